import { clauseOpeners, coordinators } from "../lexicon/vocabulary.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { mainSubject } from "./main-subject.js";
import { isAdverb, phraseStartingAt } from "./noun-phrases.js";
import { type Subject, toSubject } from "./subject.js";
import { subjectBefore } from "./subject-before.js";

/**
 * The subject of a participle at `verb`. After a comma it is the subject of the main clause ("Ann Hale left, adding");
 * after a noun it is that noun ("a statement saying") or the sender of the message.
 */
export function participleSubject(tokens: readonly Token[], verb: number, floor: number): Subject | null {
  const cue = verb > floor && isAdverb(tokens[verb - 1]) ? verb - 1 : verb;
  const record = startOfRecord(tokens, cue, floor);
  if (record > floor) return subjectBefore(tokens, record, floor);
  if (cue > floor && describesNoun(tokens[cue - 1])) return subjectOfNounParticiple(tokens, cue, floor);
  const subject = subjectOfClauseParticiple(tokens, cue, floor);
  return subject && toSubject(subject, "shared");
}

/** Where "quoted" stands in "is quoted as saying", "heard" in "can be heard saying"; `floor` where neither does. */
function startOfRecord(tokens: readonly Token[], cue: number, floor: number): number {
  const at = tokens[cue - 1]?.lower === "as" ? cue - 2 : cue - 1;
  if (at <= floor || !recorded.test(tokens[at]?.lower ?? "")) return floor;
  return passives.test(tokens[at - 1]?.lower ?? "") ? at : floor;
}

const recorded = /^(?:quoted|cited|heard|overheard|caught|recorded|filmed|taped|seen)$/;

const passives = /^(?:is|are|was|were|be|been)$/;

/** Whether the token before a participle can be the noun it describes; not in "by saying", "while saying", "and saying". */
function describesNoun(before: Token | undefined): boolean {
  if (before?.kind !== "word") return false;
  return !coordinators.has(before.lower) && !clauseOpeners.has(before.lower) && before.lower !== "by";
}

/** "sent a letter saying": the noun, or the sender where the noun is a message or stands for where it was written. */
function subjectOfNounParticiple(tokens: readonly Token[], cue: number, floor: number): Subject | null {
  const noun = subjectBefore(tokens, cue, floor);
  if (!noun) return null;
  if (isActivity(tokens, noun, floor)) {
    const actor = mainSubject(tokens, floor, cue);
    return actor && toSubject(actor, "shared");
  }
  const writer = followsPlacePreposition(tokens, noun, floor) ? mainSubject(tokens, floor, cue) : null;
  if (writer) return toSubject(writer, "shared");
  return isMessage(tokens, noun) ? (senderOf(tokens, noun, floor) ?? noun) : noun;
}

/** "making a tour of schools" in "Hale is making a tour of schools saying": what somebody does, and not who speaks. */
function isActivity(tokens: readonly Token[], { from, to }: TokenRange, floor: number): boolean {
  const isParticiple = from > floor && to - from > 1 && /[a-z]{2}ing$/.test(tokens[from]?.lower ?? "");
  return isParticiple && /^(?:is|are|was|were|be|been|'s|'re)$/.test(tokens[from - 1]?.lower ?? "");
}

/** "she left, saying" or, at the beginning of a clause, "Saying that it was late, she left". */
function subjectOfClauseParticiple(tokens: readonly Token[], cue: number, floor: number): TokenRange | null {
  const before =
    cue - floor > 2 ? (mainSubject(tokens, floor, cue) ?? lastPronoun(tokens, floor, cue)) : null;
  return before ?? subjectAfterComma(tokens, cue);
}

/** "Saying that it was late, she left": the subject of the main clause after the comma. */
function subjectAfterComma(tokens: readonly Token[], cue: number): TokenRange | null {
  for (let at = cue + 1; at < Math.min(tokens.length, cue + 40); at++) {
    if (tokens[at]?.text === ",") return phraseStartingAt(tokens, at + 1, Math.min(tokens.length, at + 14));
  }
  return null;
}

/** "answered on the board writing": where somebody wrote, not who did. */
function followsPlacePreposition(tokens: readonly Token[], { from, to }: TokenRange, floor: number): boolean {
  for (let at = Math.max(from - 1, floor + 1); at < to; at++) {
    if (/^(?:on|at|in)$/.test(tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

/** The pronoun nearest before the participle: "It rained and she left, saying". */
function lastPronoun(tokens: readonly Token[], floor: number, cue: number): TokenRange | null {
  for (let at = cue - 1; at >= Math.max(floor, cue - 10); at--) {
    if (/^(?:he|she|they|i|we)$/.test(tokens[at]?.lower ?? "")) return { from: at, to: at + 1 };
  }
  return null;
}

/** "a letter", "his statement" */
function isMessage(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    if (/^(?:statement|email|e-mail|letter|memo|message|note|tweet|post)$/.test(tokens[at]?.lower ?? ""))
      return true;
  }
  return false;
}

/** After the last comma with a conjunction: "the board" in "Boyd left, but the board sent a letter". */
function startOfClause(tokens: readonly Token[], at: number, floor: number): number {
  for (let back = at - 1; back > floor; back--) {
    if (tokens[back]?.kind !== "word" || !coordinators.has(tokens[back]?.lower ?? "")) continue;
    if (tokens[back - 1]?.text === "," && tokens[back + 1]?.lower !== undefined) return back + 1;
  }
  return floor;
}

/** "Ann Hale" in "Ann Hale sent a letter saying": the subject of the clause, unless that is the message itself. */
function senderOf(tokens: readonly Token[], message: TokenRange, floor: number): Subject | null {
  const sender = mainSubject(tokens, startOfClause(tokens, message.from, floor), message.to);
  if (!sender || sender.to >= message.to || sender.from > message.from || isMessage(tokens, sender))
    return null;
  return toSubject(sender, "shared");
}
