import type { Span } from "../../draft.js";
import type { Utterance } from "../quotations/utterance.js";
import type { Steps } from "../steps.js";
import { isAsked } from "../syntax/asked.js";
import type { AnnotatedText } from "../text/annotated-text.js";
import { readTokens, type Token } from "../text/tokens.js";
import { shortenToKnownNames } from "./names/known-names.js";
import type { NameCandidate } from "./names/name-candidate.js";
import { findNameCandidates } from "./names/name-candidates.js";
import type { PageWords } from "./names/page-words.js";
import { type PrintedName, parsePrintedName } from "./names/printed-name.js";

/** A name candidate with the place where it is printed. */
export interface NameMention {
  readonly candidate: NameCandidate;
  readonly name: PrintedName;
  /** Null outside the body. */
  readonly paragraph: number | null;
  /** Whether it stands inside quotation marks. */
  readonly isQuoted: boolean;
  /** Whether it belongs to the noun phrase of a speaker, or names somebody who is asked a question. */
  readonly isSpeaker: boolean;
  /** Whether it stands in a headline in title case, where capitals tell nothing. */
  readonly isInTitleCase: boolean;
}

type Place = Pick<NameMention, "paragraph" | "isQuoted" | "isInTitleCase">;
type FoundName = Omit<NameMention, "name">;

/**
 * Every name mention in the body, in order, those inside quotation marks after the others of their paragraph, then
 * those of the other texts.
 */
export function collectNameMentions(
  text: AnnotatedText,
  utterances: readonly Utterance[],
  otherTexts: readonly string[],
  words: PageWords,
  steps: Steps,
): NameMention[] {
  const found: FoundName[] = [];
  const collect = (tokens: readonly Token[], place: Place, speakers?: ReadonlySet<number>): void => {
    for (const candidate of findNameCandidates(tokens, words, steps)) {
      const isSpeaker = (speakers?.has(candidate.from) ?? false) || isAsked(tokens, candidate);
      const { paragraph, isQuoted, isInTitleCase } = place;
      found.push({ candidate, paragraph, isQuoted, isSpeaker, isInTitleCase });
    }
  };
  const speakers = speakerTokens(utterances);
  for (const [paragraph, { tokens, runs }] of text.paragraphs.entries()) {
    collect(tokens, { paragraph, isQuoted: false, isInTitleCase: false }, speakers.get(paragraph));
    for (const { inner } of runs) {
      if (!hasCapital(text.body, inner)) continue;
      const quoted = readTokens(text.body, inner, []);
      collect(quoted, { paragraph, isQuoted: true, isInTitleCase: false });
    }
  }
  for (const other of otherTexts) {
    const tokens = readTokens(plainCopy(other), [0, other.length], []);
    collect(tokens, { paragraph: null, isQuoted: false, isInTitleCase: isInTitleCase(tokens) });
  }
  return parseNames(shortenToKnownNames(found));
}

/**
 * The text as V8 represents bodies. Parsed JSON has strings in several representations, and functions that meet more than
 * four read all characters more slowly, those of bodies too: extraction took 3 % longer.
 */
function plainCopy(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

/** Parses each name of a page once, all together, because a longer name tells how a shorter one is split. */
function parseNames(found: readonly FoundName[]): NameMention[] {
  const surnames = new Set<string>();
  for (const { candidate } of found) {
    // "van hollen" for "Chris Van Hollen": the last two words of a longer name
    if (candidate.words.length > 2) surnames.add(candidate.words.slice(-2).join(" ").toLowerCase());
  }
  const parsed = new Map<string, PrintedName>();
  // field by field, because copying with a spread takes longer than the rest of this function
  return found.map(({ candidate, paragraph, isQuoted, isSpeaker, isInTitleCase }) => {
    const { words } = candidate;
    const full = words.length === 1 ? (words[0] ?? "") : words.join(" ");
    let name = parsed.get(full);
    if (!name) {
      name = parsePrintedName(words, words.length === 2 && surnames.has(full.toLowerCase()));
      parsed.set(full, name);
    }
    return { candidate, name, paragraph, isQuoted, isSpeaker, isInTitleCase };
  });
}

/** Whether the text may have a capital letter, without which it has no name; most short quotes have none. */
function hasCapital(body: string, [from, to]: Span): boolean {
  for (let at = from; at < to; at++) {
    const code = body.charCodeAt(at);
    if ((code >= 65 && code <= 90) || (code >= 0xc0 && (code < 0x2000 || code > 0x206f))) return true;
  }
  return false;
}

/** Whether every one of at least four longer words has a capital: "Mayor Quill Takes Saltreach". */
function isInTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === "word" && text.length > 4);
  return long.length > 3 && long.every(({ capital }) => capital);
}

/** By paragraph, the tokens of its speakers' noun phrases. */
function speakerTokens(utterances: readonly Utterance[]): Map<number, Set<number>> {
  const byParagraph = new Map<number, Set<number>>();
  for (const { mention } of utterances) {
    if (!mention) continue;
    const tokens = byParagraph.get(mention.paragraph) ?? new Set();
    byParagraph.set(mention.paragraph, tokens);
    for (let at = mention.from; at < mention.to; at++) tokens.add(at);
  }
  return byParagraph;
}
