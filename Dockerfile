# syntax=docker/dockerfile:1
# The digests pin what the tags name; update both together, as Dependabot and Renovate do.
FROM node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts && chmod +x dist/cli.js

FROM node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d
# Node 24 would keep up to 134 MB for new objects, of which a server has 26 MB in use.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 NODE_OPTIONS=--max-semi-space-size=16
COPY --from=build /app/package.json /app/schema.graphql /app/
COPY --from=build /app/node_modules /app/node_modules
COPY --from=build /app/dist /app/dist
COPY --from=build /app/samples /app/samples
RUN ln -s /app/dist/cli.js /usr/local/bin/onrecord && install -d -o node -g node /data
# Without DATABASE_URL, the embedded archive is /data/.onrecord: mount a volume at /data to keep it.
WORKDIR /data
VOLUME /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["onrecord"]
CMD ["serve"]
