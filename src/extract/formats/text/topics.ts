import { toUniqueNames } from "../../metadata/normalize.js";
import type { ClassifiedLine } from "./lines/line-kind.js";
import { listItems } from "./lines/list-items.js";
import { isPersonName } from "./lines/person-name.js";

/** No page has more tags; a longer list is something else. */
const MAX_TAGS = 60;

/** Whether enough of the tags occur in the article to belong to it, as those of a footer do not. */
type OccurrenceCheck = (tags: readonly string[], share?: number) => boolean;

/**
 * The page's own tags, in its order: those after a label such as "Tags:" or "Topics:", on its line or on the lines
 * below it; else the first list below the article, whether between commas, one to a line or with # signs; else a list
 * above it, other than the headline. A list without a label counts if it is close below the article, or if its words occur in the article.
 */
export function readTopics(
  lines: readonly ClassifiedLine[],
  headline: number | null,
  body: readonly number[],
): string[] {
  const after = (body.at(-1) ?? -1) + 1;
  const below = lines.slice(after, after + MAX_TAGS);
  const occurInArticle = createOccurrenceCheck(body.map((i) => lines[i]?.text ?? "").join(" "));
  const above = lines.slice(0, body[0] ?? 0).filter((_, i) => i !== headline);
  const sources: (() => readonly string[])[] = [
    () => labelledTags(lines, body),
    () => tagListBelow(below, occurInArticle),
    () => stackedTagsBelow(below, occurInArticle),
    () => tagListAbove(above, occurInArticle),
  ];
  for (const source of sources) {
    const tags = source();
    if (tags.length > 0) return toUniqueNames(tags);
  }
  return [];
}

function createOccurrenceCheck(article: string): OccurrenceCheck {
  const folded = fold(article);
  return (tags, share = 0.5) => {
    if (tags.length > MAX_TAGS) return false;
    const known = tags.filter((tag) => folded.includes(stem(tag)));
    return known.length >= Math.max(1, tags.length * share);
  };
}

/** All tags after a label outside the article. */
function labelledTags(lines: readonly ClassifiedLine[], body: readonly number[]): readonly string[] {
  const inBody = new Set(body);
  return lines.flatMap((line, i) => {
    if (inBody.has(i)) return [];
    if (line.kind === "tags") return splitTags(line.value);
    return line.kind === "tags heading" ? tagsBelowHeading(lines.slice(i + 1, i + 1 + MAX_TAGS)) : [];
  });
}

function tagsBelowHeading(below: readonly ClassifiedLine[]): readonly string[] {
  const [first] = below;
  const tags = first ? tagsOnLine(first) : [];
  return tags.length >= 2 ? tags : leadingTitles(below);
}

/** The first list of tags on one line, before any comments: either above related links and long enough, or in the article. */
function tagListBelow(below: readonly ClassifiedLine[], occurInArticle: OccurrenceCheck): readonly string[] {
  const comments = below.findIndex((line) => line.kind === "comments heading");
  const related = below.findIndex((line) => line.kind === "related heading");
  for (const [i, line] of below.slice(0, comments < 0 ? below.length : comments).entries()) {
    const tags = tagsOnLine(line);
    const isInPlace = (related < 0 || i < related) && tags.length >= (i === 0 ? 2 : 3);
    if (isInPlace || (tags.length >= 2 && occurInArticle(tags))) return tags;
  }
  return [];
}

/** Tags one to a line, directly below the article. */
function stackedTagsBelow(
  below: readonly ClassifiedLine[],
  occurInArticle: OccurrenceCheck,
): readonly string[] {
  const tags = leadingTitles(below);
  return tags.length > 0 && occurInArticle(tags) ? tags : [];
}

/** The first list above the article of which at least one item occurs in it. */
function tagListAbove(above: readonly ClassifiedLine[], occurInArticle: OccurrenceCheck): readonly string[] {
  const list = above.find(({ kind, text }) => kind === "list" && occurInArticle(listItems(text), 0));
  return list ? listItems(list.text) : [];
}

function tagsOnLine(line: ClassifiedLine): string[] {
  if (/^#\p{L}/u.test(line.text)) return splitTags(line.text);
  if (!/^(?:list|title)$/.test(line.kind)) return [];
  const text = line.text.replace(/^[\p{L}-]{3,20} ?: /u, "");
  const isPair = /^[^,;.:]{2,40}, [^,;.:]{2,40}$/.test(text);
  return isPair ? text.split(", ") : listItems(text);
}

/** The short titles at the beginning of the lines. If the first two are not separated by a blank line, one ends them. */
function leadingTitles(lines: readonly ClassifiedLine[]): string[] {
  const end = lines.findIndex(
    (line, i) =>
      line.kind !== "title" ||
      isSignOff(line.text) ||
      line.text.split(" ").length > 5 ||
      (i > 1 && line.opensBlock && !lines[1]?.opensBlock),
  );
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => line.text.replace(/^[#•*·–-]+\s*/, ""));
}

/** "— Ann Lee" below what she reported. */
function isSignOff(text: string): boolean {
  return (
    /^(?:[—―]|--) ?\p{Lu}/u.test(text) || (/^[–-] ?\p{Lu}/u.test(text) && isPersonName(text.slice(1).trim()))
  );
}

function splitTags(text: string): string[] {
  const separator = /[;|•·]/.test(text) ? /[;|•·]/ : text.includes(",") ? /,/ : /\s(?=#)/;
  return text.split(separator).map((tag) => tag.trim().replace(/^#/, "").replace(/\.$/, ""));
}

/** The folded tag without a plural ending, so that "Strikes" is found in "the strike". */
function stem(tag: string): string {
  return fold(tag).replace(/(?:ies|es|s)$/, "");
}

/** The text in lower case and without diacritics. */
function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
