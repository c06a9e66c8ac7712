import { requireScope } from "../callers/caller.js";
import { loadNodeRow } from "../loading/node-rows.js";
import type { SelectedNode } from "../loading/rows.js";
import { badInput } from "../values/bad-input.js";
import { fromNodeId, type NodeKey } from "../values/node-id.js";
import type { Context } from "./context.js";
import type { FieldInfo } from "./selection.js";

const MAX_NODES = 100;

/** Any object by its id; null if it does not exist. */
export function loadNode(id: string, context: Context, info: FieldInfo): Promise<SelectedNode | null> {
  return load(fromNodeId(id), context, info);
}

/** Several objects in the order of their ids, read with one statement per type. */
export async function loadNodes(
  ids: readonly string[],
  context: Context,
  info: FieldInfo,
): Promise<(SelectedNode | null)[]> {
  if (ids.length > MAX_NODES)
    throw badInput(`"ids" must contain at most ${MAX_NODES} ids, not ${ids.length}.`);
  const keys = ids.map((id) => fromNodeId(id, "ids"));
  return Promise.all(keys.map((key) => load(key, context, info)));
}

function load({ type, id }: NodeKey, context: Context, info: FieldInfo): Promise<SelectedNode | null> {
  const { loaders, plans } = context;
  if (type === "Correction") return loaders.correctionById.load(id);
  if (type === "ApiKey" || type === "AuditEvent") return loadForAdministrator({ type, id }, context);
  const selections = {
    Article: plans.article(info),
    Quote: plans.quote(info),
    Speaker: plans.speaker(info),
    Topic: plans.topic(info),
  };
  return loadNodeRow({ type, id }, selections, loaders);
}

/** @throws OnrecordError UNAUTHENTICATED or FORBIDDEN if the caller lacks the scope ADMIN. */
async function loadForAdministrator(
  { type, id }: { readonly type: "ApiKey" | "AuditEvent"; readonly id: number },
  context: Context,
): Promise<SelectedNode | null> {
  requireScope(context, "ADMIN");
  if (type === "ApiKey") {
    const key = await context.loaders.apiKeyById.load(id);
    return key && { ...key, __typename: "ApiKey" };
  }
  const event = await context.loaders.auditEventById.load(id);
  return event && { ...event, __typename: "AuditEvent" };
}
