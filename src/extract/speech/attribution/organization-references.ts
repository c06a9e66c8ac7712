import type { SpeakerKind } from "../../draft.js";
import { isPeople } from "../lexicon/peoples.js";
import { honorifics, titleAbbreviations } from "../lexicon/titles.js";
import {
  calendarNames,
  demonyms,
  determiners,
  organizationWords,
  placeNames,
  prepositions,
  sentenceStarters,
} from "../lexicon/vocabulary.js";
import { wordSet } from "../lexicon/word-set.js";
import type { NamedEntities } from "../people/entities.js";
import { printTokens } from "../people/names/role-text.js";
import { isTitleWord } from "../people/names/title-words.js";
import type { OrganizationMention } from "../people/organizations/organization-mentions.js";
import { isOrganizationNoun } from "../people/organizations/organization-nouns.js";
import type { SpeakerMention } from "../quotations/utterance.js";
import type { Token, TokenRange } from "../text/tokens.js";
import { mentionsIn } from "./mentions-in.js";

/** An organization or a group by its name; in a transcript, a label that names none of the page's people. */
export interface OrganizationReference {
  readonly kind: "organization";
  readonly name: string;
  /** Every form of the name in print, `name` first. */
  readonly aliases: readonly string[];
  readonly speakerKind: SpeakerKind;
}

/**
 * The organization or group that the noun phrase at `place`, whose head ends before `headEnd`, names or refers to:
 * "the Rowing Union", "the NRU", "Nigerian police", "the company"; null where it names none. `namesPerson` tells whether a
 * person is named in the phrase too.
 */
export function readOrganization(
  tokens: readonly Token[],
  place: SpeakerMention,
  headEnd: number,
  entities: NamedEntities,
  namesPerson: boolean,
): OrganizationReference | null {
  const phrase = { from: afterDeterminers(tokens, place.from, headEnd), to: headEnd };
  if (phrase.from >= phrase.to) return null;
  const first = tokens[place.from];
  // "In Ohio": an adjunct, not a subject
  if (first && prepositions.has(first.lower) && place.to - place.from > 1) return null;
  const mention = mentionIn(entities.organizationMentions[place.paragraph] ?? [], phrase);
  if (mention && endsName(tokens, mention, headEnd) && !endsInTitle(tokens, mention))
    return named(mention.name, tokens, mention, entities);
  const name = trimToName(tokens, phrase, entities);
  if (name && !(namesPerson && isPersonsName(tokens, name)))
    return named(printTokens(tokens, name.from, name.to), tokens, name, entities);
  return referredTo(tokens, phrase, place, entities);
}

/** After the last determiner: "Late last night | the Defense Department". */
function afterDeterminers(tokens: readonly Token[], start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    const token = tokens[at];
    if (token && determiners.has(token.lower) && !(token.capital && at > start && tokens[at - 1]?.capital))
      return at + 1;
  }
  return start;
}

/** The last mention in the phrase that begins before its end. */
function mentionIn(
  mentions: readonly OrganizationMention[],
  { from, to }: TokenRange,
): OrganizationMention | undefined {
  // a name with its article begins before the phrase: "The Week"
  return mentionsIn(mentions, { from: from - 1, to }).findLast((mention) => mention.to > from);
}

/** Nothing follows it in the phrase but what it publishes: "a Rowing Union report", but not "the White House lawyer". */
function endsName(tokens: readonly Token[], { to }: TokenRange, headEnd: number): boolean {
  for (let at = to; at < headEnd; at++) {
    const word = tokens[at]?.lower ?? "";
    if (!publications.has(word)) return false;
  }
  return true;
}

/** What is said in them is said by the body that publishes them. */
const publications: ReadonlySet<string> = wordSet(`
report poll survey study analysis editorial story article statement website site blog release memo briefing newsletter
account page investigation review bulletin tweet post
`);

function named(
  printed: string,
  tokens: readonly Token[],
  { from, to }: TokenRange,
  { organizations }: NamedEntities,
): OrganizationReference {
  const last = tokens[to - 1]?.lower ?? "";
  const { name, aliases } = organizations.find(printed);
  const isDemonym = to - from === 1 && demonyms.has(last) && !placeNames.has(last);
  const isGroup = (isPeople(last) || isDemonym) && !/ (?:of|for) /.test(name);
  return { kind: "organization", name, aliases, speakerKind: isGroup ? "GROUP" : "ORGANIZATION" };
}

/**
 * The capitalised words of a phrase that is no mention yet, without adjectives before and publications after them:
 * "Harbour Watch", "House Republicans", "Nigerian police"; null where other words stand between or it is a title.
 */
function trimToName(
  tokens: readonly Token[],
  phrase: TokenRange,
  entities: NamedEntities,
): TokenRange | null {
  let { from, to } = phrase;
  while (to > from && publications.has(tokens[to - 1]?.lower ?? "")) to--;
  while (from < to && isBeforeName(tokens, from, to, entities)) from++;
  const last = tokens[to - 1];
  if (from >= to || !last || isTitle(last) || !isName(tokens, from, to)) return null;
  if (to - from > 1 || isPeople(last.lower)) return { from, to };
  const isGeneric = organizationWords.has(last.lower) && !institutions.has(last.lower);
  return isGeneric || (entities.words.isOrdinary(last.lower) && isUntold(tokens, from)) ? null : { from, to };
}

function isBeforeName(tokens: readonly Token[], at: number, to: number, { words }: NamedEntities): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !token.capital) return true;
  if (sentenceStarters.has(token.lower) || calendarNames.has(token.lower)) return true;
  // "They've", "R-Texas"
  if (/'(?:ve|ll|re|d|m)$|^[rdi]-/.test(token.lower)) return true;
  return at + 1 < to && startsSentence(tokens, at) && words.isOrdinary(token.lower);
}

/** Whether a person's name is all there is: not so in "the Hale campaign". */
function isPersonsName(tokens: readonly Token[], { to }: TokenRange): boolean {
  return !organizationWords.has(tokens[to - 1]?.lower ?? "");
}

/** At the beginning of a sentence or after "the", where a capital tells nothing about an ordinary word. */
function isUntold(tokens: readonly Token[], at: number): boolean {
  return startsSentence(tokens, at) || tokens[at - 1]?.lower === "the";
}

/** Nouns that name one body without any other word. */
const institutions: ReadonlySet<string> = wordSet("congress parliament senate");

function startsSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /^[.?!:|]$/.test(tokens[at - 1]?.text ?? "");
}

function endsInTitle(tokens: readonly Token[], { to }: TokenRange): boolean {
  const last = tokens[to - 1];
  return last !== undefined && isTitle(last);
}

/** "the President": a title, to be resolved as one. */
function isTitle(token: Token): boolean {
  return token.capital && isTitleWord(token) && !organizationWords.has(token.lower) && !isPeople(token.lower);
}

/** Capitalised words, and after them only nouns of organizations in lower case: "Vell port authority". */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens.slice(from, to).some(isHonorific)) return false;
  let at = from;
  while (at < to && (tokens[at]?.capital || /^(?:&|\/|-)$/.test(tokens[at]?.text ?? ""))) at++;
  if (at === to) return true;
  const last = tokens[to - 1]?.lower ?? "";
  if (!organizationWords.has(last) || last === "act") return false;
  return to - at <= 2 && !tokens.slice(from, to).some(({ lower }) => lower === "'s");
}

/** "Sen.", "Mr." */
function isHonorific({ lower }: Token): boolean {
  const word = lower.endsWith(".") ? lower.slice(0, -1) : lower;
  return honorifics.has(word) || titleAbbreviations.has(word);
}

/** "the company", "the ministry": the organization that the page named last and that the noun fits. */
function referredTo(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  place: SpeakerMention,
  { organizations }: NamedEntities,
): OrganizationReference | null {
  const noun = tokens[to - 1];
  const isDefinite = /^(?:the|this|that)$/.test(tokens[from - 1]?.lower ?? "");
  if (!noun || !isDefinite || to - from !== 1 || !isOrganizationNoun(noun.lower)) return null;
  const organization = organizations.antecedent(noun.lower, place.paragraph, place.from);
  return organization && { kind: "organization", ...organization, speakerKind: "ORGANIZATION" };
}
