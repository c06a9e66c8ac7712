import { append, groupBy } from "../../collections/multimap.js";
import type { PersonName } from "../../names/person-name.js";
import { type BearerEvidence, evidentBearer } from "./evident-bearer.js";
import type { KnownPerson } from "./known-people/known-person.js";
import type { CountedName } from "./name-cluster.js";
import { parseContext } from "./name-context.js";
import { agree, type NameNode, rankOf } from "./name-nodes.js";
import { areIncompatiblePeople } from "./split-by-occupation.js";

/** A person known by full names. */
export interface Bearer<Variant> extends BearerEvidence {
  readonly names: readonly PersonName[];
  readonly variants: readonly Variant[];
}

/** Which variants of partial names belong to whom. */
export interface PartialNames<Variant> {
  /** By bearer, the variants that are evidently its own, each with how often such a decision is right. */
  readonly assigned: ReadonlyMap<Bearer<Variant>, ReadonlyMap<Variant, number>>;
  /** By name, the variants that could be several people's. */
  readonly undecided: readonly NameNode<Variant>[];
  /** The names that fit nobody. */
  readonly unmatched: readonly NameNode<Variant>[];
}

/**
 * Assigns partial names (surnames, names with initials, full names that fit two people) to the people of their block, by
 * what other pages print: see `evidentBearer`. The variants of one name may belong to different people, since each
 * stands for another context. Names with initials that contradict each other do not join the same person.
 *
 * @param listed The people of authority lists who have names in the block.
 */
export function assignPartialNames<Variant extends CountedName>(
  nodes: readonly NameNode<Variant>[],
  bearers: readonly Bearer<Variant>[],
  listed: readonly KnownPerson[],
): PartialNames<Variant> {
  const decisions: Decision<Variant>[] = [];
  const unmatched: NameNode<Variant>[] = [];
  for (const node of nodes) {
    const fitting = bearers.filter(({ names }) => names.every((name) => fitsName(node.name, name)));
    if (fitting.length === 0) unmatched.push(node);
    else decisions.push(...node.variants.map((variant) => decide(node, variant, fitting, listed)));
  }
  const kept = withoutContradictions(decisions);
  const assigned = new Map<Bearer<Variant>, Map<Variant, number>>();
  for (const { variant, bearer, confidence } of kept) {
    if (!bearer) continue;
    const own = assigned.get(bearer) ?? new Map<Variant, number>();
    assigned.set(bearer, own.set(variant, confidence));
  }
  const undecided = [
    ...groupBy(
      kept.filter(({ bearer }) => bearer === null),
      ({ node }) => node,
    ),
  ].map(([node, own]) => ({ ...node, variants: own.map(({ variant }) => variant) }));
  return { assigned, undecided, unmatched };
}

interface Decision<Variant> {
  readonly node: NameNode<Variant>;
  readonly variant: Variant;
  readonly bearer: Bearer<Variant> | null;
  readonly confidence: number;
}

function fitsName(partial: PersonName, full: PersonName): boolean {
  if (rankOf(partial) !== "surname") return agree(partial, full);
  return partial.suffix === null || partial.suffix === full.suffix;
}

function decide<Variant extends CountedName>(
  node: NameNode<Variant>,
  variant: Variant,
  fitting: readonly Bearer<Variant>[],
  listed: readonly KnownPerson[],
): Decision<Variant> {
  const candidates = fitting.filter(({ variants }) => !areIncompatiblePeople([variant], variants));
  const evident = evidentBearer(parseContext(variant.context), candidates, listed);
  return { node, variant, bearer: evident?.bearer ?? null, confidence: evident?.confidence ?? 0 };
}

/** Undoes the decisions for a bearer's names that contradict each other: "A. B. Reed" and "A. C. Reed" for Ann Reed. */
function withoutContradictions<Variant>(decisions: readonly Decision<Variant>[]): Decision<Variant>[] {
  const joining = new Map<Bearer<Variant>, PersonName[]>();
  for (const { bearer, node } of decisions) {
    if (bearer && rankOf(node.name) !== "surname") append(joining, bearer, node.name);
  }
  return decisions.map((decision) => {
    const { bearer, node } = decision;
    if (!bearer || rankOf(node.name) === "surname") return decision;
    const others = joining.get(bearer) ?? [];
    return others.every((name) => agree(name, node.name))
      ? decision
      : { ...decision, bearer: null, confidence: 0 };
  });
}
