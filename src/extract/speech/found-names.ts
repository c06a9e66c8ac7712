import type { Utterance } from "../quotes.js";
import type { MarkedText } from "./marked-text.js";
import { findNameMentions, type NameMention } from "./name-mentions.js";
import { type PersonName, readName } from "./names.js";
import { readTokens, type Token } from "./tokens.js";

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
  text: MarkedText,
  utterances: readonly Utterance[],
  besides: readonly string[],
): FoundName[] {
  const found: FoundName[] = [];
  const known = new Map<string, PersonName>();
  const parse = (words: readonly string[]): PersonName => {
    const full = words.join(" ");
    const parsed = known.get(full) ?? readName(words);
    known.set(full, parsed);
    return parsed;
  };
  const speaking = speakingPlaces(utterances);
  for (const [paragraph, { tokens }] of text.paragraphs.entries()) {
    const places = speaking.get(paragraph) ?? [];
    for (const name of findNameMentions(tokens)) {
      const speaks = places.some(([from, to]) => from <= name.from && name.from < to);
      found.push({ name, parsed: parse(name.words), paragraph, inside: false, speaks, titleCase: false });
    }
    for (const { run } of tokens) {
      if (!run) continue;
      for (const name of findNameMentions(readTokens(text.body, run.inner, []))) {
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
    for (const name of findNameMentions(tokens)) {
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

function speakingPlaces(utterances: readonly Utterance[]): Map<number, [number, number][]> {
  const places = new Map<number, [number, number][]>();
  for (const { mention } of utterances) {
    if (!mention) continue;
    const own = places.get(mention.paragraph);
    const last = own?.at(-1);
    if (!own) places.set(mention.paragraph, [[mention.from, mention.to]]);
    else if (last && (last[0] !== mention.from || last[1] !== mention.to))
      own.push([mention.from, mention.to]);
  }
  return places;
}
