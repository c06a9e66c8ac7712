import { sql } from "drizzle-orm";
import type { Db } from "../database.js";
import type { AuditEventRow } from "../schema.js";
import { recordset } from "./recordset.js";

/** Who changes something. */
export interface Actor {
  /** The name that corrections are signed with. It is public. */
  readonly name: string;
  /** The stored API key; null for a key of the environment, and for the owner of the archive. */
  readonly keyId: number | null;
  /** The request to the API; null for a change that came over no API. */
  readonly requestId: string | null;
}

/** A process that can reach the archive without a key: one on its machine, by the same user. */
export const OWNER: Actor = { name: "the archive's owner", keyId: null, requestId: null };

export interface AuditEvent {
  readonly action: AuditEventRow["action"];
  /** Null for a change of no single object with an id. */
  readonly target: {
    readonly type: NonNullable<AuditEventRow["targetType"]>;
    readonly id: number;
  } | null;
  /** See `auditEvents.subject`; null for none. */
  readonly subject?: string | null;
  /** How many objects were created, updated and removed; 0 by default. */
  readonly created?: number;
  readonly updated?: number;
  readonly removed?: number;
}

/** How long events are kept, as Postgres writes an interval: a year can be compared with the one before. */
const RETENTION = "400 days";
/** The most old events that one event replaces: more than one, so that a backlog shrinks. */
const MOST_REMOVED = 100;

/**
 * Records an event in the transaction of its change, and removes the oldest events once they have been kept for 400 days:
 * the table needs no other upkeep, and grows only as fast as an archive is changed. Takes 0.2 ms on a server, however many
 * events there are: with `in (select …)` instead of an array, Postgres would read all of them.
 */
export function recordEvent(db: Db, actor: Actor, event: AuditEvent): Promise<void> {
  return recordEvents(db, actor, [event]);
}

/** The same for several events of one change. */
export async function recordEvents(
  db: Db,
  { name, keyId, requestId }: Actor,
  events: readonly AuditEvent[],
): Promise<void> {
  const rows = events.map(({ action, target, subject = null, created = 0, updated = 0, removed = 0 }) => ({
    action,
    targetType: target?.type ?? null,
    targetId: target?.id ?? null,
    ...{ subject, created, updated, removed },
  }));
  const columns = `action text, "targetType" text, "targetId" bigint, subject text, created int, updated int, removed int`;
  await db.execute(
    sql`with outdated as (
          delete from audit_events where id = any(array(
            select id from audit_events where at < statement_timestamp() - ${RETENTION}::text::interval
            order by at, id limit ${sql.raw(String(MOST_REMOVED))})))
        insert into audit_events (by, key_id, action, target_type, target_id, subject, created_count, updated_count,
          removed_count, request_id)
        select ${name}::text, ${keyId}::bigint, r.action, r."targetType", r."targetId", r.subject, r.created, r.updated,
          r.removed, ${requestId}::text
        from ${recordset(rows, columns)}`,
  );
}
