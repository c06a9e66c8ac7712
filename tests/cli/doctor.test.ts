import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { openDb } from "../../src/db/open.js";
import { archiveForEachTest } from "../support/archive-folder.js";
import { run, serve } from "../support/cli.js";

const place = archiveForEachTest();
const onrecord = (...args: string[]) => run([...args, "--database", place.archive.url]);
const isEmbedded = process.env["ONRECORD_TEST_ENGINE"] !== "server";

async function ingest(): Promise<void> {
  const text = "“No,” Ann Lee said. “We paint it,” said Bo Lind.";
  const input = JSON.stringify({ url: "https://a.example/pier", title: "The Pier", text, topics: ["Piers"] });
  expect(await run(["ingest", "-", "--database", place.archive.url], { input })).toMatchObject({ code: 0 });
}

async function damage(): Promise<void> {
  const database = await openDb(place.archive.url);
  await database.db.execute(sql`update topics set quote_count = 77`);
  await database.close();
}

test("an archive in order is said to be so", async () => {
  await ingest();
  const { code, output, errors } = await onrecord("doctor");
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(output).toMatch(/^ok {7}database {6}\S+ answers, with version \d\d[^\n]*\n/);
  expect(output).toContain("\nok       topics        All topics agree with what pages and editors say.\n");
  expect(output).toMatch(/\n\nThe archive is in order\.\n$/);
  if (!isEmbedded) expect(output).not.toContain("postgres@");
});

test("a problem is found with its remedy, and mended, also while the archive is served", async () => {
  await ingest();
  await damage();
  const server = await serve(["--no-samples", "--database", place.archive.url]);
  const found = await onrecord("doctor");
  expect(found).toMatchObject({ code: 1, errors: "" });
  expect(found.output).toContain(`
problem  topics        1 topic differs from what pages and editors say.
                       Run onrecord doctor --fix.
`);
  expect(found.output).toMatch(/\n\n1 problem\.\n$/);
  const mended = await onrecord("doctor", "--fix", "--json");
  expect(mended).toMatchObject({ code: 0, errors: "" });
  expect(JSON.parse(mended.output)).toMatchObject({
    ok: true,
    findings: expect.arrayContaining([
      { check: "topics", state: "MENDED", message: "Derived 1 topic again.", remedy: null },
    ]),
  });
  expect(await server.ask('{ topic(by: { name: "Piers" }) { quotes { totalCount } } }')).toEqual({
    data: { topic: { quotes: { totalCount: 2 } } },
  });
  await server.stop();
});

test("a database that does not answer is a problem, and its password is not printed", async () => {
  const { code, output } = await run(["doctor", "-d", "postgres://me:sesame@127.0.0.1:9/news", "--json"]);
  expect(code).toBe(1);
  expect(JSON.parse(output)).toMatchObject({
    ok: false,
    findings: [{ check: "database", state: "PROBLEM" }],
  });
  expect(output).not.toContain("sesame");
});

test("a folder without an archive is not made one", async () => {
  const nowhere = place.folder.at("nowhere");
  expect(await run(["doctor", "--database", nowhere])).toEqual({
    code: 1,
    output: "",
    errors: `error: There is no archive in "${nowhere}": name its folder with --database.\n`,
  });
});
