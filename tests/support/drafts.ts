import type { ArticleDraft, QuoteDraft, SpeakerDraft } from "../../src/extract/draft.js";

/** A quote of an invented page: its text, and what matters to the test. */
interface QuoteParts extends Partial<Omit<QuoteDraft, "text" | "start" | "end">> {
  readonly text: string;
}

/** What matters to the test; the rest gets default values. */
export interface DraftParts extends Partial<Omit<ArticleDraft, "quotes" | "speakers">> {
  readonly quotes?: readonly QuoteParts[];
  /** Speakers of quotes that are not listed here are added as people with that name only. */
  readonly speakers?: readonly (Partial<SpeakerDraft> & Pick<SpeakerDraft, "name">)[];
}

/**
 * A complete draft. Without a body it gets one paragraph for each quote, `“I did not.” Ann Lee said.`, after one for the
 * headline. The offsets are right in any body that contains the quotes in order.
 */
export function createDraft(parts: DraftParts = {}): ArticleDraft {
  const { quotes = [], speakers = [], ...page } = parts;
  const headline = page.headline === undefined ? "Nothing Happened" : page.headline;
  const body =
    page.body ??
    [`${headline ?? "Nothing"} and that is all there was to it.`, ...quotes.map(paragraphOf)].join("\n\n");
  return {
    id: "page",
    lead: null,
    section: null,
    source: "The Invented Press",
    byline: [],
    language: "en",
    url: null,
    image: null,
    publishedAt: "2024-03-01T12:00:00.000Z",
    capturedAt: null,
    topics: [],
    warnings: [],
    datePrecision: page.publishedAt === undefined || page.publishedAt || page.capturedAt ? "INSTANT" : null,
    ...page,
    headline,
    body,
    quotes: placeQuotes(body, quotes),
    speakers: listSpeakers(quotes, speakers),
  };
}

function paragraphOf({ text, speaker }: QuoteParts): string {
  return `“${text}” ${speaker ?? "a voice"} said.`;
}

function placeQuotes(body: string, quotes: readonly QuoteParts[]): QuoteDraft[] {
  let from = 0;
  return quotes.map(({ text, speaker = null, ...quote }) => {
    const start = body.indexOf(text, from);
    if (start < 0) throw new Error(`The body does not say "${text}" where the draft quotes it.`);
    const end = start + text.length;
    from = end;
    const tail = body.slice(end);
    const cue = tail.indexOf("said");
    return {
      start,
      end,
      text,
      kind: "DIRECT",
      speaker,
      speakerMention: speaker && tail.includes(speaker) ? spanOf(speaker, end + tail.indexOf(speaker)) : null,
      cue: cue < 0 ? null : spanOf("said", end + cue),
      method: speaker ? "NAME" : null,
      confidence: speaker ? 0.9 : 0,
      ...quote,
    };
  });
}

function spanOf(text: string, start: number): [number, number] {
  return [start, start + text.length];
}

function listSpeakers(
  quotes: readonly QuoteParts[],
  listed: NonNullable<DraftParts["speakers"]>,
): SpeakerDraft[] {
  const names = new Set([
    ...listed.map(({ name }) => name),
    ...quotes.flatMap(({ speaker }) => speaker ?? []),
  ]);
  return [...names].map((name) => ({
    kind: "PERSON",
    aliases: [name],
    roles: [],
    ...listed.find((speaker) => speaker.name === name),
    name,
  }));
}
