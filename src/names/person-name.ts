import { fold } from "./fold.js";

/** The parts of a person's name, folded. */
export interface PersonName {
  /** Initials and full given names, in the printed order; empty for a surname alone. */
  readonly given: readonly string[];
  readonly surname: string;
  /** "jr", "sr", "ii", "iii" or "iv". */
  readonly suffix: string | null;
}

/** Splits a name: "Sergey K. Shoigu" becomes { given: ["sergey", "k"], surname: "shoigu", suffix: null }. */
export function readPersonName(name: string): PersonName {
  const words = separateInitials(name.replace(/\b[AaEe][ldrsn]-(?=\p{L})/gu, ""))
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const suffix = words.length > 1 ? suffixOf(words.at(-1) ?? "") : null;
  if (suffix) words.pop();
  const surname = words.pop() ?? name;
  return { given: withoutParticles(words).map(plain), surname: plain(surname), suffix };
}

/** "JD Vance" becomes "J D Vance"; a name in capitals only stays as it is, since its short words need not be initials. */
function separateInitials(name: string): string {
  if (name === name.toUpperCase()) return name;
  return name.replace(/^\p{Lu}{2,3}(?=\s)/u, (initials) => [...initials].join(" "));
}

function suffixOf(word: string): string | null {
  const suffix = plain(word).replace("junior", "jr").replace("senior", "sr");
  return /^(?:jr|sr|ii|iii|iv)$/.test(suffix) ? suffix : null;
}

/** Drops the "de" of "Bill de Blasio" and the "Von der" of "Von der Leyen", but keeps the "Van" of "Van Jones". */
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
