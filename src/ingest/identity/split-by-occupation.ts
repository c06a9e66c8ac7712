import type { CountedName, NameCluster } from "./name-cluster.js";
import { areIncompatible } from "./occupations.js";

/**
 * An occupation printed in fewer than one in so many appearances of a name is an extraction error, not a second
 * person. Among 6,000 news pages, the one name that was wrongly split was a president's, because of one title in 650.
 */
const RARE = 20;

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
): NameCluster<Variant>[] {
  const careers = careersOf(variants);
  const people: Career<Variant>[] = [];
  for (const career of careers) {
    const isSignificant = countOf(career.variants) * RARE >= countOf(variants);
    const same = people.find((person) => !isSignificant || !areIncompatibleCareers(person, career));
    if (!same) people.push({ occupations: [...career.occupations], variants: [...career.variants] });
    else {
      if (isSignificant) same.occupations.push(...career.occupations);
      same.variants.push(...career.variants);
    }
  }
  const isAmbiguous = careers.some((career, i) =>
    careers.slice(i + 1).some((other) => areIncompatibleCareers(career, other)),
  );
  return people.map((person) => ({ variants: person.variants, isAmbiguous, byMerge: [] }));
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
      countOf(b.variants) - countOf(a.variants) || (a.occupations.join() < b.occupations.join() ? -1 : 1),
  );
  const unstated = variants.filter(({ occupation }) => occupation === "");
  const [first] = careers;
  if (first) first.variants.push(...unstated);
  else careers.push({ occupations: [], variants: unstated });
  return careers;
}

function countOf(variants: readonly CountedName[]): number {
  return variants.reduce((sum, { articleCount }) => sum + articleCount, 0);
}

function areIncompatibleCareers(a: Career<CountedName>, b: Career<CountedName>): boolean {
  return a.occupations.some((one) => b.occupations.some((other) => areIncompatible(one, other)));
}
