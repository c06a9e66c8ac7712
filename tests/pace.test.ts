import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import { atPace } from "../src/api/limits/paced-fields.js";
import type { Context } from "../src/api/requests/context.js";
import { createPace } from "../src/api/requests/pace.js";

/** Work that takes some milliseconds of a clock that nothing else moves, and logs its name. */
function createWork() {
  const log: string[] = [];
  let time = 0;
  const pace = createPace(() => time);
  const work = (name: string, milliseconds: number) => () => {
    time += milliseconds;
    log.push(name);
    return name;
  };
  return { log, pace, work };
}

const { signal } = new AbortController();

test("Work is done at once until a turn of the event loop has had 10 ms of it, and then in later turns", async () => {
  const { log, pace, work } = createWork();
  const results = ["a", "b", "c", "d", "e"].map((name) => pace.run("Ann", signal, work(name, 6)));
  expect([results.slice(0, 2), log]).toEqual([
    ["a", "b"],
    ["a", "b"],
  ]);
  await nextTurn();
  expect(log).toEqual(["a", "b", "c", "d"]);
  expect(await Promise.all(results)).toEqual(["a", "b", "c", "d", "e"]);
  await nextTurn();
  expect(pace.run("Ann", signal, work("f", 1))).toBe("f");
});

test("Owners take turns", async () => {
  const { log, pace, work } = createWork();
  const results = ["a1", "a2", "a3", "a4"].map((name) => pace.run("Ann", signal, work(name, 10)));
  results.push(...["b1", "b2"].map((name) => pace.run("Bob", signal, work(name, 10))));
  await Promise.all(results);
  expect(log).toEqual(["a1", "a2", "b1", "a3", "b2", "a4"]);
});

test("An owner whose work took long rests as long, and others do not", async () => {
  const { log, pace, work } = createWork();
  const start = performance.now();
  const results = ["a1", "a2"].map((name) => pace.run("Ann", signal, work(name, 60)));
  await nextTurn();
  expect([pace.run("Bob", signal, work("b", 1)), log]).toEqual(["b", ["a1", "b"]]);
  await Promise.all(results);
  expect(log).toEqual(["a1", "b", "a2"]);
  expect(performance.now() - start).toBeGreaterThanOrEqual(59);
});

test("Work that nobody waits for any more is not done", async () => {
  const { log, pace, work } = createWork();
  const abortController = new AbortController();
  pace.run("Ann", signal, work("a", 20));
  const gone = pace.run("Ann", abortController.signal, work("gone", 20));
  const next = pace.run("Ann", signal, work("next", 20));
  abortController.abort(new Error("The client is gone."));
  await expect(gone).rejects.toThrow("The client is gone.");
  expect(await next).toBe("next");
  expect(log).toEqual(["a", "next"]);
});

test("Work that fails or waits does so now as well as later", async () => {
  const { pace, work } = createWork();
  const fail = () => {
    throw new Error("no");
  };
  expect(() => pace.run("Ann", signal, fail)).toThrow("no");
  pace.run("Ann", signal, work("a", 20));
  await expect(pace.run("Ann", signal, fail)).rejects.toThrow("no");
  expect(await pace.run("Ann", signal, async () => "later")).toBe("later");
});

test("Fields are resolved at the pace of their request", async () => {
  const { log, pace, work } = createWork();
  const context = { atPace: (work) => pace.run("Ann", signal, work) } as Pick<Context, "atPace"> as Context;
  const { search } = atPace({ search: (_: null, name: string, __: Context, ___: null) => work(name, 10)() });
  const results = ["a", "b"].map((name) => search(null, name, context, null));
  expect([results[0], log]).toEqual(["a", ["a"]]);
  expect(await results[1]).toBe("b");
});
