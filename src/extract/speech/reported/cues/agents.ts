import type { SpeechForm } from "../../lexicon/speech-verbs.js";
import { adverbs } from "../../lexicon/vocabulary.js";
import { isAdverb } from "../../syntax/noun-phrases.js";
import type { Token } from "../../text/tokens.js";

/**
 * The index of the "by" that names who speaks behind a verb in the passive: "was described by Hale as", "told by Hale
 * that", dubbed — by Hale — “…”, called “…” by Hale. Null where there is none.
 */
export function agentOf(
  tokens: readonly Token[],
  verb: number,
  { form, verb: { complement, lemma } }: SpeechForm,
  to: number,
): number | null {
  if (form !== "past" || !(complement === "object" || hasListener.test(lemma))) return null;
  let at = verb + 1;
  while (at < to && (isAdverb(tokens[at]) || adverbs.has(tokens[at]?.lower ?? ""))) at++;
  if (/^(?:—|–|--|,)$/.test(tokens[at]?.text ?? "")) at++;
  if (complement === "object") at = skipQuotedName(tokens, at);
  return tokens[at]?.lower === "by" && at + 1 < to ? at : null;
}

/** Verbs whose listener is the subject of the passive: "Hale was told by Boyd that". */
const hasListener = /^(?:tell|inform|assure|remind|warn|urge|advise|notify|brief)$/;

/** Past “a sieve” in called “a sieve” by Hale, with its article. */
function skipQuotedName(tokens: readonly Token[], from: number): number {
  const at = /^(?:an?|the|as)$/.test(tokens[from]?.lower ?? "") ? from + 1 : from;
  const run = tokens[at]?.run;
  return run && !run.titled ? at + 1 : from;
}
