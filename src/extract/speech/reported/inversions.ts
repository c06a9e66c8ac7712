import { adjunctPrepositions, finiteVerbs } from "../lexicon/vocabulary.js";
import type { Subject } from "../syntax/subject.js";
import { subjectAfter } from "../syntax/subject-after.js";
import { subjectBefore } from "../syntax/subject-before.js";
import type { Token } from "../text/tokens.js";
import type { Cue } from "./cues.js";

/** "“…,” said the minister": marks or a comma before the verb, a noun phrase and no clause after it. */
export function isInverted(tokens: readonly Token[], cue: Cue, from: number, to: number): boolean {
  const form = cue.form;
  // "…, say planters"
  const many = form?.verb.lemma === "say" && tokens[cue.to]?.lower.endsWith("s");
  if (!form || (form.form === "base" && !many) || form.verb.complement === "object") return false;
  if (/^(?:tell|inform|assure|remind)$/.test(form.verb.lemma)) return false;
  const previous = cue.from > from ? tokens[cue.from - 1] : undefined;
  if (previous?.kind === "word") {
    if (!/^(?:so|then|also|thus|a|ha|hat)$/.test(previous.lower)) return false;
    // "so said Hale", but not "Boyd also announced a plan"
    if (previous.lower.length > 3 && tokens[cue.from - 2]?.kind === "word" && cue.from - 2 >= from)
      return false;
  }
  if (previous?.kind === "mark" && !/^(?:,|—|–|--|\?|!)$/.test(previous.text)) return false;
  const subject = subjectAfter(tokens, cue.to - 1, to);
  if (!subject || isListener(tokens, cue, subject, from)) return false;
  const apposed = subjectBefore(tokens, cue.from, from);
  const inside =
    tokens[cue.from - 2]?.kind === "word" &&
    apposed?.relation === "apposition" &&
    apposed.phraseFrom === from;
  if (previous?.kind === "run") return !inside;
  const after = tokens[subject.to];
  const ends = !after || subject.to >= to || after.kind !== "word";
  if (!previous)
    return (
      after?.text === ":" ||
      after?.kind === "run" ||
      (after?.text === "," && tokens[subject.to + 1]?.kind === "run")
    );
  if (tokens[cue.from - 2]?.kind === "run") return true;
  // "Ann Hale, who left, said the dam leaks": no clause that could have been said stands before the verb
  const described = apposed?.relation === "apposition" && apposed.phraseFrom <= from + 1;
  if (described && tokens[apposed.to]?.text === ",") {
    // nor "Carl Boyd, a diver, said the dam leaks": a name and its description are no clause
    const named = tokens
      .slice(apposed.from, apposed.to)
      .every(({ kind, capital }) => kind === "word" && capital);
    if (named || tokens[apposed.to + 1]?.lower === "who") return false;
  }
  // a comma before the verb may close an apposition: "Ann Hale, the mayor, said the council"
  if (ends && after?.text !== ",") return true;
  if (
    apposed?.relation === "apposition" &&
    (apposed.phraseFrom <= from + 1 || tokens[apposed.phraseFrom - 1]?.kind === "run")
  )
    return false;
  for (let at = subject.to; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === "mark" || token?.lower === "who" || adjunctPrepositions.has(token?.lower ?? ""))
      break;
    if (finiteVerbs.has(token?.lower ?? "") || token?.lower === "that") return false;
  }
  return true;
}

/** "He then asked the crowd, “Can she stay?”": the one asked stands between the verb and the marks. */
function isListener(tokens: readonly Token[], cue: Cue, { to }: Subject, floor: number): boolean {
  if (cue.form?.verb.lemma !== "ask" || cue.from === floor) return false;
  const said = tokens[cue.from - 1]?.kind === "mark" ? tokens[cue.from - 2] : tokens[cue.from - 1];
  if (said?.kind === "run") return false;
  const next = tokens[to];
  return next?.kind === "run" || (/^[,:]$/.test(next?.text ?? "") && tokens[to + 1]?.kind === "run");
}

/** "a déclaré": the auxiliary belongs to the verb. */
export function startOfInverted(tokens: readonly Token[], cue: Cue, floor: number): number {
  return cue.from > floor && tokens[cue.from - 1]?.kind === "word" ? cue.from - 1 : cue.from;
}
