import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Plugin } from "graphql-yoga";
import { EXAMPLES } from "./examples.js";
import { GRAPHQL_PATH } from "./routes.js";

/**
 * GraphiQL in one page that loads nothing from anywhere, since a page that does is blank behind a firewall.
 * It is some 9 MB, 2.5 compressed: made when it is first asked for, kept compressed, and sent to a browser
 * that has it only once.
 *
 * It opens with the examples, unless its address names a query (`/graphql?query=…`), as it does after an edit:
 * the page reads that itself, for what stands in the address must never be written into a page.
 */
export function useGraphiQL(): Plugin {
  const pages = new Map<string | null, Promise<Page>>();
  const pageWith = (query: string | null) => {
    const page = pages.get(query) ?? createPage(query);
    pages.set(query, page);
    return page;
  };
  return {
    async onRequest({ request, url, fetchAPI: { Response }, endResponse }) {
      if (!isForPage(request, url)) return;
      const { compressed, tag } = await pageWith(url.searchParams.has("query") ? null : EXAMPLES[0].query);
      // The same address gives JSON to others. Whether the page is still the same is asked each time.
      const headers = {
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-cache",
        etag: tag,
        vary: "accept, accept-encoding",
      };
      if (request.headers.get("if-none-match")?.includes(tag)) {
        endResponse(new Response(null, { status: 304, headers }));
      } else if (takesGzip(request.headers.get("accept-encoding"))) {
        endResponse(new Response(compressed, { headers: { ...headers, "content-encoding": "gzip" } }));
      } else {
        endResponse(new Response(new Uint8Array(await promisify(gunzip)(compressed)), { headers }));
      }
    },
  };
}

/**
 * A tab keeps a shift from when the page was laid out, which GraphiQL (5) hides until the tab is focused: at the
 * first press it jumps away from under the pointer, and the click is lost.
 */
const STYLED_HEAD = "<head><style>.graphiql-tab { transform: none !important }</style>";

interface Page {
  readonly compressed: Uint8Array<ArrayBuffer>;
  readonly tag: string;
}

/** @param query What it opens with; null for what its address says. */
async function createPage(query: string | null): Promise<Page> {
  // Loaded only here: its 9 MB would hold up every start by a fifth of a second.
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const options = {
    title: "OnRecord",
    schemaDescription: true,
    defaultTabs: [...EXAMPLES],
    ...(query !== null && { defaultQuery: query }),
  };
  // The page opens with `query`, a welcome of its own without it; the types know only `defaultQuery`.
  const page = renderGraphiQL(Object.assign(options, query !== null && { query })).replace(
    "<head>",
    STYLED_HEAD,
  );
  const compressed = new Uint8Array(await promisify(gzip)(page));
  const hash = createHash("sha256").update(page).digest("base64url");
  // Weak: the same page, compressed or not.
  return { compressed, tag: `W/"${hash}"` };
}

function isForPage({ method, headers }: Request, { pathname }: URL): boolean {
  return (
    method === "GET" &&
    (pathname === GRAPHQL_PATH || pathname === `${GRAPHQL_PATH}/`) &&
    !!headers.get("accept")?.includes("text/html")
  );
}

/** `gzip;q=0` refuses it. */
function takesGzip(accepted: string | null): boolean {
  return (accepted ?? "")
    .split(",")
    .some((coding) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$)|$)/i.test(coding));
}
