import { givenNames } from "../../../../names/given-names.js";
import { isSpeechForm } from "../../lexicon/speech-verbs.js";
import { nameParticles } from "../../lexicon/titles.js";
import { calendarNames, organizationWords, placeNames, sentenceStarters } from "../../lexicon/vocabulary.js";
import type { AnnotatedText, Paragraph } from "../../text/annotated-text.js";
import type { Token, TokenRange } from "../../text/tokens.js";
import { createUnmarkedUtterance, type SpeakerMention, type Utterance } from "../utterance.js";

/** How many questions show that a page is an interview. */
const MIN_QUESTIONS = 3;

/**
 * The answers of an interview whose questions stand in paragraphs of their own without a label: the paragraphs between
 * them. A page is an interview only if it has at least three such questions, if most answers are in the first person,
 * and if the text before the first question names one person who can be the one that is asked.
 */
export function findAnswers(text: AnnotatedText): Utterance[] {
  const questions = text.paragraphs.flatMap((paragraph, index) =>
    isQuestion(text, paragraph) ? [index] : [],
  );
  const first = questions[0];
  if (first === undefined || questions.length < MIN_QUESTIONS) return [];
  const interviewee = talkingPerson(text, first);
  if (!interviewee) return [];
  const answers = questions.flatMap((index, at) => {
    const end = questions[at + 1] ?? index + 2;
    return text.paragraphs
      .slice(index + 1, end)
      .map((paragraph, offset) => ({ paragraph, index: index + 1 + offset }));
  });
  const personal = answers.filter(({ paragraph }) => isInFirstPerson(paragraph)).length;
  const reporting = answers.filter(({ paragraph }) => reportsOthers(paragraph)).length;
  if (answers.length < MIN_QUESTIONS || personal * 5 < answers.length * 3 || reporting * 4 > answers.length)
    return [];
  return answers.map(({ paragraph, index }) =>
    createUnmarkedUtterance(paragraph.span, index, {
      construction: "answer",
      mention: interviewee,
      anonymous: false,
    }),
  );
}

/** In tokens: the longest paragraph that is taken for a question. */
const MAX_QUESTION = 70;

/** A short paragraph without quoted words that ends with a question mark. */
function isQuestion({ body }: AnnotatedText, { span, runs, tokens }: Paragraph): boolean {
  return (
    body.charAt(span[1] - 1) === "?" && runs.length === 0 && tokens.length > 2 && tokens.length < MAX_QUESTION
  );
}

function isInFirstPerson({ tokens }: Paragraph): boolean {
  return tokens.some(({ lower }) => /^(?:i|we|my|our|me|us)(?:'\w+)?$/.test(lower));
}

/** "Hale said": a verb of speech after a name, as in an article and not in an answer. */
function reportsOthers({ tokens }: Paragraph): boolean {
  return tokens.some(
    ({ lower, capital }, at) =>
      !capital &&
      /^(?:said|says|told|added)$/.test(lower) &&
      isSpeechForm(lower) &&
      tokens[at - 1]?.capital === true &&
      tokens[at - 1]?.lower !== "i",
  );
}

/** The paragraphs before the first question that are searched for the person who is asked. */
const MAX_INTRODUCTION = 12;

/** The one person named before the paragraph `index`; of several, the one said to talk. Else null. */
export function intervieweeOf(text: AnnotatedText, index: number): SpeakerMention | null {
  const named = namesBefore(text, index);
  const texts = new Set(named.map((mention) => printed(text, mention)));
  return texts.size === 1 ? (named[0] ?? null) : talkingPerson(text, index);
}

/** The one person of whom the text before the paragraph `index` says that they talk to the paper; else null. */
function talkingPerson(text: AnnotatedText, index: number): SpeakerMention | null {
  const talking = namesBefore(text, index).filter((name) =>
    talks(text.paragraphs[name.paragraph]?.tokens ?? [], name),
  );
  const texts = new Set(talking.map((mention) => printed(text, mention)));
  return texts.size === 1 ? (talking[0] ?? null) : null;
}

/** The full names in the paragraphs before `index`, in order. */
function namesBefore({ paragraphs }: AnnotatedText, index: number): SpeakerMention[] {
  return paragraphs.slice(Math.max(0, index - MAX_INTRODUCTION), index).flatMap(({ tokens }, offset) =>
    fullNames(tokens).map(({ from, to }) => ({
      paragraph: Math.max(0, index - MAX_INTRODUCTION) + offset,
      from,
      to,
    })),
  );
}

function printed({ paragraphs }: AnnotatedText, { paragraph, from, to }: SpeakerMention): string {
  const tokens = paragraphs[paragraph]?.tokens.slice(from, to) ?? [];
  return tokens.map(({ lower }) => lower).join(" ");
}

/** The runs of two to four capitalised words that can be a person's name. */
function fullNames(tokens: readonly Token[]): TokenRange[] {
  const names: TokenRange[] = [];
  let from = 0;
  while (from < tokens.length) {
    let to = from;
    while (isNameWord(tokens[to], to > from)) to++;
    const words = tokens.slice(from, to);
    const isTitled = words.length > 1 && (givenNames.has(words[0]?.lower ?? "") || words.length < 4);
    if (isTitled && words.length < 6 && words.every(({ lower }) => canBeInName(lower)))
      names.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return names;
}

function isNameWord(token: Token | undefined, isInside: boolean): boolean {
  if (token?.kind !== "word" || sentenceStarters.has(token.lower)) return false;
  return token.capital || (isInside && nameParticles.has(token.lower));
}

function canBeInName(word: string): boolean {
  return !organizationWords.has(word) && !placeNames.has(word) && !calendarNames.has(word);
}

/** "Ann Hale, the mayor, spoke to the Post", "an interview with Ann Hale", "I talked to Ann Hale", "we asked Ann Hale" */
function talks(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const before = tokens.slice(Math.max(0, from - 6), from).map(({ lower }) => lower);
  if (/^(?:with|to)$/.test(before.at(-1) ?? ""))
    return before.some((word) => /^(?:interview|conversation|i|we)$/.test(word));
  if (/^(?:asked|interviewed)$/.test(before.at(-1) ?? "")) return true;
  const clause = tokens
    .slice(to, to + 14)
    .findIndex(({ text, lower }) => text === "." || talking.test(lower));
  return talking.test(tokens[to + clause]?.lower ?? "") && clause >= 0;
}

const talking = /^(?:spoke|talked|talks|speaks|answered|answers|discusses|discussed)$/;
