import type { Selection } from "../../db/read/paging/list-request.js";
import type { ArticleRow, QuoteRow, SpeakerRow, TopicRow } from "../../db/schema.js";
import type { Loaders } from "./loaders.js";
import type { SelectedResult } from "./rows.js";

/** What to read, by the type of the object. */
export interface NodeSelections {
  readonly Article: Selection<ArticleRow>;
  readonly Quote: Selection<QuoteRow>;
  readonly Speaker: Selection<SpeakerRow>;
  readonly Topic: Selection<TopicRow>;
}

/** The row of an object of a searchable type; null if it does not exist. */
export async function loadNodeRow(
  { type, id }: { readonly type: keyof NodeSelections; readonly id: number },
  selections: NodeSelections,
  loaders: Loaders,
): Promise<SelectedResult | null> {
  switch (type) {
    case "Article":
      return withTypename("Article", await loaders.articleById(selections.Article).load(id));
    case "Quote":
      return withTypename("Quote", await loaders.quoteById(selections.Quote).load(id));
    case "Speaker":
      return withTypename("Speaker", await loaders.speakerById(selections.Speaker).load(id));
    case "Topic":
      return withTypename("Topic", await loaders.topicById(selections.Topic).load(id));
  }
}

/** Adds the `__typename` with which graphql-js resolves an interface or a union. */
function withTypename<Name extends string, Row>(name: Name, row: Row | null) {
  return row && { ...row, __typename: name };
}
