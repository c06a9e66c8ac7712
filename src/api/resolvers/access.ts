import { SCOPES } from "../callers/caller.js";
import { isActive } from "../callers/stored-keys.js";
import type {
  ApiKeyResolvers,
  AuditEventResolvers,
  CreateApiKeyPayloadResolvers,
  RevokeApiKeyPayloadResolvers,
} from "../generated/resolvers.js";
import type { ApiKeyResult } from "../loading/rows.js";
import type { Context } from "../requests/context.js";
import { toNodeId } from "../values/node-id.js";

export const ApiKey: ApiKeyResolvers = {
  id: ({ id }) => toNodeId("ApiKey", id),
  scopes: ({ scopes }) => SCOPES.filter((scope) => scopes.includes(scope)),
  active: (key) => isActive(key),
};

export const AuditEvent: AuditEventResolvers = {
  id: ({ id }) => toNodeId("AuditEvent", id),
  key: ({ keyId }, _, context) => (keyId === null ? null : apiKey({ id: keyId }, {}, context)),
  target: ({ targetType, targetId }) =>
    targetType === null || targetId === null ? null : toNodeId(targetType, targetId),
};

/** The key that a result is about, read back. */
async function apiKey({ id }: ApiKeyResult, _: object, { loaders }: Context) {
  const found = await loaders.apiKeyById.load(id);
  if (!found) throw new Error(`The API key ${id} is missing, although keys are never deleted.`);
  return found;
}

export const CreateApiKeyPayload: CreateApiKeyPayloadResolvers = { apiKey };
export const RevokeApiKeyPayload: RevokeApiKeyPayloadResolvers = { apiKey };
