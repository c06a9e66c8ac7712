import type { Plugin } from "graphql-yoga";
import type { Readiness } from "./readiness.js";

export const GRAPHQL_PATH = "/graphql";

const LIVE_PATH = "/health/live";
const READY_PATHS = ["/health/ready", "/health"];

/** Whether a path is a health check, which is requested all the time. */
export function isHealth(path: string): boolean {
  return path === LIVE_PATH || READY_PATHS.includes(path);
}

/** The other routes: `/` redirects to GraphQL, and the health checks report whether the server is live and ready. */
export function useRoutes(readiness: () => Promise<Readiness>): Plugin {
  return {
    async onRequest({ url: { pathname }, fetchAPI: { Response }, endResponse }) {
      const report = (status: string, isGood = true) =>
        endResponse(
          Response.json(isGood ? { status } : { status: "not ready", reason: status }, {
            status: isGood ? 200 : 503,
            headers: { "cache-control": "no-store" },
          }),
        );
      if (pathname === "/") {
        endResponse(new Response(null, { status: 302, headers: { location: GRAPHQL_PATH.slice(1) } }));
      } else if (pathname === LIVE_PATH) {
        report("live");
      } else if (READY_PATHS.includes(pathname)) {
        const found = await readiness();
        report(found, found === "ready");
      }
    },
  };
}
