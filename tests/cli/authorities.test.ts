import { expect, test } from "vitest";
import { archiveForEachTest } from "../support/archive-folder.js";
import { run, serve } from "../support/cli.js";

const place = archiveForEachTest();

function authorities(...args: readonly string[]) {
  return run(["authorities", ...args, "--database", place.archive.url], { cwd: place.folder.path });
}

const LINES = '{"name": "Bo Lind", "other_names": ["Bosse Lind"], "identifiers": {"wikidata": "Q9000001"}}\n';

test("lists are imported, imported again, listed and removed", async () => {
  await place.folder.write({ "council.jsonl": LINES, "judges.csv": "name,title\nAnn Lee,Judge\n" });
  expect(await authorities("list")).toMatchObject({ output: "The archive has no authority lists.\n" });
  expect(await authorities("import", "council.jsonl", "judges.csv")).toEqual({
    code: 0,
    output: `council: 1 created, 0 updated, 0 unchanged, 0 removed; 0 of them are speakers
judges: 1 created, 0 updated, 0 unchanged, 0 removed; 0 of them are speakers
`,
    errors: "",
  });
  await place.folder.write({ "council.jsonl": `${LINES}{"name": "Cy Moe"}` });
  expect(await authorities("import", "council.jsonl")).toMatchObject({
    output: "council: 1 created, 0 updated, 1 unchanged, 0 removed; 0 of them are speakers\n",
  });
  expect((await authorities("list")).output.replace(/\d{4}-\d\d-\d\d/g, "DAY")).toBe(
    `council: 2 people from council.jsonl, imported DAY; 0 of them are speakers
judges: 1 person from judges.csv, imported DAY; 0 of them are speakers
`,
  );
  expect(await authorities("remove", "council")).toMatchObject({
    output: "council: removed with its 2 people\n",
  });
  const { output } = await authorities("list", "--json");
  expect(JSON.parse(output)).toMatchObject({ name: "judges", file: "judges.csv", personCount: 1 });
});

test("a file that cannot be imported is reported, the others are imported, and the exit code is 1", async () => {
  await place.folder.write({ "council.jsonl": LINES, "wrong.json": '[{"id": 1}]' });
  expect(await authorities("import", "wrong.json", "gone.csv", "council.jsonl")).toEqual({
    code: 1,
    output: `failed wrong.json, person 1: The name is "": give each person a name of 1 to 300 characters.
failed gone.csv: There is no file or folder with this name. Name another file.
council: 1 created, 0 updated, 0 unchanged, 0 removed; 0 of them are speakers
`,
    errors: "",
  });
});

test("a name can be given to one list", async () => {
  await place.folder.write({ "council.jsonl": LINES });
  expect(await authorities("import", "--name", "Torvik", "council.jsonl")).toMatchObject({
    output: "Torvik: 1 created, 0 updated, 0 unchanged, 0 removed; 0 of them are speakers\n",
  });
  expect(await authorities("import", "--name", "Torvik", "a.csv", "b.csv")).toEqual({
    code: 1,
    output: "",
    errors: "error: --name names one list, but there are 2 files: import each with a command of its own.\n",
  });
  expect(await authorities("remove", "council")).toMatchObject({
    code: 1,
    errors:
      'error: The archive has no authority list named "council": "onrecord authorities list" prints their names.\n',
  });
});

test("lists are imported while a server has the archive open", async () => {
  await place.folder.write({ "council.jsonl": LINES });
  const server = await serve(["--no-samples", "--database", place.archive.url]);
  expect(await authorities("import", "council.jsonl")).toMatchObject({ code: 0, errors: "" });
  expect(await server.ask("{ authorities { name personCount } }")).toEqual({
    data: { authorities: [{ name: "council", personCount: 1 }] },
  });
  expect(await authorities("remove", "council")).toMatchObject({ code: 0, errors: "" });
  await server.stop();
});
