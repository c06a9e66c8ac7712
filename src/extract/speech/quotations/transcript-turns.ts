import type { AnnotatedText } from "../text/annotated-text.js";
import type { Token } from "../text/tokens.js";
import { readSpeakerLabel, type SpeakerLabel } from "./speaker-labels.js";
import type { Utterance } from "./utterance.js";

/**
 * The turns of a transcript, by the index of their paragraph: paragraphs that begin with a speaker's name and a colon
 * ("HALE: We will not.") or with "Q." and "A.". A page is a transcript only if it has at least two labels, and if
 * either one of several recurs or two different ones are in capitals. The words are the speaker's own but are not
 * between quotation marks, so their kind is INDIRECT. "Q." and "A." name nobody.
 */
export function findTranscriptTurns(text: AnnotatedText): ReadonlyMap<number, Utterance> {
  const labelled = text.paragraphs.flatMap((paragraph, index) => {
    const label = readSpeakerLabel(paragraph.tokens);
    return label ? [{ index, paragraph, label }] : [];
  });
  const turns = new Map<number, Utterance>();
  if (!isTranscript(labelled.map(({ label }) => label))) return turns;
  for (const { index, paragraph, label } of labelled) {
    const { from, to, anonymous } = label;
    const first = paragraph.tokens[to + 1];
    if (!first || !paragraph.tokens.slice(to + 1, to + 12).some(isLowerCaseWord)) continue;
    turns.set(index, {
      span: [first.start, paragraph.span[1]],
      kind: "INDIRECT",
      paragraph: index,
      construction: "turn",
      marker: null,
      cue: null,
      lemma: null,
      mention: { paragraph: index, from, to },
      anonymous,
      speakerNamedLater: false,
    });
  }
  return turns;
}

function isLowerCaseWord(token: Token): boolean {
  return token.kind === "word" && !token.capital && /^\p{L}/u.test(token.text);
}

function isTranscript(labels: readonly SpeakerLabel[]): boolean {
  if (labels.length < 2) return false;
  const all = new Set(labels.map(({ text }) => text));
  const inCapitals = new Set(labels.filter((label) => label.inCapitals).map(({ text }) => text));
  return inCapitals.size >= 2 || (all.size >= 2 && all.size < labels.length);
}
