import { isPostNominal } from "../lexicon/post-nominals.js";
import { speechForm } from "../lexicon/speech-verbs.js";
import {
  clauseOpeners,
  determiners,
  prepositions,
  sentenceStarters,
  subjectPronouns,
  timeWords,
} from "../lexicon/vocabulary.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { isFullNameOnly, opensApposition } from "./apposition-openings.js";
import { isFrontedParticiple } from "./fronted-participles.js";
import { findMarkBefore, skipBracketsBack } from "./marks.js";
import { isLeadIn, isPlaceOrAbbreviation, isRole, phraseEndingAt } from "./noun-phrases.js";
import { type Subject, toSubject } from "./subject.js";

/** In tokens: how far back the beginning of an apposition is looked for. */
const APPOSITION_REACH = 45;

/**
 * The subject before a comma, dash or bracket that closes its description: "Ann Hale, a doctor, said", "the mayor, Ann
 * Hale, said", "Sen. Hale (D-Ohio) said". `closing` is the index of that token; nothing before `floor` is read.
 */
export function subjectBeforeMark(tokens: readonly Token[], closing: number, floor: number): Subject | null {
  // a quoted run closes the apposition where it holds the comma: Hale, who called it “too late,” said
  const mark = tokens[closing]?.kind === "run" ? "," : (tokens[closing]?.text ?? "");
  if (mark === ")") return subjectBeforeBrackets(tokens, closing, "(", floor);
  if (mark === "]") return subjectBeforeBrackets(tokens, closing, "[", floor);
  if (mark === "," && tokens[closing - 1]?.text === ")" && closing - 1 > floor) {
    const bracketed = subjectBeforeBrackets(tokens, closing - 1, "(", floor);
    if (bracketed && isNamed(tokens, bracketed)) return bracketed;
  }
  return /^(?:,|—|–|--|-)$/.test(mark) ? subjectBeforeApposition({ tokens, closing, mark, floor }) : null;
}

/** "Sen. Hale (D-Ohio)": the phrase before the brackets that close at `closing`. */
function subjectBeforeBrackets(
  tokens: readonly Token[],
  closing: number,
  opening: "(" | "[",
  floor: number,
): Subject | null {
  const open = findMarkBefore(tokens, closing - 1, Math.max(floor, closing - APPOSITION_REACH), opening);
  const phrase = open > floor ? phraseEndingAt(tokens, open - 1, floor) : null;
  return phrase && toSubject(phrase, "before");
}

/** An apposition whose closing mark is known and whose opening mark is searched for. */
interface Search {
  readonly tokens: readonly Token[];
  /** The index of the closing mark. */
  readonly closing: number;
  /** A comma or a dash. */
  readonly mark: string;
  readonly floor: number;
}

/**
 * The subject before an apposition, or the name in it. Every earlier mark of the same kind may open the apposition: the
 * nearest that makes a certain reading wins, then the farthest that makes the apposition a name, then the nearest that
 * makes it a description.
 */
function subjectBeforeApposition(search: Search): Subject | null {
  let name: Subject | null = null;
  let description: Subject | null = null;
  for (let open = openingBefore(search, search.closing); open >= 0; open = openingBefore(search, open)) {
    const reading = readApposition(search, open);
    if (reading?.kind === "certain") return reading.subject;
    if (reading?.kind === "name") name = reading.subject;
    if (reading?.kind === "description") description ??= reading.subject;
  }
  return name ?? description;
}

/** The next mark before `at` that can open the apposition; -1 where there is none. */
function openingBefore({ tokens, closing, mark, floor }: Search, at: number): number {
  const reach = Math.max(floor + 1, closing - APPOSITION_REACH);
  for (let open = at - 1; open >= reach; open--) {
    const token = tokens[open];
    // a quoted run that no word introduces is a quote: nothing reaches across it
    if (!token || (token.kind === "run" && tokens[open - 1]?.kind !== "word")) return -1;
    if (token.kind === "mark" && token.text === mark) return open;
  }
  return -1;
}

interface Reading {
  readonly kind: "certain" | "name" | "description";
  readonly subject: Subject;
}

/** The subject where the apposition opens at `open`; null where it cannot open there. */
function readApposition({ tokens, closing, mark, floor }: Search, open: number): Reading | null {
  const phrase = phraseEndingAt(tokens, skipBracketsBack(tokens, open - 1, floor), floor);
  if (
    !phrase ||
    isReducedClause(tokens, phrase) ||
    isRestOfPlace(tokens, phrase) ||
    isRestOfName(tokens, phrase) ||
    !startsClause(tokens, phrase.from, floor)
  )
    return null;
  if (isFullNameOnly(tokens, open + 1, closing) && looksLikeSubject(tokens, phrase)) {
    // "Ann Hale, editor of the town's paper, The Herald, said": a phrase after a comma may describe an earlier name
    const kind = tokens[phrase.from - 1]?.text === "," ? "name" : "certain";
    return { kind, subject: toSubject({ from: open + 1, to: closing }, "apposition", phrase.from) };
  }
  // whatever stands between two dashes is a description
  if (mark === "," && !opensApposition(tokens, open + 1, closing)) return null;
  if (isNamed(tokens, phrase)) {
    const phraseFrom = startOfDescription(tokens, phrase, floor);
    return { kind: "certain", subject: toSubject(phrase, "apposition", phraseFrom) };
  }
  return looksLikeSubject(tokens, phrase)
    ? { kind: "description", subject: toSubject(phrase, "apposition") }
    : null;
}

/** “…,” the mayor of Ames, Carl Boyd, 52, said: the description of the name right after the quote belongs to it. */
function startOfDescription(tokens: readonly Token[], { from }: TokenRange, floor: number): number {
  const description = tokens[from - 1]?.text === "," ? phraseEndingAt(tokens, from - 2, floor) : null;
  if (!description || tokens[description.from - 1]?.kind !== "run") return from;
  return looksLikeSubject(tokens, description) ? description.from : from;
}

/** "awaiting a count in Ohio", "Asked about the dam": a description of the subject before or after it. */
function isReducedClause(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to - from > 1 && isFrontedParticiple(tokens, from);
}

/** "PhD" in "Ann Hale, PhD, MPH, said": letters after a name. */
function isRestOfName(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to - from === 1 && tokens[from - 1]?.text === "," && isPostNominal(tokens[from]?.lower ?? "");
}

/** "N.C." in "Ames, N.C., who": the second half of a place name. */
function isRestOfPlace(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const word = tokens[from]?.lower ?? "";
  if (to - from > 1 || tokens[from - 1]?.text !== ",") return false;
  return isPlaceOrAbbreviation(word) || /^(?:\p{L}\.){2}$/u.test(word);
}

/** Whether nothing but conjunctions and adverbs stands between the phrase and the beginning of its clause. */
function startsClause(tokens: readonly Token[], from: number, floor: number): boolean {
  let at = from;
  while (at > floor && tokens[at - 1]?.kind === "word" && isLeadIn(tokens, at - 1, floor)) at--;
  if (at <= floor) return true;
  const before = tokens[at - 1];
  if (before?.kind !== "word" || clauseOpeners.has(before.lower)) return true;
  // "Boyd said Hale, a rower, left": the verb of speech needs no "that"
  return speechForm(before.lower)?.verb.complement === "clause" && !before.capital;
}

/** Whether the phrase holds a proper name, and does not open with a preposition or a time word. */
function isNamed(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from]?.lower ?? "";
  if (prepositions.has(first) || timeWords.has(first)) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.capital && !sentenceStarters.has(token.lower) && !timeWords.has(token.lower)) return true;
  }
  return false;
}

/** "she", "the mayor", "Ames's mayor", "officials": a phrase that names nobody but can be a subject. */
function looksLikeSubject(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from]?.lower;
  if (first === undefined) return false;
  if (subjectPronouns.has(first)) return true;
  return to - from > 1
    ? determiners.has(first) || hasPossessive(tokens, from, to)
    : isRole(first) || /^(?:others?|some|many|most|several)$/.test(first);
}

function hasPossessive(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.lower === "'s" || /s[’']$/.test(token?.text ?? "")) return true;
  }
  return false;
}
