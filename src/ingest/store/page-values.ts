import { createHash } from "node:crypto";
import type { ArticleDraft, QuoteDraft, Span, SpeakerDraft, SpeakerKind } from "../../extract/draft.js";
import { EXTRACTION_VERSION } from "../../extract/version.js";
import { fold, foldWords } from "../../names/fold.js";
import { bucketOf, nameKeyOf } from "../identity/blocking-key.js";
import { tradeOf } from "../identity/occupations.js";

/** A draft as the tables take it, before it is known which article it is, and who its speakers are. */
export interface PageReading {
  readonly article: ArticleReading;
  /** In order: the index is the position. */
  readonly appearances: readonly AppearanceReading[];
  readonly quotes: readonly QuoteReading[];
  readonly topics: readonly { readonly name: string; readonly nameKey: string }[];
}

type ArticleReading = ReturnType<typeof readArticle>;

export interface AppearanceReading {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly aliases: readonly string[];
  /** Each in one spelling, and what all its spellings share. */
  readonly roles: readonly string[];
  readonly roleKeys: readonly string[];
  readonly bucket: string;
  readonly trade: string;
  readonly quoteCount: number;
}

export type QuoteReading = ReturnType<typeof readQuote>;

/**
 * What Postgres cannot hold is made fit, the same way each time and without moving an offset: NUL and halves
 * of surrogate pairs become U+FFFD, names and titles too long for an index are cut, and an address too long
 * for one is none.
 */
export function readDraft(draft: ArticleDraft): PageReading {
  const speakers = readSpeakers(draft.speakers);
  const indexOf = new Map(speakers.map(({ name }, index) => [name, index]));
  const quotes = draft.quotes.map((quote) => {
    const appearance = quote.speaker === null ? null : indexOf.get(shortText(quote.speaker));
    if (appearance === undefined)
      throw new TypeError(`The draft quotes "${quote.speaker}" without listing them.`);
    return readQuote(draft.body, quote, appearance);
  });
  return {
    article: readArticle(draft),
    appearances: speakers.map((speaker, index) => ({
      ...speaker,
      roleKeys: speaker.roles.map(nameKeyOf),
      bucket: bucketOf(speaker.name, speaker.kind),
      trade: speaker.kind === "PERSON" ? tradeOf(speaker.roles) : "",
      quoteCount: quotes.filter(({ appearance }) => appearance === index).length,
    })),
    quotes,
    topics: readTopics(draft.topics),
  };
}

/** Equal for two readings of one article if nothing needs to be written. */
export function readingHash(reading: PageReading): string {
  return hash(JSON.stringify([EXTRACTION_VERSION, reading]));
}

function readArticle(draft: ArticleDraft) {
  const headline = whole(draft.headline);
  const body = whole(draft.body);
  return {
    url: readUrl(draft.url),
    contentHash: hash(JSON.stringify([headline, body])),
    extraction: EXTRACTION_VERSION,
    headline,
    lead: whole(draft.lead),
    body,
    section: short(draft.section),
    source: short(draft.source),
    byline: draft.byline.map(whole),
    language: draft.language,
    imageCaption: whole(draft.image?.caption ?? null),
    imageCredit: whole(draft.image?.credit ?? null),
    imageUrl: whole(draft.image?.url ?? null),
    publishedAt: draft.publishedAt,
    capturedAt: draft.capturedAt,
    datePrecision: draft.datePrecision,
  };
}

/** Bytes that an index entry of Postgres holds for certain: a third of a page of 8 kB. */
const URL_LIMIT = 2000;

function readUrl(url: string | null): string | null {
  const address = whole(url)?.replace(/#.*$/s, "") ?? null;
  return address && Buffer.byteLength(address) <= URL_LIMIT ? address : null;
}

/** A name that a page gives twice, once cut, is one. */
function readSpeakers(speakers: readonly SpeakerDraft[]) {
  const byName = new Map<string, { name: string; kind: SpeakerKind; aliases: string[]; roles: string[] }>();
  for (const draft of speakers) {
    const name = shortText(draft.name);
    const same = byName.get(name);
    const aliases = [...(same?.aliases ?? [name]), ...draft.aliases.map(shortText)];
    const roles = [...(same?.roles ?? []), ...draft.roles.map(shortText)];
    byName.set(name, {
      name,
      kind: same?.kind ?? draft.kind,
      aliases: distinct(aliases),
      roles: distinctByKey(roles),
    });
  }
  return [...byName.values()];
}

function readQuote(body: string, quote: QuoteDraft, appearance: number | null) {
  const said = whole(quote.text);
  const mention = readSpan(body, quote.speakerMention);
  const cue = readSpan(body, quote.cue);
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

/** What is left once case, accents, spaces and punctuation are folded away: "U.S." and "week-end" as "US" and "week end". */
function lettersOf(said: string): string {
  return foldWords(said).replaceAll(" ", "");
}

function readSpan(body: string, span: Span | null) {
  if (!span) return { text: null, start: null, end: null };
  const [start, end] = span;
  return { text: whole(body.slice(start, end)), start, end };
}

/** One for each key, under the first of its names. */
function readTopics(names: readonly string[]): PageReading["topics"] {
  return distinctByKey(names.map(shortText)).map((name) => ({ name, nameKey: nameKeyOf(name) }));
}

/** UTF-16 code units; at three bytes each, two names fit into one index entry. */
export const NAME_LIMIT = 300;

function shortText(text: string): string {
  return whole(text.slice(0, NAME_LIMIT));
}

function short(text: string | null): string | null {
  return text === null ? null : shortText(text);
}

function whole<Text extends string | null>(text: Text): Text extends null ? null : string;
function whole(text: string | null): string | null {
  return text?.replace(/\0|\p{Surrogate}/gu, "\uFFFD") ?? null;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}

/** One for each key, in the first of its spellings. */
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
