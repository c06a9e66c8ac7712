import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { type Ordering, orderBy } from "../paging/keyset.js";
import { where } from "../paging/list.js";
import type { Window } from "../paging/list-request.js";

/** Texts, and the conditions for those to select. */
export interface MatchSource {
  /** A FROM clause without the keyword. */
  readonly from: SQL;
  readonly table: PgTable;
  /** Conditions that an index supports while it returns rows in order. */
  readonly link: readonly SQL[];
  /** The filter, on columns of the table alone. */
  readonly rowConditions: readonly SQL[];
  /** The same filter, on the columns whose index serves it best. */
  readonly conditions: readonly SQL[];
}

/**
 * A SELECT of the table's rows that match, unordered: the first `enough` from one end of the order, or all if there
 * are fewer. It may return more than `enough`.
 *
 * A rare word is best found by its index, a frequent one by scanning the rows in order. For two words together
 * Postgres cannot estimate which applies: if it takes two frequent words that rarely occur together for a frequent
 * pair, it scans a million rows, 1.5 s. So the statement tries each way in turn: a short scan in order; the index, up
 * to a few matches; if there are more, a long scan; and if that does not find enough, all matches. Postgres does not
 * run the steps that it does not need.
 */
export function selectMatches(
  { from, table, link, rowConditions, conditions }: MatchSource,
  ordering: Ordering,
  end: Window["from"],
  enough: number,
): SQL {
  const limit = sql`${enough}::bigint`;
  const matching = (unless: readonly SQL[]) =>
    // "offset 0" makes Postgres plan for all matches instead of the few that the limit takes.
    sql`(select ${table}.* from ${from}${where([...unless, ...link, ...conditions])} offset 0) as matching`;
  const inOrder = (rows: number, unless: readonly SQL[]) => sql`
    select ${table}.* from (
      select ${table}.* from ${from}${where([...unless, ...link])}
      order by ${orderBy(ordering, end)} limit ${sql.raw(String(rows))}) as ${table}${where(rowConditions)}
    limit ${limit}`;
  const atHand = sql`(select count(*) from at_hand) >= ${limit}`;
  const areFew = sql`(select count(*) from few) <= ${sql.raw(String(MAX_FEW))}`;
  const isNear = sql`(select count(*) from near) >= ${limit}`;
  const not = (condition: SQL) => sql`not (${condition})`;
  const [notAtHand, notFew, notNear] = [not(atHand), not(areFew), not(isNear)];
  return sql`
    with at_hand as materialized (${inOrder(SCAN_SIZES.first, [])}),
    few as materialized (select * from ${matching([notAtHand])} limit ${sql.raw(String(MAX_FEW + 1))}),
    near as materialized (${inOrder(SCAN_SIZES.last, [notAtHand, notFew])})
    select * from at_hand where ${atHand}
    union all select * from few where ${notAtHand} and ${areFew}
    union all select * from near where ${notAtHand} and ${notFew} and ${isNear}
    union all select * from ${matching([notAtHand, notFew, notNear])}`;
}

/** Sorting this many matches takes one or two milliseconds, however they were found. */
const MAX_FEW = 1_000;
/** How many rows to scan in order: in the first step, and in the last before collecting all matches, about 30 ms. */
const SCAN_SIZES = { first: 2_000, last: 20_000 };
