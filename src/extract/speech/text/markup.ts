import { maskEmphasis } from "./emphasis.js";

/**
 * The body with spaces for characters that are markup and not text, so that all offsets stay the same: Markdown (emphasis,
 * headings, marks of block quotes, addresses of links), inline tags, the marks of footnotes, and the backslash before a
 * quotation mark. A character reference for a quotation mark becomes that mark and spaces. Takes time linear in the body.
 */
export function maskMarkup(body: string): string {
  const plain = MARKUP.reduce((text, markup) => (hasSign(text, markup) ? mask(text, markup) : text), body);
  return maskEmphasis(plain.includes("&") ? plain.replace(QUOTATION_REFERENCE, toMark) : plain);
}

interface Markup {
  /** One of them stands in every text with such markup; none where the pattern is as fast to look for. */
  readonly signs: readonly string[];
  readonly pattern: RegExp;
  /** The group that is text; all of the match is markup without it. */
  readonly visible?: string;
}

/** Each pattern begins with its own character, and looks behind only then. */
const MARKUP: readonly Markup[] = [
  // ![a boat](boat.jpg)
  { signs: ["!["], pattern: /!\[[^[\]\n]{0,200}\]\([^()\s]{1,500}\)/g },
  // [Ann Hale](https://…), [Ann Hale][1]
  {
    signs: ["](", "]["],
    pattern: /\[(?<text>[^[\]\n]{1,200})\](?:\([^()\s]{1,500}(?: "[^"\n]{0,100}")?\)|\[\w{1,20}\])/g,
    visible: "text",
  },
  // ## The weir
  { signs: ["#"], pattern: /^ {0,3}#{1,6}(?= )/gm },
  // > The weir is rotten.
  { signs: [">"], pattern: /^ {0,3}(?:> ?)+/gm },
  // <em>, </a>
  { signs: ["<"], pattern: /<\/?(?:a|b|em|i|small|span|strong|sub|sup|u)(?: [^<>\n]{0,300})?>/g },
  // \"No,\" she said.
  { signs: ["\\"], pattern: /\\(?=["“”*_[\]])/g },
  // said.[1], said.¹
  {
    signs: ["["],
    pattern:
      /\[(?<=[\p{L}\p{N}.,;:!?”"’')\]]\[)(?:\d{1,3}|[a-z*†‡]|note \d{1,3}|citation needed)\](?![\p{L}\p{N}])/gu,
  },
  { signs: [], pattern: /[¹²³⁰-⁹](?<=[.,;:!?”"’)].)[¹²³⁰-⁹]{0,2}/g },
  // said.1 “It will go.”
  { signs: [], pattern: /\d(?<=\p{Ll}{3}[.!?][”"’]?\d)\d?(?=\s+[\p{Lu}“"‘]|\s*$)/gmu },
];

function hasSign(body: string, { signs }: Markup): boolean {
  return signs.length === 0 || signs.some((sign) => body.includes(sign));
}

function mask(body: string, { pattern, visible }: Markup): string {
  return body.replace(pattern, (match: string, ...rest: unknown[]) => {
    if (visible === undefined) return " ".repeat(match.length);
    const text = (rest.at(-1) as Record<string, string>)[visible] ?? "";
    return ` ${text}${" ".repeat(match.length - text.length - 1)}`;
  });
}

/** &ldquo;, &#8220;, &quot; */
const QUOTATION_REFERENCE = /&(?:quot|ldquo|rdquo|laquo|raquo|#(?:34|8220|8221|x201[cd]));/gi;

const MARKS_BY_REFERENCE: Readonly<Record<string, string>> = {
  quot: '"',
  "34": '"',
  ldquo: "“",
  "8220": "“",
  x201c: "“",
  rdquo: "”",
  "8221": "”",
  x201d: "”",
  laquo: "«",
  raquo: "»",
};

function toMark(reference: string): string {
  const name = reference.replace(/[&#;]/g, "").toLowerCase();
  return (MARKS_BY_REFERENCE[name] ?? " ").padEnd(reference.length);
}
