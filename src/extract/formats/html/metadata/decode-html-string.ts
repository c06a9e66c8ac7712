/**
 * The text of HTML inside a string, such as a value of JSON-LD: without tags, with character references decoded; `<br>`
 * and `</p>` become blank lines. A reference to an unknown entity stays as it is.
 */
export function decodeHtmlString(text: string): string {
  if (!/[&<]/.test(text)) return text;
  return text
    .replace(/<br\s*\/?>|<\/p>/gi, "\n\n")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/&amp;/g, "&")
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
      (entity, decimal, hex, name: string | undefined) => {
        if (name) return NAMED_ENTITIES.get(name.toLowerCase()) ?? entity;
        const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "";
      },
    );
}

const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    ndash: "–",
    mdash: "—",
    hellip: "…",
  }),
);
