import type { ParsedResult } from "chrono-node/en";
import type { DatePrecision } from "../draft.js";
import { findDates } from "./chrono.js";
import { toEnglishDate } from "./foreign-months.js";
import { separateNumericDates } from "./numeric-dates.js";

/** Tells whether a page writes 3 April 2024 as 03/04/2024. Asked only for dates that can be read in both ways. */
export type DayFirst = () => boolean;

/** A point in time and the precision with which the text gives it. */
export interface PrintedDate {
  /** RFC 3339 in UTC with milliseconds; for a day, month or year, the midnight in UTC at which it starts. */
  readonly instant: string;
  readonly precision: DatePrecision;
}

const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;
/** In UTF-16 code units. Dates are short; a longer text is prose that may only mention one. */
const MAX_LENGTH = 200;

/**
 * The first date in a short text: RFC 3339, ISO 8601, RFC 2822, or as English-language newspapers print dates
 * ("Dec. 15, 2019 5:56 AM ET", "08:56 GMT +3, 15 December 2019", "15.12.2019", "March 2021"), also with the month
 * names of six other European languages ("15 décembre 2019").
 * 4/12/2019 is read as American, 12 April, unless `dayFirst` says otherwise; 15/12/2019 cannot be American and is read
 * as European, 15 December.
 * A time without a time zone is taken as UTC. Null for a date that is relative ("today"), has no year, does not
 * exist, or lies outside the years 1500 to 2100.
 * Printed dates are parsed by chrono-node; a result counts only if the text itself gives the year and the month.
 */
export function parseDate(text: string, dayFirst: DayFirst = () => false): PrintedDate | null {
  const line = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (line === "" || line.length > MAX_LENGTH) return null;
  return (
    parseIso(line) ??
    (looksLikeIso(line)
      ? null
      : parsePrinted(separateRunTogether(separateNumericDates(toEnglishDate(line), dayFirst))))
  );
}

/** In seconds. A smaller number, of a time before March 1973, is a count or a year. */
const MIN_EPOCH = 1e8;

/**
 * The date of a number of seconds, milliseconds, microseconds or nanoseconds since 1970, by its size; midnight in UTC
 * counts as a day. Null for a number that is too small, or for a date after the year 2100.
 */
export function parseEpoch(value: number): PrintedDate | null {
  const perSecond = [1, 1e3, 1e6, 1e9].find((unit) => value / unit < MIN_EPOCH * 1e3);
  if (perSecond === undefined || !(value / perSecond >= MIN_EPOCH)) return null;
  const instant = new Date(Math.round((value / perSecond) * 1000));
  if (instant.getUTCFullYear() > LAST_YEAR) return null;
  const printed = instant.toISOString();
  return { instant: printed, precision: printed.endsWith("T00:00:00.000Z") ? "DAY" : "INSTANT" };
}

const ISO =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:[T ](?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,](?<fraction>\d+))?)? ?(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;
/** ISO 8601's basic format, either with seconds or without a time: 20191215T085600Z, 20191215. */
const ISO_BASIC =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i;

/** Whether the text has the shape of ISO 8601, so that it must not be read as any other format. */
function looksLikeIso(line: string): boolean {
  return /^\d{4,}(?:-\d{2}){0,2}(?:[T ]\d{2}:?\d{2}.*)?$/i.test(line);
}

function parseIso(line: string): PrintedDate | null {
  const parts = (ISO.exec(line) ?? ISO_BASIC.exec(line))?.groups;
  if (!parts) return null;
  const { year, month, day, hour, minute, second, fraction, zone } = parts;
  const precision = hour ? "INSTANT" : day ? "DAY" : month ? "MONTH" : "YEAR";
  const milliseconds = Math.trunc(Number(`0.${fraction ?? "0"}`) * 1000);
  return createDate(
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

function parsePrinted(line: string): PrintedDate | null {
  if (!PRINTED_YEAR.test(line)) return null;
  const result = findDates(line).find((candidate) => printsYearAndMonth(candidate, line));
  if (!result) return null;
  const { start } = result;
  const day = start.isCertain("day");
  const part = (name: Parameters<typeof start.get>[0]) => start.get(name) ?? 0;
  const hasTime = day && start.isCertain("hour");
  return createDate(
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

/** Whether the text itself gives a complete year and a month, unlike "2 days ago", "10 May" and "10 May 20199". */
function printsYearAndMonth({ start, text, index }: ParsedResult, line: string): boolean {
  const printsYear =
    /\d{4}|\d[/.-]\d{1,2}[/.-]\d{2}/.test(text) && !/^\d/.test(line.slice(index + text.length));
  return printsYear && start.isCertain("year") && start.isCertain("month");
}

/** The date, or null if it does not exist or its year is out of range. `offset` is in minutes ahead of UTC. */
function createDate(
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

/** Separates parts that scraping ran together. */
function separateRunTogether(line: string): string {
  return line
    .replace(OFFSET_AND_DAY, (run: string, sign: string, digits: string) => splitOffset(run, sign, digits))
    .replace(new RegExp(`(\\d:\\d{2})(\\d{1,2} ?${MONTH}\\b)`, "i"), "$1 $2")
    .replace(/\b((?:19|20)\d{2})(\d{1,2}:\d{2})/, "$1 $2")
    .replace(/\b((?:19|20)\d{2})(?=[a-z]{2})/i, "$1 ")
    .replace(/([a-z]{2})(?=\d)/gi, "$1 ")
    .replace(/ ?[|•·/–—] /g, ", ");
}

/** Splits "+315" of "GMT +315 December" into "+3" and "15": the shortest offset that leaves a day of the month. */
function splitOffset(run: string, sign: string, digits: string): string {
  for (const length of digits.startsWith("0") ? [2] : [1, 2]) {
    const day = digits.slice(length);
    if (/^(?:[1-9]|[12]\d|3[01])$/.test(day))
      return `${sign}${digits.slice(0, length).padStart(2, "0")}00, ${day} `;
  }
  return run;
}
