/**
 * Month names and abbreviations in German, French, Spanish, Italian, Portuguese and Dutch, January first (from
 * Unicode's CLDR). Spellings that are the same in English are left out.
 */
const MONTHS = [
  "jän|janv|jänner|januar|enero|gennaio|janeiro|januari",
  "fév|févr|février|februar|febrero|febbraio|fevereiro|februari",
  "mär|mars|märz|marzo|março|maart",
  "avr|avril|abril|aprile",
  "mai|mayo|maggio|maio|mei",
  "juin|juni|junio|giugno|junho",
  "juil|juillet|juli|julio|luglio|julho",
  "août|agosto|augustus",
  "septembre|septiembre|settembre|setembro",
  "okt|octobre|oktober|octubre|ottobre|outubro",
  "novembre|noviembre|novembro",
  "déc|dez|décembre|dezember|diciembre|dicembre|dezembro",
];
const ENGLISH = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const PATTERNS = MONTHS.map(
  (names) => new RegExp(`(\\d)(?:\\.|er)?(?: de)? (?:${names})(?!\\p{L})\\.?(?: del?)?(?= \\d{4})`, "iu"),
);

/**
 * The line with its date written as in English: "9 juillet 2024 à 8 h 05" becomes "9 Jul 2024 at 8:05". A line
 * without such a month is returned unchanged.
 */
export function toEnglishDate(line: string): string {
  const month = PATTERNS.findIndex((pattern) => pattern.test(line));
  const pattern = PATTERNS[month];
  if (!pattern) return line;
  return line
    .replace(pattern, `$1 ${ENGLISH[month]}`)
    .replace(/(\d{1,2}) ?[hH] ?(\d{2})(?!\d)/, "$1:$2")
    .replace(/(?<=\d{4}),? (?:um|à|às|a las|alle|om|at) (?=\d)/, " at ");
}
