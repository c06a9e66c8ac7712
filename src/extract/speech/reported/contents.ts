import { isSpeechForm } from "../lexicon/speech-verbs.js";
import { coordinators, finiteVerbs } from "../lexicon/vocabulary.js";
import { isShowTitle } from "../syntax/adjuncts.js";
import { hasMainClause } from "../syntax/main-clause.js";
import { countsRespondents, endBeforeNextProportion } from "../syntax/quantifiers.js";
import type { Token } from "../text/tokens.js";
import { accordingContents } from "./according.js";
import { contentBefore, isFinished, isQuoted, isQuotedWords, isReportable } from "./before-cue.js";
import type { Clause } from "./clauses.js";
import { complementAfter } from "./complements.js";
import type { Content } from "./content.js";
import { trimContent } from "./content-edges.js";
import { endOfReportedClause, endOfSubordinate } from "./indirect.js";
import { afterOccasion, goesOnInMarks, isLeadIn, isParenthesis } from "./parentheses.js";

/** The words that one cue reports, before it, after it or around it: from `floor` to `limit` at most. */
export function findContents(
  tokens: readonly Token[],
  clause: Clause,
  floor: number,
  limit: number,
): Content[] {
  const verb = clause.cue.form?.verb;
  const { subject } = clause;
  const before =
    subject?.relation === "shared" || subject?.relation === "relative"
      ? null
      : contentBefore(tokens, floor, clause.from);
  if (!verb) return accordingContents(tokens, clause, before, limit);
  const after = complementAfter(tokens, clause.cue, clause.to, limit);
  const trimmedAfter =
    after &&
    trimContent(tokens, cutComment(tokens, cutShare(tokens, clause, after), opensSentence(tokens, clause)));
  const titlesOnly = trimmedAfter !== null && before !== null && !isQuotedWords(tokens, before);
  if (before && isQuoted(tokens, before) && !titlesOnly) {
    const ofSubject = subject?.relation === "after" && trimmedAfter?.marker === "that";
    const bare = ofSubject || trimmedAfter?.marker === "bare" || trimmedAfter?.marker === "object";
    const rest = bare ? null : (trimmedAfter ?? trailingRun(tokens, clause.to, limit));
    return rest ? [before, rest] : [before];
  }
  const comma = afterOccasion(tokens, clause, limit);
  if (
    (before || clause.asIs || tokens[clause.from - 1]?.text === ",") &&
    isParenthesis(tokens, { ...clause, to: comma }, limit)
  ) {
    const tail = trimContent(tokens, { from: comma + 1, to: limit, marker: "bare" });
    // "said in May, in the rain": no clause after the occasion, nothing said
    const said =
      tail && (comma === clause.to || isQuoted(tokens, tail) || hasMainClause(tokens, tail.from, tail.to));
    const rest = said ? tail : null;
    return [before, rest].filter(
      (content): content is Content => content !== null && !isLeadIn(tokens, content),
    );
  }
  if (before && trimmedAfter?.marker === "marks" && goesOnInMarks(tokens, before, trimmedAfter))
    return [before, trimmedAfter];
  if (trimmedAfter)
    return clause.asIs && !/^(?:marks|colon|that)$/.test(trimmedAfter.marker) ? [] : [trimmedAfter];
  const trailing = before ? null : trailingRun(tokens, clause.to, limit);
  if (trailing) return [trailing];
  if (subject?.relation === "after" && !before) return directAfterSubject(tokens, clause.to, limit);
  const reports = verb.complement === "clause" || verb.complement === "that";
  const finished = isFinished(tokens, clause, limit) && clause.cue.form?.form !== "participle";
  return before && subject && reports && finished && isReportable(tokens, before) ? [before] : [];
}

/** "Half say it leaks, while 40 percent disagree": the paper sets one share beside the other. */
function cutShare(tokens: readonly Token[], { subject }: Clause, content: Content): Content {
  return subject && countsRespondents(tokens, subject)
    ? { ...content, to: endBeforeNextProportion(tokens, content) }
    : content;
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
    return first?.kind !== "word" || coordinators.has(first.lower) || isTimeSpan(first.lower);
  }
  return cue.from === from && (!before || /^[.?!]$/.test(before.text));
}

/** "A few weeks after Hale said …": the adjunct that opens the sentence. */
function isTimeSpan(word: string): boolean {
  return /^(?:(?:minute|hour|day|week|month|year|decade|moment)s?|shortly|soon|just|even)$/.test(word);
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
