import { isSpeechForm } from "../lexicon/speech-verbs.js";
import { coordinators, determiners, prepositions, sentenceStarters } from "../lexicon/vocabulary.js";

/**
 * Whether a line break between two lines of text, both trimmed, stands within a sentence, because the line before ends
 * in the middle of one and the next does not begin one.
 */
export function continuesSentence(before: string, next: string): boolean {
  if (/^\p{Ll}/u.test(next)) return /[\p{L}\p{N},]$/u.test(before);
  // “It leaks,” ¶ Ann Hale said.
  if (/,["”’']$/.test(before)) return /^\p{Lu}/u.test(next);
  return endsInMidSentence(before) && /^[\p{L}\p{N}]/u.test(next);
}

/** In UTF-16 code units, and in words: the shortest line of a wrapped paragraph, rather than a heading above it. */
const MIN_CUT_LENGTH = 50;
const MIN_CUT_WORDS = 4;

/** Whether a line of a wrapped block is cut before the next one: "… said Ann" and "Hale, the mayor". */
export function isCutLine(before: string, next: string): boolean {
  if (/[.?!:;…"”’»)\]]$/.test(before)) return false;
  const isLong = before.length >= MIN_CUT_LENGTH;
  return isLong || (before.split(" ").length >= MIN_CUT_WORDS && !opensSentence(next));
}

function opensSentence(line: string): boolean {
  const first = /^[\p{L}'’]+/u.exec(line)?.[0]?.toLowerCase() ?? "";
  return sentenceStarters.has(first) || determiners.has(first);
}

/** "… according to", "… said the", "… said Ann": no heading and no sentence ends so. */
function endsInMidSentence(line: string): boolean {
  const words = line.slice(-60).split(/\s+/);
  const last = words.at(-1) ?? "";
  if (words.length < 4 || /\P{L}/u.test(last)) return false;
  const isName = /^\p{Lu}\p{Ll}/u.test(last);
  if (isName) return isSpeechForm(words.at(-2) ?? "") && /["”’»,]\s+\p{Ll}+\s+\p{L}+$/u.test(line);
  return isSpeechForm(last) || determiners.has(last) || prepositions.has(last) || coordinators.has(last);
}
