import { describe, expect, test } from "vitest";
import type { StoredPerson } from "../src/db/write/authorities.js";
import { blockingKeyOf } from "../src/ingest/identity/blocking-key.js";
import { clusterPeople } from "../src/ingest/identity/cluster-people.js";
import { identifyPeople } from "../src/ingest/identity/known-people/identify-people.js";
import { indexKnownPeople } from "../src/ingest/identity/known-people/known-names.js";
import { heldOffice } from "../src/ingest/identity/known-people/known-offices.js";
import { combinePeople } from "../src/ingest/identity/known-people/known-person.js";

let ids = 0;
/** A person of a list, known by the first name; each in a list of its own unless `authorityId` is given. */
const person = (names: readonly string[], parts: Partial<StoredPerson> = {}): StoredPerson => ({
  id: ++ids,
  key: String(ids),
  authorityId: ids,
  name: names[0] ?? null,
  names,
  nicknames: [],
  offices: [],
  identifiers: [],
  hasNamesakes: false,
  blocks: [],
  ...parts,
});

/** A name as printed: "Ann Lee", or with its year, offices and occupation, "Ann Lee | 2016 | senator | office". */
const variant = (text: string) => {
  const [name = "", year = "", offices = "", occupation = ""] = text.split("|").map((part) => part.trim());
  const context = year || offices ? `${year}||${offices}` : "";
  const blockingKey = blockingKeyOf(name, "PERSON");
  return { name, kind: "PERSON" as const, blockingKey, occupation, context, articleCount: 1 };
};

/** The printed names of each speaker; those of a known person after its name, "Ann Lee: Ann Lee, Annie Lee". */
function speakers(people: readonly StoredPerson[], ...names: readonly string[]) {
  const known = indexKnownPeople(combinePeople(people));
  const variants = names.map(variant);
  const blockingKey = variants[0]?.blockingKey ?? "";
  const clusters = clusterPeople(variants, { blockingKey, known });
  const identified = identifyPeople(clusters, known);
  return clusters
    .map((cluster) => {
      const own = [...new Set(cluster.variants.map(({ name }) => name))].sort().join(", ");
      const is = identified.get(cluster);
      return is ? `${is.name}: ${own}` : own;
    })
    .sort();
}

const SENATOR = [{ title: "U.S. Senator", start: "2007-01-04", end: "2031-01-03" }];

describe("names of a known person", () => {
  const HETTIE = person(["Hettie Brandt", "Henrietta Brandt", "Quill Brandt"], { offices: SENATOR });

  test.each([
    [["Hettie Brandt"], ["Hettie Brandt: Hettie Brandt"]],
    [
      ["Quill Brandt", "Henrietta Brandt | 2016 | senator"],
      ["Hettie Brandt: Henrietta Brandt, Quill Brandt"],
    ],
    [["Hettie Brandt", "Quill Brandt", "Brandt"], ["Hettie Brandt: Brandt, Hettie Brandt, Quill Brandt"]],
    [
      ["Hettie Brandt", "Lothar Brandt"],
      ["Hettie Brandt: Hettie Brandt", "Lothar Brandt"],
    ],
    // Another name is enough if nothing suggests somebody else: another office, or years before the first one.
    [["Henrietta Brandt"], ["Hettie Brandt: Henrietta Brandt"]],
    [["Henrietta Brandt | 2016"], ["Hettie Brandt: Henrietta Brandt"]],
    [["Henrietta Brandt | 2016 | director"], ["Henrietta Brandt"]],
    [
      ["Henrietta Brandt | 2016 | director", "Henrietta Brandt | 2017 | senator"],
      ["Hettie Brandt: Henrietta Brandt"],
    ],
    [["Henrietta Brandt | 2001"], ["Henrietta Brandt"]],
    [["Hettie Brandt | 2001"], ["Hettie Brandt: Hettie Brandt"]],
    // A name that the list does not have needs an office.
    [["Henrietta Q. Brandt"], ["Henrietta Q. Brandt"]],
    [["Henrietta Q. Brandt | 2016 | senator"], ["Hettie Brandt: Henrietta Q. Brandt"]],
    // Jr. is somebody else, and so is another middle name where the list has one.
    [["Hettie Brandt Jr."], ["Hettie Brandt Jr."]],
    // What speaks against it: the years, and an occupation.
    [["Hettie Brandt | 1975"], ["Hettie Brandt"]],
    [["Hettie Brandt | 1990"], ["Hettie Brandt: Hettie Brandt"]],
    [["Hettie Brandt | 2016 || field"], ["Hettie Brandt"]],
    [["Hettie Brandt | 2016 || office"], ["Hettie Brandt: Hettie Brandt"]],
    // Two people of the name: the one who is printed with the office.
    [
      ["Hettie Brandt | 2016 | senator | office", "Hettie Brandt | 2016 | goalkeeper | field"],
      ["Hettie Brandt", "Hettie Brandt: Hettie Brandt"],
    ],
  ])("%j", (names, expected) => {
    expect(speakers([HETTIE], ...names)).toEqual(expected);
  });
});

test("a middle name that the list contradicts is that of another person", () => {
  const known = person(["Ida Stone", "Ida Mae Stone"]);
  expect(speakers([known], "Ida Stone")).toEqual(["Ida Stone: Ida Stone"]);
  expect(speakers([known], "Ida M. Stone", "Ida Stone")).toEqual(["Ida Stone: Ida M. Stone, Ida Stone"]);
  expect(speakers([known], "Ida Q. Stone")).toEqual(["Ida Q. Stone"]);
});

describe("two known people of one name", () => {
  const FATHER = person(["Tom Vale", "Thomas Vale"], {
    authorityId: 1,
    offices: [{ title: "Governor", start: "1971-01-01", end: "1979-12-31" }],
  });
  const SON = person(["Tom Vale", "Thomas Q. Vale"], {
    authorityId: 1,
    offices: [{ title: "U.S. Senator", start: "2015-01-01", end: null }],
  });

  test("are identified by years, or else not", () => {
    expect(speakers([FATHER, SON], "Tom Vale | 1975")).toEqual(["Tom Vale: Tom Vale"]);
    expect(speakers([FATHER, SON], "Tom Vale | 2018")).toEqual(["Tom Vale: Tom Vale"]);
    expect(speakers([FATHER, SON], "Tom Vale | 1997")).toEqual(["Tom Vale"]);
    expect(speakers([FATHER, SON], "Tom Vale")).toEqual(["Tom Vale"]);
  });

  test("are two speakers although their names match", () => {
    const [senior, junior] = [
      person(["Bill Orr"], { authorityId: 1 }),
      person(["William Orr"], { authorityId: 1 }),
    ];
    expect(speakers([senior, junior], "Bill Orr", "William Orr")).toEqual([
      "Bill Orr: Bill Orr",
      "William Orr: William Orr",
    ]);
    expect(speakers([], "Bill Orr", "William Orr")).toEqual(["Bill Orr, William Orr"]);
  });
});

describe("a surname with an office", () => {
  const RAND = person(["Rand Orlov"], { offices: SENATOR });
  const VIKTOR = person(["Viktor Orlov"], {
    offices: [{ title: "Governor", start: "2012-01-01", end: null }],
  });
  const printed = ["Rand Orlov | 2016", "Viktor Orlov | 2016"];

  test("is whose office it was at the time, according to the list", () => {
    const senator = [...printed, "Orlov | 2016 | senator"];
    expect(speakers([], ...senator)).toEqual(["Orlov", "Rand Orlov", "Viktor Orlov"]);
    expect(speakers([RAND, VIKTOR], ...senator)).toEqual([
      "Rand Orlov: Orlov, Rand Orlov",
      "Viktor Orlov: Viktor Orlov",
    ]);
    expect(speakers([RAND, VIKTOR], ...printed, "Orlov | 2004 | senator")).toEqual([
      "Orlov",
      "Rand Orlov: Rand Orlov",
      "Viktor Orlov: Viktor Orlov",
    ]);
  });

  test("is not a person without that office if somebody in the list held it whom no page names in full", () => {
    const often = { ...variant("Boris Orlov | 2016"), articleCount: 50 };
    const among = (people: readonly StoredPerson[], partial: string) =>
      clusterPeople([often, variant(partial)], {
        blockingKey: "orlov",
        known: indexKnownPeople(combinePeople(people)),
      }).length;
    expect(among([], "Orlov | 2016 | senator")).toBe(1);
    expect(among([RAND], "Orlov | 2016 | senator")).toBe(2);
    expect(among([RAND], "Orlov | 2016")).toBe(1);
  });
});

test("a person of whom the list says that others have the name is identified by an office", () => {
  const known = person(["Otto Reed"], { offices: SENATOR, hasNamesakes: true });
  expect(speakers([known], "Otto Reed | 2016")).toEqual(["Otto Reed"]);
  expect(speakers([known], "Otto Reed | 2016 | actor")).toEqual(["Otto Reed"]);
  expect(speakers([known], "Otto Reed | 2016 | senator")).toEqual(["Otto Reed: Otto Reed"]);
});

describe("people of several lists", () => {
  const wikidata = (value: string) => [{ scheme: "wikidata", value }];
  const groups = (...people: readonly StoredPerson[]) =>
    combinePeople(people).map(({ ids: own, names }) => [own.length, [...names].join(", ")]);

  test("are one person if they share an identifier, or a name without an identifier that differs", () => {
    expect(
      groups(
        person(["Kit Ames"], { identifiers: wikidata("Q1") }),
        person(["Kitty Ames"], { identifiers: wikidata("Q1") }),
        person(["Kitty Ames", "K. Ames"], { identifiers: [{ scheme: "viaf", value: "7" }] }),
      ),
    ).toEqual([[3, "Kit Ames, Kitty Ames, K. Ames"]]);
    expect(groups(person(["Kit Ames"]), person(["Kit Ames"], { identifiers: wikidata("Q1") }))).toEqual([
      [2, "Kit Ames"],
    ]);
  });

  test("are not combined by a name that two people of one list have", () => {
    const [father, son] = [
      person(["Kit Ames"], { authorityId: 1 }),
      person(["Kit Ames"], { authorityId: 1 }),
    ];
    expect(groups(person(["Kit Ames"], { authorityId: 0 }), father, son, person(["Kit Ames"]))).toHaveLength(
      4,
    );
  });

  test("are two people if identifiers of one register differ, or if one list has both", () => {
    expect(
      groups(
        person(["Kit Ames"], { identifiers: wikidata("Q1") }),
        person(["Kit Ames"], { identifiers: wikidata("Q2") }),
      ),
    ).toHaveLength(2);
    expect(
      groups(person(["Kit Ames"], { authorityId: 1 }), person(["Kit Ames"], { authorityId: 1 })),
    ).toHaveLength(2);
  });
});

test("an office counts while it is held, and shortly after", () => {
  const [known] = combinePeople([
    person(["Ann Lee"], {
      offices: [
        { title: "Vice President of the United States", start: "2009-01-20", end: "2017-01-20" },
        { title: "President", start: "2021-01-20", end: null },
      ],
    }),
  ]);
  const held = (office: string, ...years: readonly (number | null)[]) =>
    years.map((year) => heldOffice(known!, office, year)); // One person gives one.
  expect(held("vice president", 2008, 2009, 2017, 2018, 2019, null)).toEqual([
    false,
    true,
    true,
    true,
    false,
    true,
  ]);
  expect(held("president", 2016, 2021, 2040)).toEqual([false, true, true]);
  expect(held("senator", null)).toEqual([false]);
});
