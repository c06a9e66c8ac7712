import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { knownIndexes } from "../src/db/inspect/indexes.js";

test("docs/tables.md says of every index what it serves, and of no other", async () => {
  const page = await readFile(new URL("../docs/tables.md", import.meta.url), "utf8");
  const named = page.match(/`[a-z_]+_(?:idx|key|pkey)`/g) ?? [];
  expect(named.map((name) => name.slice(1, -1)).toSorted()).toEqual(
    knownIndexes()
      .map(({ name }) => name)
      .toSorted(),
  );
});
