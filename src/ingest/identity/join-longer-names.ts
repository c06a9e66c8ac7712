import { isInitial } from "../../names/given-name-match.js";
import { givenNames } from "../../names/given-names.js";
import type { PersonName } from "../../names/person-name.js";
import { isSignificant } from "./name-cluster.js";
import { givenNamesAgree, type NameNode } from "./name-nodes.js";

/** How much more often the usual name must be printed than the longer one. */
const MUCH_MORE = 3;

/**
 * Joins people known by a longer or shorter form of a name to the person known by the usual one:
 *
 * - A formal name with a middle name and a suffix, "John Sidney McCain III", to the only person without a suffix whose
 *   names it agrees with, if that one is printed much more often. Of several generations only one joins: the one
 *   printed most, or else the last. "Tom Vale Jr." stays apart from "Tom Vale", and a senior from everyone.
 * - A name with words before it that are no given names, "Related Videos Ann Lee", to the person whose name it ends with,
 *   if that one is printed more often.
 * - A double surname alone, "García Robles", to the person whose name ends with it, under the same condition.
 */
export function joinLongerNames<Variant>(people: readonly NameNode<Variant>[][]): NameNode<Variant>[][] {
  const joining = new Map<NameNode<Variant>[], NameNode<Variant>[]>();
  const suffixes = new Map<NameNode<Variant>[], string | null>();
  for (const person of people.toSorted(byCountAndGeneration)) {
    const usual = usualNameOf(person, people) ?? endOf(person, people) ?? nameEndingWith(person, people);
    if (!usual) continue;
    const suffix = person[0]?.name.suffix ?? null;
    if (suffix !== null && (suffixes.get(usual) ?? suffix) !== suffix) continue;
    if (suffix !== null) suffixes.set(usual, suffix);
    joining.set(person, usual);
  }
  return people
    .filter((person) => !joining.has(person))
    .map((person) => [...person, ...people.filter((other) => joining.get(other) === person).flat()]);
}

function byCountAndGeneration(a: readonly NameNode<unknown>[], b: readonly NameNode<unknown>[]): number {
  const generationOf = ([first]: readonly NameNode<unknown>[]) =>
    GENERATIONS.indexOf(first?.name.suffix ?? "");
  return countOf(b) - countOf(a) || generationOf(b) - generationOf(a);
}

const GENERATIONS = ["sr", "jr", "ii", "iii", "iv"];

/** The person known by the usual form of a formal name. */
function usualNameOf<Variant>(person: NameNode<Variant>[], people: readonly NameNode<Variant>[][]) {
  const name = person[0]?.name;
  if (!name?.suffix || name.suffix === "sr" || name.given.length < 2) return null;
  const usual = people.filter((other) =>
    other.every(
      (node) =>
        node.name.suffix === null &&
        (givenNamesAgree(node.name, name) || !isSignificant(node.count, countOf(other))),
    ),
  );
  const [only] = usual;
  return only && usual.length === 1 && countOf(only) >= MUCH_MORE * countOf(person) ? only : null;
}

function endOf<Variant>(person: NameNode<Variant>[], people: readonly NameNode<Variant>[][]) {
  const name = person[0]?.name;
  if (!name || !beginsWithOtherWords(name)) return null;
  return (
    people.find(
      (other) => countOf(other) > countOf(person) && other.some((node) => endsWith(name, node.name)),
    ) ?? null
  );
}

/** "Images Ann Lee" and "Lee Ann Lee", but not "Mary Ann Lee". */
function beginsWithOtherWords({ given: [first = "", ...others], surname }: PersonName): boolean {
  return others.length > 0 && !isInitial(first) && (first === surname || !givenNames.has(first));
}

function endsWith(name: PersonName, end: PersonName): boolean {
  const extra = name.given.length - end.given.length;
  return (
    extra > 0 && name.suffix === end.suffix && end.given.every((given, i) => given === name.given[extra + i])
  );
}

/** The only person, printed more often, one of whose names ends with this one, which begins with no given name. */
function nameEndingWith<Variant>(person: NameNode<Variant>[], people: readonly NameNode<Variant>[][]) {
  const name = person[0]?.name;
  const [first = ""] = name?.given ?? [];
  if (!name || isInitial(first) || givenNames.has(first)) return null;
  const longer = people.filter((other) => other.some((node) => endsWith(node.name, name)));
  const [only] = longer;
  return only && longer.length === 1 && countOf(only) > countOf(person) ? only : null;
}

function countOf(person: readonly NameNode<unknown>[]): number {
  return person.reduce((sum, { count }) => sum + count, 0);
}
