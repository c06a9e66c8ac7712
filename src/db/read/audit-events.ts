import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { type AuditEventRow, auditEvents } from "../schema.js";
import { rowsOf } from "../statement.js";
import { anyId, anyText, type Columns, fields } from "./paging/columns.js";
import { countRows } from "./paging/count.js";
import { type KeyType, keyShape, type Ordering } from "./paging/keyset.js";
import { readSlice } from "./paging/list.js";
import type { Count, InstantRange, Slice, Window } from "./paging/list-request.js";

/** Null means no condition, and an empty list matches nothing. */
export interface AuditEventFilter {
  readonly by: readonly string[] | null;
  readonly actions: readonly string[] | null;
  readonly at: InstantRange | null;
}

export interface AuditEventRequest {
  /** Null for everything. */
  readonly filter: AuditEventFilter | null;
  readonly window: Window;
}

const columns: Columns<AuditEventRow> = getTableColumns(auditEvents);
const NAMES = Object.keys(columns) as (keyof AuditEventRow)[];

const NEWEST_FIRST: Ordering = {
  descending: true,
  key: [
    { value: auditEvents.at, type: "timestamptz" },
    { value: auditEvents.id, type: "bigint" },
  ],
};

/** One page of the events that match, newest first. */
export async function auditEventSlice(
  db: Db,
  { filter, window }: AuditEventRequest,
): Promise<Slice<AuditEventRow>> {
  const source = { from: sql`${auditEvents}`, filter: conditions(filter) };
  const list = { ordering: NEWEST_FIRST, window, columns, asked: NAMES };
  // The list selects all columns.
  return (await readSlice<AuditEventRow>(db, source, list)) as Slice<AuditEventRow>;
}

export function auditEventCount(db: Db, filter: AuditEventFilter | null): Promise<Count> {
  return countRows(db, { from: sql`${auditEvents}`, filter: conditions(filter) });
}

/** Unordered; an id without an event returns no row. */
export function auditEventsById(db: Db, ids: readonly number[]): Promise<AuditEventRow[]> {
  return rowsOf(
    db,
    sql`select ${fields(columns, NAMES)} from ${auditEvents} where ${anyId(auditEvents.id, ids)}`,
  );
}

/** The types of the key in a cursor of the list. */
export const auditEventKeyShape = (): readonly KeyType[] => keyShape(NEWEST_FIRST);

function conditions(filter: AuditEventFilter | null): SQL[] {
  if (!filter) return [];
  const { by, actions, at } = filter;
  return [
    ...(by ? [anyText(auditEvents.by, by)] : []),
    ...(actions ? [anyText(auditEvents.action, actions)] : []),
    ...(at?.from == null ? [] : [sql`${auditEvents.at} >= ${at.from}::timestamptz`]),
    ...(at?.to == null ? [] : [sql`${auditEvents.at} < ${at.to}::timestamptz`]),
  ];
}
