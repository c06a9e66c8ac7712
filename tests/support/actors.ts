import type { Actor } from "../../src/db/write/audit-events.js";

/** An editor who corrects things over no API. */
export const ED: Actor = { name: "ed", keyId: null, requestId: null };
