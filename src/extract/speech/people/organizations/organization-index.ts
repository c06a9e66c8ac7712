import type { OrganizationSector } from "../../lexicon/known-organizations.js";
import { isPeople } from "../../lexicon/peoples.js";
import { demonyms, placeNames } from "../../lexicon/vocabulary.js";
import { acronymOf, isAcronymFor, isShortFormOf, organizationKey } from "./organization-forms.js";
import type { OrganizationMention } from "./organization-mentions.js";
import { nounFits } from "./organization-nouns.js";

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
  const forms = collectForms(byParagraph.flat());
  const fullForms = joinForms(forms);
  const members = new Map<string, Form[]>();
  for (const form of forms.values()) {
    const full = fullForms.get(form.key) ?? form.key;
    members.set(full, [...(members.get(full) ?? []), form]);
  }
  const find = (name: string): Organization => {
    const key = organizationKey(name);
    const full = fullForms.get(key) ?? key;
    return toOrganization(name, members.get(full) ?? []);
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

/** The printed variants of one key. */
interface Form {
  readonly key: string;
  readonly printed: Set<string>;
  /** The acronym that the page gives with it. */
  acronym: string | null;
  readonly sector: OrganizationSector | null;
}

function collectForms(mentions: readonly OrganizationMention[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const { name, acronym, sector } of mentions) {
    const key = organizationKey(name);
    const form = forms.get(key) ?? { key, printed: new Set(), acronym: null, sector };
    form.printed.add(name);
    form.acronym ??= acronym;
    forms.set(key, form);
  }
  return forms;
}

/** How many names of a page are compared: the time stays linear on a page full of them. */
const MAX_FORMS = 60;

/** By key of a short form, the key of the only full form that it fits. */
function joinForms(forms: ReadonlyMap<string, Form>): Map<string, string> {
  const compared = [...forms.values()].slice(0, MAX_FORMS);
  const full = new Map<string, string>();
  for (const { acronym, key } of forms.values()) {
    if (acronym !== null) full.set(organizationKey(acronym), key);
  }
  for (const form of compared) {
    if (full.has(form.key)) continue;
    const fitting = compared.filter((other) => other !== form && isShorter(form, other));
    const only = fitting[0];
    if (only && fitting.length === 1) full.set(form.key, only.key);
  }
  return full;
}

function isShorter(form: Form, other: Form): boolean {
  const [printed = ""] = form.printed;
  const acronym = acronymOf(printed);
  if (acronym !== null) return [...other.printed].some((name) => isAcronymFor(acronym, name));
  if (placeNames.has(form.key) || demonyms.has(form.key) || isPeople(form.key)) return false;
  return isShortFormOf(form.key, other.key);
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
