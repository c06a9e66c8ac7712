import { isShowTitle, isTimeNoun } from "./adjuncts.js";
import { type Clause, nextIndependent, readClause, shareSubjects } from "./clauses.js";
import { type Content, complementAfter } from "./complements.js";
import { findCues } from "./cues.js";
import { givenNames } from "./given-names.js";
import { endOfReportedClause, endOfSubordinate } from "./indirect.js";
import type { Range, Subject } from "./noun-phrases.js";
import type { Sentence } from "./sentences.js";
import { isSpeechForm } from "./speech-verbs.js";
import { EVERY_STEP, type Steps } from "./steps.js";
import type { Token } from "./tokens.js";
import {
  clauseOpeners,
  coordinators,
  finiteVerbs,
  prepositions,
  relativePronouns,
  sentenceStarters,
  timeWords,
} from "./vocabulary.js";

/** A cue of one sentence with the one who speaks and the words said, as ranges of the paragraph's tokens. */
export interface Report {
  readonly cue: Range;
  readonly lemma: string;
  readonly subject: Subject | null;
  /** In order of the text: what stands before the cue, then what follows it. */
  readonly contents: readonly Content[];
}

/** The reports of one sentence, in order; their contents never overlap. What is reported inside a content is left out. */
export function findReports(
  tokens: readonly Token[],
  sentence: Sentence,
  steps: Steps = EVERY_STEP,
): Report[] {
  const cues = findCues(tokens, sentence.from, sentence.to);
  const clauses = shareSubjects(cues.map((cue) => readClause(tokens, cue, sentence, steps)));
  const reports: Report[] = [];
  let floor = sentence.from;
  for (const [index, clause] of clauses.entries()) {
    if (clause.from < floor && !(clause.subject?.place === "apposition" && clause.cue.from >= floor))
      continue;
    const limit = nextIndependent(tokens, clauses, index, sentence.to);
    const contents = findContents(tokens, clause, floor, limit).filter(
      (content) => steps.nounPhrases || content.marker !== "object" || isQuoted(tokens, content),
    );
    const last = contents.at(-1);
    reports.push({
      cue: clause.cue,
      lemma: clause.cue.form?.verb.lemma ?? "according to",
      subject: clause.subject,
      contents,
    });
    if (last) floor = Math.max(clause.to, last.to);
  }
  return reports;
}

function findContents(tokens: readonly Token[], clause: Clause, floor: number, limit: number): Content[] {
  const verb = clause.cue.form?.verb;
  const { subject } = clause;
  const before =
    subject?.place === "shared" || subject?.place === "relative"
      ? null
      : contentBefore(tokens, floor, clause.from);
  if (!verb) return accordingContents(tokens, clause, before, limit);
  const after = complementAfter(tokens, clause.cue, clause.to, limit);
  const trimmedAfter = after && trimContent(tokens, cutComment(tokens, after, opensSentence(tokens, clause)));
  const titlesOnly = trimmedAfter !== null && before !== null && !isQuotedWords(tokens, before);
  if (before && isQuoted(tokens, before) && !titlesOnly) {
    const ofSubject = subject?.place === "after" && trimmedAfter?.marker === "that";
    const bare = ofSubject || trimmedAfter?.marker === "bare" || trimmedAfter?.marker === "object";
    const rest = bare ? null : (trimmedAfter ?? trailingRun(tokens, clause.to, limit));
    return rest ? [before, rest] : [before];
  }
  if ((before || clause.asIs) && isParenthesis(tokens, clause, limit)) {
    const rest = trimContent(tokens, { from: clause.to + 1, to: limit, marker: "bare" });
    return [before, rest].filter(
      (content): content is Content => content !== null && !isLeadIn(tokens, content),
    );
  }
  if (trimmedAfter)
    return clause.asIs && trimmedAfter.marker !== "marks" && trimmedAfter.marker !== "colon"
      ? []
      : [trimmedAfter];
  const trailing = before ? null : trailingRun(tokens, clause.to, limit);
  if (trailing) return [trailing];
  if (subject?.place === "after" && !before) return directAfterSubject(tokens, clause.to, limit);
  const reports = verb.complement === "clause" || verb.complement === "that";
  return before && subject && reports && isReportable(tokens, before) ? [before] : [];
}

function cutComment(tokens: readonly Token[], content: Content, subordinate: boolean): Content {
  if (content.marker === "marks" || content.marker === "colon") return content;
  if (subordinate) return { ...content, to: endOfSubordinate(tokens, content) };
  return content.marker === "object" ? content : { ...content, to: endOfReportedClause(tokens, content) };
}

/** "When asked whether …", "While he said that …", "Having said that …": the main clause follows. */
function opensSentence(tokens: readonly Token[], { from, cue }: Clause): boolean {
  const before = tokens[from - 1];
  if (/^(?:when|while|after|before|although|though|since|because|having)$/.test(before?.lower ?? "")) {
    const first = tokens[from - 2];
    return first?.kind !== "word" || coordinators.has(first.lower);
  }
  return cue.from === from && (!before || /^[.?!]$/.test(before.text));
}

/** "The plan, he said, is dead": the cue stands between two commas. */
function isParenthesis(tokens: readonly Token[], clause: Clause, limit: number): boolean {
  const after = tokens[clause.to];
  const next = tokens[clause.to + 1];
  if (clause.subject?.place === "shared" || clause.cue.form?.form === "participle" || clause.to + 2 >= limit)
    return false;
  if (after?.kind !== "mark" || !/^(?:,|—|–|--)$/.test(after.text)) return false;
  if (clause.subject?.place === "after" && !finiteVerbs.has(next?.lower ?? "")) return false;
  return next?.kind === "word" && !relativePronouns.has(next.lower) && !/(?:ing)$/.test(next.lower);
}

/** "Rather, he said, …": an adverb is no part of what was said. */
function isLeadIn(tokens: readonly Token[], { from, to }: Range): boolean {
  const first = tokens[from];
  return (
    to - from === 1 &&
    first?.kind === "word" &&
    (!first.capital ||
      sentenceStarters.has(first.lower) ||
      (first.lower.endsWith("ly") && !givenNames.has(first.lower)))
  );
}

/** "wrote just a few years earlier, “…”": marks at the end of the sentence, nothing but an adjunct before them. */
function trailingRun(tokens: readonly Token[], from: number, to: number): Content | null {
  for (let at = from; at < Math.min(to, from + 20); at++) {
    const token = tokens[at];
    if (!token || finiteVerbs.has(token.lower) || isSpeechForm(token.lower)) return null;
    if (token.kind !== "run") continue;
    const separated = /^[,:]$/.test(tokens[at - 1]?.text ?? "");
    return separated && (at + 1 >= to || tokens[at + 1]?.kind === "mark")
      ? { from: at, to: at + 1, marker: "marks" }
      : null;
  }
  return null;
}

/** "Said Ms. Reed: “…”" and "said Ms. Reed, “…”". */
function directAfterSubject(tokens: readonly Token[], from: number, to: number): Content[] {
  for (let at = from; at < Math.min(to, from + 30); at++) {
    if (tokens[at]?.kind !== "run") continue;
    // at the end of “The Long Quay”
    const titled = at > from && isShowTitle(tokens, at);
    return titled ? [] : [{ from: at, to: at + 1, marker: "marks" }];
  }
  return [];
}

function accordingContents(
  tokens: readonly Token[],
  clause: Clause,
  before: Content | null,
  limit: number,
): Content[] {
  const atStart = !before;
  const comma = tokens[clause.to]?.text === "," ? clause.to + 1 : clause.to;
  const after =
    comma < limit && (atStart || comma > clause.to)
      ? trimContent(tokens, { from: comma, to: limit, marker: "bare" })
      : null;
  if (before && isReportable(tokens, before)) return [before];
  return after && (after.to - after.from > 1 || isQuoted(tokens, after)) ? [after] : [];
}

/** The content that ends where the clause begins, after a comma or a quoted run. */
function contentBefore(tokens: readonly Token[], floor: number, stop: number): Content | null {
  if (stop <= floor) return null;
  const boundary = tokens[stop - 1];
  if (!boundary) return null;
  const separated = boundary.kind === "mark";
  // only "according to" needs no comma before it
  if (boundary.kind === "word" && tokens[stop]?.lower !== "according") return null;
  if (separated && !/^(?:,|—|–|--|\?|!|-)$/.test(boundary.text)) return null;
  const end = separated ? stop - 1 : stop;
  const content = trimContent(tokens, { from: floor, to: end, marker: "before" });
  if (!content) return null;
  const last = content.to - 1;
  if (tokens[last]?.kind !== "run") return content;
  const wordBefore = lastWord(tokens, content.from, last);
  if (wordBefore < 0) return content;
  const separator = tokens[last - 1];
  return separator?.kind === "mark" && /^(?:[,:—–-]|--)$/.test(separator.text)
    ? { ...content, from: last }
    : content;
}

function lastWord(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.kind === "word") return at;
  return -1;
}

function isQuoted(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "run") return true;
  return false;
}

/** Whether any marks hold more than the name of a programme: on “The Late Hour,” she said that … */
function isQuotedWords(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind === "run" && !isShowTitle(tokens, at)) return true;
  }
  return false;
}

/** Whether a stretch without marks can be what was said: a clause, not "In March". */
function isReportable(tokens: readonly Token[], { from, to }: Range): boolean {
  const first = tokens[from];
  if (!first || to - from < 2) return false;
  const adjunct =
    prepositions.has(first.lower) ||
    clauseOpeners.has(first.lower) ||
    (timeWords.has(first.lower) && !(first.lower === "this" && !isTimeNoun(tokens[from + 1]))) ||
    /(?:ing|ed)$/.test(first.lower);
  if (!adjunct) return true;
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]?.text === "," && at + 3 < to && !opensAdjunct(tokens[at + 1])) return true;
  }
  return false;
}

/** "…, printed in May" */
function opensAdjunct(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    !token.capital &&
    (prepositions.has(token.lower) || relativePronouns.has(token.lower) || /(?:ing|ed)$/.test(token.lower))
  );
}

/** Without conjunctions and marks at its start and punctuation at its end; null where nothing is left. */
function trimContent(tokens: readonly Token[], content: Content): Content | null {
  let { from, to } = content;
  while (from < to && isEdge(tokens[from], true)) from++;
  while (to > from && isEdge(tokens[to - 1], false)) to--;
  return to > from ? { ...content, from, to } : null;
}

function isEdge(token: Token | undefined, atStart: boolean): boolean {
  if (!token) return true;
  if (token.kind === "mark") return !/^[$€£¥([<)\]>%]$/.test(token.text);
  return (
    token.kind === "word" &&
    (atStart
      ? /^(?:but|and|yet|or)$/.test(token.lower)
      : coordinators.has(token.lower) || token.lower === "while")
  );
}
