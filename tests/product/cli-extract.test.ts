import { existsSync } from "node:fs";
import { chmod, mkdir } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run, start } from "../support/cli.js";
import { createFolder, type Folder } from "../support/folder.js";
import { writeUnreadablePages } from "../support/unreadable-pages.js";

let folder: Folder;
beforeEach(async () => {
  folder = await createFolder();
});
afterEach(() => folder.remove());

const LINE = {
  id: "harbour-1",
  url: "https://press.example/harbour",
  title: "The pier will stay",
  date: "2024-03-01",
  authors: ["Ann Lee"],
  source: "The Mole",
  section: "Local",
  topics: ["Harbour", "Rain"],
  text: 'The old pier will stay, the harbour board decided on Friday.\n\n"We never meant to tear it down," said Bo Lind, its chairman.',
  views: 12,
};

/** The pages that came out, by their ids. */
function idsOf(output: string): string[] {
  return output
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line).id);
}

test("an article is a line of JSON with the fields of the contract in their order", async () => {
  await folder.write({ "wire.jsonl": `${JSON.stringify(LINE)}\n` });
  const { code, output, errors } = await run(["extract", folder.at("wire.jsonl")]);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  const article = JSON.parse(output);
  expect(Object.keys(article).join(" ")).toBe(
    "id headline lead body section source byline language url image publishedAt capturedAt datePrecision topics speakers quotes",
  );
  expect(article).toEqual({
    id: "harbour-1",
    headline: "The pier will stay",
    lead: "The old pier will stay, the harbour board decided on Friday.",
    body: LINE.text,
    section: "Local",
    source: "The Mole",
    byline: ["Ann Lee"],
    language: "en",
    url: "https://press.example/harbour",
    image: null,
    publishedAt: "2024-03-01T00:00:00.000Z",
    capturedAt: null,
    datePrecision: "DAY",
    topics: ["Harbour", "Rain"],
    speakers: expect.arrayContaining([expect.objectContaining({ name: "Bo Lind" })]),
    quotes: expect.arrayContaining([expect.objectContaining({ speaker: "Bo Lind", kind: "DIRECT" })]),
  });
  expect(article.speakers.map(Object.keys)[0]).toEqual(["name", "kind", "aliases", "roles"]);
  expect(Object.keys(article.quotes[0]).join(" ")).toBe(
    "start end text kind speaker speakerMention cue method confidence",
  );
});

test("lines are printed in the order of the input, even if pages take different times", async () => {
  const lines = Array.from({ length: 200 }, (_, number) => {
    const text = `${LINE.text} `.repeat(number % 7 === 0 ? 300 : 1);
    return JSON.stringify({ id: number, text });
  });
  const { output } = await run(["extract", "--workers", "3", "-"], { input: lines.join("\n") });
  expect(idsOf(output)).toEqual(lines.map((_, number) => String(number)));
});

test("unreadable pages are reported on standard error, the others are printed, and the exit code is 1", async () => {
  const lines = Array.from({ length: 900 }, (_, number) =>
    JSON.stringify({ id: number + 1, text: LINE.text }),
  );
  lines[811] = lines[811]?.slice(0, -1) ?? "";
  const unreadable = await writeUnreadablePages(folder);
  await folder.write({
    "f-wire.jsonl": lines.join("\n"),
    "g-wide.txt": Buffer.from(`\uFEFF${LINE.title}\n\n${LINE.text}`, "utf16le"),
    "h-dated.jsonl": JSON.stringify({ id: "late", date: "20199-01-05", text: LINE.text }),
    "i-picture.png": "x",
  });
  const { code, output, errors } = await run(["extract", "."], { cwd: folder.path });
  expect(errors.split("\n")).toEqual([
    ...unreadable,
    expect.stringMatching(/^failed f-wire\.jsonl:812: The page is not valid JSON: .*\.$/),
    expect.stringMatching(/^warning h-dated\.jsonl:1: The date "20199-01-05" cannot be read; .*\.$/),
    "skipped i-picture.png: Its name does not end like a page's; name the file itself, or give --format, to read it.",
    "",
  ]);
  const numbers = lines.map((_, number) => String(number + 1)).filter((id) => id !== "812");
  expect(idsOf(output)).toEqual([...numbers, "g-wide.txt", "late"]);
  expect(code).toBe(1);
});

test("a page without an id has its path as id", async () => {
  await folder.write({
    "pages/one.html": `<html><h1>${LINE.title}</h1><article><p>${LINE.text}</p></article></html>`,
    "pages/two.jsonl": JSON.stringify({ text: LINE.text }),
  });
  const { output } = await run(["extract", "pages"], { cwd: folder.path });
  expect(idsOf(output)).toEqual(["pages/one.html", "pages/two.jsonl#1"]);
});

// Root may read everything, so as root the command runs as somebody else.
const uid = process.getuid?.() === 0 ? 65_534 : undefined;

test.skipIf(process.platform === "win32")("a folder or file without permission is named", async () => {
  await folder.write({ "closed/a.txt": "x", "locked.txt": "x", "open.jsonl": JSON.stringify(LINE) });
  await mkdir(folder.at("empty"));
  await chmod(folder.path, 0o755);
  await chmod(folder.at("closed"), 0);
  await chmod(folder.at("locked.txt"), 0);
  const { code, output, errors } = await run(["extract", "."], {
    cwd: folder.path,
    ...(uid === undefined ? {} : { uid }),
  });
  await chmod(folder.at("closed"), 0o755);
  expect({ code, ids: idsOf(output), errors }).toEqual({
    code: 1,
    ids: ["harbour-1"],
    errors:
      "failed closed: Permission to read it is denied.\nfailed locked.txt: Permission to read it is denied.\n",
  });
});

test("when its reader closes the pipe, it ends without an error", async () => {
  const lines = Array.from({ length: 3000 }, (_, number) => JSON.stringify({ ...LINE, id: number }));
  const running = start(["extract", "-"], { input: lines.join("\n") });
  await running.prints("\n");
  running.process.stdout?.destroy();
  const { code, errors } = await running.ended;
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
});

describe.runIf(existsSync("/dev/full"))("an output that is full", () => {
  const lines = Array.from({ length: 300 }, (_, number) => JSON.stringify({ ...LINE, id: number })).join(
    "\n",
  );

  test.each([
    ["on its last line", JSON.stringify(LINE)],
    ["long before its end", lines],
  ])("ends it in a sentence, though it fails %s", async (_, input) => {
    expect(await run(["extract", "-"], { input, descriptors: { 1: "/dev/full" } })).toEqual({
      code: 1,
      output: "",
      errors: "error: Standard output cannot be written (the disk is full): send it somewhere else.\n",
    });
  });

  test("ends the command without a stack trace if standard error is full", async () => {
    const ended = await run(["extract", "nowhere", "-"], { input: lines, descriptors: { 2: "/dev/full" } });
    expect(ended).toEqual({ code: 1, output: "", errors: "" });
  });

  test("ends the command if both outputs are full", async () => {
    const descriptors = { 1: "/dev/full", 2: "/dev/full" };
    expect(await run(["extract", "nowhere", "-"], { input: lines, descriptors })).toMatchObject({ code: 1 });
  });
});

test("it reads every page even if standard error is closed", async () => {
  await folder.write({ "wire.jsonl": `no JSON\n${JSON.stringify(LINE)}\n`.repeat(300) });
  const running = start(["extract", folder.at("wire.jsonl")]);
  running.process.stderr?.destroy();
  const { code, output } = await running.ended;
  expect({ code, pages: idsOf(output).length }).toEqual({ code: 1, pages: 300 });
});
