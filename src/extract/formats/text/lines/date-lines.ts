import { parseDate } from "../../../metadata/dates.js";
import { toEnglishDate } from "../../../metadata/foreign-months.js";

/** Words that may accompany a date on a date line: labels, time zones and parts of dates in several languages. */
const DATE_WORDS = new Set(
  `am pm noon midnight at on of the and st nd rd th et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc z cet cest eet
  eest msk ist jst aest local time hours today is posted first originally published publish publication updated update last
  modified created issued printed date dated captured retrieved archived accessed version edited min mins minute minutes
  hour ago read report le la du à mis jour publié modifié h de den der um uhr veröffentlicht aktualisiert stand
  publicado actualizado el las pubblicato aggiornato alle gepubliceerd op om bijgewerkt`.split(/\s+/),
);
const MONTH_OR_WEEKDAY =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/;

/** Whether a line consists of a date, with at most its label, its time zone and further dates such as an update. */
export function isDateLine(text: string): boolean {
  if (text.length > 120 || !/\d/.test(text)) return false;
  // Separates words that scraping ran together with digits or other words: "+315December", "20:56Updated".
  const separated = toEnglishDate(text)
    .replace(/(\d)(?=\p{L})/gu, "$1 ")
    .replace(/(\p{L})(?=\d)/gu, "$1 ")
    .replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu}{2,})(?=\p{Lu}\p{Ll})/gu, "$& ")
    .replace(/\b([ap])\.m\b/gi, "$1m");
  const words = separated.toLowerCase().match(/\p{L}+/gu) ?? [];
  const others = words.filter((word) => !DATE_WORDS.has(word) && !MONTH_OR_WEEKDAY.test(word));
  return others.join("").length <= 2 && parseDate(text) !== null;
}

/** Splits "World Dec 22, 2023 10:59 AM" into "World" and the date; other lines are returned whole. */
export function splitBeforeDate(text: string): string[] {
  const index = text.search(DATE_START);
  const before = text.slice(0, index).trim();
  if (index <= 0 || before.split(" ").length > 5 || !isDateLine(text.slice(index))) return [text];
  return [before, text.slice(index)];
}

const DATE_START =
  /(?<=\s)(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d{1,2}:\d{2}|\d{1,4}[-/]\d{1,2}[-/]\d{2,4}|(?:posted|published|updated)\b)/i;
