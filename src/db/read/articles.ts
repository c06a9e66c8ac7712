import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { type ArticleRow, archive, articles, speakers, topics } from "../schema.js";
import { articleConditions } from "./clauses/filters.js";
import { articleOrdering } from "./clauses/orders.js";
import { ARTICLE_LINKS } from "./clauses/parent-links.js";
import { nestedColumns } from "./nested-fields.js";
import { anyId, type Columns, isStorable, selection } from "./paging/columns.js";
import { countRows, countRowsByParent, storedCount, storedCounts } from "./paging/count.js";
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
import { rowsWithNested } from "./paging/nested.js";
import { type SearchableTexts, textSource } from "./text-search/text-source.js";

type ArticleParents = Parents<keyof typeof ARTICLE_LINKS>;

const columns: Columns<ArticleRow> = getTableColumns(articles);

/** One page of the articles that match. */
export function articleSlice(db: Db, request: ArticleRequest): Promise<Slice<Selected<ArticleRow>>> {
  const source = textSource(SEARCHABLE_ARTICLES, request, { from: sql`${articles}`, link: sql`true` });
  return readSlice(db, source, listOf(request));
}

/** The same page for each parent, of the articles that quote the speaker or are on the topic: a slice for every id. */
export function articleSlicesOf(
  db: Db,
  parents: ArticleParents,
  request: ArticleRequest,
): Promise<ReadonlyMap<number, Slice<Selected<ArticleRow>>>> {
  const { dateColumns, ...source } = ARTICLE_LINKS[parents.of];
  const texts = textSource(SEARCHABLE_ARTICLES, request, source, dateColumns);
  return readSlicesByParent(db, parents.ids, texts, listOf(request, dateColumns));
}

/** Exact without a filter; with one, counting stops at 10,000. */
export function articleCount(db: Db, filter: ArticleFilter | null): Promise<Count> {
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
  return selectArticles(db, asked, anyId(articles.id, ids));
}

/** The article at that address; its fragment is ignored. */
export async function articleByUrl(
  db: Db,
  url: string,
  asked: Selection<ArticleRow>,
): Promise<Selected<ArticleRow> | null> {
  if (!isStorable(url)) return null;
  const address = url.replace(/#.*$/s, "");
  const [row = null] = await selectArticles(db, asked, sql`${articles.url} = ${address}`);
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
function listOf(
  { filter, order, window, columns: asked, nested }: ArticleRequest,
  dateColumns?: DateOrderColumns,
): List<ArticleRow> {
  const ordering = articleOrdering(order, filter?.search == null ? dateColumns : undefined);
  return { ordering, window, columns, asked, nested: nestedColumns(nested) };
}

function selectArticles(
  db: Db,
  { columns: asked, nested }: Selection<ArticleRow>,
  condition: SQL,
): Promise<Selected<ArticleRow>[]> {
  const statement = sql`select ${selection(columns, asked)} from ${articles} where ${condition}`;
  return rowsWithNested<Selected<ArticleRow>>(db, statement, nestedColumns(nested));
}
