import { givenNames } from "./given-names.js";
import { isSpeechForm } from "./speech-verbs.js";
import { abbreviations, nameParticles, roleNouns, singularRole, titleModifiers } from "./titles.js";
import type { Token } from "./tokens.js";
import {
  adverbs,
  auxiliaries,
  bodyWords,
  clauseOpeners,
  coordinators,
  determiners,
  finiteVerbs,
  placeNames,
  prepositions,
  relativePronouns,
  sentenceStarters,
  subjectPronouns,
  timeWords,
} from "./vocabulary.js";

/** A range of a paragraph's tokens: [from, to). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase that speaks, and how it was come by. */
export interface Subject extends Range {
  /** Where the whole noun phrase begins: "the mayor, Ann Hale," is named by its apposition. */
  readonly start: number;
  /** "shared" is the subject of an earlier verb: "he smiled and said". */
  readonly place: "before" | "apposition" | "relative" | "shared" | "after";
}

const REACH = 28;
const APPOSITION_REACH = 45;

/** The subject before the verb at `verb`, looking no further left than `floor`; null where there is none. */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): Subject | null {
  let last = verb - 1;
  while (last >= floor && isBetweenSubjectAndVerb(tokens, last, floor)) last--;
  if (last < floor) return null;
  const token = tokens[last];
  if (!token) return null;
  if (token.kind !== "word") return subjectBeforeMark(tokens, last, floor);
  if (coordinators.has(token.lower)) return sharedSubject(tokens, last, floor);
  if (relativePronouns.has(token.lower)) return antecedent(tokens, last, floor);
  const phrase = phraseEndingAt(tokens, last, floor);
  if (!phrase) return null;
  const relative = relativeBefore(tokens, phrase.from - 1, floor);
  if (relative >= 0) return antecedent(tokens, relative, floor);
  return { ...phrase, start: phrase.from, place: "before" };
}

/** The subject after the verb at `verb`, as in "said the minister"; null where no noun phrase stands there. */
export function subjectAfter(tokens: readonly Token[], verb: number, end: number): Subject | null {
  const from = verb + 1;
  const first = tokens[from];
  if (!first || from >= end || first.kind !== "word" || timeWords.has(first.lower)) return null;
  if (subjectPronouns.has(first.lower)) {
    return first.lower === "there" ? null : { from, to: from + 1, start: from, place: "after" };
  }
  if (
    !first.capital &&
    !determiners.has(first.lower) &&
    !isRole(first.lower) &&
    !nameFollows(tokens, from, end)
  )
    return null;
  if (first.lower === "that" || (prepositions.has(first.lower) && !first.capital)) return null;
  let to = from;
  let hasNoun = false;
  while (to < end && to - from < REACH) {
    const token = tokens[to];
    if (token?.kind !== "word") break;
    if (to > from && (clauseOpeners.has(token.lower) || relativePronouns.has(token.lower))) {
      if (token.lower !== "and" || !tokens[to + 1]?.capital) break;
    }
    if (to > from && (timeWords.has(token.lower) || finiteVerbs.has(token.lower))) break;
    if (to > from && prepositions.has(token.lower)) {
      if (!hasNoun || (token.lower !== "of" && token.lower !== "for")) break;
    }
    if (token.capital || !determiners.has(token.lower)) hasNoun = true;
    to++;
  }
  if (!hasNoun) return null;
  const named = nameAfterComma(tokens, from, to, end);
  return named ? { ...named, start: from, place: "after" } : { from, to, start: from, place: "after" };
}

/** "said another user, Ann Hale.": the name in apposition, where the noun phrase itself has none. */
function nameAfterComma(tokens: readonly Token[], from: number, to: number, end: number): Range | null {
  if (tokens[to]?.text !== "," || !determiners.has(tokens[from]?.lower ?? "")) return null;
  let last = to + 1;
  while (
    last < end &&
    tokens[last]?.kind === "word" &&
    (tokens[last]?.capital || nameParticles.has(tokens[last]?.lower ?? ""))
  )
    last++;
  const closed = last >= end || tokens[last]?.kind === "mark";
  return closed && isNameAlone(tokens, to + 1, last) && !tokens[to - 1]?.capital
    ? { from: to + 1, to: last }
    : null;
}

/** "said retired surgeon Ann Hale": words without an article before a name. */
function nameFollows(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 6); at++) {
    const token = tokens[at];
    if (
      token?.kind !== "word" ||
      isAdverb(token) ||
      prepositions.has(token.lower) ||
      finiteVerbs.has(token.lower)
    )
      return false;
    if (clauseOpeners.has(token.lower) || relativePronouns.has(token.lower) || timeWords.has(token.lower))
      return false;
    if (token.capital) return true;
  }
  return false;
}

/** The subject of the main clause that begins at or after `floor` and before `limit`: whom a participle belongs to. */
export function mainSubject(tokens: readonly Token[], floor: number, limit: number): Range | null {
  let at = floor;
  while (at < limit) {
    const token = tokens[at];
    if (!token) return null;
    if (token.kind !== "word" || coordinators.has(token.lower) || adverbs.has(token.lower) || isAdverb(token))
      at++;
    else if (opensAdjunct(token)) {
      const comma = findMark(tokens, at, limit, ",");
      if (comma < 0) return null;
      at = comma + 1;
    } else {
      const phrase = phraseStartingAt(tokens, at, limit);
      const comma =
        phrase && isOccasion(tokens, phrase)
          ? findMark(tokens, phrase.to, Math.min(limit, phrase.to + 4), ",")
          : -1;
      if (comma < 0) return phrase && !isOccasion(tokens, phrase) ? phrase : null;
      at = comma + 1;
    }
  }
  return null;
}

/** "Hours later", "Ohio" in "In Ames, Ohio, the mayor": a time or place, not one who acts. */
function isOccasion(tokens: readonly Token[], { from, to }: Range): boolean {
  const last = tokens[to - 1]?.lower ?? "";
  if (
    timeWords.has(tokens[from]?.lower ?? "") ||
    timeWords.has(last) ||
    timeWords.has(tokens[to]?.lower ?? "")
  )
    return true;
  if (
    /^(?:seconds|minutes|hours?|days?|weeks?|months?|years?|moments?|nights?|mornings?|decades?|time)$/.test(
      last,
    )
  )
    return true;
  return (
    to - from === 1 &&
    (placeNames.has(last) || abbreviations.has(last.replace(".", ""))) &&
    tokens[to]?.text === ","
  );
}

/** The noun phrase that starts at `from`: a pronoun, a name with its title, or a determiner with its noun. */
export function phraseStartingAt(tokens: readonly Token[], from: number, limit: number): Range | null {
  const first = tokens[from];
  if (first?.kind !== "word") return null;
  if (subjectPronouns.has(first.lower)) return { from, to: from + 1 };
  let to = from;
  let capitals = 0;
  let noun = -1;
  while (to < limit && to - from < 12) {
    const token = tokens[to];
    if (token?.kind !== "word") break;
    if (to > from && (finiteVerbs.has(token.lower) || clauseOpeners.has(token.lower) || isAdverb(token)))
      break;
    if (to > from && prepositions.has(token.lower) && token.lower !== "of") break;
    if (to > from && !token.capital && capitals > 0 && !goesOnAfterName(token.lower)) break;
    if (token.capital && !sentenceStarters.has(token.lower)) capitals++;
    if (token.capital || isRole(token.lower)) noun = to;
    to++;
  }
  if (capitals === 0 && noun < 0)
    return determiners.has(first.lower) && to > from + 1 ? { from, to: Math.min(to, from + 3) } : null;
  return { from, to: capitals > 0 ? to : noun + 1 };
}

/** "the Hale campaign", "Secretary of state Hale". */
function goesOnAfterName(word: string): boolean {
  return isRole(word) || bodyWords.has(word) || titleModifiers.has(word) || word === "'s" || word === "of";
}

function isBetweenSubjectAndVerb(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  if (token.lower === "'s") return subjectPronouns.has(tokens[at - 1]?.lower ?? "");
  if (auxiliaries.has(token.lower) || isAdverb(token)) return true;
  return adverbs.has(token.lower) && at > floor;
}

function isAdverb(token: Token): boolean {
  return (
    token.kind === "word" && !token.capital && token.lower.endsWith("ly") && !notAdverbs.has(token.lower)
  );
}

const notAdverbs: ReadonlySet<string> = new Set([
  "family",
  "ally",
  "only",
  "july",
  "italy",
  "assembly",
  "supply",
  "reply",
  "bully",
]);

function subjectBeforeMark(tokens: readonly Token[], mark: number, floor: number): Subject | null {
  // “…” closes the apposition where it holds the comma: Hale, who called it “too late,” said
  const text = tokens[mark]?.kind === "run" ? "," : tokens[mark]?.text;
  if (text === ")" || text === "]") {
    const open = findMarkBack(
      tokens,
      mark - 1,
      Math.max(floor, mark - APPOSITION_REACH),
      text === ")" ? "(" : "[",
    );
    const phrase = open > floor ? phraseEndingAt(tokens, open - 1, floor) : null;
    return phrase && { ...phrase, start: phrase.from, place: "before" };
  }
  if (text === "," && tokens[mark - 1]?.text === ")" && mark - 1 > floor) {
    const bracketed = subjectBeforeMark(tokens, mark - 1, floor);
    if (bracketed && isNamed(tokens, bracketed)) return bracketed;
  }
  if (text !== "," && text !== "—" && text !== "–" && text !== "--" && text !== "-") return null;
  let fallback: Range | null = null;
  const reach = Math.max(floor + 1, mark - APPOSITION_REACH);
  for (let at = mark - 1; at >= reach; at--) {
    const token = tokens[at];
    if (!token || (token.kind === "run" && tokens[at - 1]?.kind !== "word")) break;
    if (token.kind !== "mark" || token.text !== text) continue;
    const phrase = phraseEndingAt(tokens, at - 1, floor);
    if (!phrase || !startsClause(tokens, phrase.from, floor)) continue;
    if (isNameAlone(tokens, at + 1, mark) && looksLikeSubject(tokens, phrase)) {
      return { from: at + 1, to: mark, start: phrase.from, place: "apposition" };
    }
    if (!opensApposition(tokens, at + 1, mark)) continue;
    if (isNamed(tokens, phrase)) return { ...phrase, start: phrase.from, place: "apposition" };
    if (looksLikeSubject(tokens, phrase)) fallback ??= phrase;
  }
  return fallback && { ...fallback, start: fallback.from, place: "apposition" };
}

/** "the mayor, Ann Hale,": nothing but a name of two words or more. */
function isNameAlone(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > 6) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.kind === "mark" || timeWords.has(token.lower)) return false;
    if (token.kind === "word" && !token.capital && !nameParticles.has(token.lower)) return false;
  }
  return true;
}

function opensApposition(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first || from >= to || first.kind !== "word") return false;
  const word = first.lower;
  if (determiners.has(word) || relativePronouns.has(word) || prepositions.has(word) || isRole(word))
    return true;
  if (/^\d/.test(word) || word.endsWith("ing") || word.endsWith("ed") || clauseOpeners.has(word))
    return word !== "and";
  if (/^[dri]-/.test(word) || word === "jr." || word === "sr.") return true;
  for (let at = from; at < Math.min(to, from + 8); at++) {
    if (isRole(tokens[at]?.lower ?? "") || tokens[at]?.lower === "'s") return true;
  }
  return false;
}

function startsClause(tokens: readonly Token[], from: number, floor: number): boolean {
  if (from <= floor) return true;
  const before = tokens[from - 1];
  return before?.kind !== "word" || clauseOpeners.has(before.lower);
}

function isNamed(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.capital && !sentenceStarters.has(token.lower) && !timeWords.has(token.lower)) {
      return !prepositions.has(tokens[from]?.lower ?? "") && !timeWords.has(tokens[from]?.lower ?? "");
    }
  }
  return false;
}

function looksLikeSubject(tokens: readonly Token[], { from, to }: Range): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (subjectPronouns.has(first.lower)) return true;
  return to - from > 1
    ? determiners.has(first.lower) || hasPossessive(tokens, from, to)
    : isRole(first.lower);
}

function hasPossessive(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.lower === "'s" || tokens[at]?.text.endsWith("s’")) return true;
  return false;
}

/** "groups that have endorsed him say": the relative pronoun that the phrase's own verb hangs on; -1 where none does. */
function relativeBefore(tokens: readonly Token[], boundary: number, floor: number): number {
  const token = boundary >= floor ? tokens[boundary] : undefined;
  if (token?.kind !== "word") return -1;
  if (relativePronouns.has(token.lower)) return boundary;
  if (!finiteVerbs.has(token.lower)) return -1;
  for (let at = boundary - 1; at >= Math.max(floor + 1, boundary - 6); at--) {
    const before = tokens[at];
    if (before?.kind !== "word") return -1;
    if (relativePronouns.has(before.lower) || before.lower === "that") return at;
  }
  return -1;
}

/** "Ms. Reed, who said": the phrase before the relative pronoun. */
function antecedent(tokens: readonly Token[], relative: number, floor: number): Subject | null {
  let last = relative - 1;
  if (tokens[last]?.text === ",") last--;
  if (last < floor) return null;
  const phrase = phraseEndingAt(tokens, last, floor);
  return phrase && { ...phrase, start: phrase.from, place: "relative" };
}

function sharedSubject(tokens: readonly Token[], conjunction: number, floor: number): Subject | null {
  const subject = mainSubject(tokens, floor, conjunction);
  return subject && { ...subject, start: subject.from, place: "shared" };
}

/** The noun phrase whose last token is `last`; what precedes a preposition that opens the clause is no part of it. */
export function phraseEndingAt(tokens: readonly Token[], last: number, floor: number): Range | null {
  let from = last;
  const reach = Math.max(floor, last - REACH);
  while (from >= reach) {
    const token = tokens[from];
    if (!token || !belongsToPhrase(tokens, from, last)) break;
    from--;
  }
  from++;
  while (from <= last && isLeadIn(tokens, from, floor)) from++;
  if (from > last) return null;
  const first = tokens[from];
  if (first && prepositions.has(first.lower)) from = tailAfterPreposition(tokens, from, last);
  const end = tokens[last];
  if (from > last || !end || end.kind !== "word") return null;
  if (
    prepositions.has(end.lower) ||
    (determiners.has(end.lower) && from === last && !standAlone.has(end.lower))
  )
    return null;
  return { from, to: last + 1 };
}

/** Determiners that may be the whole subject: "Some said". */
const standAlone: ReadonlySet<string> = new Set([
  "some",
  "many",
  "several",
  "most",
  "all",
  "both",
  "one",
  "another",
  "others",
  "few",
]);

function belongsToPhrase(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === "run") return isNickname(tokens, at);
  if (token.kind === "mark") return token.text === "&" || token.text === "/" || token.text === "%";
  if (token.lower === "and" && at < last) return joinsNames(tokens, at);
  if (clauseOpeners.has(token.lower) || relativePronouns.has(token.lower))
    return token.lower === "that" && at === last;
  if (at < last && subjectPronouns.has(token.lower) && token.lower !== "it") return false;
  if (finiteVerbs.has(token.lower) && !token.capital) return token.lower === "lead" || token.lower === "use";
  return (
    at === last ||
    token.capital ||
    !isSpeechForm(token.lower) ||
    isRole(token.lower) ||
    determiners.has(tokens[at - 1]?.lower ?? "")
  );
}

/** Robert “Bobby” Hale. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const run = tokens[at]?.run;
  return !!run && run.end - run.start < 24 && !!tokens[at - 1]?.capital && !!tokens[at + 1]?.capital;
}

/** "Ames and Boyd said", but not "Ames left and Boyd said". */
function joinsNames(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || !after || before.kind !== "word" || after.kind !== "word") return false;
  const another = subjectPronouns.has(before.lower) && (determiners.has(after.lower) || after.capital);
  return another || (before.capital && after.capital) || (isRole(before.lower) && isRole(after.lower));
}

function isLeadIn(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return true;
  if (coordinators.has(token.lower)) return true;
  return (adverbs.has(token.lower) || opensAsAdverb(token)) && at >= floor && !determiners.has(token.lower);
}

/** "Finally," but not "Emily". */
function opensAsAdverb(token: Token): boolean {
  return token.lower.endsWith("ly") && !notAdverbs.has(token.lower) && !givenNames.has(token.lower);
}

/** "In March the mayor": what follows the preposition's own noun, where that can be told. */
function tailAfterPreposition(tokens: readonly Token[], from: number, last: number): number {
  for (let at = last; at > from; at--) {
    const token = tokens[at];
    if (token && (subjectPronouns.has(token.lower) || (determiners.has(token.lower) && at > from + 1)))
      return at;
  }
  let at = last;
  while (at > from + 1 && tokens[at]?.capital && !timeWords.has(tokens[at]?.lower ?? "")) at--;
  return tokens[at]?.capital && !timeWords.has(tokens[at]?.lower ?? "") ? at : Math.min(at + 1, last);
}

function isRole(word: string): boolean {
  return roleNouns.has(singularRole(word));
}

function opensAdjunct(token: Token): boolean {
  return (
    prepositions.has(token.lower) ||
    (clauseOpeners.has(token.lower) && token.lower !== "that") ||
    /^(?:asked|speaking|according|pressed|standing|referring|responding|writing|citing|calling|told|noting|quoting)$/.test(
      token.lower,
    )
  );
}

function findMark(tokens: readonly Token[], from: number, to: number, text: string): number {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "mark" && tokens[at]?.text === text) return at;
  return -1;
}

function findMarkBack(tokens: readonly Token[], from: number, to: number, text: string): number {
  for (let at = from; at >= to; at--) if (tokens[at]?.kind === "mark" && tokens[at]?.text === text) return at;
  return -1;
}
