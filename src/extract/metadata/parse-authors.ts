import { toUniqueNames } from "./normalize.js";

/**
 * The authors' names in a byline, each once: two in "By Ann Lee and Bo Chen, Staff Writers | 3 May 2021".
 * Job titles, degrees, places, dates, email and web addresses, and buttons such as "Follow" are left out.
 */
export function parseAuthors(line: string): string[] {
  const bare = line
    .replace(/\S+@\S+|https?:\S+|(?<!\S)@\w+/g, " ")
    .replace(BY, "")
    .replace(DATE_AND_REST, "")
    .replace(TRAILING_PLACE, "");
  const names = bare.split(SEPARATOR).map((part) => {
    const name = part.replace(BY, "").replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, "");
    // Only an initial or an abbreviation keeps its full stop.
    return name.replace(/(?<=\p{Ll}{3})\.$/u, "");
  });
  return toUniqueNames(names.filter(isName));
}

const BY =
  /^[^\p{L}]*(?:(?:words|story|written|reported|reporting|posted|published|compiled|interview|analysis|report|text)\s+)?(?:by|von|par|por|door)\b[:\s]*/iu;

/** The first date and everything after it, with the weekday, "on" or "Updated" before it. */
const DATE_AND_REST =
  /(?:^|\s)(?:(?:on|at|last|posted|published|updated|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b[.,:]?\s*)*\d.*$/i;

/** "(Reuters)" or "in Moscow" after a name of at least two words. */
const TRAILING_PLACE = /(?<=\p{L}\S*\s\p{L}\S*)\s(?:\(.*?\)|(?:in|for|at|from)\s+\p{Lu}.*)$/iu;

const SEPARATOR = /\s*(?:[,;|•·/\n–—]|\s-\s|(?<=\p{L}\.?)\s(?:and|with|und|et|y|&|by)\s)\s*/iu;

/** Parts of bylines that are not names: job titles, degrees, days and months, buttons. */
const NOT_A_NAME =
  /^(?:(?:staff|senior|chief|political|national|special|associate|managing|contributing|deputy|news|sports|business|foreign|guest)\b.*|.*\b(?:writers?|reporters?|correspondents?|editors?|editor-at-large|columnists?|contributors?|producers?|bureau chief|newsroom|analyst|desk|press pool)|.*\b(?:updated|published|posted|follow|more|share|email|twitter|facebook|read|minutes?|comments?|advertisement|subscribe|about|view|all posts|profile)|admin(?:istrator)?|authors?|by|sponsored|[js]r\.?|ph\.?d\.?|unknown|none|null|undefined|anonymous|website|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ap]m|[ecmp][sd]?t)$/i;
const DEGREE = /^(?:M[AD]|MS|RDN?|LD|RN|MPH|CPT|MBA|ISO)$/;

const MAX_NAME_LENGTH = 60;
const MAX_WORDS = 6;

function isName(part: string): boolean {
  return (
    part.length >= 2 &&
    part.length <= MAX_NAME_LENGTH &&
    part.split(/\s+/).length <= MAX_WORDS &&
    !/[\d:]/.test(part) &&
    !NOT_A_NAME.test(part) &&
    !DEGREE.test(part)
  );
}
