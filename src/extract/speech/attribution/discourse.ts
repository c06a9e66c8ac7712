import type { Gender } from "../../../names/gender.js";
import type { NamedEntities, PersonMention } from "../people/entities.js";
import type { Paragraph } from "../text/annotated-text.js";
import {
  type NameRole,
  type PronounRole,
  type ReferringExpression,
  referringExpressions,
  type SpeakerPhrase,
} from "./referring-expressions.js";
import { createSalience } from "./salience.js";

/** The people mentioned so far; resolves pronouns and titles by gender, grammatical role and recency. */
export interface Discourse {
  /** Reads the next paragraph, with its mentions and the noun phrases of its speakers, both in order. */
  addParagraph(
    paragraph: Paragraph,
    mentions: readonly PersonMention[],
    phrases: readonly SpeakerPhrase[],
  ): void;
  /** Records that an utterance was attributed to the person. */
  addUtterance(person: number): void;
  /** The person to whom the pronoun or title at this token refers; null where nobody fits. */
  antecedentAt(paragraph: number, token: number): number | null;
  /** The people mentioned recently, the last one first. */
  recentPeople(): number[];
  /** The most salient person whom the gender fits; null where there is none. */
  mostSalient(gender: Gender): number | null;
}

/**
 * How much each expression raises the salience of its person. Found by a search over one value at a time on the two
 * halves of PolNeAR's dev set: the nearest subject wins, frequency hardly counts.
 */
const NAME_WEIGHTS: Readonly<Record<NameRole, number>> = {
  speaker: 3.5,
  subject: 3,
  asked: 5.5,
  other: 1,
  possessive: 0.8,
};
const PRONOUN_WEIGHTS: Readonly<Record<PronounRole, number>> = { speaker: 3, opening: 1, other: 0.4 };
const TITLE_WEIGHT = 3.5;
const UTTERANCE_WEIGHT = 1;

/** The discourse of a page before its first paragraph. */
export function createDiscourse({ people }: NamedEntities): Discourse {
  const salience = createSalience(people);
  const antecedents = new Map<string, number>();
  let paragraphIndex = -1;

  const setAntecedent = (at: number, person: number | null, weight: number): void => {
    if (person === null) return;
    antecedents.set(`${paragraphIndex}:${at}`, person);
    salience.raise(person, weight);
  };

  const resolve = (expression: ReferringExpression): void => {
    switch (expression.kind) {
      case "name":
        salience.raise(expression.person, NAME_WEIGHTS[expression.role]);
        break;
      case "pronoun": {
        const person = salience.mostSalient(expression.gender);
        setAntecedent(expression.at, person, PRONOUN_WEIGHTS[expression.role]);
        break;
      }
      case "title":
        setAntecedent(expression.at, expression.resolve(), TITLE_WEIGHT);
    }
  };

  return {
    addParagraph(paragraph, mentions, phrases) {
      paragraphIndex++;
      salience.startParagraph();
      for (const sentence of referringExpressions(paragraph, mentions, phrases)) {
        salience.startSentence();
        for (const expression of sentence) resolve(expression);
      }
    },
    addUtterance(person) {
      salience.raise(person, UTTERANCE_WEIGHT);
    },
    antecedentAt(paragraph, token) {
      return antecedents.get(`${paragraph}:${token}`) ?? null;
    },
    recentPeople() {
      return salience.byRecency();
    },
    mostSalient(gender) {
      return salience.mostSalient(gender);
    },
  };
}
