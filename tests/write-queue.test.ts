import { expect, test } from "vitest";
import { createWriteQueue } from "../src/db/writing/write-queue.js";

/** A task that ends when the test says so, and logs when it starts. */
function createTask(log: string[], name: string) {
  let end = (_?: Error) => {};
  const task = () => {
    log.push(`${name} starts`);
    return new Promise<string>((resolve, reject) => {
      end = (error) => (error ? reject(error) : resolve(name));
    });
  };
  return { task, end: (error?: Error) => end(error) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("tasks run one at a time, in the order of arrival, even after one fails", async () => {
  const enqueue = createWriteQueue({ maxWaiting: 10, timeout: 1000 });
  const log: string[] = [];
  const [a, b, c] = ["a", "b", "c"].map((name) => createTask(log, name));
  if (!a || !b || !c) throw new Error("There are three.");
  const results = Promise.allSettled([enqueue(a.task), enqueue(b.task), enqueue(c.task)]);
  await settled();
  expect(log).toEqual(["a starts"]);
  a.end(new Error("no"));
  await settled();
  expect(log).toEqual(["a starts", "b starts"]);
  b.end();
  await settled();
  c.end();
  expect(await results).toEqual([
    { status: "rejected", reason: new Error("no") },
    { status: "fulfilled", value: "b" },
    { status: "fulfilled", value: "c" },
  ]);
});

test("a task that finds the queue full is RATE_LIMITED and never starts", async () => {
  const enqueue = createWriteQueue({ maxWaiting: 1, timeout: 1000 });
  const log: string[] = [];
  const [a, b, c] = ["a", "b", "c"].map((name) => createTask(log, name));
  if (!a || !b || !c) throw new Error("There are three.");
  const first = enqueue(a.task);
  const second = enqueue(b.task);
  await expect(enqueue(c.task)).rejects.toMatchObject({
    code: "RATE_LIMITED",
    message: "Nothing was stored because 1 pages are already waiting: send this one again later.",
  });
  a.end();
  await first;
  await settled();
  b.end();
  expect([await second, log]).toEqual(["b", ["a starts", "b starts"]]);
});

test("a task that waits too long is a TIMEOUT, never starts, and does not delay the next", async () => {
  const enqueue = createWriteQueue({ maxWaiting: 10, timeout: 20 });
  const log: string[] = [];
  const [a, b, c] = ["a", "b", "c"].map((name) => createTask(log, name));
  if (!a || !b || !c) throw new Error("There are three.");
  const first = enqueue(a.task);
  await expect(enqueue(b.task)).rejects.toMatchObject({
    code: "TIMEOUT",
    message: "Nothing was stored because this page waited 0.02 s for others: send it again.",
  });
  const third = enqueue(c.task);
  a.end();
  await first;
  await settled();
  c.end();
  expect([await third, log]).toEqual(["c", ["a starts", "c starts"]]);
});

test("a task that cannot wait for one that takes minutes is told why, and may try again", async () => {
  const enqueue = createWriteQueue({ maxWaiting: 1, timeout: 20 });
  const log: string[] = [];
  const [long, a, b] = ["long", "a", "b"].map((name) => createTask(log, name));
  if (!long || !a || !b) throw new Error("There are three.");
  const running = enqueue(long.task, "the archive is being backed up");
  await settled();
  const waiting = expect(enqueue(a.task)).rejects.toMatchObject({
    code: "SERVICE_UNAVAILABLE",
    message: "Nothing was stored because the archive is being backed up: send it again later.",
  });
  await expect(enqueue(b.task)).rejects.toMatchObject({ code: "SERVICE_UNAVAILABLE" });
  await waiting;
  long.end();
  expect([await running, log]).toEqual(["long", ["long starts"]]);
});
