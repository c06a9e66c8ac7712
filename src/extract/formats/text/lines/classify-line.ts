import { parseAuthors } from "../../../metadata/parse-authors.js";
import { isPhotoCredit, PHOTO_LABEL, splitPhotoCredit } from "../../../metadata/photo-credits.js";
import {
  COMMENTS_HEADING,
  isNavigation,
  isNotice,
  RELATED_HEADING,
  RELATED_LINK,
} from "./boilerplate-phrases.js";
import { isDateLine } from "./date-lines.js";
import type { ClassifiedLine, LineKind } from "./line-kind.js";
import { listItems } from "./list-items.js";
import { isProse } from "./prose.js";
import type { Line } from "./split-lines.js";

/** Longer lines are prose or a list, whatever they begin with. */
const MAX_LABELLED_LENGTH = 400;
const MAX_CAPTION_LENGTH = 300;
const MIN_CAPTION_LENGTH = 20;

/** A kind, and the text without its label if it has one. */
type Classification = Pick<ClassifiedLine, "kind"> & { readonly value?: string };

/** Recognizes lines by their text; null for a line that the rule does not recognize. */
type ClassificationRule = (text: string) => Classification | null;

/** The first rule that recognizes a line decides its kind. */
const RULES: readonly ClassificationRule[] = [
  classifyUrl,
  classifyLabelledField,
  when("related heading", (text) => RELATED_HEADING.test(text)),
  when("comments heading", (text) => COMMENTS_HEADING.test(text)),
  when("related link", (text) => RELATED_LINK.test(text)),
  when("byline", isByline),
  when("date", isDateLine),
  classifyLabelledPhoto,
  when("credit", (text) => !hasQuotationMark(text) && isPhotoCredit(text)),
  when("caption", endsInPhotoCredit),
  when("navigation", (text) => !hasQuotationMark(text) && isNavigation(text)),
  when("notice", (text) => !hasQuotationMark(text) && isNotice(text)),
  when("list", (text) => listItems(text).length > 0),
  when("prose", isProse),
];

/** Classifies a line by its text; a line that no rule recognizes is a title. */
export function classifyLine(line: Line): ClassifiedLine {
  const { text } = line;
  if (text.length > MAX_LABELLED_LENGTH) {
    return { ...line, kind: listItems(text).length > 0 ? "list" : "prose", value: text };
  }
  for (const rule of RULES) {
    const classification = rule(text);
    if (classification) return { ...line, value: text, ...classification };
  }
  return { ...line, kind: "title", value: text };
}

function when(kind: LineKind, matches: (text: string) => boolean): ClassificationRule {
  return (text) => (matches(text) ? { kind } : null);
}

/** A URL alone on its line, with or without a label. */
const URL_LINE =
  /^(?:(?:(?:short |original )?(?:url|link|address|article)|permalink|source|original|canonical)\s?:\s*)?(https?:\/\/\S+)$/i;

function classifyUrl(text: string): Classification | null {
  const url = URL_LINE.exec(text)?.[1];
  return url ? { kind: "url", value: url } : null;
}

const LABELS: readonly { readonly kind: LineKind; readonly pattern: RegExp }[] = [
  { kind: "source", pattern: /^(?:source|news source|publisher|publication)\s?: */i },
  { kind: "section", pattern: /^(?:section|category|rubric|column|channel)\s?: */i },
  {
    kind: "tags",
    pattern:
      /^(?:(?:(?:article|story|related|more) )?(?:tags?|topics?|keywords?|key words|subjects?)(?: in this (?:article|story))?\s?(?::|$)|(?:filed under|tagged(?: (?:as|with|in|under))?|more on this topic)\s?(?::|(?=\s)|$)) */i,
  },
];

/** A source, a section or tags after their label, unless what follows the label is a sentence. */
function classifyLabelledField(text: string): Classification | null {
  const label = LABELS.find(({ pattern }) => pattern.test(text));
  if (!label) return null;
  const value = text.replace(label.pattern, "").trim();
  if (isProse(value)) return null;
  return { kind: value === "" && label.kind === "tags" ? "tags heading" : label.kind, value };
}

/** What follows "Photo:" and the like: a caption if it is a sentence, else a credit. */
function classifyLabelledPhoto(text: string): Classification | null {
  if (!PHOTO_LABEL.test(text)) return null;
  const value = text.replace(PHOTO_LABEL, "").replace(/^([^()]+)\)$/, "$1");
  return value === "" ? null : { kind: isProse(value) ? "caption" : "credit", value };
}

function endsInPhotoCredit(text: string): boolean {
  if (hasQuotationMark(text) || text.length > MAX_CAPTION_LENGTH) return false;
  return (splitPhotoCredit(text)?.caption.length ?? 0) >= MIN_CAPTION_LENGTH;
}

function hasQuotationMark(text: string): boolean {
  return /["“”«»„]/.test(text);
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
