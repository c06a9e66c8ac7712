import type { Form } from "./forms.js";
import { type Group, groupPeople } from "./identity.js";

/** One person or body of a bucket. */
export interface Settled {
  readonly forms: readonly Form[];
  /** The id that stays theirs; null for somebody new. */
  readonly owner: number | null;
  /** Whether who it is hangs on how often each name is borne. */
  readonly isTorn: boolean;
}

export interface Settlement {
  readonly settled: readonly Settled[];
  /** The ids that nobody keeps, with the index in `settled` of who has their appearances; null for nobody. */
  readonly left: ReadonlyMap<number, number | null>;
}

/**
 * Who is who in one bucket of one kind, and who keeps which id.
 *
 * Ids already given out stay with the group that keeps most of their appearances. Of two that claim one group,
 * the one that brings more has it, and of equals the older.
 */
export function settleBucket(forms: readonly Form[]): Settlement {
  const groups = groupsOf(forms.filter(({ articleCount }) => articleCount > 0));
  const gone = forms.filter(({ articleCount }) => articleCount === 0);
  const claims = claimsOn(
    withGone(
      groups.map((group) => group.forms),
      gone,
    ),
  );
  const owners = new Map<number, number>();
  const kept = new Set<number>();
  for (const { id, group } of claims) {
    if (owners.has(group) || kept.has(id)) continue;
    owners.set(group, id);
    kept.add(id);
  }
  const left = new Map<number, number | null>();
  for (const { id, group } of claims) if (!kept.has(id) && !left.has(id)) left.set(id, group);
  for (const { owner } of gone)
    if (owner !== null && !kept.has(owner) && !left.has(owner)) left.set(owner, null);
  return {
    settled: groups.map((group, index) => ({ ...group, owner: owners.get(index) ?? null })),
    left,
  };
}

/** A body is its name: all that share its bucket. */
function groupsOf(forms: readonly Form[]): Group<Form>[] {
  if (forms[0]?.kind === "PERSON") return groupPeople(forms);
  return forms.length > 0 ? [{ forms, isTorn: false }] : [];
}

/** Each name that goes with the group it would be in: a page that now spells its only name otherwise keeps the id. */
function withGone(groups: readonly (readonly Form[])[], gone: readonly Form[]): readonly (readonly Form[])[] {
  if (gone.length === 0) return groups;
  const asBefore = groupsOf([...groups.flat(), ...gone]);
  const homeOf = (form: Form) => {
    const mates = asBefore.find((group) => group.forms.includes(form))?.forms ?? [];
    return groups.find((group) => mates.some((mate) => group.includes(mate)));
  };
  return groups.map((group) => [...group, ...gone.filter((form) => homeOf(form) === group)]);
}

/** The strongest first. A name that no appearance bears any more claims too, if weakly. */
function claimsOn(groups: readonly (readonly Form[])[]) {
  const claims = groups.flatMap((forms, group) => {
    const weights = new Map<number, number>();
    for (const { owner, articleCount } of forms) {
      if (owner !== null) weights.set(owner, (weights.get(owner) ?? 0) + articleCount);
    }
    return [...weights].map(([id, weight]) => ({ id, weight, group }));
  });
  return claims.sort((a, b) => b.weight - a.weight || a.id - b.id || a.group - b.group);
}
