/** [start, end) in UTF-16 code units, as `String.slice` takes them. */
export type Span = readonly [start: number, end: number];

export type QuoteKind = "DIRECT" | "INDIRECT" | "MIXED";
/** How a page alone tells who speaks; an editor's CORRECTION comes later, from outside the page. */
export type AttributionMethod = "NAME" | "TITLE" | "PRONOUN" | "CONTINUATION";
export type SpeakerKind = "PERSON" | "ORGANIZATION" | "GROUP";
export type DatePrecision = "YEAR" | "MONTH" | "DAY" | "INSTANT";

/** Something said, at its exact place in the body. */
export interface QuoteDraft {
  readonly start: number;
  readonly end: number;
  /** `body.slice(start, end)`: the words as printed, without the quotation marks around them. */
  readonly text: string;
  readonly kind: QuoteKind;
  /** The `name` of one of the draft's speakers; null where nobody is identified. */
  readonly speaker: string | null;
  /** The speaker as printed, in the body: "the defense minister", "he". */
  readonly speakerMention: Span | null;
  /** The words in the body that make it a quote: "said", "according to". */
  readonly cue: Span | null;
  /** Null where the page does not say who spoke. */
  readonly method: AttributionMethod | null;
  /** 0 to 1: how often attributions made this way are right; 0 without a speaker. */
  readonly confidence: number;
}

/** A person or body quoted in one page, under all the names and titles it has there. */
export interface SpeakerDraft {
  /** The fullest name the page gives, unique within the page: "Sergei Shoigu". */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Every full name in print, `name` among them: "Sergei Shoigu", "Sergey Shoigu". */
  readonly aliases: readonly string[];
  /** Titles as printed: "Russian Defense Minister". */
  readonly roles: readonly string[];
}

/** What a page is before its quotes are read: the parts that the page itself declares or lays out. */
export interface Page {
  /** The input's own id, else its path, with `#line` for a line of JSON Lines without one. */
  readonly id: string;
  readonly headline: string | null;
  /** The opening paragraph; it is part of the body too. */
  readonly lead: string | null;
  /** Blank lines separate paragraphs; single line breaks may remain inside one. */
  readonly body: string;
  readonly section: string | null;
  readonly source: string | null;
  readonly byline: readonly string[];
  /** BCP 47; "und" where it cannot be told. */
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
  /** The precision of `publishedAt`, else of `capturedAt`; null where both are. */
  readonly datePrecision: DatePrecision | null;
  /** The page's own tags, in its order. */
  readonly topics: readonly string[];
  /** What could not be read as meant, such as a malformed date: one sentence each. */
  readonly warnings: readonly string[];
}

/** A page as a reader of one format leaves it; `language` is null where the page does not declare one. */
export type PageParts = Omit<Page, "id" | "language"> & { readonly language: string | null };

/** A page with everything found in it: what the archive stores, and what `onrecord extract` prints. */
export interface ArticleDraft extends Page {
  /** In the order in which they first speak. Only those who are quoted. */
  readonly speakers: readonly SpeakerDraft[];
  /** In the order of the text; they never overlap. */
  readonly quotes: readonly QuoteDraft[];
}
