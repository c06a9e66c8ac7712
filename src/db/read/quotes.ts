import { getTableColumns, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { archive, type QuoteRow, quotes, speakers, topics } from "../schema.js";
import { rowsOf } from "../statement.js";
import { onlyTopicOf, quoteConditions } from "./clauses/filters.js";
import { quoteOrdering } from "./clauses/orders.js";
import { QUOTE_LINKS } from "./clauses/parent-links.js";
import { listOf, selectRows } from "./nested-fields.js";
import { anyId, type Columns } from "./paging/columns.js";
import { countRows, countRowsByParent, storedCount, storedCountOf, storedCounts } from "./paging/count.js";
import type { DateOrderColumns } from "./paging/date-order-columns.js";
import { type KeyType, keyShape } from "./paging/keyset.js";
import { type List, readSlice, readSlicesByParent } from "./paging/list.js";
import type {
  Count,
  Parents,
  QuoteFilter,
  QuoteOrder,
  QuoteRequest,
  Selected,
  Selection,
  Slice,
} from "./paging/list-request.js";
import { type SearchableTexts, textSource } from "./text-search/text-source.js";

type QuoteParents = Parents<keyof typeof QUOTE_LINKS>;

const columns: Columns<QuoteRow> = getTableColumns(quotes);

/** One page of the quotes that match. */
export function quoteSlice(db: Db, request: QuoteRequest): Promise<Slice<Selected<QuoteRow>>> {
  const source = textSource(SEARCHABLE_QUOTES, request, { from: sql`${quotes}`, link: sql`true` });
  return readSlice(db, source, pageOf(request));
}

/**
 * The same page for each parent, of the quotes in the article, by the speaker, in articles on the topic, or with the
 * words of the quote in other articles: a slice for every id.
 */
export function quoteSlicesOf(
  db: Db,
  parents: QuoteParents,
  request: QuoteRequest,
): Promise<ReadonlyMap<number, Slice<Selected<QuoteRow>>>> {
  const { dateColumns, ...source } = QUOTE_LINKS[parents.of];
  const texts = textSource(SEARCHABLE_QUOTES, request, source, dateColumns);
  return readSlicesByParent(db, parents.ids, texts, pageOf(request, dateColumns));
}

/** Exact without a filter and with a topic alone; with any other filter, counting stops at 10,000. */
export function quoteCount(db: Db, filter: QuoteFilter | null): Promise<Count> {
  const topic = onlyTopicOf(filter);
  if (topic !== null) return storedCountOf(db, topic, topics, topics.quoteCount);
  const conditions = quoteConditions(filter);
  return conditions.length === 0
    ? storedCount(db, archive, archive.quoteCount)
    : countRows(db, { from: sql`${quotes}`, filter: conditions });
}

/** Exact without a filter; with one, counting stops at 10,000 for each parent. */
export function quoteCountsOf(
  db: Db,
  parents: QuoteParents,
  filter: QuoteFilter | null,
): Promise<ReadonlyMap<number, Count>> {
  const { dateColumns, ...source } = QUOTE_LINKS[parents.of];
  const conditions = quoteConditions(filter, "NEWEST", dateColumns);
  if (conditions.length === 0 && parents.of === "speaker") {
    return storedCounts(db, parents.ids, speakers, speakers.quoteCount);
  }
  if (conditions.length === 0 && parents.of === "topic") {
    return storedCounts(db, parents.ids, topics, topics.quoteCount);
  }
  return countRowsByParent(db, parents.ids, { ...source, filter: conditions });
}

/** Unordered; an id without a quote returns no row. */
export function quotesById(
  db: Db,
  ids: readonly number[],
  asked: Selection<QuoteRow>,
): Promise<Selected<QuoteRow>[]> {
  return selectRows(db, columns, asked, sql`${quotes} where ${anyId(quotes.id, ids)}`);
}

/** The number of the newest quote in stored order; 0 if there is none. */
export async function newestStored(db: Db): Promise<number> {
  const newest = sql`select ${quotes.stored} as "stored" from ${quotes} order by ${quotes.stored} desc limit 1`;
  const [row] = await rowsOf<Pick<QuoteRow, "stored">>(db, newest);
  return row?.stored ?? 0;
}

/** The types of the key in a cursor of that order. */
export const quoteKeyShape = (order: QuoteOrder): readonly KeyType[] => keyShape(quoteOrdering(order));

const SEARCHABLE_QUOTES: SearchableTexts<QuoteFilter, QuoteOrder> = {
  table: quotes,
  total: archive.quoteCount,
  words: quotes.words,
  conditions: quoteConditions,
  ordering: quoteOrdering,
};

/** A searched list is ordered by the columns of its own table: see `textSource`. */
function pageOf(request: QuoteRequest, dateColumns?: DateOrderColumns): List<QuoteRow> {
  const isSearched = request.filter?.search != null;
  return listOf(columns, quoteOrdering(request.order, isSearched ? undefined : dateColumns), request);
}
