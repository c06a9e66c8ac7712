import type { Db } from "../db/open.js";
import { type FormKey, moveAppearances, writeForms } from "../db/write/forms.js";
import {
  insertSpeakers,
  type RetiredSpeaker,
  renameSpeakers,
  takenSpeakerSlugs,
} from "../db/write/speakers.js";
import { type Form, formsAround, isUnsettled, keyOf } from "./forms.js";
import { freeSlugs } from "./free-slugs.js";
import { knownAs } from "./known-as.js";
import { isFullName, nameKeyOf } from "./names.js";
import { type Settled, type Settlement, settleBucket } from "./settle.js";

/** Who the people of a page are, and what that changed about others. */
export interface Recognition {
  readonly speakerOf: (form: FormKey) => number;
  /** Whether the speaker is known by more than a surname. */
  readonly isKnownInFull: (speakerId: number) => boolean;
  /** Speakers who got or lost appearances of other pages, or whose aliases must be told anew. */
  readonly changed: ReadonlySet<number>;
  readonly created: number;
  /** To be deleted once nothing refers to them. */
  readonly retired: readonly RetiredSpeaker[];
}

/**
 * Decides who the people and bodies of a page are, and stores what that is decided from. A page that brings
 * no name new to the archive costs the same however large the archive is.
 *
 * @param before What the page's appearances were, where it was stored already.
 */
export async function recognise(
  db: Db,
  before: readonly FormKey[],
  after: readonly FormKey[],
): Promise<Recognition> {
  const forms = await formsAround(db, before, after);
  const settlements = unsettledBuckets([...forms.values()]).map(settleBucket);
  const created = await createSpeakers(
    db,
    settlements.flatMap(({ settled }) => settled.filter(({ owner }) => owner === null)),
  );
  const idOf = (settled: Settled) => settled.owner ?? created.get(settled)!; // All without one were just created.

  const speakers = new Map<string, number>();
  for (const [key, { owner }] of forms) if (owner !== null) speakers.set(key, owner);
  const torn = new Set([...forms].filter(([, { wasTorn }]) => wasTorn).map(([key]) => key));
  for (const settled of settlements.flatMap((settlement) => settlement.settled)) {
    for (const form of settled.forms) {
      speakers.set(keyOf(form), idOf(settled));
      if (settled.isTorn) torn.add(keyOf(form));
      else torn.delete(keyOf(form));
    }
  }
  const speakerOf = (form: FormKey) => speakers.get(keyOf(form))!; // Each form has an owner or was settled.

  const moved = [...forms.values()].filter((form) => form.owner !== null && form.owner !== speakerOf(form));
  const isTorn = (form: Form) => torn.has(keyOf(form));
  const written = [...forms.values()].filter(
    (form) => form.change !== 0 || form.wasTorn !== isTorn(form) || moved.includes(form),
  );
  const withSpeaker = (form: Form) => ({ ...form, speakerId: speakerOf(form), isTorn: isTorn(form) });
  await writeForms(db, written.map(withSpeaker));
  await moveAppearances(db, moved.map(withSpeaker));
  const names = await refreshNames(db, [...forms.values()], speakerOf);
  return {
    speakerOf,
    isKnownInFull: (id) => names.full.has(id),
    changed: new Set([
      ...moved.flatMap((form) => [form.owner ?? speakerOf(form), speakerOf(form)]),
      ...names.changed,
    ]),
    created: created.size,
    retired: settlements.flatMap((settlement) => retiredBy(settlement, idOf)),
  };
}

/** The buckets that a name came into or went from, each with all its forms of one kind. */
function unsettledBuckets(forms: readonly Form[]): Form[][] {
  const keyOfBucket = ({ bucket, kind }: Form) => `${kind} ${bucket}`;
  const buckets = new Map<string, Form[]>();
  for (const form of forms.filter(isUnsettled)) buckets.set(keyOfBucket(form), []);
  for (const form of forms) buckets.get(keyOfBucket(form))?.push(form);
  return [...buckets.values()];
}

async function createSpeakers(db: Db, people: readonly Settled[]): Promise<Map<Settled, number>> {
  if (people.length === 0) return new Map();
  const names = people.map(({ forms }) => knownAs(forms));
  const slugs = await freeSlugs(names, (candidates) => takenSpeakerSlugs(db, candidates));
  const ids = await insertSpeakers(
    db,
    people.map(({ forms }, i) => ({
      name: names[i]!, // One for each of the people, here and below.
      nameKey: nameKeyOf(names[i]!),
      slug: slugs[i]!,
      kind: forms[0]!.kind, // A group has forms, all of one kind.
    })),
  );
  return new Map(people.map((settled, i) => [settled, ids[i]!]));
}

/** Lets each speaker go by the name that all its forms, which `forms` holds, give it now. */
async function refreshNames(db: Db, forms: readonly Form[], speakerOf: (form: Form) => number) {
  const bySpeaker = new Map<number, Form[]>();
  for (const form of forms.filter(({ articleCount }) => articleCount > 0)) {
    const id = speakerOf(form);
    bySpeaker.set(id, [...(bySpeaker.get(id) ?? []), form]);
  }
  const full = new Set<number>();
  const changed: number[] = [];
  const renamed: { id: number; name: string; nameKey: string }[] = [];
  for (const [id, own] of bySpeaker) {
    const { kind } = own[0]!; // Each list was begun with one.
    const name = knownAs(own);
    const nameBefore = forms.find(({ owner }) => owner === id)?.ownerName ?? name;
    if (isFullName(name, kind)) full.add(id);
    if (isFullName(name, kind) !== isFullName(nameBefore, kind)) changed.push(id);
    if (name !== nameBefore) renamed.push({ id, name, nameKey: nameKeyOf(name) });
  }
  await renameSpeakers(db, renamed);
  return { full, changed };
}

function retiredBy({ settled, left }: Settlement, idOf: (settled: Settled) => number): RetiredSpeaker[] {
  return [...left].map(([id, heir]) => {
    const successor = heir === null ? undefined : settled[heir];
    return { id, successor: successor ? idOf(successor) : null };
  });
}
