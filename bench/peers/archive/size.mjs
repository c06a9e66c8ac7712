/** What an archive of so many quotes has: some ten quotes an article, a speaker for every fifty. */
export function sizeOf(quotes) {
  return {
    quotes,
    speakers: Math.max(50, Math.round(quotes / 50)),
    topics: Math.max(50, Math.round(5 * Math.sqrt(quotes))),
    outlets: 200,
  };
}

/** "10k" as 10000, "1m" as 1000000. */
export function parseSize(text) {
  const [, number, unit = ""] = /^(\d+)([km]?)$/i.exec(text) ?? [];
  const size = Number(number) * { "": 1, k: 1e3, m: 1e6 }[unit.toLowerCase()];
  if (!Number.isSafeInteger(size) || size < 100 || size > 2e7) {
    throw new RangeError(`"${text}" is no size: give a number of quotes from 100 to 20m, such as 10k or 1m.`);
  }
  return size;
}

export function sizeName(quotes) {
  if (quotes % 1e6 === 0) return `${quotes / 1e6}m`;
  return quotes % 1e3 === 0 ? `${quotes / 1e3}k` : String(quotes);
}

/** The database in which the benchmark keeps the archive of that size. */
export const databaseName = (quotes) => `bench_peers_${sizeName(quotes)}`;
