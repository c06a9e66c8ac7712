import { formalNames, isInitial, mayBeOneName } from "../../names/given-name-match.js";
import { type PersonName, readPersonName } from "../../names/person-name.js";
import type { Group, Named } from "./person-group.js";
import { partByTrade } from "./split-by-occupation.js";

/**
 * Who is who among people whose names share a bucket: each group is one person. It goes by the set of names
 * alone, in whatever order they came, and rather leaves two groups of one person than makes one of two:
 *
 * - Full names are one where given names agree, or are short forms or transliterations of each other, and
 *   no middle name or suffix speaks against it. One that agrees with two that disagree stays by itself:
 *   "George Bush" beside "George W. Bush" and "George H. W. Bush".
 * - A name with an initial joins the only person that it fits, and so does a surname alone.
 * - Those whom a name makes one are two after all where trades are at odds: see `partByTrade`.
 */
export function groupPeople<Form extends Named>(forms: readonly Form[]): Group<Form>[] {
  const people = collectNodes(forms);
  const ranked = (wanted: Rank) => people.filter(({ name }) => rankOf(name) === wanted);
  const groups = cliques(ranked("named"));
  addInitialled(groups, ranked("initialled"));
  addSurnames(groups, ranked("surname"));
  return groups.flatMap((group) => partByTrade(group.flatMap((node) => node.forms)));
}

/** Whether both full names of a bucket may be one person's, as far as names tell. */
export function mayBeOnePerson(name: string, other: string): boolean {
  const [one, two] = [readPersonName(name), readPersonName(other)];
  return one.given.length > 0 && two.given.length > 0 && agree(one, two);
}

/** Forms of one name, such as "José Peña" and "JOSE PENA". */
interface Node<Form> {
  readonly name: PersonName;
  readonly forms: Form[];
}

function collectNodes<Form extends Named>(forms: readonly Form[]): Node<Form>[] {
  const nodes = new Map<string, Node<Form>>();
  for (const form of forms) {
    const name = readPersonName(form.name);
    const key = JSON.stringify([name.given, name.suffix]);
    const node = nodes.get(key);
    if (node) node.forms.push(form);
    else nodes.set(key, { name, forms: [form] });
  }
  return [...nodes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, node]) => node);
}

type Rank = "named" | "initialled" | "surname";

function rankOf({ given }: PersonName): Rank {
  if (given.length === 0) return "surname";
  return given.every(isInitial) ? "initialled" : "named";
}

/** Whether both may name one person. */
function agree(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== b.suffix) return false;
  return readings(a).some((one) => readings(b).some((other) => one.every((name, i) => fits(name, other[i]))));
}

/** What is absent speaks against nothing. */
function fits(name: string, other: string | undefined): boolean {
  return other === undefined || mayBeOneName(name, other);
}

/** "J. Edgar Hoover" may go by his second name. */
function readings({ given }: PersonName): readonly (readonly string[])[] {
  const [first = "", second = ""] = given;
  return isInitial(first) && second && !isInitial(second) ? [given, given.slice(1)] : [given];
}

/** Groups in which all agree; a node that agrees with two that do not is alone. */
function cliques<Form>(nodes: readonly Node<Form>[]): Node<Form>[][] {
  const near = neighbours(nodes);
  const isAmbiguous = (node: Node<Form>) => !allAgree(near.get(node) ?? []);
  const clear = new Set(nodes.filter((node) => !isAmbiguous(node)));
  const groups: Node<Form>[][] = [];
  for (const node of nodes) {
    if (!clear.has(node)) {
      if (isAmbiguous(node)) groups.push([node]);
      continue;
    }
    const group = [node, ...(near.get(node) ?? []).filter((other) => clear.has(other))];
    for (const member of group) clear.delete(member);
    groups.push(group);
  }
  return groups;
}

/** For each node those that agree with it. Only those who share a name are compared, so a large bucket costs little. */
function neighbours<Form>(nodes: readonly Node<Form>[]): ReadonlyMap<Node<Form>, readonly Node<Form>[]> {
  const byName = new Map<string, Node<Form>[]>();
  for (const node of nodes) {
    for (const name of sharedNames(node)) byName.set(name, [...(byName.get(name) ?? []), node]);
  }
  return new Map(
    nodes.map((node) => {
      const candidates = new Set(sharedNames(node).flatMap((name) => byName.get(name) ?? []));
      return [node, [...candidates].filter((other) => other !== node && agree(node.name, other.name))];
    }),
  );
}

/** Two nodes that agree have one of these in common: the full names of a given name, or, without one, an initial. */
function sharedNames({ name }: Node<unknown>): string[] {
  const full = name.given.filter((given) => !isInitial(given));
  return full.length > 0 ? full.flatMap(formalNames) : name.given.slice(0, 1);
}

function allAgree(nodes: readonly Node<unknown>[]): boolean {
  return nodes.every((node, i) => nodes.slice(i + 1).every((other) => agree(node.name, other.name)));
}

/** To each group the initialled names that fit it alone, and each other; the rest among themselves. */
function addInitialled<Form>(groups: Node<Form>[][], nodes: readonly Node<Form>[]): void {
  const joining = new Map<Node<Form>[], Node<Form>[]>();
  const free: Node<Form>[] = [];
  const torn: Node<Form>[] = [];
  for (const node of nodes) {
    const fitting = groups.filter((group) => group.every((member) => agree(member.name, node.name)));
    const [only] = fitting;
    if (!only) free.push(node);
    else if (fitting.length > 1) torn.push(node);
    else joining.set(only, [...(joining.get(only) ?? []), node]);
  }
  for (const [group, joiners] of joining) {
    const agreeing = joiners.filter((node) => joiners.every((other) => agree(node.name, other.name)));
    group.push(...agreeing);
    torn.push(...joiners.filter((node) => !agreeing.includes(node)));
  }
  groups.push(...torn.map((node) => [node]), ...cliques(free));
}

/** A surname alone is the only person of that name, with its suffix if it has one. */
function addSurnames<Form>(groups: Node<Form>[][], nodes: readonly Node<Form>[]): void {
  const alone: Node<Form>[][] = [];
  for (const node of nodes) {
    const { suffix } = node.name;
    const fitting = groups.filter((group) => !suffix || group[0]?.name.suffix === suffix);
    const [only] = fitting;
    if (only && fitting.length === 1) only.push(node);
    else alone.push([node]);
  }
  groups.push(...alone);
}
