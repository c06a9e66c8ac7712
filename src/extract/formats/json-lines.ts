import { OnrecordError } from "../../errors/onrecord-error.js";
import type { PageParts } from "../draft.js";
import { writesDayFirst } from "../metadata/date-order.js";
import { type PrintedDate, parseDate, parseEpoch } from "../metadata/dates.js";
import { detectLanguage } from "../metadata/language.js";
import { toHttpUrl, toSingleLine, toStorable, toUniqueNames } from "../metadata/normalize.js";
import { parseAuthors } from "../metadata/parse-authors.js";
import { createFieldReader, type FieldReader, type Fields, nameOfType } from "./json-fields.js";
import { withoutLinkPreviews } from "./link-previews.js";
import { repairMojibake } from "./mojibake.js";

/** A page read from a JSON object, and the object's own id. */
type JsonPage = PageParts & { readonly id: string | null };

/**
 * Reads a page from one line of JSON Lines. The field `text` is required; it becomes the body unchanged, so that
 * offsets stay valid, except that each NUL and each lone surrogate becomes U+FFFD, and that damage by an earlier, wrong
 * decoding is repaired, with a warning. The fields `id`, `url`, `title`,
 * `date`, `authors`, `source`, `section`, `topics` and `topic` are optional; others are ignored. Topics keep their
 * spelling: "gun_control" stays "gun_control". An optional field of the wrong type, and a date or URL that cannot be
 * parsed, becomes null, with a warning.
 * @throws OnrecordError UNREADABLE_PAGE if the line is not a JSON object or there is no text.
 */
export function readJsonLine(line: string): JsonPage {
  const fields = parseObject(line);
  const { text: body, repaired } = repairMojibake(readText(fields));
  const reader = createFieldReader(fields);
  const id = reader.lineOrNumber("id");
  const url = readUrl(reader);
  const date = readDate(reader, () => writesDayFirst(detectLanguage(body), url));
  return {
    id: id === null ? null : toSingleLine(String(id)),
    headline: reader.line("title"),
    lead: firstParagraph(body),
    body,
    section: reader.line("section"),
    source: reader.line("source"),
    byline: toUniqueNames(reader.names("authors").flatMap(parseAuthors)),
    language: null,
    url,
    image: null,
    publishedAt: date?.instant ?? null,
    capturedAt: null,
    datePrecision: date?.precision ?? null,
    topics: toUniqueNames([...reader.names("topics"), ...reader.names("topic")]),
    warnings: reader.warnings,
    ...(repaired > 0 ? { repaired } : {}),
  };
}

function parseObject(line: string): Fields {
  let value: unknown;
  try {
    value = parseJson(line.replace(/^\uFEFF/, ""));
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw unreadable(`The page is not valid JSON: ${toSingleLine(problem)}.`, cause);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw unreadable(`A page in JSON must be an object with a field "text", not ${nameOfType(value)}.`);
  }
  return value as Fields;
}

/** Parses JSON, also with the bare NaN and Infinity that Python writes for missing numbers; they become null. */
function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (!/\b(?:NaN|Infinity)\b/.test(source)) throw error;
    const isString = (token: string) => token.startsWith('"');
    const repaired = source.replace(/"(?:[^"\\]+|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (token) =>
      isString(token) ? token : "null",
    );
    return JSON.parse(repaired);
  }
}

function readText({ text = null }: Fields): string {
  if (text !== null && typeof text !== "string") {
    throw unreadable(`The field "text" must be a string, not ${nameOfType(text)}.`);
  }
  const body = withoutLinkPreviews(toStorable(text ?? ""));
  if (body.trim() === "") {
    throw unreadable('The field "text" is missing or empty; it must hold the article\'s body.');
  }
  return body;
}

/** The date of a printed date or of a number, which may be a string of digits: the time since 1970. */
function readDate(reader: FieldReader, dayFirst: () => boolean): PrintedDate | null {
  const value = reader.lineOrNumber("date");
  const text = toSingleLine(String(value ?? ""));
  if (text === null) return null;
  const date = parseDate(text, dayFirst) ?? parseEpoch(Number(text));
  if (!date) {
    reader.warnings.push(`The date ${quoted(text)} cannot be read; it should look like 2019-12-15.`);
  }
  return date;
}

function readUrl(reader: FieldReader): string | null {
  const text = reader.line("url");
  if (text === null) return null;
  const url = toHttpUrl(text);
  if (!url) reader.warnings.push(`The url ${quoted(text)} is not an absolute http or https address.`);
  return url;
}

function firstParagraph(body: string): string | null {
  return body.trim().split(/\r?\n\s*\n/, 1)[0] ?? null;
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

function unreadable(message: string, cause?: unknown): OnrecordError {
  return new OnrecordError("UNREADABLE_PAGE", message, cause === undefined ? undefined : { cause });
}
