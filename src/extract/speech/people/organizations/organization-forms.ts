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
  const second = name.charCodeAt(1);
  // the usual case first, for speed: a small letter after the capital
  if (second >= 97 && second <= 122) return null;
  const bare = name.replaceAll(".", "");
  return /^(?:\p{Lu}|\d|&){2,8}s?$/u.test(bare) ? bare : null;
}

/**
 * The acronyms that the name may have, of the initials of its words, with or without those of its small words and its
 * legal form: "CART" and "CRT" for "Canal and River Trust"; none for a name of one word.
 */
export function initialsOf(name: string): string[] {
  if (!/[\s-]/.test(name)) return [];
  const words = name
    .replace(/^[Tt]he /, "")
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return [];
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
  const whole = joinInitials(capitalised);
  const initials = words.length === capitalised.length ? [whole] : [joinInitials(words), whole];
  if (hasCompanySuffix(capitalised.join(" "))) initials.push(whole.slice(0, -1));
  return initials;
}

function joinInitials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase()).join("");
}

/** The beginnings and ends of a key that are shorter than itself: "acme" and "boats" of "acme boats". */
export function shortFormsOf(key: string): string[] {
  const forms: string[] = [];
  for (let at = key.indexOf(" "); at >= 0; at = key.indexOf(" ", at + 1))
    forms.push(key.slice(0, at), key.slice(at + 1));
  return forms;
}
