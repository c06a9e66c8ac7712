import { nameParticles, nameSuffixes } from "../../lexicon/titles.js";
import { wordSet } from "../../lexicon/word-set.js";
import type { Token } from "../../text/tokens.js";

/** A person's name as printed, split into the parts that are compared. */
export interface PrintedName {
  /** As printed, without titles: "Anna-Lena van der Berg Jr." */
  readonly full: string;
  /** Folded words before the surname; initials without their full stop. */
  readonly given: readonly string[];
  /** Folded, without particles and suffix, so that "Berg said" finds "van der Berg". */
  readonly surname: string;
  /** The surname's `transliterationKey`. */
  readonly surnameKey: string;
  /** "jr", "iii"; null where there is none. */
  readonly suffix: string | null;
}

/**
 * Splits a name, given as its words in order. A name of several words in capitals only gets mixed case. `isSurname` tells
 * whether the page has a longer name that ends in this one, so that "Van" of "Van Hale" is a particle and no given name.
 */
export function parsePrintedName(words: readonly string[], isSurname = false): PrintedName {
  const printed = words.join(" ");
  const full = words.length > 1 && isAllCaps(printed) ? capitalizeWords(printed) : printed;
  let end = words.length;
  let suffix: string | null = null;
  while (end > 1 && nameSuffixes.has((words[end - 1] ?? "").toLowerCase())) {
    suffix = foldName(words[end - 1] ?? "");
    end--;
  }
  const folded = words.slice(0, end).map(foldName);
  const surname = withoutArticle(folded[end - 1] ?? "");
  const opensWithGivenName = !isSurname && givenParticles.has(words[0] ?? "");
  const given = folded
    .slice(0, -1)
    .filter((word, at) => !nameParticles.has(word) || (at === 0 && opensWithGivenName));
  return { full, given, surname, surnameKey: transliterationKey(surname), suffix };
}

/** "amin" for "al-amin" */
function withoutArticle(surname: string): string {
  return surname.startsWith("al-") || surname.startsWith("el-") ? surname.slice(3) : surname;
}

/** Particles that are also given names: "Ben Hale", "Al Hale". */
const givenParticles: ReadonlySet<string> = wordSet("Ben Al Van Del Bin");

/** In lower case, without accents, full stops and apostrophes. */
export function foldName(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  const bare = lower.replace(/ł/g, "l").replace(/ø/g, "o").replace(/ß/g, "ss").replace(/æ/g, "ae");
  return bare.normalize("NFKD").replace(/[\p{M}.'’‘ʼʻ]+/gu, "");
}

/** `foldName` of a token's text, without folding again what its `lower` has folded already. */
export function foldToken({ text, lower }: Token): string {
  return isPlain(lower) ? lower : foldName(text);
}

/** Whether a name is printed in capitals only: "LIAM CORVELL", but not "J.P." or "NBC". */
export function isAllCaps(name: string): boolean {
  // the usual case first, for speed: a small letter after the capital
  const second = name.charCodeAt(1);
  if (second >= 97 && second <= 122) return false;
  return (
    name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase() && !/\p{Lu}\./u.test(name)
  );
}

/** The name with only the first letter of each word in capitals: "Liam Corvell" for "LIAM CORVELL". */
export function capitalizeWords(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** Only a to z and hyphens: nothing to fold, which saves the slower path for most words. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if ((code < 97 || code > 122) && code !== 45) return false;
  }
  return true;
}

/**
 * One key for the spellings of a folded name in different transliterations: "sergey", "sergei" and "serguei" share a
 * key, "robert" and "roberta" do not. It ignores more than the transliteration rules for given names in
 * `names/given-name-match.ts`: "jan" and "ian" share a key, which is sound within one page but not across an archive.
 */
export function transliterationKey(word: string): string {
  let key = word;
  // tested first, because a replacement takes long even where there is nothing to replace
  for (const [spelling, replacement] of SPELLINGS)
    if (key.includes(spelling)) key = key.replaceAll(spelling, replacement);
  if (key.includes("i")) key = key.replace(/ie|ei|ii/g, "i").replaceAll("gui", "gi");
  return hasDoubleLetter(key) ? key.replace(/(.)\1/g, "$1") : key;
}

/** What is spelled in several ways, with the one that stands in the key; replaced in this order. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ["-", ""],
  ["ou", "u"],
  ["y", "i"],
  ["j", "i"],
  ["kh", "h"],
  ["ts", "c"],
  ["tz", "c"],
  ["ph", "f"],
  ["c", "k"],
  ["x", "ks"],
  ["w", "v"],
];

function hasDoubleLetter(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return true;
  return false;
}
