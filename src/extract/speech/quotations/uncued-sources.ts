import { mainSubject } from "../syntax/main-subject.js";
import { phraseStartingAt } from "../syntax/noun-phrases.js";
import type { TokenRange } from "../text/tokens.js";
import { explainedSpeaker, speakerBehind } from "./explanations.js";
import { introducedSpeaker, quotedAuthor } from "./introductions.js";
import { isDated, readSignature, signerBelow } from "./signatures.js";
import { canBeSpeech, type UncuedRun } from "./uncued-run.js";
import {
  actorBefore,
  announcedBy,
  besideSubject,
  explainedBelow,
  isPassiveBefore,
  namedAbove,
} from "./uncued-speakers.js";
import type { Construction, SpeakerMention } from "./utterance.js";

/** How the page shows that a quote without a cue is speech, and whose. */
export interface QuoteSource {
  readonly construction: Construction;
  readonly mention: SpeakerMention | null;
  /** Whether the page names no speaker at all, so that the previous speaker is not assumed. */
  readonly anonymous?: true;
}

/** Speech whose speaker the page does not name. */
const ANONYMOUS: QuoteSource = { construction: "standalone", mention: null, anonymous: true };

/** The source of a quoted run; null if it is not speech. `hasNeighbours`: whether its paragraph has other utterances. */
export function readSource(uncued: UncuedRun, hasNeighbours: boolean): QuoteSource | null {
  if (uncued.fillsParagraph) return sourceOfParagraph(uncued);
  if (uncued.fillsSentence) return sourceOfSentence(uncued, hasNeighbours);
  return sourceInSentence(uncued, hasNeighbours ? "continued" : "standalone");
}

/** A paragraph of quotes alone: its speaker is named below it, or at the end of the paragraph before. */
function sourceOfParagraph(uncued: UncuedRun): QuoteSource | null {
  const { text, index, run } = uncued;
  const signer = signerBelow(text, index);
  if (signer) return { construction: "signed", mention: signer };
  const announced = announcedBy(text, index);
  if (announced && !announced.mention) return ANONYMOUS;
  if (announced?.mention) return { construction: announced.construction, mention: announced.mention };
  const above = canBeSpeech(uncued, 2) ? namedAbove(text, index) : null;
  if (above) return { construction: "introduced", mention: above };
  const explained = explainedBelow(text, index);
  if (explained && canBeSpeech(uncued, 2)) return { construction: "introduced", mention: explained };
  return canBeSpeech(uncued, 2) || !run.closed ? { construction: "standalone", mention: null } : null;
}

/** A sentence of quotes alone: Hale smiled. “Never.” */
function sourceOfSentence(uncued: UncuedRun, hasNeighbours: boolean): QuoteSource | null {
  const { index, paragraph, order } = uncued;
  const next = paragraph.sentences[order + 1];
  const explained = next && explainedSpeaker(paragraph.tokens, next);
  if (explained) return { construction: "introduced", mention: mentionAt(index, explained) };
  const actor = actorBefore(paragraph, order);
  if (actor) return { construction: "narrated", mention: mentionAt(index, actor) };
  if (hasNeighbours) return { construction: "continued", mention: null };
  if (!canBeSpeech(uncued, 3)) return null;
  const subject = besideSubject(paragraph, order);
  return subject
    ? { construction: "narrated", mention: mentionAt(index, subject) }
    : { construction: "standalone", mention: null };
}

/** A quote with words around it in its sentence; `unnamed` is its construction if no speaker is found. */
function sourceInSentence(uncued: UncuedRun, unnamed: Construction): QuoteSource | null {
  const separator = uncued.paragraph.tokens[uncued.at - 1]?.text;
  const introduced = sourceOfIntroduction(uncued, separator);
  if (introduced) return introduced;
  if (separator === ":" || (separator === "," && canBeSpeech(uncued, 4)))
    return sourceBeforeSeparator(uncued, separator, unnamed);
  return (
    sourceAfterQuote(uncued) ??
    sourceOfSignedQuote(uncued) ??
    sourceOfWholeSentence(uncued) ??
    sourceOfLongQuote(uncued, unnamed)
  );
}

/** A statement from Ann Hale: “It leaks.” In the words of Ann Hale, “it leaks.” */
function sourceOfIntroduction(uncued: UncuedRun, separator: string | undefined): QuoteSource | null {
  const { paragraph, index, sentence, at } = uncued;
  const { tokens } = paragraph;
  const author = separator === ":" || separator === "," ? quotedAuthor(tokens, sentence.from, at - 1) : null;
  const speaker = author ?? (separator === ":" ? introducedSpeaker(tokens, sentence.from, at - 1) : null);
  return speaker && { construction: "introduced", mention: mentionAt(index, speaker) };
}

/** Ann Hale: “It leaks.” Hale waved it aside, “It does not leak.” */
function sourceBeforeSeparator(
  uncued: UncuedRun,
  separator: ":" | ",",
  unnamed: Construction,
): QuoteSource | null {
  const { paragraph, index, sentence, at } = uncued;
  if (isPassiveBefore(paragraph.tokens, at - 1)) return canBeSpeech(uncued, 4) ? ANONYMOUS : null;
  const subject = mainSubject(paragraph.tokens, sentence.from, at);
  if (subject)
    return { construction: separator === ":" ? "colon" : "narrated", mention: mentionAt(index, subject) };
  return canBeSpeech(uncued, 4) ? { construction: unnamed, mention: null } : null;
}

/** “It does not leak,” Hale smiled. “It leaks” is what Hale said. */
function sourceAfterQuote(uncued: UncuedRun): QuoteSource | null {
  const { text, paragraph, index, sentence, at, run } = uncued;
  const behind = at === sentence.from ? speakerBehind(paragraph.tokens, at + 1, sentence.to) : null;
  if (behind && canBeSpeech(uncued, 2))
    return { construction: "introduced", mention: mentionAt(index, behind) };
  const isOpen = at === sentence.from && /[,?!]/.test(text.body.charAt(run.inner[1] - 1));
  if (!isOpen || !canBeSpeech(uncued, 3)) return null;
  const subject = phraseStartingAt(paragraph.tokens, at + 1, sentence.to);
  return subject && { construction: "narrated", mention: mentionAt(index, subject) };
}

/** “It leaks.” — Ann Hale: nothing but the signature, or a date, follows the quote that opens the sentence. */
function sourceOfSignedQuote(uncued: UncuedRun): QuoteSource | null {
  const { paragraph, index, sentence, at } = uncued;
  if (at !== sentence.from || !canBeSpeech(uncued, 2)) return null;
  const signer = readSignature(paragraph.tokens, at + 1, sentence.to);
  if (signer) return { construction: "signed", mention: mentionAt(index, signer) };
  return isDated(paragraph.tokens, at + 1, sentence.to)
    ? { construction: "standalone", mention: null }
    : null;
}

/** « Il faut réparer le pont », a dit le maire: a whole sentence in marks before a comma, with a cue that is not known. */
function sourceOfWholeSentence(uncued: UncuedRun): QuoteSource | null {
  const { paragraph, sentence, at } = uncued;
  const isFollowed = at === sentence.from && paragraph.tokens[at + 1]?.text === ",";
  return isFollowed && canBeSpeech(uncued, 5) ? ANONYMOUS : null;
}

/** A quote of ten words or more is speech without any further sign. */
function sourceOfLongQuote(uncued: UncuedRun, unnamed: Construction): QuoteSource | null {
  const { paragraph, index, sentence, at } = uncued;
  if (!canBeSpeech(uncued, 10)) return null;
  const subject = mainSubject(paragraph.tokens, sentence.from, at);
  return subject
    ? { construction: "narrated", mention: mentionAt(index, subject) }
    : { construction: unnamed, mention: null };
}

function mentionAt(paragraph: number, { from, to }: TokenRange): SpeakerMention {
  return { paragraph, from, to };
}
