import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../support/api.js";
import { emptyArchive } from "../support/archive.js";

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
  [{ name: "council", people: [] }, '"input.people" must hold 1 to 100000 people, not 0.'],
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
