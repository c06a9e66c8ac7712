import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../src/db/database.js";
import { toOnrecordError } from "../../src/db/errors.js";
import { openDb } from "../../src/db/open.js";
import { rowsOf } from "../../src/db/statement.js";
import { openTestArchive, type TestArchive } from "../support/archive.js";
import { type FaultyProxy, openFaultyProxy } from "../support/faulty-proxy.js";

const { ONRECORD_TEST_ENGINE: engine = "embedded" } = process.env;

/** Milliseconds within which an outage is noticed, with some for a busy machine. */
const NOTICED_WITHIN = 2_500;

describe.runIf(engine === "server")("A connection to a server", () => {
  let archive: TestArchive;
  let proxy: FaultyProxy;
  let database: Database;
  beforeEach(async () => {
    archive = await openTestArchive();
    proxy = await openFaultyProxy(archive.url);
    database = await openDb(proxy.url, { statementTimeout: 5_000 });
  });
  afterEach(async () => {
    await proxy.close();
    await database.close();
    await archive.close();
  });

  const one = () => rowsOf<{ one: number }>(database.db, sql`select 1 as one`);
  const slow = (db = database.db) => db.execute(sql`select pg_sleep(4)`);
  const write = () => database.write((transaction) => transaction.execute(sql`select 1`));
  /** The code with which it fails, and whether that took no longer than an outage may take to be noticed. */
  async function failure(answer: Promise<unknown>) {
    const start = performance.now();
    const error = await answer.then(
      () => "It succeeded.",
      (reason: unknown) => reason,
    );
    const code = toOnrecordError(error)?.code ?? error;
    return { code, isPrompt: performance.now() - start < NOTICED_WITHIN };
  }
  const promptly = { code: "SERVICE_UNAVAILABLE", isPrompt: true };
  async function warmUp() {
    await Promise.all([...Array.from({ length: 8 }, () => slowly(50)), write()]);
  }
  const slowly = (milliseconds: number) => database.db.execute(sql`select pg_sleep(${milliseconds / 1000})`);
  const backends = () =>
    rowsOf<{ pid: number; state: string; query: string }>(
      archive.db,
      sql`select pid, state, query from pg_stat_activity
          where datname = current_database() and application_name = 'onrecord' and query like 'select pg_sleep(4)%'
            and state = 'active'`,
    );

  test("that is reset is replaced, without an error for what is read", async () => {
    await warmUp();
    const reads = Promise.all([slowly(200), slowly(200)]);
    await wait(50);
    proxy.reset();
    await reads;
    expect(await one()).toEqual([{ one: 1 }]);
  });

  test("that is reset fails its transaction, none of which runs elsewhere", async () => {
    await database.db.execute(sql`create table notes (text text)`);
    const transaction = database.write(async (db) => {
      await db.execute(sql`insert into notes values ('before')`);
      proxy.reset();
      await wait(100);
      await db.execute(sql`insert into notes values ('after')`);
    });
    expect(await failure(transaction)).toEqual(promptly);
    expect(await rowsOf(database.db, sql`select text from notes`)).toEqual([]);
  });

  test("that cannot be opened fails reads and writes at once, until it can", async () => {
    await warmUp();
    await proxy.refuse();
    expect(await failure(one())).toEqual(promptly);
    expect(await failure(write())).toEqual(promptly);
    expect(await failure(database.ping())).toEqual(promptly);
    await proxy.listen();
    expect(await one()).toEqual([{ one: 1 }]);
    await write();
    await database.ping();
  });

  test("that is closed during the login fails like one that is lost", async () => {
    const closing = createServer((socket) => socket.once("data", () => socket.end()));
    await once(closing.listen(0, "127.0.0.1"), "listening");
    const { port } = closing.address() as AddressInfo;
    expect(await failure(openDb(`postgres://postgres@127.0.0.1:${port}/archive`))).toEqual(promptly);
    closing.close();
  });

  test("returns all rows of a statement after one that failed between its rows", async () => {
    const failing = () => database.db.execute(sql`select 100 / (500 - n) from generate_series(1, 1000) n`);
    const numbers = sql`select n::int from generate_series(1, 3) n`;
    for (let attempt = 0; attempt < 8; attempt++) {
      await expect(failing()).rejects.toThrow();
      expect(await rowsOf(database.db, numbers)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    }
  });

  test("that is silent fails reads, writes and pings soon", async () => {
    await warmUp();
    proxy.fallSilent();
    const attempts = [one(), one(), slow(), write(), database.ping()];
    for (const attempt of attempts) attempt.catch(() => {});
    const failures = await Promise.all(attempts.map(failure));
    expect(failures).toEqual(attempts.map(() => promptly));
    // With no connection left, new attempts are refused as soon.
    expect(await failure(one())).toEqual(promptly);
    proxy.recover();
    await wait(1_500);
    expect(await one()).toEqual([{ one: 1 }]);
    await write();
  });

  test("that is silent while others work is replaced", async () => {
    await warmUp();
    proxy.fallSilent();
    proxy.recover();
    const start = performance.now();
    expect(await Promise.all([one(), one(), one(), one()])).toHaveLength(4);
    expect(performance.now() - start).toBeLessThan(NOTICED_WITHIN);
    // What a silent connection wrote is unknown, so a write is not repeated.
    expect(await failure(write())).toEqual(promptly);
    await write();
  });

  test("that is silent leaves no lock behind on the server", async () => {
    const blocked = database.write(async (transaction) => {
      proxy.fallSilent();
      proxy.recover();
      await transaction.execute(sql`select 1`);
    });
    expect(await failure(blocked)).toEqual(promptly);
    await database.write((transaction) => transaction.execute(sql`select 1`));
  });

  test("whose statement is slow is left alone", async () => {
    expect(await slow()).toBeDefined();
  });

  test("closes within its time while the server is silent", async () => {
    await warmUp();
    proxy.fallSilent();
    const read = one();
    read.catch(() => {});
    const start = performance.now();
    await database.close();
    expect(performance.now() - start).toBeLessThan(4_000);
    database = await openDb(archive.url);
  });

  test("is left for others by an owner who reads much", async () => {
    const abortController = new AbortController();
    const greedy = database.reader(abortController.signal, "greedy");
    const reads = Array.from({ length: 30 }, () => slow(greedy));
    for (const read of reads) read.catch(() => {});
    await wait(200);
    const modest = database.reader(new AbortController().signal, "modest");
    const start = performance.now();
    for (let count = 0; count < 5; count++) await modest.execute(sql`select 1`);
    expect(performance.now() - start).toBeLessThan(1_000);
    abortController.abort(new Error("enough"));
    expect((await Promise.allSettled(reads)).every(({ status }) => status === "rejected")).toBe(true);
  });

  describe("when nobody needs the answer any more", () => {
    test("has its statement cancelled, and is used again", async () => {
      const abortController = new AbortController();
      const reader = database.reader(abortController.signal, "reader");
      const answers = [slow(reader), slow(reader)];
      for (const answer of answers) answer.catch(() => {});
      await expect.poll(async () => (await backends()).length).toBe(2);
      const connections = proxy.connections();
      abortController.abort(new Error("gone"));
      const [first, second] = await Promise.allSettled(answers);
      expect([first, second].map((answer) => answer?.status)).toEqual(["rejected", "rejected"]);
      await expect.poll(async () => (await backends()).length).toBe(0);
      expect(await one()).toEqual([{ one: 1 }]);
      expect(proxy.connections()).toBeLessThanOrEqual(connections + 1);
    });

    test("drops the statements that wait for a connection", async () => {
      const abortController = new AbortController();
      const reader = database.reader(abortController.signal, "reader");
      const busy = Promise.all(Array.from({ length: 4 }, () => slowly(1_000)));
      await wait(100);
      const waiting = slow(reader);
      abortController.abort(new Error("gone"));
      await expect(waiting).rejects.toMatchObject({ cause: { message: "gone" } });
      await busy;
      expect(await backends()).toEqual([]);
    });
  });
});
