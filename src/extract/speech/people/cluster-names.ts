import { type Gender, gendersAgree } from "../../../names/gender.js";
import { givenNames } from "../../../names/given-names.js";
import type { Steps } from "../steps.js";
import type { NameMention } from "./name-mentions.js";
import { genderOfGivenNames } from "./names/match-names.js";
import type { NameCandidate } from "./names/name-candidate.js";
import type { PrintedName } from "./names/printed-name.js";
import {
  addPerson,
  createPersonIndex,
  findByFullName,
  findBySingleName,
  type PersonIndex,
} from "./person-index.js";

/**
 * The people behind the name mentions: one for the full names that match each other, then one for each surname or given
 * name that is a person's and that no full name explains ("Mr. Hale said").
 */
export function clusterNames(mentions: readonly NameMention[], steps: Steps): PersonIndex {
  const index = createPersonIndex();
  const full = mentions.filter(isFullName);
  addFullNames(index, full, steps);
  addSingleNames(index, mentions, full, steps);
  return index;
}

function isFullName({ candidate, name, isInTitleCase }: NameMention): boolean {
  return name.given.length > 0 && candidate.evidence !== "not-person" && !isInTitleCase;
}

function addFullNames(index: PersonIndex, full: readonly NameMention[], steps: Steps): void {
  for (const { candidate, name, isSpeaker } of full) {
    const isPerson = candidate.evidence !== "none" || isSpeaker;
    if (isPerson && findByFullName(index, name).length === 0)
      addPerson(index, name, genderOf(name.given, steps));
  }
}

function addSingleNames(
  index: PersonIndex,
  mentions: readonly NameMention[],
  full: readonly NameMention[],
  steps: Steps,
): void {
  // each only when it is needed, because on most pages it is not
  let fullBySurname: ReadonlyMap<string, PrintedName> | null = null;
  let midSentence: ReadonlySet<string> | null = null;
  const standsInsideSentence = (name: PrintedName): boolean => {
    midSentence ??= namesInsideSentences(mentions);
    return midSentence.has(name.full);
  };
  for (const mention of mentions) {
    if (!mayBeSingleName(mention) || !namesPerson(mention, standsInsideSentence, steps)) continue;
    const { candidate, name } = mention;
    if (findBySingleName(index, name).some((person) => honorificFits(index, person, candidate))) continue;
    // "Wojcik said" shows that an earlier "Lukasz Wojcik", whose words nothing else marks as a name, is a person
    fullBySurname ??= firstBySurname(full);
    const fullName = candidate.hasHonorific ? undefined : fullBySurname.get(name.surnameKey);
    if (fullName) addPerson(index, fullName, genderOf(fullName.given, steps));
    else
      addPerson(index, name, isKnownGivenName(mention, steps) ? genderOf([name.surname], steps) : "either");
  }
}

/** "Mr. Hale", "Lily, 45," or "Wojcik said". */
function namesPerson(
  mention: NameMention,
  standsInsideSentence: (name: PrintedName) => boolean,
  steps: Steps,
): boolean {
  if (mention.candidate.evidence === "strong" || isKnownGivenName(mention, steps)) return true;
  return mention.isSpeaker && !(mayBePluralNoun(mention) && !standsInsideSentence(mention.name));
}

function genderOf(given: readonly string[], { firstNames }: Steps): Gender {
  return firstNames ? genderOfGivenNames(given) : "either";
}

/** By the key of their surname, the first full names of the page, whether a person's or not. */
function firstBySurname(full: readonly NameMention[]): Map<string, PrintedName> {
  const names = new Map<string, PrintedName>();
  for (const { name } of full) if (!names.has(name.surnameKey)) names.set(name.surnameKey, name);
  return names;
}

/** Names that have their capital inside a sentence too, so not only from its beginning. */
function namesInsideSentences(mentions: readonly NameMention[]): Set<string> {
  return new Set(
    mentions.filter(({ candidate }) => !candidate.isSentenceInitial).map(({ name }) => name.full),
  );
}

function mayBeSingleName({ candidate, name, isInTitleCase }: NameMention): boolean {
  if (isInTitleCase || name.given.length > 0) return false;
  return candidate.evidence !== "not-person" && candidate.evidence !== "needs-full-name";
}

/** "Lily, 45," */
function isKnownGivenName({ candidate, name }: NameMention, { firstNames }: Steps): boolean {
  return firstNames && candidate.evidence === "weak" && givenNames.has(name.surname);
}

/** "Critics said": a plural at the beginning of a sentence, which tells a name only where the page has it inside one too. */
function mayBePluralNoun({ candidate, name }: NameMention): boolean {
  return candidate.isSentenceInitial && candidate.evidence === "none" && name.surname.endsWith("s");
}

/** "Mr. Hale" is not Ann Hale. */
function honorificFits(index: PersonIndex, person: number, { hasHonorific, gender }: NameCandidate): boolean {
  return !hasHonorific || gendersAgree(index.clusters[person]?.gender ?? "either", gender);
}
