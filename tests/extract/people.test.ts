import { describe, expect, test } from "vitest";
import { findNamedEntities } from "../../src/extract/speech/people/named-entities.js";
import { findUtterances } from "../../src/extract/speech/quotations/utterances.js";
import { annotateText } from "../../src/extract/speech/text/annotated-text.js";

const peopleIn = (body: string, otherTexts: string[] = []) => {
  const text = annotateText(body);
  return findNamedEntities(text, findUtterances(text), otherTexts).people.map(
    ({ name, aliases, roles, gender }) => ({
      name,
      aliases,
      roles,
      gender,
    }),
  );
};

describe("the people of a page", () => {
  test("have their fullest name as the canonical one, and the other full names as aliases", () => {
    expect(peopleIn("Marta J. Quill spoke. Marta Quill left. Ms. Quill was tired, said Quill.")).toEqual([
      { name: "Marta J. Quill", aliases: ["Marta J. Quill", "Marta Quill"], roles: [], gender: "female" },
    ]);
  });

  test("keep their titles as roles, not as part of the name", () => {
    expect(
      peopleIn("Norwegian Defense Minister Ingrid Solheim left with former deputy mayor Carl Boyd."),
    ).toEqual([
      {
        name: "Ingrid Solheim",
        aliases: ["Ingrid Solheim"],
        roles: ["Norwegian Defense Minister"],
        gender: "female",
      },
      { name: "Carl Boyd", aliases: ["Carl Boyd"], roles: ["former deputy mayor"], gender: "male" },
    ]);
  });

  test("have the roles of an apposition before or after the name", () => {
    expect(
      peopleIn(
        "Ann Hale, a doctor at the harbour clinic, spoke. The head of the agency, Tom Lee, did not.",
      ).map(({ name, roles }) => ({ name, roles })),
    ).toEqual([
      { name: "Ann Hale", roles: ["doctor at the harbour clinic"] },
      { name: "Tom Lee", roles: ["head of the agency"] },
    ]);
  });

  test.each([
    [
      "Zoe Reed, general secretary of the Dockers' Union, spoke.",
      "Zoe Reed",
      ["general secretary of the Dockers' Union"],
    ],
    ["Ann Hale, leader for eight years, spoke.", "Ann Hale", ["leader"]],
    ["Ann Hale, elected chairman of the club in March, spoke.", "Ann Hale", ["chairman of the club"]],
    ["Its new chairman, Carl Boyd, sold the minister a stick.", "Carl Boyd", ["chairman"]],
    ["It hung round the neck of her deputy, Carl Boyd, all day.", "Carl Boyd", ["deputy"]],
    ["She thanked her predecessor, Carl Boyd, twice.", "Carl Boyd", []],
    ["President-elect Carl Boyd spoke.", "Carl Boyd", ["President-elect"]],
    ["Add Carl Boyd to the list.", "Carl Boyd", []],
    ["Forecaster Ann Hale spoke.", "Ann Hale", ["Forecaster"]],
    ["Ann Hale, whose father did business in Vell and Ames, spoke.", "Ann Hale", []],
    ["In an attack on the chief planner Monday, Ann Hale spoke.", "Ann Hale", []],
    ["On Monday night Mayor Ann Hale spoke.", "Ann Hale", ["Mayor"]],
    ["New Jersey Governor Ann Hale spoke.", "Ann Hale", ["New Jersey Governor"]],
  ])("have exactly the role that is printed: %s", (body, name, roles) => {
    expect(peopleIn(body).map((person) => ({ name: person.name, roles: person.roles }))).toEqual([
      { name, roles },
    ]);
  });

  test("do not get the title of the next person in a list", () => {
    expect(
      peopleIn("The minister Ann Hale, union leader Tom Lee and others met.").map(({ roles }) => roles),
    ).toEqual([["minister"], ["union leader"]]);
  });

  test("are not taken from a headline in title case", () => {
    expect(
      peopleIn("Mayor Olga Quill won.", ["Mayor Quill Takes Saltreach After Long Night"]).map(
        ({ name }) => name,
      ),
    ).toEqual(["Olga Quill"]);
  });

  test.each([
    ["transliterations", "Sergey Ivanov spoke. Sergei Ivanov left.", ["Sergey Ivanov", "Sergei Ivanov"]],
    ["nicknames", "William Hale spoke. Bill Hale left.", ["William Hale", "Bill Hale"]],
    ["initials", "R. Hale spoke. Robert Hale left.", ["Robert Hale", "R. Hale"]],
    ["accents", "José Núñez spoke. Jose Nunez left.", ["José Núñez", "Jose Nunez"]],
    ["particles", "Jan van der Berg spoke.", ["Jan van der Berg"]],
    ["suffixes", "Paul Reyes Jr. spoke. Paul Reyes left.", ["Paul Reyes Jr.", "Paul Reyes"]],
    ["hyphens", "Anna-Lena Smith-Jones spoke.", ["Anna-Lena Smith-Jones"]],
    ["Arabic articles", "Hassan al-Amin spoke.", ["Hassan al-Amin"]],
  ])("are one person under several name variants: %s", (_name, body, aliases) => {
    expect(peopleIn(body).map((person) => person.aliases)).toEqual([aliases]);
  });

  test("with one surname and different given names are two people", () => {
    expect(peopleIn("Sarah Kim and David Kim run the bakery.").map(({ name }) => name)).toEqual([
      "Sarah Kim",
      "David Kim",
    ]);
  });

  test("have aliases from the headline, caption and topics, and the canonical name from the body", () => {
    expect(peopleIn("Sergei Ivanov spoke.", ["Sergey Ivanov at the harbour"])).toEqual([
      {
        name: "Sergei Ivanov",
        aliases: ["Sergei Ivanov", "Sergey Ivanov"],
        roles: [],
        gender: "male",
      },
    ]);
  });

  test("are not organizations, places, days, or words with a capital from the beginning of a sentence", () => {
    expect(
      peopleIn(
        "The Harbour Council met in New Vell on Monday. Critics said it was late. Former Vell Trust members left.",
      ),
    ).toEqual([]);
  });
});
