import type { AppearanceRow } from "../../db/schema.js";
import type { AppearanceValues } from "../../db/write/appearances.js";
import type { Attribution, ExtractedAttribution } from "../../db/write/attributions.js";
import type { ExtractedAppearance, ExtractedQuote } from "./extracted-page.js";

/** The appearances and quotes of an article, with the attributions of editors applied. */
export interface AttributedSpeech {
  /**
   * In the order in which they first speak, those that do not speak last. In an article without attributions, in the
   * order of the page.
   */
  readonly appearances: readonly AppearanceValues[];
  /** In the order of the text; `appearance` is an index into `appearances`. */
  readonly quotes: readonly AttributedQuote[];
  /** What was extracted about the quotes that editors attributed; `appearance` as above. */
  readonly extracted: readonly (Omit<ExtractedAttribution, "appearanceId"> & {
    readonly appearance: number | null;
  })[];
}

/** What a page prints of a person, and the speaker that this was resolved to. */
export type ResolvedAppearance = ExtractedAppearance &
  Pick<AppearanceRow, "speakerId" | "identityConfidence">;

type AttributedQuote = Omit<ExtractedQuote, "method"> & {
  readonly method: ExtractedQuote["method"] | "CORRECTION";
};

/**
 * Replaces the extracted speakers of quotes by those that editors named. Each speaker that they name gets an appearance
 * of its own.
 *
 * @param quotes With `appearance` as an index into `people`.
 */
export function applyAttributions(
  people: readonly ResolvedAppearance[],
  quotes: readonly ExtractedQuote[],
  attributions: readonly Attribution[],
): AttributedSpeech {
  const pinned = [...new Map(attributions.flatMap(pinnedAppearance)).values()];
  const candidates = [...people.map((person) => ({ ...person, pinnedSpeakerId: null })), ...pinned];
  const indexOf = ({ pinnedSpeakerId }: Attribution) =>
    pinnedSpeakerId === null
      ? null
      : candidates.findIndex((appearance) => appearance.pinnedSpeakerId === pinnedSpeakerId);
  const matches = matchAttributions(quotes, attributions);
  const attributed = matches.map(({ quote, attribution }) =>
    attribution ? correct(quote, indexOf(attribution)) : quote,
  );

  const quoteCounts = candidates.map(
    (_, index) => attributed.filter(({ appearance }) => appearance === index).length,
  );
  const firstQuoteOf = (index: number) => {
    const first = attributed.findIndex(({ appearance }) => appearance === index);
    return first < 0 ? attributed.length : first;
  };
  const order = candidates
    .map((_, index) => index)
    .filter((index) => candidates[index]?.pinnedSpeakerId === null || quoteCounts[index] !== 0)
    .sort((a, b) => (attributions.length > 0 ? firstQuoteOf(a) - firstQuoteOf(b) : 0) || a - b);
  const positionOf = (index: number | null) => (index === null ? null : order.indexOf(index));
  return {
    appearances: order.map((index, position) => ({
      ...candidates[index]!, // `order` holds indexes of `candidates`.
      position,
      quoteCount: quoteCounts[index] ?? 0,
    })),
    quotes: attributed.map((quote) => ({ ...quote, appearance: positionOf(quote.appearance) })),
    extracted: matches.flatMap(({ quote: { appearance, method, confidence }, attribution }, position) =>
      attribution ? [{ position, appearance: positionOf(appearance), method, confidence }] : [],
    ),
  };
}

/** Each quote with its attribution, or null if it has none that applies. */
function matchAttributions(quotes: readonly ExtractedQuote[], attributions: readonly Attribution[]) {
  const occurrences = new Map<string, number>();
  return quotes.map((quote) => {
    const occurrence = occurrences.get(quote.textKey) ?? 0;
    occurrences.set(quote.textKey, occurrence + 1);
    const attribution = attributions.find(
      (each) => each.textKey === quote.textKey && each.occurrence === occurrence,
    );
    // A speaker that was deleted without a successor cannot be named.
    const applies = attribution && (attribution.pinnedSpeakerId === null || attribution.speakerId !== null);
    return { quote, attribution: applies ? attribution : null };
  });
}

function correct(quote: ExtractedQuote, appearance: number | null): AttributedQuote {
  return { ...quote, appearance, method: "CORRECTION", confidence: appearance === null ? 0 : 1 };
}

/** An appearance without a name, so that it does not count as evidence when identities are resolved. */
function pinnedAppearance({ pinnedSpeakerId, speakerId }: Attribution) {
  if (pinnedSpeakerId === null || speakerId === null) return [];
  const appearance = {
    pinnedSpeakerId,
    speakerId,
    name: "",
    kind: "PERSON" as const,
    aliases: [],
    roles: [],
    roleKeys: [],
    blockingKey: "",
    occupation: "",
    context: "",
    identityConfidence: null,
    quoteCount: 0,
  };
  return [[pinnedSpeakerId, appearance] as const];
}
