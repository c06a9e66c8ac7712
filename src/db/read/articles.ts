import { getTableColumns, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { type ArticleRow, archive, articles, speakers, topics } from "../schema.js";
import { articleConditions, onlyTopicOf } from "./clauses/filters.js";
import { articleOrdering } from "./clauses/orders.js";
import { ARTICLE_LINKS } from "./clauses/parent-links.js";
import { listOf, selectRows } from "./nested-fields.js";
import { anyId, type Columns, isStorable } from "./paging/columns.js";
import { countRows, countRowsByParent, storedCount, storedCountOf, storedCounts } from "./paging/count.js";
import type { DateOrderColumns } from "./paging/date-order-columns.js";
import { type KeyType, keyShape } from "./paging/keyset.js";
import { type List, readSlice, readSlicesByParent } from "./paging/list.js";
import type {
  ArticleFilter,
  ArticleOrder,
  ArticleRequest,
  Count,
  Parents,
  Selected,
  Selection,
  Slice,
} from "./paging/list-request.js";
import { type SearchableTexts, textSource } from "./text-search/text-source.js";

type ArticleParents = Parents<keyof typeof ARTICLE_LINKS>;

const columns: Columns<ArticleRow> = getTableColumns(articles);

/** One page of the articles that match. */
export function articleSlice(db: Db, request: ArticleRequest): Promise<Slice<Selected<ArticleRow>>> {
  const source = textSource(SEARCHABLE_ARTICLES, request, { from: sql`${articles}`, link: sql`true` });
  return readSlice(db, source, pageOf(request));
}

/** The same page for each parent, of the articles that quote the speaker or are on the topic: a slice for every id. */
export function articleSlicesOf(
  db: Db,
  parents: ArticleParents,
  request: ArticleRequest,
): Promise<ReadonlyMap<number, Slice<Selected<ArticleRow>>>> {
  const { dateColumns, ...source } = ARTICLE_LINKS[parents.of];
  const texts = textSource(SEARCHABLE_ARTICLES, request, source, dateColumns);
  return readSlicesByParent(db, parents.ids, texts, pageOf(request, dateColumns));
}

/** Exact without a filter and with a topic alone; with any other filter, counting stops at 10,000. */
export function articleCount(db: Db, filter: ArticleFilter | null): Promise<Count> {
  const topic = onlyTopicOf(filter);
  if (topic !== null) return storedCountOf(db, topic, topics, topics.articleCount);
  const conditions = articleConditions(filter);
  return conditions.length === 0
    ? storedCount(db, archive, archive.articleCount)
    : countRows(db, { from: sql`${articles}`, filter: conditions });
}

/** Exact without a filter; with one, counting stops at 10,000 for each parent. */
export function articleCountsOf(
  db: Db,
  parents: ArticleParents,
  filter: ArticleFilter | null,
): Promise<ReadonlyMap<number, Count>> {
  const { dateColumns, ...source } = ARTICLE_LINKS[parents.of];
  const conditions = articleConditions(filter, "NEWEST", dateColumns);
  if (conditions.length > 0) return countRowsByParent(db, parents.ids, { ...source, filter: conditions });
  const table = parents.of === "speaker" ? speakers : topics;
  return storedCounts(db, parents.ids, table, table.articleCount);
}

/** Unordered; an id without an article returns no row. */
export function articlesById(
  db: Db,
  ids: readonly number[],
  asked: Selection<ArticleRow>,
): Promise<Selected<ArticleRow>[]> {
  return selectRows(db, columns, asked, sql`${articles} where ${anyId(articles.id, ids)}`);
}

/** The article at that address; its fragment is ignored. */
export async function articleByUrl(
  db: Db,
  url: string,
  asked: Selection<ArticleRow>,
): Promise<Selected<ArticleRow> | null> {
  if (!isStorable(url)) return null;
  const address = url.replace(/#.*$/s, "");
  const [row = null] = await selectRows(
    db,
    columns,
    asked,
    sql`${articles} where ${articles.url} = ${address}`,
  );
  return row;
}

/** The types of the key in a cursor of that order. */
export const articleKeyShape = (order: ArticleOrder): readonly KeyType[] => keyShape(articleOrdering(order));

const SEARCHABLE_ARTICLES: SearchableTexts<ArticleFilter, ArticleOrder> = {
  table: articles,
  total: archive.articleCount,
  words: articles.words,
  conditions: articleConditions,
  ordering: articleOrdering,
};

/** A searched list is ordered by the columns of its own table: see `textSource`. */
function pageOf(request: ArticleRequest, dateColumns?: DateOrderColumns): List<ArticleRow> {
  const isSearched = request.filter?.search != null;
  return listOf(columns, articleOrdering(request.order, isSearched ? undefined : dateColumns), request);
}
