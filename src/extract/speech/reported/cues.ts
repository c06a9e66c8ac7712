import { type SpeechForm, speechForm } from "../lexicon/speech-verbs.js";
import {
  auxiliaries,
  determiners,
  modals,
  negations,
  prepositions,
  subjectPronouns,
} from "../lexicon/vocabulary.js";
import type { Token } from "../text/tokens.js";

/** The words that make something a quote. */
export interface Cue {
  readonly kind: "verb" | "according";
  /** Tokens [from, to) of the cue itself. */
  readonly from: number;
  readonly to: number;
  /** Null for "according to". */
  readonly form: SpeechForm | null;
  /** "was asked". */
  readonly passive: boolean;
}

/** No sentence of a newspaper has more; a cap keeps the work on each linear in the page. */
const MOST_CUES = 24;

/** The cues among the tokens [from, to), in order. Passives, nouns and what only might be said are left out. */
export function findCues(tokens: readonly Token[], from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  for (let at = from; at < to && cues.length < MOST_CUES; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    if (token.lower === "according" && tokens[at + 1]?.lower === "to" && at + 2 < to) {
      cues.push({ kind: "according", from: at, to: at + 2, form: null, passive: false });
      continue;
    }
    const form =
      token.capital && at > from && tokens[at - 1]?.kind === "word" ? null : speechForm(token.lower);
    if (form?.verb.complement === "quote" && !hasRun(tokens, from, to)) continue;
    // "pointed out", "pointed to", but not "pointed a finger"
    if (form?.verb.lemma === "point" && particle(tokens, at, form) === 0) continue;
    if (form && isSpeaking(tokens, at, from, form)) {
      const passive = isPassive(nearestHelper(tokens, at, from) ?? "");
      cues.push({ kind: "verb", from: at, to: at + 1 + particle(tokens, at, form), form, passive });
    }
  }
  return cues;
}

function hasRun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "run") return true;
  return false;
}

/** "pointed out", "said so": words that belong to the verb. */
function particle(tokens: readonly Token[], at: number, { verb }: SpeechForm): number {
  const next = tokens[at + 1]?.lower;
  return next === "out" || (next === "to" && verb.lemma === "point") ? 1 : 0;
}

function isSpeaking(tokens: readonly Token[], at: number, floor: number, form: SpeechForm): boolean {
  const previous = at > floor ? tokens[at - 1] : undefined;
  if (previous?.kind === "word" && (determiners.has(previous.lower) || previous.lower === "'s")) {
    // "this said", "his reported remarks", "Hale's claims"; but "Some say"
    if (
      !/^(?:some|many|several|most|others|all|both|few|another|more|numerous|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(
        previous.lower,
      )
    ) {
      if (previous.lower === "a" && tokens[at - 2]?.kind === "mark")
        return /[éá]$/.test(tokens[at]?.lower ?? "");
      // "a sign that said", but not "That said"
      if (previous.lower === "that" && at - 2 >= floor && tokens[at - 2]?.kind === "word")
        return form.form === "past" && form.verb.lemma === "say";
      const before = tokens[at - 2]?.lower ?? "";
      return previous.lower === "'s" && (subjectPronouns.has(before) || before === "who");
    }
  }
  const helper = nearestHelper(tokens, at, floor);
  switch (form.form) {
    case "past":
      if (helper && isPassive(helper)) return form.verb.lemma === "ask";
      // "said" alone is never an adjective: "six in 10 said"
      return form.verb.lemma === "say" || !(previous?.kind === "word" && qualifiesNoun(previous));
    case "present":
      return !form.verb.ambiguous || (isSureSubject(previous) && isSureVerb(previous, tokens[at + 1]));
    case "participle":
      return !(
        previous &&
        prepositions.has(previous.lower) &&
        !/^(?:by|before|after|while|since|despite)$/.test(previous.lower)
      );
    case "base":
      return isBaseSpeaking(tokens, at, floor, form, helper);
  }
}

/** "in pledged gifts", "making repeated errors": what follows is an adjective. */
function qualifiesNoun(previous: Token): boolean {
  return (
    prepositions.has(previous.lower) ||
    /^\d/.test(previous.lower) ||
    (!previous.capital && previous.lower.length > 5 && previous.lower.endsWith("ing"))
  );
}

function isBaseSpeaking(
  tokens: readonly Token[],
  at: number,
  floor: number,
  form: SpeechForm,
  helper: string | null,
): boolean {
  if (helper === "did" || helper === "does" || helper === "do") return true;
  if (helper === "to") return wentOnTo(tokens, at, floor);
  if (helper && modals.has(helper)) return false;
  const previous = at > floor ? tokens[at - 1] : undefined;
  if (previous?.kind !== "word") {
    if (/^[%)]$/.test(previous?.text ?? "") && opensClause(tokens[at + 1])) return true;
    // "two or, say, three"
    return previous?.text === "," && tokens[at + 1]?.text !== "," && !form.verb.ambiguous;
  }
  if (negations.has(previous.lower)) return /^(?:didn't|doesn't)$/.test(previous.lower);
  if (form.verb.ambiguous && !(previous.lower.endsWith("s") && tokens[at + 1]?.lower === "that"))
    return subjectPronouns.has(previous.lower) || previous.lower === "who";
  if (form.verb.complement === "clause" && opensClause(tokens[at + 1])) return true;
  return (
    /(?:s|people|police|men|women|who|they|we|i|you|some|many|others|also|now|half|third|quarter|majority|\d)$/.test(
      previous.lower,
    ) && !previous.lower.endsWith("'s")
  );
}

/** What may follow "say" where it has a subject that does not show it: "voters who met her say they will". */
function opensClause(next: Token | undefined): boolean {
  if (next?.kind !== "word") return false;
  const pronoun = next.lower.split("'", 1)[0] ?? "";
  return next.lower === "that" || (subjectPronouns.has(pronoun) && pronoun !== "it");
}

/** "went on to say", "had this to say", "took to Twitter to say". */
function wentOnTo(tokens: readonly Token[], at: number, floor: number): boolean {
  const before = tokens[at - 2];
  if (at - 2 < floor || !before) return false;
  return (
    before.lower === "on" ||
    before.lower === "this" ||
    before.lower === "twitter" ||
    before.lower === "facebook"
  );
}

/** The nearest auxiliary or modal before the verb, over adverbs. */
function nearestHelper(tokens: readonly Token[], at: number, floor: number): string | null {
  for (let back = at - 1; back >= Math.max(floor, at - 3); back--) {
    const token = tokens[back];
    if (token?.kind !== "word") return null;
    if (modals.has(token.lower) || auxiliaries.has(token.lower) || isPassive(token.lower)) return token.lower;
    if (
      !token.lower.endsWith("ly") &&
      !/^(?:also|not|never|just|even|still|already|often|once|ever|first|now|then)$/.test(token.lower)
    ) {
      return null;
    }
  }
  return null;
}

function isPassive(helper: string): boolean {
  return /^(?:is|are|was|were|am|be|been|being|get|got|gets|isn't|wasn't|aren't|weren't|'re|'m)$/.test(
    helper,
  );
}

/** "Hale claims that", but not "in Gulf states," nor "early claims of". */
function isSureVerb(previous: Token | undefined, next: Token | undefined): boolean {
  if (previous?.kind === "word" && (subjectPronouns.has(previous.lower) || previous.lower === "who"))
    return true;
  const noun = previous?.lower.endsWith("ern") ?? false;
  // "…, The Herald reports."
  if (previous?.capital && next?.text === ".") return true;
  if (!next || next.kind === "run" || (next.lower === "that" && !noun)) return true;
  if (previous?.kind !== "word" || next.kind !== "word") return false;
  return subjectPronouns.has(next.lower) || determiners.has(next.lower) || next.capital;
}

/** A pronoun, a name or a common noun in the singular may be followed by a verb; "in", "new" or nothing may not. */
function isSureSubject(previous: Token | undefined): boolean {
  if (previous?.kind !== "word") return previous?.text === "," || previous?.text === ")";
  return (
    subjectPronouns.has(previous.lower) ||
    previous.capital ||
    previous.lower === "who" ||
    previous.lower.endsWith("ly") ||
    previous.lower === "also"
  );
}
