import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Plugin } from "graphql-yoga";
import { pagePolicy } from "../access/security-headers.js";
import { GRAPHQL_PATH } from "../routes.js";
import { EXAMPLES } from "./examples.js";

/**
 * Serves GraphiQL as one self-contained page, which also works behind a firewall. The page has about 9 MB, 2.5 MB
 * compressed. It is rendered at the first request, kept compressed in memory, and not sent again to a browser that has
 * it in its cache.
 *
 * It opens with the examples, unless its URL contains a query (`/graphql?query=…`), as it does after an edit. The page
 * reads the query from the URL itself: the server must never write parts of a URL into a page.
 *
 * @param notice A sentence of HTML that is shown at the bottom: what does not work on this server.
 */
export function useGraphiQL(notice: string | null): Plugin {
  const pages = new Map<string | null, Promise<Page>>();
  const pageWith = (query: string | null) => {
    const page = pages.get(query) ?? createPage(query, notice);
    pages.set(query, page);
    return page;
  };
  return {
    async onRequest({ request, url, fetchAPI: { Response }, endResponse }) {
      if (!isForPage(request, url)) return;
      const { compressed, tag, policy } = await pageWith(
        url.searchParams.has("query") ? null : EXAMPLES[0].query,
      );
      // `vary`, because the same URL returns JSON to other clients. `no-cache` makes browsers revalidate the page.
      const headers = {
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-cache",
        etag: tag,
        "content-security-policy": policy,
        vary: "accept, accept-encoding",
      };
      if (request.headers.get("if-none-match")?.includes(tag)) {
        endResponse(new Response(null, { status: 304, headers }));
      } else if (acceptsGzip(request.headers.get("accept-encoding"))) {
        endResponse(new Response(compressed, { headers: { ...headers, "content-encoding": "gzip" } }));
      } else {
        endResponse(new Response(new Uint8Array(await promisify(gunzip)(compressed)), { headers }));
      }
    },
  };
}

/**
 * Works around a bug of GraphiQL 5: a tab keeps a stale CSS transform that takes effect when the tab is focused, so that
 * it moves away from the pointer at the first press and the click is lost.
 */
const STYLED_HEAD =
  "<head><style>.graphiql-tab { transform: none !important } " +
  ".notice { position: fixed; z-index: 10; inset: auto 0 0; margin: 0; padding: 0.5em; text-align: center; " +
  "box-sizing: border-box; height: 2.2em; background: #fff3cd; color: #5c4400; font: 14px system-ui, sans-serif } " +
  ".notice ~ * .graphiql-container { height: calc(100vh - 31px) !important }</style>";

interface Page {
  readonly compressed: Uint8Array<ArrayBuffer>;
  readonly tag: string;
  /** Its `content-security-policy`. */
  readonly policy: string;
}

/** @param query The query in the editor; null to let the page read it from its URL. */
async function createPage(query: string | null, notice: string | null): Promise<Page> {
  // Imported on demand: its 9 MB would delay every start by 200 ms.
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const options = {
    title: "OnRecord",
    schemaDescription: true,
    defaultTabs: [...EXAMPLES],
    ...(query !== null && { defaultQuery: query }),
  };
  // The page shows `query`, or a welcome text without it; the types declare only `defaultQuery`.
  const page = renderGraphiQL(Object.assign(options, query !== null && { query }))
    .replace("<head>", STYLED_HEAD)
    .replace(/<body[^>]*>/, (body) => (notice === null ? body : `${body}<p class="notice">${notice}</p>`));
  const compressed = new Uint8Array(await promisify(gzip)(page));
  const hash = createHash("sha256").update(page).digest("base64url");
  // A weak ETag, because it identifies the page both compressed and uncompressed.
  return { compressed, tag: `W/"${hash}"`, policy: pagePolicy(scriptHashes(page)) };
}

/** The hash of each script in a page, as a content policy lists them. */
function scriptHashes(page: string): string[] {
  return [...page.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(
    ([, script = ""]) => `sha256-${createHash("sha256").update(script).digest("base64")}`,
  );
}

function isForPage({ method, headers }: Request, { pathname }: URL): boolean {
  return (
    method === "GET" &&
    (pathname === GRAPHQL_PATH || pathname === `${GRAPHQL_PATH}/`) &&
    !!headers.get("accept")?.includes("text/html")
  );
}

/** Whether an `Accept-Encoding` header allows gzip; `gzip;q=0` does not. */
function acceptsGzip(accepted: string | null): boolean {
  return (accepted ?? "")
    .split(",")
    .some((coding) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$)|$)/i.test(coding));
}
