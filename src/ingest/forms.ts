import type { Db } from "../db/open.js";
import { type FormKey, formsInBuckets, formsOfSameSpeakers, type KnownForm } from "../db/write/forms.js";

/** A name in use, as it will be once a page is stored. */
export interface Form extends FormKey {
  /** The speaker whom it belonged to before the page; null for a new one. */
  readonly owner: number | null;
  /** The name that the owner goes by. */
  readonly ownerName: string | null;
  /** How many appearances bear it with the page. */
  readonly articleCount: number;
  /** By how many the page changes that. */
  readonly change: number;
  /** Whether whose the name is hung on how often it is borne, before the page. */
  readonly wasTorn: boolean;
}

/**
 * The names that a page brings, has, or had, with all others of their speakers; and where one is new or goes,
 * or is torn between trades, every other in its bucket.
 *
 * @param before What the page's appearances were, where it was stored already.
 */
export async function formsAround(
  db: Db,
  before: readonly FormKey[],
  after: readonly FormKey[],
): Promise<Map<string, Form>> {
  const changes = changesOf(before, after);
  const forms = new Map<string, Form>();
  for (const [key, { form, change }] of changes) {
    forms.set(key, { ...form, owner: null, ownerName: null, articleCount: change, change, wasTorn: false });
  }
  const add = (known: readonly KnownForm[]) => {
    for (const { speakerId: owner, speakerName: ownerName, isTorn: wasTorn, ...form } of known) {
      const change = changes.get(keyOf(form))?.change ?? 0;
      const articleCount = form.articleCount + change;
      forms.set(keyOf(form), { ...form, owner, ownerName, articleCount, change, wasTorn });
    }
  };
  if (forms.size > 0) add(await formsOfSameSpeakers(db, [...forms.values()]));
  const unsettled = [...forms.values()].filter(isUnsettled);
  if (unsettled.length > 0) add(await formsInBuckets(db, unsettled));
  return forms;
}

/**
 * Whether a name comes into its bucket or goes from it, or is borne more often or less where that matters: so
 * that who is who there must be decided anew.
 */
export function isUnsettled({ owner, articleCount, change, wasTorn }: Form): boolean {
  return owner === null || articleCount === 0 || (wasTorn && change !== 0);
}

export function keyOf({ bucket, kind, name, trade }: FormKey): string {
  return JSON.stringify([bucket, kind, name, trade]);
}

function changesOf(before: readonly FormKey[], after: readonly FormKey[]) {
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
