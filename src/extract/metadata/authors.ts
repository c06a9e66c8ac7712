import { toNames } from "./field-values.js";

/**
 * The names in a line of authors: "By Ann Lee and Bo Chen, Staff Writers | 3 May 2021" holds two.
 * Roles, degrees, places, dates, addresses and the page's own calls beside them are left out.
 */
export function readAuthors(line: string): string[] {
  const bare = line
    .replace(/\S+@\S+|https?:\S+|(?<!\S)@\w+/g, " ")
    .replace(BY, "")
    .replace(DATE_ON, "")
    .replace(PLACE_AT_END, "");
  const names = bare.split(PARTING).map((part) => {
    const name = part.replace(BY, "").replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, "");
    // A full stop belongs to an initial or an abbreviation alone.
    return name.replace(/(?<=\p{Ll}{3})\.$/u, "");
  });
  return toNames(names.filter(isName));
}

const BY =
  /^[^\p{L}]*(?:(?:words|story|written|reported|reporting|posted|published|compiled|interview|analysis|report|text)\s+)?(?:by|von|par|por|door)\b[:\s]*/iu;

/** From the first date on, its weekday, "on" or "Updated" included. */
const DATE_ON =
  /(?:^|\s)(?:(?:on|at|last|posted|published|updated|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b[.,:]?\s*)*\d.*$/i;

/** "(Reuters)", "in Moscow": behind a name, of two words or more. */
const PLACE_AT_END = /(?<=\p{L}\S*\s\p{L}\S*)\s(?:\(.*?\)|(?:in|for|at|from)\s+\p{Lu}.*)$/iu;

const PARTING = /\s*(?:[,;|•·/\n–—]|\s-\s|(?<=\p{L}\.?)\s(?:and|with|und|et|y|&|by)\s)\s*/iu;

/** What stands in bylines and names nobody: roles, degrees, days, calls to follow. */
const NO_NAME =
  /^(?:(?:staff|senior|chief|political|national|special|associate|managing|contributing|deputy|news|sports|business|foreign|guest)\b.*|.*\b(?:writers?|reporters?|correspondents?|editors?|editor-at-large|columnists?|contributors?|producers?|bureau chief|newsroom|analyst|desk|press pool)|.*\b(?:updated|published|posted|follow|more|share|email|twitter|facebook|read|minutes?|comments?|advertisement|subscribe|about|view|all posts|profile)|admin(?:istrator)?|authors?|by|sponsored|[js]r\.?|ph\.?d\.?|unknown|none|null|undefined|anonymous|website|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ap]m|[ecmp][sd]?t)$/i;
const DEGREE = /^(?:M[AD]|MS|RDN?|LD|RN|MPH|CPT|MBA|ISO)$/;

const LONGEST_NAME = 60;
const MOST_WORDS = 6;

function isName(part: string): boolean {
  return (
    part.length >= 2 &&
    part.length <= LONGEST_NAME &&
    part.split(/\s+/).length <= MOST_WORDS &&
    !/[\d:]/.test(part) &&
    !NO_NAME.test(part) &&
    !DEGREE.test(part)
  );
}
