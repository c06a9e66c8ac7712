import { toUniqueNames } from "../../metadata/normalize.js";
import { type KnownLine, listItems } from "./line-kinds.js";

/**
 * The page's own tags, in its order: what "Tags:" or "Topics:" names, on its line or one by one below it;
 * else the names between commas, one to a line, or behind # signs, nearest below the article, or a list above
 * it. Where neither label nor place tells them, the article must have their words, as it has not a footer's.
 */
export function readTags(lines: readonly KnownLine[], body: readonly number[]): string[] {
  const start = body[0] ?? 0;
  const after = (body.at(-1) ?? -1) + 1;
  const inBody = new Set(body);
  const isKnown = (items: readonly string[], share = 0.5) => {
    const article = fold(body.map((i) => lines[i]?.text ?? "").join(" "));
    const known = items.slice(0, MOST_TAGS).filter((item) => article.includes(stem(item)));
    return items.length <= MOST_TAGS && known.length >= Math.max(1, items.length * share);
  };

  const labelled = lines.flatMap((line, i) => (inBody.has(i) ? [] : labelledTags(lines, line, i)));
  if (labelled.length > 0) return toUniqueNames(labelled);
  const below = lines.slice(after, after + MOST_TAGS);
  const related = below.findIndex((line) => line.kind === "related heading");
  for (const [i, line] of below.entries()) {
    if (line.kind === "comments heading") break;
    const items = itemsOf(line);
    const isPlaced = (related < 0 || i < related) && items.length >= (i === 0 ? 2 : 3);
    if (isPlaced || (items.length >= 2 && isKnown(items))) return toUniqueNames(items);
  }
  const stacked = leadingTitles(below);
  if (stacked.length > 0 && isKnown(stacked)) return toUniqueNames(stacked);
  const above = lines
    .slice(0, start)
    .find((line) => line.kind === "list" && isKnown(listItems(line.text), 0));
  return above ? toUniqueNames(listItems(above.text)) : [];
}

/** A page has fewer tags; what has more is another kind of list. */
const MOST_TAGS = 60;

function labelledTags(lines: readonly KnownLine[], line: KnownLine, index: number): string[] {
  if (line.kind === "tags") return splitTags(line.value);
  if (line.kind !== "tags heading") return [];
  const below = lines.slice(index + 1, index + 1 + MOST_TAGS);
  const [first] = below;
  return first && itemsOf(first).length >= 2 ? itemsOf(first) : leadingTitles(below);
}

function itemsOf(line: KnownLine): string[] {
  if (/^#\p{L}/u.test(line.text)) return splitTags(line.text);
  if (!/^(?:list|title)$/.test(line.kind)) return [];
  const text = line.text.replace(/^[\p{L}-]{3,20} ?: /u, "");
  const isPair = /^[^,;.:]{2,40}, [^,;.:]{2,40}$/.test(text);
  return isPair ? text.split(", ") : listItems(text);
}

/** The short titles that open a run of lines, up to the first empty line after them. */
function leadingTitles(lines: readonly KnownLine[]): string[] {
  const end = lines.findIndex(
    (line, i) =>
      line.kind !== "title" ||
      line.text.split(" ").length > 5 ||
      (i > 1 && line.opensBlock && !lines[1]?.opensBlock),
  );
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => line.text.replace(/^[#•*·–-]+\s*/, ""));
}

function splitTags(text: string): string[] {
  const mark = /[;|•·]/.test(text) ? /[;|•·]/ : text.includes(",") ? /,/ : /\s(?=#)/;
  return text.split(mark).map((tag) => tag.trim().replace(/^#/, "").replace(/\.$/, ""));
}

/** Without the ending of a plural, so that the tag "Strikes" is found in "the strike". */
function stem(tag: string): string {
  return fold(tag).replace(/(?:ies|es|s)$/, "");
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
