import type { ArticleRow, QuoteRow, SpeakerRow, TopicRow } from "../../db/schema.js";
import type { Loaders } from "./loaders.js";
import type { SelectedResult } from "./rows.js";

/** The columns to read, by the type of the object. */
export interface NodeColumns {
  readonly Article: readonly (keyof ArticleRow & string)[];
  readonly Quote: readonly (keyof QuoteRow & string)[];
  readonly Speaker: readonly (keyof SpeakerRow & string)[];
  readonly Topic: readonly (keyof TopicRow & string)[];
}

/** The row of an object of a searchable type; null if it does not exist. */
export async function loadNodeRow(
  { type, id }: { readonly type: keyof NodeColumns; readonly id: number },
  columns: NodeColumns,
  loaders: Loaders,
): Promise<SelectedResult | null> {
  switch (type) {
    case "Article":
      return withTypename("Article", await loaders.articleById(columns.Article).load(id));
    case "Quote":
      return withTypename("Quote", await loaders.quoteById(columns.Quote).load(id));
    case "Speaker":
      return withTypename("Speaker", await loaders.speakerById(columns.Speaker).load(id));
    case "Topic":
      return withTypename("Topic", await loaders.topicById(columns.Topic).load(id));
  }
}

/** Adds the `__typename` with which graphql-js resolves an interface or a union. */
function withTypename<Name extends string, Row>(name: Name, row: Row | null) {
  return row && { ...row, __typename: name };
}
