import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bucketOf, isFullName } from "../src/ingest/identity/blocking-key.js";
import { groupPeople } from "../src/ingest/identity/group-people.js";

/** Names as given, people apart: what `groupPeople` makes of them all, in the order of the alphabet. */
function peopleAmong(names: readonly string[]): string[][] {
  const forms = names.map((name) => ({ name, trade: "", articleCount: 1 }));
  return inOrder(groupPeople(forms).map((group) => group.forms.map(({ name }) => name)));
}

function inOrder(people: readonly string[][]): string[][] {
  return people.map((names) => names.toSorted()).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}

const ROWS: [why: string, people: string[][]][] = [
  ["transliterations are one", [["Sergei Shoigu", "Sergej Shoigu", "Sergey Shoigu"]]],
  [
    "and so are those of other names",
    [["Iuliia Petrova", "Julia Petrova", "Yulia Petrova", "Yuliya Petrova"]],
  ],
  ["a surname alone is the only person of that name", [["Dmitry Orlov", "Orlov"]]],
  ["but not one of several", [["Dmitry Orlov"], ["Ivan Orlov"], ["Orlov"]]],
  ["an initial is who it fits", [["Ivan Orlov"], ["S. Orlov", "Sergei Orlov"]]],
  ["but not one of two", [["Ivan Orlov"], ["I. Orlov"], ["Igor Orlov"]]],
  ["a middle name may be absent", [["Ann B. Reed", "Ann Bea Reed", "Ann Reed"]]],
  ["but not contradict", [["Ann B. Reed"], ["Ann C. Reed"]]],
  ["a name that fits two who differ stays its own", [["Ann B. Reed"], ["Ann C. Reed"], ["Ann Reed"]]],
  ["two initials that differ do not join one", [["A. B. Reed"], ["A. C. Reed"], ["Ann Reed"]]],
  ["short forms are one with the long", [["Bill Hart", "Billy Hart", "William Hart"]]],
  ["of a short form that stands for two, neither", [["Al Hart"], ["Alan Hart"], ["Albert Hart"]]],
  ["an initial that only the short form bears joins neither", [["B. Hart"], ["Bob Hart", "Robert Hart"]]],
  ["where it can only be one, that one", [["Al Hart", "Albert Hart"]]],
  ["generations are kept apart", [["Tom Vale"], ["Tom Vale Jr."], ["Tom Vale Sr."]]],
  ["and told from what is printed of them", [["Tom Vale"], ["Tom Vale Jr.", "Thomas Vale, Jr", "Vale Jr."]]],
  ["two given names are two people", [["Ann Moss"], ["Eva Moss"]]],
  ["initials may be run together", [["J. D. Finch", "J.D. Finch", "JD Finch", "John David Finch"]]],
  ["a second name may be what somebody goes by", [["Edgar Moore", "J. Edgar Moore"]]],
  ["particles are no given names", [["Ursula von der Linden", "Von der Linden", "von der Linden"]]],
  ["but some given names look like them", [["Ray Drew"], ["Van Drew"]]],
  ["marks and case say nothing", [["JOSÉ PEÑA", "Jose Pena", "José Peña"]]],
  ["names of the language itself are no trap", [["constructor Lee"], ["toString Lee"]]],
];

describe("among people who may share a surname", () => {
  test.each(ROWS)("%s", (_, people) => {
    expect(peopleAmong(people.flat())).toEqual(inOrder(people));
  });

  test("who is who does not depend on the order they came in", () => {
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

/** Names with their trades and counts, people apart: "Ann Reed, office 3" for three pages on an official. */
function peopleTold(forms: readonly string[]): string[][] {
  return inOrder(groupPeople(forms.map(formOf)).map((group) => group.forms.map(({ told }) => told)));
}

function formOf(told: string) {
  const [, name = "", trade = "", count = "1"] = /^(.*?)(?:, ([a-z ]+?))?(?: (\d+))?$/.exec(told) ?? [];
  return { told, name, trade, articleCount: Number(count) };
}

const NAMESAKES: [why: string, people: string[][]][] = [
  ["trades at odds are two people", [["Ann Reed, field"], ["Ann Reed, office"]]],
  ["whatever the spelling", [["Bob Reed, field"], ["Robert Reed, office"]]],
  ["others are one life", [["Ann Reed, bench", "Ann Reed, letters", "Ann Reed, office"]]],
  [
    "one page that tells both makes them one",
    [["Ann Reed, field", "Ann Reed, field office", "Ann Reed, office"]],
  ],
  [
    "who is told no trade is who is told most of",
    [["Ann Reed", "Ann Reed, office 3", "Reed"], ["Ann Reed, field 2"]],
  ],
  ["and so is who could be either", [["Ann Reed, field 2"], ["Ann Reed, office 3", "Ann Reed, sport 1"]]],
  ["of equals by the name of the trade", [["Ann Reed", "Ann Reed, field"], ["Ann Reed, office"]]],
  [
    "one title among hundreds of pages is a slip",
    [["Ann Reed 300", "Ann Reed, field 1", "Ann Reed, office 40"]],
  ],
  ["but not one of twenty", [["Ann Reed 11", "Ann Reed, office 8"], ["Ann Reed, field 1"]]],
  ["a surname alone may be somebody else too", [["Ann Reed, office 2"], ["Reed, field"]]],
];

describe("among people of one name", () => {
  test.each(NAMESAKES)("%s", (_, people) => {
    expect(peopleTold(people.flat())).toEqual(inOrder(people));
  });

  test("who is who does not depend on the order they came in", () => {
    const trades = [
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
    const form = fc
      .tuple(
        fc.constantFrom("Ann Reed", "Anna Reed", "A. Reed", "Reed", "Bob Reed"),
        fc.constantFrom(...trades),
        fc.integer({ min: 1, max: 60 }),
      )
      .map(([name, trade, count]) => `${name}${trade && `, ${trade}`} ${count}`);
    const orders = fc
      .uniqueArray(form, { maxLength: 12, selector: (told) => told.replace(/ \d+$/, "") })
      .chain((forms) =>
        fc.tuple(fc.constant(forms), fc.shuffledSubarray(forms, { minLength: forms.length })),
      );
    fc.assert(
      fc.property(orders, ([forms, shuffled]) => {
        expect(peopleTold(shuffled)).toEqual(peopleTold(forms));
        expect(peopleTold(forms).flat().sort()).toEqual([...forms].sort());
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
])("%s is looked for under %s", (name, bucket) => {
  expect(bucketOf(name, "PERSON")).toBe(bucket);
});

test("a body is looked for under its name, without the article", () => {
  expect(["The Lake Board", "LAKE BOARD", "the"].map((name) => bucketOf(name, "ORGANIZATION"))).toEqual([
    "lake board",
    "lake board",
    "the",
  ]);
});

test("a person's full name tells more than the surname, any name of a body is full", () => {
  const names = ["Ann Lee", "A. Lee", "Lee", "Lee Jr.", "de Wit"];
  expect(names.filter((name) => isFullName(name, "PERSON"))).toEqual(["Ann Lee", "A. Lee"]);
  expect(isFullName("Parliament", "ORGANIZATION")).toBe(true);
});
