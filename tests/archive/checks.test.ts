import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rowsOf } from "../../src/db/statement.js";
import { checkArchive } from "../../src/ingest/checks/check-archive.js";
import type { Finding } from "../../src/ingest/checks/finding.js";
import { attributeQuote } from "../../src/ingest/corrections/attribute-quote.js";
import { mergeSpeakers } from "../../src/ingest/corrections/merge.js";
import { renameSpeaker } from "../../src/ingest/corrections/rename.js";
import { ED } from "../support/actors.js";
import { openTestArchive, type TestArchive } from "../support/archive.js";
import { keptCounts, recount } from "../support/counts.js";

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive({ isThrownAway: true });
  const names = [
    "Ann Lee",
    "A. Lee",
    "Lee",
    "Bob Lee",
    "Ida Fox",
    "Fox",
    "Zora Quill",
    "Yves Zorn",
    "Bo Lind",
  ];
  for (let i = 0; i < 40; i++) {
    const speakers = [names[i % 9] ?? "", names[(i * 4 + 1) % 9] ?? ""];
    await archive.save({
      topics: [`Topic ${i % 3}`, "Trade"],
      publishedAt: i % 5 === 0 ? null : `20${10 + (i % 9)}-03-01T12:00:00.000Z`,
      body: `🙂 Words before.\n\n“No.” ${speakers[0]} said.\n\n“Yes.” ${speakers[1]} said.`,
      quotes: [
        { text: "No.", speaker: speakers[0] ?? null },
        { text: "Yes.", speaker: speakers[1] ?? null },
      ],
      speakers: [...new Set(speakers)].map((name) => ({ name, roles: i % 2 ? ["mayor"] : [] })),
    });
  }
  const the = (id: number) => ({ id, text: String(id), argument: "id" });
  const idOf = async (name: string) =>
    (await rowsOf<{ id: number }>(archive.db, sql`select id from speakers where name = ${name}`))[0]?.id ?? 0;
  await mergeSpeakers(archive, ED, { from: the(await idOf("Bo Lind")), into: the(await idOf("Yves Zorn")) });
  await renameSpeaker(archive, ED, { speaker: the(await idOf("Zora Quill")), name: "Zora B. Quill" });
  await attributeQuote(archive, ED, { quote: the(1), speaker: the(await idOf("Yves Zorn")) });
});
afterAll(() => archive.close());

const ENVIRONMENT = { address: "the address", folder: null, poolSize: 4, directUrl: null };

async function check(fix = false): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const finding of checkArchive({ database: archive, fix, onProgress: () => {} }, ENVIRONMENT)) {
    findings.push(finding);
  }
  return findings;
}

/** Without what depends on the machine. */
const bad = async (fix = false) =>
  (await check(fix)).filter(({ state }) => state !== "OK" && state !== "NOTE");

/** Everything that checks may mend. */
const derived = async () => ({
  counts: await keptCounts(archive.db),
  variants: await rowsOf(
    archive.db,
    sql`select * from name_variants order by blocking_key, kind, name, occupation, context`,
  ),
  names: await rowsOf(archive.db, sql`select * from speaker_names order by speaker_id, name`),
  quotes: await rowsOf(
    archive.db,
    sql`select id, speaker_id, confidence, newest_key from quotes order by id`,
  ),
  appearances: await rowsOf(
    archive.db,
    sql`select id, speaker_id, identity_confidence, quote_count, newest_key from appearances order by id`,
  ),
});

test("An archive in order has no problem", async () => {
  const findings = await check();
  expect(findings.filter(({ state }) => state !== "OK" && state !== "NOTE")).toEqual([]);
  const names = findings.map(({ check }) => check);
  expect(names).toEqual([
    ...["database", "tables", "rights", "pooler", "connections", "transactions", "disk", "indexes"],
    ...[
      "statistics",
      "authorities",
      "keys",
      "names",
      "attributions",
      "speakers",
      "topics",
      "totals",
      "spans",
    ],
  ]);
});

test.each([
  ["totals", "update archive set quote_count = quote_count + 1"],
  ["topics", "update topics set article_count = article_count + 1 where name = 'Topic 1'"],
  ["topics", "update topics set quote_count = 0 where name = 'Trade'"],
  ["topics", "update speaker_topics set quote_count = quote_count + 1 where topic_id = 1"],
  ["topics", "delete from related_topics"],
  ["topics", "insert into quote_timelines values ('TOPIC', 1, 'DAY', '2031-01-01', 2)"],
  ["speakers", "delete from quote_timelines where parent_kind = 'SPEAKER' and unit = 'MONTH'"],
  ["totals", "update quote_timelines set quote_count = quote_count + 1 where parent_kind = 'ARCHIVE'"],
  ["topics", "insert into topics (name, name_key, slug) values ('Nothing', 'nothing', 'nothing')"],
  ["speakers", "update speakers set quote_count = quote_count + 2 where name = 'Ida Fox'"],
  ["speakers", "update speakers set last_quoted_at = '2030-01-01' where name = 'Ann Lee'"],
  ["speakers", "update speaker_roles set article_count = article_count + 1 where title = 'mayor'"],
  ["speakers", "delete from speaker_roles"],
  ["speakers", "update speaker_names set article_count = 77 where name = 'Ida Fox'"],
  ["speakers", "delete from speaker_names where name = 'Ida Fox'"],
  ["speakers", "insert into speakers (name, name_key, slug, kind) values ('A', 'a', 'a', 'PERSON')"],
  ["names", "update name_variants set article_count = article_count + 3 where name = 'Ann Lee'"],
  ["names", "delete from name_variants where name = 'Ann Lee'"],
  ["attributions", "update quotes set speaker_id = 1 where id in (3, 5, 7, 9)"],
  ["attributions", "update quotes set newest_key = '2030-01-01' where id = 3"],
  ["attributions", "update appearances set quote_count = 9 where id = 3"],
  ["indexes", "drop index quotes_newest_idx, speakers_name_idx, speakers_name_parts_idx, articles_words_idx"],
  ["indexes", "drop index articles_content_hash_without_url_key"],
])("What is wrong with the %s is found, and mended: %s", async (wrong, statement) => {
  const before = await derived();
  const indexes = () =>
    rowsOf(archive.db, sql`select indexdef from pg_indexes where schemaname = 'public' order by indexname`);
  const indexesBefore = await indexes();
  await archive.db.execute(sql.raw(statement));
  const found = await bad();
  expect(found.map(({ check, state }) => `${check} ${state}`)).toContain(`${wrong} PROBLEM`);
  for (const { remedy } of found) expect(remedy).toBe("Run onrecord doctor --fix.");
  const mended = await bad(true);
  expect(mended.map(({ check, state }) => `${check} ${state}`)).toContain(`${wrong} MENDED`);
  expect(mended.every(({ state }) => state === "MENDED")).toBe(true);
  expect(await bad()).toEqual([]);
  expect(await derived()).toEqual(before);
  expect(await indexes()).toEqual(indexesBefore);
  expect(await keptCounts(archive.db)).toEqual(await recount(archive.db));
});

test("A span that does not hold its words is found, and its page is named", async () => {
  await archive.db.execute(sql`update quotes set start_offset = start_offset + 1 where id = 5`);
  await archive.db.execute(sql`update quotes set cue_end = cue_end + 1 where id = 9`);
  const [found] = await bad(true);
  expect(found).toEqual({
    check: "spans",
    state: "PROBLEM",
    message:
      "2 articles have quotes whose spans do not hold their words, such as https://press.example/3, https://press.example/5.",
    remedy: "Ingest these pages again; if that changes nothing, delete the articles first.",
  });
  await archive.db.execute(sql`update quotes set start_offset = start_offset - 1 where id = 5`);
  await archive.db.execute(sql`update quotes set cue_end = cue_end - 1 where id = 9`);
  expect(await bad()).toEqual([]);
});

test("Pending surnames are applied, and keys that soon expire are named", async () => {
  await archive.db.execute(sql`insert into pending_blocks (blocking_key) values ('lee'), ('fox')`);
  await archive.db.execute(
    sql`insert into api_keys (name, hash, scopes, created_by, expires_at)
        values ('soon', 'a', '{READ}', 'ed', now() + interval '3 days'), ('late', 'b', '{READ}', 'ed', now() + interval '90 days')`,
  );
  expect((await bad()).map(({ message }) => message)).toEqual([
    "Authority lists are not applied to 2 surnames yet.",
  ]);
  expect((await bad(true)).map(({ message }) => message)).toEqual(["Applied authority lists to 2 surnames."]);
  const keys = (await check()).find(({ check }) => check === "keys");
  expect(keys).toMatchObject({
    state: "NOTE",
    message: expect.stringContaining('within 14 days: "soon" (2'),
  });
});

test("Tables of another version end the check", async () => {
  await archive.db.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)`,
  );
  expect((await check()).map(({ check, state }) => `${check} ${state}`)).toEqual([
    "database OK",
    "tables PROBLEM",
  ]);
});
