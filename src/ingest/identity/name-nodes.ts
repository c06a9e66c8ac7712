import { isInitial, mayBeOneName } from "../../names/given-name-match.js";
import { type PersonName, readPersonName } from "../../names/person-name.js";
import { type CountedName, countAppearances } from "./name-cluster.js";

/** The spellings of one name, such as "José Peña" and "JOSE PENA". */
export interface NameNode<Variant> {
  readonly name: PersonName;
  readonly variants: readonly Variant[];
  /** The appearances of all its variants. */
  readonly count: number;
}

/**
 * The nodes of a block: those that are printed most first, of equals in the order of their names. Variants are in an
 * order of their own, too: sums of their evidence differ in the last digit with the order in which they are added.
 */
export function collectNodes<Variant extends CountedName>(variants: readonly Variant[]): NameNode<Variant>[] {
  const nodes = new Map<string, { name: PersonName; variants: Variant[] }>();
  for (const variant of variants.toSorted(byText)) {
    const name = readPersonName(variant.name);
    const key = JSON.stringify([name.given, name.suffix]);
    const node = nodes.get(key);
    if (node) node.variants.push(variant);
    else nodes.set(key, { name, variants: [variant] });
  }
  return [...nodes]
    .map(([key, node]) => ({ key, ...node, count: countAppearances(node.variants) }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .map(({ name, variants: own, count }) => ({ name, variants: own, count }));
}

function byText(a: CountedName, b: CountedName): number {
  const [one, other] = [a, b].map(({ name, occupation, context }) => `${name}\n${occupation}\n${context}`);
  return one === other ? 0 : String(one) < String(other) ? -1 : 1;
}

export type NameRank = "full" | "initials" | "surname";

/** How much of a name is printed: a given name, only initials of one, or none. */
export function rankOf({ given }: PersonName): NameRank {
  if (given.length === 0) return "surname";
  return given.every(isInitial) ? "initials" : "full";
}

/** Whether both, of one block, may be names of one person. */
export function agree(a: PersonName, b: PersonName): boolean {
  return a.suffix === b.suffix && givenNamesAgree(a, b);
}

/** The same, without regard to the suffixes. A missing name contradicts nothing. */
export function givenNamesAgree(a: PersonName, b: PersonName): boolean {
  return readings(a).some((one) => readings(b).some((other) => one.every((name, i) => fits(name, other[i]))));
}

function fits(name: string, other: string | undefined): boolean {
  return other === undefined || mayBeOneName(name, other);
}

/** "J. Edgar Hoover" may go by his second name. */
function readings({ given }: PersonName): readonly (readonly string[])[] {
  const [first = "", second = ""] = given;
  return isInitial(first) && second && !isInitial(second) ? [given, given.slice(1)] : [given];
}
