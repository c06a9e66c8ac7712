import { expect, test } from "vitest";
import type { Form } from "../src/ingest/forms.js";
import { settleBucket } from "../src/ingest/settle.js";

/** A person's name with the id of its speaker and the number of its appearances. */
function form(name: string, owner: number | null, articleCount: number): Form {
  return {
    bucket: "reed",
    kind: "PERSON",
    name,
    trade: "",
    owner,
    ownerName: null,
    articleCount,
    change: 0,
    wasTorn: false,
  };
}

const settle = (...forms: Form[]) => {
  const { settled, left } = settleBucket(forms);
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
