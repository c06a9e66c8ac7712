import { fold } from "./fold.js";

/** A person's name in its parts, folded. */
export interface PersonName {
  /** Initials and whole names, in print's order; none for a surname alone. */
  readonly given: readonly string[];
  readonly surname: string;
  /** "jr", "sr", "ii", "iii" or "iv". */
  readonly suffix: string | null;
}

/** "Sergey K. Shoigu" is { given: ["sergey", "k"], surname: "shoigu", suffix: null }. */
export function readPersonName(name: string): PersonName {
  const words = separateInitials(name.replace(/\b[AaEe][ldrsn]-(?=\p{L})/gu, ""))
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const suffix = words.length > 1 ? suffixOf(words.at(-1) ?? "") : null;
  if (suffix) words.pop();
  const surname = words.pop() ?? name;
  return { given: withoutParticles(words).map(plain), surname: plain(surname), suffix };
}

/** "J.D. Vance", "JD Vance" and "J. D. Vance" are one, but capitals throughout say nothing. */
function separateInitials(name: string): string {
  if (name === name.toUpperCase()) return name;
  return name.replace(/^\p{Lu}{2,3}(?=\s)/u, (initials) => [...initials].join(" "));
}

function suffixOf(word: string): string | null {
  const suffix = plain(word).replace("junior", "jr").replace("senior", "sr");
  return /^(?:jr|sr|ii|iii|iv)$/.test(suffix) ? suffix : null;
}

/** Without the "de" of "Bill de Blasio" and the "Von der" of "Von der Leyen", but with the "Van" of "Van Jones". */
function withoutParticles(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !PARTICLES.has(plain(word))) + 1;
  const isGiven = last === 0 && words.length === 1 && /^V[ao]n$/.test(words[0] ?? "");
  return isGiven ? words : words.slice(0, last);
}

const PARTICLES: ReadonlySet<string> = new Set(
  "van von der den de del della di da dos das du la le bin ibn ter ten af av zu".split(" "),
);

function plain(word: string): string {
  return fold(word).replace(/'/g, "");
}
