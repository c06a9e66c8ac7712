import { classifyLine } from "./classify-line.js";
import { splitBeforeDate } from "./date-lines.js";
import type { ClassifiedLine, LineKind } from "./line-kind.js";
import type { Line } from "./split-lines.js";

/**
 * Classifies the lines of a page. A line with several fields, separated by marks ("By Ann Lee | 3 March 2021 | Share") or
 * run together by scraping ("Listen LiveShare"), becomes a line for each field, and so does a date after a short text.
 */
export function classifyLines(lines: readonly Line[]): ClassifiedLine[] {
  return joinByWithName(lines).flatMap((line) => {
    const whole = classifyLine(line);
    if (whole.text.length > MAX_FIELDS_LENGTH || !SPLITTABLE.has(whole.kind)) return whole;
    return classifyFields(whole, whole.text.split(FIELD_SEPARATOR)) ?? splitRunTogetherFields(whole) ?? whole;
  });
}

/** In UTF-16 code units. A longer line does not consist of header fields. */
const MAX_FIELDS_LENGTH = 200;
const FIELD_SEPARATOR = /\s*[|•·]\s*|\s+\/\s+(?=source)/i;
const SPLITTABLE: ReadonlySet<LineKind> = new Set(["title", "list", "byline", "prose", "source"]);
const HEADER_FIELDS: ReadonlySet<LineKind> = new Set(["date", "byline", "source", "navigation"]);

/** Splits fields that scraping ran together: after the year of a date, or where a capital follows a lower-case letter. */
function splitRunTogetherFields(line: ClassifiedLine): ClassifiedLine[] | null {
  if (line.kind === "prose") return null;
  return (
    classifyFields(
      line,
      line.text.split(/(?<=\b(?:19|20)\d\d)(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2})/u),
    ) ?? classifyFields(line, splitBeforeDate(line.text))
  );
}

/** The parts of a line, classified; null unless there are several and at least one is a field of an article header. */
function classifyFields(line: ClassifiedLine, texts: readonly string[]): ClassifiedLine[] | null {
  if (texts.length < 2) return null;
  const parts = texts.flatMap((text, i) =>
    text.trim() === "" ? [] : classifyLine({ text: text.trim(), opensBlock: i === 0 && line.opensBlock }),
  );
  return parts.some((part) => HEADER_FIELDS.has(part.kind)) ? parts : null;
}

/** Joins a line "By" with the name on the next line; scraping separates them where markup did. */
function joinByWithName(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => {
    if (/^by:?$/i.test(lines[i - 1]?.text ?? "")) return { ...line, text: `By ${line.text}` };
    return /^by:?$/i.test(line.text) && lines[i + 1] ? [] : line;
  });
}
