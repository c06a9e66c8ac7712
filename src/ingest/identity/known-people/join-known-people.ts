import { append, groupBy } from "../../../collections/multimap.js";
import type { CountedName } from "../name-cluster.js";
import { agree, type NameNode } from "../name-nodes.js";
import type { KnownPeople } from "./known-names.js";
import { isPlausible } from "./known-offices.js";
import type { KnownPerson } from "./known-person.js";

/** The full names of a block by person, and those that fit two people. */
interface NamesByPerson<Variant> {
  readonly people: readonly (readonly NameNode<Variant>[])[];
  readonly unclear: readonly NameNode<Variant>[];
}

/**
 * Puts the names of each known person together that do not agree by themselves, "Bernard Sanders" and "Bernie Sanders",
 * and takes those of different known people apart that do, of a father and a son. A name that fits several known people
 * stays where it is.
 */
export function joinKnownPeople<Variant extends CountedName>(
  { people, unclear }: NamesByPerson<Variant>,
  blockingKey: string,
  known: KnownPeople,
): NamesByPerson<Variant> {
  if (known.inBlock(blockingKey).length === 0) return { people, unclear };
  const knownOf = (node: NameNode<Variant>) => {
    const named = known.named(node.name, blockingKey).filter((person) => isPlausible(person, node.variants));
    return named.length === 1 ? (named[0] ?? null) : null;
  };
  const unknown: (readonly NameNode<Variant>[])[] = [];
  const byKnown = new Map<KnownPerson, NameNode<Variant>[]>();
  for (const { person, nodes } of people.flatMap((names) => divide(names, knownOf))) {
    if (person) for (const node of nodes) append(byKnown, person, node);
    else unknown.push(nodes);
  }
  const stillUnclear: NameNode<Variant>[] = [];
  for (const node of unclear) {
    const person = knownOf(node);
    if (person) append(byKnown, person, node);
    else stillUnclear.push(node);
  }
  const joined = [...byKnown.values()].map((nodes) => nodes.toSorted((a, b) => b.count - a.count));
  return { people: [...joined, ...unknown], unclear: stillUnclear };
}

/** The names of one person, divided if they are names of several known people: the other names go where they agree. */
function divide<Variant>(
  names: readonly NameNode<Variant>[],
  knownOf: (node: NameNode<Variant>) => KnownPerson | null,
): { person: KnownPerson | null; nodes: NameNode<Variant>[] }[] {
  const parts = [...groupBy(names, knownOf)].map(([person, nodes]) => ({ person, nodes }));
  const ofKnown = parts.filter(({ person }) => person !== null);
  const others = parts.find(({ person }) => person === null)?.nodes ?? [];
  const left: NameNode<Variant>[] = [];
  for (const node of others) {
    const part = ofKnown.find(
      ({ nodes }) => ofKnown.length === 1 || nodes.every((own) => agree(own.name, node.name)),
    );
    if (part) part.nodes.push(node);
    else left.push(node);
  }
  return left.length > 0 ? [...ofKnown, { person: null, nodes: left }] : ofKnown;
}
