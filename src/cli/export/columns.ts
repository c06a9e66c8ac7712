import type { EachArticlesQuery, QuoteCardFragment, SpeakerItemFragment } from "../../sdk/index.js";

/** The columns of a table, in order: each name with a function that returns a row's value. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => string | number | null | undefined>>;

type Article = EachArticlesQuery["articles"]["nodes"][number];

export const QUOTE_COLUMNS: Columns<QuoteCardFragment> = {
  id: ({ id }) => id,
  text: ({ text }) => text,
  kind: ({ kind }) => kind,
  speaker: ({ speaker }) => speaker?.name,
  speakerKind: ({ speaker }) => speaker?.kind,
  speakerSlug: ({ speaker }) => speaker?.slug,
  mention: ({ attribution }) => attribution?.mention,
  cue: ({ attribution }) => attribution?.cue,
  method: ({ attribution }) => attribution?.method,
  identifiedBy: ({ attribution }) => attribution?.identifiedBy,
  confidence: ({ attribution }) => attribution?.confidence,
  date: ({ article }) => article.date,
  datePrecision: ({ article }) => article.datePrecision,
  headline: ({ article }) => article.headline,
  source: ({ article }) => article.source,
  section: ({ article }) => article.section,
  language: ({ article }) => article.language,
  url: ({ article }) => article.url,
  articleId: ({ article }) => article.id,
  position: ({ position }) => position,
  start: ({ span }) => span.start,
  end: ({ span }) => span.end,
};

export const ARTICLE_COLUMNS: Columns<Article> = {
  id: ({ id }) => id,
  headline: ({ headline }) => headline,
  lead: ({ lead }) => lead,
  date: ({ date }) => date,
  datePrecision: ({ datePrecision }) => datePrecision,
  source: ({ source }) => source,
  section: ({ section }) => section,
  byline: ({ byline }) => byline.join("; "),
  language: ({ language }) => language,
  url: ({ url }) => url,
  topics: ({ topics }) => topics.map(({ name }) => name).join("; "),
  speakers: ({ speakers }) => speakers.map(({ name }) => name).join("; "),
};

export const ARTICLE_COLUMNS_WITH_BODY: Columns<Article> = { ...ARTICLE_COLUMNS, body: ({ body }) => body };

export const SPEAKER_COLUMNS: Columns<SpeakerItemFragment> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  slug: ({ slug }) => slug,
  kind: ({ kind }) => kind,
  quoteCount: ({ quoteCount }) => quoteCount,
  firstQuotedAt: ({ firstQuotedAt }) => firstQuotedAt,
  lastQuotedAt: ({ lastQuotedAt }) => lastQuotedAt,
};
