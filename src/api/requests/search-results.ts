import type { SearchKind, SearchRequest } from "../../db/read/search.js";
import { createHighlighter } from "../formats/highlight.js";
import type { Loaders } from "../loading/loaders.js";
import { loadNodeRow, type NodeSelections } from "../loading/node-rows.js";
import { type SearchHit, selected } from "../loading/rows.js";
import type { ListSource } from "../values/connection.js";
import type { RowSelections } from "./row-selections.js";
import { type FieldInfo, fieldsOfEdges, fieldsOfNodes, namesOf, type SelectedFields } from "./selection.js";

/** What to search for, and what to read of the results. */
export interface SearchPlan extends SearchRequest {
  readonly selections: NodeSelections;
}

/** What the selected fields need, and the text columns if `highlight` is selected. */
export function searchSelections(info: FieldInfo, rows: RowSelections): NodeSelections {
  const needsHighlight = namesOf(fieldsOfEdges(info, "Search")).has("highlight");
  const fields = (type: string, texts: readonly string[] = []): SelectedFields => [
    ...fieldsOfNodes(info, type, "Search"),
    ...(needsHighlight ? texts.map((name): SelectedFields[number] => [name, []]) : []),
  ];
  return {
    Article: rows.article(fields("Article", ["headline", "body"]), info),
    Quote: rows.quote(fields("Quote", ["text"]), info),
    Speaker: rows.speaker(fields("Speaker"), info),
    Topic: rows.topic(fields("Topic"), info),
  };
}

/** The list source of a search: one statement for the page, and one for each kind of object on it. */
export function searchSource(loaders: Loaders): ListSource<SearchPlan, SearchHit> {
  return {
    count: loaders.search.count,
    async slice(plan) {
      const { items, more } = await loaders.search.slice(plan);
      const highlighter = createHighlighter(plan.query);
      const hits = await Promise.all(
        items.map(async ({ row: hit, key }) => {
          const node = await loadNodeRow(
            { type: NODE_TYPES[selected(hit.kind)], id: hit.id },
            plan.selections,
            loaders,
          );
          return node ? [{ row: { node, name: selected(hit.name), highlighter }, key }] : [];
        }),
      );
      // Objects that were deleted after they were found are left out.
      return { items: hits.flat(), more };
    },
  };
}

/** The matching passage or name, as HTML. */
export function highlightOf({ node, name, highlighter }: SearchHit): string {
  switch (node.__typename) {
    case "Article":
      return highlighter.passage([selected(node.headline) ?? "", selected(node.body)]);
    case "Quote":
      return highlighter.passage([selected(node.text)]);
    case "Speaker":
    case "Topic":
      return highlighter.name(name ?? "");
  }
}

const NODE_TYPES: Readonly<Record<SearchKind, keyof NodeSelections>> = {
  ARTICLE: "Article",
  QUOTE: "Quote",
  SPEAKER: "Speaker",
  TOPIC: "Topic",
};
