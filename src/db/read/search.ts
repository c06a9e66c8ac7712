import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { archive, articles, quotes } from "../schema.js";
import { articleOrdering, quoteOrdering } from "./clauses/orders.js";
import type { Columns } from "./paging/columns.js";
import { countRowsOfAll } from "./paging/count.js";
import { type KeyPart, type KeyType, keyShape, keysetConditions, type Ordering } from "./paging/keyset.js";
import { readSlice } from "./paging/list.js";
import type { Count, OrderKey, Selected, Slice, Window } from "./paging/list-request.js";
import { matchesSearch, rank } from "./text-search/full-text.js";
import { closestNames, parseNames, SPEAKER_NAMES, TOPIC_NAMES } from "./text-search/name-matches.js";
import { MIN_VALUES, mayReachRest, rankingColumns, selectByRelevance } from "./text-search/relevance.js";
import { selectMatches } from "./text-search/select-matches.js";

export type SearchKind = "ARTICLE" | "QUOTE" | "SPEAKER" | "TOPIC";

export interface SearchRequest {
  readonly query: string;
  readonly kinds: readonly SearchKind[];
  readonly window: Window;
}

/** A search result. */
export interface SearchHit {
  readonly id: number;
  readonly kind: SearchKind;
  /** The name by which a speaker or topic was found; null for a text. */
  readonly name: string | null;
}

/**
 * One page of everything that a search finds, the best match first: names that contain the words as written, then
 * texts, then names that are only similar. The texts are the newest 1,000 of each kind, by rank. All other texts come
 * last, newest first.
 */
export async function searchSlice(db: Db, request: SearchRequest): Promise<Slice<Selected<SearchHit>>> {
  if (request.kinds.length === 0) return { items: [], more: false };
  const list = { ordering: BEST_FIRST, window: request.window, columns, asked: ["kind", "name"] as const };
  return readSlice(db, { from: hits(request), filter: [] }, list);
}

/** Counts all names, and up to 10,000 texts of each kind. */
export async function searchCount(
  db: Db,
  { query, kinds }: Pick<SearchRequest, "query" | "kinds">,
): Promise<Count> {
  const sources = {
    ARTICLE: { from: sql`${articles}`, filter: [matchesSearch(articles.words, query)] },
    QUOTE: { from: sql`${quotes}`, filter: [matchesSearch(quotes.words, query)] },
    SPEAKER: { from: sql`(${closestNames(SPEAKER_NAMES, parseNames(query))}) as closest`, filter: [] },
    TOPIC: { from: sql`(${closestNames(TOPIC_NAMES, parseNames(query))}) as closest`, filter: [] },
  };
  if (kinds.length === 0) return { count: 0, exact: true };
  return countRowsOfAll(
    db,
    [...new Set(kinds)].map((kind) => sources[kind]),
  );
}

const columns: Columns<SearchHit> = { id: sql`hit.id`, kind: sql`hit.kind`, name: sql`hit.name` };

const part = (name: string, type: KeyType): KeyPart => ({ value: sql`hit.${sql.raw(name)}`, type });

/** Where the ranked texts of each kind end: the positions of an article and of a quote, part by part. */
const EDGES = [
  { kind: "ARTICLE", index: 0, part: part("article_edge0", "timestamptz") },
  { kind: "ARTICLE", index: 1, part: part("article_edge1", "bigint") },
  { kind: "QUOTE", index: 0, part: part("quote_edge0", "timestamptz") },
  { kind: "QUOTE", index: 1, part: part("quote_edge1", "bigint") },
  { kind: "QUOTE", index: 2, part: part("quote_edge2", "integer") },
] as const;

/** The edges, then ranked or rest (`stretch`), the score, and the position by date, made unique. */
const BEST_FIRST: Ordering = {
  descending: true,
  key: [
    ...EDGES.map((edge) => edge.part),
    part("stretch", "integer"),
    part("score", "double precision"),
    part("place0", "timestamptz"),
    part("place1", "bigint"),
    part("kind_place", "integer"),
    part("place2", "integer"),
  ],
};

/** The types of the key in a cursor of a search. */
export const searchKeyShape: readonly KeyType[] = keyShape(BEST_FIRST);

const KIND_PLACES: Readonly<Record<SearchKind, number>> = { SPEAKER: 4, TOPIC: 3, QUOTE: 2, ARTICLE: 1 };

function hits({ query, kinds, window }: SearchRequest): SQL {
  const names = parseNames(query);
  const found: Readonly<Record<SearchKind, SQL>> = {
    ARTICLE: sql`select 'ARTICLE' as kind, id, null as name, stretch, score, place0, place1, ${placeOf("ARTICLE")}, 0 as place2 from article`,
    QUOTE: sql`select 'QUOTE', id, null, stretch, score, place0, place1, ${placeOf("QUOTE")}, place2 from quote`,
    SPEAKER: namesOf("SPEAKER", closestNames(SPEAKER_NAMES, names)),
    TOPIC: namesOf("TOPIC", closestNames(TOPIC_NAMES, names)),
  };
  const edges = { article: edgeOf(window, 0, 2), quote: edgeOf(window, 2, 5) };
  const wanted = [...new Set(kinds)];
  const ctes = [
    ...(wanted.includes("ARTICLE")
      ? [sql`article as materialized (${articleTexts(query, window, edges.article)})`]
      : []),
    ...(wanted.includes("QUOTE")
      ? [sql`quote as materialized (${quoteTexts(query, window, edges.quote)})`]
      : []),
  ];
  // Every row carries both edges, whatever its kind.
  const ends = EDGES.map(({ kind, index, part: { type } }) => {
    const [table, pinned] = kind === "ARTICLE" ? ["article", edges.article] : ["quote", edges.quote];
    const found = wanted.includes(kind)
      ? sql`(select edge${sql.raw(String(index))} from ${sql.raw(table)} limit 1)`
      : sql`null`;
    const end = pinned
      ? sql`${pinned[index]}::${sql.raw(type)}`
      : sql`coalesce(${found}, ${MIN_VALUES[type]})`;
    return sql`${end} as ${sql.raw(`${table}_edge${index}`)}`;
  });
  return sql`(
    ${ctes.length > 0 ? sql`with ${sql.join(ctes, sql`, `)}` : sql``}
    select found.*, ${sql.join(ends, sql`, `)}
    from (${sql.join(
      wanted.map((kind) => found[kind]),
      sql` union all `,
    )}) as found (kind, id, name, stretch, score, place0, place1, kind_place, place2)) as hit`;
}

function articleTexts(query: string, window: Window, edge: OrderKey | null): SQL {
  const from = sql`${articles}`;
  const conditions = [matchesSearch(articles.words, query)];
  const ordering = articleOrdering("NEWEST");
  const texts = {
    from,
    conditions,
    newest: (enough: number) =>
      selectMatches(
        {
          from,
          table: articles,
          total: archive.articleCount,
          columns: rankingColumns(articles.id, articles.words, ordering),
          link: [],
          rowConditions: conditions,
          conditions,
        },
        ordering,
        "start",
        enough,
      ),
    ordering,
    ownOrdering: ordering,
    table: articles,
    rank: amongTexts(rank(articles.words, query)),
  };
  return selectByRelevance(
    texts,
    windowOf("ARTICLE", window, edge, [
      ...ordering.key,
      place("ARTICLE"),
      { value: sql`0`, type: "integer" },
    ]),
  );
}

function quoteTexts(query: string, window: Window, edge: OrderKey | null): SQL {
  const from = sql`${quotes}`;
  const conditions = [matchesSearch(quotes.words, query)];
  const ordering = quoteOrdering("NEWEST");
  const [date, article, position] = ordering.key;
  if (!date || !article || !position) throw new Error("The order of quotes has lost a part of its key.");
  const texts = {
    from,
    conditions,
    newest: (enough: number) =>
      selectMatches(
        {
          from,
          table: quotes,
          total: archive.quoteCount,
          columns: rankingColumns(quotes.id, quotes.words, ordering),
          link: [],
          rowConditions: conditions,
          conditions,
        },
        ordering,
        "start",
        enough,
      ),
    ordering,
    ownOrdering: ordering,
    table: quotes,
    rank: amongTexts(rank(quotes.words, query)),
  };
  return selectByRelevance(texts, windowOf("QUOTE", window, edge, [date, article, place("QUOTE"), position]));
}

/** Scales the rank of a text to 0.5 up to 0.75. */
const amongTexts = (score: SQL): SQL => sql`0.5 + 0.25 * ${score}`;

/** The score of a name that contains the words is at least 0.75, of one that is only similar below 0.5. */
function namesOf(kind: "SPEAKER" | "TOPIC", closest: SQL): SQL {
  return sql`
    select ${sql.raw(`'${kind}'`)} as kind, id, name, 1 as stretch,
      case when exact then 0.75 + 0.25 * closeness else 0.5 * closeness end as score,
      '-infinity'::timestamptz as place0, id as place1, ${placeOf(kind)} as kind_place, 0 as place2
    from (${closest}) as closest`;
}

const placeOf = (kind: SearchKind): SQL => sql.raw(String(KIND_PLACES[kind]));
const place = (kind: SearchKind): KeyPart => ({ value: placeOf(kind), type: "integer" });

/** Where `stretch` and the position start in the key. */
const STRETCH_INDEX = 5;
const PLACE_INDEX = 7;

/** The edge in the cursor, as the first page determined it; null on the first page. */
function edgeOf({ after, before }: Window, from: number, to: number): OrderKey | null {
  return (after ?? before)?.slice(from, to) ?? null;
}

/** @param placeInList The position of a text of the kind in the list of all kinds. */
function windowOf(
  kind: SearchKind,
  { after, before, size, from }: Window,
  edge: OrderKey | null,
  placeInList: readonly KeyPart[],
) {
  const inRest = (key: OrderKey | null) => (key?.[STRETCH_INDEX] === 0 ? key.slice(PLACE_INDEX) : null);
  return {
    size,
    from,
    edge,
    needsRanked: !inRest(after),
    needsRest: mayReachRest({ after, before, size, from }) && (!before || inRest(before) !== null),
    restBounds: keysetConditions(
      { descending: true, key: placeInList, ...(kind === "QUOTE" && { indexedParts: 2 }) },
      { size, from, after: inRest(after), before: inRest(before) },
    ),
  };
}
