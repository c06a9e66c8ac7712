import { heldOffice } from "./known-people/known-offices.js";
import type { KnownPerson } from "./known-people/known-person.js";
import { type CountedName, countAppearances } from "./name-cluster.js";
import { type NameContext, parseContext } from "./name-context.js";

/** Whose name a partial name is, and how often such a decision is right, 0 to 1. */
export interface EvidentBearer<Bearer> {
  readonly bearer: Bearer;
  /** Of the evidence for all candidates. */
  readonly share: number;
  readonly confidence: number;
}

/** A candidate: the contexts in which the full name is printed, with their counts. */
export interface BearerEvidence {
  readonly contexts: readonly (NameContext & { readonly count: number })[];
  /** The appearances in all contexts. */
  readonly count: number;
  /** By office, the appearances that print it. */
  readonly offices: ReadonlyMap<string, number>;
  /** The person of authority lists that it is; null if it is none. */
  readonly known: KnownPerson | null;
}

/**
 * Reads the evidence from the full names of a person.
 *
 * @param known The person of authority lists that it is.
 */
export function bearerEvidence(
  variants: readonly CountedName[],
  known: KnownPerson | null = null,
): BearerEvidence {
  const contexts = variants.map(({ context, articleCount }) => ({
    ...parseContext(context),
    count: articleCount,
  }));
  const offices = new Map<string, number>();
  for (const { offices: own, count } of contexts) {
    for (const office of own) offices.set(office, (offices.get(office) ?? 0) + count);
  }
  return { contexts, count: countAppearances(variants), offices, known };
}

/**
 * The bearer whose name a partial name in this context evidently is: the share of each candidate grows with the
 * pages that print its full name, the more so if they are of the same years and country, and with the office printed
 * beside the partial name, if pages give it that office too, or a list says that the person held it at the time. Null
 * where another candidate, or a person that no page names in full, could be meant as well.
 *
 * @param listed The people of authority lists who have the surname: one of them who held the office printed could be
 * meant as well.
 */
export function evidentBearer<Bearer extends BearerEvidence>(
  context: NameContext,
  candidates: readonly Bearer[],
  listed: readonly KnownPerson[] = [],
): EvidentBearer<Bearer> | null {
  const weighed = candidates.map((bearer) => ({ bearer, weight: weightOf(context, bearer) }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, WEIGHT_OF_UNKNOWN);
  const [best] = weighed.toSorted((a, b) => b.weight - a.weight);
  if (!best) return null;
  if (!holdsOffice(context, best.bearer) && listed.some((person) => heldAny(person, context))) return null;
  const share = best.weight / total;
  const confidences = candidates.length === 1 ? CONFIDENCE_WITHOUT_RIVALS : CONFIDENCE_WITH_RIVALS;
  const [, confidence] = confidences.find(([from]) => share >= from) ?? [];
  return confidence === undefined ? null : { bearer: best.bearer, share, confidence };
}

/** The weight of a bearer whom no page names in full: that of one page of the same year and country. */
const WEIGHT_OF_UNKNOWN = 1;

/**
 * How often a decision is right, by the share of the evidence from which it counts; below the lowest share the name
 * stays on its own. A little below the shares that `bench/identity.mjs` counts on 3,000 American news pages.
 */
const CONFIDENCE_WITH_RIVALS: readonly (readonly [share: number, confidence: number])[] = [
  [0.95, 0.98],
  [0.9, 0.94],
  [0.85, 0.9],
  [0.75, 0.8],
];
const CONFIDENCE_WITHOUT_RIVALS: readonly (readonly [share: number, confidence: number])[] = [
  [0.8, 0.97],
  [0.6, 0.93],
  [0.3, 0.65],
];

function weightOf(context: NameContext, bearer: BearerEvidence): number {
  const { contexts } = bearer;
  const near = contexts.reduce(
    (sum, other) =>
      sum +
      other.count * yearWeight(context.year, other.year) * countryWeight(context.country, other.country),
    0,
  );
  return near * officeWeight(context, bearer);
}

/** Fame fades: pages of the same year tell most. */
function yearWeight(a: number | null, b: number | null): number {
  if (a === null || b === null) return 0.5;
  const years = Math.abs(a - b);
  return [1, 0.7, 0.5, 0.4][years] ?? 0.25;
}

function countryWeight(a: string | null, b: string | null): number {
  if (a === b) return 1;
  return a === null || b === null ? 0.6 : 0.3;
}

/** Four times as much for a bearer of the office, less for one who is printed with other offices only. */
function officeWeight(context: NameContext, { offices, count, known }: BearerEvidence): number {
  const { offices: wanted } = context;
  if (wanted.length === 0) return 1;
  if (known && heldAny(known, context)) return 4;
  const held = Math.max(...wanted.map((office) => offices.get(office) ?? 0));
  return held > 0 ? 1 + 3 * Math.min(1, (held * 10) / count) : 0.25;
}

/** Whether pages print the person with one of the offices, or a list says that it was held at the time. */
function holdsOffice(context: NameContext, { offices, known }: BearerEvidence): boolean {
  return context.offices.some((office) => offices.has(office)) || (known !== null && heldAny(known, context));
}

function heldAny(person: KnownPerson, { offices, year }: NameContext): boolean {
  return offices.some((office) => heldOffice(person, office, year));
}
