import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { EXTRACTION_VERSION } from "../../src/extract/version.js";
import { digestPages, type ExtractionDigests, problemWith } from "../support/extraction-digests.js";

const RECORDED = new URL("digests.json", import.meta.url);

test("extraction returns the recorded result of its version for every page", async () => {
  const recorded = JSON.parse(await readFile(RECORDED, "utf8")) as ExtractionDigests;
  const current = await digestPages(EXTRACTION_VERSION);
  const problem = problemWith(recorded, current);
  const mayUpdate = problem === null || !problem.startsWith("Extraction");
  if (process.env["UPDATE_DIGESTS"] && mayUpdate) {
    await writeFile(RECORDED, `${JSON.stringify(current, null, 2)}\n`);
    return;
  }
  if (problem) expect.fail(problem);
});

const UPDATE = "UPDATE_DIGESTS=1 npx vitest run --project pure tests/extract/version.test.ts";
const recorded: ExtractionDigests = { version: 2, pages: { a: "page1 result1", b: "page2 result2" } };

test.each<[string, ExtractionDigests, string | null]>([
  ["nothing changed", recorded, null],
  [
    "the result of one page differs",
    { version: 2, pages: { a: "page1 other", b: "page2 result2" } },
    `Extraction returns different results for 1 of the recorded pages (a), but its version is the same: set EXTRACTION_VERSION in src/extract/version.ts to 3, then run ${UPDATE}`,
  ],
  [
    "results differ and other pages are new",
    { version: 2, pages: { a: "page1 other", b: "page2 other", c: "page3 result3" } },
    `Extraction returns different results for 2 of the recorded pages (a, b), but its version is the same: set EXTRACTION_VERSION in src/extract/version.ts to 3, then run ${UPDATE}`,
  ],
  [
    "the version was raised",
    { version: 3, pages: { a: "page1 other", b: "page2 result2" } },
    `tests/extract/digests.json does not match these pages and this version: run ${UPDATE}`,
  ],
  [
    "a page was edited, and another removed",
    { version: 2, pages: { a: "page9 result9" } },
    `tests/extract/digests.json does not match these pages and this version: run ${UPDATE}`,
  ],
])("if %s, it says what to do", (_, current, problem) => {
  expect(problemWith(recorded, current)).toBe(problem);
});
