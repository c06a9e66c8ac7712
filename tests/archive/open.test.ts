import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toOnrecordError } from "../../src/db/errors.js";
import { openDb } from "../../src/db/open.js";
import { rowsOf } from "../../src/db/statement.js";
import { OnrecordError } from "../../src/errors/onrecord-error.js";
import { openTestArchive, type TestArchive } from "../support/archive.js";

const { ONRECORD_TEST_ENGINE: engine = "embedded", TEST_DATABASE_URL: server = "" } = process.env;

/** How opening that address fails, with what the password may never be. */
async function refusal(url: string) {
  const error = await openDb(url).catch((reason: unknown) => reason);
  if (!(error instanceof OnrecordError)) throw new Error(`Expected a refusal, not ${error}.`);
  return { code: error.code, message: error.message };
}

describe("an open archive", () => {
  let archive: TestArchive;
  const queries: string[] = [];
  beforeAll(async () => {
    archive = await openTestArchive({
      poolSize: 1,
      statementTimeout: 500,
      onQuery: (query) => queries.push(query),
    });
  });
  afterAll(() => archive.close());

  test("gives the same values on every engine", async () => {
    const rows = await rowsOf(
      archive.db,
      sql`select 9007199254740991::bigint as big, count(*) as count, array_agg(x::bigint) as ids,
            '2019-12-15 08:56:00.123456+03'::timestamptz as instant, 'infinity'::timestamptz as never,
            null::text as nothing, ${sql.param(["a", 'b"c', "d\\e"])}::text[] as texts, 0.5::real as real
          from unnest(${sql.param([1, 2])}::bigint[]) x where x = any(${sql.param([1, 2, 3])}::bigint[])`,
    );
    expect(rows).toEqual([
      {
        big: 9007199254740991,
        count: 2,
        ids: [1, 2],
        instant: "2019-12-15 05:56:00.123456+00",
        never: "infinity",
        nothing: null,
        texts: ["a", 'b"c', "d\\e"],
        real: 0.5,
      },
    ]);
  });

  test("reports every statement to onQuery", async () => {
    queries.length = 0;
    await archive.db.execute(sql`select ${7}::int`);
    expect(queries).toEqual(["select $1::int"]);
  });

  test("answers a ping", async () => {
    await expect(archive.ping()).resolves.toBeUndefined();
  });

  test("throws DatabaseError for errors of the database, in transactions too", async () => {
    const ask = (db: TestArchive["db"]) => db.execute(sql`select nothing_here`);
    const cause = { name: "DatabaseError", code: "42703", location: expect.any(String) };
    await expect(ask(archive.db)).rejects.toMatchObject({ cause });
    await expect(archive.write(ask)).rejects.toMatchObject({ cause });
    await expect(archive.write((transaction) => transaction.transaction(ask))).rejects.toMatchObject({
      cause,
    });
  });

  test("throws errors of the code inside a transaction unchanged", async () => {
    const full = Object.assign(new Error("write ENOSPC"), { code: "ENOSPC" });
    const failed = await archive.write(() => Promise.reject(full)).catch((error: unknown) => error);
    expect([failed, toOnrecordError(failed)]).toEqual([full, null]);
  });

  describe.runIf(engine === "server")("on a server", () => {
    test("names the server when a connection is lost in a transaction that waits", async () => {
      const lost = archive.write(async (transaction) => {
        const [backend] = await rowsOf<{ pid: number }>(transaction, sql`select pg_backend_pid() as pid`);
        await archive.db.execute(sql`select pg_terminate_backend(${backend?.pid})`);
        await new Promise((resolve) => setTimeout(resolve, 5_000));
      });
      const { host, pathname } = new URL(archive.url);
      expect(toOnrecordError(await lost.catch((error: unknown) => error))).toMatchObject({
        code: "SERVICE_UNAVAILABLE",
        message: `The connection to the database at ${host}${pathname} was lost: try again.`,
      });
    });

    test("names and prepares each statement once, in transactions too", async () => {
      const ask = (db: TestArchive["db"]) => db.execute(sql`select ${1}::int as prepared_once`);
      await ask(archive.db);
      await archive.db.transaction(async (transaction) => {
        await ask(transaction);
        await transaction.transaction(ask);
        await transaction.execute(sql`select 1 as without_parameters`);
      });
      const prepared = await rowsOf(
        archive.db,
        sql`select statement, generic_plans + custom_plans as runs from pg_prepared_statements
            where statement like '%prepared_once' or statement like '%without_parameters' order by statement`,
      );
      expect(prepared).toEqual([
        { statement: "select $1::int as prepared_once", runs: 3 },
        { statement: "select 1 as without_parameters", runs: 1 },
      ]);
    });

    test("cancels a statement that takes too long", async () => {
      await expect(archive.db.execute(sql`select pg_sleep(5)`)).rejects.toThrow();
    });
  });
});

describe.runIf(engine === "server")("the address of a server", () => {
  const wrong = (change: (url: URL) => void) => {
    const url = new URL(server);
    change(url);
    return url.href;
  };
  const { host, pathname } = new URL(server || "postgres://x/y");

  test("that is malformed is refused, without repeating it", async () => {
    expect(await refusal("postgres://user:pa/ss:word@[host")).toEqual({
      code: "BAD_USER_INPUT",
      message:
        "The database address cannot be read: it should look like postgres://user:password@host:5432/name, with special characters of the password percent-encoded.",
    });
  });

  test("without a server", async () => {
    expect(await refusal("postgres://u:secret@127.0.0.1:1/archive")).toEqual({
      code: "SERVICE_UNAVAILABLE",
      message: "No database answers at 127.0.0.1:1/archive: start it, or correct DATABASE_URL.",
    });
  });

  test("with an unknown host", async () => {
    expect(await refusal("postgres://u:secret@nowhere.invalid/archive")).toEqual({
      code: "SERVICE_UNAVAILABLE",
      message: "The host of the database at nowhere.invalid:5432/archive is unknown: correct DATABASE_URL.",
    });
  });

  test("with an unknown database", async () => {
    expect(await refusal(wrong((url) => (url.pathname = "/nothing_here")))).toEqual({
      code: "SERVICE_UNAVAILABLE",
      message: `The server has no database at ${host}/nothing_here: create it, or correct DATABASE_URL.`,
    });
  });

  test("with an unknown user", async () => {
    const stranger = wrong((url) => {
      url.username = "nobody_of_that_name";
      url.password = "secret";
    });
    expect(await refusal(stranger)).toEqual({
      code: "SERVICE_UNAVAILABLE",
      message: `The database at ${host}${pathname} refuses this user or password: correct them in DATABASE_URL.`,
    });
  });
});

describe.runIf(engine === "embedded")("the folder of an archive", () => {
  let place: string;
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), "onrecord-open-"));
  });
  afterAll(() => rm(place, { recursive: true, force: true }));

  test("is created if it is missing, and keeps what was stored", async () => {
    const folder = join(place, "deep/er");
    const first = await openDb(folder);
    await first.migrate();
    await first.db.execute(sql`update archive set article_count = 7`);
    await first.close();
    expect(await readdir(folder)).toEqual(["data"]);

    const again = await openDb(folder);
    await again.migrate();
    expect(await rowsOf(again.db, sql`select article_count from archive`)).toEqual([{ article_count: 7 }]);
    await again.close();
  }, 60_000);

  test("cannot be a file", async () => {
    await writeFile(join(place, "file"), "");
    expect(await refusal(join(place, "file"))).toEqual({
      code: "BAD_USER_INPUT",
      message: `"${place}/file" cannot hold the archive (there is a file in its place): name a folder that this user can write.`,
    });
  });

  test("cannot hold the data of something else", async () => {
    await mkdir(join(place, "other/data"), { recursive: true });
    await writeFile(join(place, "other/data/notes.txt"), "");
    expect(await refusal(join(place, "other"))).toEqual({
      code: "BAD_USER_INPUT",
      message: `"${place}/other" is not an archive: its "data" holds something else; name an empty folder, or one that does not exist yet.`,
    });
  });

  test("cannot be of another version of the engine", async () => {
    await mkdir(join(place, "old/data"), { recursive: true });
    await writeFile(join(place, "old/data/PG_VERSION"), "16\n");
    expect(await refusal(join(place, "old"))).toEqual({
      code: "SERVICE_UNAVAILABLE",
      message: `The archive in "${place}/old" was made by version 16 of the embedded Postgres, and this is 18: ingest its pages into a new folder.`,
    });
  });

  test.skipIf(process.getuid?.() === 0)("must be one that can be written", async () => {
    await mkdir(join(place, "locked"), { mode: 0o500 });
    expect(await refusal(join(place, "locked"))).toEqual({
      code: "BAD_USER_INPUT",
      message: `"${place}/locked" cannot hold the archive (permission denied): name a folder that this user can write.`,
    });
  });

  test("that is damaged is refused in one sentence", async () => {
    await mkdir(join(place, "damaged/data"), { recursive: true });
    await writeFile(join(place, "damaged/data/PG_VERSION"), "18\n");
    expect(await refusal(join(place, "damaged"))).toEqual({
      code: "SERVICE_UNAVAILABLE",
      message: `The archive in "${place}/damaged" cannot be opened: it may be damaged, or the disk may be full; try another folder.`,
    });
  });
});
