import { getTableColumns, sql } from "drizzle-orm";
import { fold } from "../../names/fold.js";
import type { Db } from "../database.js";
import { archive, type TopicRow, topics } from "../schema.js";
import { topicConditions } from "./clauses/filters.js";
import { topicOrdering } from "./clauses/orders.js";
import { ARTICLE_MEMBERS } from "./clauses/parent-links.js";
import { listOf, selectRows } from "./nested-fields.js";
import { anyId, type Columns, isStorable, selection } from "./paging/columns.js";
import { countRows, storedCount } from "./paging/count.js";
import { type KeyType, keyShape } from "./paging/keyset.js";
import { readSlice, type Source } from "./paging/list.js";
import type {
  Count,
  ListRequest,
  Selected,
  Selection,
  Slice,
  TopicFilter,
  TopicOrder,
} from "./paging/list-request.js";
import { rowsWithNested } from "./paging/nested.js";
import { closestNames, parseName, TOPIC_NAMES } from "./text-search/name-matches.js";

const columns: Columns<TopicRow> = getTableColumns(topics);

/** One page of the topics that match. */
export function topicSlice(
  db: Db,
  request: ListRequest<TopicFilter, TopicOrder, TopicRow>,
): Promise<Slice<Selected<TopicRow>>> {
  return readSlice(db, sourceOf(request), listOf(columns, topicOrdering(request.order), request));
}

/** Exact without a filter; with one, counting stops at 10,000. */
export function topicCount(db: Db, filter: TopicFilter | null): Promise<Count> {
  const conditions = topicConditions(filter);
  return conditions.length === 0
    ? storedCount(db, archive, archive.topicCount)
    : countRows(db, { from: sql`${topics}`, filter: conditions });
}

/** Unordered; an id without a topic returns no row. */
export function topicsById(
  db: Db,
  ids: readonly number[],
  asked: Selection<TopicRow>,
): Promise<Selected<TopicRow>[]> {
  return selectRows(db, columns, asked, sql`${topics} where ${anyId(topics.id, ids)}`);
}

export async function topicBySlug(
  db: Db,
  slug: string,
  asked: Selection<TopicRow>,
): Promise<Selected<TopicRow> | null> {
  if (!isStorable(slug)) return null;
  const [row = null] = await selectRows(db, columns, asked, sql`${topics} where ${topics.slug} = ${slug}`);
  return row;
}

/** The topic with that name, ignoring case and accents. */
export async function topicNamed(
  db: Db,
  name: string,
  asked: Selection<TopicRow>,
): Promise<Selected<TopicRow> | null> {
  if (!isStorable(name)) return null;
  const [row = null] = await selectRows(
    db,
    columns,
    asked,
    sql`${topics} where ${topics.nameKey} = ${fold(name)}`,
  );
  return row;
}

/** The topics of each article, in the order of its page. */
export function topicsOfArticles(
  db: Db,
  articleIds: readonly number[],
  { columns: asked, nested }: Selection<TopicRow>,
): Promise<(Selected<TopicRow> & { articleId: number })[]> {
  const { from, articleId, order } = ARTICLE_MEMBERS.topics;
  const statement = sql`
    select ${articleId} as "articleId", ${selection(columns, asked)}
    from ${from} where ${anyId(articleId, articleIds)} order by ${articleId}, ${order}`;
  return rowsWithNested<Selected<TopicRow> & { articleId: number }>(db, statement, nested);
}

/** The types of the key in a cursor of that order. */
export const topicKeyShape = (order: TopicOrder): readonly KeyType[] => keyShape(topicOrdering(order));

/** By relevance, the source is the matching names with their closeness, so the search is not repeated as a filter. */
function sourceOf({ filter, order }: ListRequest<TopicFilter, TopicOrder, TopicRow>): Source {
  if (order !== "RELEVANCE" || !filter) return { from: sql`${topics}`, filter: topicConditions(filter) };
  const closest = closestNames(TOPIC_NAMES, parseName(filter.search ?? ""));
  return { from: sql`(${closest}) as closest join ${topics} on ${topics.id} = closest.id`, filter: [] };
}
