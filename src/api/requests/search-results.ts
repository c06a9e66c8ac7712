import type { GraphQLResolveInfo } from "graphql";
import type { SearchKind, SearchRequest } from "../../db/read/search.js";
import { highlightName, highlightPassage } from "../formats/highlight.js";
import type { Loaders } from "../loading/loaders.js";
import { loadNodeRow, type NodeColumns } from "../loading/node-rows.js";
import { type SearchHit, selected } from "../loading/rows.js";
import type { ListSource } from "../values/connection.js";
import { articleColumns, quoteColumns, speakerColumns, topicColumns } from "./columns.js";
import { fieldsOfEdges, fieldsOfNodes } from "./selection.js";

/** What to search for, and what to read of what is found. */
export interface SearchPlan extends SearchRequest {
  readonly columns: NodeColumns;
}

/** The columns of the fields selected, and the texts where a passage of them is to be shown. */
export function searchColumns(info: GraphQLResolveInfo): NodeColumns {
  const shown = fieldsOfEdges(info, "Search").has("highlight");
  const fields = (type: string, texts: readonly string[] = []) =>
    new Set([...fieldsOfNodes(info, type, "Search"), ...(shown ? texts : [])]);
  return {
    Article: articleColumns(fields("Article", ["headline", "body"])),
    Quote: quoteColumns(fields("Quote", ["text"])),
    Speaker: speakerColumns(fields("Speaker")),
    Topic: topicColumns(fields("Topic")),
  };
}

/** What a search finds: one statement for the page, and one for each kind on it. */
export function searchSource(loaders: Loaders): ListSource<SearchPlan, SearchHit> {
  return {
    count: loaders.search.count,
    async slice(plan) {
      const { items, more } = await loaders.search.slice(plan);
      const found = await Promise.all(
        items.map(async ({ row: hit, key }) => {
          const node = await loadNodeRow(
            { type: NODE_TYPES[selected(hit.kind)], id: hit.id },
            plan.columns,
            loaders,
          );
          return node ? [{ row: { node, name: selected(hit.name), query: plan.query }, key }] : [];
        }),
      );
      // What was deleted since it was found is left out.
      return { items: found.flat(), more };
    },
  };
}

/** The passage that matched, for HTML. */
export function highlightOf({ node, name, query }: SearchHit): string {
  switch (node.__typename) {
    case "Article":
      return highlightPassage([selected(node.headline) ?? "", selected(node.body)], query);
    case "Quote":
      return highlightPassage([selected(node.text)], query);
    case "Speaker":
    case "Topic":
      return highlightName(name ?? "", query);
  }
}

const NODE_TYPES: Readonly<Record<SearchKind, keyof NodeColumns>> = {
  ARTICLE: "Article",
  QUOTE: "Quote",
  SPEAKER: "Speaker",
  TOPIC: "Topic",
};
