import { randomFor } from "./random-streams.mjs";
import { createZipf } from "./zipf.mjs";

/** About as many as a person reads in the news of some years. */
const VOCABULARY = 60_000;

const ONSETS = "b d f g h j k l m n p r s t v w z br dr fl gr kl pl st tr th sh".split(" ");
const VOWELS = "a e i o u a e i o ai ea ou".split(" ");
const CODAS = ["", "", "", "n", "r", "s", "l", "t", "m", "nd", "st"];

/** Such as "stou" or "kler". */
function inventSyllable(random) {
  return random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
}

/**
 * Different invented words.
 *
 * @param {(index: number) => number} syllablesOf How many syllables the word of that index has.
 */
export function inventWords(random, count, syllablesOf) {
  const words = new Set();
  for (let tries = 0; words.size < count; tries++) {
    const syllables = syllablesOf(words.size) + (tries > 4 * words.size + 50 ? 1 : 0);
    words.add(Array.from({ length: syllables }, () => inventSyllable(random)).join(""));
  }
  return [...words];
}

/** Invented words, used by Zipf's law: the n-th is about 1/n as frequent as the first; frequent words are short. */
export function createVocabulary(seed) {
  const words = inventWords(randomFor(seed, "vocabulary", 0), VOCABULARY, (rank) =>
    rank < 150 ? 1 : rank < 6_000 ? 2 : 3,
  );
  const chooseRank = createZipf(words.length, 1);

  /** Words with some commas between them. */
  function phrase(random, count) {
    let text = words[chooseRank(random)];
    for (let more = 1; more < count; more++) {
      text += (random.next() < 0.06 ? ", " : " ") + words[chooseRank(random)];
    }
    return text;
  }
  return { words, phrase, sentence: (random, count) => `${capitalize(phrase(random, count))}.` };
}

export const capitalize = (text) => text.charAt(0).toUpperCase() + text.slice(1);
