import type { AnnotatedText, Paragraph } from "../text/annotated-text.js";
import type { Token, TokenRange } from "../text/tokens.js";
import type { Utterance } from "./utterance.js";

/**
 * The turns of a transcript: paragraphs that begin with a speaker's name and a colon ("HALE: We will not.") or with
 * "Q." and "A.", by the index of their paragraph. A page counts as a transcript only where labels recur: two turns
 * at least, and either a label twice or two labels in capitals. The words are the speaker's own, yet stand between
 * no marks, so their kind is INDIRECT. "Q." and "A." name nobody.
 */
export function findTurns(text: AnnotatedText): ReadonlyMap<number, Utterance> {
  const labelled = text.paragraphs.flatMap((paragraph, index) => {
    const label = readLabel(paragraph);
    return label ? [{ index, paragraph, ...label }] : [];
  });
  const turns = new Map<number, Utterance>();
  if (!isTranscript(labelled)) return turns;
  for (const { index, paragraph, place, anonymous } of labelled) {
    const first = paragraph.tokens[place.to + 1];
    if (!first || !paragraph.tokens.slice(place.to + 1, place.to + 12).some(isLowerWord)) continue;
    turns.set(index, {
      span: [first.start, paragraph.span[1]],
      kind: "INDIRECT",
      paragraph: index,
      construction: "turn",
      marker: null,
      cue: null,
      lemma: null,
      mention: { paragraph: index, ...place },
      anonymous,
      speakerNamedLater: false,
    });
  }
  return turns;
}

function isLowerWord(token: Token): boolean {
  return token.kind === "word" && !token.capital && /^\p{L}/u.test(token.text);
}

interface Label {
  readonly place: TokenRange;
  readonly words: string;
  /** In capitals only. */
  readonly shouted: boolean;
  readonly anonymous: boolean;
}

const LONGEST_LABEL = 6;

function readLabel({ tokens }: Paragraph): Label | null {
  const first = tokens[0];
  if (first?.kind !== "word" || !first.capital) return null;
  if (/^[qa]\.?$/.test(first.lower)) {
    const marked = first.text.endsWith(".") ? 0 : tokens[1]?.text === ":" || tokens[1]?.text === "." ? 1 : -1;
    return marked < 0
      ? null
      : { place: { from: 0, to: marked }, words: first.lower.charAt(0), shouted: true, anonymous: true };
  }
  let at = 0;
  let shouted = true;
  for (; at < LONGEST_LABEL; at++) {
    const token = tokens[at];
    if (!token || token.kind === "run") return null;
    if (token.text === ":") break;
    if (token.kind === "word" && !token.capital) return null;
    if (token.kind === "mark" && !/^[().,-]$/.test(token.text)) return null;
    if (token.text !== token.text.toUpperCase()) shouted = false;
  }
  const after = tokens[at + 1];
  if (tokens[at]?.text !== ":" || !after || after.kind === "run") return null;
  return {
    place: { from: 0, to: at },
    words: tokens
      .slice(0, at)
      .map(({ lower }) => lower)
      .join(" "),
    shouted,
    anonymous: false,
  };
}

function isTranscript(labels: readonly Label[]): boolean {
  if (labels.length < 2) return false;
  const shouted = new Set(labels.filter((label) => label.shouted).map(({ words }) => words));
  const all = new Set(labels.map(({ words }) => words));
  return shouted.size >= 2 || (all.size >= 2 && all.size < labels.length);
}
