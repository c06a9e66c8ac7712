import type { Gender } from "../../../names/gender.js";
import type { PersonMention } from "../people/entities.js";
import { isAsked } from "../syntax/asked.js";
import { mainSubject } from "../syntax/main-subject.js";
import type { Paragraph } from "../text/annotated-text.js";
import type { Token, TokenRange } from "../text/tokens.js";

/** A name, pronoun or title that refers to a person, with the grammatical role that it has in its sentence. */
export type ReferringExpression =
  | { readonly kind: "name"; readonly person: number; readonly role: NameRole }
  | { readonly kind: "pronoun"; readonly at: number; readonly gender: Gender; readonly role: PronounRole }
  | { readonly kind: "title"; readonly at: number; readonly resolve: () => number | null };

/** "asked": somebody to whom a question is put, and who is likely to answer. */
export type NameRole = "possessive" | "speaker" | "subject" | "asked" | "other";
/** "opening": among the first two words of a sentence. */
export type PronounRole = "speaker" | "opening" | "other";

/** The noun phrase of a speaker. */
export interface SpeakerPhrase extends TokenRange {
  /** The person whom the phrase names; null where it names none. Others in it do not speak: "the Boyd aide Ann Hale". */
  readonly person: number | null;
  /** Finds the person where the phrase is a title, or null where the title fits none; null for any other phrase. */
  readonly resolveTitle: (() => number | null) | null;
}

/** How many tokens of a sentence are read for its main subject. */
const SUBJECT_REACH = 60;

/** By sentence, the expressions of a paragraph in order. Mentions and phrases are those of the paragraph, in order. */
export function referringExpressions(
  { tokens, sentences }: Paragraph,
  mentions: readonly PersonMention[],
  phrases: readonly SpeakerPhrase[],
): ReferringExpression[][] {
  const phraseAt = createPhraseCursor(phrases);
  let nextMention = 0;
  return sentences.map(({ from, to }) => {
    const subject = mainSubject(tokens, from, Math.min(to, from + SUBJECT_REACH));
    const expressions: ReferringExpression[] = [];
    for (let at = from; at < to; at++) {
      const around = phraseAt(at);
      const mention = mentions[nextMention];
      if (mention && mention.from <= at) {
        nextMention++;
        const role = roleOfName({ tokens, mention, subject, around, sentenceStart: from });
        expressions.push({ kind: "name", person: mention.person, role });
        continue;
      }
      const other = pronounAt(tokens, at, from, around !== null) ?? titleAt(around, at);
      if (other) expressions.push(other);
    }
    return expressions;
  });
}

/** Finds, for tokens asked in order, the phrase that each stands in. */
function createPhraseCursor(phrases: readonly SpeakerPhrase[]): (at: number) => SpeakerPhrase | null {
  let next = 0;
  return (at) => {
    while ((phrases[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next++;
    const phrase = phrases[next];
    return phrase && phrase.from <= at ? phrase : null;
  };
}

/** A name in its sentence. */
interface NamePlace {
  readonly tokens: readonly Token[];
  readonly mention: PersonMention;
  /** The main subject of the sentence. */
  readonly subject: TokenRange | null;
  /** The speaker's noun phrase that it stands in. */
  readonly around: SpeakerPhrase | null;
  readonly sentenceStart: number;
}

function roleOfName({ tokens, mention, subject, around, sentenceStart }: NamePlace): NameRole {
  if (tokens[mention.to]?.lower === "'s") return "possessive";
  if (around) return around.person === null || around.person === mention.person ? "speaker" : "possessive";
  if (isAsked(tokens, mention)) return "asked";
  if (isTopic(tokens, mention, sentenceStart)) return "subject";
  return isWithin(mention, subject) || isApposed(tokens, mention, subject) ? "subject" : "other";
}

/** "For Ann Hale, a retiree, rowing is fun": the person whom the sentence is about. */
function isTopic(tokens: readonly Token[], { from }: TokenRange, sentenceStart: number): boolean {
  if (tokens[sentenceStart]?.lower !== "for" || from > sentenceStart + 5) return false;
  return tokens.slice(sentenceStart + 1, from).every(({ kind }) => kind === "word");
}

function isWithin(mention: TokenRange, subject: TokenRange | null): boolean {
  return subject !== null && subject.from <= mention.from && mention.to <= subject.to;
}

/** "Brad" in "Her father, Brad, left": an apposition to the subject. */
function isApposed(tokens: readonly Token[], { from, to }: TokenRange, subject: TokenRange | null): boolean {
  if (subject === null || from !== subject.to + 1) return false;
  return tokens[subject.to]?.text === "," && tokens[to]?.text === ",";
}

function pronounAt(
  tokens: readonly Token[],
  at: number,
  sentenceStart: number,
  isSpeaker: boolean,
): ReferringExpression | null {
  const gender = pronouns.get(tokens[at]?.lower ?? "");
  if (gender === undefined) return null;
  const role = at < sentenceStart + 2 ? "opening" : "other";
  return { kind: "pronoun", at, gender, role: isSpeaker ? "speaker" : role };
}

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ...["he", "his", "him", "himself"].map((word) => [word, "male"] as const),
  ...["she", "her", "herself"].map((word) => [word, "female"] as const),
]);

function titleAt(phrase: SpeakerPhrase | null, at: number): ReferringExpression | null {
  if (phrase?.from !== at || !phrase.resolveTitle) return null;
  return { kind: "title", at, resolve: phrase.resolveTitle };
}
