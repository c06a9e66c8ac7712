import type { Cue } from "./cues.js";
import { isRole, type Range } from "./noun-phrases.js";
import { speechForm } from "./speech-verbs.js";
import type { Token } from "./tokens.js";
import {
  adjunctPrepositions,
  determiners,
  finiteVerbs,
  prepositions,
  relativePronouns,
  subjectPronouns,
  timeWords,
} from "./vocabulary.js";

/** What follows a cue as its content, and what told us: the stronger marker, the surer. */
export interface Complement extends Range {
  readonly marker: "that" | "colon" | "marks" | "question" | "bare" | "object";
}

/** Words that a report gives as said; "before" where they stand before the cue. */
export interface Content extends Range {
  readonly marker: Complement["marker"] | "before";
}

const ADJUNCT_REACH = 30;

/**
 * The content after a verb of speech, from `from` (the verb, or the subject that follows it) to `to` at most: past
 * the listener ("told reporters"), the occasion ("said in a statement on Friday") and "that". Null where none follows.
 */
export function complementAfter(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  to: number,
): Complement | null {
  const verb = cue.form?.verb;
  if (!verb) return null;
  if (verb.complement === "quote") return quoteAfter(tokens, from, to);
  let at = from;
  if (verb.addressed) at = skipListener(tokens, at, to);
  while (tokens[at]?.kind === "run" && at > from && isShowTitle(tokens, at)) at++;
  at = skipAdjuncts(tokens, at, to);
  const token = tokens[at];
  if (!token || at >= to) return null;
  if (token.kind === "run") return { from: at, to, marker: "marks" };
  if (token.kind === "mark") return afterMark(tokens, at, to);
  // noted the “long delays” at the gate: the article belongs to it only where more follows
  if (determiners.has(token.lower) && tokens[at + 1]?.kind === "run" && at + 1 < to) {
    const ends = at + 2 >= to || tokens[at + 2]?.kind === "mark";
    return { from: ends ? at + 1 : at, to, marker: "marks" };
  }
  if (token.lower === "that" || (token.lower === "how" && verb.addressed)) {
    if (verb.complement === "object") return null;
    const next = tokens[at + 1];
    return next && at + 1 < to && next.text !== "." ? { from: at + 1, to, marker: "that" } : null;
  }
  switch (verb.complement) {
    case "clause":
    case "that":
      return isClause(
        tokens,
        at,
        to,
        verb.lemma === "say" || verb.lemma === "tell",
        verb.complement === "that",
      )
        ? { from: at, to, marker: "bare" }
        : null;
    case "question":
      return isQuestionWord(token.lower) ? { from: at, to, marker: "question" } : null;
    case "object":
      return isObject(tokens, at, to) ? { from: at, to, marker: "object" } : null;
  }
}

/** A verb that only quotes must stand beside the marks: "laughed: “…”", "shouted “…”". */
function quoteAfter(tokens: readonly Token[], from: number, to: number): Complement | null {
  let at = from;
  if (tokens[at]?.lower === "to" || tokens[at]?.lower === "at") {
    while (at < Math.min(to, from + 8) && tokens[at]?.kind === "word") at++;
  }
  if (tokens[at]?.kind === "mark") at++;
  return at < to && tokens[at]?.kind === "run" ? { from: at, to, marker: "marks" } : null;
}

function afterMark(tokens: readonly Token[], at: number, to: number): Complement | null {
  const text = tokens[at]?.text;
  const next = tokens[at + 1];
  if (!next || at + 1 >= to) return null;
  if (text === ":") return { from: at + 1, to, marker: "colon" };
  if ((text === "," || text === "—" || text === "–" || text === "--") && next.kind === "run")
    return { from: at + 1, to, marker: "marks" };
  if (text === "," && next.lower === "that") return { from: at + 2, to, marker: "that" };
  return null;
}

function skipListener(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from];
  if (first?.kind !== "word" || from >= to) return from;
  if (/^(?:me|him|her|us|them|you|it|reporters|myself|everyone|everybody)$/.test(first.lower))
    return from + 1;
  if (isQuestionWord(first.lower) || first.lower === "that" || subjectPronouns.has(first.lower)) return from;
  let at = from;
  while (at < to && at - from < 16) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    if (
      at > from &&
      (isQuestionWord(token.lower) || subjectPronouns.has(token.lower) || token.lower === "that")
    )
      break;
    if (adjunctPrepositions.has(token.lower) || timeWords.has(token.lower)) {
      if (token.lower !== "of" || at === from) break;
    }
    if (finiteVerbs.has(token.lower)) return from;
    if (
      at > from &&
      determiners.has(token.lower) &&
      tokens[at - 1]?.lower !== "of" &&
      tokens[at - 1]?.lower !== "and"
    )
      break;
    at++;
  }
  return at;
}

function skipAdjuncts(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && at - from < ADJUNCT_REACH) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    if (timeWords.has(token.lower) && !(token.lower === "this" && !isTimeNoun(tokens[at + 1]))) {
      at += isTimeNoun(tokens[at + 1]) ? 2 : 1;
    } else if (token.lower.endsWith("ly") && !token.capital && token.lower !== "only") at++;
    else if (/^(?:again|too|simply|so)$/.test(token.lower) && at + 1 < to) at++;
    else if (token.lower === "to" && isInfinitive(tokens[at + 1])) break;
    else if (token.lower === "to" || adjunctPrepositions.has(token.lower)) {
      const next = endOfAdjunct(tokens, at, to);
      if (next === at) break;
      at = next;
    } else break;
  }
  return at;
}

/** "agreed to meet", against "said to reporters", "wrote to Ms. Hale". */
function isInfinitive(next: Token | undefined): boolean {
  if (next?.kind !== "word" || next.capital || determiners.has(next.lower)) return false;
  return !isRole(next.lower) && !/^(?:me|him|her|us|them|it|you|others|people|friends)$/.test(next.lower);
}

function isTimeNoun(token: Token | undefined): boolean {
  return (
    !!token &&
    /^(?:week|month|year|night|day|morning|afternoon|evening|weekend|fall|spring|summer|winter|\d{1,4})$/.test(
      token.lower,
    )
  );
}

/** Past a prepositional phrase: to "that", a colon, a quoted run, or the pronoun or name that begins a clause. */
function endOfAdjunct(tokens: readonly Token[], from: number, to: number): number {
  const end = Math.min(to, from + ADJUNCT_REACH);
  for (let at = from + 1; at < end; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "run" && isShowTitle(tokens, at)) continue;
    if (token.kind === "run") return at;
    if (token.kind === "mark") {
      if (token.text === ":") return at;
      if (token.text === "," && (tokens[at + 1]?.kind === "run" || tokens[at + 1]?.lower === "that"))
        return at;
      if (token.text === "." || token.text === ";") return at;
      continue;
    }
    if (speechForm(token.lower)) return from;
    if (token.lower === "that" && at > from + 1) return at;
    if (
      at > from + 1 &&
      subjectPronouns.has(token.lower) &&
      tokens[at - 1]?.kind === "word" &&
      !relativePronouns.has(tokens[at - 1]?.lower ?? "")
    ) {
      return isConjunction(tokens, from) ? from : at;
    }
    if (
      at > from + 1 &&
      timeWords.has(tokens[at - 1]?.lower ?? "") &&
      (token.capital || determiners.has(token.lower)) &&
      !timeWords.has(token.lower)
    )
      return at;
  }
  return from;
}

/** On “The Late Hour” and ABC's “Good Day”: the name of a programme. */
function isShowTitle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === "word" &&
    (before.lower === "'s" || adjunctPrepositions.has(before.lower) || determiners.has(before.lower))
  );
}

/** "said when he left": the pronoun belongs to the adjunct. */
function isConjunction(tokens: readonly Token[], at: number): boolean {
  return /^(?:when|while|as|after|before|since)$/.test(tokens[at]?.lower ?? "");
}

function isClause(
  tokens: readonly Token[],
  from: number,
  to: number,
  plain: boolean,
  strict: boolean,
): boolean {
  const first = tokens[from];
  if (first?.kind !== "word") return false;
  // "which he said was safe"
  if (/^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|did|does)$/.test(first.lower))
    return to - from > 1;
  if ((prepositions.has(first.lower) || adjunctPrepositions.has(first.lower)) && !first.capital) return false;
  if (
    /^(?:nothing|anything|little|much|hello|goodbye|yes|no|sorry|thanks|more|enough|otherwise|so)$/.test(
      first.lower,
    ) &&
    to - from < 5
  )
    return false;
  for (let at = from; at < Math.min(to, from + (strict ? 12 : 24)); at++) {
    const token = tokens[at];
    if (!token) break;
    if (
      token.kind === "mark" &&
      (token.text !== "," || !plain) &&
      token.text !== "-" &&
      token.text !== "(" &&
      token.text !== ")"
    )
      break;
    if (at > from && (finiteVerbs.has(token.lower) || speechForm(token.lower)?.form === "past")) return true;
    if (at > from && token.lower === "'s" && subjectPronouns.has(tokens[at - 1]?.lower ?? "")) return true;
    if (at > from && /'(?:re|ve|ll|d|m)$|n't$/.test(token.lower)) return true;
    if (at > from && plain && /(?:ed|s)$/.test(token.lower) && !token.capital) return true;
  }
  return (plain && to - from > 3) || (subjectPronouns.has(first.lower) && first.lower !== "it");
}

/** The content of a verb of judgement is taken only where some of it stands between marks. */
function isObject(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 16); at++) {
    if (tokens[at]?.kind === "run") return true;
    if (finiteVerbs.has(tokens[at]?.lower ?? "")) return false;
  }
  return false;
}

function isQuestionWord(word: string): boolean {
  return /^(?:whether|if|why|how|what|who|where|when|which)$/.test(word);
}
