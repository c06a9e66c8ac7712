import { determiners, subjectPronouns } from "../../lexicon/vocabulary.js";
import { wordSet } from "../../lexicon/word-set.js";
import type { Token, TokenRange } from "../../text/tokens.js";

/**
 * Where the article goes on in its own words after reported ones: at the comma in "said they would share, but there is
 * worry", "said it was late, but declined to say why", "said it was late, just as Hale spoke", or at a semicolon.
 * `to` where it does not. A second clause without such a sign is taken for reported, as it mostly is.
 */
export function endBeforeOwnClause(tokens: readonly Token[], { from, to }: TokenRange): number {
  let depth = 0;
  for (let at = from + 1; at < to - 1; at++) {
    const token = tokens[at];
    if (token?.kind === "word" && token.lower !== "just") continue;
    if (token?.text === "(") depth++;
    else if (token?.text === ")") depth--;
    else if (depth === 0 && opensOwnClause({ tokens, from, to, at })) return token?.run ? at + 1 : at;
  }
  return to;
}

/** Reported words [from, to), and a token of them after which the article may go on. */
interface Boundary extends TokenRange {
  readonly tokens: readonly Token[];
  readonly at: number;
}

function opensOwnClause(boundary: Boundary): boolean {
  const { tokens, at } = boundary;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.text === ";") return next?.lower !== "that" && next?.lower !== "and";
  // the comma may stand inside the quotation marks
  const separates = token?.text === "," || !!token?.run?.punctuated;
  if (separates && isSimultaneous(boundary, at + 1)) return true;
  if (isJustAs(tokens, at) && isName(tokens[at + 2])) return true;
  return separates && contrasting.has(next?.lower ?? "") && isOwnClause(boundary, at + 2);
}

const contrasting: ReadonlySet<string> = wordSet("but and yet so while whereas though although");

/** What follows the conjunction at `from` - 1 is not what the speaker says. */
function isOwnClause(boundary: Boundary, from: number): boolean {
  const { tokens, to } = boundary;
  if (tokens[from]?.lower === "that") return false;
  if (withholds(tokens, from) || isDoubt(tokens, from)) return true;
  const conjunction = tokens[from - 1]?.lower ?? "";
  // "said they would share, but there is worry"
  const isPresent = tenseOf(tokens, from, Math.min(to, from + REACH)) === "present";
  if (isPresent && tenseOf(tokens, boundary.from, to) === "past") return true;
  return conjunction !== "and" && isOfOthers(tokens, from);
}

/** In tokens: how far the verb of a clause is looked for. */
const REACH = 10;

/** ", but declined to say why", ", but gave no details", ", but did not elaborate" */
function withholds(tokens: readonly Token[], from: number): boolean {
  const word = tokens[from]?.lower ?? "";
  const next = tokens[from + 1]?.lower ?? "";
  if (/^(?:declined|refused)$/.test(word)) return next === "to";
  if (/^(?:gave|offered|provided|cited|released)$/.test(word)) return next === "no" || next === "few";
  const verb = next === "not" ? (tokens[from + 2]?.lower ?? "") : next;
  const isNegated = /^(?:did|would|could|has|have)$/.test(word) ? next === "not" : word.endsWith("n't");
  return isNegated && withheld.has(verb);
}

const withheld: ReadonlySet<string> = wordSet(`
say give elaborate provide offer name identify specify disclose explain comment discuss mention respond reveal release
detail address
`);

/** ", but it is unclear", ", but there is no evidence", ", although it was not immediately known" */
function isDoubt(tokens: readonly Token[], from: number): boolean {
  const subject = tokens[from]?.lower ?? "";
  const rest = tokens.slice(from + 1, from + 6).map(({ lower }) => lower);
  if (!/^(?:is|was|were|are|remains|remained|isn't|wasn't)$/.test(rest[0] ?? "")) return false;
  if (subject === "it") return rest.some((word) => /^(?:un)?(?:clear|known|certain)$/.test(word));
  const hasNone = /^(?:no|little|few)$/.test(rest[1] ?? "");
  return subject === "there" && hasNone && rest.some((word) => evidence.has(word));
}

const evidence: ReadonlySet<string> = wordSet(
  "evidence indication indications sign signs proof confirmation word guarantee",
);

/** "but critics fear", "though others doubt it": other people than the speaker. */
function isOfOthers(tokens: readonly Token[], from: number): boolean {
  const at = determiners.has(tokens[from]?.lower ?? "") ? from + 1 : from;
  const isOther = /^(?:others|critics|opponents|skeptics|sceptics|detractors|rivals)$/;
  return isOther.test(tokens[from]?.lower ?? "") || isOther.test(tokens[at]?.lower ?? "");
}

/** ", just as Hale spoke", ", hours after the vote", ", even as it rained" */
function isSimultaneous({ tokens, to }: Boundary, from: number): boolean {
  const first = tokens[from]?.lower ?? "";
  const second = tokens[from + 1]?.lower ?? "";
  if (from + 3 >= to) return false;
  if (/^(?:just|even)$/.test(first))
    return second === "as" && !subjectPronouns.has(tokens[from + 2]?.lower ?? "");
  const isSpan = /^(?:shortly|soon|minutes|hours|days|weeks|months|years|moments)$/.test(first);
  return isSpan && /^(?:after|before)$/.test(second);
}

function isJustAs(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "just" && tokens[at + 1]?.lower === "as";
}

function isName(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital;
}

/** The tense of the first auxiliary or copula in [from, to); null where there is none. */
function tenseOf(tokens: readonly Token[], from: number, to: number): "past" | "present" | null {
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? "";
    if (pastForms.has(word)) return "past";
    if (presentForms.has(word)) return "present";
  }
  return null;
}

const pastForms: ReadonlySet<string> = wordSet(
  "was were had did would could might wasn't weren't hadn't didn't wouldn't couldn't",
);

const presentForms: ReadonlySet<string> = wordSet(
  "is are has have does do will can isn't aren't hasn't haven't doesn't don't won't can't cannot remains remain",
);
