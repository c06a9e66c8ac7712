import { sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { articles, quotes, speakers, topics } from "../../schema.js";
import type { DateOrderColumns } from "../paging/date-order-columns.js";
import type { KeyPart, KeyType, Ordering } from "../paging/keyset.js";
import type { ArticleOrder, QuoteOrder, SpeakerOrder, TopicOrder } from "../paging/list-request.js";
import { relevanceKey } from "../text-search/relevance.js";

export const ARTICLE_DATE_COLUMNS: DateOrderColumns = {
  newestKey: articles.newestKey,
  oldestKey: articles.oldestKey,
  articleId: articles.id,
};

/** @param dateColumns Those of the table whose index should provide the order. */
export function articleOrdering(
  order: ArticleOrder,
  dateColumns: DateOrderColumns = ARTICLE_DATE_COLUMNS,
): Ordering {
  switch (order) {
    case "NEWEST":
      return descending(instant(dateColumns.newestKey), id(dateColumns.articleId));
    case "OLDEST":
      return ascending(instant(dateColumns.oldestKey), id(dateColumns.articleId));
    case "STORED":
      return ascending(id(articles.stored));
    case "RELEVANCE":
      return descending(...relevanceKey(articleOrdering("NEWEST", dateColumns)));
  }
}

/**
 * The quotes of an article are always in text order, even when the newest article comes first.
 *
 * @param dateColumns Those of the table whose index should provide the order.
 */
export function quoteOrdering(order: QuoteOrder, dateColumns: DateOrderColumns = quotes): Ordering {
  // The position is a column of quotes: an index of any other table does not cover it.
  const indexedParts = dateColumns === quotes ? {} : { indexedParts: 2 };
  switch (order) {
    case "NEWEST":
      return {
        ...descending(
          instant(dateColumns.newestKey),
          id(dateColumns.articleId),
          integer(quotes.reversePosition),
        ),
        ...indexedParts,
      };
    case "OLDEST":
    case "IN_TEXT":
      return {
        ...ascending(instant(dateColumns.oldestKey), id(dateColumns.articleId), integer(quotes.position)),
        ...indexedParts,
      };
    case "STORED":
      return ascending(id(quotes.stored));
    case "RELEVANCE":
      return descending(...relevanceKey(quoteOrdering("NEWEST", dateColumns)));
  }
}

export function speakerOrdering(order: SpeakerOrder): Ordering {
  switch (order) {
    case "MOST_QUOTED":
      return descending(integer(speakers.quoteCount), id(speakers.id));
    case "NAME":
      return ascending(byCodePoint(speakers.nameKey), id(speakers.id));
    case "RECENTLY_QUOTED":
      return descending(instant(speakers.lastQuotedKey), id(speakers.id));
    case "RELEVANCE":
      return descending(closeness, id(speakers.id));
  }
}

export function topicOrdering(order: TopicOrder): Ordering {
  switch (order) {
    case "MOST_ARTICLES":
      return descending(integer(topics.articleCount), id(topics.id));
    case "NAME":
      return ascending(byCodePoint(topics.nameKey), id(topics.id));
    case "RELEVANCE":
      return descending(closeness, id(topics.id));
  }
}

const ascending = (...key: KeyPart[]): Ordering => ({ descending: false, key });

const descending = (...key: KeyPart[]): Ordering => ({ descending: true, key });

const part = (type: KeyType) => (value: PgColumn) => ({ value, type });

const instant = part("timestamptz");

const id = part("bigint");

const integer = part("integer");

/** A column of the joined names: see `closestNames`. */
const closeness: KeyPart = { value: sql`closest.closeness`, type: "double precision" };

const byCodePoint = (value: PgColumn): KeyPart => ({ value: sql`${value} collate "C"`, type: "text" });
