import { type Complement, complementAfter } from "./complements.js";
import { type Cue, findCues } from "./cues.js";
import { givenNames } from "./given-names.js";
import { endOfReportedClause } from "./indirect.js";
import type { Sentence } from "./sentences.js";
import { isSpeechForm } from "./speech-verbs.js";
import { mainSubject, type Range, type Subject, subjectAfter, subjectBefore } from "./subjects.js";
import type { Token } from "./tokens.js";
import {
  adjunctPrepositions,
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

export interface Content extends Range {
  readonly marker: Complement["marker"] | "before";
}

/** The reports of one sentence, in order; their contents never overlap. What is reported inside a content is left out. */
export function findReports(tokens: readonly Token[], sentence: Sentence): Report[] {
  const cues = findCues(tokens, sentence.from, sentence.to);
  const clauses = shareSubjects(cues.map((cue) => readClause(tokens, cue, sentence)));
  const reports: Report[] = [];
  let floor = sentence.from;
  for (const [index, clause] of clauses.entries()) {
    if (clause.from < floor && !(clause.subject?.place === "apposition" && clause.cue.from >= floor))
      continue;
    const limit = nextIndependent(tokens, clauses, index, sentence.to);
    const contents = findContents(tokens, clause, floor, limit);
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

/** ", adding that": one who goes on speaking in the same sentence is the one who spoke before. */
function shareSubjects(clauses: readonly Clause[]): Clause[] {
  let speaker: Subject | null = null;
  return clauses.map((clause) => {
    const { subject } = clause;
    if (subject && subject.place !== "shared") speaker = subject;
    else if (speaker) return { ...clause, subject: { ...speaker, place: "shared" } };
    return clause;
  });
}

/** A cue with its subject: the tokens [from, to) that are no content. */
interface Clause extends Range {
  /** "as he said", "what he says": what follows is not reported. */
  readonly asIs: boolean;
  readonly cue: Cue;
  readonly subject: Subject | null;
}

function readClause(tokens: readonly Token[], cue: Cue, { from, to }: Sentence): Clause {
  if (cue.kind === "according") {
    const phrase = sourceAfter(tokens, cue.to, to);
    return {
      asIs: false,
      from: cue.from,
      to: phrase?.to ?? cue.to,
      cue,
      subject: phrase && { ...phrase, start: phrase.from, place: "after" },
    };
  }
  if (cue.form?.form === "participle") {
    const subject = participleSubject(tokens, cue.from, from);
    return {
      asIs: false,
      from: subject?.place === "before" ? subject.start : cue.from,
      to: cue.to,
      cue,
      subject,
    };
  }
  const inverted = isInverted(tokens, cue, from, to) ? subjectAfter(tokens, cue.to - 1, to) : null;
  if (inverted)
    return { asIs: false, from: startOfInverted(tokens, cue, from), to: inverted.to, cue, subject: inverted };
  const subject = subjectBefore(tokens, startOfVerb(tokens, cue, from), from);
  const start = subject && subject.place !== "shared" ? subject.start : cue.from;
  const asIs = start > from && /^(?:as|than|what|whatever|everything)$/.test(tokens[start - 1]?.lower ?? "");
  return { asIs, from: start, to: cue.to, cue, subject };
}

/** "a déclaré": the auxiliary belongs to the verb. */
function startOfInverted(tokens: readonly Token[], cue: Cue, floor: number): number {
  return cue.from > floor && tokens[cue.from - 1]?.kind === "word" ? cue.from - 1 : cue.from;
}

/** "went on to say", "had this to say": where the verb that the subject belongs to stands. */
function startOfVerb(tokens: readonly Token[], cue: Cue, floor: number): number {
  if (cue.form?.form !== "base" || tokens[cue.from - 1]?.lower !== "to") return cue.from;
  return Math.max(floor, cue.from - 3);
}

/** ", adding" belongs to the subject of the clause before; "a statement saying" to the noun it follows. */
function participleSubject(tokens: readonly Token[], cue: number, floor: number): Subject | null {
  const previous = tokens[cue - 1];
  if (
    cue > floor &&
    previous?.kind === "word" &&
    !coordinators.has(previous.lower) &&
    previous.lower !== "by"
  ) {
    return subjectBefore(tokens, cue, floor);
  }
  const subject = mainSubject(tokens, floor, cue) ?? lastPronoun(tokens, floor, cue);
  return subject && { ...subject, start: subject.from, place: "shared" };
}

function lastPronoun(tokens: readonly Token[], floor: number, cue: number): Range | null {
  for (let at = cue - 1; at >= Math.max(floor, cue - 10); at--) {
    if (/^(?:he|she|they|i|we)$/.test(tokens[at]?.lower ?? "")) return { from: at, to: at + 1 };
  }
  return null;
}

/** "“…,” said the minister": marks or a comma before the verb, a noun phrase and no clause after it. */
function isInverted(tokens: readonly Token[], cue: Cue, from: number, to: number): boolean {
  const form = cue.form;
  if (!form || form.form === "base" || form.verb.complement === "object") return false;
  if (/^(?:tell|inform|assure|remind)$/.test(form.verb.lemma)) return false;
  const previous = cue.from > from ? tokens[cue.from - 1] : undefined;
  if (previous && previous.kind === "word" && !/^(?:so|then|also|thus|a|ha|hat)$/.test(previous.lower))
    return false;
  if (previous?.kind === "mark" && !/^(?:,|—|–|--|\?|!)$/.test(previous.text)) return false;
  const subject = subjectAfter(tokens, cue.to - 1, to);
  if (!subject) return false;
  const apposed = subjectBefore(tokens, cue.from, from);
  const inside =
    tokens[cue.from - 2]?.kind === "word" && apposed?.place === "apposition" && apposed.start === from;
  if (previous?.kind === "run") return !inside;
  const after = tokens[subject.to];
  const ends = !after || subject.to >= to || after.kind !== "word";
  if (!previous)
    return (
      after?.text === ":" ||
      after?.kind === "run" ||
      (after?.text === "," && tokens[subject.to + 1]?.kind === "run")
    );
  if (tokens[cue.from - 2]?.kind === "run") return true;
  // a comma before the verb may close an apposition: "Ann Hale, the mayor, said the council"
  if (ends && after?.text !== ",") return true;
  if (
    apposed?.place === "apposition" &&
    (apposed.start === from || tokens[apposed.start - 1]?.kind === "run")
  )
    return false;
  for (let at = subject.to; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === "mark" || token?.lower === "who" || adjunctPrepositions.has(token?.lower ?? ""))
      break;
    if (finiteVerbs.has(token?.lower ?? "") || token?.lower === "that") return false;
  }
  return true;
}

/** The source after "according to": up to the next mark. */
function sourceAfter(tokens: readonly Token[], from: number, to: number): Range | null {
  let at = from;
  while (at < to && at - from < 30) {
    const token = tokens[at];
    if (token?.kind === "run" && tokens[at - 1]?.lower === "'s") {
      at++;
      continue;
    }
    if (token?.kind !== "word") break;
    if (
      at > from &&
      (clauseOpeners.has(token.lower) || /^(?:who|which)$/.test(token.lower)) &&
      token.lower !== "and"
    )
      break;
    if (at > from && (finiteVerbs.has(token.lower) || timeWords.has(token.lower)) && !token.capital) break;
    at++;
  }
  return at > from ? { from, to: at } : null;
}

/** Where the next report begins that is not part of what this one says. */
function nextIndependent(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  end: number,
): number {
  const current = clauses[index];
  if (!current) return end;
  for (const clause of clauses.slice(index + 1, index + 12)) {
    if (clause.from < current.to) {
      // this cue stands in a description of the next one's speaker
      if (clause.subject?.place === "apposition" && clause.cue.from > current.to) return clause.cue.from;
      continue;
    }
    const before = tokens[clause.from - 1];
    if (clause.subject?.place === "relative") continue;
    if (!before) return clause.from;
    if (before.kind === "run") {
      return clause.subject && clause.subject.place !== "shared"
        ? startOfRuns(tokens, clause.from, current.to)
        : clause.from;
    }
    if (before.kind === "mark") return clause.from;
    if (coordinators.has(before.lower) && isCoordinate(tokens, clause, current)) return clause.from;
    if (/^(?:while|whereas|although|though)$/.test(before.lower)) return clause.from;
  }
  return end;
}

/** "and added that …", "…, and Boyd said": not a verb inside what is reported. */
function isCoordinate(tokens: readonly Token[], clause: Clause, current: Clause): boolean {
  if (clause.cue.form?.form === "participle") return current.cue.form?.form === "participle";
  return clause.subject?.place === "shared" || tokens[clause.from - 2]?.kind === "mark";
}

/** The marks right before a clause of speech are its own. */
function startOfRuns(tokens: readonly Token[], stop: number, floor: number): number {
  let at = stop;
  while (at > floor && tokens[at - 1]?.kind === "run") at--;
  return at;
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
  const trimmedAfter = after && trimContent(tokens, cutComment(tokens, after));
  if (before && isQuoted(tokens, before)) {
    const goesOn =
      trimmedAfter && trimmedAfter.marker !== "bare" && trimmedAfter.marker !== "object"
        ? [trimmedAfter]
        : [];
    return [before, ...goesOn];
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

function cutComment(tokens: readonly Token[], content: Content): Content {
  const reported = content.marker === "bare" || content.marker === "that" || content.marker === "question";
  return reported ? { ...content, to: endOfReportedClause(tokens, content) } : content;
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
    if (tokens[at]?.kind === "run") return [{ from: at, to: at + 1, marker: "marks" }];
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
  const isRun = boundary?.kind === "run";
  if (!boundary || (boundary.kind !== "mark" && !isRun)) return null;
  if (!isRun && !/^(?:,|—|–|--|\?|!|-)$/.test(boundary.text)) return null;
  const end = isRun ? stop : stop - 1;
  const content = trimContent(tokens, { from: floor, to: end, marker: "before" });
  if (!content) return null;
  const last = content.to - 1;
  if (tokens[last]?.kind !== "run") return content;
  const wordBefore = lastWord(tokens, content.from, last);
  if (wordBefore < 0) return content;
  const separator = tokens[last - 1];
  return separator?.kind === "mark" && /^[,:—–]$/.test(separator.text) ? { ...content, from: last } : content;
}

function lastWord(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.kind === "word") return at;
  return -1;
}

function isQuoted(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "run") return true;
  return false;
}

/** Whether a stretch without marks can be what was said: a clause, not "In March". */
function isReportable(tokens: readonly Token[], { from, to }: Range): boolean {
  const first = tokens[from];
  if (!first || to - from < 2) return false;
  const adjunct =
    prepositions.has(first.lower) ||
    clauseOpeners.has(first.lower) ||
    timeWords.has(first.lower) ||
    /(?:ing|ed)$/.test(first.lower);
  if (!adjunct) return true;
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]?.text === "," && at + 3 < to) return true;
  }
  return false;
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
