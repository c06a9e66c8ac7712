import { messageNouns } from "../lexicon/message-nouns.js";
import type { NamedEntities } from "../people/entities.js";
import type { SpeakerMention } from "../quotations/utterance.js";
import { findReports } from "../reported/reports.js";
import { mainSubject } from "../syntax/main-subject.js";
import { ownerBefore, senderAfter } from "../syntax/messages.js";
import { phraseEndingAt } from "../syntax/noun-phrases.js";
import type { AnnotatedText } from "../text/annotated-text.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { mentionsIn } from "./mentions-in.js";
import type { OrganizationReference } from "./organization-references.js";
import { type Reference, readReference } from "./references.js";

/** How many paragraphs before its own a body that "it" stands for may be named. */
const BODY_REACH = 2;

/** How many paragraphs before its own the sender of "the letter" may be named. */
const DOCUMENT_REACH = 4;

/** In tokens: how far a sentence is read for its subject. */
const SUBJECT_REACH = 60;

/** A sentence before the place whose antecedent is looked for. */
interface Earlier extends TokenRange {
  readonly tokens: readonly Token[];
  readonly paragraph: number;
}

/**
 * The body that "it" at `place` stands for: the subject of its own sentence if that stands before it, else of the sentence
 * before, over sentences about "it". Null where that subject is no body that the page names as one.
 */
export function bodyBefore(
  text: AnnotatedText,
  place: SpeakerMention,
  entities: NamedEntities,
): OrganizationReference | null {
  if (isExpletive(text.paragraphs[place.paragraph]?.tokens ?? [], place)) return null;
  for (const { tokens, from, to, paragraph } of sentencesUpTo(text, place, BODY_REACH)) {
    const subject = mainSubject(tokens, from, Math.min(to, from + SUBJECT_REACH));
    if (!subject || tokens[subject.from]?.lower === "it") continue;
    const at: SpeakerMention = { paragraph, from: subject.from, to: subject.to };
    const reference = readReference(tokens, at, entities);
    const isNamed = mentionsIn(entities.organizationMentions[paragraph] ?? [], at).length > 0;
    return isNamed && reference.kind === "organization" && reference.speakerKind === "ORGANIZATION"
      ? reference
      : null;
  }
  return null;
}

/** "It appears that", "it is true that": "it" stands for nobody. */
function isExpletive(tokens: readonly Token[], { to }: SpeakerMention): boolean {
  return /^(?:appears?|appeared|seems?|seemed|is|was|isn't|wasn't|'s|turns|turned|happens|emerged|took|takes)$/.test(
    tokens[to]?.lower ?? "",
  );
}

/**
 * Who sent the message that "the letter" at `place` stands for, by the last sentence before it that names the sender of
 * one: "a letter from Hale", "Hale's letter", "the Hale letter", "Hale wrote in a letter". Null where none does.
 */
export function senderBefore(
  text: AnnotatedText,
  place: SpeakerMention,
  entities: NamedEntities,
): Reference | null {
  const noun = documentNoun(text.paragraphs[place.paragraph]?.tokens ?? [], place);
  if (noun === null) return null;
  for (const [back, sentence] of [...sentencesUpTo(text, place, DOCUMENT_REACH)].entries()) {
    const sender = senderIn(sentence, noun) ?? (back === 0 ? reporterIn(sentence, noun) : null);
    const { tokens, paragraph } = sentence;
    const reference =
      sender && readReference(tokens, { paragraph, from: sender.from, to: sender.to }, entities);
    if (reference?.kind === "person" || reference?.kind === "organization") return reference;
  }
  return null;
}

/** "letter" in "the letter" and "this letter"; null for any other phrase. */
function documentNoun(tokens: readonly Token[], { from, to }: SpeakerMention): string | null {
  const noun = tokens[from + 1]?.lower ?? "";
  if (!/^(?:the|this|that)$/.test(tokens[from]?.lower ?? "")) return null;
  if (tokens[from + 1]?.capital) return null;
  const isAlone = to === from + 2 || tokens[from + 2]?.text === ",";
  return isAlone && (messageNouns.has(noun) || documentNouns.test(noun)) ? noun : null;
}

const documentNouns =
  /^(?:report|document|paper|study|book|article|story|analysis|survey|poll|ruling|order|indictment)$/;

/** The sender of the message `noun` in the sentence; null where it names none. */
function senderIn({ tokens, from, to }: Earlier, noun: string): TokenRange | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.lower !== noun || token.capital) continue;
    const named =
      senderAfter(tokens, at + 1, to) ?? ownerBefore(tokens, at, from) ?? nameBefore(tokens, at, from);
    if (named) return named;
    if (issued.test(noun) && /^an?$/.test(articleBefore(tokens, at, from)))
      return issuerOf(tokens, at, { from, to });
  }
  return null;
}

/**
 * Who reports in the sentence that calls it "the report": "The pier leaks, the Courier reports, and the report warns …".
 * In later sentences the report may be one that the Courier has from others.
 */
function reporterIn({ tokens, from, to }: Earlier, noun: string): TokenRange | null {
  if (noun !== "report") return null;
  for (let at = from; at < to; at++) {
    if (tokens[at]?.lower === "reports") return phraseEndingAt(tokens, at - 1, from);
  }
  return null;
}

/** Messages that whoever says something in them has written: not a report or a lawsuit. */
const issued = /^(?:statement|letter|memo|note|message|email|e-mail|tweet|release)$/;

/** "bin Laden" in "the bin Laden document": a name between the article and the noun. */
function nameBefore(tokens: readonly Token[], noun: number, floor: number): TokenRange | null {
  let from = noun;
  while (
    from > floor &&
    (tokens[from - 1]?.capital || /^(?:bin|al|de|van|von)$/.test(tokens[from - 1]?.lower ?? ""))
  )
    from--;
  return from < noun && /^(?:the|an?|this|that)$/.test(tokens[from - 1]?.lower ?? "")
    ? { from, to: noun }
    : null;
}

/** The article before the noun and its adjectives: "a" in "a short letter". */
function articleBefore(tokens: readonly Token[], noun: number, floor: number): string {
  for (let at = noun - 1; at >= Math.max(floor, noun - 4); at--) {
    const word = tokens[at]?.lower ?? "";
    if (/^(?:an?|the|this|that|his|her|its|their)$/.test(word)) return word;
  }
  return "";
}

/** "Hale" in "Hale said in a statement", "In a statement, Hale said", "Hale released a statement". */
function issuerOf(tokens: readonly Token[], noun: number, sentence: TokenRange): TokenRange | null {
  const reports = findReports(tokens, sentence).filter(
    ({ subject, passive }) => subject !== null && !passive,
  );
  const report = reports.findLast(({ cue }) => cue.from < noun) ?? reports[0];
  return (
    report?.subject ??
    mainSubject(tokens, sentence.from, Math.min(sentence.to, sentence.from + SUBJECT_REACH))
  );
}

/** The cap keeps the work on a mention independent of the length of the page. */
const MAX_SENTENCES = 40;

/** The sentences that begin before the place, the last one first, in its paragraph and `reach` paragraphs before it. */
function* sentencesUpTo(text: AnnotatedText, place: SpeakerMention, reach: number): Generator<Earlier> {
  let left = MAX_SENTENCES;
  for (let paragraph = place.paragraph; paragraph >= Math.max(0, place.paragraph - reach); paragraph--) {
    const { tokens, sentences } = text.paragraphs[paragraph] ?? { tokens: [], sentences: [] };
    const end = paragraph === place.paragraph ? place.from : tokens.length;
    for (let at = countBefore(sentences, end) - 1; at >= 0 && left > 0; at--, left--) {
      const sentence = sentences[at];
      if (sentence) yield { tokens, paragraph, from: sentence.from, to: Math.min(sentence.to, end) };
    }
  }
}

/** How many of the sentences begin before the token `end`, by binary search. */
function countBefore(sentences: readonly TokenRange[], end: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.from ?? end) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}
