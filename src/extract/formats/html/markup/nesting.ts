/** Elements that never have content. */
export const VOID = words("area base br col embed hr img input link meta param source track wbr");

/** What does not close an open paragraph, and whose end tag never closes a block. */
export const INLINE = words(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr",
);

/** An end tag of another kind does not look for its start tag beyond these. */
const SCOPES = words("table td th caption");
const TABLE_PARTS = words("table caption thead tbody tfoot tr td th");

/** A start tag ends the nearest open element of the first list, unless one of the second stands between. */
const ENDS: ReadonlyMap<string, readonly [ended: ReadonlySet<string>, within: ReadonlySet<string>]> = new Map(
  [
    ["li", [words("li"), words("ul ol menu")]],
    ["dt", [words("dt dd"), words("dl")]],
    ["dd", [words("dt dd"), words("dl")]],
    ["tr", [words("tr"), words("table")]],
    ["td", [words("td th"), words("tr table")]],
    ["th", [words("td th"), words("tr table")]],
    ["tbody", [words("thead tbody tfoot"), words("table")]],
    ["tfoot", [words("thead tbody tfoot"), words("table")]],
    ["a", [words("a"), words("table")]],
  ],
);

/** The open elements, the innermost last; one that is too deep to keep has a dash before its name. */
type OpenElements = readonly string[];

/** How many of the open elements a start tag leaves open: a paragraph and an item of its kind end before it. */
export function keptOpen(open: OpenElements, name: string): number {
  const paragraph = INLINE.has(name) ? -1 : openParagraph(open);
  const rest = paragraph < 0 ? open : open.slice(0, paragraph);
  const rule = ENDS.get(name);
  if (!rule) return rest.length;
  const [ended, within] = rule;
  const match = rest.findLastIndex((it) => ended.has(bare(it)) || within.has(bare(it)));
  return match >= 0 && ended.has(bare(rest[match] ?? "")) ? match : rest.length;
}

/** Which open element an end tag closes, as an index into the stack; −1 where it closes none. */
export function matching(open: OpenElements, name: string): number {
  const inline = INLINE.has(name);
  const inTable = TABLE_PARTS.has(name);
  for (let i = open.length - 1; i >= 0; i -= 1) {
    const it = bare(open[i] ?? "");
    if (it === name) return i;
    if (inline ? !INLINE.has(it) : !inTable && SCOPES.has(it)) return -1;
  }
  return -1;
}

/** The open paragraph that a block would end: it has nothing but inline elements inside. */
function openParagraph(open: OpenElements): number {
  for (let i = open.length - 1; i >= 0; i -= 1) {
    const it = bare(open[i] ?? "");
    if (it === "p") return i;
    if (!INLINE.has(it)) return -1;
  }
  return -1;
}

/** Elements too deep to keep stand in the stack with a dash before their name. */
function bare(name: string): string {
  return name.startsWith("-") ? name.slice(1) : name;
}

/** A set of the words in a list parted by spaces. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
