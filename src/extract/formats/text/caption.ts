import { PICTURE_WORDS } from "./lines/boilerplate-phrases.js";
import type { ClassifiedLine } from "./lines/line-kind.js";
import { hasQuotation } from "./lines/prose.js";

/** In UTF-16 code units. A longer line is not a caption. */
const MAX_LENGTH = 300;
/** The maximum number of lines in an article header, between the headline and the first paragraph. */
const HEADER_LINES = 20;

/**
 * Whether a title or sentence is a photo caption: a photo credit follows it, and it is a title, has a phrase that is
 * typical of captions, or is the first sentence after line `from`. A line with a quotation is never a caption.
 */
export function isCaption(lines: readonly ClassifiedLine[], index: number, from: number): boolean {
  const line = lines[index];
  if (!line || !/^(?:prose|title)$/.test(line.kind) || lines[index + 1]?.kind !== "credit") return false;
  if (line.text.length > MAX_LENGTH || hasQuotation(line.text)) return false;
  if (line.kind === "title" || PICTURE_WORDS.test(line.text)) return true;
  const isProse = (other: ClassifiedLine) => other.kind === "prose";
  const isFirst = !lines.slice(Math.max(from, index - HEADER_LINES), index).some(isProse);
  return isFirst && lines.slice(index + 1, index + HEADER_LINES).some(isProse);
}
