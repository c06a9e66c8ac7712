import { SECTION_WORDS } from "./lines/boilerplate-phrases.js";
import type { ClassifiedLine } from "./lines/line-kind.js";

/**
 * The section the article ran in: the line that is labelled so, the end of a path such as "Home > World", or
 * the short title that stands alone nearest to the headline (where there is none, to the picture's credit),
 * below it rather than above. Null where there is none. Three short titles in a row are a menu, and the
 * publisher's name is no section.
 */
export function readSection(
  lines: readonly ClassifiedLine[],
  headline: number | null,
  start: number,
  publisher: string | null,
): string | null {
  const labelled = lines.find((line) => line.kind === "section");
  if (labelled) return labelled.value || null;

  const header = lines.slice(0, start);
  const credit = header.findIndex((line) => line.kind === "credit");
  const anchor = headline ?? (credit < 0 ? null : credit);
  if (anchor === null) return null;
  const path = header.find((line) => line.kind === "title" && PATH.test(line.text));
  const crumb = path?.text
    .split(/\s*[>›»]\s*/)
    .filter((part) => part !== "" && part !== lines[anchor]?.text)
    .at(-1);
  if (crumb && !/^home$/i.test(crumb) && isSectionLike(crumb)) return crumb;

  const candidates = header.flatMap((line, i) =>
    i !== headline &&
    line.kind === "title" &&
    isSectionLike(line.text) &&
    line.text.toLowerCase() !== publisher?.toLowerCase() &&
    !isInMenu(header, i)
      ? {
          text: line.text,
          distance: Math.abs(i - anchor) - (i > anchor ? 0.5 : 0),
          known: SECTION_WORDS.test(line.text),
        }
      : [],
  );
  const [nearest] = candidates
    .filter(({ known, distance }) => known || distance <= 4)
    .sort((a, b) => Number(b.known) - Number(a.known) || a.distance - b.distance);
  // Two sections that ran together, as in "WorldEurope": the first.
  return nearest?.text.split(/(?<=^\p{Lu}\p{Ll}{2,})(?=\p{Lu}\p{Ll}{2,}$)/u)[0] ?? null;
}

const PATH = /^[^.!?]{2,40}(?:\s?[>›»]\s?[^.!?>›»]{2,60})+$/;

function isSectionLike(text: string): boolean {
  const words = text.split(" ");
  return words.length <= 5 && text.length <= 40 && /^\p{Lu}/u.test(text) && !/[\d.!?:,"“”|/]/.test(text);
}

/** Whether three short titles stand together, this line among them. */
function isInMenu(header: readonly ClassifiedLine[], index: number): boolean {
  const isShort = (i: number) => header[i]?.kind === "title" && header[i].text.split(" ").length <= 3;
  return [index - 2, index - 1, index].some((first) => [0, 1, 2].every((step) => isShort(first + step)));
}
