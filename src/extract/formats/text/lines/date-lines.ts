import { parseDate } from "../../../metadata/dates.js";
import { toEnglishDate } from "../../../metadata/foreign-months.js";

/** What may stand beside a date on its line without making it more than a date. */
const DATE_WORDS = new Set(
  `am pm noon midnight at on of the and st nd rd th et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc z cet cest eet
  eest msk ist jst aest local time hours today is posted first originally published publish publication updated update last
  modified created issued printed date dated captured retrieved archived accessed version edited min mins minute minutes
  hour ago read report le la du à mis jour publié modifié h de den der um uhr veröffentlicht aktualisiert stand
  publicado actualizado el las pubblicato aggiornato alle gepubliceerd op om bijgewerkt`.split(/\s+/),
);
const MONTH_OR_WEEKDAY =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/;

/** Whether a line is a date and nothing else but its label, its time zone, or when it was updated. */
export function isDateLine(text: string): boolean {
  if (text.length > 120 || !/\d/.test(text)) return false;
  // Letters run into digits ("+315 December", "20:56Updated") hide where the words begin.
  const apart = toEnglishDate(text)
    .replace(/(\d)(?=\p{L})/gu, "$1 ")
    .replace(/(\p{L})(?=\d)/gu, "$1 ")
    .replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu}{2,})(?=\p{Lu}\p{Ll})/gu, "$& ")
    .replace(/\b([ap])\.m\b/gi, "$1m");
  const words = apart.toLowerCase().match(/\p{L}+/gu) ?? [];
  const others = words.filter((word) => !DATE_WORDS.has(word) && !MONTH_OR_WEEKDAY.test(word));
  return others.join("").length <= 2 && parseDate(text) !== null;
}

/** "World Dec 22, 2023 10:59 AM" as "World" and its date, where what comes before the date is short. */
export function splitBeforeDate(text: string): string[] {
  const index = text.search(DATE_START);
  const before = text.slice(0, index).trim();
  if (index <= 0 || before.split(" ").length > 5 || !isDateLine(text.slice(index))) return [text];
  return [before, text.slice(index)];
}

const DATE_START =
  /(?<=\s)(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d{1,2}:\d{2}|\d{1,4}[-/]\d{1,2}[-/]\d{2,4}|(?:posted|published|updated)\b)/i;
