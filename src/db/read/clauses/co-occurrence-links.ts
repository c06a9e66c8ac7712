import { type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { appearances, articleTopics, speakers, topics } from "../../schema.js";
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

const otherTag = alias(articleTopics, "other");

// Sums the stored count of each appearance: counting the quotes themselves takes three times as long.
const quotesByAppearance = sql`sum(${appearances.quoteCount})`;
const taggedAppearances = sql`${articleTopics} join ${appearances} on ${appearances.articleId} = ${articleTopics.articleId}`;

/** Topics by parent: those of the articles that quote a speaker, and the others of the articles on a topic. */
export const TOPIC_CO_OCCURRENCES = {
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

/** Speakers by parent: those quoted in the articles on a topic. */
export const SPEAKER_CO_OCCURRENCES = {
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
