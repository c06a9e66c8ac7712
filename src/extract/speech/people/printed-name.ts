import type { Gender } from "../../../names/gender.js";
import { givenNames } from "../../../names/given-names.js";
import { nicknames } from "../../../names/nicknames.js";
import { nameParticles, nameSuffixes } from "../lexicon/titles.js";

/** A name as one person's, cut into the parts that comparisons need. */
export interface PersonName {
  /** As printed, without titles: "Anna-Lena van der Berg Jr." */
  readonly full: string;
  /** Folded words before the surname; initials without their stop. */
  readonly given: readonly string[];
  /** Folded, without particles and suffix: what "Berg said" is looked up by. */
  readonly surname: string;
  /** The surname as it may be spelt in another transliteration. */
  readonly key: string;
  /** "jr", "iii"; null where there is none. */
  readonly suffix: string | null;
}

/** Lower case, without accents, stops and apostrophes. */
export function foldName(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  const bare = lower.replace(/ł/g, "l").replace(/ø/g, "o").replace(/ß/g, "ss").replace(/æ/g, "ae");
  return bare.normalize("NFKD").replace(/[\p{M}.'’‘ʼʻ]+/gu, "");
}

/** Whether a name stands in capitals only: "LIAM CORVELL". */
export function isShouted(name: string): boolean {
  return (
    name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase() && !/\p{Lu}\./u.test(name)
  );
}

/** "Liam Corvell" of "LIAM CORVELL". */
export function inLowerCase(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** The parts of a name given as its words in order; a name in capitals only is put in lower case. */
export function readName(words: readonly string[]): PersonName {
  const printed = words.join(" ");
  const full = words.length > 1 && isShouted(printed) ? inLowerCase(printed) : printed;
  let end = words.length;
  let suffix: string | null = null;
  while (end > 1 && nameSuffixes.has((words[end - 1] ?? "").toLowerCase())) {
    suffix = foldName(words[end - 1] ?? "");
    end--;
  }
  const folded = words.slice(0, end).map(foldName);
  const surname = (folded[end - 1] ?? "").replace(/^(?:al|el)-/, "");
  const given = folded.slice(0, -1).filter((word) => !nameParticles.has(word));
  return { full, given, surname, key: transliterationKey(surname), suffix };
}

/** Whether two full names can be one person's: the same surname, first names that do not contradict each other. */
export function sameNames(a: PersonName, b: PersonName): boolean {
  if (!sameSuffix(a, b)) return false;
  if (a.surname !== b.surname && (a.key !== b.key || a.surname.length < 4 || b.surname.length < 4))
    return false;
  const first = a.given[0];
  const other = b.given[0];
  if (first === undefined || other === undefined) return true;
  return (
    sameGiven(first, other) ||
    (a.given.length > 1 && a.given.includes(other)) ||
    (b.given.length > 1 && b.given.includes(first))
  );
}

/** Whether neither name says "Jr." where the other says "Sr.". */
export function sameSuffix(a: PersonName, b: PersonName): boolean {
  return a.suffix === null || b.suffix === null || a.suffix === b.suffix;
}

/** Equal, an initial, a nickname, or the same name in another transliteration. */
function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (transliterationKey(a) === transliterationKey(b)) return true;
  if (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a)) && sameGender(a, b)) return true;
  const group = nicknames.get(a);
  return group?.some((index) => nicknames.get(b)?.includes(index)) ?? false;
}

function sameGender(a: string, b: string): boolean {
  const x = givenNames.get(a);
  const y = givenNames.get(b);
  return x === undefined || y === undefined || x === "either" || y === "either" || x === y;
}

/** "Robert" and "Roberta" differ; "Sergey", "Sergei" and "Serguei" do not. */
function transliterationKey(word: string): string {
  return word
    .replace(/-/g, "")
    .replace(/ou/g, "u")
    .replace(/[yj]/g, "i")
    .replace(/kh/g, "h")
    .replace(/ts|tz/g, "c")
    .replace(/ph/g, "f")
    .replace(/[ck]/g, "k")
    .replace(/x/g, "ks")
    .replace(/w/g, "v")
    .replace(/ie|ei|ii/g, "i")
    .replace(/gui/g, "gi")
    .replace(/(.)\1/g, "$1");
}

/** The gender of the first of the folded given names that is known. */
export function genderOfGiven(given: readonly string[]): Gender {
  for (const name of given) {
    const gender = givenNames.get(name) ?? givenNames.get(name.split("-")[0] ?? name);
    if (gender) return gender;
  }
  return "either";
}

/** Nothing but a to z and hyphens. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if ((code < 97 || code > 122) && code !== 45) return false;
  }
  return true;
}
