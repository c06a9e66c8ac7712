import type { Db } from "../../db/database.js";
import {
  type Decision,
  decisionsAround,
  type FormKey,
  formsInBuckets,
  formsOfSameSpeakers,
  type KnownForm,
} from "../../db/write/name-variants.js";

/** A name in use, as it will be once a page is stored. */
export interface Form extends FormKey {
  /** The speaker whom it belonged to before the page; null for a new one. */
  readonly owner: number | null;
  /** The name that the owner goes by. */
  readonly ownerName: string | null;
  /** The name that an editor gave the owner; null where none did. */
  readonly givenName: string | null;
  /** How many appearances bear it with the page. */
  readonly articleCount: number;
  /** By how many the page changes that. */
  readonly change: number;
  /** Whether whose the name is hung on how often it is borne, before the page. */
  readonly wasTorn: boolean;
  /** Whether it was its owner's by a merge alone, before the page. */
  readonly wasAdopted: boolean;
}

/** What identity is decided from. */
export interface Evidence {
  /** By `keyOf`: what is asked about, with all others of their speakers and all of `unsettled`. */
  readonly forms: ReadonlyMap<string, Form>;
  /** The whole buckets in which who is who is to be decided, and those that decisions tie to them. */
  readonly unsettled: readonly Form[];
  /** What editors decided about any of `unsettled`, the oldest first. */
  readonly decisions: readonly Decision[];
}

/**
 * The names that a page brings, has, or had, with all others of their speakers; and where one is new or goes,
 * or is torn between trades, every other in its bucket, and what editors decided about them.
 *
 * @param before What the page's appearances were, where it was stored already.
 */
export async function formsAround(
  db: Db,
  before: readonly FormKey[],
  after: readonly FormKey[],
): Promise<Evidence> {
  const changes = changesOf(before, after);
  const forms = new Map<string, Form>();
  for (const [key, { form, change }] of changes) forms.set(key, newForm(form, change));
  if (forms.size > 0) add(forms, changes, await formsOfSameSpeakers(db, [...forms.values()]));
  return gather(db, forms, changes, [...forms.values()].filter(isUnsettled));
}

/** The buckets of these names, and of all others of their speakers, to be settled though no page changed. */
export async function bucketsOf(db: Db, keys: readonly FormKey[]): Promise<Evidence> {
  const forms = new Map<string, Form>();
  add(forms, new Map(), await formsOfSameSpeakers(db, keys));
  return gather(db, forms, new Map(), [...forms.values(), ...keys]);
}

export function keyOf({ bucket, kind, name, trade }: FormKey): string {
  return JSON.stringify([bucket, kind, name, trade]);
}

type Changes = ReadonlyMap<string, { readonly form: FormKey; readonly change: number }>;

async function gather(
  db: Db,
  forms: Map<string, Form>,
  changes: Changes,
  unsettled: readonly FormKey[],
): Promise<Evidence> {
  if (unsettled.length === 0) return { forms, unsettled: [], decisions: [] };
  const decisions = await decisionsAround(db, unsettled);
  const tied = [...unsettled, ...decisions.flatMap(({ speaker, other }) => [...speaker, ...other])];
  add(forms, changes, await formsInBuckets(db, tied));
  const buckets = new Set(tied.map(bucketKeyOf));
  return {
    forms,
    unsettled: [...forms.values()].filter((form) => buckets.has(bucketKeyOf(form))),
    decisions,
  };
}

function add(forms: Map<string, Form>, changes: Changes, known: readonly KnownForm[]): void {
  for (const { speakerId, speakerName, isTorn, isAdopted, ...form } of known) {
    const change = changes.get(keyOf(form))?.change ?? 0;
    forms.set(keyOf(form), {
      ...form,
      owner: speakerId,
      ownerName: speakerName,
      articleCount: form.articleCount + change,
      change,
      wasTorn: isTorn,
      wasAdopted: isAdopted,
    });
  }
}

function newForm(form: FormKey, change: number): Form {
  return {
    ...form,
    owner: null,
    ownerName: null,
    givenName: null,
    articleCount: change,
    change,
    wasTorn: false,
    wasAdopted: false,
  };
}

/**
 * Whether a name comes into its bucket or goes from it, or is borne more often or less where that matters: so
 * that who is who there must be decided anew.
 */
function isUnsettled({ owner, articleCount, change, wasTorn }: Form): boolean {
  return owner === null || articleCount === 0 || (wasTorn && change !== 0);
}

function bucketKeyOf({ kind, bucket }: FormKey): string {
  return `${kind} ${bucket}`;
}

function changesOf(before: readonly FormKey[], after: readonly FormKey[]): Changes {
  const changes = new Map<string, { form: FormKey; change: number }>();
  const count = (forms: readonly FormKey[], by: number) => {
    for (const { bucket, kind, name, trade } of forms) {
      const form = { bucket, kind, name, trade };
      const key = keyOf(form);
      changes.set(key, { form, change: (changes.get(key)?.change ?? 0) + by });
    }
  };
  count(before, -1);
  count(after, 1);
  return changes;
}
