import { maskEmphasis } from "./emphasis.js";

/**
 * The body with spaces for characters that are markup and not text, so that all offsets stay the same: Markdown (emphasis,
 * headings, marks of block quotes, addresses of links), inline tags, the marks of footnotes, and the backslash before a
 * quotation mark. A character reference for a quotation mark becomes that mark and spaces. Takes time linear in the body.
 */
export function maskMarkup(body: string): string {
  const plain = MARKUP.reduce((text, markup) => (markup.sign.test(text) ? mask(text, markup) : text), body);
  return maskEmphasis(plain.includes("&") ? plain.replace(QUOTATION_REFERENCE, toMark) : plain);
}

interface Markup {
  /** Found in every text that has such markup, and faster to look for than the pattern. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  /** The group that is text; all of the match is markup without it. */
  readonly visible?: string;
}

const MARKUP: readonly Markup[] = [
  // ![a boat](boat.jpg)
  { sign: /!\[/, pattern: /!\[[^[\]\n]{0,200}\]\([^()\s]{1,500}\)/g },
  // [Ann Hale](https://…), [Ann Hale][1]
  {
    sign: /\[/,
    pattern: /\[(?<text>[^[\]\n]{1,200})\](?:\([^()\s]{1,500}(?: "[^"\n]{0,100}")?\)|\[\w{1,20}\])/g,
    visible: "text",
  },
  // ## The weir
  { sign: /#/, pattern: /^ {0,3}#{1,6}(?= )/gm },
  // > The weir is rotten.
  { sign: />/, pattern: /^ {0,3}(?:> ?)+/gm },
  // <em>, </a>
  { sign: /</, pattern: /<\/?(?:a|b|em|i|small|span|strong|sub|sup|u)(?: [^<>\n]{0,300})?>/g },
  // \"No,\" she said.
  { sign: /\\/, pattern: /\\(?=["“”*_[\]])/g },
  // said.[1], said.¹
  {
    sign: /\[/,
    pattern:
      /(?<=[\p{L}\p{N}.,;:!?”"’')\]])\[(?:\d{1,3}|[a-z*†‡]|note \d{1,3}|citation needed)\](?![\p{L}\p{N}])/gu,
  },
  { sign: /[¹²³⁰-⁹]/, pattern: /(?<=[.,;:!?”"’)])[¹²³⁰-⁹]{1,3}/g },
  // said.1 “It will go.”
  { sign: /[.!?][”"’]?\d/, pattern: /(?<=\p{Ll}{3}[.!?][”"’]?)\d{1,2}(?=\s+[\p{Lu}“"‘]|\s*$)/gmu },
];

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
