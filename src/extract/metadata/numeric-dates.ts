/** Two numbers and a year: 03/04/2024, 3-4-24, 03.04.2024. Not part of a longer number, version or path. */
const NUMERIC_DATE =
  /(?<![\d./-])(?<first>\d{1,2})(?<separator>[./-])(?<second>\d{1,2})\k<separator>(?<year>\d{4}|\d{2})(?![\d/]|[.-]\d)/g;

/** A time after such a date, with the words for "at" in six languages: " à 9h15", ", um 09:15 Uhr". */
const TIME_AFTER_DATE =
  /(?<=\d{4}-\d{2}-\d{2}),? (?:(?:à|um|a las?|às?|alle|ore|om|kl\.?|at|[-–|·]) )?(\d{1,2}) ?[h:.] ?(\d{2})(?!\d)(?: uhr)?/i;

/**
 * The line with each numeric date that has its day first as ISO 8601: dates with dots and a full year, which are European
 * everywhere, and all others if `dayFirst` says so. The remaining ones are left as printed.
 */
export function separateNumericDates(line: string, dayFirst: () => boolean): string {
  const separated = line.replace(NUMERIC_DATE, (printed: string, ...match: unknown[]) => {
    const { first, separator, second, year } = match.at(-1) as Record<string, string>;
    const isDotted = separator === "." && year?.length === 4;
    if (!first || !second || !year || !(isDotted || (canBeMonth(second) && dayFirst()))) return printed;
    return [fullYear(year), second.padStart(2, "0"), first.padStart(2, "0")].join("-");
  });
  return separated === line ? line : separated.replace(TIME_AFTER_DATE, " $1:$2");
}

function canBeMonth(number: string): boolean {
  return Number(number) >= 1 && Number(number) <= 12;
}

/** Years of two digits are those from 1970 to 2069. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return (Number(year) < 70 ? "20" : "19") + year;
}
