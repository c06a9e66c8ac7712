import type { AnnotatedText } from "../text/annotated-text.js";
import { readSignature } from "./signatures.js";
import type { Utterance } from "./utterance.js";

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
  const dash = tokens.findLastIndex(({ text }) => /^(?:[—–―]|--)$/.test(text));
  const last = tokens[dash - 1];
  if (!last || tokens[0]?.kind === "run" || tokens.length - dash > MAX_SIGNATURE) return null;
  const signer = readSignature(tokens, dash, tokens.length);
  const afterName = signer && tokens[signer.to];
  if (!afterName || !/^\(@\w+\)/.test(body.slice(afterName.start, afterName.start + 40))) return null;
  return {
    span: [span[0], last.end],
    kind: "INDIRECT",
    paragraph: index,
    construction: "signed",
    marker: null,
    cue: null,
    lemma: null,
    mention: { paragraph: index, from: signer.from, to: signer.to },
    anonymous: false,
    speakerNamedLater: false,
  };
}
