import { SECTION_WORDS } from "./lines/boilerplate-phrases.js";
import type { ClassifiedLine } from "./lines/line-kind.js";
import { isPersonName } from "./lines/person-name.js";

/**
 * The section of the article: after a label such as "Section:", else at the end of a breadcrumb such as "Home > World",
 * else the short title nearest to the headline, or to the photo credit if there is no headline. A title below the
 * headline is preferred to one as near above it, and a usual section name to any other title. Titles in a menu (three
 * short titles in a row) and the publisher's name do not count. Null if there is none.
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
  const breadcrumb = header.find((line) => line.kind === "title" && BREADCRUMB.test(line.text));
  const last = breadcrumb?.text
    .split(/\s*[>›»]\s*/)
    .filter((part) => part !== "" && part !== lines[anchor]?.text)
    .at(-1);
  if (last && !/^home$/i.test(last) && looksLikeSection(last)) return last;

  const candidates = header.flatMap((line, i) =>
    i !== headline &&
    line.kind === "title" &&
    looksLikeSection(line.text) &&
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
  // Scraping may run two sections together, as in "WorldEurope"; the first one is used.
  return nearest?.text.split(/(?<=^\p{Lu}\p{Ll}{2,})(?=\p{Lu}\p{Ll}{2,}$)/u)[0] ?? null;
}

const BREADCRUMB = /^[^.!?]{2,40}(?:\s?[>›»]\s?[^.!?>›»]{2,60})+$/;

function looksLikeSection(text: string): boolean {
  const words = text.split(" ");
  const hasForm =
    words.length <= 5 && text.length <= 40 && /^\p{Lu}/u.test(text) && !/[\d.!?:,"“”|/]/.test(text);
  // An unknown name in capitals is the place of a dateline.
  const isPlace = !/\p{Ll}/u.test(text) && !SECTION_WORDS.test(text);
  return (
    hasForm && !isPlace && !OPENS_OTHER_FIELD.test(text) && !WIRE_SERVICE.test(text) && !isPersonName(text)
  );
}

/** "From Our Correspondent", "Share via", "Updated": a credit, a button or a label. */
const OPENS_OTHER_FIELD =
  /^(?:from|by|via|with|for|share|sharing|follow|listen|watch|read|click|tap|get|save|print|send|copy|post|tweet|email|e-mail|comment|sign|log|subscribe|updated?|published|posted|edited|written|reported|photos?|image|video|advert|breaking|loading|skip|back|here|this|these|how|why|what|when|who)\b/i;

/** The services that distribute press releases and agency reports. */
const WIRE_SERVICE =
  /\b(?:PR ?Newswire|\w*newswires?|business ?wire|accesswire|newsfile|ein ?presswire|presswire|marketwired?|marketwatch|press (?:release|association|trust of india)|associated press|wire (?:services?|reports?)|news services?|news agency|reuters|agence france-presse|AFP|AP|UPI|dpa|EFE|ANSA|xinhua|bloomberg)\b/i;

/** Whether the line is one of at least three consecutive short titles. */
function isInMenu(header: readonly ClassifiedLine[], index: number): boolean {
  const isShort = (i: number) => header[i]?.kind === "title" && header[i].text.split(" ").length <= 3;
  return [index - 2, index - 1, index].some((first) => [0, 1, 2].every((step) => isShort(first + step)));
}
