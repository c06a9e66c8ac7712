import { type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { archive } from "../../schema.js";
import { type Ordering, orderBy } from "../paging/keyset.js";
import { where } from "../paging/list.js";
import type { Window } from "../paging/list-request.js";

/** Texts, and the conditions for those to select. */
export interface MatchSource {
  /** A FROM clause without the keyword. */
  readonly from: SQL;
  readonly table: PgTable;
  /** The number of texts in the archive, as its column keeps it. */
  readonly total: PgColumn;
  /** The columns to select. */
  readonly columns: SQL;
  /** Conditions that an index supports while it returns rows in order. */
  readonly link: readonly SQL[];
  /** The filter, on columns of the table alone. */
  readonly rowConditions: readonly SQL[];
  /** The same filter, on the columns whose index serves it best. */
  readonly conditions: readonly SQL[];
}

/**
 * A SELECT of columns of the table's rows that match, unordered: the first `enough` from one end of the order, or all if there
 * are fewer. It may return more than `enough`.
 *
 * A rare word is best found by its index, a frequent one by scanning the rows in order. Postgres cannot estimate which
 * applies to two words together, and a wrong guess takes seconds in a million rows. So the statement takes a sample: it
 * scans some rows in order, which often suffices. If they contain so many matches that scanning on is cheaper than
 * reading all matches by the index, it scans on, up to a limit; if not, or if that does not find enough, it reads all
 * matches. Postgres does not run the steps that it does not need.
 */
export function selectMatches(
  { from, table, total, columns, link, rowConditions, conditions }: MatchSource,
  ordering: Ordering,
  end: Window["from"],
  enough: number,
): SQL {
  const limit = sql`${enough}::bigint`;
  const matching = (unless: readonly SQL[]) =>
    // "offset 0" makes Postgres plan for all matches instead of the few that the limit takes.
    sql`(select ${columns} from ${from}${where([...unless, ...link, ...conditions])} offset 0) as matching`;
  const inOrder = (rows: number, unless: readonly SQL[]) => sql`
    select ${columns} from (
      select ${table}.* from ${from}${where([...unless, ...link])}
      order by ${orderBy(ordering, end)} limit ${sql.raw(String(rows))}) as ${table}${where(rowConditions)}
    limit ${limit}`;
  const sampled = sql`(select count(*) from sample)`;
  const suffices = sql`${sampled} >= ${limit}`;
  const areFrequent = sql`(select ${isScanCheaper(sampled, limit, sql`${total}`)} from ${archive})`;
  const areScanned = sql`(select count(*) from scan) >= ${limit}`;
  const not = (condition: SQL) => sql`not (${condition})`;
  return sql`
    with sample as materialized (${inOrder(SAMPLE_SIZE, [])}),
    scan as materialized (${inOrder(MAX_SCANNED, [not(suffices), areFrequent])})
    select * from sample where ${suffices}
    union all select * from scan where ${areScanned}
    union all select * from ${matching([not(suffices), not(areScanned)])}`;
}

/**
 * If m of the first s rows match, a scan finds n matches in n s / m rows, and the index has m N / s matches among N rows.
 * To read a match by the index takes about twice as long as to scan a row, which is in memory with its neighbours.
 */
function isScanCheaper(matches: SQL, enough: SQL, rows: SQL): SQL {
  const scanned = sql`${enough} * ${sql.raw(String(SAMPLE_SIZE))}`;
  return sql`${scanned} <= ${matches} * ${sql.raw(String(MAX_SCANNED))}
      and ${scanned} * ${sql.raw(String(SAMPLE_SIZE))} <= 2 * ${matches} * ${matches} * ${rows}`;
}

/** How many rows are scanned in any case, in less than a millisecond. */
const SAMPLE_SIZE = 500;
/** How many are scanned if the sample promises that this is enough. */
const MAX_SCANNED = 50_000;
