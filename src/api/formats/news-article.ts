import type { Identifier } from "../../names/identifier.js";
import {
  type SelectedArticle,
  type SelectedQuote,
  type SelectedSpeaker,
  type SelectedTopic,
  selected,
} from "../loading/rows.js";
import { toRfc3339 } from "../values/instant.js";
import { type NodeType, toNodeId } from "../values/node-id.js";
import { sameAs } from "./same-as.js";

/** An object of JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>;

interface ArticleContent {
  readonly article: SelectedArticle;
  readonly quotes: readonly SelectedQuote[];
  readonly speakers: readonly SelectedSpeaker[];
  /** Those of all speakers. */
  readonly identifiers: readonly (Identifier & { readonly speakerId: number })[];
  readonly topics: readonly SelectedTopic[];
}

/**
 * An article in the vocabulary of schema.org (https://schema.org/NewsArticle): one node per object, linked by `@id`.
 * Unknown properties are left out.
 */
export function newsArticle({ article, quotes, speakers, identifiers, topics }: ArticleContent): JsonLd {
  return {
    "@context": "https://schema.org",
    "@graph": [
      articleNode(article, quotes, topics),
      ...quotes.map((quote) => quotationNode(quote, article)),
      ...speakers.map((speaker) =>
        speakerNode(
          speaker,
          identifiers.filter(({ speakerId }) => speakerId === speaker.id),
        ),
      ),
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
 * `spokenByCharacter` is the person to whom the words are attributed in the work that contains them, as schema.org
 * defines it. `creator` is the author of the words: the speaker of a direct quote, but the publisher, and therefore
 * left out, for reported speech.
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

/** schema.org has no classes for these, so they have names of our own in its style. */
const QUOTATION_TYPES = { DIRECT: "DirectQuotation", INDIRECT: "IndirectQuotation", MIXED: "MixedQuotation" };

/** In schema.org only persons and organizations can speak, so a group is an organization with a class of our own. */
function speakerNode({ id, name, kind }: SelectedSpeaker, identifiers: readonly Identifier[]): JsonLd {
  return withoutEmpty({
    "@type": selected(kind) === "PERSON" ? "Person" : "Organization",
    ...identity("Speaker", id),
    additionalType: kind === "GROUP" ? "GroupOfPeople" : null,
    name: selected(name),
    sameAs: sameAs(identifiers),
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

/** The date with the precision of the page: a year, month or day is not turned into midnight. */
function datePublished({ publishedAt, datePrecision }: SelectedArticle): string | null {
  const published = selected(publishedAt);
  if (published === null) return null;
  return toRfc3339(published).slice(0, DIGITS[selected(datePrecision) ?? "INSTANT"]);
}

/** The number of characters of 2019-12-15T05:56:00.000Z that are known with each precision. */
const DIGITS = { YEAR: 4, MONTH: 7, DAY: 10, INSTANT: 24 };

function languageOf({ language }: SelectedArticle): string | null {
  return selected(language) === "und" ? null : selected(language);
}

function nodeWithName(type: string, name: string | null): JsonLd | null {
  return name === null ? null : { "@type": type, name };
}

/** `identifier` is the id in the API; `@id` is the IRI that a node of a graph needs. */
function identity(type: NodeType, id: number): JsonLd {
  return { ...reference(type, id), identifier: toNodeId(type, id) };
}

function reference(type: NodeType, id: number): JsonLd {
  return { "@id": `urn:onrecord:${toNodeId(type, id)}` };
}

/** The properties without those that are null or an empty list. */
function withoutEmpty(properties: JsonLd): JsonLd {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== null,
    ),
  );
}
