import { givenNames } from "../../../../names/given-names.js";
import { isSpeechForm } from "../../../speech/lexicon/speech-verbs.js";
import { finiteVerbs, prepositions, sentenceStarters } from "../../../speech/lexicon/vocabulary.js";

/** Whether a line consists of a person's name alone: a usual given name and one to three further words. */
export function isPersonName(text: string): boolean {
  return looksLikeName(text) && givenNames.has(foldName(text.split(" ")[0] ?? ""));
}

/** Whether a line has the form of a name: two to four capitalized words, none of which is a verb or function word. */
export function looksLikeName(text: string): boolean {
  const words = text.split(" ");
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every(
      (word) => /^(?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|bin|al)$/u.test(word) && !isOtherWord(word),
    )
  );
}

function foldName(word: string): string {
  const lower = word.toLowerCase();
  return givenNames.has(lower) ? lower : lower.normalize("NFD").replace(/\p{M}/gu, "");
}

/** "Is", "The", "Hale’s" */
function isOtherWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    /['’]s?$/.test(lower) ||
    finiteVerbs.has(lower) ||
    sentenceStarters.has(lower) ||
    (prepositions.has(lower) && !/^al$/.test(lower)) ||
    (isSpeechForm(lower) && lower.endsWith("s"))
  );
}
