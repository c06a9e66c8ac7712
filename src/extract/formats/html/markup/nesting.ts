/** Void elements, which never have content or an end tag. */
export const VOID_ELEMENTS = wordSet("area base br col embed hr img input link meta param source track wbr");

/** Inline elements: their start tag does not close an open paragraph, and their end tag never closes a block. */
export const INLINE_ELEMENTS = wordSet(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr",
);

/** An end tag, unless it is itself part of a table, does not close elements outside the nearest of these. */
const SCOPES = wordSet("table td th caption");
const TABLE_PARTS = wordSet("table caption thead tbody tfoot tr td th");

/** Implied end tags: a start tag closes the nearest open element in `closed`, unless one in `scope` is nearer. */
const IMPLIED_ENDS: ReadonlyMap<string, readonly [closed: ReadonlySet<string>, scope: ReadonlySet<string>]> =
  new Map([
    ["li", [wordSet("li"), wordSet("ul ol menu")]],
    ["dt", [wordSet("dt dd"), wordSet("dl")]],
    ["dd", [wordSet("dt dd"), wordSet("dl")]],
    ["tr", [wordSet("tr"), wordSet("table")]],
    ["td", [wordSet("td th"), wordSet("tr table")]],
    ["th", [wordSet("td th"), wordSet("tr table")]],
    ["tbody", [wordSet("thead tbody tfoot"), wordSet("table")]],
    ["tfoot", [wordSet("thead tbody tfoot"), wordSet("table")]],
    ["a", [wordSet("a"), wordSet("table")]],
  ]);

/** The names of the open elements, the innermost last; an element that is not written to the output starts with "-". */
type OpenElements = readonly string[];

/** How many of the open elements stay open at a start tag, which closes an open paragraph or item by an implied end tag. */
export function countLeftOpen(open: OpenElements, name: string): number {
  const paragraph = INLINE_ELEMENTS.has(name) ? -1 : openParagraph(open);
  const rest = paragraph < 0 ? open : open.slice(0, paragraph);
  const rule = IMPLIED_ENDS.get(name);
  if (!rule) return rest.length;
  const [closed, scope] = rule;
  const match = rest.findLastIndex((entry) => closed.has(nameOf(entry)) || scope.has(nameOf(entry)));
  return match >= 0 && closed.has(nameOf(rest[match] ?? "")) ? match : rest.length;
}

/** The index of the open element that an end tag closes; −1 if it closes none. */
export function findOpenElement(open: OpenElements, name: string): number {
  const inline = INLINE_ELEMENTS.has(name);
  const inTable = TABLE_PARTS.has(name);
  for (let i = open.length - 1; i >= 0; i -= 1) {
    const candidate = nameOf(open[i] ?? "");
    if (candidate === name) return i;
    if (inline ? !INLINE_ELEMENTS.has(candidate) : !inTable && SCOPES.has(candidate)) return -1;
  }
  return -1;
}

/** The index of the open paragraph that a block element closes: only inline elements are open inside it; −1 if none. */
function openParagraph(open: OpenElements): number {
  for (let i = open.length - 1; i >= 0; i -= 1) {
    const name = nameOf(open[i] ?? "");
    if (name === "p") return i;
    if (!INLINE_ELEMENTS.has(name)) return -1;
  }
  return -1;
}

/** The element name of an entry, without the dash of an element that is not written. */
function nameOf(entry: string): string {
  return entry.startsWith("-") ? entry.slice(1) : entry;
}

/** The set of the words in a list separated by spaces. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
