import type { Decision, FormKey } from "../../db/write/name-variants.js";
import { decide, holderOf } from "./apply-decisions.js";
import { groupPeople } from "./group-people.js";
import type { Form } from "./name-variants.js";
import type { Group } from "./person-group.js";

/** One person or body. */
export interface Settled {
  readonly forms: readonly Form[];
  /** The id that stays theirs; null for somebody new. */
  readonly owner: number | null;
  /** Whether who it is hangs on how often each name is borne. */
  readonly isTorn: boolean;
  /** Those of `forms` that are theirs by an editor's merge alone. */
  readonly adopted: readonly Form[];
}

export interface Settlement {
  readonly settled: readonly Settled[];
  /** The ids that nobody keeps, with the index in `settled` of who has their appearances; null for nobody. */
  readonly left: ReadonlyMap<number, number | null>;
}

/** An id that an editor gave to whoever has one of these forms, the first of them first. */
export interface Promised {
  readonly id: number;
  readonly forms: readonly FormKey[];
}

/**
 * Who is who in some buckets, each with all its forms, and who keeps which id.
 *
 * Ids already given out stay with the group that keeps most of their appearances. Of two that claim one group,
 * the one that an editor promised or named has it, else the one that brings more, and of equals the older.
 *
 * @param decisions What editors decided about any of the forms, the oldest first.
 */
export function settle(
  forms: readonly Form[],
  decisions: readonly Decision[] = [],
  promised: readonly Promised[] = [],
): Settlement {
  const groups = groupsOf(
    forms.filter(({ articleCount }) => articleCount > 0),
    decisions,
  );
  const gone = forms.filter(({ articleCount }) => articleCount === 0);
  const claims = [...promisesOn(groups, promised), ...claimsOn(withGone(groups, gone, decisions))];
  const owners = new Map<number, number>();
  const kept = new Set<number>();
  for (const { id, group } of claims) {
    if (owners.has(group) || kept.has(id)) continue;
    owners.set(group, id);
    kept.add(id);
  }
  const left = new Map<number, number | null>();
  const had = new Set(forms.flatMap(({ owner }) => owner ?? []));
  for (const { id, group } of claims) if (had.has(id) && !kept.has(id) && !left.has(id)) left.set(id, group);
  for (const owner of had) if (!kept.has(owner) && !left.has(owner)) left.set(owner, null);
  return {
    settled: groups.map((group, index) => ({ ...group, owner: owners.get(index) ?? null })),
    left,
  };
}

/** What the names of each bucket and kind tell, and what editors decided. A body is its name. */
function groupsOf(forms: readonly Form[], decisions: readonly Decision[]): readonly Group<Form>[] {
  const buckets = new Map<string, Form[]>();
  for (const form of forms) {
    const key = `${form.kind} ${form.bucket}`;
    const bucket = buckets.get(key);
    if (bucket) bucket.push(form);
    else buckets.set(key, [form]);
  }
  const people = [...buckets.values()].flatMap((own) =>
    own[0]?.kind === "PERSON" ? groupPeople(own) : [{ forms: own, isTorn: false, adopted: [] }],
  );
  return decide(people, decisions);
}

/** Each name that goes with the group it would be in: a page that now spells its only name otherwise keeps the id. */
function withGone(
  groups: readonly Group<Form>[],
  gone: readonly Form[],
  decisions: readonly Decision[],
): readonly (readonly Form[])[] {
  if (gone.length === 0) return groups.map(({ forms }) => forms);
  const asBefore = groupsOf([...groups.flatMap(({ forms }) => forms), ...gone], decisions);
  const homeOf = (form: Form) => {
    const mates = asBefore.find((group) => group.forms.includes(form))?.forms ?? [];
    return groups.find((group) => mates.some((mate) => group.forms.includes(mate)));
  };
  return groups.map((group) => [...group.forms, ...gone.filter((form) => homeOf(form) === group)]);
}

function promisesOn(groups: readonly Group<Form>[], promised: readonly Promised[]) {
  return promised.flatMap(({ id, forms }) => {
    const holder = forms.map((key) => holderOf(groups, key)).find((group) => group !== undefined);
    return holder ? [{ id, group: groups.indexOf(holder) }] : [];
  });
}

/** The strongest first. A name that no appearance bears any more claims too, if weakly. */
function claimsOn(groups: readonly (readonly Form[])[]) {
  const claims = groups.flatMap((forms, group) => {
    const weights = new Map<number, { isNamed: boolean; weight: number }>();
    for (const { owner, givenName, articleCount } of forms) {
      if (owner === null) continue;
      const weight = (weights.get(owner)?.weight ?? 0) + articleCount;
      weights.set(owner, { isNamed: givenName !== null, weight });
    }
    return [...weights].map(([id, claim]) => ({ id, group, ...claim }));
  });
  return claims.sort(
    (a, b) =>
      Number(b.isNamed) - Number(a.isNamed) || b.weight - a.weight || a.id - b.id || a.group - b.group,
  );
}
