import { type ApiKeyRequest, apiKeyKeyShape } from "../../db/read/api-keys.js";
import { type AuditEventRequest, auditEventKeyShape } from "../../db/read/audit-events.js";
import type * as schema from "../generated/schema.js";
import { createListPlan, type ListPlan } from "../values/connection.js";
import { toInstantRange } from "./filters.js";

/*
 * The requests of the fields `apiKeys` and `auditEvents`, validated before anything is fetched.
 */

export function apiKeyList(args: schema.QueryApiKeysArgs): ListPlan<ApiKeyRequest> {
  const { filter } = args;
  return createListPlan({ name: "ApiKey", shape: apiKeyKeyShape() }, args, {
    filter: filter ? { names: filter.names ?? null, active: filter.active ?? null } : null,
  });
}

export function auditEventList(args: schema.QueryAuditEventsArgs): ListPlan<AuditEventRequest> {
  const { filter } = args;
  return createListPlan({ name: "AuditEvent", shape: auditEventKeyShape() }, args, {
    filter: filter
      ? { by: filter.by ?? null, actions: filter.actions ?? null, at: toInstantRange(filter.at) }
      : null,
  });
}
