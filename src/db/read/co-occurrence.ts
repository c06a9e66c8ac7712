import { getTableColumns, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "../database.js";
import { appearances, articleTopics, type SpeakerRow, speakers, type TopicRow, topics } from "../schema.js";
import type { Columns } from "./paging/columns.js";
import { countRowsByParent } from "./paging/count.js";
import { type KeyType, keyShape, type Ordering } from "./paging/keyset.js";
import { type ChildSource, readSlicesByParent } from "./paging/list.js";
import type { Count, Parents, Selected, Slice, Window } from "./paging/list-request.js";

/** A row, and how many quotes or articles it shares with its parent. */
type CoOccurring<Row extends { id: number }> = Selected<Row> & { readonly shared: number };

/** Which page of the co-occurrences to read, ordered by the most shared, and which columns of each row. */
export interface CoOccurrenceRequest<Row> {
  readonly window: Window;
  readonly columns: readonly (keyof Row & string)[];
}

type CoOccurrenceSlices<Row extends { id: number }> = ReadonlyMap<number, Slice<CoOccurring<Row>>>;

/**
 * The topics of the articles that quote each speaker, by the number of quotes they share; or the other topics of the
 * articles on each topic, by the number of articles they share.
 */
export async function topicSlicesOf(
  db: Db,
  parents: Parents<keyof typeof TOPIC_CO_OCCURRENCES>,
  request: CoOccurrenceRequest<TopicRow>,
): Promise<CoOccurrenceSlices<TopicRow>> {
  return readCoOccurrences(
    db,
    parents.ids,
    TOPIC_CO_OCCURRENCES[parents.of],
    getTableColumns(topics),
    request,
  );
}

/** The number of these topics: a count for every id. */
export function topicCountsOf(
  db: Db,
  parents: Parents<keyof typeof TOPIC_CO_OCCURRENCES>,
): Promise<ReadonlyMap<number, Count>> {
  return countRowsByParent(db, parents.ids, TOPIC_CO_OCCURRENCES[parents.of]);
}

/** The speakers quoted in the articles on each topic, by the number of quotes they share. */
export function speakerSlicesOf(
  db: Db,
  parents: Parents<keyof typeof SPEAKER_CO_OCCURRENCES>,
  request: CoOccurrenceRequest<SpeakerRow>,
): Promise<CoOccurrenceSlices<SpeakerRow>> {
  return readCoOccurrences(
    db,
    parents.ids,
    SPEAKER_CO_OCCURRENCES[parents.of],
    getTableColumns(speakers),
    request,
  );
}

/** The number of these speakers: a count for every id. */
export function speakerCountsOf(
  db: Db,
  parents: Parents<keyof typeof SPEAKER_CO_OCCURRENCES>,
): Promise<ReadonlyMap<number, Count>> {
  return countRowsByParent(db, parents.ids, SPEAKER_CO_OCCURRENCES[parents.of]);
}

/** The types of the key in a cursor of any of these lists. */
export const coOccurrenceKeyShape = (): readonly KeyType[] => keyShape(MAX_SHARED_FIRST);

const MAX_SHARED_FIRST: Ordering = {
  descending: true,
  key: [
    { value: sql`tie.shared`, type: "bigint" },
    { value: sql`tie.id`, type: "bigint" },
  ],
};

const otherTag = alias(articleTopics, "other");

// Sums the stored count of each appearance: counting the quotes themselves takes three times as long.
const quotesByAppearance = sql`sum(${appearances.quoteCount})`;
const taggedAppearances = sql`${articleTopics} join ${appearances} on ${appearances.articleId} = ${articleTopics.articleId}`;

const TOPIC_CO_OCCURRENCES = {
  speaker: coOccurrenceSource(
    topics,
    sql`
      select ${articleTopics.topicId}, ${quotesByAppearance} from ${taggedAppearances}
      where ${appearances.speakerId} = parent.id and ${appearances.quoteCount} > 0
      group by ${articleTopics.topicId}`,
  ),
  topic: coOccurrenceSource(
    topics,
    sql`
      select ${otherTag.topicId}, count(*)
      from ${articleTopics} join ${articleTopics} other on ${otherTag.articleId} = ${articleTopics.articleId}
      where ${articleTopics.topicId} = parent.id and ${otherTag.topicId} <> parent.id
      group by ${otherTag.topicId}`,
  ),
};

const SPEAKER_CO_OCCURRENCES = {
  topic: coOccurrenceSource(
    speakers,
    sql`
      select ${appearances.speakerId}, ${quotesByAppearance} from ${taggedAppearances}
      where ${articleTopics.topicId} = parent.id and ${appearances.quoteCount} > 0
      group by ${appearances.speakerId}`,
  ),
};

/** @param pairs A SELECT of the id of each row that co-occurs with `parent.id`, and how much they share. */
function coOccurrenceSource(table: typeof topics | typeof speakers, pairs: SQL): ChildSource {
  return {
    from: sql`(${pairs}) as tie (id, shared) join ${table} on ${table.id} = tie.id`,
    link: sql`true`,
    filter: [],
  };
}

async function readCoOccurrences<Row extends { id: number }>(
  db: Db,
  parentIds: readonly number[],
  source: ChildSource,
  columns: Columns<Row>,
  { window, columns: asked }: CoOccurrenceRequest<Row>,
): Promise<CoOccurrenceSlices<Row>> {
  const list = { ordering: MAX_SHARED_FIRST, window, columns, asked };
  const slices = await readSlicesByParent(db, parentIds, source, list);
  return new Map([...slices].map(([id, slice]) => [id, withSharedCount(slice)]));
}

function withSharedCount<Row extends { id: number }>({
  items,
  more,
}: Slice<Selected<Row>>): Slice<CoOccurring<Row>> {
  return {
    items: items.map(({ row, key }) => ({ row: { ...row, shared: Number(key[0]) }, key })),
    more,
  };
}
