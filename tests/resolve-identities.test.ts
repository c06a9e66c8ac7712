import { expect, test } from "vitest";
import type { NameVariant } from "../src/ingest/identity/evidence.js";
import { resolveIdentities } from "../src/ingest/identity/resolve-identities.js";

/** A person's name with the id of its speaker so far, and the number of its appearances. */
function variant(name: string, previousSpeakerId: number | null, articleCount: number): NameVariant {
  return {
    blockingKey: "reed",
    kind: "PERSON",
    name,
    occupation: "",
    context: "",
    previousSpeakerId,
    previousSpeakerName: null,
    previousSpeakerKind: null,
    assignedName: null,
    authorityName: null,
    articleCount,
    articleCountChange: 0,
    wasAmbiguous: false,
    previousConfidence: null,
    wasByMerge: false,
  };
}

const resolve = (...all: NameVariant[]) => {
  const { identities, superseded } = resolveIdentities(all);
  const resolved = identities
    .map(({ speakerId, variants }) => ({ speakerId, names: variants.map(({ name }) => name).sort() }))
    .sort((a, b) => ((a.names[0] ?? "") < (b.names[0] ?? "") ? -1 : 1));
  return { identities: resolved, superseded: [...superseded] };
};

test("a new speaker has no id yet", () => {
  expect(resolve(variant("Ann Reed", null, 1))).toEqual({
    identities: [{ speakerId: null, names: ["Ann Reed"] }],
    superseded: [],
  });
});

test("when a cluster splits, the part with most appearances keeps the id", () => {
  expect(resolve(variant("Reed", 1, 5), variant("Ann Reed", 1, 1), variant("Eva Reed", null, 2))).toEqual({
    identities: [
      { speakerId: null, names: ["Ann Reed"] },
      { speakerId: null, names: ["Eva Reed"] },
      { speakerId: 1, names: ["Reed"] },
    ],
    superseded: [],
  });
});

test("when two clusters become one, the id with more appearances stays and supersedes the other", () => {
  expect(resolve(variant("Bob Reed", 1, 2), variant("Robert Reed", 2, 3))).toEqual({
    identities: [{ speakerId: 2, names: ["Bob Reed", "Robert Reed"] }],
    superseded: [[1, 0]],
  });
});

test("of two ids with equally many appearances the older stays", () => {
  expect(resolve(variant("Bob Reed", 8, 2), variant("Robert Reed", 5, 2))).toEqual({
    identities: [{ speakerId: 5, names: ["Bob Reed", "Robert Reed"] }],
    superseded: [[8, 0]],
  });
});

test("the id of a removed name goes to the identity that the name would belong to", () => {
  expect(resolve(variant("Ann Reed", 1, 0), variant("Ann B. Reed", null, 1))).toEqual({
    identities: [{ speakerId: 1, names: ["Ann B. Reed"] }],
    superseded: [],
  });
});

test("the id of a removed name is superseded by none if it would belong to no other identity", () => {
  expect(resolve(variant("Ann Reed", 1, 0), variant("Eva Reed", 2, 1))).toEqual({
    identities: [{ speakerId: 2, names: ["Eva Reed"] }],
    superseded: [[1, null]],
  });
  expect(resolve(variant("Ann Reed", 1, 0))).toEqual({ identities: [], superseded: [[1, null]] });
});

test("a reserved id goes to the identity with the name, even if another id has more appearances", () => {
  const variants = [variant("Bob Reed", 1, 2), variant("Robert Reed", 2, 3)];
  const { identities, superseded } = resolveIdentities(
    variants,
    [],
    [{ id: 1, variants: [variant("Bob Reed", null, 0)] }],
  );
  expect(identities.map(({ speakerId }) => speakerId)).toEqual([1]);
  expect([...superseded]).toEqual([[2, 0]]);
});

test("a reserved id that was not in use is not superseded if no identity takes it", () => {
  const variants = [variant("Bob Reed", 2, 2), variant("Robert Reed", 2, 3)];
  const reserved = [2, 7].map((id) => ({ id, variants: [variant("Bob Reed", null, 0)] }));
  const { identities, superseded } = resolveIdentities(variants, [], reserved);
  expect(identities.map(({ speakerId }) => speakerId)).toEqual([2]);
  expect([...superseded]).toEqual([]);
});

test("the id of a speaker that an editor named stays, even if another id has more appearances", () => {
  const named = { ...variant("Bob Reed", 8, 2), assignedName: "Sir Bob" };
  expect(resolve(named, variant("Robert Reed", 5, 9))).toEqual({
    identities: [{ speakerId: 8, names: ["Bob Reed", "Robert Reed"] }],
    superseded: [[5, 0]],
  });
});
