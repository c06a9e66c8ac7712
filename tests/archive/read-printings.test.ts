import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoteCountsOf, quoteSlicesOf } from "../../src/db/read/quotes.js";
import { rowsOf } from "../../src/db/statement.js";
import { openTestArchive, type TestArchive } from "../support/archive.js";

let archive: TestArchive;
const statements: string[] = [];

beforeAll(async () => {
  archive = await openTestArchive({ onQuery: (text) => statements.push(text), isThrownAway: true });
  const ran = (statement: SQL) => archive.db.execute(statement);
  // 3,000 articles of one quote each, whose text also occurs in two others.
  await ran(sql`
    insert into articles (content_hash, reading_hash, extraction, body, byline, language, stored)
    select 'content-' || n, 'reading', 1, 'We stay.', '{}', 'en', n * 10 from generate_series(1, 3000) as n`);
  await ran(sql`
    insert into quotes (article_id, position, start_offset, end_offset, text, text_key, kind, page_confidence,
      newest_key, oldest_key, stored)
    select n, 0, 0, 8, 'We stay.', 'words-' || n % 1000, 'DIRECT', 0, '-infinity', 'infinity', n * 10 + 1
    from generate_series(1, 3000) as n`);
  await ran(sql`analyze articles`);
  await ran(sql`analyze quotes`);
});
afterAll(() => archive.close());

/** The generic plan of Postgres for a statement with ids as a parameter. */
async function planOf(statement: string): Promise<string> {
  return archive.db.transaction(async (transaction) => {
    await transaction.execute(sql`set local plan_cache_mode = force_generic_plan`);
    await transaction.execute(sql.raw(`prepare looked_at as ${statement}`));
    const lines = await rowsOf<{ "QUERY PLAN": string }>(
      transaction,
      sql`explain execute looked_at ('{1,2,3}'::bigint[])`,
    );
    await transaction.execute(sql`deallocate looked_at`);
    return lines.map((line) => line["QUERY PLAN"]).join("\n");
  });
}

test("the printings of quotes are found and counted by the index on their words", async () => {
  const parents = { of: "quote", ids: [1, 2, 3] } as const;
  const window = { size: 20, from: "start", after: null, before: null } as const;
  statements.length = 0;
  const slices = await quoteSlicesOf(archive.db, parents, {
    filter: null,
    order: "OLDEST",
    window,
    columns: ["text"],
  });
  const counts = await quoteCountsOf(archive.db, parents, null);
  expect([...slices.values()].map(({ items }) => items.map(({ row }) => row.id))).toEqual([
    [1001, 2001],
    [1002, 2002],
    [1003, 2003],
  ]);
  expect([...counts.values()]).toEqual(Array(3).fill({ count: 2, exact: true }));

  const found = [...statements];
  expect(found).toHaveLength(2);
  for (const statement of found) {
    const plan = await planOf(statement);
    expect(plan).toContain("quotes_text_key_idx");
    expect(plan).not.toContain("Seq Scan");
  }
});
