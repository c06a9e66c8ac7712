import { monthNames } from "../../lexicon/vocabulary.js";
import type { Steps } from "../../steps.js";
import type { Token } from "../../text/tokens.js";
import { findCapitalRuns } from "./capital-runs.js";
import { isDateBefore, type Reading } from "./capitals-in-context.js";
import { candidateWithoutPerson, describeName } from "./describe-name.js";
import { endOfName, isCapitalisedOtherwise, namesOrganization, startOfName } from "./name-boundaries.js";
import type { NameCandidate } from "./name-candidate.js";
import type { PageWords } from "./page-words.js";
import { splitRepeatedNames } from "./repeated-names.js";
import { lowerCaseTitleBefore, titleBefore } from "./titles-before-names.js";

/** The name candidates among the tokens, in order. */
export function findNameCandidates(
  tokens: readonly Token[],
  words: PageWords,
  { firstNames }: Steps,
): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  const add = (candidate: NameCandidate | null): void => {
    if (candidate) candidates.push(candidate);
  };
  const whole: Reading = { tokens, words, firstNames, lastWord: null };
  for (const run of findCapitalRuns(tokens)) {
    if (run.isKnownOrganization) add(candidateWithoutPerson(tokens, run));
    else if (run.to - run.from === 1) add(readRun(whole, run.from, run.to));
    else
      for (const { from, to, lastWord } of splitRepeatedNames(tokens, run))
        add(readRun(lastWord === null ? whole : { ...whole, lastWord }, from, to));
  }
  return candidates;
}

/** The candidate in the run [start, end), without words around it that belong to no name, and without its title. */
function readRun(reading: Reading, start: number, end: number): NameCandidate | null {
  const { tokens } = reading;
  let from = start;
  while (from < end && isCapitalisedOtherwise(tokens, from, end)) from++;
  const to = endOfName(tokens, from, end);
  if (from >= to) return monthAlone(tokens, start, end);
  const name = namesOrganization(tokens, from, to) ? from : startOfName(reading, from, to);
  if (name >= to) return null;
  const title = name > from ? titleBefore(tokens, from, name) : lowerCaseTitleBefore(tokens, from);
  return describeName(reading, name, to, title);
}

/** "May" in "May said": a surname where the page has a person of that name; not so in "In May". */
function monthAlone(tokens: readonly Token[], from: number, to: number): NameCandidate | null {
  const month = tokens[from];
  if (to - from !== 1 || !month || !monthNames.has(month.lower) || isDateBefore(tokens[from - 1]))
    return null;
  return /^\d/.test(tokens[to]?.text ?? "") ? null : candidateWithoutPerson(tokens, { from, to });
}
