import { words } from "./nesting.js";

/** What metadata, Readability and the renderer look at; the rest (data, what is shown of pictures) is left out of the DOM. */
const ATTRIBUTES = words(
  "id class href src rel content name property itemprop datetime lang type role style hidden aria-hidden aria-modal colspan",
);

/** Marks what calls itself a notice on cookies or consent: to look for it among all classes takes longer. */
export const NOTICE_MARK = "data-notice";
const NOTICE =
  /(?:^|["'\s_-])(?:cookie|consent)s?(?:$|["'\s]|[_-]?(?:bar|banner|notice|consent|law|policy|message|pop-?up|overlay|info|alert|disclaimer|wall|settings|warning)\b)/i;

/** The tag's name in lower case; empty where the text at `from` begins no tag. */
export function tagName(html: string, from: number): string {
  const name = /[a-z][^\s/><]{0,40}/iy;
  name.lastIndex = from;
  return name.exec(html)?.[0].toLowerCase() ?? "";
}

/** Where the `>` of the tag is that begins at `start`: quoted values may hold others. */
export function tagEnd(html: string, start: number): number {
  const stop = />|=\s*["']/g;
  stop.lastIndex = start + 1;
  for (let found = stop.exec(html); found; found = stop.exec(html)) {
    if (found[0] === ">") return found.index;
    const end = html.indexOf(found[0].slice(-1), stop.lastIndex);
    // An open quote would swallow the rest of the page: end the tag at the next bracket instead.
    if (end < 0) break;
    stop.lastIndex = end + 1;
  }
  const bracket = html.indexOf(">", start);
  return bracket < 0 ? html.length : bracket;
}

/** The attributes of a tag that reading needs, under their names in lower case, each well quoted. */
export function attributes(tag: string): string {
  let kept = "";
  for (const [, name = "", value = ""] of tag.matchAll(
    /([^\s=/>"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g,
  )) {
    const lower = name.toLowerCase();
    if (!ATTRIBUTES.has(lower)) continue;
    const quote = value.startsWith("'") ? "'" : '"';
    kept += ` ${lower}=${quote}${value.startsWith(quote) ? value.slice(1, -1) : value}${quote}`;
    if ((lower === "class" || lower === "id") && NOTICE.test(value)) kept += ` ${NOTICE_MARK}`;
  }
  return kept;
}

/** Where the end tag of `name` begins, after `from`; −1 where there is none. */
export function endOf(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}

/** The character of a numeric entity; what markup is made of stays an entity, and what text cannot hold is dropped. */
export function characterOf(point: number): string {
  if (point === 38 || point === 60 || point === 62) return `&#${point};`;
  const valid = point > 31 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  // 128 to 159 are meant in Windows-1252, as browsers know; the parser knows it too.
  return !valid ? " " : point > 127 && point < 160 ? `&#${point};` : String.fromCodePoint(point);
}
