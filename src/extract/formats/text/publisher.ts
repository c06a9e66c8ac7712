import type { ClassifiedLine } from "./lines/line-kind.js";

/**
 * Who published the page: what "Source:" names, else the site's name behind the title, else the owner in the
 * footer's copyright, else the name that stands both above the article and below it: at the top and before an
 * address, or before a photographer and in "Comment via"; else the agency of the dateline "LONDON (Reuters) —".
 * Null where none stands there.
 */
export function readPublisher(
  lines: readonly ClassifiedLine[],
  site: string | null,
  body: readonly number[],
): string | null {
  const labelled = lines.find((line) => line.kind === "source")?.value;
  if (labelled) return labelled;
  if (site) return site;
  const footer = lines.slice((body.at(-1) ?? -1) + 1);
  for (const line of footer) {
    const owner = OWNER.exec(line.text)?.groups?.["owner"]?.trim();
    if (owner) return owner;
  }
  const header = lines.slice(0, body[0] ?? 0);
  return (
    readMasthead(header, footer) ??
    readCreditedPaper(header, footer) ??
    DATELINE.exec(lines[body[0] ?? -1]?.text ?? "")?.groups?.["agency"] ??
    null
  );
}

/** How far from the top a paper prints its name, in lines. */
const MASTHEAD_LINES = 4;

/**
 * "The Gazette — since 1911" at the top, "The Gazette, 4 Quay Street" at the bottom: the paper. A name alone in
 * both places may be a menu's.
 */
function readMasthead(header: readonly ClassifiedLine[], footer: readonly ClassifiedLine[]): string | null {
  for (const { text } of header.slice(0, MASTHEAD_LINES)) {
    const { name, motto } = MASTHEAD.exec(text)?.groups ?? {};
    if (!name) continue;
    const address = motto ? /^(?:[,.]|$)/ : /^,.*\d/;
    const signed = footer.find(
      (line) =>
        line.text.toLowerCase().startsWith(name.toLowerCase()) && address.test(line.text.slice(name.length)),
    );
    if (signed) return signed.text.slice(0, name.length);
  }
  return null;
}

/**
 * The paper before its photographer, "© Gazette / Ann Lee", where readers may comment by an account with it
 * ("Comment via GazettePass"); an agency has none.
 */
function readCreditedPaper(
  header: readonly ClassifiedLine[],
  footer: readonly ClassifiedLine[],
): string | null {
  const accounts = footer.flatMap(({ text }) => [...text.matchAll(ACCOUNT)].map(([, name = ""]) => name));
  for (const line of header) {
    const paper = line.kind === "credit" ? CREDITED.exec(line.value)?.groups?.["paper"] : undefined;
    const words = paper?.match(/\p{Lu}[\p{L}\d]{4,}/gu) ?? [];
    if (paper && words.some((word) => accounts.some((account) => account.startsWith(word)))) return paper;
  }
  return null;
}

const MASTHEAD =
  /^(?<name>(?:\p{Lu}[\p{L}'’.-]*|of|de|du|la|le|and|&)(?: (?:\p{Lu}[\p{L}'’.-]*|of|de|du|la|le|and|&)){0,5})(?<motto> [|–—-] .*)?$/u;
const CREDITED = /^© ?(?<paper>\p{Lu}[^/©]{2,40}?) ?\//u;
const ACCOUNT = /comment (?:via|with) (\p{Lu}\p{L}*?)(?=\P{L}|$|comment\b)/giu;
const OWNER =
  /(?:©|\(c\)|copyright)[\s©,]*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?[\s,]+)?(?:by )?(?<owner>[\p{Lu}\p{N}][^.|,©/]{1,60}?)(?=\s*(?:[.|,©]|all rights|$))/iu;
const DATELINE = /^\p{Lu}[^a-z(]{1,40}[^(]{0,30}\((?<agency>[\p{Lu}][\p{L} .&-]{1,30})\) ?[-–—]/u;
