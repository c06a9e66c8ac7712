import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import type { YogaServerOptions } from "graphql-yoga";
import { EXAMPLES } from "./examples.js";

type GraphiQL = Pick<YogaServerOptions<object, object>, "graphiql" | "renderGraphiQL">;

/**
 * GraphiQL in one page that loads nothing from anywhere, since a page that does is blank behind a firewall.
 * It is some 9 MB: made when it is first asked for, and kept.
 *
 * It opens with the examples, unless its address names a query (`/graphql?query=…`), as it does after an edit:
 * the page reads that itself, for what stands in the address must never be written into a page.
 */
export function createGraphiQL(): GraphiQL {
  const pages = new Map<string | undefined, string>();
  return {
    graphiql: (request) => ({
      title: "OnRecord",
      schemaDescription: true,
      defaultTabs: [...EXAMPLES],
      ...(!new URL(request.url).searchParams.has("query") && { defaultQuery: EXAMPLES[0].query }),
    }),
    renderGraphiQL: (options) => {
      const { defaultQuery } = options;
      // The page opens with `query`, a welcome of its own without it; the types know only `defaultQuery`.
      const page = pages.get(defaultQuery) ?? renderGraphiQL(Object.assign(options, { query: defaultQuery }));
      pages.set(defaultQuery, page);
      return page;
    },
  };
}
