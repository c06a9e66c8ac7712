/** In UTC; weeks begin on Monday. */
export type Interval = "DAY" | "WEEK" | "MONTH" | "YEAR";

const DAY = 86_400_000;

/**
 * Counts the intervals from `first` to `last`, including both.
 *
 * @param first The start of the first interval, in milliseconds since 1970; `last` likewise.
 */
export function countIntervals(first: number, last: number, interval: Interval): number {
  const [from, to] = [new Date(first), new Date(last)];
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  switch (interval) {
    case "DAY":
      return (last - first) / DAY + 1;
    case "WEEK":
      return (last - first) / (7 * DAY) + 1;
    case "MONTH":
      return years * 12 + to.getUTCMonth() - from.getUTCMonth() + 1;
    case "YEAR":
      return years + 1;
  }
}

/** The start of the next interval after the one that starts at `start`, in milliseconds since 1970. */
export function nextInterval(start: number, interval: Interval): number {
  const date = new Date(start);
  switch (interval) {
    case "DAY":
      return start + DAY;
    case "WEEK":
      return start + 7 * DAY;
    case "MONTH":
      return date.setUTCMonth(date.getUTCMonth() + 1);
    case "YEAR":
      return date.setUTCFullYear(date.getUTCFullYear() + 1);
  }
}
