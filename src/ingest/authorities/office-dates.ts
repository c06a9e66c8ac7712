/**
 * The first or last day of a date that may lack its day or month: "2019" becomes 2019-01-01 as a first day and 2019-12-31
 * as a last one. A time of day is ignored. Undefined for a text that is no date.
 */
export function readDay(text: string, edge: "first" | "last"): string | undefined {
  const [, year, month, day] = DATE.exec(text.trim()) ?? [];
  if (!year || year === "0000") return undefined;
  const wholeMonth = month ?? (edge === "first" ? "01" : "12");
  const lastDay = lastDayOf(Number(year), Number(wholeMonth));
  const wholeDay = day ?? (edge === "first" ? "01" : String(lastDay).padStart(2, "0"));
  const exists = Number(wholeMonth) >= 1 && Number(wholeMonth) <= 12 && Number(wholeDay) >= 1;
  return exists && Number(wholeDay) <= lastDay ? `${year}-${wholeMonth}-${wholeDay}` : undefined;
}

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?$/;

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
