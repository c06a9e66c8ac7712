import { type SQL, sql } from "drizzle-orm";
import { relatedTopics, speakers, speakerTopics, topics } from "../../schema.js";
import type { Ordering } from "../paging/keyset.js";
import type { ChildSource } from "../paging/list.js";
import type { CoOccurring, Selected, Slice } from "../paging/list-request.js";

/** The order of all lists of co-occurrences. */
export const MOST_SHARED_FIRST: Ordering = {
  descending: true,
  key: [
    { value: sql`tie.shared`, type: "bigint" },
    { value: sql`tie.id`, type: "bigint" },
  ],
};

/** Rows that co-occur with a parent; to count them, the tally is enough. */
export interface CoOccurrenceSource extends ChildSource {
  readonly counted: ChildSource;
}

/** Topics by parent: those of the articles that quote a speaker, and the others of the articles on a topic. */
export const TOPIC_CO_OCCURRENCES = {
  speaker: coOccurrenceSource(
    topics,
    sql`
      select ${speakerTopics.topicId}, ${speakerTopics.quoteCount} from ${speakerTopics}
      where ${speakerTopics.speakerId} = parent.id`,
  ),
  topic: coOccurrenceSource(
    topics,
    sql`
      select ${relatedTopics.relatedId}, ${relatedTopics.articleCount} from ${relatedTopics}
      where ${relatedTopics.topicId} = parent.id`,
  ),
};

/** Speakers by parent: those quoted in the articles on a topic. */
export const SPEAKER_CO_OCCURRENCES = {
  topic: coOccurrenceSource(
    speakers,
    sql`
      select ${speakerTopics.speakerId}, ${speakerTopics.quoteCount} from ${speakerTopics}
      where ${speakerTopics.topicId} = parent.id`,
  ),
};

/** @param pairs A SELECT of the id of each row that co-occurs with `parent.id`, and how much they share. */
function coOccurrenceSource(table: typeof topics | typeof speakers, pairs: SQL): CoOccurrenceSource {
  const ties = sql`(${pairs}) as tie (id, shared)`;
  const source = { link: sql`true`, filter: [] };
  return {
    ...source,
    from: sql`${ties} join ${table} on ${table.id} = tie.id`,
    counted: { ...source, from: ties },
  };
}

/** The number that each row shares with its parent is the first part of its key. */
export function withSharedCount<Row extends { id: number }>({
  items,
  more,
}: Slice<Selected<Row>>): Slice<CoOccurring<Row>> {
  return {
    items: items.map(({ row, key }) => ({ row: { ...row, shared: Number(key[0]) }, key })),
    more,
  };
}
