import fc from "fast-check";
import { expect, test } from "vitest";
import type { IdentityDecision, NameVariantKey } from "../src/db/write/name-variants.js";
import { applyDecisions } from "../src/ingest/identity/apply-decisions.js";
import { blockingKeyOf } from "../src/ingest/identity/blocking-key.js";
import { clusterPeople } from "../src/ingest/identity/cluster-people.js";

const keyOf = (name: string, occupation = ""): NameVariantKey => ({
  blockingKey: blockingKeyOf(name, "PERSON"),
  kind: "PERSON",
  name,
  occupation,
});
const merge = (other: string[], speaker: string[]): IdentityDecision => side("MERGE", other, speaker);
const split = (other: string[], speaker: string[]): IdentityDecision => side("SPLIT", other, speaker);
const side = (kind: IdentityDecision["kind"], other: string[], speaker: string[]): IdentityDecision => ({
  kind,
  speaker: speaker.map((name) => keyOf(name)),
  other: other.map((name) => keyOf(name)),
});

/** The names of each person in some blocks, in alphabetical order. */
function peopleAmong(names: readonly string[], decisions: readonly IdentityDecision[]): string[][] {
  const blocks = new Set(names.map((name) => keyOf(name).blockingKey));
  const people = [...blocks].flatMap((blockingKey) =>
    clusterPeople(
      names
        .map((name) => ({ ...keyOf(name), context: "", articleCount: 1 }))
        .filter((variant) => variant.blockingKey === blockingKey),
    ),
  );
  return applyDecisions(people, decisions)
    .map(({ variants }) => variants.map(({ name }) => name).sort())
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}

test.each<[why: string, decisions: IdentityDecision[], people: string[][]]>([
  ["without decisions the names alone count", [], [["Ann Lee"], ["Bob Fox", "Robert Fox"]]],
  [
    "a merge joins people with different names",
    [merge(["Ann Lee"], ["Bob Fox"])],
    [["Ann Lee", "Bob Fox", "Robert Fox"]],
  ],
  [
    "a merge applies to people with any of its names",
    [merge(["Ann Lee"], ["Rob Fox", "Bob Fox"])],
    [["Ann Lee", "Bob Fox"]],
  ],
  [
    "a merge of names that are no longer printed does nothing",
    [merge(["Ida Hart"], ["Bob Fox"])],
    [["Ann Lee"], ["Bob Fox"]],
  ],
  [
    "a split separates the names of its sides",
    [split(["Bob Fox"], ["Robert Fox"])],
    [["Bob Fox"], ["Robert Fox"]],
  ],
  [
    "a name printed since a split stays if it fits both sides",
    [split(["Bob Fox"], ["Robert Fox"])],
    [["Bob Fox"], ["Rob Fox", "Robert Fox"]],
  ],
  [
    "and is split off if it fits only that side",
    [merge(["Ann Lee"], ["Bob Fox"]), split(["Ann Lee"], ["Bob Fox"])],
    [
      ["A. Lee", "Ann Lee"],
      ["Bob Fox", "Robert Fox"],
    ],
  ],
  [
    "a merge after a split joins the sides again",
    [split(["Bob Fox"], ["Robert Fox"]), merge(["Bob Fox"], ["Robert Fox"])],
    [["Bob Fox", "Robert Fox"]],
  ],
  [
    "merges that share a person join all their people",
    [merge(["Ann Lee"], ["Bob Fox"]), merge(["Bob Fox"], ["Ida Hart"])],
    [["Ann Lee", "Bob Fox", "Ida Hart"]],
  ],
])("%s", (_, decisions, people) => {
  expect(peopleAmong(people.flat(), decisions)).toEqual(people);
});

test("a merged cluster marks the names it has only by the merge", () => {
  const people = ["Ann Lee", "Bob Fox", "Ida Hart"].map((name) => ({
    variants: [keyOf(name)],
    isAmbiguous: false,
    byMerge: [],
    inferred: new Map(),
  }));
  const decisions = [merge(["Ann Lee"], ["Bob Fox"]), merge(["Bob Fox"], ["Ida Hart"])];
  const [all] = applyDecisions(people, decisions);
  expect(all?.byMerge.map(({ name }) => name).sort()).toEqual(["Ann Lee", "Bob Fox"]);
  const parted = applyDecisions(people, [...decisions, split(["Bob Fox", "Ann Lee"], ["Ida Hart"])]);
  expect(parted.map(({ byMerge }) => byMerge)).toEqual([[], []]);
});

test("with the same decisions the clusters do not depend on the order of the names", () => {
  const name = fc.constantFrom(
    "Ann Lee",
    "A. Lee",
    "Lee",
    "Bob Fox",
    "Robert Fox",
    "Rob Fox",
    "R. Fox",
    "Fox",
  );
  const names = fc.uniqueArray(name, { maxLength: 3, minLength: 1 });
  const decision = fc.tuple(fc.constantFrom(merge, split), names, names).map(([make, a, b]) => make(a, b));
  const orders = fc
    .uniqueArray(name, { maxLength: 8 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(orders, fc.array(decision, { maxLength: 4 }), ([all, shuffled], decisions) => {
      expect(peopleAmong(shuffled, decisions)).toEqual(peopleAmong(all, decisions));
      expect(peopleAmong(all, decisions).flat().sort()).toEqual([...all].sort());
    }),
    { numRuns: 500 },
  );
});
