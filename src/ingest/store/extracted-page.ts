import { createHash } from "node:crypto";
import type { ArticleDraft, QuoteDraft, Span, SpeakerDraft, SpeakerKind } from "../../extract/draft.js";
import { EXTRACTION_VERSION } from "../../extract/version.js";
import { fold, foldWords } from "../../names/fold.js";
import { blockingKeyOf, nameKeyOf } from "../identity/blocking-key.js";
import { contextOf } from "../identity/name-context.js";
import { occupationOf } from "../identity/occupations.js";
import { articleWords, quoteWords } from "./search-words.js";

/** The values of a draft for the tables, before it is known which article it updates and who its speakers are. */
export interface ExtractedPage {
  readonly article: ExtractedArticle;
  /** The index is the position in the article. */
  readonly appearances: readonly ExtractedAppearance[];
  readonly quotes: readonly ExtractedQuote[];
  readonly topics: readonly { readonly name: string; readonly nameKey: string }[];
  readonly words: ExtractedWords;
}

/** What a search finds: tsvectors, null where the database makes them. They follow from the texts. */
interface ExtractedWords {
  readonly article: string | null;
  /** One for each quote. */
  readonly quotes: readonly (string | null)[];
}

type ExtractedArticle = ReturnType<typeof toExtractedArticle>;

export interface ExtractedAppearance {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly aliases: readonly string[];
  /** One spelling of each. */
  readonly roles: readonly string[];
  /** The `nameKeyOf` each of `roles`. */
  readonly roleKeys: readonly string[];
  readonly blockingKey: string;
  readonly occupation: string;
  readonly context: string;
  readonly quoteCount: number;
}

export type ExtractedQuote = ReturnType<typeof toExtractedQuote>;

/**
 * Converts a draft to values that Postgres can store, deterministically and without moving an offset: NUL and lone
 * surrogates become U+FFFD, names and titles that are too long for an index are cut, and an address that is too long
 * for one becomes null.
 */
export function toExtractedPage(draft: ArticleDraft): ExtractedPage {
  const speakers = mergeByName(draft.speakers);
  const indexOf = new Map(speakers.map(({ name }, index) => [name, index]));
  const quotes = draft.quotes.map((quote) => {
    const appearance = quote.speaker === null ? null : indexOf.get(storableName(quote.speaker));
    if (appearance === undefined)
      throw new TypeError(`The draft quotes "${quote.speaker}" without listing them.`);
    return toExtractedQuote(draft.body, quote, appearance);
  });
  const article = toExtractedArticle(draft);
  return {
    article,
    appearances: speakers.map((speaker, index) => ({
      ...speaker,
      roleKeys: speaker.roles.map(nameKeyOf),
      blockingKey: blockingKeyOf(speaker.name, speaker.kind),
      occupation: speaker.kind === "PERSON" ? occupationOf(speaker.roles) : "",
      context: speaker.kind === "PERSON" ? contextOf(draft, speaker.roles) : "",
      quoteCount: quotes.filter(({ appearance }) => appearance === index).length,
    })),
    quotes,
    topics: toTopics(draft.topics),
    words: { article: articleWords(article), quotes: quotes.map(({ text }) => quoteWords(text)) },
  };
}

/** Equal for two extractions of one article if there is nothing to write. */
export function readingHash({ article, appearances, quotes, topics }: ExtractedPage): string {
  const hashed = appearances.map(({ blockingKey, occupation, context: _, quoteCount, ...appearance }) => ({
    ...appearance,
    // The names that stored hashes were made with: other names or another order would change the hash of every page.
    bucket: blockingKey,
    trade: occupation,
    quoteCount,
  }));
  return hash(JSON.stringify([EXTRACTION_VERSION, { article, appearances: hashed, quotes, topics }]));
}

function toExtractedArticle(draft: ArticleDraft) {
  const headline = storable(draft.headline);
  const body = storable(draft.body);
  return {
    url: toStorableUrl(draft.url),
    contentHash: hash(JSON.stringify([headline, body])),
    extraction: EXTRACTION_VERSION,
    headline,
    lead: storable(draft.lead),
    body,
    section: shortStorable(draft.section),
    source: shortStorable(draft.source),
    byline: draft.byline.map(storable),
    language: draft.language,
    imageCaption: storable(draft.image?.caption ?? null),
    imageCredit: storable(draft.image?.credit ?? null),
    imageUrl: storable(draft.image?.url ?? null),
    publishedAt: draft.publishedAt,
    capturedAt: draft.capturedAt,
    datePrecision: draft.datePrecision,
  };
}

/** In bytes. An index entry of Postgres can hold a third of a page of 8 kB. */
const URL_LIMIT = 2000;

function toStorableUrl(url: string | null): string | null {
  const address = storable(url)?.replace(/#.*$/s, "") ?? null;
  return address && Buffer.byteLength(address) <= URL_LIMIT ? address : null;
}

/** Merges speakers whose names are the same once they are cut. */
function mergeByName(speakers: readonly SpeakerDraft[]) {
  const byName = new Map<string, { name: string; kind: SpeakerKind; aliases: string[]; roles: string[] }>();
  for (const draft of speakers) {
    const name = storableName(draft.name);
    const same = byName.get(name);
    const aliases = [...(same?.aliases ?? [name]), ...draft.aliases.map(storableName)];
    const roles = [...(same?.roles ?? []), ...draft.roles.map(storableName)];
    byName.set(name, {
      name,
      kind: same?.kind ?? draft.kind,
      aliases: distinct(aliases),
      roles: distinctByKey(roles),
    });
  }
  return [...byName.values()];
}

function toExtractedQuote(body: string, quote: QuoteDraft, appearance: number | null) {
  const said = storable(quote.text);
  const mention = toStorableSpan(body, quote.speakerMention);
  const cue = toStorableSpan(body, quote.cue);
  return {
    appearance,
    start: quote.start,
    end: quote.end,
    text: said,
    textKey: hash(lettersOf(said) || fold(said)),
    kind: quote.kind,
    mention: mention.text,
    mentionStart: mention.start,
    mentionEnd: mention.end,
    cue: cue.text,
    cueStart: cue.start,
    cueEnd: cue.end,
    method: quote.method,
    confidence: quote.confidence,
  };
}

/** The text without case, accents, spaces and punctuation: "U.S." equals "US", and "week-end" equals "week end". */
function lettersOf(said: string): string {
  return foldWords(said).replaceAll(" ", "");
}

function toStorableSpan(body: string, span: Span | null) {
  if (!span) return { text: null, start: null, end: null };
  const [start, end] = span;
  return { text: storable(body.slice(start, end)), start, end };
}

/** One for each key, under the first of its names. */
function toTopics(names: readonly string[]): ExtractedPage["topics"] {
  return distinctByKey(names.map(storableName)).map((name) => ({ name, nameKey: nameKeyOf(name) }));
}

/** In UTF-16 code units. At three bytes each, two names fit into one index entry. */
export const NAME_LIMIT = 300;

function storableName(text: string): string {
  return storable(text.slice(0, NAME_LIMIT));
}

function shortStorable(text: string | null): string | null {
  return text === null ? null : storableName(text);
}

function storable<Text extends string | null>(text: Text): Text extends null ? null : string;
function storable(text: string | null): string | null {
  return text?.replace(/\0|\p{Surrogate}/gu, "\uFFFD") ?? null;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}

/** The first spelling of each key. */
function distinctByKey(texts: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const text of texts) {
    const key = nameKeyOf(text);
    if (key && !byKey.has(key)) byKey.set(key, text);
  }
  return [...byKey.values()];
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
