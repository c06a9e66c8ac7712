import { type SQL, sql } from "drizzle-orm";
import { alias, type PgColumn } from "drizzle-orm/pg-core";
import { appearances, articles, articleTopics, quotes, speakers, topics } from "../../schema.js";
import type { DateOrderColumns } from "../paging/date-order-columns.js";
import type { ChildSource } from "../paging/list.js";
import { isFirstAppearance } from "./first-appearance.js";

/** How rows are joined to their parents, and the date columns of the index that finds them. */
interface Link extends Pick<ChildSource, "from" | "link" | "parentJoin"> {
  readonly dateColumns: DateOrderColumns;
}

/** Articles by parent: those that quote a speaker, and those on a topic. */
export const ARTICLE_LINKS: Readonly<Record<"speaker" | "topic", Link>> = {
  speaker: {
    from: sql`${appearances} join ${articles} on ${articles.id} = ${appearances.articleId}`,
    link: sql`${appearances.speakerId} = parent.id and ${isFirstAppearance}`,
    dateColumns: appearances,
  },
  topic: {
    from: sql`${articleTopics} join ${articles} on ${articles.id} = ${articleTopics.articleId}`,
    link: sql`${articleTopics.topicId} = parent.id`,
    dateColumns: articleTopics,
  },
};

const original = alias(quotes, "original");

/** Quotes by parent: in an article, by a speaker, in articles on a topic, and with a quote's words in other articles. */
export const QUOTE_LINKS: Readonly<Record<"article" | "speaker" | "topic" | "quote", Link>> = {
  article: { from: sql`${quotes}`, link: sql`${quotes.articleId} = parent.id`, dateColumns: quotes },
  speaker: { from: sql`${quotes}`, link: sql`${quotes.speakerId} = parent.id`, dateColumns: quotes },
  topic: {
    from: sql`${articleTopics} join ${quotes} on ${quotes.articleId} = ${articleTopics.articleId}`,
    link: sql`${articleTopics.topicId} = parent.id`,
    dateColumns: articleTopics,
  },
  quote: {
    from: sql`${quotes}`,
    parentJoin: sql` join ${quotes} original on ${original.id} = parent.id`,
    link: sql`${quotes.textKey} = ${original.textKey} and ${quotes.articleId} <> ${original.articleId}`,
    dateColumns: quotes,
  },
};

/** The rows of an article that are always read as a whole. */
interface Members {
  readonly from: SQL;
  readonly articleId: PgColumn;
  readonly conditions: readonly SQL[];
  readonly order: SQL;
}

/** The speakers quoted in an article, each once, in the order in which they first speak; its topics in its order. */
export const ARTICLE_MEMBERS: Readonly<Record<"speakers" | "topics", Members>> = {
  speakers: {
    from: sql`${appearances} join ${speakers} on ${speakers.id} = ${appearances.speakerId}`,
    articleId: appearances.articleId,
    conditions: [isFirstAppearance],
    order: sql`${appearances.position}`,
  },
  topics: {
    from: sql`${articleTopics} join ${topics} on ${topics.id} = ${articleTopics.topicId}`,
    articleId: articleTopics.articleId,
    conditions: [],
    order: sql`${articleTopics.position}`,
  },
};
