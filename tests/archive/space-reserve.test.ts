import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDb } from "../../src/db/open.js";

const { ONRECORD_TEST_ENGINE: engine = "embedded" } = process.env;

describe.runIf(engine === "embedded")("The reserve of space of an embedded archive", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "onrecord-reserve-"));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const reserveSize = () =>
    stat(join(folder, "reserve")).then(
      ({ size }) => size,
      () => null,
    );

  test("is made by the first write, and freed if the archive cannot be opened", async () => {
    const database = await openDb(folder);
    expect(await reserveSize()).toBe(null);
    await database.write((transaction) => transaction.execute(sql`create table notes (text text)`));
    expect(await reserveSize()).toBe(4 * 1024 * 1024);
    await database.close();

    await rm(join(folder, "data", "global", "pg_control"));
    await expect(openDb(folder)).rejects.toMatchObject({ code: "SERVICE_UNAVAILABLE" });
    expect(await reserveSize()).toBe(null);
  });

  test("is needed to write, not to read", async () => {
    const database = await openDb(folder);
    // A folder that is in its way stands for a full disk.
    await mkdir(join(folder, "reserve"));
    await expect(database.write((transaction) => transaction.execute(sql`select 1`))).rejects.toThrow();
    await database.db.execute(sql`select 1`);
    await rm(join(folder, "reserve"), { recursive: true });
    await database.write((transaction) => transaction.execute(sql`select 1`));
    await database.close();
  });
});
