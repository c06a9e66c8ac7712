import { clauseOpeners, coordinators } from "../lexicon/vocabulary.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { mainSubject } from "./main-subject.js";
import { isAdverb, phraseStartingAt } from "./noun-phrases.js";
import type { Subject } from "./subject.js";
import { subjectBefore } from "./subjects.js";

/** ", adding" belongs to the subject of the clause before; "a statement saying" to the noun it follows. */
export function participleSubject(tokens: readonly Token[], verb: number, floor: number): Subject | null {
  const cue = verb > floor && isAdverb(tokens[verb - 1]) ? verb - 1 : verb;
  const previous = tokens[cue - 1];
  if (cue > floor && previous?.kind === "word" && !isLink(previous)) {
    const phrase = subjectBefore(tokens, cue, floor);
    const place = phrase && isPlaced(tokens, phrase, floor) ? mainSubject(tokens, floor, cue) : null;
    if (place) return { ...place, phraseFrom: place.from, relation: "shared" };
    return phrase && isMessage(tokens, phrase) ? (senderOf(tokens, phrase, floor) ?? phrase) : phrase;
  }
  const subject =
    cue - floor <= 2
      ? subjectOfNext(tokens, cue)
      : (mainSubject(tokens, floor, cue) ?? lastPronoun(tokens, floor, cue) ?? subjectOfNext(tokens, cue));
  return subject && { ...subject, phraseFrom: subject.from, relation: "shared" };
}

/** "by saying", "while saying", "and saying": not the noun that the participle describes. */
function isLink({ lower }: Token): boolean {
  return coordinators.has(lower) || clauseOpeners.has(lower) || lower === "by";
}

/** "Saying that it was late, she left": the subject of the main clause after the comma. */
function subjectOfNext(tokens: readonly Token[], cue: number): TokenRange | null {
  for (let at = cue + 1; at < Math.min(tokens.length, cue + 40); at++) {
    if (tokens[at]?.text === ",") return phraseStartingAt(tokens, at + 1, Math.min(tokens.length, at + 14));
  }
  return null;
}

/** "answered on the board writing": where somebody wrote, not who did. */
function isPlaced(tokens: readonly Token[], { from, to }: TokenRange, floor: number): boolean {
  for (let at = Math.max(from - 1, floor + 1); at < to; at++) {
    if (/^(?:on|at|in)$/.test(tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

function lastPronoun(tokens: readonly Token[], floor: number, cue: number): TokenRange | null {
  for (let at = cue - 1; at >= Math.max(floor, cue - 10); at--) {
    if (/^(?:he|she|they|i|we)$/.test(tokens[at]?.lower ?? "")) return { from: at, to: at + 1 };
  }
  return null;
}

/** "sent out a letter saying": what was sent, after a verb. */
function isMessage(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    if (/^(?:statement|email|e-mail|letter|memo|message|note|tweet|post)$/.test(tokens[at]?.lower ?? ""))
      return true;
  }
  return false;
}

/** Who sent the message: the subject of the clause, where it is not the message itself. */
function senderOf(tokens: readonly Token[], message: TokenRange, floor: number): Subject | null {
  const sender = mainSubject(tokens, floor, message.to);
  return sender && sender.to < message.to && sender.from < message.from
    ? { ...sender, phraseFrom: sender.from, relation: "shared" }
    : null;
}
