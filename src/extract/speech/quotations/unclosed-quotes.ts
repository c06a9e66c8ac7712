import type { AnnotatedText, Paragraph } from "../text/annotated-text.js";
import type { Utterance } from "./utterance.js";

/**
 * Joins a quote over several paragraphs, of which each begins with an opening mark and only the last one has a closing
 * mark. With double marks it becomes one utterance; with single marks, which are also apostrophes, each paragraph stays
 * an utterance, with the speaker of the one that is attributed.
 */
export interface UnclosedQuotes {
  /** Takes the utterances of the next paragraph; may change the last of `utterances` and the first of `found`. */
  addParagraph(paragraph: Paragraph, utterances: Utterance[], found: Utterance[]): void;
  /** Ends a quote that is open. */
  end(): void;
}

export function createUnclosedQuotes({ body }: AnnotatedText): UnclosedQuotes {
  /** The paragraphs of the open quote; they are the last of the utterances. */
  let open: Utterance[] = [];

  /** Joins the first utterance of a paragraph to the open quote; returns whether each paragraph stays an utterance. */
  const join = (paragraph: Paragraph, utterances: Utterance[], found: Utterance[]): boolean => {
    const last = open.at(-1);
    const first = found[0];
    if (!last || !first || !continuesQuote(last, first, paragraph)) return false;
    if (isSingleMark(body.charAt(paragraph.runs[0]?.start ?? 0))) {
      if (first.mention) attribute(utterances, open, first);
      return true;
    }
    utterances.pop();
    found[0] = { ...(first.mention ? first : last), span: [last.span[0], first.span[1]] };
    return false;
  };

  return {
    addParagraph(paragraph, utterances, found) {
      if (!join(paragraph, utterances, found)) open = [];
      const unclosed = lastUnclosed(paragraph, found.at(-1) ?? null);
      if (unclosed) open.push(unclosed);
      else open = [];
    },
    end() {
      open = [];
    },
  };
}

function isSingleMark(mark: string): boolean {
  return "'‘‚‛′＇".includes(mark);
}

/** Gives the open paragraphs, which are the last of the utterances, the speaker of the attributed one. */
function attribute(utterances: Utterance[], open: readonly Utterance[], attributed: Utterance): void {
  const from = utterances.length - open.length;
  for (const [i, { span, paragraph }] of open.entries())
    utterances[from + i] = { ...attributed, span, paragraph };
}

/** Whether a quote that the last paragraph did not close continues in this one, which begins with an opening mark. */
function continuesQuote(unclosed: Utterance, first: Utterance, paragraph: Paragraph): boolean {
  const run = paragraph.runs[0];
  const opens = run?.start === paragraph.span[0] && first.span[0] === run.inner[0];
  if (!opens || unclosed.kind !== "DIRECT" || first.kind !== "DIRECT") return false;
  // if both have attributions, the first quote only lacks its closing mark
  return first.mention === null || first.construction === "signed" || unclosed.construction === "standalone";
}

function lastUnclosed(paragraph: Paragraph, last: Utterance | null): Utterance | null {
  const run = paragraph.runs.at(-1);
  return run && !run.closed && last && last.kind === "DIRECT" && last.span[1] === run.inner[1] ? last : null;
}
