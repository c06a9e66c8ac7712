import { expect, test } from "vitest";
import type { Form } from "../src/ingest/identity/name-variants.js";
import { settle as settleAll } from "../src/ingest/identity/resolve-identities.js";

/** A person's name with the id of its speaker and the number of its appearances. */
function form(name: string, owner: number | null, articleCount: number): Form {
  return {
    bucket: "reed",
    kind: "PERSON",
    name,
    trade: "",
    owner,
    ownerName: null,
    givenName: null,
    articleCount,
    change: 0,
    wasTorn: false,
    wasAdopted: false,
  };
}

const settle = (...forms: Form[]) => {
  const { settled, left } = settleAll(forms);
  const people = settled.map((person) => ({
    owner: person.owner,
    names: person.forms.map(({ name }) => name),
  }));
  return { people, left: [...left] };
};

test("somebody new has no id yet", () => {
  expect(settle(form("Ann Reed", null, 1))).toEqual({
    people: [{ owner: null, names: ["Ann Reed"] }],
    left: [],
  });
});

test("a group that parts leaves its id to the part with most appearances", () => {
  expect(settle(form("Reed", 1, 5), form("Ann Reed", 1, 1), form("Eva Reed", null, 2))).toEqual({
    people: [
      { owner: null, names: ["Ann Reed"] },
      { owner: null, names: ["Eva Reed"] },
      { owner: 1, names: ["Reed"] },
    ],
    left: [],
  });
});

test("of two that become one, the id with more appearances stays, and the other is told who has its own", () => {
  expect(settle(form("Bob Reed", 1, 2), form("Robert Reed", 2, 3))).toEqual({
    people: [{ owner: 2, names: ["Bob Reed", "Robert Reed"] }],
    left: [[1, 0]],
  });
});

test("of equals the older stays", () => {
  expect(settle(form("Bob Reed", 8, 2), form("Robert Reed", 5, 2))).toEqual({
    people: [{ owner: 5, names: ["Bob Reed", "Robert Reed"] }],
    left: [[8, 0]],
  });
});

test("a name that is gone leaves its id to who it would be now", () => {
  expect(settle(form("Ann Reed", 1, 0), form("Ann B. Reed", null, 1))).toEqual({
    people: [{ owner: 1, names: ["Ann B. Reed"] }],
    left: [],
  });
});

test("and to nobody where nobody is left of it", () => {
  expect(settle(form("Ann Reed", 1, 0), form("Eva Reed", 2, 1))).toEqual({
    people: [{ owner: 2, names: ["Eva Reed"] }],
    left: [[1, null]],
  });
  expect(settle(form("Ann Reed", 1, 0))).toEqual({ people: [], left: [[1, null]] });
});

test("an id that an editor promised is theirs who have the name, whoever has more appearances", () => {
  const forms = [form("Bob Reed", 1, 2), form("Robert Reed", 2, 3)];
  const { settled, left } = settleAll(forms, [], [{ id: 1, forms: [form("Bob Reed", null, 0)] }]);
  expect(settled.map(({ owner }) => owner)).toEqual([1]);
  expect([...left]).toEqual([[2, 0]]);
});

test("an id that is promised and was nobody's is not left where nobody has the name alone", () => {
  const forms = [form("Bob Reed", 2, 2), form("Robert Reed", 2, 3)];
  const promised = [2, 7].map((id) => ({ id, forms: [form("Bob Reed", null, 0)] }));
  const { settled, left } = settleAll(forms, [], promised);
  expect(settled.map(({ owner }) => owner)).toEqual([2]);
  expect([...left]).toEqual([]);
});

test("the id of a speaker whom an editor named stays, whoever has more appearances", () => {
  const named = { ...form("Bob Reed", 8, 2), givenName: "Sir Bob" };
  expect(settle(named, form("Robert Reed", 5, 9))).toEqual({
    people: [{ owner: 8, names: ["Bob Reed", "Robert Reed"] }],
    left: [[5, 0]],
  });
});
