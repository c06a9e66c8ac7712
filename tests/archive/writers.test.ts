import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openDb } from "../../src/db/open.js";
import { articleCount } from "../../src/db/read/articles.js";
import { rowsOf } from "../../src/db/statement.js";
import { WRITER_LOCK } from "../../src/db/writing/writer-lock.js";
import { emptyArchive, openTestArchive, type TestArchive } from "../support/archive.js";

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive({ statementTimeout: 500 });
});
afterAll(() => archive.close());
beforeEach(() => emptyArchive(archive));

const articles = async () => (await articleCount(archive.db, null)).count;

test("Concurrent pages are stored one after the other, and reads are answered in between", async () => {
  const saves = Array.from({ length: 12 }, (_, i) =>
    archive.save({ topics: ["Pier"], quotes: [{ text: `Words ${i}.`, speaker: "Ann Lee" }] }),
  );
  const seen: number[] = [];
  for (let read = 0; read < 3; read++) seen.push(await articles());
  expect(seen.at(-1)).toBeLessThan(12);
  const ids = (await Promise.all(saves)).map(({ articleId }) => articleId);
  expect(ids).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
  expect(await articles()).toBe(12);
});

test("A write that fails changes nothing, and the next one runs", async () => {
  const failed = archive.write(async (transaction) => {
    await transaction.execute(sql`update archive set article_count = 7`);
    throw new Error("no");
  });
  const next = archive.save();
  await expect(failed).rejects.toThrow("no");
  expect(await next).toEqual({ articleId: 1, outcome: "CREATED" });
  expect(await articles()).toBe(1);
});

test("A hundred writes may wait; one more is RATE_LIMITED and not run", async () => {
  let end = () => {};
  const first = archive.write(() => new Promise<void>((resolve) => (end = resolve)));
  const waiting = Array.from({ length: 100 }, () => archive.write(async () => {}));
  await expect(archive.save()).rejects.toMatchObject({ code: "RATE_LIMITED" });
  await new Promise((resolve) => setTimeout(resolve, 50));
  end();
  await Promise.all([first, ...waiting]);
  expect(await articles()).toBe(0);
});

describe.runIf(process.env["ONRECORD_TEST_ENGINE"] === "server")("While another process writes", () => {
  test("reads are answered, and writes wait longer than the statement timeout", async () => {
    const other = await openDb(archive.url);
    let end = () => {};
    let writing: Promise<void> | undefined;
    await new Promise<void>((begun) => {
      writing = other.write(async (transaction) => {
        await transaction.execute(sql`update archive set article_count = 0`);
        begun();
        await new Promise<void>((resolve) => (end = resolve));
      });
    });
    const saves = Array.from({ length: 8 }, () => archive.save());
    const locks = sql`select count(*) filter (where granted) as held, count(*) filter (where not granted) as awaited
      from pg_locks where locktype = 'advisory' and objid = ${WRITER_LOCK} and database =
        (select oid from pg_database where datname = current_database())`;
    // Longer than the statement timeout of 500 ms.
    const since = performance.now();
    while (performance.now() - since < 900) {
      expect(await articles()).toBe(0);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await rowsOf(archive.db, locks)).toEqual([{ held: 1, awaited: 1 }]);
    end();
    await Promise.all([writing, ...saves]);
    await other.close();
    expect(await articles()).toBe(8);
  });

  test("a statement inside a write still times out", async () => {
    const slow = archive.write((transaction) => transaction.execute(sql`select pg_sleep(5)`));
    await expect(slow).rejects.toMatchObject({ cause: { code: "57014" } });
    expect(await archive.save()).toEqual({ articleId: 1, outcome: "CREATED" });
  });
});
