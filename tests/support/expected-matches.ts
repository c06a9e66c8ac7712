import type {
  ArticleFilter,
  InstantRange,
  QuoteFilter,
  SpeakerFilter,
} from "../../src/db/read/paging/list-request.js";
import type { ArticleRow, QuoteRow, SpeakerRow } from "../../src/db/schema.js";
import type { Everything } from "./read-archive.js";

export const NO_ARTICLE_FILTER: ArticleFilter = {
  search: null,
  speakers: null,
  topics: null,
  sources: null,
  sections: null,
  languages: null,
  date: null,
};

export const NO_QUOTE_FILTER: QuoteFilter = {
  search: null,
  kinds: null,
  speakers: null,
  topics: null,
  articles: null,
  sources: null,
  date: null,
  attributed: null,
  minConfidence: null,
};

/*
 * The filters, implemented independently of SQL.
 */

export function matchesArticle(all: Everything, filter: ArticleFilter, article: ArticleRow): boolean {
  return (
    allows(successorsOf(all, filter.speakers), speakerIdsIn(all, article.id)) &&
    allows(filter.topics, topicIdsOf(all, article.id)) &&
    allows(filter.sources, [article.source]) &&
    allows(filter.sections, [article.section]) &&
    allows(filter.languages, [article.language]) &&
    isWithin(filter.date, article.date)
  );
}

export function matchesQuote(all: Everything, filter: QuoteFilter, quote: QuoteRow): boolean {
  const article = articleOf(all, quote);
  return (
    allows(filter.kinds, [quote.kind]) &&
    allows(successorsOf(all, filter.speakers), [quote.speakerId]) &&
    allows(filter.topics, topicIdsOf(all, article.id)) &&
    allows(filter.articles, [article.id]) &&
    allows(filter.sources, [article.source]) &&
    isWithin(filter.date, article.date) &&
    (filter.attributed === null || filter.attributed === (quote.speakerId !== null)) &&
    (filter.minConfidence === null || (quote.speakerId !== null && quote.confidence >= filter.minConfidence))
  );
}

export function matchesSpeaker(all: Everything, filter: SpeakerFilter, speaker: SpeakerRow): boolean {
  const topicIds = all.appearances
    .filter((appearance) => appearance.speakerId === speaker.id && appearance.quoteCount > 0)
    .flatMap((appearance) => topicIdsOf(all, appearance.articleId));
  return allows(filter.kinds, [speaker.kind]) && allows(filter.topics, topicIds);
}

/** The speakers quoted in the article. */
export const speakerIdsIn = (all: Everything, articleId: number): number[] =>
  all.appearances
    .filter((appearance) => appearance.articleId === articleId && appearance.quoteCount > 0)
    .map((appearance) => appearance.speakerId);

export const topicIdsOf = (all: Everything, articleId: number): number[] =>
  all.articleTopics.filter((link) => link.articleId === articleId).map((link) => link.topicId);

function articleOf(all: Everything, quote: QuoteRow): ArticleRow {
  const article = all.articles.find(({ id }) => id === quote.articleId);
  if (!article) throw new Error(`Quote ${quote.id} has no article.`);
  return article;
}

function allows<Value>(allowed: readonly Value[] | null, values: readonly (Value | null)[]): boolean {
  return allowed === null || values.some((value) => value !== null && allowed.includes(value));
}

function isWithin(range: InstantRange | null, date: string | null): boolean {
  if (range === null || (range.from === null && range.to === null)) return true;
  if (date === null) return false;
  const at = microseconds(date);
  return (
    (range.from === null || at >= microseconds(range.from)) &&
    (range.to === null || at < microseconds(range.to))
  );
}

/** Accepts both "2019-12-15 05:56:00.000001+00" and "2019-12-15T05:56:00.000001Z". */
function microseconds(text: string): number {
  const fraction = /\.(\d+)/.exec(text)?.[1] ?? "";
  const seconds = text.replace(" ", "T").replace(/\.\d+/, "").replace(/\+00$/, "Z");
  return Date.parse(seconds) * 1000 + Number(fraction.padEnd(6, "0"));
}

function successorsOf(all: Everything, ids: readonly number[] | null): readonly number[] | null {
  return ids?.map((id) => all.successors.find((merged) => merged.id === id)?.speakerId ?? id) ?? null;
}
