import type { Line } from "./split-lines.js";

/** The kind of a line, judged by its text alone. Which lines belong to the article depends on their positions too. */
export type LineKind =
  /** One sentence or more. */
  | "prose"
  /** Words that are not a sentence: a headline, a section, a subheading, a tag. */
  | "title"
  /** At least three short names separated by commas. */
  | "list"
  | "date"
  | "byline"
  /** The publisher after a label: "Source: Coast Gazette". */
  | "source"
  | "url"
  /** The section after a label: "Section: World". */
  | "section"
  /** A photo credit. */
  | "credit"
  /** A caption after a label, or one that ends in a photo credit. */
  | "caption"
  /** Tags after a label: "Tags: NATO, Russia". */
  | "tags"
  /** Such a label alone; the tags may follow on the next lines. */
  | "tags heading"
  /** A heading over links to other articles: "Related stories". */
  | "related heading"
  /** A heading over readers' comments. */
  | "comments heading"
  /** A link to another article after a label: "Read more: Ferry fares to rise". */
  | "related link"
  /** Buttons and menu items of the site. */
  | "navigation"
  /** Legal notices, newsletter offers and other messages of the site to its readers. */
  | "notice";

export interface ClassifiedLine extends Line {
  readonly kind: LineKind;
  /** The text without its label, "NATO, Russia" of "Tags: NATO, Russia"; the whole text if it has none. */
  readonly value: string;
}
