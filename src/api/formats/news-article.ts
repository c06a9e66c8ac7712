import {
  type SelectedArticle,
  type SelectedQuote,
  type SelectedSpeaker,
  type SelectedTopic,
  selected,
} from "../loading/rows.js";
import { toRfc3339 } from "../values/instant.js";
import { type NodeType, toNodeId } from "../values/node-id.js";

/** An object of JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>;

interface ArticleContent {
  readonly article: SelectedArticle;
  readonly quotes: readonly SelectedQuote[];
  readonly speakers: readonly SelectedSpeaker[];
  readonly topics: readonly SelectedTopic[];
}

/**
 * An article in the terms of schema.org (https://schema.org/NewsArticle): one node for each thing, tied by `@id`.
 * What is not known is left out.
 */
export function newsArticle({ article, quotes, speakers, topics }: ArticleContent): JsonLd {
  return {
    "@context": "https://schema.org",
    "@graph": [
      articleNode(article, quotes, topics),
      ...quotes.map((quote) => quotationNode(quote, article)),
      ...speakers.map(speakerNode),
      ...topics.map(topicNode),
    ],
  };
}

function articleNode(
  article: SelectedArticle,
  quotes: readonly SelectedQuote[],
  topics: readonly SelectedTopic[],
): JsonLd {
  const url = selected(article.url);
  return withoutEmpty({
    "@type": "NewsArticle",
    ...identity("Article", article.id),
    headline: selected(article.headline),
    description: selected(article.lead),
    articleSection: selected(article.section),
    author: selected(article.byline).map((name) => ({ "@type": "Person", name })),
    publisher: nodeWithName("Organization", selected(article.source)),
    datePublished: datePublished(article),
    inLanguage: languageOf(article),
    url,
    mainEntityOfPage: url,
    image: imageNode(article),
    keywords: topics.map(({ name }) => selected(name)),
    about: topics.map(({ id }) => reference("Topic", id)),
    hasPart: quotes.map(({ id }) => reference("Quote", id)),
  });
}

/**
 * `spokenByCharacter` is to whom the words are attributed within the work that contains them, as the vocabulary
 * has it, and `creator` whose words they are: the speaker's where they are quoted, the paper's where reported.
 */
function quotationNode(quote: SelectedQuote, article: SelectedArticle): JsonLd {
  const speakerId = selected(quote.speakerId);
  const speaker = speakerId === null ? null : reference("Speaker", speakerId);
  const kind = selected(quote.kind);
  return withoutEmpty({
    "@type": "Quotation",
    ...identity("Quote", quote.id),
    additionalType: QUOTATION_TYPES[kind],
    text: selected(quote.text),
    position: selected(quote.position),
    inLanguage: languageOf(article),
    spokenByCharacter: speaker,
    creator: kind === "DIRECT" ? speaker : null,
    isPartOf: reference("Article", article.id),
  });
}

/** The vocabulary has no name for these: a class of one's own is named as it names its own. */
const QUOTATION_TYPES = { DIRECT: "DirectQuotation", INDIRECT: "IndirectQuotation", MIXED: "MixedQuotation" };

/** The vocabulary lets persons and organizations speak, nobody else: so a group is told apart by a class of our own. */
function speakerNode({ id, name, kind }: SelectedSpeaker): JsonLd {
  return withoutEmpty({
    "@type": selected(kind) === "PERSON" ? "Person" : "Organization",
    ...identity("Speaker", id),
    additionalType: kind === "GROUP" ? "GroupOfPeople" : null,
    name: selected(name),
  });
}

function topicNode({ id, name }: SelectedTopic): JsonLd {
  return { "@type": "Thing", ...identity("Topic", id), name: selected(name) };
}

function imageNode(article: SelectedArticle): JsonLd | null {
  const image = withoutEmpty({
    caption: selected(article.imageCaption),
    creditText: selected(article.imageCredit),
    contentUrl: selected(article.imageUrl),
  });
  return Object.keys(image).length === 0 ? null : { "@type": "ImageObject", ...image };
}

/** No finer than the page gives it: a year, a month or a day is no midnight. */
function datePublished({ publishedAt, datePrecision }: SelectedArticle): string | null {
  const published = selected(publishedAt);
  if (published === null) return null;
  return toRfc3339(published).slice(0, DIGITS[selected(datePrecision) ?? "INSTANT"]);
}

/** How much of 2019-12-15T05:56:00.000Z each precision vouches for. */
const DIGITS = { YEAR: 4, MONTH: 7, DAY: 10, INSTANT: 24 };

function languageOf({ language }: SelectedArticle): string | null {
  return selected(language) === "und" ? null : selected(language);
}

function nodeWithName(type: string, name: string | null): JsonLd | null {
  return name === null ? null : { "@type": type, name };
}

/** `identifier` is the id that the API takes; a node of a graph needs an IRI that means the same. */
function identity(type: NodeType, id: number): JsonLd {
  return { ...reference(type, id), identifier: toNodeId(type, id) };
}

function reference(type: NodeType, id: number): JsonLd {
  return { "@id": `urn:onrecord:${toNodeId(type, id)}` };
}

/** Without the properties that have no value. */
function withoutEmpty(properties: JsonLd): JsonLd {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== null,
    ),
  );
}
