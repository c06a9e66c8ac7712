import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockingKeyOf, isFullName } from "../src/ingest/identity/blocking-key.js";
import { clusterPeople } from "../src/ingest/identity/cluster-people.js";

/** The names of each person in the block, in alphabetical order. */
function peopleAmong(names: readonly string[]): string[][] {
  const variants = names.map((name) => ({ name, occupation: "", context: "", articleCount: 1 }));
  return inOrder(clusterPeople(variants).map((cluster) => cluster.variants.map(({ name }) => name)));
}

function inOrder(people: readonly string[][]): string[][] {
  return people.map((names) => names.toSorted()).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}

const ROWS: [why: string, people: string[][]][] = [
  ["transliterations are one person", [["Sergei Shoigu", "Sergej Shoigu", "Sergey Shoigu"]]],
  [
    "and so are transliterations of other given names",
    [["Iuliia Petrova", "Julia Petrova", "Yulia Petrova", "Yuliya Petrova"]],
  ],
  ["a surname alone is the only person of that surname", [["Dmitry Orlov", "Orlov"]]],
  ["but not one of several people", [["Dmitry Orlov"], ["Ivan Orlov"], ["Orlov"]]],
  ["an initial is the only person it fits", [["Ivan Orlov"], ["S. Orlov", "Sergei Orlov"]]],
  ["but not one of two people", [["Ivan Orlov"], ["I. Orlov"], ["Igor Orlov"]]],
  ["a middle name may be missing", [["Ann B. Reed", "Ann Bea Reed", "Ann Reed"]]],
  ["but must not contradict", [["Ann B. Reed"], ["Ann C. Reed"]]],
  [
    "a name that fits two different people stays on its own",
    [["Ann B. Reed"], ["Ann C. Reed"], ["Ann Reed"]],
  ],
  ["two different middle initials do not join one person", [["A. B. Reed"], ["A. C. Reed"], ["Ann Reed"]]],
  ["short forms of a given name match the formal one", [["Bill Hart", "Billy Hart", "William Hart"]]],
  [
    "and so do less common ones",
    [
      ["Jerrold Hart", "Jerry Hart"],
      ["Rudolph Hart", "Rudy Hart"],
    ],
  ],
  ["a short form of two given names matches neither", [["Al Hart"], ["Alan Hart"], ["Albert Hart"]]],
  ["an initial that fits only the short form joins nobody", [["B. Hart"], ["Bob Hart", "Robert Hart"]]],
  ["a short form matches if only one of its formal names is present", [["Al Hart", "Albert Hart"]]],
  ["generations are different people", [["Tom Vale"], ["Tom Vale Jr."], ["Tom Vale Sr."]]],
  ["and a suffix identifies the generation", [["Tom Vale"], ["Tom Vale Jr.", "Thomas Vale, Jr", "Vale Jr."]]],
  ["different given names are different people", [["Ann Moss"], ["Eva Moss"]]],
  ["initials may be printed without spaces", [["J. D. Finch", "J.D. Finch", "JD Finch", "John David Finch"]]],
  ["a person may go by the second given name", [["Edgar Moore", "J. Edgar Moore"]]],
  ["particles are not given names", [["Ursula von der Linden", "Von der Linden", "von der Linden"]]],
  ["but some given names look like particles", [["Ray Drew"], ["Van Drew"]]],
  ["accents and case are ignored", [["JOSÉ PEÑA", "Jose Pena", "José Peña"]]],
  ["names of JavaScript properties are ordinary names", [["constructor Lee"], ["toString Lee"]]],
];

describe("in a block of people", () => {
  test.each(ROWS)("%s", (_, people) => {
    expect(peopleAmong(people.flat())).toEqual(inOrder(people));
  });

  test("the clusters do not depend on the order of the names", () => {
    const given = fc.constantFrom(
      "Ann",
      "A.",
      "Anna",
      "Al",
      "Albert",
      "Alan",
      "B.",
      "Bob",
      "Robert",
      "J. Edgar",
      "",
    );
    const middle = fc.constantFrom("", "", "B.", "C.", "Bea");
    const suffix = fc.constantFrom("", "", "Jr.");
    const name = fc
      .tuple(given, middle, suffix)
      .map(([a, b, c]) => `${a} ${b} Reed ${c}`.replace(/ +/g, " ").trim());
    const orders = fc
      .uniqueArray(name, { maxLength: 12 })
      .chain((names) =>
        fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })),
      );
    fc.assert(
      fc.property(orders, ([names, shuffled]) => {
        expect(peopleAmong(shuffled)).toEqual(peopleAmong(names));
        expect(peopleAmong(names).flat().sort()).toEqual([...names].sort());
      }),
      { numRuns: 1000 },
    );
  });
});

/** The variants of each person in the block; "Ann Reed, office 3" is printed on three pages as an official. */
function peopleAmongVariants(variants: readonly string[]): string[][] {
  const clusters = clusterPeople(variants.map(parseVariant));
  return inOrder(clusters.map((cluster) => cluster.variants.map(({ text }) => text)));
}

function parseVariant(text: string) {
  const [, name = "", occupation = "", count = "1"] = /^(.*?)(?:, ([a-z ]+?))?(?: (\d+))?$/.exec(text) ?? [];
  return { text, name, occupation, context: "", articleCount: Number(count) };
}

const NAMESAKES: [why: string, people: string[][]][] = [
  ["incompatible occupations are two people", [["Ann Reed, field"], ["Ann Reed, office"]]],
  ["whatever the spelling", [["Bob Reed, field"], ["Robert Reed, office"]]],
  ["compatible occupations are one person", [["Ann Reed, bench", "Ann Reed, letters", "Ann Reed, office"]]],
  [
    "a page that prints both occupations makes them one person",
    [["Ann Reed, field", "Ann Reed, field office", "Ann Reed, office"]],
  ],
  [
    "a name without an occupation belongs to the person printed more often",
    [["Ann Reed", "Ann Reed, office 3"], ["Ann Reed, field 2"]],
  ],
  [
    "and so does an occupation that is compatible with both",
    [["Ann Reed, field 2"], ["Ann Reed, office 3", "Ann Reed, sport 1"]],
  ],
  [
    "equally frequent people are ordered by the name of the occupation",
    [["Ann Reed", "Ann Reed, field"], ["Ann Reed, office"]],
  ],
  [
    "one title in hundreds of pages is an error",
    [["Ann Reed 300", "Ann Reed, field 1", "Ann Reed, office 40"]],
  ],
  ["but not one in twenty", [["Ann Reed 11", "Ann Reed, office 8"], ["Ann Reed, field 1"]]],
  ["a surname alone may be another person too", [["Ann Reed, office 2"], ["Reed, field"]]],
];

describe("among namesakes", () => {
  test.each(NAMESAKES)("%s", (_, people) => {
    expect(peopleAmongVariants(people.flat())).toEqual(inOrder(people));
  });

  test("the clusters do not depend on the order of the names", () => {
    const occupations = [
      "",
      "field",
      "office",
      "clergy",
      "stage",
      "sport",
      "field office",
      "bench clergy",
      "letters",
    ];
    const variant = fc
      .tuple(
        fc.constantFrom("Ann Reed", "Anna Reed", "A. Reed", "Reed", "Bob Reed"),
        fc.constantFrom(...occupations),
        fc.integer({ min: 1, max: 60 }),
      )
      .map(([name, occupation, count]) => `${name}${occupation && `, ${occupation}`} ${count}`);
    const orders = fc
      .uniqueArray(variant, { maxLength: 12, selector: (text) => text.replace(/ \d+$/, "") })
      .chain((variants) =>
        fc.tuple(fc.constant(variants), fc.shuffledSubarray(variants, { minLength: variants.length })),
      );
    fc.assert(
      fc.property(orders, ([variants, shuffled]) => {
        expect(peopleAmongVariants(shuffled)).toEqual(peopleAmongVariants(variants));
        expect(peopleAmongVariants(variants).flat().sort()).toEqual([...variants].sort());
      }),
      { numRuns: 1000 },
    );
  });
});

/** The variants of each person; "2016||president: Bush 3" is printed on three pages of that context. */
function peopleInContexts(variants: readonly string[]): string[][] {
  const parsed = variants.map((text) => {
    const [, context = "", name = "", count = "1"] = /^(?:([^:]*): )?(.*?)(?: (\d+))?$/.exec(text) ?? [];
    return { text, name, context, occupation: "", articleCount: Number(count) };
  });
  return inOrder(clusterPeople(parsed).map((cluster) => cluster.variants.map(({ text }) => text)));
}

const PARTIAL_NAMES: [why: string, people: string[][]][] = [
  ["a surname belongs to the one person who is printed often", [["Ann Reed 40", "Reed 9"], ["Eva Reed 2"]]],
  ["but to nobody if two are", [["Ann Reed 40"], ["Eva Reed 20"], ["Reed 9"]]],
  ["nor to the only one if pages of other years name her once", [["2009||: Ann Reed"], ["2019||: Reed"]]],
  [
    "the pages of the same years count most",
    [["2008||: Ann Reed 12", "2008||: Reed"], ["2016||: Eva Reed 12", "2016||: Reed"], ["2012||: Reed"]],
  ],
  [
    "an office is evidence for a person who is printed with it",
    [
      ["||president: Ann Reed 20", "||president: Reed"],
      ["||senator: Eva Reed 20", "||senator: Reed"],
      ["||captain: Reed", "Reed"],
    ],
  ],
  [
    "outlets of a country mean their own people more often",
    [
      ["|gb|: Ann Reed 80", "|gb|: Reed"],
      ["|au|: Eva Reed 80", "|au|: Reed"],
    ],
  ],
  [
    "a full name that fits two people belongs to the evident one",
    [["Ann B. Reed 60", "Ann Reed 4"], ["Ann C. Reed 2"]],
  ],
  ["and so does a name with an initial", [["A. Reed", "Ann Reed 60"], ["Amy Reed 2"]]],
  ["a misprinted middle name does not divide a person", [["Ann B. Reed 3", "Ann Reed 60"], ["Ann Q. Reed"]]],
  ["a formal name belongs to the usual one", [["Tom Alan Vale III 2", "Tom Vale 6"]]],
  ["if that is printed much more often", [["Tom Alan Vale III 2"], ["Tom Vale 5"]]],
  ["of two generations only one is the usual name", [["Tom A. Vale III", "Tom Vale 9"], ["Tom A. Vale Jr."]]],
  ["a senior is never the usual name", [["Tom A. Vale Sr."], ["Tom Vale 9"]]],
  ["a junior without a middle name is somebody else", [["Tom Vale 90"], ["Tom Vale Jr."]]],
  [
    "a double surname alone belongs to the one person who has it",
    [["García Reed", "María García Reed 2"], ["Ana Reed 2"]],
  ],
  [
    "words that are no given names do not make another person",
    [["Ann Reed 3", "Photo Agency Ann Reed", "Reed Ann Reed 2"], ["Mary Ann Reed"]],
  ],
];

describe("of partial and longer names", () => {
  test.each(PARTIAL_NAMES)("%s", (_, people) => {
    expect(peopleInContexts(people.flat())).toEqual(inOrder(people));
  });

  test("the clusters do not depend on the order in which evidence that is as strong is added up", () => {
    const variants = [
      ": Ann C. Reed 56",
      "|gb|senator: Hot Ann Reed 23",
      "2016|us|president: Ann C. Reed 53",
      "2008||: Ann C. Reed 58",
      ": Reed 1",
      "|gb|senator: Ann C. Reed 46",
      ": Ann B. Reed 42",
    ];
    const shuffled = [5, 2, 3, 0, 4, 6, 1].map((index) => String(variants[index]));
    expect(peopleInContexts(shuffled)).toEqual(peopleInContexts(variants));
  });

  test("the clusters do not depend on the order of the names", () => {
    const name = fc.constantFrom(
      "Ann Reed",
      "Ann B. Reed",
      "Ann C. Reed",
      "A. Reed",
      "Reed",
      "Ann B. Reed Jr.",
      "Hot Ann Reed",
    );
    const context = fc.constantFrom("", "2016|us|president", "2008||", "|gb|senator");
    const orders = fc
      .uniqueArray(
        fc
          .tuple(context, name, fc.integer({ min: 1, max: 60 }))
          .map((parts) => `${parts[0]}: ${parts[1]} ${parts[2]}`),
        { maxLength: 14, selector: (text) => text.replace(/ \d+$/, "") },
      )
      .chain((variants) =>
        fc.tuple(fc.constant(variants), fc.shuffledSubarray(variants, { minLength: variants.length })),
      );
    fc.assert(
      fc.property(orders, ([variants, shuffled]) => {
        expect(peopleInContexts(shuffled)).toEqual(peopleInContexts(variants));
        expect(peopleInContexts(variants).flat().sort()).toEqual([...variants].sort());
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ["Sergei Shoigu", "shoigu"],
  ["SHOYGU", "shoigu"],
  ["Tom Vale Jr.", "vale"],
  ["Bashar al-Hadid", "hadid"],
  ["Ann Smith-Jones", "jones"],
  ["Pat O’Dea", "odea"],
  ["Irina Zelenskaya", "zelenskaya"],
  ["Oleh Zelenskyy", "zelensky"],
  ["Oleg Zelenskii", "zelensky"],
  ["Jr.", "jr"],
  ["—", "—"],
])("%s has the blocking key %s", (name, blockingKey) => {
  expect(blockingKeyOf(name, "PERSON")).toBe(blockingKey);
});

test("a full name has more than a surname, and every name of an organization is full", () => {
  const names = ["Ann Lee", "A. Lee", "Lee", "Lee Jr.", "de Wit"];
  expect(names.filter((name) => isFullName(name, "PERSON"))).toEqual(["Ann Lee", "A. Lee"]);
  expect(isFullName("Parliament", "ORGANIZATION")).toBe(true);
});
