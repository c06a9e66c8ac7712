import { getTableColumns } from "drizzle-orm";
import type { Db } from "../database.js";
import { type SpeakerRow, speakers, type TopicRow, topics } from "../schema.js";
import {
  MOST_SHARED_FIRST,
  SPEAKER_CO_OCCURRENCES,
  TOPIC_CO_OCCURRENCES,
  withSharedCount,
} from "./clauses/co-occurrence-links.js";
import { listOf } from "./nested-fields.js";
import type { Columns } from "./paging/columns.js";
import { countRowsByParent } from "./paging/count.js";
import { type KeyType, keyShape } from "./paging/keyset.js";
import { type ChildSource, readSlicesByParent } from "./paging/list.js";
import type { CoOccurrenceRequest, CoOccurring, Count, Parents, Slice } from "./paging/list-request.js";

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
  return countRowsByParent(db, parents.ids, TOPIC_CO_OCCURRENCES[parents.of].counted);
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
  return countRowsByParent(db, parents.ids, SPEAKER_CO_OCCURRENCES[parents.of].counted);
}

/** The types of the key in a cursor of any of these lists. */
export const coOccurrenceKeyShape = (): readonly KeyType[] => keyShape(MOST_SHARED_FIRST);

async function readCoOccurrences<Row extends { id: number }>(
  db: Db,
  parentIds: readonly number[],
  source: ChildSource,
  columns: Columns<Row>,
  request: CoOccurrenceRequest<Row>,
): Promise<CoOccurrenceSlices<Row>> {
  const list = listOf(columns, MOST_SHARED_FIRST, request);
  const slices = await readSlicesByParent(db, parentIds, source, list);
  return new Map([...slices].map(([id, slice]) => [id, withSharedCount(slice)]));
}
