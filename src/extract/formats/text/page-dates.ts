import type { DatePrecision } from "../../draft.js";
import { type DayFirst, type PrintedDate, parseDate } from "../../metadata/dates.js";
import type { ClassifiedLine } from "./lines/line-kind.js";

interface PageDates {
  readonly publishedAt: string | null;
  readonly capturedAt: string | null;
  readonly datePrecision: DatePrecision | null;
}

/**
 * The dates of publication and capture. A label decides ("Published 3 March 2021", "Retrieved…"). Without one, a date
 * in a byline, in a dateline or below the headline is the date of publication, and a date or clock in the site's header
 * above the headline is the time of capture. The date of an update is used for the publication if there is no other. The
 * dates below a heading over comments or other articles are not the page's. `dayFirst` tells whether 03/04/2024 is 3 April.
 */
export function readDates(
  lines: readonly ClassifiedLine[],
  headline: number | null,
  body: readonly number[],
  dayFirst: DayFirst,
): PageDates {
  const [start = lines.length] = body;
  const end = endOfPage(lines, body.at(-1) ?? 0);
  const dates = lines.slice(0, end).flatMap((_, i) => datesOn(lines, i, headline, body, dayFirst));
  const first = (event: DatedEvent) => dates.find((date) => date.event === event) ?? null;
  const published = first("published") ?? dateInDateline(lines[start]) ?? first("updated");
  const captured = first("captured");
  return {
    publishedAt: published?.instant ?? null,
    capturedAt: captured?.instant ?? null,
    datePrecision: (published ?? captured)?.precision ?? null,
  };
}

type DatedEvent = "published" | "updated" | "captured";
type EventDate = PrintedDate & { readonly event: DatedEvent };

const PUBLISHED =
  /\b(?:published|posted|publication|issued|created|dated?|publi[éc]|veröffentlicht|pubblicato|gepubliceerd)/i;
const UPDATED =
  /\b(?:updated?|modified|edited|mis à jour|modifié|aktualisiert|actualizado|aggiornato|bijgewerkt)/i;
const CAPTURED = /\b(?:captured|retrieved|archived|accessed|printed|today)/i;

/** The first heading over comments or other articles below the article; the number of lines if there is none. */
function endOfPage(lines: readonly ClassifiedLine[], last: number): number {
  const end = lines.findIndex(({ kind }, i) => i > last && /^(?:comments|related) heading$/.test(kind));
  return end < 0 ? lines.length : end;
}

function datesOn(
  lines: readonly ClassifiedLine[],
  index: number,
  headline: number | null,
  body: readonly number[],
  dayFirst: DayFirst,
): EventDate[] {
  const line = lines[index];
  if (!line) return [];
  const { text } = line;
  const [start = 0, second = start] = body;
  const dateAs = (event: DatedEvent, ...texts: readonly string[]): EventDate[] => {
    const date = texts.map((part) => parseDate(part, dayFirst)).find((found) => found !== null);
    return date ? [{ ...date, event }] : [];
  };
  if (line.kind === "byline") return index <= second ? dateAs("published", text) : [];
  if (line.kind !== "date") return [];
  if (CAPTURED.test(text)) return dateAs("captured", text);
  const published = PUBLISHED.exec(text);
  if (published) return dateAs("published", text.slice(published.index), text);
  if (UPDATED.test(text)) return dateAs("updated", text);
  // A date on its own line inside the article, as in a timeline of events, or far below it is not the page's date.
  const end = body.at(-1) ?? start;
  if (index > second && (index < end || index > end + LINES_BELOW)) return [];
  return dateAs(isTimeOfCapture(lines, index, headline, start) ? "captured" : "published", text);
}

/** How many lines below the article a date without a label may be to count as the article's. */
const LINES_BELOW = 5;

/**
 * Whether an unlabelled date is the time at which the page was captured: it is above the headline, and either on the
 * first line with a clock time or separated from the headline by more than the name of a section.
 */
function isTimeOfCapture(
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
function dateInDateline(line: ClassifiedLine | undefined): PrintedDate | null {
  const dateline =
    /^[^a-z]{3,40}?,? (?<date>\p{Lu}[^()]{3,30}?\d{4}),? ?(?:\([^)]{2,40}\))? ?[-–—]{1,2} /u.exec(
      line?.text ?? "",
    );
  return dateline?.groups ? parseDate(dateline.groups["date"] ?? "") : null;
}
