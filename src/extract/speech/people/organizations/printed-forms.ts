import { append } from "../../../../collections/multimap.js";
import { isPeople } from "../../lexicon/peoples.js";
import { demonyms, placeNames } from "../../lexicon/vocabulary.js";
import { acronymOf, initialsOf, organizationKey, shortFormsOf } from "./organization-forms.js";
import type { OrganizationMention } from "./organization-mentions.js";

/** The printed variants of one key. */
export interface Form {
  readonly key: string;
  readonly printed: Set<string>;
  /** The acronym that the page gives with it. */
  acronym: string | null;
}

/** The printed forms of a page, joined by the organization that they name. */
export interface JoinedForms {
  /** By key of a short form, the key of the only full form that it fits. */
  readonly fullForms: ReadonlyMap<string, string>;
  /** By key of a full form, all forms of that organization. */
  readonly members: ReadonlyMap<string, readonly Form[]>;
}

/** Joins each short form and acronym among the mentions to the one full form that it fits. */
export function joinForms(mentions: readonly OrganizationMention[]): JoinedForms {
  const forms = collectForms(mentions);
  const fullForms = fullFormsOf(forms);
  const members = new Map<string, Form[]>();
  for (const form of forms.values()) append(members, fullForms.get(form.key) ?? form.key, form);
  return { fullForms, members };
}

function collectForms(mentions: readonly OrganizationMention[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  // most names of a page are printed several times
  const byName = new Map<string, Form>();
  for (const { name, acronym } of mentions) {
    const form = byName.get(name) ?? formOf(forms, organizationKey(name));
    byName.set(name, form);
    form.printed.add(name);
    form.acronym ??= acronym;
  }
  return forms;
}

function formOf(forms: Map<string, Form>, key: string): Form {
  const known = forms.get(key);
  if (known) return known;
  const form: Form = { key, printed: new Set(), acronym: null };
  forms.set(key, form);
  return form;
}

/** How many names of a page are compared, so that its memory stays small on a page full of them. */
const MAX_FORMS = 60;

function fullFormsOf(forms: ReadonlyMap<string, Form>): Map<string, string> {
  const compared = [...forms.values()].slice(0, MAX_FORMS);
  const longerForms = indexLongerForms(compared);
  const full = new Map<string, string>();
  for (const { acronym, key } of forms.values()) {
    if (acronym !== null) full.set(organizationKey(acronym), key);
  }
  for (const form of compared) {
    if (full.has(form.key)) continue;
    const fitting = longerForms(form).filter((other) => other !== form);
    const only = fitting[0];
    if (only && fitting.length === 1) full.set(form.key, only.key);
  }
  return full;
}

/** Finds the forms that a form is an acronym or a short form of. */
function indexLongerForms(forms: readonly Form[]): (form: Form) => readonly Form[] {
  const byInitials = new Map<string, Form[]>();
  const byShortForm = new Map<string, Form[]>();
  for (const form of forms) {
    const initials = new Set([...form.printed].flatMap(initialsOf));
    for (const acronym of initials) append(byInitials, acronym, form);
    for (const short of new Set(shortFormsOf(form.key))) append(byShortForm, short, form);
  }
  return (form) => {
    const [printed = ""] = form.printed;
    const acronym = acronymOf(printed);
    if (acronym !== null) return byInitials.get(acronym) ?? [];
    if (placeNames.has(form.key) || demonyms.has(form.key) || isPeople(form.key)) return [];
    return byShortForm.get(form.key) ?? [];
  };
}
