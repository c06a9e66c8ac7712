import type { Token, TokenRange } from "../../text/tokens.js";

/** A part of a run: its tokens, and the last word where only its beginning belongs to the name. */
export interface NamePart extends TokenRange {
  /** "Hale" for the "HaleTown" that a lost space joined to the next headline; null where the whole word is meant. */
  readonly lastWord: string | null;
}

/**
 * A run in which a name stands twice in a row, as where the text of a link's preview was joined to the link, in its
 * parts: "Ann Hale Ann Mary HaleTown" as "Ann Hale" and "Ann Mary Hale". Any other run is one part.
 */
export function splitRepeatedNames(tokens: readonly Token[], { from, to }: TokenRange): NamePart[] {
  const joined = joinedWordIn(tokens, from, to);
  if (joined) {
    const first = { from, to: joined.repeated + 1, lastWord: null };
    // the fuller name helps only where the first is a surname alone
    const hasSecond = joined.repeated === from && joined.at > joined.repeated + 1;
    return hasSecond
      ? [first, { from: joined.repeated + 1, to: joined.at + 1, lastWord: joined.word }]
      : [first];
  }
  const again = repeatedWordIn(tokens, from, to);
  return again === null
    ? [{ from, to, lastWord: null }]
    : [
        { from, to: again, lastWord: null },
        { from: again, to, lastWord: null },
      ];
}

/** The word in [from, to) that begins with an earlier one and goes on with a capital: "HaleTown" after "Hale". */
function joinedWordIn(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly at: number; readonly repeated: number; readonly word: string } | null {
  for (let at = from + 1; at < to; at++) {
    const text = tokens[at]?.text ?? "";
    if (!/\p{Ll}\p{Lu}/u.test(text)) continue;
    for (let repeated = from; repeated < at; repeated++) {
      const word = tokens[repeated]?.text ?? "";
      if (word.length > 2 && text.startsWith(word) && /^\p{Lu}/u.test(text.slice(word.length)))
        return { at, repeated, word };
    }
  }
  return null;
}

/** Where a word of [from, to) stands again with another word between: the second "Ann" of "Ann Hale Ann Hale". */
function repeatedWordIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from + 2; at < to; at++) {
    const text = tokens[at]?.text ?? "";
    if (text.length < 3) continue;
    for (let earlier = from; earlier < at - 1; earlier++) if (tokens[earlier]?.text === text) return at;
  }
  return null;
}
