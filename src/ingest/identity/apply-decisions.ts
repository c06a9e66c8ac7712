import type { Decision, FormKey } from "../../db/write/name-variants.js";
import { mayBeOnePerson } from "./group-people.js";
import type { Group } from "./person-group.js";

/**
 * Who is who after what editors decided, the oldest first: each decision takes people as those before it left
 * them. A decision holds for the names that it was made for, whatever becomes of the pages around them.
 *
 * - A merge makes one of whoever has names of the one side and of the other.
 * - A split parts whoever has names of both sides; a name that came since goes with those it fits, and stays
 *   where it fits both.
 *
 * @param people What the names alone tell.
 */
export function decide<Form extends FormKey>(
  people: readonly Group<Form>[],
  decisions: readonly Decision[],
): readonly Group<Form>[] {
  return decisions.reduce(
    (decided, decision) => (decision.kind === "MERGE" ? merge(decided, decision) : split(decided, decision)),
    people,
  );
}

/**
 * The one who has the form; where its trade is told no more, the one who has the name untold, or else under the
 * first trade.
 */
export function holderOf<Group extends { readonly forms: readonly FormKey[] }>(
  people: readonly Group[],
  key: FormKey,
): Group | undefined {
  const named = people.flatMap((person) =>
    person.forms.filter((form) => isSameName(form, key)).map(({ trade }) => ({ person, trade })),
  );
  const exact = named.find(({ trade }) => trade === key.trade);
  return (exact ?? named.toSorted((a, b) => (a.trade < b.trade ? -1 : 1))[0])?.person;
}

function merge<Form extends FormKey>(
  people: readonly Group<Form>[],
  { speaker, other }: Decision,
): readonly Group<Form>[] {
  const one = [...holdersOf(people, [...speaker, ...other])];
  if (one.length < 2) return people;
  const staying = holdersOf(people, speaker);
  const merged = {
    forms: one.flatMap(({ forms }) => forms),
    isTorn: one.some(({ isTorn }) => isTorn),
    adopted: one.flatMap((person) =>
      staying.size === 0 || staying.has(person) ? person.adopted : person.forms,
    ),
  };
  return [...people.filter((person) => !one.includes(person)), merged];
}

function split<Form extends FormKey>(
  people: readonly Group<Form>[],
  { speaker, other }: Decision,
): readonly Group<Form>[] {
  const [stays, goes] = [holdersOf(people, speaker), holdersOf(people, other)];
  const isGone = (form: Form) =>
    hasName(other, form) || (!hasName(speaker, form) && fitsIn(other, form) && !fitsIn(speaker, form));
  return people.flatMap((person) => {
    if (!stays.has(person) || !goes.has(person)) return [person];
    const { forms, isTorn, adopted } = person;
    const gone = forms.filter(isGone);
    return [forms.filter((form) => !gone.includes(form)), gone]
      .filter((part) => part.length > 0)
      .map((part) => ({ forms: part, isTorn, adopted: adoptedAmong(part, adopted) }));
  });
}

/** None where nothing else is left. */
function adoptedAmong<Form>(forms: readonly Form[], adopted: readonly Form[]): Form[] {
  const among = forms.filter((form) => adopted.includes(form));
  return among.length === forms.length ? [] : among;
}

function holdersOf<Form extends FormKey>(
  people: readonly Group<Form>[],
  keys: readonly FormKey[],
): Set<Group<Form>> {
  return new Set(keys.flatMap((key) => holderOf(people, key) ?? []));
}

function hasName(keys: readonly FormKey[], form: FormKey): boolean {
  return keys.some((key) => isSameName(key, form));
}

function isSameName(a: FormKey, b: FormKey): boolean {
  return a.name === b.name && a.bucket === b.bucket && a.kind === b.kind;
}

/** Bodies of one bucket have one name. */
function fitsIn(keys: readonly FormKey[], form: FormKey): boolean {
  return keys.some(
    (key) =>
      key.bucket === form.bucket &&
      key.kind === form.kind &&
      (form.kind !== "PERSON" || mayBeOnePerson(key.name, form.name)),
  );
}
