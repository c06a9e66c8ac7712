import { type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { type KeyPart, type KeyType, keysetConditions, type Ordering, orderBy } from "../paging/keyset.js";
import { where } from "../paging/list.js";
import type { OrderKey, Window } from "../paging/list-request.js";

/*
 * The order by relevance: the newest 1,000 matches come first, by rank, and all others after them, newest first. To
 * rank every match of a frequent word takes half a second in a million texts.
 *
 * The edge, where the ranked part ends, is part of every row's key and so of every cursor. Later pages reuse it: texts
 * stored in between are newer, so they join the ranked part and push nothing out of it.
 */

/** How many of the newest matches are ranked. */
const MAX_RANKED = 1_000;

/** The matching texts to put in order, and their position in the order by date. */
export interface RankedSearch {
  /** A FROM clause without the keyword. */
  readonly from: SQL;
  readonly conditions: readonly SQL[];
  /** A SELECT of `rankingColumns`: at least the newest `enough` matches, or all of them. */
  readonly newest: (enough: number) => SQL;
  /** Newest first: its key is the position of a text. */
  readonly ordering: Ordering;
  /** The same order on the table's own columns. */
  readonly ownOrdering: Ordering;
  readonly table: PgTable & { readonly id: PgColumn };
  readonly rank: SQL;
}

/** The columns that are needed to rank matches: to carry whole rows through the statement takes longer than the rest. */
export function rankingColumns(id: PgColumn, words: PgColumn, { key }: Ordering): SQL {
  return sql.join([...new Set([id, ...key.map(({ value }) => value), words])], sql`, `);
}

/** Which of the ranked part and the rest a page needs. */
export interface RelevanceWindow extends Pick<Window, "size" | "from"> {
  /** The position of the last ranked text; null for the first page, which determines it. */
  readonly edge: OrderKey | null;
  readonly needsRanked: boolean;
  readonly needsRest: boolean;
  /** Conditions that limit the rest to the window. */
  readonly restBounds: readonly SQL[];
}

/**
 * A SELECT of the ids of enough ranked and other texts for one page. In addition to the id it returns the edge as "edge0",
 * "edge1" and so on, the position of the row as "place0" and so on, `stretch`, which is 1 for the ranked part and 0 for
 * the rest, and `score`, the rank.
 */
export function selectByRelevance(texts: RankedSearch, window: RelevanceWindow): SQL {
  const { from, conditions, ordering, ownOrdering, rank, table } = texts;
  const position = ordering.key;
  const names = (prefix: string) => position.map((_, index) => sql.raw(`${prefix}${index}`));
  const list = (parts: readonly SQL[]) => sql.join([...parts], sql`, `);
  const selectPosition = ({ key }: Ordering) =>
    list(key.map(({ value }, index) => sql`${value} as ${names("place")[index]}`));

  const { edge } = window;
  const end = edge?.map((value, index) => typed(value, position[index]?.type ?? "text")) ?? null;
  /** If no index covers the whole position, compares the part that one covers as well. */
  const compare = (sign: "<" | ">=", other: readonly SQL[]) =>
    [...(ordering.indexedParts ? [ordering.indexedParts] : []), position.length].map((length) => {
      const values = position.slice(0, length).map(({ value }) => sql`${value}`);
      const partialSign = length < position.length ? `${sign.charAt(0)}=` : sign;
      return sql`(${list(values)}) ${sql.raw(partialSign)} (${list(other.slice(0, length))})`;
    });
  const newest = end
    ? sql`
      select ${table.id}, ${selectPosition(ordering)}, ${rank} as score
      from ${from}${where([...conditions, ...compare(">=", end)])}`
    : sql`
      select ${table.id}, ${selectPosition(ownOrdering)}, ${rank} as score
      from (
        select * from (${texts.newest(MAX_RANKED)}) as ${table}
        order by ${orderBy(ownOrdering, "start")} limit ${sql.raw(String(MAX_RANKED))}) as ${table}`;
  // If there are fewer, all are ranked, and the edge is before every position possible.
  const found = end
    ? sql`select ${list(end)}`
    : sql`
      (select ${list(names("place"))} from newest
        order by ${list(names("place").map((name) => sql`${name} desc`))} offset ${sql.raw(String(MAX_RANKED - 1))} limit 1)
      union all (select ${list(position.map(({ type }) => MIN_VALUES[type]))}) limit 1`;
  const edgeOf = (index: number) => sql`(select ${names("edge")[index]} from edge)`;
  const rest = sql`(
    select ${table.id}, ${selectPosition(ordering)}, 0::double precision as score, 0 as stretch
    from ${from}${where([
      ...conditions,
      ...compare(
        "<",
        position.map((_, index) => edgeOf(index)),
      ),
      ...window.restBounds,
    ])}
    order by ${orderBy(ordering, window.from)}
    limit ${window.size + 1}::bigint)`;
  const ranked = sql`select newest.*, 1 as stretch from newest`;
  const parts = [
    // A window that ends before it starts needs neither part: the caller's bounds then exclude every ranked text.
    ...(window.needsRanked || !window.needsRest ? [ranked] : []),
    ...(window.needsRest ? [rest] : []),
  ];
  return sql`
    with newest as materialized (${newest}), edge (${list(names("edge"))}) as materialized (${found})
    select text.*, edge.* from (${sql.join(parts, sql` union all `)}) as text cross join edge`;
}

/** Whether a page may have texts of the rest. The first page has none: if fewer than 1,000 texts match, all are ranked. */
export function mayReachRest({ after, before, size, from }: Window): boolean {
  return after !== null || before !== null || from === "end" || size >= MAX_RANKED;
}

/** What a window of such a list needs. The keys of its cursors are the edge, `stretch`, `score` and the position. */
export function relevanceWindow(window: Window, ordering: Ordering): RelevanceWindow {
  const position = ordering.key;
  const { after, before, size, from } = window;
  const stretchOf = (key: OrderKey) => key[position.length];
  const positionOf = (key: OrderKey | null) =>
    key && stretchOf(key) === 0 ? key.slice(position.length + 2) : null;
  return {
    size,
    from,
    edge: (after ?? before)?.slice(0, position.length) ?? null,
    needsRanked: !after || stretchOf(after) !== 0,
    needsRest: mayReachRest(window) && (!before || stretchOf(before) === 0),
    restBounds: keysetConditions(ordering, {
      size,
      from,
      after: positionOf(after),
      before: positionOf(before),
    }),
  };
}

/** The key of the rows of `selectByRelevance`, under the alias `ranked`. */
export function relevanceKey({ key: position }: Ordering): readonly KeyPart[] {
  const parts = (prefix: string) =>
    position.map(({ type }, index) => ({ value: sql`ranked.${sql.raw(`${prefix}${index}`)}`, type }));
  return [
    ...parts("edge"),
    { value: sql`ranked.stretch`, type: "integer" },
    { value: sql`ranked.score`, type: "double precision" },
    ...parts("place"),
  ];
}

const typed = (value: string | number | undefined, type: KeyType): SQL => sql`${value}::${sql.raw(type)}`;

/** Sorts before every stored value. */
export const MIN_VALUES: Readonly<Record<KeyType, SQL>> = {
  timestamptz: sql`'-infinity'::timestamptz`,
  bigint: sql`0::bigint`,
  integer: sql`'-2147483648'::integer`,
  "double precision": sql`0::double precision`,
  text: sql`''`,
};
