import type { Plugin } from "graphql-yoga";

export const GRAPHQL_PATH = "/graphql";

const LIVE_PATH = "/health/live";
const READY_PATH = "/health/ready";

/** Whether a path is asked by machines again and again. */
export function isHealth(path: string): boolean {
  return path === LIVE_PATH || path === READY_PATH;
}

/** What is served beside GraphQL: the way there from `/`, and whether the server lives and can answer. */
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
