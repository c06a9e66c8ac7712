/** [start, end) in UTF-16 code units, as `String.slice` takes them. */
export type Span = readonly [start: number, end: number];

export type QuoteKind = "DIRECT" | "INDIRECT" | "MIXED";
/** How the page itself identifies the speaker. The archive adds CORRECTION for an editor's change. */
export type AttributionMethod = "NAME" | "TITLE" | "PRONOUN" | "CONTINUATION";
export type SpeakerKind = "PERSON" | "ORGANIZATION" | "GROUP";
export type DatePrecision = "YEAR" | "MONTH" | "DAY" | "INSTANT";

/** A quote and its exact position in the body. */
export interface QuoteDraft {
  readonly start: number;
  readonly end: number;
  /** `body.slice(start, end)`: the words as printed, without the quotation marks around them. */
  readonly text: string;
  readonly kind: QuoteKind;
  /** The `name` of one of the draft's speakers; null where the speaker is not identified. */
  readonly speaker: string | null;
  /** Where the body mentions the speaker: "the defense minister", "he". Null where it does not. */
  readonly speakerMention: Span | null;
  /** The words in the body that attribute the quote: "said", "according to". Null where there are none. */
  readonly cue: Span | null;
  /** Null where the page does not say who spoke. */
  readonly method: AttributionMethod | null;
  /** From 0 to 1: how often an attribution made this way is correct; 0 without a speaker. */
  readonly confidence: number;
}

/** A person, organization or group quoted in one page, with all its names and titles there. */
export interface SpeakerDraft {
  /** The fullest name the page gives, unique within the page: "Sergei Shoigu". */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Every full name that the page prints, `name` included: "Sergei Shoigu", "Sergey Shoigu". */
  readonly aliases: readonly string[];
  /** Titles as printed: "Russian Defense Minister". */
  readonly roles: readonly string[];
}

/** The parts of a page before its quotes are extracted. */
export interface Page {
  /** The id that the input declares, else its path, followed by `#line` for a line of JSON Lines. */
  readonly id: string;
  readonly headline: string | null;
  /** The opening paragraph, which the body includes too. */
  readonly lead: string | null;
  /** Blank lines separate paragraphs; single line breaks may remain inside one. */
  readonly body: string;
  readonly section: string | null;
  readonly source: string | null;
  readonly byline: readonly string[];
  /** A BCP 47 tag; "und" where the language cannot be determined. */
  readonly language: string;
  readonly url: string | null;
  readonly image: {
    readonly caption: string | null;
    readonly credit: string | null;
    readonly url: string | null;
  } | null;
  /** RFC 3339 in UTC with milliseconds: "2019-12-15T05:56:00.000Z". */
  readonly publishedAt: string | null;
  readonly capturedAt: string | null;
  /** The precision of `publishedAt`, or of `capturedAt` where that is null; null where both are. */
  readonly datePrecision: DatePrecision | null;
  /** The tags of the page, in its order. */
  readonly topics: readonly string[];
  /** One sentence for each part that could not be read, such as a malformed date. */
  readonly warnings: readonly string[];
}

/** Words that a page sets apart as a quotation by its layout, with or without quotation marks. */
export interface BlockQuote {
  /** The quoted words in the body, which may be several paragraphs. */
  readonly words: Span;
  /** The line below them that names their author or source; null where there is none. */
  readonly signature: Span | null;
}

/** The parts that the reader of a format returns. */
export type PageParts = Omit<Page, "id" | "language"> & {
  /** Null where the page does not declare one. */
  readonly language: string | null;
  /** In the order of the body; absent where the format has no markup for them. They are not part of the draft. */
  readonly blockQuotes?: readonly BlockQuote[];
  /** How many characters of the body were repaired after parsing the page; absent where none were. Not part of the draft. */
  readonly repaired?: number;
};

/** A page with its quotes and speakers: what the archive stores and `onrecord extract` prints. */
export interface ArticleDraft extends Page {
  /** Only those who are quoted, in the order in which they first speak. */
  readonly speakers: readonly SpeakerDraft[];
  /** In text order, without overlaps. */
  readonly quotes: readonly QuoteDraft[];
}
