import { casual, type ParsedResult } from "chrono-node/en";
import type { DatePrecision } from "../draft.js";
import { toEnglishDate } from "./month-names.js";

/** A point in time and how much of it was in print. */
export interface PrintedDate {
  /** RFC 3339 in UTC with milliseconds; a day, month or year alone is its first midnight in UTC. */
  readonly instant: string;
  readonly precision: DatePrecision;
}

const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;
/** A date line is short; a longer text is prose that may mention one. */
const LONGEST_DATE = 200;

/**
 * The first date in a short text: RFC 3339, ISO 8601, RFC 2822, or as English-language papers print it
 * ("Dec. 15, 2019 5:56 AM ET", "08:56 GMT +3, 15 December 2019", "15.12.2019", "March 2021"); the months of six
 * more European languages are understood ("15 décembre 2019").
 * 4/12/2019 is the American 12 April, and 15/12/2019, which cannot be, the European 15 December.
 * Without a time zone it is taken as UTC. Null for what is relative ("today"), lacks a year, names a day
 * that does not exist, or lies outside the years 1500 to 2100.
 * Printed forms are read by chrono-node, of whose guesses only those grounded in print are kept.
 */
export function parseDate(text: string): PrintedDate | null {
  const line = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (line === "" || line.length > LONGEST_DATE) return null;
  return readIso(line) ?? (isIsoLike(line) ? null : readPrinted(separateRuns(toEnglishDate(line))));
}

const ISO =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:[T ](?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,](?<fraction>\d+))?)? ?(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;
/** ISO 8601's basic format, with seconds or without a time: 20191215, 20191215T085600Z. */
const ISO_BASIC =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i;

/** Shaped like ISO 8601, so no other reading is meant. */
function isIsoLike(line: string): boolean {
  return /^\d{4,}(?:-\d{2}){0,2}(?:[T ]\d{2}:?\d{2}.*)?$/i.test(line);
}

function readIso(line: string): PrintedDate | null {
  const parts = (ISO.exec(line) ?? ISO_BASIC.exec(line))?.groups;
  if (!parts) return null;
  const { year, month, day, hour, minute, second, fraction, zone } = parts;
  const precision = hour ? "INSTANT" : day ? "DAY" : month ? "MONTH" : "YEAR";
  const milliseconds = Math.trunc(Number(`0.${fraction ?? "0"}`) * 1000);
  return printedDate(
    { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) },
    { hour: Number(hour ?? 0), minute: Number(minute ?? 0), second: Number(second ?? 0), milliseconds },
    offsetMinutes(zone),
    precision,
  );
}

function offsetMinutes(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone ?? "") ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

function readPrinted(line: string): PrintedDate | null {
  if (!PRINTED_YEAR.test(line)) return null;
  // Any reference will do: what chrono takes from it is not certain, and is not kept.
  const reference = { instant: new Date(Date.UTC(2000, 0, 1)), timezone: 0 };
  const result = casual.parse(line, reference).find((found) => isGrounded(found, line));
  if (!result) return null;
  const { start } = result;
  const day = start.isCertain("day");
  const part = (name: Parameters<typeof start.get>[0]) => start.get(name) ?? 0;
  const hasTime = day && start.isCertain("hour");
  return printedDate(
    { year: part("year"), month: part("month"), day: day ? part("day") : 1 },
    hasTime
      ? {
          hour: part("hour"),
          minute: part("minute"),
          second: part("second"),
          milliseconds: part("millisecond"),
        }
      : { hour: 0, minute: 0, second: 0, milliseconds: 0 },
    hasTime ? part("timezoneOffset") : 0,
    hasTime ? "INSTANT" : day ? "DAY" : "MONTH",
  );
}

const PRINTED_YEAR = /\d{4}|\d[/.-]\d{1,2}[/.-]\d{2}/;

/** Whether year and month stand in print, whole: not so in "2 days ago", "10 May" and "10 May 20199". */
function isGrounded({ start, text, index }: ParsedResult, line: string): boolean {
  const printsYear =
    /\d{4}|\d[/.-]\d{1,2}[/.-]\d{2}/.test(text) && !/^\d/.test(line.slice(index + text.length));
  return printsYear && start.isCertain("year") && start.isCertain("month");
}

function printedDate(
  { year, month, day }: { year: number; month: number; day: number },
  time: { hour: number; minute: number; second: number; milliseconds: number },
  offset: number,
  precision: DatePrecision,
): PrintedDate | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const exists = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  if (!exists || time.hour > 23 || time.minute > 59 || time.second > 59) return null;
  const clock = ((time.hour * 60 + time.minute - offset) * 60 + time.second) * 1000 + time.milliseconds;
  return { instant: new Date(midnight.getTime() + clock).toISOString(), precision };
}

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const OFFSET_AND_DAY = new RegExp(`([+-])(\\d{2,4}) ?(?=${MONTH}\\b)`, "i");

/** Parts that scraping ran together, apart again; dotted dates, which are always European, as ISO. */
function separateRuns(line: string): string {
  return line
    .replace(/\b(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g, (_, day: string, month: string, year: string) =>
      [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
    )
    .replace(OFFSET_AND_DAY, (run: string, sign: string, digits: string) => splitOffset(run, sign, digits))
    .replace(new RegExp(`(\\d:\\d{2})(\\d{1,2} ?${MONTH}\\b)`, "i"), "$1 $2")
    .replace(/\b((?:19|20)\d{2})(\d{1,2}:\d{2})/, "$1 $2")
    .replace(/\b((?:19|20)\d{2})(?=[a-z]{2})/i, "$1 ")
    .replace(/([a-z]{2})(?=\d)/gi, "$1 ")
    .replace(/ ?[|•·/–—] /g, ", ");
}

/** "GMT +315 December" is "+3" and "15 December": the shortest offset that leaves a day of the month. */
function splitOffset(run: string, sign: string, digits: string): string {
  for (const length of digits.startsWith("0") ? [2] : [1, 2]) {
    const day = digits.slice(length);
    if (/^(?:[1-9]|[12]\d|3[01])$/.test(day))
      return `${sign}${digits.slice(0, length).padStart(2, "0")}00, ${day} `;
  }
  return run;
}
