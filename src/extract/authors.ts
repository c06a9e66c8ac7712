import { toNames } from "./clean.js";

/**
 * The names in a line of authors: "By Ann Lee and Bo Chen, Staff Writers | 3 May 2021" holds two.
 * Roles, places and dates beside them are left out.
 */
export function readAuthors(line: string): string[] {
  const bare = line
    .replace(/\S+@\S+|https?:\S+|(?<!\S)@\w+/g, " ")
    .replace(BY, "")
    .replace(DATE_ON, "")
    .replace(/\s(?:\(.*?\)|(?:in|for|at|from)\s+\p{Lu}.*)$/iu, "");
  const parts = bare.split(/\s*(?:[,;|•·/\n–—]|\s-\s|(?<=\p{L})\s(?:and|with|&)\s)\s*/u);
  return toNames(parts.map((part) => part.replace(BY, "").replace(/^["'\s]+|["'\s:]+$/g, "")).filter(isName));
}

const BY =
  /^\s*(?:(?:words|story|written|reported|reporting|posted|published|compiled|interview|analysis|report|text)\s+)?(?:by|von|par|por|door)\b[:\s]*/i;

/** From the first date on, its weekday, "on" or "Updated" included. */
const DATE_ON =
  /(?:^|\s)(?:(?:on|at|last|posted|published|updated|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b[.,:]?\s*)*\d.*$/i;

const ROLE =
  /\b(?:writers?|reporters?|correspondents?|editors?|editor-at-large|columnists?|contributors?|producers?|bureau chief|staff|newsroom|analyst|desk|press pool)$|^(?:jr\.?|sr\.?|ph\.?d\.?|admin|unknown|none|null|anonymous|updated?|published|min read)$/i;

function isName(part: string): boolean {
  return (
    part.length >= 2 && part.length <= 60 && /^\p{L}/u.test(part) && !/\d/.test(part) && !ROLE.test(part)
  );
}
