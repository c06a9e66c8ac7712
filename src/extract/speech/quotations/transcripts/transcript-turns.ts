import type { AnnotatedText, Paragraph } from "../../text/annotated-text.js";
import { createUnmarkedUtterance, type SpeakerMention, type Utterance } from "../utterance.js";
import { findAnswers, intervieweeOf } from "./interviews.js";
import { createLabelReader, type LabelSpeaker } from "./label-speakers.js";
import { isTimeLine, readSpeakerLabel, type SpeakerLabel } from "./speaker-labels.js";

/** A label that says who takes a turn, in its paragraph. */
interface Turn {
  readonly index: number;
  readonly label: SpeakerLabel;
  readonly speaker: LabelSpeaker;
}

/**
 * The turns of a transcript, by the index of their paragraph: what follows a speaker's label ("HALE: We will not.",
 * "Q Why?", "Mr. Hale. Madam Chair, …") or stands below a name on a line of its own, and the answers of an interview
 * whose questions alone are marked. The words are the speaker's own but are not between quotation marks, so their kind
 * is INDIRECT. "Q." names nobody; "A." stands for the one person who is interviewed.
 */
export function findTranscriptTurns(text: AnnotatedText): ReadonlyMap<number, Utterance> {
  const found = text.paragraphs.flatMap(({ tokens }, index) => {
    const label = readSpeakerLabel(tokens);
    return label ? [{ index, label }] : [];
  });
  if (!mayBeTranscript(found.map(({ label }) => label))) return toMap(findAnswers(text));
  const speakerOf = createLabelReader(
    text,
    found.map(({ label }) => label),
  );
  const turns = found.map(({ index, label }): Turn => ({ index, label, speaker: speakerOf(label) }));
  const labelled = turns.filter((turn) => isSpoken(turn, text));
  const dialogue = labelled.filter(({ label }) => label.layout === "colon" || label.layout === "letter");
  if (isDialogue(dialogue)) return readDialogue(text, dialogue);
  const record = labelled.filter(({ label }) => label.layout === "stop");
  if (isRecord(record)) return toMap(record.map((turn) => readTurn(text, turn)));
  const lines = linesOfSpeakers(turns, text);
  return isScript(lines, text) ? readScript(text, lines) : toMap(findAnswers(text));
}

/** Whether there are enough labels for a transcript, before it is worked out whose they are: most pages have none. */
function mayBeTranscript(labels: readonly SpeakerLabel[]): boolean {
  const lines = labels.filter(({ layout }) => layout === "line");
  const hasRecurringLine = new Set(lines.map(({ text }) => text)).size < lines.length;
  return labels.length - lines.length >= 2 || hasRecurringLine;
}

/** The lines with a person's name; beside those, the lines with a time and other lines that recur. */
function linesOfSpeakers(turns: readonly Turn[], text: AnnotatedText): Turn[] {
  const lines = turns.filter(({ label }) => label.layout === "line");
  const counts = countLabels(lines);
  const isScripted = lines.some(
    ({ label, speaker }) => speaker === "person" && (counts.get(label.text) ?? 0) > 1,
  );
  return lines.filter(
    (turn) =>
      turn.speaker === "person" ||
      hasTime(turn, text) ||
      (isScripted && turn.speaker === "perhaps" && (counts.get(turn.label.text) ?? 0) > 1),
  );
}

/** Whether a time stands behind the label or in the line below. */
function hasTime({ index, label }: Turn, { paragraphs }: AnnotatedText): boolean {
  return label.hasTime || isTimeLine(paragraphs[index + 1]?.tokens ?? []);
}

function countLabels(turns: readonly Turn[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(label.text, (counts.get(label.text) ?? 0) + 1);
  return counts;
}

/** Whether a sentence follows the label, or a row of eight words; not "Hale: 33 percent." */
function isSpoken({ index, label }: Turn, { body, paragraphs }: AnnotatedText): boolean {
  const paragraph = paragraphs[index];
  const first = paragraph?.tokens[label.words];
  if (!paragraph || !first) return false;
  const length = paragraph.tokens.length - label.words;
  if (length >= 8) return true;
  const last = body.charAt(paragraph.span[1] - 1);
  return /[.?!…"”)—–\]-]/.test(last) && !/^\d/.test(first.text);
}

/** At least two labels of speakers, no fewer than others, of whom one recurs or two are in capitals. */
function isDialogue(turns: readonly Turn[]): boolean {
  const spoken = turns.filter(({ speaker }) => speaker !== "none");
  const certain = spoken.filter(({ speaker }) => speaker !== "perhaps");
  const names = new Set(spoken.map(({ label }) => label.text));
  if (spoken.length < 2 || spoken.length * 2 < turns.length) return false;
  const recurs = names.size < spoken.length;
  if (certain.length === 0) return recurs && names.size >= 2 && areNeighbours(spoken);
  if (spoken.every(({ speaker }) => speaker === "asker")) return recurs;
  const inCapitals = new Set(spoken.filter(({ label }) => label.inCapitals).map(({ label }) => label.text));
  return inCapitals.size >= 2 || (names.size >= 2 && recurs);
}

/** Whether at least half of the labels are followed by another one in the next paragraph. */
function areNeighbours(turns: readonly Turn[]): boolean {
  const followed = turns.filter(({ index }, at) => turns[at + 1]?.index === index + 1);
  return followed.length * 2 >= turns.length - 1;
}

/** At least three formal labels, one of which recurs. */
function isRecord(turns: readonly Turn[]): boolean {
  return turns.length >= 3 && new Set(turns.map(({ label }) => label.text)).size < turns.length;
}

/** At least two people, of whom both or, with times, one has two lines or more. */
function isScript(lines: readonly Turn[], text: AnnotatedText): boolean {
  const counts = countLabels(lines);
  const recurring = [...counts.values()].filter((count) => count > 1).length;
  return counts.size >= 2 && recurring >= (lines.some((line) => hasTime(line, text)) ? 1 : 2);
}

function readDialogue(text: AnnotatedText, turns: readonly Turn[]): ReadonlyMap<number, Utterance> {
  const counts = countLabels(turns);
  // a label that is no name marks a turn only where it recurs: an interviewer by the name of the paper
  const kept = turns.filter(({ speaker, label }) => speaker !== "none" || (counts.get(label.text) ?? 0) > 1);
  const interviewee = intervieweeOf(text, turns[0]?.index ?? 0);
  const utterances = kept.map((turn) =>
    turn.speaker === "answerer" && interviewee
      ? toUtterance(text, turn, { construction: "answer", mention: interviewee, anonymous: false })
      : readTurn(text, turn),
  );
  const asksOnly = kept.every(({ speaker }) => speaker === "asker");
  if (!asksOnly || !interviewee) return toMap(utterances);
  return toMap([...utterances, ...answersBelow(text, kept, interviewee)]);
}

/** The paragraphs after each question, up to the next one; after the last one, one paragraph. */
function answersBelow(
  { paragraphs }: AnnotatedText,
  questions: readonly Turn[],
  interviewee: SpeakerMention,
): Utterance[] {
  return questions.flatMap(({ index }, at) => {
    const end = questions[at + 1]?.index ?? index + 2;
    return paragraphs.slice(index + 1, end).map((paragraph, offset) =>
      createUnmarkedUtterance(paragraph.span, index + 1 + offset, {
        construction: "answer",
        mention: interviewee,
        anonymous: false,
      }),
    );
  });
}

/** The paragraphs below each line with a name, up to the next one; below the last one, one paragraph. */
function readScript(text: AnnotatedText, lines: readonly Turn[]): ReadonlyMap<number, Utterance> {
  const utterances = lines.flatMap(({ index, label }, at) => {
    const end = Math.min(text.paragraphs.length, lines[at + 1]?.index ?? lastOfScript(text, index));
    const mention: SpeakerMention = { paragraph: index, from: label.from, to: label.to };
    return text.paragraphs.slice(index + 1, end).flatMap((paragraph, offset) =>
      isTimeLine(paragraph.tokens)
        ? []
        : [
            createUnmarkedUtterance(paragraph.span, index + 1 + offset, {
              construction: "turn",
              mention,
              anonymous: false,
            }),
          ],
    );
  });
  return toMap(utterances);
}

function lastOfScript({ paragraphs }: AnnotatedText, index: number): number {
  return isTimeLine(paragraphs[index + 1]?.tokens ?? []) ? index + 3 : index + 2;
}

function readTurn(text: AnnotatedText, turn: Turn): Utterance {
  const { index, label, speaker } = turn;
  return toUtterance(text, turn, {
    construction: "turn",
    mention: { paragraph: index, from: label.from, to: label.to },
    anonymous: speaker === "asker" || speaker === "answerer" || speaker === "none",
  });
}

function toUtterance(
  text: AnnotatedText,
  { index, label }: Turn,
  source: Pick<Utterance, "construction" | "mention" | "anonymous">,
): Utterance {
  const paragraph: Paragraph | undefined = text.paragraphs[index];
  const start = paragraph?.tokens[label.words]?.start ?? 0;
  return createUnmarkedUtterance([start, paragraph?.span[1] ?? start], index, source);
}

function toMap(utterances: readonly Utterance[]): ReadonlyMap<number, Utterance> {
  return new Map(utterances.map((utterance) => [utterance.paragraph, utterance]));
}
