import type { Utterance } from "../quotations/utterance.js";
import type { Steps } from "../steps.js";
import type { AnnotatedText } from "../text/annotated-text.js";
import { readTokens, type Token } from "../text/tokens.js";
import { findNameMentions, type NameMention } from "./name-mentions.js";
import { type PersonName, readName } from "./printed-name.js";

/** A name with the place where it stands. */
export interface FoundName {
  readonly name: NameMention;
  readonly parsed: PersonName;
  /** Null outside the body. */
  readonly paragraph: number | null;
  /** Inside quotation marks. */
  readonly inside: boolean;
  /** Whether it is the one who speaks. */
  readonly speaks: boolean;
  /** In a headline where every longer word has a capital, so that capitals prove nothing. */
  readonly titleCase: boolean;
}

/**
 * Every name in the body, in order, those inside quotation marks after the others of their paragraph, then those of
 * the other texts.
 */
export function collectNames(
  text: AnnotatedText,
  utterances: readonly Utterance[],
  besides: readonly string[],
  steps: Steps,
): FoundName[] {
  const found: FoundName[] = [];
  const known = new Map<string, PersonName>();
  const parse = (words: readonly string[]): PersonName => {
    const full = words.join(" ");
    const parsed = known.get(full) ?? readName(words);
    known.set(full, parsed);
    return parsed;
  };
  const speaking = speakingTokens(utterances);
  for (const [paragraph, { tokens }] of text.paragraphs.entries()) {
    const own = speaking.get(paragraph);
    for (const name of findNameMentions(tokens, steps)) {
      const speaks = own?.has(name.from) ?? false;
      found.push({ name, parsed: parse(name.words), paragraph, inside: false, speaks, titleCase: false });
    }
    for (const { run } of tokens) {
      if (!run) continue;
      for (const name of findNameMentions(readTokens(text.body, run.inner, []), steps)) {
        found.push({
          name,
          parsed: parse(name.words),
          paragraph,
          inside: true,
          speaks: false,
          titleCase: false,
        });
      }
    }
  }
  for (const other of besides) {
    const tokens = readTokens(other, [0, other.length], []);
    const titleCase = isTitleCase(tokens);
    for (const name of findNameMentions(tokens, steps)) {
      const parsed = parse(name.words);
      found.push({ name, parsed, paragraph: null, inside: false, speaks: false, titleCase });
    }
  }
  return found;
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === "word" && text.length > 4);
  return long.length > 3 && long.every(({ capital }) => capital);
}

/** By paragraph, the tokens that belong to a speaker. */
function speakingTokens(utterances: readonly Utterance[]): Map<number, Set<number>> {
  const tokens = new Map<number, Set<number>>();
  for (const { mention } of utterances) {
    if (!mention) continue;
    const own = tokens.get(mention.paragraph) ?? new Set();
    tokens.set(mention.paragraph, own);
    for (let at = mention.from; at < mention.to; at++) own.add(at);
  }
  return tokens;
}
