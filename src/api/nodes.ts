import type { GraphQLResolveInfo } from "graphql";
import type { ArticleRow, QuoteRow, SpeakerRow, TopicRow } from "../db/schema.js";
import { badInput } from "./bad-input.js";
import type { Context } from "./context.js";
import type { Loaders } from "./loaders.js";
import { fromNodeId, type NodeKey } from "./node-id.js";
import type { SelectedNode, SelectedResult } from "./rows.js";

const MOST_NODES = 100;

/** Any object by its id; null where there is none. */
export function loadNode(
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<SelectedNode | null> {
  return load(fromNodeId(id), context, info);
}

/** Several objects, in the order of their ids; one statement for each type among them. */
export async function loadNodes(
  ids: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<(SelectedNode | null)[]> {
  if (ids.length > MOST_NODES) throw badInput(`"ids" must be at most ${MOST_NODES}, not ${ids.length}.`);
  const keys = ids.map((id) => fromNodeId(id, "ids"));
  return Promise.all(keys.map((key) => load(key, context, info)));
}

/** The columns to read of an object, by what it turns out to be. */
export interface NodeColumns {
  readonly Article: readonly (keyof ArticleRow & string)[];
  readonly Quote: readonly (keyof QuoteRow & string)[];
  readonly Speaker: readonly (keyof SpeakerRow & string)[];
  readonly Topic: readonly (keyof TopicRow & string)[];
}

/** The row of something that a search may find; null where there is none. */
export async function loadRow(
  { type, id }: { readonly type: keyof NodeColumns; readonly id: number },
  columns: NodeColumns,
  loaders: Loaders,
): Promise<SelectedResult | null> {
  switch (type) {
    case "Article":
      return named("Article", await loaders.articleById(columns.Article).load(id));
    case "Quote":
      return named("Quote", await loaders.quoteById(columns.Quote).load(id));
    case "Speaker":
      return named("Speaker", await loaders.speakerById(columns.Speaker).load(id));
    case "Topic":
      return named("Topic", await loaders.topicById(columns.Topic).load(id));
  }
}

function load(
  { type, id }: NodeKey,
  { loaders, plans }: Context,
  info: GraphQLResolveInfo,
): Promise<SelectedNode | null> {
  if (type === "Correction") return loaders.correctionById.load(id);
  const columns = {
    Article: plans.article(info),
    Quote: plans.quote(info),
    Speaker: plans.speaker(info),
    Topic: plans.topic(info),
  };
  return loadRow({ type, id }, columns, loaders);
}

/** A row that tells its type: what stands behind an interface or a union. */
function named<Name extends string, Row>(name: Name, row: Row | null) {
  return row && { ...row, __typename: name };
}
