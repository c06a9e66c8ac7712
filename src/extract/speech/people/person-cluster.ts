import type { Gender } from "../../../names/gender.js";
import type { Person } from "./entities.js";
import type { NameMention } from "./name-mentions.js";
import type { PrintedName } from "./names/printed-name.js";
import { capitalizeWords, isAllCaps } from "./names/printed-name.js";

/** What the mentions of one person tell, while the page is read. */
export interface PersonCluster {
  readonly name: PrintedName;
  /** By the name as printed. */
  readonly variants: Map<string, NameVariant>;
  readonly roles: string[];
  gender: Gender;
}

interface NameVariant {
  readonly name: PrintedName;
  count: number;
  isInBody: boolean;
}

export function createPersonCluster(name: PrintedName, gender: Gender): PersonCluster {
  return { name, variants: new Map(), roles: [], gender };
}

/** Counts the name variant of a mention and takes over its gender and roles. */
export function addMention(cluster: PersonCluster, { candidate, name, paragraph }: NameMention): void {
  const isInBody = paragraph !== null;
  const variant = cluster.variants.get(name.full);
  if (variant) {
    variant.count++;
    variant.isInBody ||= isInBody;
  } else cluster.variants.set(name.full, { name, count: 1, isInBody });
  if (cluster.gender === "either") cluster.gender = candidate.gender;
  for (const role of candidate.roles) {
    if (!cluster.roles.some((known) => known.toLowerCase() === role.toLowerCase())) cluster.roles.push(role);
  }
}

/** The person under the fullest name printed in the body, with all other full names as aliases. */
export function toPerson({ name, variants, roles, gender }: PersonCluster): Person {
  const all = [...variants.values()];
  const full = all.filter((variant) => variant.name.given.length > 0);
  const printed = fullestOf(full.length > 0 ? full : all)?.name.full ?? name.full;
  // a person with no other name than the label "HALE:"
  const canonical = isAllCaps(printed) ? capitalizeWords(printed) : printed;
  const aliases = full.map((variant) => variant.name.full).filter((alias) => alias !== canonical);
  return { name: canonical, aliases: [canonical, ...aliases], roles, gender };
}

/** The first of the fullest. */
function fullestOf(variants: readonly NameVariant[]): NameVariant | undefined {
  let best = variants[0];
  for (const variant of variants) if (best && isFuller(variant, best)) best = variant;
  return best;
}

/** In the body before elsewhere, then more whole given names, then more given names and initials, then more frequent. */
function isFuller(a: NameVariant, b: NameVariant): boolean {
  if (a.isInBody !== b.isInBody) return a.isInBody;
  const [wholeOfA, wholeOfB] = [wholeGivenNames(a), wholeGivenNames(b)];
  if (wholeOfA !== wholeOfB) return wholeOfA > wholeOfB;
  if (a.name.given.length !== b.name.given.length) return a.name.given.length > b.name.given.length;
  return a.count > b.count;
}

function wholeGivenNames({ name }: NameVariant): number {
  return name.given.filter((word) => word.length > 1).length;
}
