import type { GraphQLResolveInfo } from "graphql";
import type { SearchKind, SearchRequest } from "../../db/read/search.js";
import { highlightName, highlightPassage } from "../formats/highlight.js";
import type { Loaders } from "../loading/loaders.js";
import { loadNodeRow, type NodeColumns } from "../loading/node-rows.js";
import { type SearchHit, selected } from "../loading/rows.js";
import type { ListSource } from "../values/connection.js";
import { articleColumns, quoteColumns, speakerColumns, topicColumns } from "./columns.js";
import { fieldsOfEdges, fieldsOfNodes } from "./selection.js";

/** What to search for, and the columns to read of the results. */
export interface SearchPlan extends SearchRequest {
  readonly columns: NodeColumns;
}

/** The columns of the selected fields, and the text columns if `highlight` is selected. */
export function searchColumns(info: GraphQLResolveInfo): NodeColumns {
  const needsHighlight = fieldsOfEdges(info, "Search").has("highlight");
  const fields = (type: string, texts: readonly string[] = []) =>
    new Set([...fieldsOfNodes(info, type, "Search"), ...(needsHighlight ? texts : [])]);
  return {
    Article: articleColumns(fields("Article", ["headline", "body"])),
    Quote: quoteColumns(fields("Quote", ["text"])),
    Speaker: speakerColumns(fields("Speaker")),
    Topic: topicColumns(fields("Topic")),
  };
}

/** The list source of a search: one statement for the page, and one for each kind of object on it. */
export function searchSource(loaders: Loaders): ListSource<SearchPlan, SearchHit> {
  return {
    count: loaders.search.count,
    async slice(plan) {
      const { items, more } = await loaders.search.slice(plan);
      const hits = await Promise.all(
        items.map(async ({ row: hit, key }) => {
          const node = await loadNodeRow(
            { type: NODE_TYPES[selected(hit.kind)], id: hit.id },
            plan.columns,
            loaders,
          );
          return node ? [{ row: { node, name: selected(hit.name), query: plan.query }, key }] : [];
        }),
      );
      // Objects that were deleted after they were found are left out.
      return { items: hits.flat(), more };
    },
  };
}

/** The matching passage or name, as HTML. */
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
