import { OnrecordError } from "../errors/onrecord-error.js";
import type { ArticleDraft, Page, PageParts } from "./draft.js";
import { decodePage, MAX_PAGE_BYTES, requireText } from "./formats/decode.js";
import { detectFormat } from "./formats/detect-format.js";
import { readHtmlPage } from "./formats/html/html-page.js";
import { readJsonLine } from "./formats/json-lines.js";
import { repairMojibake } from "./formats/mojibake.js";
import { readTextPage } from "./formats/text/text-page.js";
import { type PrintedDate, parseDate } from "./metadata/dates.js";
import { detectLanguage } from "./metadata/language.js";
import { toHttpUrl, toSingleLine, toStorable, toUniqueNames } from "./metadata/normalize.js";
import { readSpeech } from "./speech/speech.js";

export type PageFormat = "auto" | "text" | "html" | "json";

/** The content of one page, and how to read it. */
export interface PageSource {
  /** The id of the draft where the page declares none: a path, `path#line` or a URL. */
  readonly id: string;
  readonly content: string | Uint8Array;
  /** "json" is one object of JSON Lines; "auto" detects the format from the ending of the id and from the content. */
  readonly format: PageFormat;
  /** Values that replace those of the page; `topics: []` removes all topics. */
  readonly given?: {
    readonly url?: string;
    readonly source?: string;
    /** An RFC 3339 date, or a date in any form that is read from pages. */
    readonly publishedAt?: string;
    readonly topics?: readonly string[];
  };
}

/**
 * Extracts one page of any format: its parts, its quotes and their speakers.
 * Throws UNREADABLE_PAGE for a page that is empty, binary, larger than 10 MB, malformed or without an article, and
 * BAD_USER_INPUT for a url or date in `given` that cannot be read.
 */
export function extract(source: PageSource): ArticleDraft {
  const given = readGiven(source.given ?? {});
  const { text, repaired } = repairMojibake(decodeContent(source.content));
  const {
    id,
    blockQuotes = [],
    repaired: repairedText = 0,
    ...parts
  } = readParts(source, text, given.url ?? null);
  const page: Page = {
    ...parts,
    ...given,
    id: id ?? source.id,
    warnings: [...parts.warnings, ...damageWarnings(parts.body, repaired + repairedText)],
    language: canonicalLanguage(parts.language) ?? detectLanguage(parts.body),
  };
  return { ...page, ...readSpeech({ ...page, blockQuotes }) };
}

/** What an earlier, wrong decoding did to the page: characters that were repaired, and those that are lost. */
function damageWarnings(body: string, repaired: number): readonly string[] {
  const lost = body.match(/\uFFFD/g)?.length ?? 0;
  const count = (number: number) => (number === 1 ? "1 character" : `${number} characters`);
  return [
    ...(repaired > 0
      ? [`${count(repaired)} of the page, decoded from a wrong encoding ("â€œ" for “), could be repaired.`]
      : []),
    ...(lost > 0 ? [`${count(lost)} of the text could not be decoded and became U+FFFD.`] : []),
  ];
}

function decodeContent(content: string | Uint8Array): string {
  const size = typeof content === "string" ? Buffer.byteLength(content) : content.length;
  if (size > MAX_PAGE_BYTES) {
    const megabytes = (size / 1024 / 1024).toFixed(1);
    throw new OnrecordError("UNREADABLE_PAGE", `The page has ${megabytes} MB; it may have at most 10 MB.`);
  }
  return typeof content === "string" ? requireText(content) : decodePage(content);
}

function readParts(
  { id, format }: PageSource,
  content: string,
  url: string | null,
): PageParts & { readonly id: string | null } {
  switch (format === "auto" ? detectFormat(id, content) : format) {
    case "json":
    case "jsonl":
      return readJsonLine(content);
    case "html":
      return { ...readHtmlPage(toStorable(content), { url }), id: null };
    case "text":
      return { ...readTextPage(content, url), id: null };
  }
}

type GivenParts = Partial<Pick<Page, "url" | "source" | "publishedAt" | "datePrecision" | "topics">>;

/** Holds only the values that are given, so that spreading it replaces no others. */
function readGiven({ url, source, publishedAt, topics }: NonNullable<PageSource["given"]>): GivenParts {
  const date = publishedAt === undefined ? null : readGivenDate(publishedAt);
  return {
    ...(url === undefined ? {} : { url: readGivenAddress(url) }),
    ...(source === undefined ? {} : { source: toSingleLine(source) }),
    ...(date === null ? {} : { publishedAt: date.instant, datePrecision: date.precision }),
    ...(topics === undefined ? {} : { topics: toUniqueNames(topics) }),
  };
}

function readGivenAddress(url: string): string {
  const address = toHttpUrl(url);
  if (address) return address;
  throw new OnrecordError("BAD_USER_INPUT", `The url "${url}" must be an absolute http or https address.`);
}

function readGivenDate(publishedAt: string): PrintedDate {
  const date = parseDate(publishedAt);
  if (date) return date;
  throw new OnrecordError(
    "BAD_USER_INPUT",
    `The date "${publishedAt}" must be an RFC 3339 date such as 2019-12-15T05:56:00Z.`,
  );
}

/** The declared language as a canonical tag, such as "en-US" for "en_us"; null where it is missing or invalid. */
function canonicalLanguage(declared: string | null): string | null {
  try {
    return Intl.getCanonicalLocales(declared?.replaceAll("_", "-") ?? [])[0] ?? null;
  } catch {
    return null;
  }
}
