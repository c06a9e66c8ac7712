import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../support/api.js";
import { emptyArchive } from "../support/archive.js";
import { keptCounts, recount } from "../support/counts.js";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ apiKeys: ["ann:sesame"] });
});
beforeEach(() => emptyArchive(api.archive));
afterAll(() => api.close());

const WRITER = { authorization: "Bearer sesame" };
const IMPORT = `mutation($input: ImportAuthorityInput!) { importAuthority(input: $input) {
  authority { name file personCount } createdCount updatedCount unchangedCount removedCount warnings pendingCount } }`;
const REMOVE = "mutation($name: String!) { removeAuthority(name: $name) { removedCount pendingCount } }";
const LISTS = "{ authorities { name file personCount identifiedCount } }";

type Payload = Readonly<Record<string, unknown>>;
const importList = async (name: string, ...people: object[]) => {
  const input = { name, file: `${name}.csv`, people };
  const { data, errors } = await api.ask<{ importAuthority: Payload }>(IMPORT, { input }, WRITER);
  expect(errors).toBeUndefined();
  return data.importAuthority;
};
const removeList = (name: string) => api.ask<{ removeAuthority: Payload }>(REMOVE, { name }, WRITER);
const lists = async () => (await api.ask<{ authorities: Payload[] }>(LISTS)).data.authorities;

const ANN = { key: "1", name: "Ann Lee", identifiers: [{ scheme: "Wikidata", value: "q9000001" }] };
const BO = { key: "2", name: "Bo Dahl", offices: [{ title: "Mayor", start: "2019" }] };

test("A list is stored, and the same list again changes nothing", async () => {
  const counts = { createdCount: 0, updatedCount: 0, unchangedCount: 0, removedCount: 0 };
  const authority = { name: "council", file: "council.csv", personCount: 2 };
  const rest = { warnings: [], pendingCount: 0 };
  expect(await importList("council", ANN, BO)).toEqual({ authority, ...counts, createdCount: 2, ...rest });
  const { data } = await api.ask<{ authorities: Payload[] }>("{ authorities { importedAt } }");
  expect(await importList("council", ANN, BO)).toEqual({ authority, ...counts, unchangedCount: 2, ...rest });
  expect((await api.ask("{ authorities { importedAt } }")).data).toEqual(data);
  expect(await lists()).toEqual([{ ...authority, identifiedCount: 0 }]);
});

test("A list of the same name is replaced as a whole, and lists of other names stay", async () => {
  await importList("council", ANN, BO);
  await importList("judges", BO);
  expect(await importList("council", { ...ANN, otherNames: ["Annie"] }, { ...BO, key: "3" })).toMatchObject({
    createdCount: 1,
    updatedCount: 1,
    unchangedCount: 0,
    removedCount: 1,
  });
  expect(await lists()).toEqual([
    { name: "council", file: "council.csv", personCount: 2, identifiedCount: 0 },
    { name: "judges", file: "judges.csv", personCount: 1, identifiedCount: 0 },
  ]);
  expect((await removeList("council")).data.removeAuthority).toEqual({ removedCount: 2, pendingCount: 0 });
  expect(await lists()).toMatchObject([{ name: "judges" }]);
});

test("An authority list adds no speaker", async () => {
  await importList("council", ANN, BO);
  expect((await api.ask("{ archive { speakerCount } speakers { totalCount } }")).data).toEqual({
    archive: { speakerCount: 0 },
    speakers: { totalCount: 0 },
  });
});

test("What is left out of a list is named in warnings", async () => {
  const offices = [{ title: "Mayor", start: "soon" }];
  expect(await importList("council", ANN, { ...BO, offices })).toMatchObject({
    createdCount: 2,
    warnings: [
      '"input.people[1]": The date "soon" of the office "Mayor" cannot be read: the office is left out; write dates such as 2019, 2019-01 or 2019-01-03.',
    ],
  });
});

test.each([
  [{ name: " ", people: [ANN] }, '"input.name" must have 1 to 100 characters, not 0.'],
  [{ name: "council", people: [] }, '"input.people" must hold 1 to 50000 people, not 0.'],
  [
    { name: "council", people: [ANN, { name: "\0 " }] },
    '"input.people[1]": The name is "\\u0000 ": give each person a name of 1 to 300 characters.',
  ],
  [
    { name: "council", people: [ANN, { ...BO, key: "1" }] },
    '"input.people[1]": The key "1" is also that of "input.people[0]": give each person an "id" of its own.',
  ],
  [
    { name: "coun\0cil", people: [ANN] },
    '"input.name" must not contain the character U+0000: "coun\\u0000cil".',
  ],
  [
    { name: "coun\ud800cil", people: [ANN] },
    '"input.name" must not contain half of a surrogate pair: "coun\\ud800cil".',
  ],
])("A list that cannot be stored changes nothing: %j", async (input, message) => {
  await importList("council", BO);
  const { errors } = await api.ask(IMPORT, { input }, WRITER);
  expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
  expect(await lists()).toMatchObject([{ name: "council", personCount: 1 }]);
});

test("A list that is not there cannot be removed", async () => {
  expect((await removeList("council")).errors).toMatchObject([
    {
      message:
        'The archive has no authority list named "council": "onrecord authorities list" prints their names.',
      extensions: { code: "BAD_USER_INPUT" },
    },
  ]);
});

test("Without an API key lists can be read but not changed", async () => {
  await importList("council", ANN);
  const unauthenticated = [{ extensions: { code: "UNAUTHENTICATED" } }];
  const input = { name: "judges", people: [BO] };
  expect((await api.ask(IMPORT, { input })).errors).toMatchObject(unauthenticated);
  expect((await api.ask(REMOVE, { name: "council" })).errors).toMatchObject(unauthenticated);
  expect((await api.ask("mutation { applyAuthorities { pendingCount } }")).errors).toMatchObject(
    unauthenticated,
  );
  expect(await lists()).toMatchObject([{ name: "council" }]);
});

describe("Speakers of the archive", () => {
  let pages = 0;
  /** Stores a page of 2016 that quotes each of these; a role follows in brackets: "Ann Lee (Mayor)". */
  const quoting = (...names: readonly string[]) => {
    const speakers = names.map((text) => {
      const [, name = "", role] = /^(.*?)(?: \((.+)\))?$/.exec(text) ?? [];
      return { name, roles: role === undefined ? [] : [role] };
    });
    return api.save({
      url: `https://press.example/${++pages}`,
      publishedAt: "2016-05-01T12:00:00.000Z",
      speakers,
      quotes: speakers.map(({ name }) => ({ text: "No.", speaker: name })),
    });
  };

  const SPEAKERS = `{ speakers(orderBy: NAME) { nodes { name slug quoteCount aliases sameAs } } }`;
  interface Found {
    readonly speakers: { readonly nodes: readonly Payload[] };
  }
  const speakers = async () => {
    const { data, errors } = await api.ask<Found>(SPEAKERS);
    expect(errors).toBeUndefined();
    expect(await keptCounts(api.archive.db)).toEqual(await recount(api.archive.db));
    return data.speakers.nodes;
  };
  const names = async () => (await speakers()).map(({ name, quoteCount }) => `${name} ${quoteCount}`);

  const HETTIE = {
    name: "Hettie Brandt",
    otherNames: ["Quill Brandt", "Quill Wessel"],
    identifiers: [
      { scheme: "wikipedia", value: "Hettie Brandt" },
      { scheme: "wikidata", value: "Q9000007" },
      { scheme: "harbour", value: "12" },
    ],
  };

  test("get the names and identifiers of a list, and lose them with it", async () => {
    await quoting("Quill Brandt", "Lothar Brandt");
    await quoting("Hettie Brandt");
    await quoting("Quill Brandt");
    expect(await names()).toEqual(["Hettie Brandt 1", "Lothar Brandt 1", "Quill Brandt 2"]);
    expect(await importList("council", HETTIE)).toMatchObject({ createdCount: 1, pendingCount: 0 });
    expect(await speakers()).toEqual([
      {
        name: "Hettie Brandt",
        slug: "quill-brandt",
        quoteCount: 3,
        aliases: ["Quill Brandt", "Hettie Brandt"],
        sameAs: ["http://www.wikidata.org/entity/Q9000007", "https://en.wikipedia.org/wiki/Hettie_Brandt"],
      },
      { name: "Lothar Brandt", slug: "lothar-brandt", quoteCount: 1, aliases: ["Lothar Brandt"], sameAs: [] },
    ]);
    expect(await lists()).toMatchObject([{ personCount: 1, identifiedCount: 1 }]);
    await removeList("council");
    expect(await names()).toEqual(["Hettie Brandt 1", "Lothar Brandt 1", "Quill Brandt 2"]);
    expect((await speakers()).flatMap(({ sameAs }) => sameAs)).toEqual([]);
  });

  test("are the same whether the list or the pages come first", async () => {
    const store = async () => {
      await quoting("Brandt", "Quill Brandt (Mayor)");
      await quoting("Hettie Brandt", "Lothar Brandt");
      await quoting("Quill Wessel");
      await quoting("Hettie Brandt", "Brandt");
    };
    const withoutSlugs = async () => (await speakers()).map(({ slug: _, ...speaker }) => speaker);
    await store();
    await importList("council", HETTIE);
    const after = await withoutSlugs();
    await emptyArchive(api.archive);
    await importList("council", HETTIE);
    await store();
    expect(await withoutSlugs()).toEqual(after);
    expect(after).toMatchObject([
      { name: "Brandt", quoteCount: 2 },
      { name: "Hettie Brandt", quoteCount: 4, aliases: ["Hettie Brandt", "Quill Brandt", "Quill Wessel"] },
      { name: "Lothar Brandt", quoteCount: 1 },
    ]);
  });

  test("follow when a list is replaced", async () => {
    await quoting("Hettie Brandt");
    await quoting("Quill Brandt");
    await importList("council", HETTIE);
    await importList("council", {
      ...HETTIE,
      name: "Quill Brandt",
      otherNames: ["Hettie Brandt"],
      identifiers: [],
    });
    expect(await speakers()).toMatchObject([{ name: "Quill Brandt", quoteCount: 2, sameAs: [] }]);
    await importList("council", { ...HETTIE, otherNames: [], identifiers: [] });
    expect(await names()).toEqual(["Hettie Brandt 1", "Quill Brandt 1"]);
  });

  test("keep the name that pages print if the list does not say which is the usual one", async () => {
    await quoting("Hettie I. Brandt (Mayor)");
    await importList("council", {
      otherNames: ["Hettie Brandt", "Hettie Ida Brandt"],
      offices: [{ title: "Mayor" }],
      identifiers: HETTIE.identifiers,
    });
    expect(await speakers()).toMatchObject([
      {
        name: "Hettie I. Brandt",
        sameAs: ["http://www.wikidata.org/entity/Q9000007", "https://en.wikipedia.org/wiki/Hettie_Brandt"],
      },
    ]);
  });

  test("are found by the name of a list and by identifiers", async () => {
    await quoting("Quill Brandt (Mayor)");
    await quoting("Lothar Brandt");
    await importList("council", { ...HETTIE, offices: [{ title: "Mayor", start: "2010" }] });
    const { data, errors } = await api.ask(`{
      name: speaker(by: { name: "hettie brandt" }) { name aliases }
      wikidata: speaker(by: { identifier: { scheme: "WIKIDATA", value: "https://www.wikidata.org/wiki/q9000007" } }) {
        name identifiers { scheme value }
      }
      none: speaker(by: { identifier: { scheme: "viaf", value: "12" } }) { name }
      strange: speaker(by: { identifier: { scheme: "viaf", value: "\\u0000" } }) { name }
      some: speakers(filter: { identifiers: [{ scheme: "viaf", value: "1" }, { scheme: "harbour", value: "12" }] }) {
        totalCount nodes { name }
      }
      nobody: speakers(filter: { identifiers: [] }) { totalCount }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      name: { name: "Hettie Brandt", aliases: ["Quill Brandt"] },
      wikidata: {
        name: "Hettie Brandt",
        identifiers: [
          { scheme: "wikidata", value: "Q9000007" },
          { scheme: "harbour", value: "12" },
          { scheme: "wikipedia", value: "Hettie Brandt" },
        ],
      },
      none: null,
      strange: null,
      some: { totalCount: 1, nodes: [{ name: "Hettie Brandt" }] },
      nobody: { totalCount: 0 },
    });
  });

  test("are found by none of the texts that Postgres cannot read as JSON", async () => {
    const query =
      "query ($by: [IdentifierInput!]!) { speakers(filter: { identifiers: $by }) { totalCount } }";
    const by = ["\0", "\udc00\ud800"].map((value) => ({ scheme: "*", value }));
    expect(await api.ask(query, { by })).toEqual({ data: { speakers: { totalCount: 0 } } });
  });

  test("have the identifiers of all lists that name them, and the name of the first", async () => {
    await quoting("Hettie Brandt");
    await importList("council", HETTIE);
    await importList("judges", {
      name: "Quill Brandt",
      otherNames: ["Hettie Brandt"],
      identifiers: [{ scheme: "viaf", value: "5" }],
    });
    expect(await speakers()).toMatchObject([
      {
        name: "Hettie Brandt",
        sameAs: [
          "http://www.wikidata.org/entity/Q9000007",
          "https://viaf.org/viaf/5",
          "https://en.wikipedia.org/wiki/Hettie_Brandt",
        ],
      },
    ]);
    await removeList("council");
    expect(await speakers()).toMatchObject([{ name: "Quill Brandt", sameAs: ["https://viaf.org/viaf/5"] }]);
  });

  test("are what editors decide, with or without a list", async () => {
    await quoting("Hettie Brandt");
    await quoting("Quill Brandt");
    await importList("council", HETTIE);
    const id = async () =>
      (await api.ask<{ speaker: { id: string } }>('{ speaker(by: { slug: "hettie-brandt" }) { id } }')).data
        .speaker.id;
    const correct = async (mutation: string) =>
      expect((await api.ask(`mutation { ${mutation} }`, {}, WRITER)).errors).toBeUndefined();
    await correct(`renameSpeaker(speaker: "${await id()}", name: "Mayor Brandt") { speaker { id } }`);
    expect(await names()).toEqual(["Mayor Brandt 2"]);
    await correct(`splitSpeaker(speaker: "${await id()}", aliases: ["Quill Brandt"]) { speaker { id } }`);
    expect(await names()).toEqual(["Mayor Brandt 1", "Quill Brandt 1"]);
    await importList("council", { ...HETTIE, identifiers: [] });
    expect(await names()).toEqual(["Mayor Brandt 1", "Quill Brandt 1"]);
    const { data } = await api.ask<{ corrections: { nodes: { id: string }[] } }>(
      "{ corrections { nodes { id } } }",
    );
    for (const correction of data.corrections.nodes) {
      await correct(`undoCorrection(id: "${correction.id}") { correction { id } }`);
    }
    expect(await names()).toEqual(["Hettie Brandt 2"]);
    await removeList("council");
    expect(await names()).toEqual(["Hettie Brandt 1", "Quill Brandt 1"]);
  });

  test("are resolved to the end although a request resolves only for some time", async () => {
    for (let number = 0; number < 60; number++) await quoting(`Ann Mc${"abcdefghij"[number % 10]}${number}`);
    const people = Array.from({ length: 60 }, (_, number) => ({
      name: `Ann Mc${"abcdefghij"[number % 10]}${number}`,
      identifiers: [{ scheme: "harbour", value: String(number) }],
    }));
    expect(await importList("council", ...people)).toMatchObject({ createdCount: 60, pendingCount: 0 });
    expect(await lists()).toMatchObject([{ personCount: 60, identifiedCount: 60 }]);
  });

  test("have sameAs in JSON-LD", async () => {
    await quoting("Hettie Brandt");
    await importList("council", HETTIE);
    const { data } = await api.ask<{ articles: { nodes: { jsonLd: { "@graph": Payload[] } }[] } }>(
      "{ articles { nodes { jsonLd } } }",
    );
    expect(data.articles.nodes[0]?.jsonLd["@graph"].find((node) => node["@type"] === "Person")).toMatchObject(
      {
        name: "Hettie Brandt",
        sameAs: ["http://www.wikidata.org/entity/Q9000007", "https://en.wikipedia.org/wiki/Hettie_Brandt"],
      },
    );
  });
});
