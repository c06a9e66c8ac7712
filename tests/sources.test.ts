import { createReadStream } from "node:fs";
import { mkdir, symlink, truncate } from "node:fs/promises";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type InputFormat, readSources, type Source, sizeOfSources } from "../src/ingest/input/sources.js";
import { createFolder, type Folder } from "./support/folder.js";

const MB = 1024 * 1024;

let folder: Folder;
beforeEach(async () => {
  folder = await createFolder();
});
afterEach(() => folder.remove());

/** The sources as short text, without the path of the test's folder. */
async function read(paths: string[], format: InputFormat = "auto", input: Uint8Array[] = []) {
  const sources: string[] = [];
  for await (const source of readSources(paths, { format, standardInput: Readable.from(input) })) {
    sources.push(inShort(source).replaceAll(`${folder.path}/`, ""));
  }
  return sources;
}

function inShort(source: Source): string {
  if (source.kind !== "page") return `${source.kind} ${source.place}: ${source.reason}`;
  const { id, format, content } = source.page;
  return `${source.place} | ${id} | ${format} | ${Buffer.from(content).toString()}`;
}

test("a folder is read recursively in the order of names, whatever the order of the file system", async () => {
  await folder.write({
    "b.txt": "B",
    "a/z.txt": "AZ",
    "a/10.htm": "<p>A10",
    "a/9.html": "<p>A9",
    "B.txt": "capital",
    "é.txt": "accent",
  });
  expect(await read([folder.path])).toEqual([
    "B.txt | B.txt | text | capital",
    "a/10.htm | a/10.htm | html | <p>A10",
    "a/9.html | a/9.html | html | <p>A9",
    "a/z.txt | a/z.txt | text | AZ",
    "b.txt | b.txt | text | B",
    "é.txt | é.txt | text | accent",
  ]);
});

test("in a folder, hidden files are ignored and files that are not pages are reported", async () => {
  await folder.write({ ".hidden/x.txt": "x", ".DS_Store": "x", "photo.jpg": "x", "page.TXT": "page" });
  await symlink(folder.path, folder.at("round"));
  await symlink(folder.at("page.TXT"), folder.at("same.txt"));
  await symlink(folder.at("gone"), folder.at("lost.txt"));
  expect(await read([folder.path])).toEqual([
    "failed lost.txt: There is no file or folder with this name.",
    "page.TXT | page.TXT | text | page",
    "skipped photo.jpg: Its name does not end like a page's; name the file itself, or give --format, to read it.",
    "skipped round: Its name does not end like a page's; name the file itself, or give --format, to read it.",
    "same.txt | same.txt | text | page",
  ]);
});

test("with a format given, every file in a folder is read in that format", async () => {
  await folder.write({ "story.php": "{}", page: "Page" });
  expect(await read([folder.path], "html")).toEqual([
    "page | page | html | Page",
    "story.php | story.php | html | {}",
  ]);
});

test("files that are named explicitly are read whatever their extension, in the order given, even twice", async () => {
  await folder.write({ "story.php": "<!doctype html><p>Hello", notes: "Plain words." });
  const [story, notes] = [folder.at("story.php"), folder.at("notes")];
  expect(await read([story, notes, story])).toEqual([
    "story.php | story.php | html | <!doctype html><p>Hello",
    "notes | notes | text | Plain words.",
    "story.php | story.php | html | <!doctype html><p>Hello",
  ]);
});

test("JSON Lines give a page for each line that is not blank", async () => {
  await folder.write({ "wire.jsonl": '{"text":"one"}\r\n\n  \n{"text":\n{"text":"four"}' });
  expect(await read([folder.at("wire.jsonl")])).toEqual([
    'wire.jsonl:1 | wire.jsonl#1 | json | {"text":"one"}',
    'wire.jsonl:4 | wire.jsonl#4 | json | {"text":',
    'wire.jsonl:5 | wire.jsonl#5 | json | {"text":"four"}',
  ]);
});

test("JSON that is indented over several lines is one page", async () => {
  await folder.write({
    "page.json": '{\n  "text": "one"\n}\n',
    "lines.json": '{"text":"one"}\n{"text":"two"}\n',
  });
  expect(await read([folder.path])).toEqual([
    'lines.json:1 | lines.json#1 | json | {"text":"one"}',
    'lines.json:2 | lines.json#2 | json | {"text":"two"}',
    'page.json | page.json | json | {\n  "text": "one"\n}\n',
  ]);
});

test("JSON Lines in UTF-16 are split at their line breaks", async () => {
  const lines = '{"text":"Ċ Ā"}\n{"text":"二"}\n';
  await folder.write({ "wide.jsonl": Buffer.from(`\uFEFF${lines}`, "utf16le") });
  expect(await read([folder.at("wide.jsonl")])).toEqual([
    'wide.jsonl:1 | wide.jsonl#1 | json | {"text":"Ċ Ā"}',
    'wide.jsonl:2 | wide.jsonl#2 | json | {"text":"二"}',
  ]);
});

test("lines are joined from any number of chunks, each in a buffer of its own", async () => {
  const bytes = Buffer.from('{"text":"zażółć"}\n{"text":"two"}\n');
  const chunks = [...bytes].map((byte) => Uint8Array.of(byte));
  expect(await read(["-"], "auto", chunks)).toEqual([
    'standard input:1 | -#1 | json | {"text":"zażółć"}',
    'standard input:2 | -#2 | json | {"text":"two"}',
  ]);
  for await (const source of readSources(["-"], { format: "jsonl", standardInput: Readable.from([bytes]) })) {
    if (source.kind !== "page" || typeof source.page.content === "string") throw new Error("no bytes");
    expect(source.page.content.buffer.byteLength).toBe(source.page.content.byteLength);
  }
});

test("standard input is one page if it is not JSON", async () => {
  expect(await read(["-"], "auto", [Buffer.from("<html>"), Buffer.from("<p>Hello")])).toEqual([
    "standard input | - | html | <html><p>Hello",
  ]);
});

test("a page or line that is too large is reported with its size, and what follows is read", async () => {
  const long = `{"text":"${"x".repeat(11 * MB)}"}\n`;
  await folder.write({ "a.txt": "x", "b.jsonl": `{"text":"one"}\n${long}{"text":"three"}\n` });
  await truncate(folder.at("a.txt"), 50 * MB);
  expect(await read([folder.path])).toEqual([
    "failed a.txt: The page has 50.0 MB; it may have at most 10 MB.",
    'b.jsonl:1 | b.jsonl#1 | json | {"text":"one"}',
    "failed b.jsonl:2: The line has 11.0 MB; it may have at most 10 MB.",
    'b.jsonl:3 | b.jsonl#3 | json | {"text":"three"}',
  ]);
  const endless = Array.from({ length: 20 }, () => Buffer.alloc(MB, "x"));
  expect(await read(["-"], "auto", endless)).toEqual([
    "failed standard input: The page has more than 10 MB; it may have at most 10 MB.",
  ]);
});

test("a missing file is reported, and an empty file is left to the extraction to reject", async () => {
  await folder.write({ "empty.txt": "", "empty.jsonl": "" });
  await mkdir(folder.at("nothing"));
  expect(await read([folder.at("gone.txt"), folder.path, folder.at("nothing")])).toEqual([
    "failed gone.txt: There is no file or folder with this name.",
    "empty.jsonl | empty.jsonl | text | ",
    "empty.txt | empty.txt | text | ",
  ]);
});

test("standard input that cannot be read is named, and what follows is read", async () => {
  await folder.write({ "page.txt": "page" });
  const sources: string[] = [];
  for await (const source of readSources(["-", folder.at("page.txt")], {
    format: "auto",
    standardInput: createReadStream(folder.path),
  })) {
    sources.push(inShort(source).replaceAll(`${folder.path}/`, ""));
  }
  expect(sources).toEqual([
    "failed standard input: The system cannot read it: EISDIR.",
    "page.txt | page.txt | text | page",
  ]);
});

test("the sizes of all sources add up to the size reported in advance", async () => {
  await folder.write({ "a.txt": "A page.", "b/wire.jsonl": '{"a":1}\n{"b":2}', "c.png": "no page" });
  let read = 0;
  for await (const { size } of readSources([folder.path], {
    format: "auto",
    standardInput: Readable.from([]),
  })) {
    read += size;
  }
  expect(read).toBe(7 + 15);
  expect(await sizeOfSources([folder.path], "auto")).toBe(7 + 15);
  expect(await sizeOfSources([folder.path, "-"], "auto")).toBeNull();
});
