import type { Token, TokenRange } from "../text/tokens.js";

/** The label of a transcript's turn: the tokens [from, to) before its colon, or before the stop of "Q." */
export interface SpeakerLabel extends TokenRange {
  /** In lower case, with single spaces. */
  readonly text: string;
  readonly inCapitals: boolean;
  /** "Q." and "A." name nobody. */
  readonly anonymous: boolean;
}

/** In tokens. */
const MAX_LABEL = 6;

/** The label that a paragraph begins with, "HALE:", "Ann Hale (D-Ohio):" or "Q."; null where it has none. */
export function readSpeakerLabel(tokens: readonly Token[]): SpeakerLabel | null {
  const first = tokens[0];
  if (first?.kind !== "word" || !first.capital) return null;
  return /^[qa]\.?$/.test(first.lower) ? readQuestionLabel(tokens, first) : readNameLabel(tokens);
}

/** "Q.", "Q:", "A.", "A:" */
function readQuestionLabel(tokens: readonly Token[], first: Token): SpeakerLabel | null {
  const hasStop = first.text.endsWith(".");
  if (!hasStop && !/^[:.]$/.test(tokens[1]?.text ?? "")) return null;
  return {
    from: 0,
    to: hasStop ? 0 : 1,
    text: first.lower.charAt(0),
    inCapitals: true,
    anonymous: true,
  };
}

function readNameLabel(tokens: readonly Token[]): SpeakerLabel | null {
  const colon = tokens.slice(0, MAX_LABEL + 1).findIndex(({ text }) => text === ":");
  const after = tokens[colon + 1];
  const words = tokens.slice(0, Math.max(colon, 0));
  // He asked: “…” is a cue with its quote
  if (colon < 0 || !after || after.kind === "run" || !words.every(canBeInLabel)) return null;
  return {
    from: 0,
    to: colon,
    text: words.map(({ lower }) => lower).join(" "),
    inCapitals: words.every(({ text }) => text === text.toUpperCase()),
    anonymous: false,
  };
}

/** A capitalised word, or a mark that occurs in names: "Hale, Ann (D-Ohio)". */
function canBeInLabel({ kind, capital, text }: Token): boolean {
  return kind === "word" ? capital : kind === "mark" && /^[().,-]$/.test(text);
}
