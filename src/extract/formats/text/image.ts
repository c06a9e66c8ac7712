import type { Page } from "../../draft.js";
import { splitPhotoCredit } from "../../metadata/photo-credits.js";
import { isCaption } from "./caption.js";
import { PICTURE_WORDS } from "./lines/boilerplate-phrases.js";
import type { ClassifiedLine } from "./lines/line-kind.js";

/** In UTF-16 code units. A longer paragraph above the headline is not a caption. */
const MAX_CAPTION_LENGTH = 300;
/** How far above the headline a caption may stand, in lines. */
const LINES_ABOVE = 12;

/**
 * The caption and credit of the page's image; its URL is not known. The caption is the sentence above the headline or
 * the line before a credit, and the credit is the one nearest to it. Null if there is neither.
 */
export function readImage(
  lines: readonly ClassifiedLine[],
  headline: number | null,
  body: readonly number[],
): Page["image"] {
  const [start = 0] = body;
  const caption = findCaption(lines, headline, body);
  const creditAt =
    nearestCredit(lines, caption ?? headline ?? 0, start) ?? (caption === null ? null : caption + 1);
  const credit = creditAt !== null && lines[creditAt]?.kind === "credit" ? lines[creditAt].value : null;
  if (caption === null) return credit === null ? null : { caption: null, credit, url: null };

  const printed = lines[caption]?.value ?? "";
  const parts = credit === null ? splitPhotoCredit(printed) : null;
  return { caption: (parts?.caption ?? printed) || null, credit: credit ?? parts?.credit ?? null, url: null };
}

function findCaption(
  lines: readonly ClassifiedLine[],
  headline: number | null,
  body: readonly number[],
): number | null {
  const [start = 0] = body;
  const end = body.at(-1) ?? start;
  const indices = lines.map((_, i) => i);
  const labelled = indices.find((i) => i <= end && lines[i]?.kind === "caption");
  if (labelled !== undefined) return labelled;
  const above = indices
    .slice(Math.max(0, (headline ?? 0) - LINES_ABOVE), headline ?? 0)
    .filter((i) => lines[i]?.kind === "prose" && isShort(lines[i]));
  const described = above.findLast((i) => PICTURE_WORDS.test(lines[i]?.text ?? ""));
  if (described !== undefined) return described;
  const credited = indices.find(
    (i) => i !== headline && i < start && isCaption(lines, i, (headline ?? -1) + 1),
  );
  if (credited !== undefined) return credited;
  return above.at(-1) ?? indices.find((i) => i > start && i < end && isCaption(lines, i, 0)) ?? null;
}

function isShort(line: ClassifiedLine | undefined): boolean {
  return (line?.text.length ?? 0) <= MAX_CAPTION_LENGTH;
}

/** The index of the credit nearest to line `to`, among those above the first paragraph; null if there is none. */
function nearestCredit(lines: readonly ClassifiedLine[], to: number, start: number): number | null {
  const credits = lines.flatMap((line, i) => (line.kind === "credit" && i < start ? i : []));
  return credits.sort((a, b) => Math.abs(a - to) - Math.abs(b - to))[0] ?? null;
}
