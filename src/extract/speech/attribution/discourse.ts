import { type Gender, gendersAgree } from "../../../names/gender.js";
import type { NamedEntities, PersonMention } from "../people/entities.js";
import { mainSubject } from "../syntax/main-subject.js";
import type { Paragraph } from "../text/annotated-text.js";
import type { Token, TokenRange } from "../text/tokens.js";

/** A noun phrase that speaks; `refer` finds its person where it is a title, null where it cannot. */
export interface SpeakingPlace extends TokenRange {
  readonly refer: (() => number | null) | null;
}

/** What has been said of whom so far: resolves pronouns by gender, role in the sentence and recency. */
export interface Discourse {
  /** Takes in the next paragraph with the names in it and the noun phrases of its speakers, both in order. */
  readParagraph(
    paragraph: Paragraph,
    mentions: readonly PersonMention[],
    places: readonly SpeakingPlace[],
  ): void;
  /** The person speaks now. */
  speak(person: number): void;
  /** Whom the pronoun or title that begins at this token stands for; null where nobody fits. */
  referentAt(paragraph: number, token: number): number | null;
  /** People named in the recent past, the last named first. */
  recentPeople(): number[];
}

/** What all mentions of one person are worth together, as of a sentence. */
interface Trace {
  readonly worth: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** How many people are remembered; a page's talk does not reach further back. */
const MEMORY = 80;

/**
 * What a trace is worth, and what is left of it a sentence and a paragraph later. Found by a search over each in
 * turn on the two halves of PolNeAR's dev set: the nearest subject wins, frequency hardly counts.
 */
const SENTENCE_FADE = 0.4;
const PARAGRAPH_FADE = 0.7;
const WORTH = {
  speaker: 3.5,
  subject: 3,
  name: 1,
  possessive: 0.8,
  speakingPronoun: 3,
  openingPronoun: 1,
  pronoun: 0.4,
  speech: 1,
};
/** Someone whose gender is not known fits a pronoun less well. */
const UNKNOWN_GENDER = 0.6;
const WEAKEST = 0.002;

/** The discourse of a page, nothing of it read yet. */
export function createDiscourse(entities: NamedEntities): Discourse {
  // in the order in which they were last named
  const traces = new Map<number, Trace>();
  let sentence = 0;
  let paragraphIndex = -1;
  const referents = new Map<string, number>();

  const worthNow = (trace: Trace): number =>
    trace.worth *
    SENTENCE_FADE ** (sentence - trace.sentence) *
    PARAGRAPH_FADE ** (paragraphIndex - trace.paragraph);

  const remember = (person: number, weight: number): void => {
    const known = traces.get(person);
    const worth = known ? worthNow(known) + weight : weight;
    traces.delete(person);
    traces.set(person, { worth, sentence, paragraph: paragraphIndex });
    if (traces.size <= MEMORY) return;
    for (const forgotten of traces.keys()) {
      traces.delete(forgotten);
      break;
    }
  };

  const strongest = (gender: Gender): number | null => {
    let best: number | null = null;
    let bestWorth = WEAKEST;
    for (const [index, trace] of traces) {
      const person = entities.people[index];
      if (!person || !gendersAgree(person.gender, gender)) continue;
      const worth = worthNow(trace) * (person.gender === "either" ? UNKNOWN_GENDER : 1);
      if (worth <= bestWorth) continue;
      best = index;
      bestWorth = worth;
    }
    return best;
  };

  /** A pronoun or a title: finds its person and remembers it. */
  const refer = (at: number, person: number | null, weight: number): void => {
    if (person === null) return;
    referents.set(`${paragraphIndex}:${at}`, person);
    remember(person, weight);
  };

  return {
    readParagraph({ tokens, sentences }, mentions, places) {
      paragraphIndex++;
      let nextMention = 0;
      let nextPlace = 0;
      for (const { from, to } of sentences) {
        sentence++;
        const subject = mainSubject(tokens, from, Math.min(to, from + 60));
        for (let at = from; at < to; at++) {
          while ((places[nextPlace]?.to ?? Number.POSITIVE_INFINITY) <= at) nextPlace++;
          const place = places[nextPlace];
          const speaks = !!place && place.from <= at;
          const mention = mentions[nextMention];
          if (mention && mention.from <= at) {
            nextMention++;
            const acts = speaks || isWithin(mention, subject) || isApposed(tokens, mention, subject);
            if (tokens[mention.to]?.lower === "'s") remember(mention.person, WORTH.possessive);
            else remember(mention.person, speaks ? WORTH.speaker : acts ? WORTH.subject : WORTH.name);
            continue;
          }
          const gender = genderOfPronoun(tokens[at]?.lower ?? "");
          if (gender !== null) {
            refer(at, strongest(gender), worthOfPronoun(speaks, at < from + 2));
          } else if (place?.from === at && place.refer) refer(at, place.refer(), WORTH.speaker);
        }
      }
    },
    speak(person) {
      remember(person, WORTH.speech);
    },
    referentAt(paragraph, token) {
      return referents.get(`${paragraph}:${token}`) ?? null;
    },
    recentPeople() {
      return [...traces.keys()].reverse();
    },
  };
}

function isWithin(mention: TokenRange, subject: TokenRange | null): boolean {
  return subject !== null && subject.from <= mention.from && mention.to <= subject.to;
}

/** "Her father, Brad, left": the name explains the subject. */
function isApposed(tokens: readonly Token[], { from, to }: TokenRange, subject: TokenRange | null): boolean {
  const marked = subject && from === subject.to + 1 && tokens[subject.to]?.text === ",";
  return !!marked && tokens[to]?.text === ",";
}

function worthOfPronoun(speaks: boolean, opens: boolean): number {
  if (speaks) return WORTH.speakingPronoun;
  return opens ? WORTH.openingPronoun : WORTH.pronoun;
}

function genderOfPronoun(word: string): Gender | null {
  if (word === "he" || word === "his" || word === "him" || word === "himself") return "male";
  return word === "she" || word === "her" || word === "herself" ? "female" : null;
}
