import { afterAll, beforeAll, expect, test } from "vitest";
import { readAuthorityFile } from "../src/ingest/authorities/read-list.js";
import { createFolder, type Folder } from "./support/folder.js";

let folder: Folder;
beforeAll(async () => {
  folder = await createFolder();
});
afterAll(() => folder.remove());

async function read(file: string, content: string | Uint8Array) {
  await folder.write({ [file]: content });
  return readAuthorityFile(folder.at(file));
}

const person = (parts: object) => ({
  nicknames: [],
  offices: [],
  identifiers: [],
  hasNamesakes: false,
  ...parts,
});

const LEGISLATORS = `
- id: {bioguide: Z000001, wikidata: Q9000001, wikipedia: Hettie Brandt, fec: [H1, H2], govtrack: 77}
  name: {first: Henrietta, middle: Ida, last: Brandt, nickname: Hettie, official_full: 'Henrietta I. "Hettie" Brandt'}
  terms:
  - {type: rep, start: '2001-01-03', end: '2003-01-03', state: WY}
  - {type: rep, start: '2003-01-07', end: '2005-01-03', state: WY}
  - {type: sen, start: '2011-01-05', end: '2017-01-03', state: WY}
  leadership_roles:
  - {title: Minority Whip, chamber: senate, start: '2013-01-03', end: '2015-01-03'}
- id: {bioguide: Z000002, wikipedia: Otto Vane (Idaho politician)}
  name: {first: Otto, last: Vane, suffix: Jr.}
  terms: []
`;

test("congress-legislators: the usual name is that of the article, and terms of one office are joined", async () => {
  const { name, people, warnings } = await read("congress.yaml", LEGISLATORS);
  expect({ name, warnings }).toEqual({ name: "congress", warnings: [] });
  expect(people).toEqual([
    person({
      key: "Z000001",
      name: "Hettie Brandt",
      names: ["Hettie Brandt", "Henrietta I. Brandt", "Henrietta Brandt", "Henrietta Ida Brandt"],
      nicknames: ["Hettie"],
      offices: [
        { title: "U.S. Representative", start: "2001-01-03", end: "2005-01-03" },
        { title: "U.S. Senator", start: "2011-01-05", end: "2017-01-03" },
        { title: "Senate Minority Whip", start: "2013-01-03", end: "2015-01-03" },
      ],
      identifiers: [
        { scheme: "bioguide", value: "Z000001" },
        { scheme: "wikidata", value: "Q9000001" },
        { scheme: "wikipedia", value: "Hettie Brandt" },
        { scheme: "fec", value: "H1" },
        { scheme: "fec", value: "H2" },
        { scheme: "govtrack", value: "77" },
      ],
    }),
    person({
      key: "Z000002",
      name: "Otto Vane",
      names: ["Otto Vane", "Otto Vane Jr."],
      identifiers: [
        { scheme: "bioguide", value: "Z000002" },
        { scheme: "wikipedia", value: "Otto Vane (Idaho politician)" },
      ],
      hasNamesakes: true,
    }),
  ]);
});

test("Popolo: offices are memberships, except of parties, with dates of the term if they have none", async () => {
  const { people } = await read(
    "council.json",
    JSON.stringify({
      persons: [
        {
          id: "p1",
          name: "Ingrid Solheim",
          other_names: [{ name: "Ingrid Dahl" }, { name: "Inga", note: "nickname" }],
          identifiers: [{ scheme: "Wikidata", identifier: "http://www.wikidata.org/entity/q9000003" }],
          links: [{ url: "https://solheim.example", note: "website" }],
        },
      ],
      organizations: [
        { id: "o1", name: "the City Council", classification: "legislature" },
        { id: "o2", name: "The Moderates", classification: "party" },
      ],
      posts: [{ id: "t1", label: "Mayor of Torvik" }],
      events: [{ id: "term/4", start_date: "2015-10", end_date: "2019-09" }],
      memberships: [
        { person_id: "p1", organization_id: "o1", role: "member", legislative_period_id: "term/4" },
        { person_id: "p1", organization_id: "o2", role: "chair", start_date: "2010" },
        { person_id: "p1", post_id: "t1", start_date: "2019-10-01" },
      ],
    }),
  );
  expect(people).toEqual([
    person({
      key: "p1",
      name: "Ingrid Solheim",
      names: ["Ingrid Solheim", "Ingrid Dahl"],
      nicknames: ["Inga"],
      offices: [
        { title: "Member of the City Council", start: "2015-10-01", end: "2019-09-30" },
        { title: "Mayor of Torvik", start: "2019-10-01", end: null },
      ],
      identifiers: [{ scheme: "wikidata", value: "Q9000003" }],
    }),
  ]);
});

const ANN = person({
  key: "Q9000004",
  name: "Ann Lee",
  names: ["Ann Lee", "Annabel Lee"],
  nicknames: ["Annie"],
  offices: [
    { title: "Minister for Fish", start: "2019-01-01", end: "2021-12-31" },
    { title: "Senator", start: "2022-02-28", end: null },
  ],
  identifiers: [
    { scheme: "wikidata", value: "Q9000004" },
    { scheme: "viaf", value: "123" },
  ],
});

test.each([
  [
    "a.jsonl",
    `{"name": "Ann Lee", "other_names": ["Annabel Lee", "Annie"], "identifiers": {"wikidata": "Q9000004", "viaf": 123},
      "offices": [{"title": "Minister for Fish", "start": "2019", "end": 2021}, {"title": "Senator", "start": "2022-02-28"}]}`.replace(
      /\n\s*/,
      " ",
    ),
  ],
  [
    "a.json",
    `[{"name": "Ann  Lee ", "aliases": "Annabel Lee", "nickname": "Annie", "wikidata": "Q9000004",
      "identifiers": [{"scheme": "wikidata", "value": "Q9000004"}, {"scheme": "VIAF", "value": "123"}],
      "positions": [{"role": "Minister for Fish", "start_date": "2019", "end_date": "2021"},
        {"role": "Senator", "start_date": "2022-02-28T00:00:00Z", "end_date": ""}]}]`,
  ],
  [
    "a.csv",
    `\uFEFFname,Other Names,offices,wikidata,identifier:viaf
Ann Lee,Annabel Lee; Annie,"Minister for Fish 2019/2021; Senator 2022-02-28/..",Q9000004,123
`,
  ],
  [
    "a.tsv",
    `id\tname\taliases\ttitle\tstart\tend\tidentifiers
Q9000004\tAnn Lee\tAnnabel Lee;Annie\tMinister for Fish\t2019\t2021\twikidata:Q9000004;viaf:123
Q9000004\tAnn Lee\t\tSenator\t2022-02-28\t\t
`,
  ],
  [
    "a.yml",
    `- {name: Ann Lee, other_names: [Annabel Lee, Annie], identifiers: {wikidata: q9000004, viaf: "123"}, offices: [
    {title: Minister for Fish, start: 2019, end: 2021}, {title: Senator, start: 2022-02-28}]}`,
  ],
])("a person reads the same from %s", async (file, content) => {
  expect(await read(file, content)).toEqual({ name: "a", file, people: [ANN], warnings: [] });
});

test("what cannot be used of a person is left out with a warning", async () => {
  const { people, warnings } = await read(
    "part.csv",
    `name,offices,identifiers,shoe size
Bo Dahl,"Mayor 2019-02-30/2020; Judge 2021/2020; Clerk ../2020-06","?:1; viaf:5",44
`,
  );
  expect(people).toEqual([
    person({
      key: "Bo Dahl",
      name: "Bo Dahl",
      names: ["Bo Dahl"],
      offices: [{ title: "Clerk", start: null, end: "2020-06-30" }],
      identifiers: [{ scheme: "viaf", value: "5" }],
    }),
  ]);
  expect(warnings).toEqual([
    'part.csv: These columns are not used: "shoe size".',
    'part.csv:2: The scheme "?" of the identifier "1" is no name: it is left out.',
    'part.csv:2: The date "2019-02-30" of the office "Mayor" cannot be read: the office is left out; write dates such as 2019, 2019-01 or 2019-01-03.',
    'part.csv:2: The office "Judge" ends on 2020-12-31, before it starts on 2021-01-01: it is left out.',
  ]);
});

test.each([
  [
    "nameless.json",
    `[{"name": "Ann Lee"}, {"id": "7"}, [], {"name": "?"}]`,
    [
      'nameless.json, person 3: It is no object: give each person as an object such as {"name": "Ann Lee"}.',
      'nameless.json, person 2: The name is "": give each person a name of 1 to 300 characters.',
      'nameless.json, person 4 (?): The name is "?": give each person a name of 1 to 300 characters.',
    ],
  ],
  [
    "twice.csv",
    "name,wikidata\nAnn Lee,\nBo Dahl,Q1\nAnn Lee,\n",
    ['twice.csv:4: The key "Ann Lee" is also that of twice.csv:2: give each person an "id" of its own.'],
  ],
  [
    "headless.csv",
    "Ann Lee,Minister\n",
    [
      'headless.csv: The first line names no column "name": begin the table with a line such as name,other_names,offices,wikidata.',
    ],
  ],
  ["empty.jsonl", "\n", ["empty.jsonl: It lists no people: give a file with at least one."]],
  [
    "object.json",
    `{"people": []}`,
    ['object.json: It holds no list of people: give a list, or an object with the list "persons".'],
  ],
  [
    "page.html",
    "<p>Ann Lee</p>",
    ["page.html: Its name does not say what it is: give a file that ends in .json, .yaml, .csv or .jsonl."],
  ],
  [
    "latin.csv",
    Buffer.from("name\nJosé Peña\n", "latin1"),
    ["latin.csv: It is not text in UTF-8: save it as UTF-8."],
  ],
])("%s is refused as a whole", async (file, content, errors) => {
  await expect(read(file, content)).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    message: errors.join("\n"),
  });
});

test.each([
  ["broken.json", "[{", /^broken\.json: It cannot be read as JSON \(.+\): correct it\.$/],
  [
    "broken.jsonl",
    '{"name": "Ann Lee"}\n{"name"',
    /^broken\.jsonl:2: It cannot be read as JSON \(.+\): correct it\.$/,
  ],
  ["broken.yaml", "- a: [1\n- b", /^broken\.yaml: It cannot be read as YAML \(.+\): correct it\.$/],
  ["broken.csv", 'name\n"Ann Lee', /^broken\.csv: It cannot be read as CSV \(.+\): correct it\.$/],
  ["bomb.yaml", bomb(), /^bomb\.yaml: It cannot be read as YAML \(.+\): correct it\.$/],
])("%s is refused with the reason of the parser", async (file, content, message) => {
  await expect(read(file, content)).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    message: expect.stringMatching(message),
  });
});

/** Aliases of aliases: nine lines that would be ten million people. */
function bomb(): string {
  const lines = Array.from({ length: 8 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(10)}]`);
  return ["a0: &a0 {name: Ann Lee}", ...lines].join("\n");
}

test("a file that is not there, or is a folder, is named", async () => {
  await folder.write({ "lists/a.csv": "name\nAnn Lee\n" });
  await expect(readAuthorityFile(folder.at("gone.csv"))).rejects.toThrow(
    "There is no file or folder with this name. Name another file.",
  );
  await expect(readAuthorityFile(folder.at("lists"))).rejects.toThrow(
    "It is a folder: name the files in it.",
  );
});

test("of many errors the first ten are listed", async () => {
  const promise = read("many.json", JSON.stringify(Array.from({ length: 12 }, () => ({}))));
  await expect(promise).rejects.toThrow(
    /^(?:many\.json, person .*\n){10}many\.json: There are 2 more errors/,
  );
});
