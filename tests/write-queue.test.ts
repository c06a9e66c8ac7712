import { expect, test } from "vitest";
import { createWriteQueue } from "../src/db/writing/write-queue.js";

/** Work that ends when told, and what became of it so far. */
function createWork(log: string[], name: string) {
  let end = (_?: Error) => {};
  const work = () => {
    log.push(`${name} begins`);
    return new Promise<string>((resolve, reject) => {
      end = (error) => (error ? reject(error) : resolve(name));
    });
  };
  return { work, end: (error?: Error) => end(error) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("One runs at a time, in the order they came, also after one that fails", async () => {
  const inTurn = createWriteQueue({ maxWaiting: 10, timeout: 1000 });
  const log: string[] = [];
  const [a, b, c] = ["a", "b", "c"].map((name) => createWork(log, name));
  if (!a || !b || !c) throw new Error("There are three.");
  const results = Promise.allSettled([inTurn(a.work), inTurn(b.work), inTurn(c.work)]);
  await settled();
  expect(log).toEqual(["a begins"]);
  a.end(new Error("no"));
  await settled();
  expect(log).toEqual(["a begins", "b begins"]);
  b.end();
  await settled();
  c.end();
  expect(await results).toEqual([
    { status: "rejected", reason: new Error("no") },
    { status: "fulfilled", value: "b" },
    { status: "fulfilled", value: "c" },
  ]);
});

test("Whoever would be one too many is RATE_LIMITED, and begins nothing", async () => {
  const inTurn = createWriteQueue({ maxWaiting: 1, timeout: 1000 });
  const log: string[] = [];
  const [a, b, c] = ["a", "b", "c"].map((name) => createWork(log, name));
  if (!a || !b || !c) throw new Error("There are three.");
  const first = inTurn(a.work);
  const second = inTurn(b.work);
  await expect(inTurn(c.work)).rejects.toMatchObject({
    code: "RATE_LIMITED",
    message: "Nothing was stored, as 1 pages wait already to be: send this one again in a while.",
  });
  a.end();
  await first;
  await settled();
  b.end();
  expect([await second, log]).toEqual(["b", ["a begins", "b begins"]]);
});

test("Whoever waits too long is TIMEOUT, begins nothing, and holds up nobody", async () => {
  const inTurn = createWriteQueue({ maxWaiting: 10, timeout: 20 });
  const log: string[] = [];
  const [a, b, c] = ["a", "b", "c"].map((name) => createWork(log, name));
  if (!a || !b || !c) throw new Error("There are three.");
  const first = inTurn(a.work);
  await expect(inTurn(b.work)).rejects.toMatchObject({
    code: "TIMEOUT",
    message: "Nothing was stored, as others were before this page for 0.02 s: send it again.",
  });
  const third = inTurn(c.work);
  a.end();
  await first;
  await settled();
  c.end();
  expect([await third, log]).toEqual(["c", ["a begins", "c begins"]]);
});
