/** The values that place a row in an order, its unique last part included: what a cursor carries. Instants stay strings. */
export type OrderKey = readonly (string | number)[];

/** Which stretch of a list is wanted. */
export interface Window {
  /** How many rows at most; 0 asks for none. */
  readonly size: number;
  /** Whether `size` counts from the start of the stretch (first) or from its end (last). */
  readonly from: "start" | "end";
  readonly after: OrderKey | null;
  readonly before: OrderKey | null;
}

/** A stretch of a list, in the list's order whichever end it was counted from. */
export interface Slice<Row> {
  readonly items: readonly { readonly row: Row; readonly key: OrderKey }[];
  /** Whether the stretch goes on past the end that `size` cut off. */
  readonly more: boolean;
}

export interface Count {
  readonly count: number;
  /** False where counting stopped early: then `count` is a lower bound. */
  readonly exact: boolean;
}

/** The columns asked for, and the id always. */
export type Selected<Row extends { id: number }> = Pick<Row, "id"> & Partial<Row>;

/** Half open; null is no bound. RFC 3339. */
export interface InstantRange {
  readonly from: string | null;
  readonly to: string | null;
}

/*
 * In filters null is no condition and an empty list matches nothing. The id of a merged speaker stands for its
 * successor.
 */

export interface ArticleFilter {
  /** Web-search syntax over headline and body. */
  readonly search: string | null;
  readonly speakers: readonly number[] | null;
  readonly topics: readonly number[] | null;
  readonly sources: readonly string[] | null;
  readonly sections: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly date: InstantRange | null;
}

export interface QuoteFilter {
  /** Web-search syntax over the words said. */
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
  /** Part of any of its names, misspelt too. */
  readonly search: string | null;
  readonly kinds: readonly string[] | null;
  readonly topics: readonly number[] | null;
}

export interface TopicFilter {
  /** Part of the name, misspelt too. */
  readonly search: string | null;
}

/* By RELEVANCE there is nothing without a search: the caller sees to it that the filter has one. */

export type ArticleOrder = "NEWEST" | "OLDEST" | "STORED" | "RELEVANCE";
export type QuoteOrder = "NEWEST" | "OLDEST" | "STORED" | "IN_TEXT" | "RELEVANCE";
export type SpeakerOrder = "MOST_QUOTED" | "NAME" | "RECENTLY_QUOTED" | "RELEVANCE";
export type TopicOrder = "MOST_ARTICLES" | "NAME" | "RELEVANCE";

export interface ListRequest<Filter, Order, Row> {
  /** Null: everything. */
  readonly filter: Filter | null;
  readonly order: Order;
  readonly window: Window;
  readonly columns: readonly (keyof Row & string)[];
}

/** Whose list it is: a list under many parents is one statement. */
export interface Parents<Kind extends string> {
  readonly of: Kind;
  readonly ids: readonly number[];
}
