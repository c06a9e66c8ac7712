import { append } from "../../collections/multimap.js";
import { formalNames, isInitial } from "../../names/given-name-match.js";
import { isSignificant } from "./name-cluster.js";
import { agree, type NameNode } from "./name-nodes.js";

/** The full names of a block by person. */
export interface FullNames<Variant> {
  /** The names of each person; in each, the one printed most comes first. */
  readonly people: NameNode<Variant>[][];
  /** Names that fit two people whose names contradict each other: "George Bush" beside "George W." and "George H. W.". */
  readonly unclear: NameNode<Variant>[];
}

/**
 * Groups full names so that all names of a person agree. A name printed much more often than one that it agrees with is
 * not made unclear by that one: a misprinted middle initial does not divide a person.
 *
 * @param nodes As `collectNodes` orders them: names printed more often form groups first.
 */
export function clusterFullNames<Variant>(nodes: readonly NameNode<Variant>[]): FullNames<Variant> {
  const near = neighbours(nodes);
  const unclear = nodes.filter((node) => !allAgree(significantFor(node, near.get(node) ?? [])));
  const free = new Set(nodes.filter((node) => !unclear.includes(node)));
  const people: NameNode<Variant>[][] = [];
  for (const node of nodes) {
    if (!free.delete(node)) continue;
    const person = [node];
    for (const other of near.get(node) ?? []) {
      if (!free.has(other) || !person.every(({ name }) => agree(name, other.name))) continue;
      free.delete(other);
      person.push(other);
    }
    people.push(person);
  }
  return { people, unclear };
}

function significantFor<Variant>(node: NameNode<Variant>, others: readonly NameNode<Variant>[]) {
  return others.filter(({ count }) => isSignificant(count, node.count));
}

/** The nodes that agree with each node, in order. Only nodes with a name in common are compared, so a large block costs little. */
function neighbours<Variant>(
  nodes: readonly NameNode<Variant>[],
): ReadonlyMap<NameNode<Variant>, readonly NameNode<Variant>[]> {
  const byName = new Map<string, number[]>();
  for (const [index, node] of nodes.entries()) {
    for (const name of sharedNames(node)) append(byName, name, index);
  }
  return new Map(
    nodes.map((node, index) => {
      const candidates = new Set(sharedNames(node).flatMap((name) => byName.get(name) ?? []));
      candidates.delete(index);
      const others = [...candidates].sort((a, b) => a - b).flatMap((at) => nodes[at] ?? []);
      return [node, others.filter((other) => agree(node.name, other.name))];
    }),
  );
}

/** Two nodes that agree have one of these in common: the formal forms of their given names or, without one, an initial. */
function sharedNames({ name }: NameNode<unknown>): string[] {
  const full = name.given.filter((given) => !isInitial(given));
  return full.length > 0 ? full.flatMap(formalNames) : name.given.slice(0, 1);
}

function allAgree(nodes: readonly NameNode<unknown>[]): boolean {
  return nodes.every((node, i) => nodes.slice(i + 1).every((other) => agree(node.name, other.name)));
}
