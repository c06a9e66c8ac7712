import { getTableColumns, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "../database.js";
import { appearances, articleTopics, type SpeakerRow, speakers, type TopicRow, topics } from "../schema.js";
import type { Columns } from "./paging/columns.js";
import { countRowsUnder } from "./paging/count.js";
import { type KeyType, keyShape, type Ordering } from "./paging/keyset.js";
import { readSlicesUnder, type SourceUnder } from "./paging/list.js";
import type { Count, Parents, Selected, Slice, Window } from "./paging/list-request.js";

/** A row, and how many quotes or articles tie it to its parent. */
type Tied<Row extends { id: number }> = Selected<Row> & { readonly shared: number };

/** Which stretch of the ties to read, the strongest first, and what of each row. */
export interface TieRequest<Row> {
  readonly window: Window;
  readonly columns: readonly (keyof Row & string)[];
}

type Ties<Row extends { id: number }> = ReadonlyMap<number, Slice<Tied<Row>>>;

/** The topics each speaker talks about, tied by quotes; or those on each topic's articles, tied by articles. */
export async function topicSlicesOf(
  db: Db,
  parents: Parents<keyof typeof TOPIC_TIES>,
  request: TieRequest<TopicRow>,
): Promise<Ties<TopicRow>> {
  return readTies(db, parents.ids, TOPIC_TIES[parents.of], getTableColumns(topics), request);
}

/** How many topics those are: a count for every id. */
export function topicCountsOf(
  db: Db,
  parents: Parents<keyof typeof TOPIC_TIES>,
): Promise<ReadonlyMap<number, Count>> {
  return countRowsUnder(db, parents.ids, TOPIC_TIES[parents.of]);
}

/** Who speaks in the articles on each topic, tied by quotes. */
export function speakerSlicesOf(
  db: Db,
  parents: Parents<keyof typeof SPEAKER_TIES>,
  request: TieRequest<SpeakerRow>,
): Promise<Ties<SpeakerRow>> {
  return readTies(db, parents.ids, SPEAKER_TIES[parents.of], getTableColumns(speakers), request);
}

/** How many speakers those are: a count for every id. */
export function speakerCountsOf(
  db: Db,
  parents: Parents<keyof typeof SPEAKER_TIES>,
): Promise<ReadonlyMap<number, Count>> {
  return countRowsUnder(db, parents.ids, SPEAKER_TIES[parents.of]);
}

/** What a cursor in any of these lists holds. */
export const tieKeyShape = (): readonly KeyType[] => keyShape(STRONGEST_FIRST);

const STRONGEST_FIRST: Ordering = {
  descending: true,
  key: [
    { value: sql`tie.shared`, type: "bigint" },
    { value: sql`tie.id`, type: "bigint" },
  ],
};

const other = alias(articleTopics, "other");

// An appearance's count says how many quotes it has: to count the quotes themselves takes three times as long.
const quotesByAppearance = sql`sum(${appearances.quoteCount})`;
const tagged = sql`${articleTopics} join ${appearances} on ${appearances.articleId} = ${articleTopics.articleId}`;

const TOPIC_TIES = {
  speaker: tiesTo(
    topics,
    sql`
      select ${articleTopics.topicId}, ${quotesByAppearance} from ${tagged}
      where ${appearances.speakerId} = parent.id and ${appearances.quoteCount} > 0
      group by ${articleTopics.topicId}`,
  ),
  topic: tiesTo(
    topics,
    sql`
      select ${other.topicId}, count(*)
      from ${articleTopics} join ${articleTopics} other on ${other.articleId} = ${articleTopics.articleId}
      where ${articleTopics.topicId} = parent.id and ${other.topicId} <> parent.id
      group by ${other.topicId}`,
  ),
};

const SPEAKER_TIES = {
  topic: tiesTo(
    speakers,
    sql`
      select ${appearances.speakerId}, ${quotesByAppearance} from ${tagged}
      where ${articleTopics.topicId} = parent.id and ${appearances.quoteCount} > 0
      group by ${appearances.speakerId}`,
  ),
};

/** @param pairs The id and the strength of each tie that `parent.id` has. */
function tiesTo(table: typeof topics | typeof speakers, pairs: SQL): SourceUnder {
  return {
    from: sql`(${pairs}) as tie (id, shared) join ${table} on ${table.id} = tie.id`,
    link: sql`true`,
    filter: [],
  };
}

async function readTies<Row extends { id: number }>(
  db: Db,
  parentIds: readonly number[],
  source: SourceUnder,
  columns: Columns<Row>,
  { window, columns: asked }: TieRequest<Row>,
): Promise<Ties<Row>> {
  const list = { ordering: STRONGEST_FIRST, window, columns, asked };
  const slices = await readSlicesUnder(db, parentIds, source, list);
  return new Map([...slices].map(([id, slice]) => [id, withStrength(slice)]));
}

function withStrength<Row extends { id: number }>({ items, more }: Slice<Selected<Row>>): Slice<Tied<Row>> {
  return {
    items: items.map(({ row, key }) => ({ row: { ...row, shared: Number(key[0]) }, key })),
    more,
  };
}
