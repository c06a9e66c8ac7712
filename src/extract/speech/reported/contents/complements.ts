import type { SpeechVerb } from "../../lexicon/speech-verbs.js";
import { determiners, prepositions, questionWords, subjectPronouns } from "../../lexicon/vocabulary.js";
import { isInfinitive, isShowTitle, skipAdjuncts } from "../../syntax/adjuncts.js";
import { skipListener } from "../../syntax/listeners.js";
import type { Token, TokenRange } from "../../text/tokens.js";
import type { Complement } from "../content.js";
import type { Cue } from "../cues/cues.js";
import { isBareClause } from "./bare-clauses.js";
import { gerundAfter, gerundAfterPreposition, isPartlyQuotedObject, isSpeechGerund } from "./objects.js";
import {
  endOfQuotes,
  quoteAfterVerb,
  thatClauseAfter,
  thatClauseOrQuoteAfterMark,
} from "./punctuated-complements.js";

/**
 * The content after a verb of speech, between `from` (the end of the verb, or of the subject that follows it) and
 * `to`. Skips the listener ("told reporters"), the occasion ("said in a statement on Friday") and "that". Null where
 * nothing reported follows.
 */
export function complementAfter(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  to: number,
): Complement | null {
  const verb = cue.form?.verb;
  if (!verb) return null;
  return (
    directComplement(tokens, verb, from, to) ??
    (verb.takesPreposition ? gerundAfterPreposition(tokens, verb, from, to) : null)
  );
}

/** The complement that follows without a preposition of its own: all but "warned against swimming". */
function directComplement(
  tokens: readonly Token[],
  verb: SpeechVerb,
  from: number,
  to: number,
): Complement | null {
  if (verb.complement === "quote") return quoteAfterVerb(tokens, from, to);
  const at = startOfComplement(tokens, verb, from, to);
  const scan: ComplementScan = { tokens, verb, from, to, at, token: at < to ? tokens[at] : undefined };
  const rule = RULES.find(({ applies }) => applies(scan));
  return rule ? rule.read(scan) : complementOfVerb(scan);
}

/** The tokens [from, to) after a verb of speech. */
interface ComplementScan extends TokenRange {
  readonly tokens: readonly Token[];
  readonly verb: SpeechVerb;
  /** Where the complement begins: the first token after listener and occasion. */
  readonly at: number;
  /** The token at `at`; undefined where listener and occasion take up the whole range. */
  readonly token: Token | undefined;
}

interface ComplementRule {
  readonly applies: (scan: ComplementScan) => boolean;
  readonly read: (scan: ComplementScan) => Complement | null;
}

/** The first rule that applies decides, even when it finds nothing. If none applies, the verb's own grammar decides. */
const RULES: readonly ComplementRule[] = [
  { applies: ({ token }) => !token, read: () => null },
  // praised “The Long Quay”, a film called “Rain at Last”
  { applies: isTitle, read: () => null },
  // shouted “It leaks!”
  {
    applies: ({ token }) => token?.kind === "run",
    read: ({ tokens, at, to }) => ({ from: at, to: endOfQuotes(tokens, at, to), marker: "marks" }),
  },
  // "said: time is short", "said, that time was short"
  {
    applies: ({ token }) => token?.kind === "mark",
    read: ({ tokens, at, to }) => thatClauseOrQuoteAfterMark(tokens, at, to),
  },
  { applies: isArticleBeforeQuote, read: quoteAfterArticle },
  // "denied saying that", "denied ever having said that": the words belong to the second verb
  { applies: ({ tokens, at }) => isSpeechGerund(tokens, at), read: () => null },
  // "said that time was short"
  {
    applies: ({ token }) => token?.lower === "that",
    read: ({ tokens, verb, at, to }) =>
      verb.complement === "object" ? null : thatClauseAfter(tokens, at, to),
  },
  {
    applies: isInfinitiveAfterListener,
    read: ({ at, to }) => ({ from: at, to, marker: "object" }),
  },
];

/** Skips the listener and the occasion: "told reporters in Ames on Friday". */
function startOfComplement(tokens: readonly Token[], verb: SpeechVerb, from: number, to: number): number {
  let at = from;
  if (verb.takesListener) at = skipDescription(tokens, skipListener(tokens, at, to), from, to);
  while (tokens[at]?.kind === "run" && at > from && isShowTitle(tokens, at)) at++;
  const isTopic = takesTopic(verb, tokens[at]?.lower ?? "");
  const start = isTopic ? at : skipAdjuncts(tokens, at, to);
  return start > from && canLackListener(verb) && !opensComplement(tokens[start]) ? from : start;
}

/** "asked about", "called on": the preposition belongs to the verb. */
function takesTopic({ lemma, complement }: SpeechVerb, word: string): boolean {
  if (lemma === "call") return /^(?:on|upon|for)$/.test(word);
  return complement === "question" && /^(?:about|for)$/.test(word);
}

/** "that", "to leave", "whether", "he", "the well", a mark or a quote; but not "could" in "warned homes could flood". */
function opensComplement(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.capital) return true;
  const { lower } = token;
  return (
    /^(?:that|to|not|against|about|of)$/.test(lower) ||
    subjectPronouns.has(lower.split("'", 1)[0] ?? "") ||
    questionWords.has(lower) ||
    determiners.has(lower)
  );
}

/** "warned homes could flood": without a listener, what was taken for one is the subject of what was said. */
function canLackListener({ lemma }: SpeechVerb): boolean {
  return /^(?:warn|caution|explain|promise|advise|urge)$/.test(lemma);
}

/** Skips the description of the listener at `comma`, "told Ann Hale, the mayor, that": up to "that". */
function skipDescription(tokens: readonly Token[], comma: number, from: number, to: number): number {
  if (comma === from || tokens[comma]?.text !== ",") return comma;
  for (let at = comma + 2; at < Math.min(to - 1, comma + 16); at++) {
    if (tokens[at]?.text === "," && tokens[at + 1]?.lower === "that") return at + 1;
    if (tokens[at]?.kind !== "word") break;
  }
  return comma;
}

/** The title of a work after a verb that a work can be the object of, or of which it is the name: a film called “…”. */
function isTitle({ verb, token }: ComplementScan): boolean {
  if (!token?.run?.titled) return false;
  return verb.complement === "object" || /^(?:write|announce|mention|report)$/.test(verb.lemma);
}

/** noted the “long delays” */
function isArticleBeforeQuote({ tokens, token, at, to }: ComplementScan): boolean {
  if (!token || token.lower === "that" || !determiners.has(token.lower)) return false;
  return tokens[at + 1]?.kind === "run" && at + 1 < to;
}

/** The article belongs to the content only where more follows the quote: noted the “long delays” at the gate. */
function quoteAfterArticle({ tokens, at, to }: ComplementScan): Complement {
  const endsWithQuote = at + 2 >= to || tokens[at + 2]?.kind === "mark";
  return { from: endsWithQuote ? at + 1 : at, to, marker: "marks" };
}

/** "asked them to leave", "warned planters not to leave" */
function isInfinitiveAfterListener({ tokens, verb, token, from, at, to }: ComplementScan): boolean {
  const isNegated = token?.lower === "not";
  if (!verb.takesListener || (at === from && !isNegated)) return false;
  const infinitive = isNegated ? at + 1 : at;
  if (tellsStory(tokens, from, at)) return false;
  return tokens[infinitive]?.lower === "to" && infinitive + 1 < to && canBeInfinitive(tokens[infinitive + 1]);
}

/** "told the story of the quay to make a point": what was taken for the listener is what was told. */
function tellsStory(tokens: readonly Token[], from: number, to: number): boolean {
  const isStory = /^(?:story|stories|tale|tales|truth|lie|lies|joke|jokes)$/;
  return tokens.slice(from, to).some(({ lower }) => isStory.test(lower));
}

/** "leave", or quoted words: told them to “leave at once” */
export function canBeInfinitive(token: Token | undefined): boolean {
  return token?.kind === "run" ? !token.capital : isInfinitive(token);
}

/** "called on planters to leave": the infinitive is what was demanded. */
function infinitiveAfterCall({ tokens, verb, at, to }: ComplementScan): Complement | null {
  if (verb.lemma !== "call" || !/^(?:on|upon|for)$/.test(tokens[at]?.lower ?? "")) return null;
  for (let end = at + 2; end < Math.min(to - 1, at + 14); end++) {
    if (tokens[end]?.kind !== "word") return null;
    if (tokens[end]?.lower === "to" && canBeInfinitive(tokens[end + 1]))
      return { from: end, to, marker: "object" };
  }
  return null;
}

/** What this verb takes as its complement: a clause, a question, or an object that is a gerund or partly quoted. */
function complementOfVerb(scan: ComplementScan): Complement | null {
  const { verb } = scan;
  switch (verb.complement) {
    case "clause":
    case "that":
      return questionAt(scan) ?? gerund(scan) ?? bareClause(scan);
    case "question":
      return questionAfterVerb(scan);
    case "object":
      return (
        (verb.lemma === "describe" ? questionAt(scan) : null) ??
        infinitiveAfterCall(scan) ??
        partlyQuotedObject(scan) ??
        gerund(scan)
      );
    case "quote":
      return null;
  }
}

/** "explained how it leaked", but not "said in reply to a question about how it leaked". */
function questionAt(scan: ComplementScan): Complement | null {
  const { tokens, from, at, to } = scan;
  const isTopic = at > from + 1 && prepositions.has(tokens[at - 1]?.lower ?? "");
  return opensQuestion(scan, at) && !isTopic ? { from: at, to, marker: "question" } : null;
}

/** "asked who left", "asked about how it leaked" */
function questionAfterVerb(scan: ComplementScan): Complement | null {
  const { token, at, to } = scan;
  const word = token?.lower ?? "";
  if (questionWords.has(word)) return { from: at, to, marker: "question" };
  const isAboutQuestion = word === "about" && opensQuestion(scan, at + 1);
  return isAboutQuestion ? { from: at + 1, to, marker: "question" } : null;
}

function bareClause({ tokens, verb, at, to }: ComplementScan): Complement | null {
  return isBareClause(tokens, { from: at, to }, verb) ? { from: at, to, marker: "bare" } : null;
}

/** called the plan “a sieve” */
function partlyQuotedObject({ tokens, at, to }: ComplementScan): Complement | null {
  return isPartlyQuotedObject(tokens, at, to) ? { from: at, to, marker: "object" } : null;
}

/** "denied taking the money" */
function gerund({ tokens, verb, at, to }: ComplementScan): Complement | null {
  return verb.takesGerund ? gerundAfter(tokens, at, to) : null;
}

/** "how it leaked", but not "how" alone, nor "when" or "who", which also open an adjunct or describe a person. */
function opensQuestion({ tokens, to }: ComplementScan, at: number): boolean {
  const opens = /^(?:how|why|what|whether)$/.test(tokens[at]?.lower ?? "");
  return opens && at + 2 < to && tokens[at + 1]?.kind === "word";
}
