import { isCommonWord } from "../lexicon/common-words.js";
import { isPostNominal } from "../lexicon/post-nominals.js";
import { roleNouns, titleAbbreviations, titleModifiers } from "../lexicon/titles.js";
import { prepositions, subjectPronouns } from "../lexicon/vocabulary.js";
import type { NamedEntities, PersonMention } from "../people/entities.js";
import { isTitleWord, qualifiesTitle } from "../people/names/title-words.js";
import type { SpeakerMention } from "../quotations/utterance.js";
import type { Token } from "../text/tokens.js";
import { mentionsIn } from "./mentions-in.js";
import { type OrganizationReference, readOrganization } from "./organization-references.js";
import { readTitle, type TitleReference } from "./title-references.js";

/** To whom a speaker's noun phrase refers, by its own words: a title or pronoun is still to be resolved. */
export type Reference =
  | { readonly kind: "person"; readonly person: number }
  | OrganizationReference
  | { readonly kind: "pronoun" }
  | TitleReference
  | { readonly kind: "unknown" };

const UNKNOWN: Reference = { kind: "unknown" };

/** Reads the noun phrase at `place`, whose paragraph has these tokens. */
export function readReference(
  tokens: readonly Token[],
  place: SpeakerMention,
  entities: NamedEntities,
): Reference {
  const first = tokens[place.from];
  if (!first) return UNKNOWN;
  if (place.to - place.from === 1 && isPronoun(first.lower)) return { kind: "pronoun" };
  const mentions = mentionsOf(tokens, place, entities);
  const titled = titledMention(tokens, place, mentions);
  const headEnd = titled?.to ?? endOfHead(tokens, place);
  if (isOffice(tokens, place.from, headEnd)) return readTitle(tokens, place.from, headEnd) ?? UNKNOWN;
  const person = personInHead(tokens, place, titled ? [titled] : mentions, headEnd);
  if (person !== null) return { kind: "person", person };
  return (
    readOrganization(tokens, place, headEnd, entities, mentions.length > 0) ??
    readTitle(tokens, place.from, headEnd) ??
    UNKNOWN
  );
}

/** The people named in the place. After an honorific the name may follow it: "Mrs." before "May". */
function mentionsOf(
  tokens: readonly Token[],
  place: SpeakerMention,
  entities: NamedEntities,
): readonly PersonMention[] {
  const last = tokens[place.to - 1];
  const to = last && isTitleWord(last) && tokens[place.to]?.capital ? place.to + 1 : place.to;
  return mentionsIn(entities.mentions[place.paragraph] ?? [], { from: place.from, to });
}

/** "the President", "PRIME MINISTER": an office, even where the page also addresses a "Mr. President". */
function isOffice(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || !roleNouns.has(tokens[to - 1]?.lower ?? "")) return false;
  return tokens
    .slice(from, to)
    .every(({ lower }) => lower === "the" || roleNouns.has(lower) || titleModifiers.has(lower));
}

/** The person whose name ends the head: "the mayor, Ann Hale"; of "Ann Hale and her lawyer" the one named first. */
function personInHead(
  tokens: readonly Token[],
  { from, to: end }: SpeakerMention,
  mentions: readonly PersonMention[],
  headEnd: number,
): number | null {
  // a name may go on behind the phrase, which ends before the "May" of "Ann May"
  const named = mentions.filter(
    ({ to }) => to <= Math.max(headEnd, from + 1) || (headEnd === end && to > end),
  );
  const last = named.at(-1);
  if (!last) return null;
  // not the "Hale" of "Hale and Sons"
  const joined = named.find(
    ({ to }) => tokens[to]?.lower === "and" && !kin.test(tokens[to + 1]?.lower ?? ""),
  );
  const isWithOthers = joined && /^(?:his|her|their|others?)$/.test(tokens[joined.to + 1]?.lower ?? "");
  return isWithOthers || endsHead(tokens, last.to, headEnd) ? (joined ?? last).person : null;
}

/** "Ann Hale" in "secretary of state Ann Hale", whose "of" belongs to the title. */
function titledMention(
  tokens: readonly Token[],
  { from, to }: SpeakerMention,
  mentions: readonly PersonMention[],
): PersonMention | null {
  const titled = mentions.find(
    (mention) =>
      mention.from > from &&
      mention.to <= to &&
      (endsTitle(tokens, mention.from - 1, from) || isLongTitle(tokens, from, mention)),
  );
  return titled ?? null;
}

/** What follows "and" in the names of firms. */
const kin = /^(?:sons?|daughters?|brothers|partners|associates|company|co\.?)$/;

/** Where the head of the noun phrase ends: before a mark or a preposition ("the mayor of Vell"), else at its end. */
function endOfHead(tokens: readonly Token[], { from, to }: SpeakerMention): number {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "mark" && token.text !== "&" && token.text !== "-" && token.text !== "/") return at;
    if (prepositions.has(token.lower) && !token.capital) return at;
  }
  return to;
}

/** Whether the word at `at` ends a title that began before it: "state" in "secretary of state Ann Hale". */
function endsTitle(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || at <= from) return false;
  const previous = tokens[at - 1]?.lower ?? "";
  // "Speaker of the House Rep. Ann Hale", but not "a spokesman for Rep. Ann Hale"
  if (titleAbbreviations.has(token.lower.replace(".", "")))
    return token.capital && !prepositions.has(previous);
  return titleModifiers.has(token.lower) && prepositions.has(previous);
}

/**
 * "Minister of State for Bridges and Culture", "Institute of Health Director" before a full name: capitals, and the small
 * words that join them.
 */
function isLongTitle(tokens: readonly Token[], from: number, mention: PersonMention): boolean {
  const first = tokens[from];
  const last = tokens[mention.from - 1];
  if (!first?.capital || !last?.capital || !(isTitleWord(first) || isTitleWord(last))) return false;
  if (mention.to - mention.from < 2 || tokens[mention.to]?.lower === "'s") return false;
  if (isSecondOfTwo(tokens, from, mention.from)) return false;
  for (let at = from; at < mention.from; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || !(token.capital || /^(?:of|for|and|the)$/.test(token.lower))) return false;
  }
  return true;
}

/** "Boyd and Deputy Mayor" before a name, but not "Oversight and Reform Chairman" or "President and Director". */
function isSecondOfTwo(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const and = words.findLastIndex(({ lower }) => lower === "and");
  const before = words[and - 1];
  if (!before || isTitleWord(before) || isCommonWord(before.lower)) return false;
  return words.slice(and + 1).every((word) => isTitleWord(word) || qualifiesTitle(word));
}

/** At most a suffix, a nickname or letters follow the name: not so in "Hale's lawyer" and "the Hale campaign". */
function endsHead(tokens: readonly Token[], nameEnd: number, headEnd: number): boolean {
  for (let at = nameEnd; at < headEnd; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || isPostNominal(token.lower)) continue;
    if (!/^(?:himself|herself|jr\.?|sr\.?)$/.test(token.lower)) return false;
  }
  return true;
}

function isPronoun(word: string): boolean {
  return subjectPronouns.has(word) || /^(?:him|her|them|his|their|himself|herself)$/.test(word);
}
