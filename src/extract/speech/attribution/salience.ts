import { type Gender, gendersAgree } from "../../../names/gender.js";
import type { Person } from "../people/entities.js";

/** How salient each person is at the current point of the page: raised by mentions, less with every sentence. */
export interface Salience {
  startParagraph(): void;
  startSentence(): void;
  /** Raises a person's salience, and makes them the most recent one. */
  raise(person: number, weight: number): void;
  /** The most salient person whom the gender fits; null where there is none. */
  mostSalient(gender: Gender): number | null;
  /** The people mentioned recently, the last one first. */
  byRecency(): number[];
}

/** A person's salience as of a sentence. */
interface Trace {
  readonly salience: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** How many people are remembered; a page does not refer further back. */
const MAX_PEOPLE = 80;

/**
 * How much of a person's salience is left a sentence and a paragraph later. Both were found, with the weights in
 * `discourse.ts`, by a search over one value at a time on the two halves of PolNeAR's dev set.
 */
const SENTENCE_DECAY = 0.4;
const PARAGRAPH_DECAY = 0.7;
/** Someone whose gender is not known fits a pronoun less well. */
const UNKNOWN_GENDER_FACTOR = 0.6;
const MIN_SALIENCE = 0.002;

/** The salience of a page's people before anything is read. */
export function createSalience(people: readonly Person[]): Salience {
  // in the order of the last mention
  const traces = new Map<number, Trace>();
  let sentence = 0;
  let paragraph = -1;

  const salienceNow = (trace: Trace): number =>
    trace.salience *
    SENTENCE_DECAY ** (sentence - trace.sentence) *
    PARAGRAPH_DECAY ** (paragraph - trace.paragraph);

  return {
    startParagraph() {
      paragraph++;
    },
    startSentence() {
      sentence++;
    },
    raise(person, weight) {
      const trace = traces.get(person);
      const salience = trace ? salienceNow(trace) + weight : weight;
      traces.delete(person);
      traces.set(person, { salience, sentence, paragraph });
      if (traces.size > MAX_PEOPLE) deleteFirst(traces);
    },
    mostSalient(gender) {
      let best: number | null = null;
      let most = MIN_SALIENCE;
      for (const [index, trace] of traces) {
        const person = people[index];
        if (!person || !gendersAgree(person.gender, gender)) continue;
        const salience = salienceNow(trace) * (person.gender === "either" ? UNKNOWN_GENDER_FACTOR : 1);
        if (salience <= most) continue;
        best = index;
        most = salience;
      }
      return best;
    },
    byRecency() {
      return [...traces.keys()].reverse();
    },
  };
}

function deleteFirst(map: Map<number, unknown>): void {
  for (const key of map.keys()) {
    map.delete(key);
    return;
  }
}
