import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { EXTRACTION_VERSION } from "../../src/extract/version.js";
import { problemWith, type Readings, readPages } from "../support/readings.js";

const RECORDED = new URL("readings.json", import.meta.url);

test("the extraction reads every page as its version is recorded to", async () => {
  const recorded = JSON.parse(await readFile(RECORDED, "utf8")) as Readings;
  const current = await readPages(EXTRACTION_VERSION);
  const problem = problemWith(recorded, current);
  const mayUpdate = problem === null || !problem.startsWith("Extraction");
  if (process.env["UPDATE_READINGS"] && mayUpdate) {
    await writeFile(RECORDED, `${JSON.stringify(current, null, 2)}\n`);
    return;
  }
  if (problem) expect.fail(problem);
});

const UPDATE = "UPDATE_READINGS=1 npx vitest run --project pure tests/extract/version.test.ts";
const recorded: Readings = { version: 2, pages: { a: "page1 reading1", b: "page2 reading2" } };

test.each<[string, Readings, string | null]>([
  ["nothing changed", recorded, null],
  [
    "one page is read differently",
    { version: 2, pages: { a: "page1 other", b: "page2 reading2" } },
    `Extraction reads 1 of the recorded pages differently (a) under the same version: set EXTRACTION_VERSION in src/extract/version.ts to 3, then run ${UPDATE}`,
  ],
  [
    "pages are read differently, and others are new",
    { version: 2, pages: { a: "page1 other", b: "page2 other", c: "page3 reading3" } },
    `Extraction reads 2 of the recorded pages differently (a, b) under the same version: set EXTRACTION_VERSION in src/extract/version.ts to 3, then run ${UPDATE}`,
  ],
  [
    "the version was raised",
    { version: 3, pages: { a: "page1 other", b: "page2 reading2" } },
    `tests/extract/readings.json is not of these pages and this version: run ${UPDATE}`,
  ],
  [
    "a page was edited, and another removed",
    { version: 2, pages: { a: "page9 reading9" } },
    `tests/extract/readings.json is not of these pages and this version: run ${UPDATE}`,
  ],
])("if %s, it says what to do", (_, current, problem) => {
  expect(problemWith(recorded, current)).toBe(problem);
});
