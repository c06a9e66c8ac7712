import { expect, test } from "vitest";
import { openDb } from "../../src/db/open.js";
import { archiveTotals } from "../../src/db/read/archive.js";
import { articles } from "../../src/db/schema.js";
import { archiveForEachTest } from "../support/archive-folder.js";
import { run, start } from "../support/cli.js";
import { writeUnreadablePages } from "../support/unreadable-pages.js";

const place = archiveForEachTest();

const QUOTE = '"We never meant to tear it down," said Bo Lind, chairman of the harbour board.';

function line(number: number, text = QUOTE): string {
  const title = `The pier will stay, part ${number}`;
  return JSON.stringify({ id: number, title, url: `https://press.example/${number}`, text });
}

function ingest(paths: string[], options: { input?: string } = {}) {
  return run(["ingest", "--database", place.archive.url, ...paths], {
    cwd: place.folder.at("pages"),
    ...options,
  });
}

/** The totals of the archive, and the headlines in stored order. */
async function stored() {
  const { db, close } = await openDb(place.archive.url);
  const { articleCount, quoteCount, speakerCount, topicCount } = await archiveTotals(db);
  const rows = await db.select({ headline: articles.headline }).from(articles).orderBy(articles.stored);
  await close();
  return {
    totals: { articleCount, quoteCount, speakerCount, topicCount },
    headlines: rows.map(({ headline }) => headline),
  };
}

/** The output without the times in the summary. */
function withoutTimes(output: string): string[] {
  return output
    .trimEnd()
    .split("\n")
    .map((text) => text.replace(/; [\d.]+ s, [\d.]+ pages\/s$/, ""));
}

test("unreadable pages are reported with the reason, the others are stored, and the exit code is 1", async () => {
  const lines = Array.from({ length: 830 }, (_, index) => (index < 812 && index > 2 ? "" : line(index + 1)));
  lines[811] = '{"id": 812, "title": "cut off';
  const unreadable = await writeUnreadablePages(place.folder, "pages");
  await place.folder.write({
    "pages/f-wire.jsonl": lines.join("\n"),
    "pages/g-wide.txt": Buffer.from(`\uFEFFThe wide pier\n\n${QUOTE}`, "utf16le"),
    "pages/h-latin.txt": Buffer.from(`The café on the pier\n\n${QUOTE}`, "latin1"),
    "pages/i-dated.jsonl": JSON.stringify({ title: "Late", date: "20199-01-05", text: QUOTE }),
    "pages/j-picture.png": "x",
  });
  const { code, output } = await ingest([".", "gone.txt"]);
  expect(withoutTimes(output)).toEqual([
    ...unreadable,
    expect.stringMatching(/^failed f-wire\.jsonl:812: The page is not valid JSON: .*\.$/),
    expect.stringMatching(/^warning i-dated\.jsonl:1: The date "20199-01-05" cannot be read; .*\.$/),
    "skipped j-picture.png: Its name does not end like a page's; name the file itself, or give --format, to read it.",
    "failed gone.txt: There is no file or folder with this name.",
    "24 created, 0 updated, 0 unchanged, 7 failed, 1 skipped, 1 warning",
  ]);
  expect(code).toBe(1);
  const { totals, headlines } = await stored();
  expect(totals).toEqual({ articleCount: 24, quoteCount: 24, speakerCount: 1, topicCount: 0 });
  expect(headlines.slice(0, 3)).toEqual([1, 2, 3].map((part) => `The pier will stay, part ${part}`));
  expect(headlines.slice(-3)).toEqual(["The wide pier", "The café on the pier", "Late"]);
});

test("ingesting the same pages again changes nothing, and a changed page is updated", async () => {
  await place.folder.write({ "pages/wire.jsonl": `${line(1)}\n${line(2)}\n${line(3)}\n` });
  const first = await ingest(["wire.jsonl"]);
  expect(first.code).toBe(0);
  expect(withoutTimes(first.output)).toEqual([
    "3 created, 0 updated, 0 unchanged, 0 failed, 0 skipped, 0 warnings",
  ]);
  await place.folder.write({
    "pages/wire.jsonl": `${line(1)}\n${line(2, `${QUOTE} It rained.`)}\n${line(3)}\n`,
  });
  const second = await ingest(["wire.jsonl"]);
  expect(second.code).toBe(0);
  expect(withoutTimes(second.output)).toEqual([
    "0 created, 1 updated, 2 unchanged, 0 failed, 0 skipped, 0 warnings",
  ]);
});

test("pages are stored in the order of the input, although some take longer to read", async () => {
  const lines = Array.from({ length: 60 }, (_, index) =>
    line(index, `${QUOTE} `.repeat(index % 5 === 0 ? 200 : 1)),
  );
  await place.folder.write({ "pages/none.txt": "" });
  const { code } = await ingest(["--workers", "4", "-"], { input: lines.join("\n") });
  expect(code).toBe(0);
  const { headlines } = await stored();
  expect(headlines).toEqual(lines.map((_, index) => `The pier will stay, part ${index}`));
});

test("--json prints the summary as one JSON object", async () => {
  await place.folder.write({ "pages/a.jsonl": `${line(1)}\n{"text": 1}\n`, "pages/b.png": "x" });
  const { code, output } = await ingest(["--json", "."]);
  expect(code).toBe(1);
  expect(JSON.parse(output)).toEqual({
    created: 1,
    updated: 0,
    unchanged: 0,
    failed: 1,
    skipped: 1,
    warnings: 0,
    failures: [{ place: "a.jsonl:2", reason: expect.stringContaining('"text"') }],
    skips: [{ place: "b.png", reason: expect.stringContaining("does not end like a page's") }],
    warned: [],
    seconds: expect.any(Number),
    pagesPerSecond: expect.any(Number),
  });
});

test("SIGINT ends the ingest after the current pages, with a summary of what was stored", async () => {
  const lines = Array.from({ length: 2000 }, (_, index) => line(index));
  await place.folder.write({ "pages/wire.jsonl": `{}\n${lines.join("\n")}` });
  const running = start(["ingest", "--database", place.archive.url, "wire.jsonl"], {
    cwd: place.folder.at("pages"),
  });
  await running.prints("failed wire.jsonl:1");
  running.process.kill("SIGINT");
  const { code, output } = await running.ended;
  const [, created] = /^(\d+) created/m.exec(output) ?? [];
  expect(code).toBe(130);
  expect(Number(created)).toBeLessThan(2000);
  expect((await stored()).totals.articleCount).toBe(Number(created));
});
