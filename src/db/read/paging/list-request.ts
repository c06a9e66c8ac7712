import type { SQL } from "drizzle-orm";
import type { Identifier } from "../../../names/identifier.js";
import type { ArticleRow, QuoteRow, SpeakerRow, TopicRow } from "../../schema.js";

/** The sort key of a row, including the unique last part: the content of a cursor. Instants are strings. */
export type OrderKey = readonly (string | number)[];

/** Which part of a list to read. */
export interface Window {
  /** The maximum number of rows; may be 0. */
  readonly size: number;
  /** Whether `size` counts from the start of the range between `after` and `before` (first) or from its end (last). */
  readonly from: "start" | "end";
  readonly after: OrderKey | null;
  readonly before: OrderKey | null;
}

/** The rows in a window, in the order of the list even if counted from the end. A key that was not read is empty. */
export interface Slice<Row> {
  readonly items: readonly { readonly row: Row; readonly key: OrderKey }[];
  /** Whether the range has more rows beyond those that `size` allows; false if nobody asked. */
  readonly more: boolean;
}

export interface Count {
  readonly count: number;
  /** False if counting stopped early: then `count` is a lower bound. */
  readonly exact: boolean;
}

/** What to read of each row. */
export interface Selection<Row> {
  readonly columns: readonly (keyof Row & string)[];
  /** Whether the keys of the rows of a list are read, from which cursors are made; true by default. */
  readonly keys?: boolean | undefined;
  /** Whether to find out if the list continues beyond its window, for which one more row is read; true by default. */
  readonly more?: boolean | undefined;
  /** Fields of the row to read in the same statement; made by `nestedColumns`. */
  readonly nested?: NestedColumns | undefined;
}

/** The requested columns, and always the id; and the nested fields. */
export type Selected<Row extends { id: number }> = Pick<Row, "id"> & Partial<Row> & NestedValues;

/** Includes `from` but not `to`; null is unbounded. RFC 3339. */
export interface InstantRange {
  readonly from: string | null;
  readonly to: string | null;
}

/*
 * In filters null means no condition, and an empty list matches nothing. The id of a merged speaker stands for its
 * successor.
 */

export interface ArticleFilter {
  /** Web-search syntax, matched against headline and body. */
  readonly search: string | null;
  readonly speakers: readonly number[] | null;
  readonly topics: readonly number[] | null;
  readonly sources: readonly string[] | null;
  readonly sections: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly date: InstantRange | null;
}

export interface QuoteFilter {
  /** Web-search syntax, matched against the text of the quote. */
  readonly search: string | null;
  readonly kinds: readonly string[] | null;
  readonly speakers: readonly number[] | null;
  readonly topics: readonly number[] | null;
  readonly articles: readonly number[] | null;
  readonly sources: readonly string[] | null;
  readonly date: InstantRange | null;
  readonly attributed: boolean | null;
  readonly minConfidence: number | null;
}

export interface SpeakerFilter {
  /** Part of any name of the speaker, possibly misspelt. */
  readonly search: string | null;
  readonly kinds: readonly string[] | null;
  readonly topics: readonly number[] | null;
  /** `plainIdentifier`s. */
  readonly identifiers: readonly Identifier[] | null;
}

export interface TopicFilter {
  /** Part of the name, possibly misspelt. */
  readonly search: string | null;
}

/* RELEVANCE requires a search: the caller must ensure that the filter has one. */

export type ArticleOrder = "NEWEST" | "OLDEST" | "STORED" | "RELEVANCE";
export type QuoteOrder = "NEWEST" | "OLDEST" | "STORED" | "IN_TEXT" | "RELEVANCE";
export type SpeakerOrder = "MOST_QUOTED" | "NAME" | "RECENTLY_QUOTED" | "RELEVANCE";
export type TopicOrder = "MOST_ARTICLES" | "NAME" | "RELEVANCE";

export interface ListRequest<Filter, Order, Row> extends Selection<Row> {
  /** Null for everything. */
  readonly filter: Filter | null;
  readonly order: Order;
  readonly window: Window;
}

export type ArticleRequest = ListRequest<ArticleFilter, ArticleOrder, ArticleRow>;
export type QuoteRequest = ListRequest<QuoteFilter, QuoteOrder, QuoteRow>;

/** A page of the rows that co-occur with a parent, those that share the most quotes or articles with it first. */
export interface CoOccurrenceRequest<Row> extends Selection<Row> {
  readonly window: Window;
}

/** A row, and how many quotes or articles it shares with its parent. */
export type CoOccurring<Row extends { id: number }> = Selected<Row> & { readonly shared: number };

/** The parents whose lists to read: one statement reads the lists of all of them. */
export interface Parents<Kind extends string> {
  readonly of: Kind;
  readonly ids: readonly number[];
}

/** The fields that can be read in the statement of their parent, by its kind and their name, and what is asked of them. */
interface NestedRequests {
  readonly "article.quotes": QuoteRequest;
  readonly "article.speakers": Selection<SpeakerRow>;
  readonly "article.topics": Selection<TopicRow>;
  readonly "quote.article": Selection<ArticleRow>;
  readonly "quote.speaker": Selection<SpeakerRow>;
  readonly "speaker.articles": ArticleRequest;
  readonly "speaker.quotes": QuoteRequest;
  readonly "speaker.topics": CoOccurrenceRequest<TopicRow>;
  readonly "topic.articles": ArticleRequest;
  readonly "topic.quotes": QuoteRequest;
  readonly "topic.speakers": CoOccurrenceRequest<SpeakerRow>;
  readonly "topic.topics": CoOccurrenceRequest<TopicRow>;
}

/** A field to read in the statement of its parent. */
export type NestedRead = {
  readonly [Field in keyof NestedRequests]: {
    readonly field: Field;
    readonly request: NestedRequests[Field];
  };
}[keyof NestedRequests];

/**
 * Columns of JSON that a statement has for fields to read with its rows. They are made once for a selection, which may be
 * read many times.
 */
export interface NestedColumns {
  /** Not empty. */
  readonly reads: readonly NestedRead[];
  /** The columns as a part of a SELECT list. They are expressions over the row `parent`. */
  readonly select: SQL;
  /** Converts what Postgres returned for them in a row, which the driver has parsed. */
  readonly read: (row: object) => NonNullable<NestedValues["nested"]>;
  /** By which two selections are told apart. */
  toJSON(): readonly NestedRead[];
}

/** What was read with a row; `values` in the order of `reads`. */
export interface NestedValues {
  readonly nested?: { readonly reads: readonly NestedRead[]; readonly values: readonly unknown[] };
}
