import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import { atPace, createPace } from "../src/api/limits/pace.js";
import type { Context } from "../src/api/requests/context.js";

const context = (cost: number) => ({ record: { cost: { cost, limit: 25_000, lower: null } } }) as Context;

/** A field that logs when it is resolved. */
function createField(pace = createPace()) {
  const log: string[] = [];
  const { search } = atPace(
    {
      search(_: null, name: string, __: Context, ___: null) {
        log.push(name);
        return name;
      },
    },
    pace,
  );
  return { log, search: (name: string, cost: number) => search(null, name, context(cost), null) };
}

test("The fields of heavy queries are resolved one in each turn of the event loop, in their order", async () => {
  const { log, search } = createField();
  const results = Promise.all(["a", "b", "c"].map((name) => search(name, 5_000)));
  expect(log).toEqual([]);
  const seen: number[] = [];
  while (log.length < 3) {
    await nextTurn();
    seen.push(log.length);
  }
  expect(seen).toEqual([1, 2, 3]);
  expect(await results).toEqual(["a", "b", "c"]);
  // Those that come later are resolved, too.
  expect(await search("d", 5_000)).toBe("d");
});

test("The fields of light queries are resolved at once, before those of heavy ones that wait", async () => {
  const { log, search } = createField();
  const heavy = ["a", "b"].map((name) => search(name, 5_000));
  expect(search("light", 10)).toBe("light");
  await Promise.all(heavy);
  expect(log).toEqual(["light", "a", "b"]);
});

test("An error of a field is a rejection", async () => {
  const { fails } = atPace(
    {
      fails(_: null, __: null, ___: Context, ____: null) {
        throw new Error("no");
      },
    },
    createPace(),
  );
  await expect(Promise.resolve(fails(null, null, context(5_000), null))).rejects.toThrow("no");
});
