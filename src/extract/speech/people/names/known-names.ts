import { append } from "../../../../collections/multimap.js";
import { givenNames } from "../../../../names/given-names.js";
import { isCommonWord } from "../../lexicon/common-words.js";
import type { NameCandidate } from "./name-candidate.js";
import { isInitial } from "./person-evidence.js";
import { foldName } from "./printed-name.js";

/** A candidate as found in its tokens, before the whole page is known. */
interface Found {
  readonly candidate: NameCandidate;
}

/**
 * Shortens each candidate in which a name that the page prints elsewhere stands beside other words: "Redux Ann Hale" to
 * "Ann Hale", "Ann Hale Opens Pier" to "Ann Hale", and at the beginning of a sentence "Encourage Hale" to "Hale".
 */
export function shortenToKnownNames<Mention extends Found>(found: readonly Mention[]): Mention[] {
  const known = collectKnownNames(found);
  return found.map((mention) => {
    const { candidate } = mention;
    const part = candidate.evidence === "not-person" ? null : knownPart(candidate, known);
    return part ? { ...mention, candidate: part } : mention;
  });
}

interface KnownNames {
  /** Full names of two or three words, as their words, by the first of them. */
  readonly full: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Their surnames, and those with a title. */
  readonly surnames: ReadonlySet<string>;
}

function collectKnownNames(found: readonly Found[]): KnownNames {
  const full = new Map<string, (readonly string[])[]>();
  const surnames = new Set<string>();
  for (const { candidate } of found) {
    const { words, evidence, roles, hasHonorific } = candidate;
    if (evidence !== "strong" || words.length > 3) continue;
    const [first = "", last = ""] = [words[0], words.at(-1)];
    const isTitled = roles.length > 0 || hasHonorific;
    if (words.length === 1 ? !isTitled : !givenNames.has(foldName(first))) continue;
    surnames.add(last);
    const names = full.get(first) ?? [];
    if (words.length > 1 && names.length < MAX_NAMES && !names.some((name) => isEqual(name, words)))
      append(full, first, words);
  }
  return { full, surnames };
}

/** How many names of one first word are compared: the time stays linear. */
const MAX_NAMES = 20;

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function knownPart(candidate: NameCandidate, known: KnownNames): NameCandidate | null {
  const { words, from, to } = candidate;
  // a nickname in quotation marks is a token but no word
  if (words.length < 2 || words.length !== to - from) return null;
  if (words.length === 2) return surnamePart(candidate, known);
  for (let start = 0; start < words.length - 1; start++) {
    if (start > 0 && mayBeGivenName(words[start - 1] ?? "")) break;
    const name = longestAt(words, start, known.full.get(words[start] ?? "") ?? []);
    if (name && name.length < words.length && mayFollowName(words, start + name.length))
      return partOf(candidate, start, start + name.length);
  }
  return null;
}

/** A word before the name that may belong to it: "Mary" of "Mary Ann Hale", "J." of "J. Ann Hale". */
function mayBeGivenName(word: string): boolean {
  return isInitial(word) || givenNames.has(foldName(word));
}

/** Nothing, or words that are no surname: not "Smith" in "Ann Hale Smith". */
function mayFollowName(words: readonly string[], at: number): boolean {
  const next = words[at];
  return next === undefined || isCommonWord(next.toLowerCase()) || givenNames.has(foldName(next));
}

function longestAt(
  words: readonly string[],
  start: number,
  names: readonly (readonly string[])[],
): readonly string[] | null {
  let longest: readonly string[] | null = null;
  for (const name of names) {
    const isHere = name.every((word, at) => words[start + at] === word);
    if (isHere && name.length > (longest?.length ?? 0)) longest = name;
  }
  return longest;
}

/** "Encourage Hale": an ordinary word before a surname that the page prints with a given name or a title. */
function surnamePart(candidate: NameCandidate, { surnames }: KnownNames): NameCandidate | null {
  const [first = "", last = ""] = candidate.words;
  const isOrdinary = isCommonWord(first.toLowerCase()) && !givenNames.has(foldName(first));
  return isOrdinary && surnames.has(last) ? partOf(candidate, 1, 2) : null;
}

function partOf(candidate: NameCandidate, start: number, end: number): NameCandidate {
  return {
    ...candidate,
    from: candidate.from + start,
    to: candidate.from + end,
    words: candidate.words.slice(start, end),
    roles: start === 0 ? candidate.roles : candidate.roles.slice(0, 0),
    evidence: end - start > 1 ? "strong" : "none",
  };
}
