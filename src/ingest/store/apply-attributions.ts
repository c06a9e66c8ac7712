import type { AppearanceValues } from "../../db/write/appearances.js";
import type { Attribution, ReadAttribution } from "../../db/write/attributions.js";
import type { AppearanceReading, QuoteReading } from "./page-values.js";

/** What an article holds of who spoke, once editors were heard. */
export interface Attributed {
  /** In the order in which they first speak; those who do not, last. Where no editor spoke, in the page's. */
  readonly appearances: readonly AppearanceValues[];
  /** In the order of the text; `appearance` is an index into `appearances`. */
  readonly quotes: readonly AttributedQuote[];
  /** What the page itself tells of the quotes whose speaker editors named; `appearance` as above. */
  readonly read: readonly (Omit<ReadAttribution, "appearanceId"> & { readonly appearance: number | null })[];
}

type AttributedQuote = Omit<QuoteReading, "method"> & {
  readonly method: QuoteReading["method"] | "CORRECTION";
};

/**
 * Puts what editors say about the speakers of quotes over what the page tells. Whom they name gets an
 * appearance of its own, one for each speaker named.
 */
export function attribute(
  people: readonly (AppearanceReading & { readonly speakerId: number })[],
  quotes: readonly QuoteReading[],
  attributions: readonly Attribution[],
): Attributed {
  const pinned = [...new Map(attributions.flatMap(pinOf)).values()];
  const named = [...people.map((person) => ({ ...person, pinnedSpeakerId: null })), ...pinned];
  const seen = new Map<string, number>();
  const decided = quotes.map((quote) => {
    const occurrence = seen.get(quote.textKey) ?? 0;
    seen.set(quote.textKey, occurrence + 1);
    const by = attributions.find((each) => each.textKey === quote.textKey && each.occurrence === occurrence);
    // A speaker of whom nothing is left at all cannot be named.
    const isHeard = by !== undefined && (by.pinnedSpeakerId === null || by.speakerId !== null);
    return { quote, by: isHeard ? by : null };
  });
  const indexOf = ({ pinnedSpeakerId }: Attribution) =>
    pinnedSpeakerId === null
      ? null
      : named.findIndex((appearance) => appearance.pinnedSpeakerId === pinnedSpeakerId);
  const attributed = decided.map(({ quote, by }) => (by ? correct(quote, indexOf(by)) : quote));

  const spoken = named.map((_, index) => attributed.filter(({ appearance }) => appearance === index).length);
  const firstOf = (index: number) => {
    const first = attributed.findIndex(({ appearance }) => appearance === index);
    return first < 0 ? attributed.length : first;
  };
  const order = named
    .map((_, index) => index)
    .filter((index) => named[index]?.pinnedSpeakerId === null || spoken[index] !== 0)
    .sort((a, b) => (attributions.length > 0 ? firstOf(a) - firstOf(b) : 0) || a - b);
  const placeOf = (index: number | null) => (index === null ? null : order.indexOf(index));
  return {
    appearances: order.map((index, position) => ({
      ...named[index]!, // An index of one of them.
      position,
      quoteCount: spoken[index] ?? 0,
    })),
    quotes: attributed.map((quote) => ({ ...quote, appearance: placeOf(quote.appearance) })),
    read: decided.flatMap(({ quote: { appearance, method, confidence }, by }, position) =>
      by ? [{ position, appearance: placeOf(appearance), method, confidence }] : [],
    ),
  };
}

function correct(quote: QuoteReading, appearance: number | null): AttributedQuote {
  return { ...quote, appearance, method: "CORRECTION", confidence: appearance === null ? 0 : 1 };
}

/** It bears no name, so that it is no evidence of who is who. */
function pinOf({ pinnedSpeakerId, speakerId }: Attribution) {
  if (pinnedSpeakerId === null || speakerId === null) return [];
  const appearance = {
    pinnedSpeakerId,
    speakerId,
    name: "",
    kind: "PERSON" as const,
    aliases: [],
    roles: [],
    roleKeys: [],
    bucket: "",
    trade: "",
    quoteCount: 0,
  };
  return [[pinnedSpeakerId, appearance] as const];
}
