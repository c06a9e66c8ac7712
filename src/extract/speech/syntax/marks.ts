import type { Token } from "../text/tokens.js";

/** The nearest mark `text` from `from` back to `to`; -1 where there is none. */
export function findMarkBefore(tokens: readonly Token[], from: number, to: number, text: string): number {
  for (let at = from; at >= to; at--) if (tokens[at]?.kind === "mark" && tokens[at]?.text === text) return at;
  return -1;
}

/** The index before the brackets that end at `at`, as in "Sen. Hale (D-Ohio)"; `at` where none end there. */
export function skipBracketsBack(tokens: readonly Token[], at: number, floor: number): number {
  if (tokens[at]?.text !== ")") return at;
  const open = findMarkBefore(tokens, at - 1, Math.max(floor, at - 12), "(");
  return open > floor ? open - 1 : at;
}
