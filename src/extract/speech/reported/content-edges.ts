import { coordinators } from "../lexicon/vocabulary.js";
import type { Token } from "../text/tokens.js";
import type { Content } from "./content.js";

/** Without conjunctions and marks at its start and punctuation at its end; null where nothing is left. */
export function trimContent(tokens: readonly Token[], content: Content): Content | null {
  let { from, to } = content;
  while (from < to && isEdge(tokens[from], true)) from++;
  while (to > from && isEdge(tokens[to - 1], false)) to--;
  return to > from ? { ...content, from, to } : null;
}

function isEdge(token: Token | undefined, atStart: boolean): boolean {
  if (!token) return true;
  if (token.kind === "mark") return !/^[$€£¥([<)\]>%]$/.test(token.text);
  return (
    token.kind === "word" &&
    (atStart
      ? /^(?:but|and|yet|or)$/.test(token.lower)
      : coordinators.has(token.lower) || token.lower === "while")
  );
}
