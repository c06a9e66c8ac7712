import { questionWords } from "../lexicon/vocabulary.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Token, TokenRange } from "../text/tokens.js";

/** Whether a question is put to the person named at [from, to): "Boyd asked Hale how", but not "Boyd asked Hale to leave". */
export function isAsked(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let at = from - 1;
  while (at > from - 5 && tokens[at]?.kind === "word" && !askForms.has(tokens[at]?.lower ?? "")) at--;
  if (!askForms.has(tokens[at]?.lower ?? "")) return false;
  const next = tokens[to];
  const isQuestion = questionWords.has(next?.lower ?? "") || next?.lower === "about" || next?.kind === "run";
  return isQuestion || (/^[,:]$/.test(next?.text ?? "") && tokens[to + 1]?.kind === "run");
}

const askForms: ReadonlySet<string> = wordSet("ask asks asked asking quizzed questioned pressed interviewed");
