import type { Gender } from "../../../names/gender.js";
import { roleNouns } from "../lexicon/titles.js";
import {
  calendarNames,
  clauseOpeners,
  determiners,
  finiteVerbs,
  prepositions,
  relativePronouns,
  timeWords,
} from "../lexicon/vocabulary.js";
import type { Token } from "../text/tokens.js";

/** "the head of the agency, Ann Hale," and "her lawyer, Ann Hale,": the title before the comma. */
export function roleBeforeComma(tokens: readonly Token[], name: number): string | null {
  if (tokens[name - 1]?.text !== ",") return null;
  let head = -1;
  for (let at = name - 2; at >= Math.max(0, name - 12); at--) {
    const token = tokens[at];
    if (token?.kind !== "word") return null;
    if (roleNouns.has(token.lower) && (head < 0 || prepositions.has(tokens[at + 1]?.lower ?? ""))) head = at;
    const ofAnother = prepositions.has(tokens[at - 1]?.lower ?? "");
    const opens = determiners.has(token.lower) && (!ofAnother || possessives.has(token.lower));
    if (opens || token.lower === "'s") return head >= 0 ? roleOf(tokens, at + 1, name - 1) : null;
  }
  return null;
}

/** ", a doctor at St. Mary's," or ", 45," or ", who" or " (D-Ohio)" after a name. */
export function apposition(tokens: readonly Token[], to: number): After {
  const none: After = { role: null, gender: "either", likely: false };
  const mark = tokens[to];
  const first = tokens[to + 1];
  if (!mark || !first || mark.kind !== "mark") return none;
  if (mark.text === "(" && /^[dri]-/.test(first.lower)) return { ...none, likely: true };
  if (mark.text !== "," || first.kind !== "word") return none;
  if (first.lower === "who" || /^\d\d$/.test(first.text)) return { ...none, likely: true };
  let at = to + 1;
  while (determiners.has(tokens[at]?.lower ?? "") && at < to + 3) at++;
  const start = at;
  let head = -1;
  for (; at < Math.min(tokens.length, start + 14); at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || relativePronouns.has(token.lower) || clauseOpeners.has(token.lower)) break;
    if (finiteVerbs.has(token.lower) && !token.capital) break;
    const isHead = head < 0 ? start > to + 1 || at - start < 4 : head === at - 1;
    if (isHead && roleNouns.has(token.lower)) head = at;
    // "…, sold the minister a stick": a verb, no title
    if (head < 0 && (prepositions.has(token.lower) || determiners.has(token.lower))) return none;
  }
  if (head < 0 || head - start > 5) return none;
  // "Ann Hale, union leader Tom Lee and": somebody else's title
  if (start === to + 1 && tokens[head + 1]?.capital) return none;
  const closed = tokens[at]?.kind === "mark" || at >= tokens.length;
  const end = closed && at - start <= 10 ? endOfRole(tokens, head + 1, at) : head + 1;
  const noun = tokens[head];
  return {
    role: roleOf(tokens, start, end),
    gender: roleNouns.get(noun?.lower ?? "") ?? "either",
    likely: true,
  };
}

interface After {
  readonly role: string | null;
  readonly gender: Gender;
  readonly likely: boolean;
}

/** Before "for eight years", "since March", "in 2019". */
function endOfRole(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? "";
    const next = tokens[at + 1]?.lower ?? "";
    if (/^(?:since|until|till|after|before|during|when)$/.test(word) || calendarNames.has(word)) return at;
    if (
      /^(?:for|in|from|on)$/.test(word) &&
      (calendarNames.has(next) || timeWords.has(next) || isCount(next))
    )
      return at;
  }
  return to;
}

function isCount(word: string): boolean {
  return (
    /^\d/.test(word) ||
    (determiners.has(word) && /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(word))
  );
}

/**
 * The role as printed, without "new", "then", "elected" and the like before it; null for what somebody is only to
 * somebody else: "her predecessor".
 */
export function roleOf(tokens: readonly Token[], from: number, to: number): string | null {
  let start = from;
  while (start < to - 1 && /^(?:new|then|own|elected|newly|longtime)$/.test(tokens[start]?.lower ?? ""))
    start++;
  const relation = to - start === 1 && relations.has(tokens[start]?.lower ?? "");
  return relation ? null : printed(tokens, start, to);
}

const possessives: ReadonlySet<string> = new Set(["his", "her", "its", "their", "my", "our", "your"]);

/** Nouns that tell whose one is, not what one is. */
const relations: ReadonlySet<string> = new Set(
  "predecessor successor friend colleague ally rival opponent supporter partner neighbor neighbour fellow".split(
    " ",
  ),
);

/** The words of the tokens as printed, single spaces between them. */
export function printed(tokens: readonly Token[], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.kind === "run") continue;
    const tight =
      token.lower === "'s" ||
      (token.kind === "mark" && /^[,.;:)\]%]$/.test(token.text)) ||
      /[([$]$/.test(text);
    text += text === "" || tight ? token.text : ` ${token.text}`;
  }
  return text;
}
