import type { AnnotatedText } from "../text/annotated-text.js";
import type { Token } from "../text/tokens.js";
import { readSignature } from "./signatures.js";
import { createUnmarkedUtterance, type Utterance } from "./utterance.js";

/** In tokens: the longest signature of a post, with account and date. */
const MAX_SIGNATURE = 20;

/**
 * The paragraph at `index` as a post of a social network that is printed without its frame: "It leaks. — Ann Hale
 * (@annhale) May 4, 2013". Null for any other paragraph, and where the post only quotes somebody else.
 */
export function readPost({ body, paragraphs }: AnnotatedText, index: number): Utterance | null {
  const paragraph = paragraphs[index];
  if (!paragraph) return null;
  const { tokens, span } = paragraph;
  const dash = lastDash(tokens);
  const last = tokens[dash - 1];
  if (!last || tokens[0]?.kind === "run") return null;
  const signer = readSignature(tokens, dash, tokens.length);
  const afterName = signer && tokens[signer.to];
  if (!afterName || !/^\(@\w+\)/.test(body.slice(afterName.start, afterName.start + 40))) return null;
  return createUnmarkedUtterance([span[0], last.end], index, {
    construction: "signed",
    mention: { paragraph: index, from: signer.from, to: signer.to },
    anonymous: false,
  });
}

const DASHES: ReadonlySet<string> = new Set(["—", "–", "―", "--"]);

/** The last dash where a signature can begin; -1 where there is none. */
function lastDash(tokens: readonly Token[]): number {
  const from = Math.max(0, tokens.length - MAX_SIGNATURE);
  for (let at = tokens.length - 1; at >= from; at--) {
    const token = tokens[at];
    if (token?.kind === "mark" && DASHES.has(token.text)) return at;
  }
  return -1;
}
