import { groupBy } from "../../collections/multimap.js";
import { isAcronym, organizationKey } from "../../names/organization-name.js";
import { bearerEvidence, evidentBearer } from "./evident-bearer.js";
import { type CountedName, countAppearances, type NameCluster } from "./name-cluster.js";
import { parseContext } from "./name-context.js";

/** How many times as often as the full name an acronym may be printed and still stand for it. */
const MAX_ACRONYMS = 30;

/**
 * Clusters the organizations and groups of one block. The usual forms of a name are one body: see `organizationKey`. An
 * acronym belongs to the body of the block, whose initials it has, if pages print the full name and nobody else's is
 * plausible.
 */
export function clusterBodies<Variant extends CountedName>(
  variants: readonly Variant[],
): NameCluster<Variant>[] {
  const groups = [...groupBy(variants, ({ name }) => organizationKey(name)).values()];
  const acronyms = groups.filter((group) => group.every(({ name }) => isAcronym(name)));
  const named = groups.filter((group) => !acronyms.includes(group)).map(toBody);
  const isAmbiguous = acronyms.length > 0 && named.length > 0;
  const alone: Variant[][] = [];
  for (const acronym of acronyms) {
    const count = countAppearances(acronym);
    const candidates = named.filter((body) => count <= MAX_ACRONYMS * body.count);
    const evident = evidentBearer(parseContext(""), candidates);
    if (!evident) alone.push(acronym);
    else for (const variant of acronym) evident.bearer.inferred.set(variant, evident.confidence);
  }
  return [...named, ...alone.map(toBody)].map(({ variants: own, inferred }) => ({
    variants: [...own, ...inferred.keys()],
    isAmbiguous,
    byMerge: [],
    inferred,
  }));
}

function toBody<Variant extends CountedName>(variants: readonly Variant[]) {
  return { variants, ...bearerEvidence(variants), inferred: new Map<Variant, number>() };
}
