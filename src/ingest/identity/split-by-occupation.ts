import { type CountedName, countAppearances, isSignificant } from "./name-cluster.js";
import { areIncompatible } from "./occupations.js";

/** The variants of one name, split into people. */
export interface Namesakes<Variant> {
  /** The variants of each person. */
  readonly people: readonly (readonly Variant[])[];
  /** Whether the name is printed with incompatible occupations, so that counts decide where it is split. */
  readonly isAmbiguous: boolean;
}

/**
 * Splits the variants of one name into people whose occupations are incompatible: "John Smith, the goalkeeper" and
 * "John Smith, the health minister".
 *
 * Occupations that one page states of the same person belong to one career, whichever they are. Careers that are
 * compatible belong to one person. A career that is compatible with several people belongs to the one whose occupation
 * is printed most often, and so do variants without an occupation.
 */
export function splitByOccupation<Variant extends CountedName>(
  variants: readonly Variant[],
): Namesakes<Variant> {
  const careers = careersOf(variants);
  const people: Career<Variant>[] = [];
  for (const career of careers) {
    const isRare = !isSignificant(countAppearances(career.variants), countAppearances(variants));
    const same = people.find((person) => isRare || !areIncompatibleCareers(person, career));
    if (!same) people.push({ occupations: [...career.occupations], variants: [...career.variants] });
    else {
      if (!isRare) same.occupations.push(...career.occupations);
      same.variants.push(...career.variants);
    }
  }
  const isAmbiguous = careers.some((career, i) =>
    careers.slice(i + 1).some((other) => areIncompatibleCareers(career, other)),
  );
  return { people: people.map((person) => person.variants), isAmbiguous };
}

/** Occupations that pages state together, and the variants printed with any of them. */
interface Career<Variant> {
  readonly occupations: string[];
  readonly variants: Variant[];
}

/**
 * The most frequently printed career first, ties broken by the names of the occupations. Variants without an
 * occupation are in the first one.
 */
function careersOf<Variant extends CountedName>(variants: readonly Variant[]): Career<Variant>[] {
  let careers: Career<Variant>[] = [];
  for (const variant of variants.filter(({ occupation }) => occupation !== "")) {
    const occupations = variant.occupation.split(" ");
    const same = careers.filter((career) =>
      career.occupations.some((occupation) => occupations.includes(occupation)),
    );
    careers = careers.filter((career) => !same.includes(career));
    careers.push({
      occupations: [...new Set([...same.flatMap((career) => career.occupations), ...occupations])].sort(),
      variants: [...same.flatMap((career) => career.variants), variant],
    });
  }
  careers.sort(
    (a, b) =>
      countAppearances(b.variants) - countAppearances(a.variants) ||
      (a.occupations.join() < b.occupations.join() ? -1 : 1),
  );
  const unstated = variants.filter(({ occupation }) => occupation === "");
  const [first] = careers;
  if (first) first.variants.push(...unstated);
  else careers.push({ occupations: [], variants: unstated });
  return careers;
}

/** Whether hardly anyone could be both, judging by the occupations printed with their names; rare ones do not count. */
export function areIncompatiblePeople(a: readonly CountedName[], b: readonly CountedName[]): boolean {
  const ofB = occupationsOf(b);
  return occupationsOf(a).some((one) => ofB.some((other) => areIncompatible(one, other)));
}

function occupationsOf(variants: readonly CountedName[]): string[] {
  const counts = new Map<string, number>();
  for (const { occupation, articleCount } of variants) {
    for (const one of occupation.split(" ")) counts.set(one, (counts.get(one) ?? 0) + articleCount);
  }
  const total = countAppearances(variants);
  return [...counts].filter(([one, count]) => one !== "" && isSignificant(count, total)).map(([one]) => one);
}

function areIncompatibleCareers(a: Career<CountedName>, b: Career<CountedName>): boolean {
  return a.occupations.some((one) => b.occupations.some((other) => areIncompatible(one, other)));
}
