import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { appearances, articles, articleTopics, quotes } from "../../schema.js";
import type { SourceUnder } from "../paging/list.js";
import type { PlaceInTime } from "../paging/place-in-time.js";
import { speaksFirst } from "./first-speaker.js";

/** How rows are found from their parents, and whose dates the index that finds them goes by. */
interface Link extends Pick<SourceUnder, "from" | "link" | "beside"> {
  readonly times: PlaceInTime;
}

/** The articles that quote a speaker; those on a topic. */
export const ARTICLE_LINKS: Readonly<Record<"speaker" | "topic", Link>> = {
  speaker: {
    from: sql`${appearances} join ${articles} on ${articles.id} = ${appearances.articleId}`,
    link: sql`${appearances.speakerId} = parent.id and ${speaksFirst}`,
    times: appearances,
  },
  topic: {
    from: sql`${articleTopics} join ${articles} on ${articles.id} = ${articleTopics.articleId}`,
    link: sql`${articleTopics.topicId} = parent.id`,
    times: articleTopics,
  },
};

const original = alias(quotes, "original");

/** The quotes in an article; by a speaker; in the articles on a topic; with a quote's words in other articles. */
export const QUOTE_LINKS: Readonly<Record<"article" | "speaker" | "topic" | "quote", Link>> = {
  article: { from: sql`${quotes}`, link: sql`${quotes.articleId} = parent.id`, times: quotes },
  speaker: { from: sql`${quotes}`, link: sql`${quotes.speakerId} = parent.id`, times: quotes },
  topic: {
    from: sql`${articleTopics} join ${quotes} on ${quotes.articleId} = ${articleTopics.articleId}`,
    link: sql`${articleTopics.topicId} = parent.id`,
    times: articleTopics,
  },
  quote: {
    from: sql`${quotes}`,
    beside: sql` join ${quotes} original on ${original.id} = parent.id`,
    link: sql`${quotes.textKey} = ${original.textKey} and ${quotes.articleId} <> ${original.articleId}`,
    times: quotes,
  },
};
