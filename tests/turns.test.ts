import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { createFairQueue } from "../src/db/fair-queue.js";
import { createTurns } from "../src/db/turns.js";

const FOREVER = new AbortController().signal;

/** Tasks that note their names as they start, and end after a moment. */
function recorder(count: number) {
  const turns = createTurns(count);
  const started: string[] = [];
  let running = 0;
  let most = 0;
  const run = (owner: string, name: string, signal = FOREVER) =>
    turns.run(owner, signal, async () => {
      started.push(name);
      most = Math.max(most, ++running);
      await wait(2);
      running--;
      return name;
    });
  return { run, started, most: () => most };
}

test("owners take turns, whatever the order of arrival", async () => {
  const { run, started } = recorder(1);
  await Promise.all([
    ...["a1", "a2", "a3", "a4"].map((name) => run("a", name)),
    ...["b1", "b2"].map((name) => run("b", name)),
    run("c", "c1"),
  ]);
  expect(started).toEqual(["a1", "a2", "b1", "c1", "a3", "b2", "a4"]);
});

test("no more tasks run than may", async () => {
  const { run, most } = recorder(3);
  const names = Array.from({ length: 20 }, (_, index) => `task ${index}`);
  expect(await Promise.all(names.map((name, index) => run(`owner ${index % 4}`, name)))).toEqual(names);
  expect(most()).toBe(3);
});

test("no more tasks of one owner run than may, even if others could", async () => {
  const turns = createTurns(3, 2);
  let running = 0;
  let most = 0;
  const task = async () => {
    most = Math.max(most, ++running);
    await wait(2);
    running--;
  };
  await Promise.all(Array.from({ length: 8 }, () => turns.run("a", FOREVER, task)));
  expect(most).toBe(2);
  await Promise.all(["a", "a", "a", "b", "b"].map((owner) => turns.run(owner, FOREVER, task)));
  expect(most).toBe(3);
});

test("a task that fails ends its turn", async () => {
  const turns = createTurns(1);
  await expect(turns.run("a", FOREVER, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await turns.run("a", FOREVER, async () => "yes")).toBe("yes");
});

test("a task whose signal is aborted while it waits never starts", async () => {
  const { run, started } = recorder(1);
  const abortController = new AbortController();
  const first = run("a", "first");
  const waiting = run("a", "waiting", abortController.signal);
  const last = run("b", "last");
  abortController.abort(new Error("gone"));
  await expect(waiting).rejects.toThrow("gone");
  await expect(run("a", "too late", abortController.signal)).rejects.toThrow("gone");
  await Promise.all([first, last]);
  expect(started).toEqual(["first", "last"]);
});

test("an owner has no more turns at once than its limit, while others have theirs", () => {
  const queue = createFairQueue<string>(2);
  expect([queue.tryStart("a"), queue.tryStart("a"), queue.tryStart("a"), queue.tryStart("b")]).toEqual([
    true,
    true,
    false,
    true,
  ]);
  queue.add("a", "a3");
  queue.add("b", "b2");
  expect([queue.startNext(), queue.startNext(), queue.size]).toEqual(["b2", null, 1]);
  queue.finish("a");
  expect([queue.startNext(), queue.size]).toEqual(["a3", 0]);
});

test("an owner whose items wait does not overtake them", () => {
  const queue = createFairQueue<string>(2);
  queue.add("a", "waits");
  expect(queue.tryStart("a")).toBe(false);
  queue.remove("a", "waits");
  expect(queue.tryStart("a")).toBe(true);
  queue.add("a", "x");
  queue.add("b", "y");
  expect([queue.clear(), queue.size, queue.startNext()]).toEqual([["x", "y"], 0, null]);
});
