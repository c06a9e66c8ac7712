import type { GraphQLResolveInfo } from "graphql";
import { badInput } from "./bad-input.js";
import type { Context } from "./context.js";
import { fromNodeId, type NodeKey } from "./node-id.js";
import type { SelectedNode } from "./rows.js";

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

async function load(
  { type, id }: NodeKey,
  { loaders, plans }: Context,
  info: GraphQLResolveInfo,
): Promise<SelectedNode | null> {
  switch (type) {
    case "Article":
      return named("Article", await loaders.articleById(plans.article(info)).load(id));
    case "Quote":
      return named("Quote", await loaders.quoteById(plans.quote(info)).load(id));
    case "Speaker":
      return named("Speaker", await loaders.speakerById(plans.speaker(info)).load(id));
    case "Topic":
      return named("Topic", await loaders.topicById(plans.topic(info)).load(id));
  }
}

/** A row that tells its type: what stands behind an interface. */
function named<Name extends string, Row>(name: Name, row: Row | null) {
  return row && { ...row, __typename: name };
}
