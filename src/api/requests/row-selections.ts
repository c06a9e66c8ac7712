import { nestedColumns } from "../../db/read/nested-fields.js";
import type { Selection } from "../../db/read/paging/list-request.js";
import type { ArticleRow, QuoteRow, SpeakerRow, TopicRow } from "../../db/schema.js";
import { articleColumns, quoteColumns, speakerColumns, topicColumns } from "./columns.js";
import type { NestedReadsOf } from "./nested-reads.js";
import { namesOf, type QueryInfo, type SelectedFields } from "./selection.js";

/** What to read of a row of each type for the fields that are selected of it. */
export interface RowSelections {
  article(fields: SelectedFields, query: QueryInfo): Selection<ArticleRow>;
  quote(fields: SelectedFields, query: QueryInfo): Selection<QuoteRow>;
  speaker(fields: SelectedFields, query: QueryInfo): Selection<SpeakerRow>;
  topic(fields: SelectedFields, query: QueryInfo): Selection<TopicRow>;
}

export function createRowSelections(nestedReadsOf: NestedReadsOf): RowSelections {
  const selectionOf =
    <Row>(
      type: "Article" | "Quote" | "Speaker" | "Topic",
      columnsOf: (fields: Iterable<string>) => readonly (keyof Row & string)[],
    ) =>
    (fields: SelectedFields, query: QueryInfo): Selection<Row> => ({
      columns: columnsOf(namesOf(fields)),
      nested: nestedColumns(nestedReadsOf(type, fields, query)),
    });
  return {
    article: selectionOf("Article", articleColumns),
    quote: selectionOf("Quote", quoteColumns),
    speaker: selectionOf("Speaker", speakerColumns),
    topic: selectionOf("Topic", topicColumns),
  };
}

/** Columns alone, for rows that a statement may read several times: what they need besides is read once for all. */
export const columnsOnly: RowSelections = createRowSelections(() => []);
