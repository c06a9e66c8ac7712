import type { KnownLine } from "./line-kinds.js";

/**
 * Who published the page: what "Source:" names, else the site's name behind the title, else the owner in the
 * footer's copyright, else the agency of the dateline "LONDON (Reuters) —". Null where none stands there.
 */
export function readPublisher(
  lines: readonly KnownLine[],
  site: string | null,
  body: readonly number[],
): string | null {
  const labelled = lines.find((line) => line.kind === "source")?.value;
  if (labelled) return labelled;
  if (site) return site;
  for (const line of lines.slice((body.at(-1) ?? -1) + 1)) {
    const owner = OWNER.exec(line.text)?.groups?.["owner"]?.trim();
    if (owner) return owner;
  }
  return DATELINE.exec(lines[body[0] ?? -1]?.text ?? "")?.groups?.["agency"] ?? null;
}

const OWNER =
  /(?:©|\(c\)|copyright)[\s©,]*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?[\s,]+)?(?:by )?(?<owner>[\p{Lu}\p{N}][^.|,©/]{1,60}?)(?=\s*(?:[.|,©]|all rights|$))/iu;
const DATELINE = /^\p{Lu}[^a-z(]{1,40}[^(]{0,30}\((?<agency>[\p{Lu}][\p{L} .&-]{1,30})\) ?[-–—]/u;
