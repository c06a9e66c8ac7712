import type { DatePrecision } from "../../draft.js";
import { type PrintedDate, parseDate } from "../../metadata/dates.js";
import type { ClassifiedLine } from "./lines/line-kind.js";

interface PageDates {
  readonly publishedAt: string | null;
  readonly capturedAt: string | null;
  readonly datePrecision: DatePrecision | null;
}

/**
 * When the page was published and when it was captured. A date that says which it is ("Published 3 March
 * 2021", "Retrieved…") is that; one beside a byline, in a dateline or below the headline is of the
 * publication; a clock or a date in the site's header, above the headline, is the moment of the visit. An
 * update stands for the publication only where nothing better does.
 */
export function readDates(
  lines: readonly ClassifiedLine[],
  headline: number | null,
  body: readonly number[],
): PageDates {
  const [start = lines.length] = body;
  const dated = lines.flatMap((_, i) => datesOn(lines, i, headline, body));
  const first = (meaning: Meaning) => dated.find((date) => date.meaning === meaning) ?? null;
  const published = first("published") ?? dateOfDateline(lines[start]) ?? first("updated");
  const captured = first("captured");
  return {
    publishedAt: published?.instant ?? null,
    capturedAt: captured?.instant ?? null,
    datePrecision: (published ?? captured)?.precision ?? null,
  };
}

type Meaning = "published" | "updated" | "captured";
type DatedLine = PrintedDate & { readonly meaning: Meaning };

const PUBLISHED =
  /\b(?:published|posted|publication|issued|created|dated?|publi[éc]|veröffentlicht|pubblicato|gepubliceerd)/i;
const UPDATED =
  /\b(?:updated?|modified|edited|mis à jour|modifié|aktualisiert|actualizado|aggiornato|bijgewerkt)/i;
const CAPTURED = /\b(?:captured|retrieved|archived|accessed|printed|today)/i;

function datesOn(
  lines: readonly ClassifiedLine[],
  index: number,
  headline: number | null,
  body: readonly number[],
): DatedLine[] {
  const line = lines[index];
  if (!line) return [];
  const { text } = line;
  const [start = 0, second = start] = body;
  if (line.kind === "byline") return index <= second ? dateAs("published", text) : [];
  if (line.kind !== "date") return [];
  if (CAPTURED.test(text)) return dateAs("captured", text);
  const published = PUBLISHED.exec(text);
  if (published) return dateAs("published", text.slice(published.index), text);
  if (UPDATED.test(text)) return dateAs("updated", text);
  // A date on its own inside the article, as in a chronicle, is not the page's; nor is one far below it.
  const end = body.at(-1) ?? start;
  if (index > second && (index < end || index > end + LINES_BELOW)) return [];
  return dateAs(isOfTheVisit(lines, index, headline, start) ? "captured" : "published", text);
}

/** How many lines below the article a date without a label still belongs to it. */
const LINES_BELOW = 5;

function dateAs(meaning: Meaning, ...texts: readonly string[]): DatedLine[] {
  for (const text of texts) {
    const date = parseDate(text);
    if (date) return [{ ...date, meaning }];
  }
  return [];
}

/**
 * Above the headline: with a clock at the very top, or with other parts of the site's header between; the name
 * of a section alone is none.
 */
function isOfTheVisit(
  lines: readonly ClassifiedLine[],
  index: number,
  headline: number | null,
  start: number,
): boolean {
  const hasClock = /\d{1,2}[:.]\d{2}(?!\.?\d)/.test(lines[index]?.text ?? "");
  if (headline === null) return hasClock && index < start && index === 0;
  if (index > headline) return false;
  const [between, ...others] = lines.slice(index + 1, headline);
  const isSection = others.length === 0 && index > 0 && isSectionName(between);
  return (between !== undefined && !isSection) || (hasClock && index === 0);
}

function isSectionName(line: ClassifiedLine | undefined): boolean {
  return line?.kind === "section" || (line?.kind === "title" && line.text.split(" ").length <= 3);
}

/** "LONDON, March 3, 2021 (Reuters) — …" */
function dateOfDateline(line: ClassifiedLine | undefined): PrintedDate | null {
  const place = /^[^a-z]{3,40}?,? (?<date>\p{Lu}[^()]{3,30}?\d{4}),? ?(?:\([^)]{2,40}\))? ?[-–—]{1,2} /u.exec(
    line?.text ?? "",
  );
  return place?.groups ? parseDate(place.groups["date"] ?? "") : null;
}
