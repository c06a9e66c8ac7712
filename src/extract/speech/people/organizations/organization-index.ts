import { acronymOf, organizationKey } from "./organization-forms.js";
import type { OrganizationMention } from "./organization-mentions.js";
import { nounFits } from "./organization-nouns.js";
import { type Form, type JoinedForms, joinForms } from "./printed-forms.js";

/** An organization of the page. */
interface Organization {
  /** The fullest name the page gives. */
  readonly name: string;
  /** Every form in print, `name` first. */
  readonly aliases: readonly string[];
}

/** The organizations that a page names. */
export interface OrganizationIndex {
  /** The organization of this name, acronym or short form; itself alone where the page has no other form. */
  find(name: string): Organization;
  /** The one that "the company" at this token refers to: the last one before it that the noun fits; else null. */
  antecedent(noun: string, paragraph: number, token: number): Organization | null;
}

/** In paragraphs and in mentions: how far back a noun refers. */
const MAX_PARAGRAPHS = 6;
const MAX_MENTIONS = 12;

/** Joins the printed forms of each organization; `byParagraph` are the mentions of each paragraph, in order. */
export function indexOrganizations(
  byParagraph: readonly (readonly OrganizationMention[])[],
): OrganizationIndex {
  // only when the first name is looked up, because on many pages none is
  let joined: JoinedForms | null = null;
  const find = (name: string): Organization => {
    joined ??= joinForms(byParagraph.flat());
    const key = organizationKey(name);
    const full = joined.fullForms.get(key) ?? key;
    return toOrganization(name, joined.members.get(full) ?? []);
  };
  return {
    find,
    antecedent(noun, paragraph, token) {
      for (const { name, sector } of mentionsBefore(byParagraph, paragraph, token)) {
        const organization = find(name);
        if (nounFits(noun, organization.name, sector)) return organization;
      }
      return null;
    },
  };
}

/** The mentions before a token, the last one first. */
function mentionsBefore(
  byParagraph: readonly (readonly OrganizationMention[])[],
  paragraph: number,
  token: number,
): OrganizationMention[] {
  const before: OrganizationMention[] = [];
  for (let index = paragraph; index >= Math.max(0, paragraph - MAX_PARAGRAPHS); index--) {
    const mentions = byParagraph[index] ?? [];
    const end = index === paragraph ? countBefore(mentions, token) : mentions.length;
    for (let at = end - 1; at >= 0 && before.length < MAX_MENTIONS; at--) {
      const mention = mentions[at];
      if (mention) before.push(mention);
    }
  }
  return before;
}

/** How many of the mentions, which are in order, end before the token; by binary search, for very long paragraphs. */
function countBefore(mentions: readonly OrganizationMention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.to ?? token) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Under its longest printed name that is no acronym. */
function toOrganization(name: string, forms: readonly Form[]): Organization {
  const printed = [...new Set(forms.flatMap((form) => [...form.printed]))];
  const whole = printed.filter((form) => acronymOf(form) === null);
  const canonical = longest(whole) ?? printed[0] ?? name;
  return { name: canonical, aliases: [...new Set([canonical, ...printed, name])] };
}

function longest(names: readonly string[]): string | undefined {
  let best = names[0];
  for (const name of names) if (best !== undefined && name.length > best.length) best = name;
  return best;
}
