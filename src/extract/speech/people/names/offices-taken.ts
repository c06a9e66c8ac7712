import { roleNouns, titleModifiers } from "../../lexicon/titles.js";
import { demonyms, placeNames } from "../../lexicon/vocabulary.js";
import { wordSet } from "../../lexicon/word-set.js";
import type { Token } from "../../text/tokens.js";
import { roleText } from "./role-text.js";

/**
 * The office that the name at tokens [from, nameEnd) is said to have taken: "prime minister" in "Ann Hale has been named
 * prime minister", "mayor" in "Ann Hale became the mayor of Vell". Null where there is none, or only under a condition.
 */
export function officeTaken(tokens: readonly Token[], from: number, nameEnd: number): string | null {
  const verb = tokens[nameEnd]?.text === "," && tokens[nameEnd + 1]?.lower === "who" ? nameEnd + 2 : nameEnd;
  const start = afterVerb(tokens, verb);
  if (start === null || /^(?:if|should|unless|whether)$/.test(tokens[from - 1]?.lower ?? "")) return null;
  const office = afterDeterminer(tokens, start);
  const end = endOfOffice(tokens, office);
  return end === null ? null : roleText(tokens, office, end);
}

/** Past "became", "was elected", "has been named", "was sworn in as"; null where no such verb stands. */
function afterVerb(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at]?.lower ?? "";
  if (first === "became") return at + 1;
  const isPerfect = (first === "has" || first === "had") && tokens[at + 1]?.lower === "been";
  if (!isPerfect && first !== "was") return null;
  const participle = isPerfect ? at + 2 : at + 1;
  if (!participles.has(tokens[participle]?.lower ?? "")) return null;
  let next = participle + 1;
  if (tokens[participle]?.lower === "sworn") {
    if (tokens[next]?.lower !== "in") return null;
    next++;
  }
  return tokens[next]?.lower === "as" ? next + 1 : next;
}

const participles: ReadonlySet<string> = wordSet(
  "elected re-elected reelected named appointed confirmed chosen selected inaugurated sworn installed ordained",
);

function afterDeterminer(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    /^(?:the|an?|its|their|'s|new|next|first|second|third|\d+(?:st|nd|rd|th))$/.test(tokens[at]?.lower ?? "")
  )
    at++;
  return at;
}

/** In tokens: the longest office before its "of". */
const MAX_OFFICE = 5;

/** Where "deputy prime minister" ends; null where other words than those of an office stand before its head. */
function endOfOffice(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + MAX_OFFICE); at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.kind !== "word") return null;
    if (offices.has(token.lower) && !roleNouns.has(next?.lower ?? "")) {
      // "became Mayor Hale's driver", "became president's aide"
      return next?.capital || next?.lower === "'s" ? null : at + 1;
    }
    const isQualifier =
      titleModifiers.has(token.lower) || demonyms.has(token.lower) || placeNames.has(token.lower);
    if (!isQualifier && !offices.has(token.lower)) return null;
  }
  return null;
}

const offices: ReadonlySet<string> = wordSet(`
minister president senator governor secretary chancellor premier mayor representative ambassador chief director chairman
chairwoman chairperson chair commissioner speaker congressman congresswoman judge justice sheriff leader superintendent
treasurer dean bishop archbishop pope king queen ceo executive general president-elect vice-president taoiseach
undersecretary prosecutor
`);
