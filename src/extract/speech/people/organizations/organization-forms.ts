import { wordSet } from "../../lexicon/word-set.js";

/** One key for the printed forms of an organization's name: "Acme Boats Ltd." and "the ACME BOATS" are "acme boats". */
export function organizationKey(name: string): string {
  const words = wordsOfName(name);
  let end = words.length;
  while (end > 1 && companySuffixes.has(words[end - 1] ?? "")) end--;
  return words.slice(words.length > 1 && words[0] === "the" ? 1 : 0, end).join(" ");
}

/** Whether the name ends in the legal form of a company: "Acme Boats Ltd." */
export function hasCompanySuffix(name: string): boolean {
  return companySuffixes.has(wordsOfName(name).at(-1) ?? "");
}

/** In lower case, without full stops, commas and apostrophes. */
function wordsOfName(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[.,'’]/g, "")
    .split(/\s+/)
    .filter(Boolean);
}

const companySuffixes: ReadonlySet<string> = wordSet(
  "inc incorporated ltd limited plc llc llp lp corp corporation co company gmbh ag sa nv bv spa oyj ab asa kk pty",
);

/** "NRU" or "U.N.": an acronym without its full stops, in capitals; null for other words. */
export function acronymOf(name: string): string | null {
  const bare = name.replaceAll(".", "");
  return /^(?:\p{Lu}|\d|&){2,8}s?$/u.test(bare) ? bare : null;
}

/**
 * Whether the acronym is made of the initials of the name's words, with or without those of its small words: "CRT" for
 * "Canal and River Trust", "NRU" for "National Rowing Union".
 */
export function isAcronymFor(acronym: string, name: string): boolean {
  const words = name
    .replace(/^[Tt]he /, "")
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return false;
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
  return [words, capitalised, withoutSuffix(capitalised)].some(
    (chosen) => chosen.map((word) => word.charAt(0).toUpperCase()).join("") === acronym,
  );
}

function withoutSuffix(words: readonly string[]): readonly string[] {
  return hasCompanySuffix(words.join(" ")) ? words.slice(0, -1) : words;
}

/** Whether one name, as its words in lower case, is the beginning or the end of the other: "acme", "the trust". */
export function isShortFormOf(short: string, long: string): boolean {
  return long.length > short.length && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}
