import { getTableColumns, sql } from "drizzle-orm";
import { fold } from "../../fold.js";
import { type KeyType, keyShape } from "../keyset.js";
import type { Db } from "../open.js";
import { archive, articleTopics, type TopicRow, topics } from "../schema.js";
import { rowsOf } from "../statement.js";
import { anyId, type Columns, isStorable, selection } from "./columns.js";
import { keptCount } from "./count.js";
import { readSlice } from "./list.js";
import { topicOrdering } from "./orders.js";
import type { Count, ListRequest, Selected, Slice, TopicFilter, TopicOrder } from "./request.js";

type TopicColumn = keyof TopicRow & string;

const columns: Columns<TopicRow> = getTableColumns(topics);

/** A stretch of all topics. */
export function topicSlice(
  db: Db,
  request: ListRequest<TopicFilter, TopicOrder, TopicRow>,
): Promise<Slice<Selected<TopicRow>>> {
  return readSlice(
    db,
    { from: sql`${topics}`, filter: [] },
    { ordering: topicOrdering(request.order), window: request.window, columns, asked: request.columns },
  );
}

/** Exact: nothing can be asked of topics yet that would leave some out. */
export function topicCount(db: Db, _filter: TopicFilter | null): Promise<Count> {
  return keptCount(db, archive, archive.topicCount);
}

/** In no order; an id without a topic gives no row. */
export function topicsById(
  db: Db,
  ids: readonly number[],
  asked: readonly TopicColumn[],
): Promise<Selected<TopicRow>[]> {
  return rowsOf(db, sql`select ${selection(columns, asked)} from ${topics} where ${anyId(topics.id, ids)}`);
}

export async function topicBySlug(
  db: Db,
  slug: string,
  asked: readonly TopicColumn[],
): Promise<Selected<TopicRow> | null> {
  if (!isStorable(slug)) return null;
  const [row] = await rowsOf<Selected<TopicRow>>(
    db,
    sql`select ${selection(columns, asked)} from ${topics} where ${topics.slug} = ${slug}`,
  );
  return row ?? null;
}

/** The topic of that name, whatever its case and accents. */
export async function topicNamed(
  db: Db,
  name: string,
  asked: readonly TopicColumn[],
): Promise<Selected<TopicRow> | null> {
  if (!isStorable(name)) return null;
  const [row] = await rowsOf<Selected<TopicRow>>(
    db,
    sql`select ${selection(columns, asked)} from ${topics} where ${topics.nameKey} = ${fold(name)}`,
  );
  return row ?? null;
}

/** The topics of each article, in the order of its page. */
export function topicsOfArticles(
  db: Db,
  articleIds: readonly number[],
  asked: readonly TopicColumn[],
): Promise<(Selected<TopicRow> & { articleId: number })[]> {
  return rowsOf(
    db,
    sql`
      select ${articleTopics.articleId} as "articleId", ${selection(columns, asked)}
      from ${articleTopics} join ${topics} on ${topics.id} = ${articleTopics.topicId}
      where ${anyId(articleTopics.articleId, articleIds)}
      order by ${articleTopics.articleId}, ${articleTopics.position}`,
  );
}

/** What a cursor of that order holds. */
export const topicKeyShape = (order: TopicOrder): readonly KeyType[] => keyShape(topicOrdering(order));
