import { append } from "../../collections/multimap.js";
import { formalNames, isInitial, mayBeOneName } from "../../names/given-name-match.js";
import { type PersonName, readPersonName } from "../../names/person-name.js";
import type { CountedName, NameCluster } from "./name-cluster.js";
import { splitByOccupation } from "./split-by-occupation.js";

/**
 * Clusters the names of one block (they share a blocking key) into people. The result depends on the set of names
 * alone, not on their order. When in doubt it leaves one person in two clusters rather than put two people in one:
 *
 * - Full names belong to one person if their given names agree, or are short forms or transliterations of each other,
 *   and no middle name or suffix contradicts that. A name that agrees with two that contradict each other stays on its
 *   own: "George Bush" beside "George W. Bush" and "George H. W. Bush".
 * - A name with an initial joins the only person it fits, and so does a surname alone.
 * - People whose names match are split if their occupations are incompatible: see `splitByOccupation`.
 */
export function clusterPeople<Variant extends CountedName>(
  variants: readonly Variant[],
): NameCluster<Variant>[] {
  const nodes = collectNodes(variants);
  const ranked = (wanted: Rank) => nodes.filter(({ name }) => rankOf(name) === wanted);
  const clusters = cliques(ranked("named"));
  addInitialled(clusters, ranked("initialled"));
  addSurnames(clusters, ranked("surname"));
  return clusters.flatMap((cluster) => splitByOccupation(cluster.flatMap((node) => node.variants)));
}

/** Whether two full names of one block may belong to one person, judging by the names alone. */
export function mayBeOnePerson(name: string, other: string): boolean {
  const [one, two] = [readPersonName(name), readPersonName(other)];
  return one.given.length > 0 && two.given.length > 0 && agree(one, two);
}

/** The spellings of one name, such as "José Peña" and "JOSE PENA". */
interface Node<Variant> {
  readonly name: PersonName;
  readonly variants: Variant[];
}

function collectNodes<Variant extends CountedName>(variants: readonly Variant[]): Node<Variant>[] {
  const nodes = new Map<string, Node<Variant>>();
  for (const variant of variants) {
    const name = readPersonName(variant.name);
    const key = JSON.stringify([name.given, name.suffix]);
    const node = nodes.get(key);
    if (node) node.variants.push(variant);
    else nodes.set(key, { name, variants: [variant] });
  }
  return [...nodes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, node]) => node);
}

type Rank = "named" | "initialled" | "surname";

function rankOf({ given }: PersonName): Rank {
  if (given.length === 0) return "surname";
  return given.every(isInitial) ? "initialled" : "named";
}

/** Whether both may be names of one person. */
function agree(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== b.suffix) return false;
  return readings(a).some((one) => readings(b).some((other) => one.every((name, i) => fits(name, other[i]))));
}

/** A missing name contradicts nothing. */
function fits(name: string, other: string | undefined): boolean {
  return other === undefined || mayBeOneName(name, other);
}

/** "J. Edgar Hoover" may go by his second name. */
function readings({ given }: PersonName): readonly (readonly string[])[] {
  const [first = "", second = ""] = given;
  return isInitial(first) && second && !isInitial(second) ? [given, given.slice(1)] : [given];
}

/** Clusters in which all nodes agree. A node that agrees with two that disagree is a cluster of its own. */
function cliques<Variant>(nodes: readonly Node<Variant>[]): Node<Variant>[][] {
  const near = neighbours(nodes);
  const isAmbiguous = (node: Node<Variant>) => !allAgree(near.get(node) ?? []);
  const clear = new Set(nodes.filter((node) => !isAmbiguous(node)));
  const clusters: Node<Variant>[][] = [];
  for (const node of nodes) {
    if (!clear.has(node)) {
      if (isAmbiguous(node)) clusters.push([node]);
      continue;
    }
    const cluster = [node, ...(near.get(node) ?? []).filter((other) => clear.has(other))];
    for (const member of cluster) clear.delete(member);
    clusters.push(cluster);
  }
  return clusters;
}

/** The nodes that agree with each node. Only nodes with a name in common are compared, so a large block costs little. */
function neighbours<Variant>(
  nodes: readonly Node<Variant>[],
): ReadonlyMap<Node<Variant>, readonly Node<Variant>[]> {
  const byName = new Map<string, Node<Variant>[]>();
  for (const node of nodes) {
    for (const name of sharedNames(node)) append(byName, name, node);
  }
  return new Map(
    nodes.map((node) => {
      const candidates = new Set(sharedNames(node).flatMap((name) => byName.get(name) ?? []));
      return [node, [...candidates].filter((other) => other !== node && agree(node.name, other.name))];
    }),
  );
}

/** Two nodes that agree have one of these in common: the formal forms of their given names or, without one, an initial. */
function sharedNames({ name }: Node<unknown>): string[] {
  const full = name.given.filter((given) => !isInitial(given));
  return full.length > 0 ? full.flatMap(formalNames) : name.given.slice(0, 1);
}

function allAgree(nodes: readonly Node<unknown>[]): boolean {
  return nodes.every((node, i) => nodes.slice(i + 1).every((other) => agree(node.name, other.name)));
}

/**
 * Adds to each cluster the initialled names that fit no other cluster and agree with each other. Names that fit no
 * cluster are clustered among themselves; ambiguous ones become clusters of their own.
 */
function addInitialled<Variant>(clusters: Node<Variant>[][], nodes: readonly Node<Variant>[]): void {
  const joining = new Map<Node<Variant>[], Node<Variant>[]>();
  const unmatched: Node<Variant>[] = [];
  const ambiguous: Node<Variant>[] = [];
  for (const node of nodes) {
    const fitting = clusters.filter((cluster) => cluster.every((member) => agree(member.name, node.name)));
    const [only] = fitting;
    if (!only) unmatched.push(node);
    else if (fitting.length > 1) ambiguous.push(node);
    else append(joining, only, node);
  }
  for (const [cluster, joiners] of joining) {
    const agreeing = joiners.filter((node) => joiners.every((other) => agree(node.name, other.name)));
    cluster.push(...agreeing);
    ambiguous.push(...joiners.filter((node) => !agreeing.includes(node)));
  }
  clusters.push(...ambiguous.map((node) => [node]), ...cliques(unmatched));
}

/** A surname alone joins the only cluster of the block; with a suffix, the only cluster with the same suffix. */
function addSurnames<Variant>(clusters: Node<Variant>[][], nodes: readonly Node<Variant>[]): void {
  const unmatched: Node<Variant>[][] = [];
  for (const node of nodes) {
    const { suffix } = node.name;
    const fitting = clusters.filter((cluster) => !suffix || cluster[0]?.name.suffix === suffix);
    const [only] = fitting;
    if (only && fitting.length === 1) only.push(node);
    else unmatched.push([node]);
  }
  clusters.push(...unmatched);
}
