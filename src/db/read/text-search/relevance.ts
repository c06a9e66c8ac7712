import { type SQL, sql } from "drizzle-orm";
import { type KeyPart, type KeyType, type Ordering, orderBy, stretch } from "../paging/keyset.js";
import { where } from "../paging/list.js";
import type { OrderKey, Window } from "../paging/list-request.js";

/*
 * By relevance, the newest 1,000 matches come first, by rank, and the rest after them, newest first: to rank all
 * that hold a frequent word takes half a second in a million.
 *
 * Where the first stretch ends is part of every row's key, and so of every cursor. Pages after the first keep to
 * it: what is stored in between is newer, joins the first stretch, and pushes nothing out of it.
 */

/** How many of the newest matches are ranked. */
const MOST_RANKED = 1_000;

/** Texts that match, and their place in time. */
export interface RankedTexts {
  /** A FROM clause without the word. */
  readonly from: SQL;
  readonly conditions: readonly SQL[];
  /** What is selected of each, beside its key. */
  readonly columns: SQL;
  /** A SELECT of the table's rows: enough of those that match, from the newest on, or all. */
  readonly newest: (enough: number) => SQL;
  /** Newest first: what gives each its place. */
  readonly ordering: Ordering;
  /** The same said of the table's own columns. */
  readonly ownOrdering: Ordering;
  readonly table: SQL;
  readonly rank: SQL;
}

/** Which part of them a page needs. */
export interface RankedWindow extends Pick<Window, "size" | "from"> {
  /** The place of the last in the first stretch; null where no page was read yet. */
  readonly edge: OrderKey | null;
  readonly needsRanked: boolean;
  readonly needsRest: boolean;
  /** Of the rest, those that the window holds. */
  readonly restBounds: readonly SQL[];
}

/**
 * A SELECT: enough of both stretches for one page. Beside the columns, "edge0" and so on are where the first
 * stretch ends, "place0" and so on the row's place, `stretch` is 1 or, for the rest, 0, and `score` the rank.
 */
export function rankedTexts(texts: RankedTexts, window: RankedWindow): SQL {
  const { from, conditions, columns, ordering, ownOrdering, rank, table } = texts;
  const place = ordering.key;
  const names = (prefix: string) => place.map((_, index) => sql.raw(`${prefix}${index}`));
  const list = (parts: readonly SQL[]) => sql.join([...parts], sql`, `);
  const placesIn = ({ key }: Ordering) =>
    list(key.map(({ value }, index) => sql`${value} as ${names("place")[index]}`));

  const { edge } = window;
  const end = edge?.map((value, index) => typed(value, place[index]?.type ?? "text")) ?? null;
  /** Said of the index's part of the place too, where the whole stands in no index. */
  const compare = (sign: "<" | ">=", other: readonly SQL[]) =>
    [...(ordering.indexed ? [ordering.indexed] : []), place.length].map((length) => {
      const values = place.slice(0, length).map(({ value }) => sql`${value}`);
      const loose = length < place.length ? `${sign.charAt(0)}=` : sign;
      return sql`(${list(values)}) ${sql.raw(loose)} (${list(other.slice(0, length))})`;
    });
  const newest = end
    ? sql`
      select ${columns}, ${placesIn(ordering)}, ${rank} as score
      from ${from}${where([...conditions, ...compare(">=", end)])}`
    : sql`
      select ${columns}, ${placesIn(ownOrdering)}, ${rank} as score
      from (
        select * from (${texts.newest(MOST_RANKED)}) as ${table}
        order by ${orderBy(ownOrdering, "start")} limit ${sql.raw(String(MOST_RANKED))}) as ${table}`;
  // With fewer than that, all are ranked, and the stretch ends before the first that could ever be.
  const found = end
    ? sql`select ${list(end)}`
    : sql`
      (select ${list(names("place"))} from newest
        order by ${list(names("place").map((name) => sql`${name} desc`))} offset ${sql.raw(String(MOST_RANKED - 1))} limit 1)
      union all (select ${list(place.map(({ type }) => LEAST[type]))}) limit 1`;
  const edgeOf = (index: number) => sql`(select ${names("edge")[index]} from edge)`;
  const rest = sql`(
    select ${columns}, ${placesIn(ordering)}, 0::double precision as score, 0 as stretch
    from ${from}${where([
      ...conditions,
      ...compare(
        "<",
        place.map((_, index) => edgeOf(index)),
      ),
      ...window.restBounds,
    ])}
    order by ${orderBy(ordering, window.from)}
    limit ${window.size + 1}::bigint)`;
  const ranked = sql`select newest.*, 1 as stretch from newest`;
  const parts = [
    // Where a window ends before it begins, neither is needed: a caller's bounds leave nothing of this one.
    ...(window.needsRanked || !window.needsRest ? [ranked] : []),
    ...(window.needsRest ? [rest] : []),
  ];
  return sql`
    with newest as materialized (${newest}), edge (${list(names("edge"))}) as materialized (${found})
    select text.*, edge.* from (${sql.join(parts, sql` union all `)}) as text cross join edge`;
}

/** What a window of such a list needs, from the keys of cursors: the edge, the stretch, the score and the place. */
export function rankedWindow(window: Window, ordering: Ordering): RankedWindow {
  const place = ordering.key;
  const { after, before, size, from } = window;
  const stretchOf = (key: OrderKey) => key[place.length];
  const placeOf = (key: OrderKey | null) =>
    key && stretchOf(key) === 0 ? key.slice(place.length + 2) : null;
  return {
    size,
    from,
    edge: (after ?? before)?.slice(0, place.length) ?? null,
    needsRanked: !after || stretchOf(after) !== 0,
    needsRest: !before || stretchOf(before) === 0,
    restBounds: stretch(ordering, { size, from, after: placeOf(after), before: placeOf(before) }),
  };
}

/** @param table What the rows of `rankedTexts` are called. */
export function rankedKey(table: SQL, { key: place }: Ordering): readonly KeyPart[] {
  const parts = (prefix: string) =>
    place.map(({ type }, index) => ({ value: sql`${table}.${sql.raw(`${prefix}${index}`)}`, type }));
  return [
    ...parts("edge"),
    { value: sql`${table}.stretch`, type: "integer" },
    { value: sql`${table}.score`, type: "double precision" },
    ...parts("place"),
  ];
}

const typed = (value: string | number | undefined, type: KeyType): SQL => sql`${value}::${sql.raw(type)}`;

/** Before every value that is stored. */
export const LEAST: Readonly<Record<KeyType, SQL>> = {
  timestamptz: sql`'-infinity'::timestamptz`,
  bigint: sql`0::bigint`,
  integer: sql`'-2147483648'::integer`,
  "double precision": sql`0::double precision`,
  text: sql`''`,
};
