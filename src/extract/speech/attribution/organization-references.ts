import type { SpeakerKind } from "../../draft.js";
import { roleNouns, singularRole } from "../lexicon/titles.js";
import { demonyms, determiners, organizationWords, sentenceStarters } from "../lexicon/vocabulary.js";
import { printTokens } from "../people/role-text.js";
import type { Token } from "../text/tokens.js";

/** An organization or a group by its name; in a transcript, a label that names none of the page's people. */
export interface OrganizationReference {
  readonly kind: "organization";
  readonly name: string;
  readonly speakerKind: SpeakerKind;
}

/** The organization or group that tokens [start, end) name; null where they name none. */
export function readOrganization(
  tokens: readonly Token[],
  start: number,
  end: number,
): OrganizationReference | null {
  let from = start;
  while (from < end && determiners.has(tokens[from]?.lower ?? "")) from++;
  const first = tokens[from];
  const last = tokens[end - 1];
  if (!first || !last || from >= end) return null;
  const capitals = countCapitals(tokens, from, end);
  if (capitals === 0) return null;
  const phrase = { tokens, from, end, first, last, capitals };
  const speakerKind = RULES.find(({ applies }) => applies(phrase))?.speakerKind ?? null;
  return speakerKind && { kind: "organization", name: extendedName(tokens, from, end), speakerKind };
}

/** A noun phrase without its determiner: tokens [from, end). */
interface Phrase {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly end: number;
  readonly first: Token;
  readonly last: Token;
  /** How many of its words have a capital that is not from the beginning of a sentence. */
  readonly capitals: number;
}

interface Rule {
  readonly applies: (phrase: Phrase) => boolean;
  /** Null where the phrase names no speaker. */
  readonly speakerKind: SpeakerKind | null;
}

/** The first that applies decides. */
const RULES: readonly Rule[] = [
  { applies: isCommonPlural, speakerKind: null },
  { applies: isGroup, speakerKind: "GROUP" },
  { applies: isTitle, speakerKind: null },
  {
    applies: ({ from, end, last, capitals }) => last.capital && capitals === end - from,
    speakerKind: "ORGANIZATION",
  },
  { applies: endsInOrganizationNoun, speakerKind: "ORGANIZATION" },
];

/** "Hospitals said": a plural noun that has its capital only from the beginning of a sentence. */
function isCommonPlural({ tokens, from, end, first }: Phrase): boolean {
  const opensSentence = from === 0 || /^[.?!:]$/.test(tokens[from - 1]?.text ?? "");
  if (end - from !== 1 || !opensSentence) return false;
  return first.lower.endsWith("s") && organizationWords.has(singular(first.lower));
}

/** "Palestinians", "Norwegian", "Republicans". */
function isGroup({ from, end, first }: Phrase): boolean {
  if (end - from !== 1) return false;
  return (
    demonyms.has(singular(first.lower)) ||
    /^(?:democrats|republicans|tories|conservatives|liberals)$/.test(first.lower)
  );
}

/** "the President": a title, to be resolved as one. */
function isTitle({ last }: Phrase): boolean {
  return last.capital && roleNouns.has(singularRole(last.lower)) && !organizationWords.has(last.lower);
}

/** "Vell port authority", but not "Hale's union", which gives the name of Hale only. */
function endsInOrganizationNoun({ tokens, from, end, last }: Phrase): boolean {
  if (!organizationWords.has(last.lower) || last.lower === "act") return false;
  return !tokens.slice(from, end).some(({ lower }) => lower === "'s");
}

/** "Bank of England" for the "Bank" of "the Bank of England": over "of" or "for" to the capitals after it. */
function extendedName(tokens: readonly Token[], from: number, end: number): string {
  const link = tokens[end]?.lower;
  if ((link !== "of" && link !== "for") || !tokens[end + 1]) return printTokens(tokens, from, end);
  let at = tokens[end + 1]?.lower === "the" ? end + 2 : end + 1;
  while (tokens[at]?.kind === "word" && tokens[at]?.capital) at++;
  return printTokens(tokens, from, tokens[at - 1]?.capital ? at : end);
}

function countCapitals(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.capital && !sentenceStarters.has(token.lower)) count++;
  }
  return count;
}

function singular(word: string): string {
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
