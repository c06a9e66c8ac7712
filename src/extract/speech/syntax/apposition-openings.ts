import { isPostNominal } from "../lexicon/post-nominals.js";
import { nameParticles } from "../lexicon/titles.js";
import {
  clauseOpeners,
  determiners,
  placeNames,
  prepositions,
  relativePronouns,
  timeWords,
} from "../lexicon/vocabulary.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Token } from "../text/tokens.js";
import { isRole } from "./noun-phrases.js";

/** "Ann Hale" in "the mayor, Ann Hale,": nothing but a name of two to six words. */
export function isFullNameOnly(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > 6) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.kind === "mark" || timeWords.has(token.lower)) return false;
    if (token.kind === "word" && !token.capital && !nameParticles.has(token.lower)) return false;
  }
  return true;
}

/** Whether the tokens between two commas, `from` to `to`, can describe the noun phrase before them. */
export function opensApposition(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first || from >= to || first.kind !== "word" || first.lower === "and") return false;
  const word = first.lower;
  return (
    captionWords.has(word) ||
    (to - from === 1 && linkingAdverbs.has(word)) ||
    opensPhrase(word) ||
    opensReducedClause(word) ||
    isParty(word) ||
    isNameSuffix(word) ||
    endsInPlace(tokens, from, to) ||
    mentionsRole(tokens, from, to)
  );
}

/** "Ann Hale, left, says": the caption of a photograph. */
const captionWords: ReadonlySet<string> = wordSet("left right center centre above below pictured");

/** "Ann Hale, however, says" */
const linkingAdverbs: ReadonlySet<string> = wordSet(
  "however though meanwhile too also instead therefore nevertheless",
);

/** "Ann Hale, the mayor", "Ann Hale, who", "Ann Hale, of Ames", "Ann Hale, editor of" */
function opensPhrase(word: string): boolean {
  return determiners.has(word) || relativePronouns.has(word) || prepositions.has(word) || isRole(word);
}

/** "Ann Hale, 52", "Ann Hale, standing", "Ann Hale, elected", "Ann Hale, when asked", "Ann Hale, then" */
function opensReducedClause(word: string): boolean {
  return (
    /^\d|ing$|ed$/.test(word) ||
    clauseOpeners.has(word) ||
    /^(?:born|known|seen|now|then|once|long|himself|herself)$/.test(word)
  );
}

/** "D-Ohio", "R-Md.", "I-Vt.": the party and state of a politician. */
export function isParty(word: string): boolean {
  return /^[dri]-/.test(word);
}

/** "Tom Lee, Jr.,", "Tom Lee, M.D.," */
function isNameSuffix(word: string): boolean {
  return word === "jr." || word === "sr." || isPostNominal(word);
}

/** "Ann Hale, Ohio", "Ann Hale, eastern Ohio" */
function endsInPlace(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from < 3 && placeNames.has(tokens[to - 1]?.lower ?? "");
}

/** "Ann Hale, longtime mayor of Ames", "Ann Hale, Ames's mayor" */
function mentionsRole(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 8); at++) {
    const word = tokens[at]?.lower ?? "";
    if (word === "'s" || isRole(word)) return true;
  }
  return false;
}
