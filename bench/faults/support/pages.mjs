import { writeFile } from "node:fs/promises";

/**
 * Invented pages: few surnames, so that many pages name the same people, and one title for each page, so that none is
 * taken for another.
 */
const GIVEN_NAMES = [
  "Ada",
  "Bruno",
  "Clea",
  "Denis",
  "Esther",
  "Fritz",
  "Greta",
  "Henk",
  "Ines",
  "Jarl",
  "Kaya",
  "Lars",
];
const SURNAMES = [
  "Alder",
  "Birch",
  "Cedar",
  "Dogwood",
  "Elm",
  "Fir",
  "Ginkgo",
  "Hazel",
  "Juniper",
  "Laurel",
  "Maple",
];
const OFFICES = ["Mayor", "Harbour Master", "Senator", "Professor", "Judge", "Minister"];
const SUBJECTS = [
  "the tide mill",
  "the night ferry",
  "the salt tax",
  "the old lock",
  "the fog signal",
  "the eel count",
];
const TOPICS = ["Harbours", "Ferries", "Taxes", "Weather", "Fishing", "Canals", "Bridges"];

/**
 * @param {string} series Begins the address: pages of one series and number are the same page.
 * @param {number} number
 * @param {{ quotes?: number, size?: number }} [options] `size` is the least length of the body.
 */
export function inventPage(series, number, { quotes = 3, size = 0 } = {}) {
  const choose = (items, salt) =>
    items[Math.abs(Math.imul(number + 1, 2_654_435_761 + 97 * salt) >>> 7) % items.length];
  const speaker = (salt) => `${choose(GIVEN_NAMES, salt)} ${choose(SURNAMES, salt + 1)}`;
  const lines = Array.from({ length: quotes }, (_, quote) => {
    const name = speaker(5 * quote);
    const office = quote === 0 ? `${choose(OFFICES, 3)} ` : "";
    return `“${series} ${number}.${quote} is about ${choose(SUBJECTS, quote)},” ${office}${name} said on the quay.`;
  });
  const text = ["The board met on Monday, as it does each week.", ...lines].join("\n\n");
  const filler = "Rain fell on the harbour for the rest of the afternoon. ";
  return {
    url: `https://press.example/${series}/${number}`,
    title: `${series} ${number}: ${choose(SUBJECTS, 2)}`,
    date: new Date(Date.UTC(2016 + (number % 9), number % 12, 1 + (number % 28))).toISOString(),
    source: choose(["The Slipway Notes", "The Mole", "Quayside"], 9),
    topics: [choose(TOPICS, 4), choose(TOPICS, 8)],
    text: `${text}\n\n${filler.repeat(Math.ceil(Math.max(0, size - text.length) / filler.length))}`,
  };
}

/** Of so many pages one has a date that cannot be read, so that an ingest prints a line about it as it goes. */
const WARNED_PAGES = 10;

/**
 * Writes pages as JSON Lines; returns their addresses.
 *
 * @param {string} path
 * @param {string} series
 * @param {number} count
 * @param {Parameters<typeof inventPage>[2]} [options]
 */
export async function writePages(path, series, count, options) {
  const pages = Array.from({ length: count }, (_, number) => {
    const page = inventPage(series, number, options);
    return number % WARNED_PAGES === 0 ? { ...page, date: "soon" } : page;
  });
  await writeFile(path, pages.map((page) => `${JSON.stringify(page)}\n`).join(""));
  return pages.map(({ url }) => url);
}

/** How many pages of a file by `writePages` an ingest has stored for certain, by what it has printed. @param {string} output */
export function countAcknowledged(output) {
  const lines = [...output.matchAll(/^warning \S+:(\d+): .*\n/gm)];
  return Number(lines.at(-1)?.[1] ?? 0);
}
