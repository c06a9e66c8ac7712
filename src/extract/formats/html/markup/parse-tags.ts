import { wordSet } from "./nesting.js";

/** The attributes that metadata, Readability and the block renderer use; all others are left out of the DOM. */
const KEPT_ATTRIBUTES = wordSet(
  "id class href src rel content name property itemprop datetime lang type role style hidden aria-hidden aria-modal colspan",
);

/** An attribute added to elements whose class or id names a cookie or consent notice, so that one selector finds them. */
export const CONSENT_NOTICE = "data-consent-notice";
const CONSENT_NOTICE_NAME =
  /(?:^|["'\s_-])(?:cookie|consent)s?(?:$|["'\s]|[_-]?(?:bar|banner|notice|consent|law|policy|message|pop-?up|overlay|info|alert|disclaimer|wall|settings|warning)\b)/i;

/** The tag name at `from` in lower case; empty if no tag name starts there. */
export function readTagName(html: string, from: number): string {
  const name = /[a-z][^\s/><]{0,40}/iy;
  name.lastIndex = from;
  return name.exec(html)?.[0].toLowerCase() ?? "";
}

/**
 * The index of the `>` that ends the tag starting at `start`, which quoted attribute values may contain too; the
 * length of the page if there is none.
 */
export function findTagEnd(html: string, start: number): number {
  const endOrQuote = />|=\s*["']/g;
  endOrQuote.lastIndex = start + 1;
  for (let match = endOrQuote.exec(html); match; match = endOrQuote.exec(html)) {
    if (match[0] === ">") return match.index;
    const end = html.indexOf(match[0].slice(-1), endOrQuote.lastIndex);
    // An unclosed quote would make the rest of the page part of the tag, so the tag ends at its first bracket.
    if (end < 0) break;
    endOrQuote.lastIndex = end + 1;
  }
  const bracket = html.indexOf(">", start);
  return bracket < 0 ? html.length : bracket;
}

/** The kept attributes of a tag, with names in lower case and values in quotes, each after a space. */
export function cleanAttributes(tag: string): string {
  let kept = "";
  for (const [, name = "", value = ""] of tag.matchAll(
    /([^\s=/>"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g,
  )) {
    const lower = name.toLowerCase();
    if (!KEPT_ATTRIBUTES.has(lower)) continue;
    const quote = value.startsWith("'") ? "'" : '"';
    kept += ` ${lower}=${quote}${value.startsWith(quote) ? value.slice(1, -1) : value}${quote}`;
    if ((lower === "class" || lower === "id") && CONSENT_NOTICE_NAME.test(value))
      kept += ` ${CONSENT_NOTICE}`;
  }
  return kept;
}

/** The index of the first end tag of `name` at or after `from`; −1 if there is none. */
export function findEndTag(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}

/**
 * The character of a numeric character reference. `&`, `<` and `>` stay references; an invalid code point becomes
 * a space.
 */
export function resolveCodePoint(point: number): string {
  if (point === 38 || point === 60 || point === 62) return `&#${point};`;
  const valid = point > 31 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  // Browsers read 128 to 159 as windows-1252, and so does the DOM parser.
  return !valid ? " " : point > 127 && point < 160 ? `&#${point};` : String.fromCodePoint(point);
}
