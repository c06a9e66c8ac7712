import type { ArticleRow, QuoteRow, SpeakerRow, TopicRow } from "../../db/schema.js";
import type * as schema from "../generated/schema.js";

/** The columns that each field of a type needs, without the id, which every row has. */
type ColumnsByField<Type, Row> = Readonly<
  Record<Exclude<keyof Type, "__typename">, readonly (keyof Row & string)[]>
>;

const ARTICLE: ColumnsByField<schema.Article, ArticleRow> = {
  id: [],
  headline: ["headline"],
  lead: ["lead"],
  body: ["body"],
  section: ["section"],
  source: ["source"],
  byline: ["byline"],
  language: ["language"],
  url: ["url"],
  image: ["imageCaption", "imageCredit", "imageUrl"],
  date: ["date"],
  datePrecision: ["datePrecision"],
  publishedAt: ["publishedAt"],
  capturedAt: ["capturedAt"],
  ingestedAt: ["ingestedAt"],
  quotes: [],
  speakers: [],
  topics: [],
  jsonLd: [
    "headline",
    "lead",
    "section",
    "source",
    "byline",
    "language",
    "url",
    "imageCaption",
    "imageCredit",
    "imageUrl",
    "publishedAt",
    "datePrecision",
  ],
};

const QUOTE: ColumnsByField<schema.Quote, QuoteRow> = {
  id: [],
  text: ["text"],
  kind: ["kind"],
  speaker: ["speakerId"],
  attribution: [
    "mention",
    "mentionStart",
    "mentionEnd",
    "cue",
    "cueStart",
    "cueEnd",
    "method",
    "identityConfidence",
    "confidence",
  ],
  article: ["articleId"],
  position: ["position"],
  span: ["start", "end"],
  paragraph: ["articleId", "start", "end"],
  evidence: ["articleId", "start", "end"],
  topics: ["articleId"],
  printings: [],
};

const SPEAKER: ColumnsByField<schema.Speaker, SpeakerRow> = {
  id: [],
  name: ["name"],
  slug: ["slug"],
  kind: ["kind"],
  aliases: [],
  identifiers: [],
  sameAs: [],
  roles: [],
  quotes: [],
  articles: [],
  topics: [],
  quoteCount: ["quoteCount"],
  firstQuotedAt: ["firstQuotedAt"],
  lastQuotedAt: ["lastQuotedAt"],
  quoteTimeline: [],
};

const TOPIC: ColumnsByField<schema.Topic, TopicRow> = {
  id: [],
  name: ["name"],
  slug: ["slug"],
  articles: [],
  quotes: [],
  speakers: [],
  related: [],
  articleCount: ["articleCount"],
  quoteCount: ["quoteCount"],
  quoteTimeline: [],
};

export const articleColumns = columnsOf<ArticleRow>(ARTICLE);
export const quoteColumns = columnsOf<QuoteRow>(QUOTE);
export const speakerColumns = columnsOf<SpeakerRow>(SPEAKER);
export const topicColumns = columnsOf<TopicRow>(TOPIC);

/** The distinct columns that the selected fields need, sorted so that equal selections give equal lists. */
function columnsOf<Row>(needs: Readonly<Record<string, readonly (keyof Row & string)[]>>) {
  return (fields: Iterable<string>): readonly (keyof Row & string)[] =>
    [...new Set([...fields].flatMap((field) => needs[field] ?? []))].sort();
}
