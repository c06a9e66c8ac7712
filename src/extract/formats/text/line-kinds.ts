import { parseAuthors } from "../../metadata/parse-authors.js";
import { isPhotoCredit, PHOTO_LABEL, splitPhotoCredit } from "../../metadata/photo-credits.js";
import { isDateLine } from "./date-lines.js";
import type { Line } from "./lines.js";
import { COMMENTS_HEADING, isNavigation, isNotice, POINTER, RELATED_HEADING } from "./phrases.js";

/** What a line is by its own looks; where it stands decides the rest. */
export type LineKind =
  /** Sentences. */
  | "prose"
  /** Words without a sentence's end: a headline, a section, a subheading, a tag. */
  | "title"
  /** Three short names or more between commas. */
  | "list"
  | "date"
  | "byline"
  | "source"
  | "address"
  | "section"
  | "credit"
  | "caption"
  | "tags"
  | "tags heading"
  | "related heading"
  | "comments heading"
  | "pointer"
  | "navigation"
  | "notice";

export interface KnownLine extends Line {
  readonly kind: LineKind;
  /** The line without its label: "NATO, Russia" of "Tags: NATO, Russia". */
  readonly value: string;
}

/** The line with its kind. */
export function recognise(line: Line): KnownLine {
  const known = (kind: LineKind, value = line.text): KnownLine => ({ ...line, kind, value });
  const { text } = line;
  // What is longer is prose, whatever it begins with.
  if (text.length > 400) return known(listItems(text).length > 0 ? "list" : "prose");
  const quotes = /["“”«»„]/.test(text);

  const address = ADDRESS.exec(text)?.[1];
  if (address) return known("address", address);
  const label = LABELS.find(({ pattern }) => pattern.test(text));
  const value = label ? text.replace(label.pattern, "").trim() : "";
  if (label && !isProse(value)) {
    return known(value === "" && label.kind === "tags" ? "tags heading" : label.kind, value);
  }
  if (RELATED_HEADING.test(text)) return known("related heading");
  if (COMMENTS_HEADING.test(text)) return known("comments heading");
  if (POINTER.test(text)) return known("pointer");
  if (isByline(text)) return known("byline");
  if (isDateLine(text)) return known("date");
  if (PHOTO_LABEL.test(text)) {
    const labelled = text.replace(PHOTO_LABEL, "").replace(/^([^()]+)\)$/, "$1");
    if (labelled !== "") return known(isProse(labelled) ? "caption" : "credit", labelled);
  }
  if (!quotes && isPhotoCredit(text)) return known("credit");
  const credited = quotes || text.length > LONGEST_CAPTION ? null : splitPhotoCredit(text);
  if (credited && credited.caption.length >= SHORTEST_CAPTION) return known("caption");
  if (!quotes && isNavigation(text)) return known("navigation");
  if (!quotes && isNotice(text)) return known("notice");
  if (listItems(text).length > 0) return known("list");
  return known(isProse(text) ? "prose" : "title");
}

/** A web address alone on its line, with or without a label. */
const ADDRESS =
  /^(?:(?:(?:short |original )?(?:url|link|address|article)|permalink|source|original|canonical)\s?:\s*)?(https?:\/\/\S+)$/i;

const LONGEST_CAPTION = 300;
const SHORTEST_CAPTION = 20;

const LABELS: readonly { readonly kind: LineKind; readonly pattern: RegExp }[] = [
  { kind: "source", pattern: /^(?:source|news source|publisher|publication)\s?: */i },
  { kind: "section", pattern: /^(?:section|category|rubric|column|channel)\s?: */i },
  {
    kind: "tags",
    pattern:
      /^(?:(?:(?:article|story|related|more) )?(?:tags?|topics?|keywords?|key words|subjects?)(?: in this (?:article|story))?\s?(?::|$)|(?:filed under|tagged(?: (?:as|with|in|under))?|more on this topic)\s?(?::|(?=\s)|$)) */i,
  },
];

/** The short names of "NATO, Russia, Ann Lee"; none where the line is anything else. */
export function listItems(text: string): string[] {
  if (/[.!?;:"“”]\s*$/.test(text)) return [];
  // Headlines have semicolons too, but go on in lower case.
  const mark = /;(?! ?\p{Ll})/u.test(text) ? /\s*[,;]\s*/ : /\s*,\s*/;
  const items = text.split(mark).filter((item) => item !== "");
  const isShort = (item: string) => item.length <= 60 && item.split(" ").length <= 6;
  const words = text.split(" ").length;
  return items.length >= 3 && items.every(isShort) && words <= items.length * 3.5 ? items : [];
}

function isByline(text: string): boolean {
  const names =
    /^(?:(?:words|story|written|reported|reporting|analysis|report|text|compiled|interview) )?(?:by|von|par|por|door):?\s+(?<names>.+)$/i.exec(
      text,
    )?.groups?.["names"];
  if (!names || text.length > 160 || /["“”?!]|[a-z]{3,}\.$/.test(text)) return false;
  const first = parseAuthors(names)[0];
  return (
    first !== undefined && /^(?:\p{Lu}|d[aeiu] |van |von |al-)/u.test(first) && first.split(" ").length <= 5
  );
}

const SENTENCE_END = /(?:[.…。؟।！？]|[.!?,…]["”’»')\]]+|[!?])["”’»')\]]*$/;

/** "Q. Who knew?", "JUDGE HALL: Where were you?" */
const TRANSCRIPT = /^(?:[QA][.:]|\p{Lu}[\p{Lu}.'’ -]{2,40}:) /u;

/** Whether the line is one sentence or more, rather than a title. Questions and exclamations may be titles. */
function isProse(text: string): boolean {
  const words = text.split(" ");
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)) {
    return text.length >= 50 || (text.length >= 8 && /[。！？.」]$/.test(text));
  }
  if (words.length >= 25 || text.length >= 180) return true;
  if (words.length >= 5 && text.endsWith(":")) return true;
  if (words.length < 3 || !SENTENCE_END.test(text)) return false;
  if (TRANSCRIPT.test(text)) return true;
  if (/[?!]$/.test(text) && isTitleCase(words)) return false;
  if (/[?!]$/.test(text)) return words.length >= 14 || /\p{Ll}[.?!]["”’]? \p{Lu}/u.test(text);
  return (
    words.length >= 8 || words.slice(1).some((word) => /^["“‘']?\p{Ll}/u.test(word)) || !/\p{Lu}/u.test(text)
  );
}

/** Whether nearly every word of more than three letters begins with a capital: "Talks Fail. What Now?" */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) > 3);
  return long.length >= 2 && long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= long.length * 0.8;
}
