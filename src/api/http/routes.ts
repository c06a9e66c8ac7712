import type { Plugin } from "graphql-yoga";

export const GRAPHQL_PATH = "/graphql";

const LIVE_PATH = "/health/live";
const READY_PATH = "/health/ready";

/** Whether a path is a health check, which is requested all the time. */
export function isHealth(path: string): boolean {
  return path === LIVE_PATH || path === READY_PATH;
}

/** The other routes: `/` redirects to GraphQL, and the health checks report whether the server is live and ready. */
export function useRoutes(isReady: () => Promise<boolean>): Plugin {
  return {
    async onRequest({ url, fetchAPI: { Response }, endResponse }) {
      switch (url.pathname) {
        case "/":
          return endResponse(new Response(null, { status: 302, headers: { location: GRAPHQL_PATH } }));
        case LIVE_PATH:
          return endResponse(Response.json({ status: "live" }));
        case READY_PATH: {
          const ready = await isReady();
          return endResponse(
            Response.json({ status: ready ? "ready" : "not ready" }, { status: ready ? 200 : 503 }),
          );
        }
      }
    },
  };
}
