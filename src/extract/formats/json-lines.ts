import { OnrecordError } from "../../errors/onrecord-error.js";
import type { PageParts } from "../draft.js";
import { type PrintedDate, parseDate } from "../metadata/dates.js";
import { toHttpUrl, toSingleLine, toStorable, toUniqueNames } from "../metadata/normalize.js";
import { parseAuthors } from "../metadata/parse-authors.js";

/** A page read from a JSON object, and the object's own id. */
type JsonPage = PageParts & { readonly id: string | null };

/**
 * Reads a page from one line of JSON Lines. The field `text` is required; it becomes the body unchanged, so that
 * offsets stay valid, except that each NUL and each lone surrogate becomes U+FFFD. The fields `id`, `url`, `title`,
 * `date`, `authors`, `source`, `section`, `topics` and `topic` are optional; others are ignored. Topics keep their
 * spelling: "gun_control" stays "gun_control". A date or URL that cannot be parsed becomes null, with a warning.
 * @throws OnrecordError UNREADABLE_PAGE if the line is not a JSON object, a field has the wrong type, or there is no
 * text.
 */
export function readJsonLine(line: string): JsonPage {
  const fields = parseObject(line);
  const body = toStorable(fieldOf(fields, "text", isString, "a string") ?? "");
  if (body.trim() === "") {
    throw unreadable('The field "text" is missing or empty; it must hold the article\'s body.');
  }
  const warnings: string[] = [];
  const date = readDate(fields, warnings);
  const readLine = (name: string) => toSingleLine(fieldOf(fields, name, isString, "a string") ?? "");
  return {
    id: idOf(fields),
    headline: readLine("title"),
    lead: firstParagraph(body),
    body,
    section: readLine("section"),
    source: readLine("source"),
    byline: readNames(fields, "authors").flatMap(parseAuthors),
    language: null,
    url: readUrl(fields, warnings),
    image: null,
    publishedAt: date?.instant ?? null,
    capturedAt: null,
    datePrecision: date?.precision ?? null,
    topics: toUniqueNames([...readNames(fields, "topics"), ...readNames(fields, "topic")]),
    warnings,
  };
}

type Fields = Readonly<Record<string, unknown>>;

function parseObject(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw unreadable(`The page is not valid JSON: ${toSingleLine(problem)}.`, cause);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw unreadable(`A page in JSON must be an object with a field "text", not ${nameOfType(value)}.`);
  }
  return value as Fields;
}

/** The value of a field; null if it is absent or null. `expected` describes the type for the error message. */
function fieldOf<Value>(
  fields: Fields,
  name: string,
  isExpected: (value: unknown) => value is Value,
  expected: string,
): Value | null {
  const value = fields[name] ?? null;
  if (value === null || isExpected(value)) return value;
  throw unreadable(`The field "${name}" must be ${expected}, not ${nameOfType(value)}.`);
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function isIdentifier(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function isNames(value: unknown): value is string | readonly string[] {
  return isString(value) || (Array.isArray(value) && value.every(isString));
}

function idOf(fields: Fields): string | null {
  const id = fieldOf(fields, "id", isIdentifier, "a string or a number");
  return id === null ? null : toSingleLine(String(id));
}

function readNames(fields: Fields, name: string): readonly string[] {
  const names = fieldOf(fields, name, isNames, "a string or an array of strings") ?? [];
  return typeof names === "string" ? [names] : names;
}

function readDate(fields: Fields, warnings: string[]): PrintedDate | null {
  const text = toSingleLine(fieldOf(fields, "date", isString, "a string") ?? "");
  if (text === null) return null;
  const date = parseDate(text);
  if (!date) warnings.push(`The date ${quoted(text)} cannot be read; it should look like 2019-12-15.`);
  return date;
}

function readUrl(fields: Fields, warnings: string[]): string | null {
  const text = toSingleLine(fieldOf(fields, "url", isString, "a string") ?? "");
  if (text === null) return null;
  const url = toHttpUrl(text);
  if (!url) warnings.push(`The url ${quoted(text)} is not an absolute http or https address.`);
  return url;
}

function firstParagraph(body: string): string | null {
  return body.trim().split(/\r?\n\s*\n/, 1)[0] ?? null;
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

function nameOfType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) {
    const other = value.find((item) => !isString(item));
    return other === undefined ? "an array" : `an array with ${nameOfType(other)}`;
  }
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function unreadable(message: string, cause?: unknown): OnrecordError {
  return new OnrecordError("UNREADABLE_PAGE", message, cause === undefined ? undefined : { cause });
}
