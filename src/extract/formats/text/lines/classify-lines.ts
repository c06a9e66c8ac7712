import { classifyLine } from "./classify-line.js";
import { splitBeforeDate } from "./date-lines.js";
import type { ClassifiedLine, LineKind } from "./line-kind.js";
import type { Line } from "./split-lines.js";

/**
 * The lines with their kinds. A line of several fields, between marks ("By Ann Lee | 3 March 2021 | Share") or
 * run together ("Listen LiveShare"), is one line for each; so is a short line with a date behind it.
 */
export function classifyLines(lines: readonly Line[]): ClassifiedLine[] {
  return joinLoneBy(lines).flatMap((line) => {
    const whole = classifyLine(line);
    if (whole.text.length > LONGEST_FIELDS || !SPLITTABLE.has(whole.kind)) return whole;
    return fieldsOf(whole, whole.text.split(FIELD_MARK)) ?? unrun(whole) ?? whole;
  });
}

const LONGEST_FIELDS = 200;
const FIELD_MARK = /\s*[|•·]\s*|\s+\/\s+(?=source)/i;
const SPLITTABLE: ReadonlySet<LineKind> = new Set(["title", "list", "byline", "prose", "source"]);
const FIELDS: ReadonlySet<LineKind> = new Set(["date", "byline", "source", "navigation"]);

/** What ran together: a date and what follows its year, or a small letter and the capital of another word. */
function unrun(line: ClassifiedLine): ClassifiedLine[] | null {
  if (line.kind === "prose") return null;
  return (
    fieldsOf(line, line.text.split(/(?<=\b(?:19|20)\d\d)(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2})/u)) ??
    fieldsOf(line, splitBeforeDate(line.text))
  );
}

/** The parts, where one of them at least is a field of the page's header; else null. */
function fieldsOf(line: ClassifiedLine, texts: readonly string[]): ClassifiedLine[] | null {
  if (texts.length < 2) return null;
  const parts = texts.flatMap((text, i) =>
    text.trim() === "" ? [] : classifyLine({ text: text.trim(), opensBlock: i === 0 && line.opensBlock }),
  );
  return parts.some((part) => FIELDS.has(part.kind)) ? parts : null;
}

/** Where markup stood between "By" and the name, they are two lines; here they are one. */
function joinLoneBy(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => {
    if (/^by:?$/i.test(lines[i - 1]?.text ?? "")) return { ...line, text: `By ${line.text}` };
    return /^by:?$/i.test(line.text) && lines[i + 1] ? [] : line;
  });
}
