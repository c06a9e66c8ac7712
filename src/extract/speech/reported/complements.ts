import { type SpeechVerb, speechForm } from "../lexicon/speech-verbs.js";
import {
  adjunctPrepositions,
  determiners,
  finiteVerbs,
  prepositions,
  questionWords,
  subjectPronouns,
} from "../lexicon/vocabulary.js";
import { isInfinitive, isShowTitle, skipAdjuncts } from "../syntax/adjuncts.js";
import { skipListener } from "../syntax/listeners.js";
import { isQuantity } from "../syntax/quantifiers.js";
import type { Token } from "../text/tokens.js";
import type { Complement } from "./content.js";
import type { Cue } from "./cues.js";
import { isObject, nounPhraseAfter, topicAfter } from "./objects.js";

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
  return (
    ownComplement(tokens, verb, from, to) ??
    (verb.takesPreposition ? topicAfter(tokens, verb, from, to) : null)
  );
}

function ownComplement(
  tokens: readonly Token[],
  verb: SpeechVerb,
  from: number,
  to: number,
): Complement | null {
  if (verb.complement === "quote") return quoteAfter(tokens, from, to);
  let at = from;
  if (verb.takesListener) at = afterApposition(tokens, skipListener(tokens, at, to), from, to);
  while (tokens[at]?.kind === "run" && at > from && isShowTitle(tokens, at)) at++;
  const topic = verb.complement === "question" && /^(?:about|for)$/.test(tokens[at]?.lower ?? "");
  if (!topic) at = skipAdjuncts(tokens, at, to);
  const token = tokens[at];
  // what looked like a listener is what was explained
  const explained = verb.takesNoun && (!token || at >= to || /^[.,]$/.test(token.text));
  if (explained && at > from && tokens[at + 1]?.kind !== "run") return nounPhraseAfter(tokens, from, to);
  if (!token || at >= to) return null;
  if (token.kind === "run") return { from: at, to, marker: "marks" };
  if (token.kind === "mark") return afterMark(tokens, at, to);
  // noted the “long delays” at the gate: the article belongs to it only where more follows
  if (
    token.lower !== "that" &&
    determiners.has(token.lower) &&
    tokens[at + 1]?.kind === "run" &&
    at + 1 < to
  ) {
    const ends = at + 2 >= to || tokens[at + 2]?.kind === "mark";
    return { from: ends ? at + 1 : at, to, marker: "marks" };
  }
  if (token.lower === "that" || (token.lower === "how" && verb.takesListener)) {
    if (verb.complement === "object") return null;
    const next = tokens[at + 1];
    return next && at + 1 < to && next.text !== "." ? { from: at + 1, to, marker: "that" } : null;
  }
  if (verb.takesListener && (at > from || token.lower === "not") && opensInfinitive(tokens, at, to))
    return { from: at, to, marker: "object" };
  switch (verb.complement) {
    case "clause":
    case "that": {
      const plain = verb.lemma === "say" || verb.lemma === "tell";
      if (isClause(tokens, at, to, plain, verb.complement === "that"))
        return { from: at, to, marker: "bare" };
      return verb.takesNoun ? nounPhraseAfter(tokens, at, to) : null;
    }
    case "question":
      if (questionWords.has(token.lower)) return { from: at, to, marker: "question" };
      return /^(?:about|for)$/.test(token.lower) ? nounPhraseAfter(tokens, at + 1, to) : null;
    case "object":
      return isObject(tokens, at, to)
        ? { from: at, to, marker: "object" }
        : verb.takesNoun
          ? nounPhraseAfter(tokens, at, to)
          : null;
  }
}

/** "told Ann Hale, the mayor, that": past the comma that closes the listener's description. */
function afterApposition(tokens: readonly Token[], comma: number, from: number, to: number): number {
  if (comma === from || tokens[comma]?.text !== ",") return comma;
  for (let at = comma + 2; at < Math.min(to - 1, comma + 16); at++) {
    if (tokens[at]?.text === "," && tokens[at + 1]?.lower === "that") return at + 1;
    if (tokens[at]?.kind !== "word") break;
  }
  return comma;
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
  if (text !== ",") return null;
  // "added, though, that", "said, at a rally in Ames, that"
  for (let close = at + 2; close < Math.min(to - 2, at + 20); close++) {
    if (tokens[close]?.text !== ",") continue;
    return tokens[close + 1]?.lower === "that" ? { from: close + 2, to, marker: "that" } : null;
  }
  return null;
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
  const adjunct = prepositions.has(first.lower) || adjunctPrepositions.has(first.lower);
  if (adjunct && !first.capital && !isQuantity(tokens, from)) return false;
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
      !/^(?:-|--|–|—)$/.test(token.text) &&
      token.text !== "(" &&
      token.text !== ")"
    )
      break;
    if (at > from && token.kind === "run") return true;
    if (at > from && (finiteVerbs.has(token.lower) || speechForm(token.lower)?.form === "past")) return true;
    if (at > from && token.lower === "'s" && subjectPronouns.has(tokens[at - 1]?.lower ?? "")) return true;
    if (at > from && /'(?:re|ve|ll|d|m)$|n't$/.test(token.lower)) return true;
    if (at > from && plain && /(?:ed|s)$/.test(token.lower) && !token.capital) return true;
  }
  return (plain && to - from > 3) || (subjectPronouns.has(first.lower) && first.lower !== "it");
}

/** "asked them to leave", "told them not to leave" */
function opensInfinitive(tokens: readonly Token[], at: number, to: number): boolean {
  const verb = tokens[at]?.lower === "not" ? at + 1 : at;
  return tokens[verb]?.lower === "to" && verb + 1 < to && isInfinitive(tokens[verb + 1]);
}
