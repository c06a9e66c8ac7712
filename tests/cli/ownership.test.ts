import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openDb } from "../../src/db/open.js";
import { articles } from "../../src/db/schema.js";
import { archiveForEachTest } from "../support/archive-folder.js";
import { type Running, run, serve, start } from "../support/cli.js";

const { ONRECORD_TEST_ENGINE: engine } = process.env;

const place = archiveForEachTest();

const QUOTE = '"We never meant to tear it down," said Bo Lind, chairman of the harbour board.';

/** JSON Lines of pages that differ by their numbers. */
function wire(name: string, count: number): string {
  const line = (_: unknown, number: number) =>
    JSON.stringify({
      title: `${name} ${number}`,
      url: `https://press.example/${name}/${number}`,
      text: QUOTE,
    });
  return `${Array.from({ length: count }, line).join("\n")}\n`;
}

function ingest(input: string, where = place.archive.url): Running {
  return start(["ingest", "--database", where, "-"], { input });
}

/** Its counts, without what depends on the machine. */
async function summaryOf(running: Running): Promise<string> {
  const { code, output, errors } = await running.ended;
  return `${code}: ${output.replace(/; .*\n/, "")}${errors.replace(/^\d+ pages, .*\n/gm, "")}`;
}

const created = (count: number) =>
  `0: ${count} created, 0 updated, 0 unchanged, 0 failed, 0 skipped, 0 warnings`;

/** The headlines of what is stored, in the order of storing. */
async function headlines(): Promise<(string | null)[]> {
  const { db, close } = await openDb(place.archive.url);
  const rows = await db.select({ headline: articles.headline }).from(articles).orderBy(articles.stored);
  await close();
  return rows.map(({ headline }) => headline);
}

const numbered = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name} ${i}`);

describe.skipIf(engine === "server")("an embedded archive", () => {
  test("accepts pages while it is served, and shows them immediately", async () => {
    const server = await serve(["--database", place.archive.url, "--no-samples"]);
    expect(await summaryOf(ingest(wire("late", 3)))).toBe(created(3));
    const query = '{ article(by: { url: "https://press.example/late/2" }) { headline } }';
    expect(await server.ask(query)).toEqual({ data: { article: { headline: "late 2" } } });
    const failing = await run(["ingest", "--database", place.archive.url, "-"], {
      input: '{"text": 1}\n{"text":\n',
    });
    expect((await server.stop()).code).toBe(0);
    expect(failing.code).toBe(1);
    expect(failing.output).toMatch(
      /^failed standard input:1: The field "text" must be a string, not a number\.\nfailed standard input:2: The page is not valid JSON: .*\n0 created, .* 2 failed/,
    );
  });

  test("stores the pages of several concurrent ingests, each in its order", async () => {
    const names = ["one", "two", "three"];
    const summaries = await Promise.all(names.map((name) => summaryOf(ingest(wire(name, 15)))));
    expect(summaries).toEqual(names.map(() => created(15)));
    const stored = await headlines();
    expect(stored).toHaveLength(45);
    for (const name of names) {
      expect(stored.filter((headline) => headline?.startsWith(`${name} `))).toEqual(numbered(name, 15));
    }
  });

  test("stores pages of other processes while its owner is busy, and loses none of them when the owner is killed", async () => {
    const owner = start(["ingest", "--database", place.archive.url, "-"], {
      input: `{}\n${wire("first", 6000)}`,
    });
    await owner.prints("failed standard input:1");
    const others = ["second", "third"].map((name) => ingest(`{}\n${wire(name, 15)}`));
    await Promise.all(others.map((other) => other.prints("failed standard input:1")));
    owner.process.kill("SIGKILL");
    const ended = await Promise.all(others.map(({ ended }) => ended));
    expect(ended.map(({ output }) => /(\d+) failed, /.exec(output)?.[1])).toEqual(["1", "1"]);
    const stored = await headlines();
    // It was killed as soon as the others were heard: long before it had taken all of its own.
    expect(stored.filter((headline) => headline?.startsWith("first ")).length).toBeLessThan(3000);
    expect(stored.filter((headline) => headline?.startsWith("second "))).toEqual(numbered("second", 15));
    expect(stored.filter((headline) => headline?.startsWith("third "))).toEqual(numbered("third", 15));
  });

  test("is created anew if a process was killed while creating it", async () => {
    const fresh = place.folder.at("fresh");
    await place.folder.write({ "fresh/unfinished": "", "fresh/data/base/1/112": "half a file" });
    expect(await run(["migrate", "--database", fresh])).toEqual({
      code: 0,
      output: `The tables of ${fresh} are up to date.\n`,
      errors: "",
    });
    expect((await readdir(fresh)).sort()).toEqual(["data", "owner"]);
  });

  test("is found under any path that leads to it, however long", async () => {
    const deep = join(place.folder.path, "a-folder-with-a-name-that-goes-on".repeat(4));
    await cp(place.archive.url, deep, { recursive: true });
    const server = await serve(["--database", deep, "--no-samples"]);
    expect(await summaryOf(ingest(wire("deep", 1), `${deep}/../${deep.split("/").at(-1)}/`))).toBe(
      created(1),
    );
    expect((await server.stop()).code).toBe(0);
  });
});

/** Locks a folder again and again for a second, and fails if another process holds the lock at the same time. */
const CLAIMANT = `
  import { closeSync, openSync, unlinkSync } from "node:fs";
  import { createServer } from "node:http";
  import { setTimeout as wait } from "node:timers/promises";
  const [module, folder] = process.argv.slice(1);
  const { lockFolder } = await import(module);
  const held = folder + "/held";
  for (const end = Date.now() + 1000; Date.now() < end; ) {
    const lock = await lockFolder(folder, createServer());
    if (lock.isOwner) {
      closeSync(openSync(held, "wx"));
      await wait(Math.random() * 5);
      unlinkSync(held);
      console.log("owned");
      if (Math.random() < 0.1) process.kill(process.pid, "SIGKILL");
    }
    await lock.release();
    await wait(Math.random() * 3);
  }`;

test.skipIf(engine === "server")(
  "a folder that many processes lock again and again has one owner at a time, even when some are killed",
  async () => {
    const module = new URL("../../dist/archive/folder-lock.js", import.meta.url).href;
    async function claim(): Promise<{ owned: number; errors: string }> {
      const child = spawn(process.execPath, [
        "--input-type=module",
        "-e",
        CLAIMANT,
        module,
        place.folder.path,
      ]);
      let output = "";
      let errors = "";
      child.stdout.on("data", (text) => {
        output += text;
      });
      child.stderr.on("data", (text) => {
        errors += text;
      });
      await once(child, "close");
      return { owned: output.split("owned").length - 1, errors };
    }
    const claimants = await Promise.all(Array.from({ length: 8 }, claim));
    expect(claimants.map(({ errors }) => errors)).toEqual(claimants.map(() => ""));
    const owned = claimants.reduce((sum, claimant) => sum + claimant.owned, 0);
    expect(owned).toBeGreaterThan(8);
    expect((await readdir(place.folder.at("owner"))).filter((name) => name.endsWith(".socket"))).toHaveLength(
      1,
    );
  },
);
