import fc from "fast-check";
import { expect, test } from "vitest";
import type { Decision, FormKey } from "../src/db/write/name-variants.js";
import { decide } from "../src/ingest/identity/apply-decisions.js";
import { bucketOf } from "../src/ingest/identity/blocking-key.js";
import { groupPeople } from "../src/ingest/identity/group-people.js";

const keyOf = (name: string, trade = ""): FormKey => ({
  bucket: bucketOf(name, "PERSON"),
  kind: "PERSON",
  name,
  trade,
});
const merge = (other: string[], speaker: string[]): Decision => side("MERGE", other, speaker);
const split = (other: string[], speaker: string[]): Decision => side("SPLIT", other, speaker);
const side = (kind: Decision["kind"], other: string[], speaker: string[]): Decision => ({
  kind,
  speaker: speaker.map((name) => keyOf(name)),
  other: other.map((name) => keyOf(name)),
});

/** Who is who among the names of several buckets; each person's names in the order of the alphabet. */
function peopleAmong(names: readonly string[], decisions: readonly Decision[]): string[][] {
  const buckets = new Set(names.map((name) => keyOf(name).bucket));
  const people = [...buckets].flatMap((bucket) =>
    groupPeople(
      names.map((name) => ({ ...keyOf(name), articleCount: 1 })).filter((form) => form.bucket === bucket),
    ),
  );
  return decide(people, decisions)
    .map(({ forms }) => forms.map(({ name }) => name).sort())
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}

test.each<[why: string, decisions: Decision[], people: string[][]]>([
  ["nothing decided leaves what names tell", [], [["Ann Lee"], ["Bob Fox", "Robert Fox"]]],
  ["a merge joins across names", [merge(["Ann Lee"], ["Bob Fox"])], [["Ann Lee", "Bob Fox", "Robert Fox"]]],
  [
    "also those who have one of the names only",
    [merge(["Ann Lee"], ["Rob Fox", "Bob Fox"])],
    [["Ann Lee", "Bob Fox"]],
  ],
  [
    "one about names that are gone does nothing",
    [merge(["Ida Hart"], ["Bob Fox"])],
    [["Ann Lee"], ["Bob Fox"]],
  ],
  ["a split parts", [split(["Bob Fox"], ["Robert Fox"])], [["Bob Fox"], ["Robert Fox"]]],
  [
    "what came since stays where it fits both",
    [split(["Bob Fox"], ["Robert Fox"])],
    [["Bob Fox"], ["Rob Fox", "Robert Fox"]],
  ],
  [
    "and goes where it fits that alone",
    [merge(["Ann Lee"], ["Bob Fox"]), split(["Ann Lee"], ["Bob Fox"])],
    [
      ["A. Lee", "Ann Lee"],
      ["Bob Fox", "Robert Fox"],
    ],
  ],
  [
    "what is merged after a split is one",
    [split(["Bob Fox"], ["Robert Fox"]), merge(["Bob Fox"], ["Robert Fox"])],
    [["Bob Fox", "Robert Fox"]],
  ],
  [
    "chains of merges are one",
    [merge(["Ann Lee"], ["Bob Fox"]), merge(["Bob Fox"], ["Ida Hart"])],
    [["Ann Lee", "Bob Fox", "Ida Hart"]],
  ],
])("%s", (_, decisions, people) => {
  expect(peopleAmong(people.flat(), decisions)).toEqual(people);
});

test("a merge is known by the names that stayed", () => {
  const people = ["Ann Lee", "Bob Fox", "Ida Hart"].map((name) => ({
    forms: [keyOf(name)],
    isTorn: false,
    adopted: [],
  }));
  const decisions = [merge(["Ann Lee"], ["Bob Fox"]), merge(["Bob Fox"], ["Ida Hart"])];
  const [all] = decide(people, decisions);
  expect(all?.adopted.map(({ name }) => name).sort()).toEqual(["Ann Lee", "Bob Fox"]);
  const parted = decide(people, [...decisions, split(["Bob Fox", "Ann Lee"], ["Ida Hart"])]);
  expect(parted.map(({ adopted }) => adopted)).toEqual([[], []]);
});

test("under the same decisions who is who does not depend on the order in which names came", () => {
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
