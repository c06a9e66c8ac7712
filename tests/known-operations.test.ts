import { afterEach, beforeEach, expect, test } from "vitest";
import { operationNames, readKnownOperations } from "../src/cli/listening/known-operations.js";
import { operations } from "../src/sdk/generated/operations.js";
import { createFolder, type Folder } from "./support/folder.js";

let folder: Folder;
beforeEach(async () => {
  folder = await createFolder();
});
afterEach(() => folder.remove());

test("the SDK's operations are known under the hashes of what it sends", () => {
  const known = Object.values(readKnownOperations([]));
  for (const text of Object.values(operations)) expect(known).toContain(text);
});

test("several files are read", async () => {
  await folder.write({
    "a.json": '{"a": "query A { archive { quoteCount } }"}',
    "b.json": '{"b": "{ __typename }"}',
  });
  expect(readKnownOperations([folder.at("a.json"), folder.at("b.json")])).toEqual({
    a: "query A { archive { quoteCount } }",
    b: "{ __typename }",
  });
});

test.each([
  ["[]", "is no object"],
  ["{", "cannot be read (it is no JSON)"],
  ['{"a": 1}', 'has no text for "a"'],
  [`{"${"0".repeat(64)}": "{ __typename }"}`, `has another text than the hash "${"0".repeat(64)}" says`],
  [
    `{"sha256:${"a".repeat(64)}": "{ __typename }"}`,
    `has another text than the hash "sha256:${"a".repeat(64)}" says`,
  ],
])("a file that holds something else is refused: %s", async (text, reason) => {
  await folder.write({ "a.json": text });
  expect(() => readKnownOperations([folder.at("a.json")])).toThrow(
    `"${folder.at("a.json")}" of ONRECORD_TRUSTED_DOCUMENTS ${reason}: it must be JSON`,
  );
});

test("a missing file is refused", () => {
  expect(() => readKnownOperations([folder.at("none.json")])).toThrow("cannot be read (ENOENT)");
});

test("names of operations are found", () => {
  expect(
    operationNames(["query A { a }\nmutation B($x: Int) { b }", "{ a }", "fragment F on A { a }"]),
  ).toEqual(["A", "B"]);
});
