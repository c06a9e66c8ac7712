import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { type CorrectionRow, corrections, speakerSuccessors } from "../schema.js";
import { rowsOf } from "../statement.js";
import { anyId, anyText, type Columns, fields } from "./paging/columns.js";
import { countRows } from "./paging/count.js";
import { type KeyType, keyShape, type Ordering } from "./paging/keyset.js";
import { readSlice } from "./paging/list.js";
import type { Count, Slice, Window } from "./paging/list-request.js";

/** Null means no condition, and an empty list matches nothing. */
export interface CorrectionFilter {
  readonly kinds: readonly string[] | null;
  readonly by: readonly string[] | null;
  readonly speakers: readonly number[] | null;
  readonly undone: boolean | null;
}

export interface CorrectionRequest {
  /** Null for everything. */
  readonly filter: CorrectionFilter | null;
  readonly window: Window;
}

const columns: Columns<CorrectionRow> = getTableColumns(corrections);
const NAMES = Object.keys(columns) as (keyof CorrectionRow)[];

const NEWEST_FIRST: Ordering = {
  descending: true,
  key: [{ value: corrections.id, type: "bigint" }],
};

/** One page of the corrections that match, newest first. Since there is one writer, ids follow the order of commits. */
export async function correctionSlice(
  db: Db,
  { filter, window }: CorrectionRequest,
): Promise<Slice<CorrectionRow>> {
  const source = { from: sql`${corrections}`, filter: conditions(filter) };
  const list = { ordering: NEWEST_FIRST, window, columns, asked: NAMES };
  // The list selects all columns.
  return (await readSlice<CorrectionRow>(db, source, list)) as Slice<CorrectionRow>;
}

export function correctionCount(db: Db, filter: CorrectionFilter | null): Promise<Count> {
  return countRows(db, { from: sql`${corrections}`, filter: conditions(filter) });
}

/** Unordered; an id without a correction returns no row. */
export function correctionsById(db: Db, ids: readonly number[]): Promise<CorrectionRow[]> {
  return rowsOf(
    db,
    sql`select ${fields(columns, NAMES)} from ${corrections} where ${anyId(corrections.id, ids)}`,
  );
}

/** The types of the key in a cursor of the list. */
export const correctionKeyShape = (): readonly KeyType[] => keyShape(NEWEST_FIRST);

function conditions(filter: CorrectionFilter | null): SQL[] {
  if (!filter) return [];
  const { kinds, by, speakers, undone } = filter;
  return [
    ...(kinds ? [anyText(corrections.kind, kinds)] : []),
    ...(by ? [anyText(corrections.by, by)] : []),
    ...(speakers ? [isAbout(speakers)] : []),
    ...(undone === null ? [] : [sql`${corrections.undoneAt} is ${sql.raw(undone ? "not null" : "null")}`]),
  ];
}

/** Corrections of any of the speakers, under their own ids and the ids of all speakers merged with them. */
function isAbout(ids: readonly number[]): SQL {
  const { id, speakerId } = speakerSuccessors;
  const now = sql`select ${speakerId} from ${speakerSuccessors} where ${anyId(id, ids)}`;
  const same = sql`array(
    select unnest(${sql.param([...ids])}::bigint[]) union ${now}
    union select ${id} from ${speakerSuccessors} where ${anyId(speakerId, ids)} or ${speakerId} in (${now}))`;
  return sql`(${corrections.speakerId} = any(${same}) or ${corrections.otherId} = any(${same}))`;
}
