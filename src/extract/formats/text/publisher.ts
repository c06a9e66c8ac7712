import type { ClassifiedLine } from "./lines/line-kind.js";

/**
 * The publisher of the page, from the first of these that names one: a line "Source: …", the site's name after the
 * headline, a copyright notice in the footer, a newspaper's name at the top that also begins its postal address at the
 * bottom, a newspaper in a photo credit that also offers reader accounts, and the agency in a dateline such as
 * "LONDON (Reuters) —". Null if none does.
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
    const owner = COPYRIGHT_NOTICE.exec(line.text)?.groups?.["owner"]?.trim();
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

/** How many lines from the top a newspaper's name may be. */
const MASTHEAD_LINES = 4;

/**
 * The newspaper of "The Gazette — since 1911" at the top and "The Gazette, 4 Quay Street" at the bottom. The same name
 * without a motto or an address in both places may be a menu item.
 */
function readMasthead(header: readonly ClassifiedLine[], footer: readonly ClassifiedLine[]): string | null {
  for (const { text } of header.slice(0, MASTHEAD_LINES)) {
    const { name, motto } = MASTHEAD.exec(text)?.groups ?? {};
    if (!name) continue;
    const address = motto ? /^(?:[,.]|$)/ : /^,.*\d/;
    const imprint = footer.find(
      (line) =>
        line.text.toLowerCase().startsWith(name.toLowerCase()) && address.test(line.text.slice(name.length)),
    );
    if (imprint) return imprint.text.slice(0, name.length);
  }
  return null;
}

/**
 * The newspaper in a photo credit such as "© Gazette / Ann Lee", if readers can comment with an account of it ("Comment
 * via GazettePass"). Photo agencies offer no such accounts.
 */
function readCreditedPaper(
  header: readonly ClassifiedLine[],
  footer: readonly ClassifiedLine[],
): string | null {
  const accounts = footer.flatMap(({ text }) => [...text.matchAll(ACCOUNT)].map(([, name = ""]) => name));
  for (const line of header) {
    const paper = line.kind === "credit" ? CREDITED_PAPER.exec(line.value)?.groups?.["paper"] : undefined;
    const words = paper?.match(/\p{Lu}[\p{L}\d]{4,}/gu) ?? [];
    if (paper && words.some((word) => accounts.some((account) => account.startsWith(word)))) return paper;
  }
  return null;
}

const MASTHEAD =
  /^(?<name>(?:\p{Lu}[\p{L}'’.-]*|of|de|du|la|le|and|&)(?: (?:\p{Lu}[\p{L}'’.-]*|of|de|du|la|le|and|&)){0,5})(?<motto> [|–—-] .*)?$/u;
const CREDITED_PAPER = /^© ?(?<paper>\p{Lu}[^/©]{2,40}?) ?\//u;
const ACCOUNT = /comment (?:via|with) (\p{Lu}\p{L}*?)(?=\P{L}|$|comment\b)/giu;
const COPYRIGHT_NOTICE =
  /(?:©|\(c\)|copyright)[\s©,]*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?[\s,]+)?(?:by )?(?<owner>[\p{Lu}\p{N}][^.|,©/]{1,60}?)(?=\s*(?:[.|,©]|all rights|$))/iu;
const DATELINE = /^\p{Lu}[^a-z(]{1,40}[^(]{0,30}\((?<agency>[\p{Lu}][\p{L} .&-]{1,30})\) ?[-–—]/u;
