import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { start } from "../support/cli.js";

const folder = join(import.meta.dirname, "../../bench/peers");
const script = join(folder, "archive.mjs");
/** The Node of the benchmark, which only `npm ci` in its folder installs. */
const node = join(folder, "node_modules/.bin/node");
/** Modules without types of their own. */
const load = (path: string) => import(join(folder, path));
const server = process.env["TEST_DATABASE_URL"];
const names = Array.from({ length: 4 }, () => `onrecord_test_peers_${randomBytes(6).toString("hex")}`);
const [first = "", again = "", other = "", large = ""] = names;

describe.skipIf(!server)("the archive of the benchmark", () => {
  const admin = postgres(server ?? "", { max: 1, onnotice: () => {} });
  const urlOf = (name: string) => Object.assign(new URL(server ?? ""), { pathname: `/${name}` }).href;
  const rowsOf = async (name: string, statement: string) => {
    const sql = postgres(urlOf(name), { max: 1 });
    try {
      return [...(await sql.unsafe(statement))];
    } finally {
      await sql.end();
    }
  };
  const fill = (name: string, seed: number, size = "3k") =>
    promisify(execFile)(process.execPath, [
      ...[script, "--sizes", size, "--seed", String(seed), "--server", server ?? "", "--database", name],
    ]);

  beforeAll(async () => {
    for (const [name, seed] of [[first, 1] as const, [again, 1] as const, [other, 2] as const]) {
      await fill(name, seed);
    }
  });
  afterAll(async () => {
    for (const name of names) await admin.unsafe(`drop database if exists ${name} with (force)`);
    await admin.end();
  });

  test("is in order, as doctor checks it", async () => {
    const { code, output } = await start(["doctor", "--json", "--database", urlOf(first)]).ended;
    const { findings } = JSON.parse(output) as { findings: { check: string; state: string }[] };
    const checked = findings.filter(({ state }) => state === "OK").map(({ check }) => check);
    expect(checked).toEqual(
      expect.arrayContaining(["indexes", "names", "attributions", "speakers", "topics", "totals", "spans"]),
    );
    expect({ code, wrong: findings.filter(({ state }) => state === "PROBLEM") }).toEqual({
      code: 0,
      wrong: [],
    });
  });

  test("has the asked number of quotes, and its sequences go on after what it has", async () => {
    const [counts] = await rowsOf(
      first,
      `select (select count(*)::int from quotes) as quotes, nextval('quotes_id_seq')::int as next,
         nextval('stored_order') > (select max(stored) from quotes) as "isLater"`,
    );
    expect(counts).toEqual({ quotes: 3_000, next: 3_001, isLater: true });
  });

  test("is the same for the same seed, and another for another", async () => {
    const digest = async (name: string) =>
      rowsOf(
        name,
        `select (select md5(string_agg(a::text, '' order by id)) from articles a) as articles,
           (select md5(string_agg(q::text, '' order by id)) from quotes q) as quotes,
           (select md5(string_agg(s::text, '' order by id)) from speakers s) as speakers,
           (select md5(string_agg(l::text, '' order by article_id, position)) from article_topics l) as topics`,
      );
    expect(await digest(again)).toEqual(await digest(first));
    expect(await digest(other)).not.toEqual(await digest(first));
  });

  test("is skewed as news is", async () => {
    const [shares] = await rowsOf(
      first,
      `select (select max(quote_count) from speakers) > 5 * (select avg(quote_count) from speakers) as speakers,
         (select max(article_count) from topics) > 5 * (select avg(article_count) from topics) as topics,
         (select count(distinct date_trunc('year', date)) from articles)::int as years`,
    );
    expect(shares).toEqual({ speakers: true, topics: true, years: 12 });
    const words = await rowsOf(
      first,
      "select ndoc from ts_stat('select words from quotes') order by ndoc desc limit 1000",
    );
    const frequency = (rank: number) => Number(words[rank - 1]?.["ndoc"]);
    // The most frequent words are in most quotes, as "the" is; from there on, ten times the rank is a tenth as frequent.
    expect(frequency(1)).toBeGreaterThan(1_500);
    expect(frequency(20) / frequency(200)).toBeGreaterThan(6);
    expect(frequency(20) / frequency(200)).toBeLessThan(14);
  });

  test("lets the benchmark run only if Postgres plans LIMIT's statements well", async () => {
    await fill(large, 1, "30k");
    const { checkLimitPlans } = await load("measure/plans.mjs");
    const { chooseSubjects } = await load("operations/subjects.mjs");
    const { OPERATIONS } = await load("operations/operations.mjs");
    const sql = postgres(urlOf(large), { max: 2, onnotice: () => {} });
    try {
      const subjects = await chooseSubjects(sql, 1);
      await checkLimitPlans(sql, Object.keys(OPERATIONS), subjects);
      await sql.unsafe("alter table quotes drop constraint quotes_pkey cascade");
      await expect(checkLimitPlans(sql, ["node"], subjects)).rejects.toThrow(
        "Postgres plans LIMIT's node badly: it scans all of quotes.",
      );
    } finally {
      await sql.end();
    }
  });

  test("is read through a proxy that counts and times statements", async () => {
    const { startPostgresProxy } = await load("measure/postgres-proxy.mjs");
    const proxy = await startPostgresProxy(urlOf(first));
    const sql = postgres(proxy.url, { max: 1, fetch_types: false });
    try {
      for (const id of [1, 2]) await sql`select text from quotes where id = ${id}`;
      await sql.unsafe("select pg_sleep(0.2)");
      await expect(sql.unsafe("select 1 / 0")).rejects.toThrow("division by zero");
    } finally {
      await sql.end();
      await proxy.close();
    }
    const statements: { text: string; milliseconds: number }[] = proxy.statements;
    expect(statements.map(({ text }) => text)).toEqual([
      "select text from quotes where id = $1",
      "select text from quotes where id = $1",
      "select pg_sleep(0.2)",
      "select 1 / 0",
    ]);
    expect(statements.map(({ milliseconds }) => milliseconds > 190)).toEqual([false, false, true, false]);
  });

  test.skipIf(!existsSync(node))(
    "is answered alike by all servers, and measured",
    async () => {
      const output = await mkdtemp(join(tmpdir(), "onrecord-bench-peers-"));
      const { stdout } = await promisify(execFile)(node, [
        ...[join(folder, "main.mjs"), "--quick", "--rounds", "1", "--sizes", "3k", "--database", again],
        ...["--server", server ?? "", "--output", output],
      ]);
      const { sizes } = JSON.parse(await readFile(join(output, "peers.json"), "utf8"));
      const plot = await readFile(join(output, "peers.svg"), "utf8");
      await rm(output, { recursive: true });
      const [{ slices, counts, errors, contenders, operations }] = sizes;
      expect(contenders).toEqual(["limit", "onrecord", "postgraphile", "mercurius", "apollo"]);
      expect(errors).toEqual([]);
      expect(slices).toHaveLength(contenders.length * operations.length);
      expect(slices.filter(({ requests }: { requests: number }) => requests === 0)).toEqual([]);
      const ofLimit = counts.filter(({ name }: { name: string }) => name === "limit");
      for (const { statements } of ofLimit) expect(statements).toBeCloseTo(1);
      expect(stdout).toContain("| OnRecord by it |");
      expect(plot.match(/<rect[^>]*><title>/g)).toHaveLength(slices.length);
    },
    400_000,
  );

  test.skipIf(!existsSync(node))(
    "shows how much latency grows with its size",
    async () => {
      const output = await mkdtemp(join(tmpdir(), "onrecord-bench-peers-"));
      // One archive stands for two sizes.
      await promisify(execFile)(node, [
        ...[
          join(folder, "main.mjs"),
          "--growth",
          "--sizes",
          "3k,6k",
          "--database",
          again,
          "--contenders",
          "onrecord",
        ],
        ...["--operations", "feed", "--server", server ?? "", "--output", output],
      ]);
      const { growth } = JSON.parse(await readFile(join(output, "growth.json"), "utf8"));
      const tables = await readFile(join(output, "growth.md"), "utf8");
      const plot = await readFile(join(output, "growth.svg"), "utf8");
      await rm(output, { recursive: true });
      expect(growth.times.length).toBeGreaterThan(20);
      for (const { milliseconds } of growth.times) expect(milliseconds.length).toBeGreaterThan(4);
      expect(tables).toMatch(/\| OnRecord \| Feed \| [\d.]+ \| [\d.]+ \| (0\.[5-9]|1\.\d|2\.0) \|/);
      expect(plot.match(/<polyline/g)).toHaveLength(growth.times.length / 2);
    },
    400_000,
  );
});

test("the benchmark compares latencies of the same turn", async () => {
  const { summarizeGrowth } = await load("report/summary.mjs");
  const of = { name: "onrecord", operation: "feed" };
  const times = [
    { ...of, quotes: 10, milliseconds: [1, 10, 100] },
    { ...of, quotes: 100, milliseconds: [2, 30, 400] },
  ];
  expect(summarizeGrowth({ sizes: [10, 100], times })).toEqual([
    { ...of, medians: [10, 30], ratios: [1, 3], growth: 3 },
  ]);
});

test("the benchmark compares slices of the same round", async () => {
  const { summarize } = await load("report/summary.mjs");
  const rates = {
    limit: [100, 10, 1],
    onrecord: [50, 6, 0.7],
    mercurius: [25, 4, 0.1],
    apollo: [20, 2, 0.1],
  };
  const slices = Object.entries(rates).flatMap(([name, own]) =>
    own.map((rate, round) => ({
      name,
      operation: "feed",
      round,
      rate,
      nodeTime: 300 / rate,
      postgresTime: 700 / rate,
    })),
  );
  const contenders = Object.keys(rates);
  const counts = contenders.map((name) => ({ name, operation: "feed", statements: 1, bytes: 1 }));
  const { rows, best } = summarize({ slices, counts, contenders, operations: ["feed"] });
  const onrecord = rows.find(({ name }: { name: string }) => name === "onrecord");
  const ofLimit = { median: expect.closeTo(0.6), low: expect.closeTo(0.55), high: expect.closeTo(0.65) };
  expect(onrecord.ratios).toEqual({ rate: ofLimit, thrift: ofLimit });
  const ofMercurius = {
    peer: "mercurius",
    ratio: { median: expect.closeTo(2), low: expect.closeTo(1.75), high: expect.closeTo(4.5) },
  };
  expect(best).toEqual([{ operation: "feed", rate: ofMercurius, thrift: ofMercurius }]);
});
