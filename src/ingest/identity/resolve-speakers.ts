import type { Db } from "../../db/database.js";
import { attributedSpeakers, movePinned } from "../../db/write/attributions.js";
import { type FormKey, type FormRow, moveAppearances, writeForms } from "../../db/write/name-variants.js";
import {
  insertSpeakers,
  type LostSpeaker,
  type RetiredSpeaker,
  renameSpeakers,
  reviveSpeaker,
  takenSpeakerSlugs,
} from "../../db/write/speakers.js";
import { freeSlugs } from "../../names/free-slugs.js";
import { isFullName, nameKeyOf } from "./blocking-key.js";
import { knownAs } from "./canonical-name.js";
import { type Evidence, type Form, formsAround, keyOf } from "./name-variants.js";
import { type Promised, type Settled, type Settlement, settle } from "./resolve-identities.js";

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
  return conclude(db, await formsAround(db, before, after));
}

/** What is kept with each form beside whose it is: see the table. */
type Marks = Pick<FormRow, "isTorn" | "isAdopted">;

/** What an editor's decision gives to whom. */
export interface Promises {
  readonly promised: readonly Promised[];
  /** A speaker that was merged, among the promised: it comes back under its id and slug, if anybody is it. */
  readonly lost: LostSpeaker | null;
}

/** Decides who is who among the unsettled, and stores it: appearances and quotes move, counts do not yet. */
export async function conclude(
  db: Db,
  { forms, unsettled, decisions }: Evidence,
  { promised, lost }: Promises = { promised: [], lost: null },
): Promise<Recognition> {
  const settlement = settle(unsettled, decisions, promised);
  const revived = settlement.settled.find(({ owner }) => owner !== null && owner === lost?.id);
  const heirs = revived && lost ? await revive(db, lost, revived) : [];
  const created = await createSpeakers(
    db,
    settlement.settled.filter(({ owner }) => owner === null),
  );
  const idOf = (settled: Settled) => settled.owner ?? created.get(settled)!; // All without one were just created.

  const speakers = new Map<string, number>();
  const marks = new Map<string, Marks>();
  for (const [key, { owner, wasTorn, wasAdopted }] of forms) {
    if (owner !== null) speakers.set(key, owner);
    marks.set(key, { isTorn: wasTorn, isAdopted: wasAdopted });
  }
  for (const settled of settlement.settled) {
    for (const form of settled.forms) {
      speakers.set(keyOf(form), idOf(settled));
      marks.set(keyOf(form), { isTorn: settled.isTorn, isAdopted: settled.adopted.includes(form) });
    }
  }
  const speakerOf = (form: FormKey) => speakers.get(keyOf(form))!; // Each form has an owner or was settled.

  const all = [...forms.values()];
  const moved = all.filter((form) => form.owner !== null && form.owner !== speakerOf(form));
  const marksOf = (form: Form) => marks.get(keyOf(form))!; // Each form has some.
  const written = all.filter(
    (form) =>
      form.change !== 0 ||
      form.wasTorn !== marksOf(form).isTorn ||
      form.wasAdopted !== marksOf(form).isAdopted ||
      moved.includes(form),
  );
  const withSpeaker = (form: Form) => ({ ...form, ...marksOf(form), speakerId: speakerOf(form) });
  await writeForms(db, written.map(withSpeaker));
  await moveAppearances(db, moved.map(withSpeaker));
  const retired = await retirable(db, settlement, idOf);
  await movePinned(
    db,
    retired.flatMap(({ id, successor }) => (successor === null ? [] : [{ id, successor }])),
  );
  const names = await refreshNames(db, all.map(withSpeaker));
  return {
    speakerOf,
    isKnownInFull: (id) => names.full.has(id),
    changed: new Set([
      ...moved.flatMap((form) => [form.owner ?? speakerOf(form), speakerOf(form)]),
      ...retired.flatMap(({ successor }) => successor ?? []),
      ...[...settlement.left.keys()].filter((id) => !retired.some((gone) => gone.id === id)),
      ...heirs,
      ...names.changed,
    ]),
    created: created.size + (revived ? 1 : 0),
    retired,
  };
}

/** @returns The one revived, and whom its id led to until now. */
async function revive(db: Db, lost: LostSpeaker, settled: Settled): Promise<number[]> {
  const name = lost.givenName ?? nameOf(settled);
  const { forms } = settled;
  const { kind } = forms[0]!; // A group has forms.
  return [lost.id, ...(await reviveSpeaker(db, { ...lost, name, nameKey: nameKeyOf(name), kind }))];
}

function nameOf({ forms, adopted }: Settled): string {
  return knownAs(forms.map((form) => ({ ...form, isAdopted: adopted.includes(form) })));
}

async function createSpeakers(db: Db, people: readonly Settled[]): Promise<Map<Settled, number>> {
  if (people.length === 0) return new Map();
  const names = people.map(nameOf);
  const slugs = await freeSlugs(names, (candidates) => takenSpeakerSlugs(db, candidates));
  const ids = await insertSpeakers(
    db,
    people.map(({ forms }, i) => ({
      name: names[i]!, // One for each of the people, here and below.
      nameKey: nameKeyOf(names[i]!),
      slug: slugs[i]!,
      kind: forms[0]!.kind, // A group has forms, all of one kind unless an editor put them together.
    })),
  );
  return new Map(people.map((settled, i) => [settled, ids[i]!]));
}

/** Lets each speaker go by the name that an editor gave it, or that all its forms, which `forms` holds, give it now. */
async function refreshNames(db: Db, forms: readonly (Form & Marks & { readonly speakerId: number })[]) {
  const bySpeaker = new Map<number, (Form & Marks)[]>();
  for (const form of forms.filter(({ articleCount }) => articleCount > 0)) {
    bySpeaker.set(form.speakerId, [...(bySpeaker.get(form.speakerId) ?? []), form]);
  }
  const isFull = ({ name, kind }: Form) => isFullName(name, kind);
  const full = new Set<number>();
  const changed: number[] = [];
  const renamed: { id: number; name: string; nameKey: string }[] = [];
  for (const [id, own] of bySpeaker) {
    const before = forms.filter((form) => form.owner === id && form.articleCount > form.change);
    const { givenName, ownerName } = before[0] ?? { givenName: null, ownerName: null };
    const name = givenName ?? knownAs(own);
    if (own.some(isFull)) full.add(id);
    if (before.length > 0 && own.some(isFull) !== before.some(isFull)) changed.push(id);
    if (ownerName !== null && name !== ownerName) renamed.push({ id, name, nameKey: nameKeyOf(name) });
  }
  await renameSpeakers(db, renamed);
  return { full, changed };
}

/** Those who are to go: not one whom nobody prints any more, but to whom an editor attributes a quote. */
async function retirable(
  db: Db,
  { settled, left }: Settlement,
  idOf: (settled: Settled) => number,
): Promise<RetiredSpeaker[]> {
  const retired = [...left].map(([id, heir]) => {
    const successor = heir === null ? undefined : settled[heir];
    return { id, successor: successor ? idOf(successor) : null };
  });
  const unprinted = retired.filter(({ successor }) => successor === null).map(({ id }) => id);
  const needed = await attributedSpeakers(db, unprinted);
  return retired.filter(({ id, successor }) => successor !== null || !needed.has(id));
}
