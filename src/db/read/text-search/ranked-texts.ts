import { type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { type Ordering, orderBy, stretch } from "../paging/keyset.js";
import { type SourceUnder, where } from "../paging/list.js";
import type { Window } from "../paging/list-request.js";
import type { PlaceInTime } from "../paging/place-in-time.js";
import { rank } from "./matches.js";
import { rankedTexts, rankedWindow } from "./relevance.js";

/** Articles or quotes: how a list of them is found. */
export interface Texts<Filter, Order extends string> {
  readonly table: PgTable;
  readonly words: PgColumn;
  readonly conditions: (filter: Filter | null, order?: Order, times?: PlaceInTime) => SQL[];
  readonly ordering: (order: Order | "NEWEST", times?: PlaceInTime) => Ordering;
}

interface TextRequest<Filter, Order> {
  readonly filter: Filter | null;
  readonly order: Order;
  readonly window: Window;
}

/**
 * Where a list of texts is read from. One that is searched for is found first, and what was found stands in the
 * table's place: then its order goes by the table's own columns.
 *
 * @param found The texts of everything, or of each parent.
 * @param times Of the table whose index gives the order.
 */
export function textSource<Filter extends { readonly search: string | null }, Order extends string>(
  texts: Texts<Filter, Order | "RELEVANCE">,
  { filter, order, window }: TextRequest<Filter, Order | "RELEVANCE">,
  found: Omit<SourceUnder, "filter">,
  times?: PlaceInTime,
): SourceUnder {
  const { table, words, conditions, ordering } = texts;
  const all = conditions(filter, order, times);
  const search = filter?.search ?? null;
  if (search === null) return { ...found, filter: all };

  const source: Searched = {
    from: found.from,
    table,
    link: [found.link],
    ofRow: conditions(filter, order),
    all,
  };
  const rows =
    order === "RELEVANCE"
      ? rankedTexts(
          {
            from: found.from,
            conditions: [found.link, ...all],
            newest: (enough) => searched(source, ordering("NEWEST", times), "start", enough),
            columns: sql`${table}.*`,
            ordering: ordering("NEWEST", times),
            ownOrdering: ordering("NEWEST"),
            rank: rank(words, search),
            table: sql`${table}`,
          },
          rankedWindow(window, ordering("NEWEST", times)),
        )
      : searched(
          { ...source, link: [...source.link, ...stretch(ordering(order, times), window)] },
          ordering(order, times),
          window.from,
          window.size + 1,
        );
  return { ...found, from: sql`(${rows}) as ${table}`, link: sql`true`, filter: [] };
}

/** Texts of which only those that match are wanted. */
export interface Searched {
  /** A FROM clause without the word. */
  readonly from: SQL;
  readonly table: PgTable;
  /** What an index gives in order. */
  readonly link: readonly SQL[];
  /** What is asked of each, said of the table's columns alone, and said as an index has it best. */
  readonly ofRow: readonly SQL[];
  readonly all: readonly SQL[];
}

/** So many are put in order in a millisecond or two, whichever way they were found. */
const FEW = 1_000;
/** How many rows are looked through in order: at first, and before all that match are found, some 30 ms then. */
const LOOKED_THROUGH = { first: 2_000, last: 20_000 };

/**
 * A SELECT of rows of the table: those that match, as many as are `enough` from one end of the order, or all there
 * are; in no order.
 *
 * A rare word is found by its index; a frequent one is soon met by going through the rows in order. Which it is
 * Postgres cannot tell for two words together: where it takes two frequent ones that hardly ever meet for a frequent
 * pair, it goes through a million rows, 1.5 s. So it is tried: a short stretch of rows in order; the index, as far as
 * a few; where there are more, a long stretch; and where that does not hold enough, all that match. What is not
 * needed is not run.
 */
export function searched(
  { from, table, link, ofRow, all }: Searched,
  ordering: Ordering,
  end: Window["from"],
  enough: number,
): SQL {
  const limit = sql`${enough}::bigint`;
  const matching = (unless: readonly SQL[]) =>
    // Behind "offset 0" Postgres plans for all that match, and not for the few that a limit takes.
    sql`(select ${table}.* from ${from}${where([...unless, ...link, ...all])} offset 0) as matching`;
  const inOrder = (rows: number, unless: readonly SQL[]) => sql`
    select ${table}.* from (
      select ${table}.* from ${from}${where([...unless, ...link])}
      order by ${orderBy(ordering, end)} limit ${sql.raw(String(rows))}) as ${table}${where(ofRow)}
    limit ${limit}`;
  const atHand = sql`(select count(*) from at_hand) >= ${limit}`;
  const areFew = sql`(select count(*) from few) <= ${sql.raw(String(FEW))}`;
  const isNear = sql`(select count(*) from near) >= ${limit}`;
  const not = (condition: SQL) => sql`not (${condition})`;
  const [notAtHand, notFew, notNear] = [not(atHand), not(areFew), not(isNear)];
  return sql`
    with at_hand as materialized (${inOrder(LOOKED_THROUGH.first, [])}),
    few as materialized (select * from ${matching([notAtHand])} limit ${sql.raw(String(FEW + 1))}),
    near as materialized (${inOrder(LOOKED_THROUGH.last, [notAtHand, notFew])})
    select * from at_hand where ${atHand}
    union all select * from few where ${notAtHand} and ${areFew}
    union all select * from near where ${notAtHand} and ${notFew} and ${isNear}
    union all select * from ${matching([notAtHand, notFew, notNear])}`;
}
