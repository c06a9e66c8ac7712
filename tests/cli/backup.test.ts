import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { open, readFile, stat, writeFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";

import { archiveForEachTest, createArchive } from "../support/archive-folder.js";
import { type RunOptions, run, serve, start } from "../support/cli.js";

const place = archiveForEachTest();
const isEmbedded = process.env["ONRECORD_TEST_ENGINE"] !== "server";
const onrecord = (args: readonly string[], options?: RunOptions) =>
  run([...args, "--database", place.archive.url], options);

async function ingest(count = 3): Promise<void> {
  const line = (number: number) =>
    JSON.stringify({
      url: `https://a.example/${number}`,
      title: `Pier ${number}`,
      text: `“No ${number},” Ann Lee said. “We paint it,” said Bo Lind. ${Math.random()}`,
    });
  const input = Array.from({ length: count }, (_, number) => `${line(number)}\n`).join("");
  expect(await onrecord(["ingest", "-"], { input })).toMatchObject({ code: 0 });
}

/** What a backup contains, without when it was made. */
async function linesOf(file: string): Promise<readonly string[]> {
  const lines = gunzipSync(await readFile(file))
    .toString()
    .split("\n");
  return lines.filter((line) => !line.startsWith('{"format"') && !line.startsWith('{"end"')).sort();
}

test("an archive is backed up to a file and restored into an embedded archive, which is in order", async () => {
  await ingest();
  const file = place.folder.at("a.onrecord");
  await writeFile(file, "older backup", { mode: 0o640 });
  const backup = await onrecord(["backup", file]);
  expect(backup).toMatchObject({ code: 0, errors: "" });
  const [, rows] = /^(\d+) rows, \d+\.\d s, \d+\/s in \S+a\.onrecord\n$/.exec(backup.output) ?? [];
  expect((await stat(file)).mode & 0o777).toBe(0o640);
  const checked = await run(["restore", "--check", file]);
  expect(checked).toMatchObject({ code: 0, errors: "" });
  expect(checked.output).toMatch(
    new RegExp(`^\\S+a\\.onrecord is complete and intact: ${rows} rows \\(3 articles, 6 quotes\\) of 20`),
  );
  const restored = place.folder.at("restored");
  const { code, output, errors } = await run(["restore", file, "-d", restored]);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(output).toMatch(new RegExp(`^${rows} rows, \\d+\\.\\d s, \\d+/s in ${restored}\n$`));
  const doctor = await run(["doctor", "-d", restored]);
  expect(doctor.output).toMatch(/\n\nThe archive is in order\.\n$/);
  const again = place.folder.at("again.onrecord");
  expect(await run(["backup", again, "-d", restored])).toMatchObject({ code: 0 });
  expect((await stat(again)).mode & 0o777).toBe(0o600);
  expect(await linesOf(again)).toEqual(await linesOf(file));
});

test("backups go through pipes, and are restored into the kind of database that was backed up", async () => {
  await ingest();
  const file = place.folder.at("a.onrecord");
  await writeFile(file, "");
  expect(await onrecord(["backup", "-"], { descriptors: { 1: file } })).toMatchObject({
    code: 0,
    errors: "",
  });
  const other = await createArchive(place.folder.at("other"));
  const restored = await run(["restore", "-", "-d", other.url], { input: await readFile(file) });
  expect(restored).toMatchObject({ code: 0, errors: "" });
  const again = place.folder.at("again.onrecord");
  expect(await run(["backup", again, "-d", other.url])).toMatchObject({ code: 0 });
  expect(await linesOf(again)).toEqual(await linesOf(file));
  await other.remove();
});

test("an archive that is served is backed up, while pages are ingested, but nothing is restored into it", async () => {
  await ingest(20);
  const server = await serve(["--no-samples", "--database", place.archive.url]);
  const input = JSON.stringify({ url: "https://a.example/late", text: "“No,” Ann Lee said." });
  const file = place.folder.at("a.onrecord");
  const [backup, late] = await Promise.all([
    onrecord(["backup", file]),
    onrecord(["ingest", "-"], { input }),
  ]);
  expect(backup).toMatchObject({ code: 0, errors: "" });
  expect(late).toMatchObject({ code: 0 });
  expect((await run(["restore", "--check", file])).output).toMatch(/ intact: \d+ rows \(2[01] articles, /);
  const { code, output, errors } = await onrecord(["restore", file]);
  expect({ code, output }).toEqual({ code: 1, output: "" });
  expect(errors).toMatch(
    isEmbedded
      ? /^error: The archive at \S+ is in use by process \d+ \(onrecord serve\): stop it, or name a new folder with --database\.\n$/
      : /^error: The archive at \S+ is not empty \(it has appearances, articles, audit_events\): name a new folder or an empty database with --database\.\n$/,
  );
  await server.stop();
});

test("a restore that is killed leaves nothing that is taken for an archive, and completes when it is run again", async () => {
  await ingest(40);
  const file = place.folder.at("a.onrecord");
  expect(await onrecord(["backup", file])).toMatchObject({ code: 0 });
  const pipe = place.folder.at("pipe");
  await promisify(execFile)("mkfifo", [pipe]);
  const other = isEmbedded
    ? { url: place.folder.at("other"), remove: async () => {} }
    : await createArchive("");
  const killed = start(["restore", pipe, "-d", other.url]);
  const writer = await open(pipe, "w");
  const content = await readFile(file);
  await writer.write(content.subarray(0, content.length - 200));
  if (isEmbedded) {
    await expect.poll(() => existsSync(`${other.url}/data/PG_VERSION`), { timeout: 60_000 }).toBe(true);
  }
  await wait(3_000);
  killed.process.kill("SIGKILL");
  expect((await killed.ended).output).toBe("");
  await writer.close();
  if (isEmbedded) {
    expect(await run(["export", "quotes", "-d", other.url])).toEqual({
      code: 1,
      output: "",
      errors: `error: A restore into "${other.url}" did not finish: run onrecord restore again, or delete the folder.\n`,
    });
  }
  expect(await run(["restore", file, "-d", other.url])).toMatchObject({ code: 0, errors: "" });
  expect((await run(["doctor", "-d", other.url])).output).toMatch(/\n\nThe archive is in order\.\n$/);
  const again = place.folder.at("again.onrecord");
  expect(await run(["backup", again, "-d", other.url])).toMatchObject({ code: 0 });
  expect(await linesOf(again)).toEqual(await linesOf(file));
  await other.remove();
});

test("files that cannot be used are named with the remedy, and stay as they are", async () => {
  const missing = place.folder.at("missing.onrecord");
  expect(await onrecord(["restore", missing])).toEqual({
    code: 1,
    output: "",
    errors: `error: "${missing}" cannot be read (there is no such file): name a file that onrecord backup wrote.\n`,
  });
  expect(await run(["restore", "--check", place.folder.path])).toMatchObject({
    errors: `error: "${place.folder.path}" cannot be read (it is a folder): name a file that onrecord backup wrote.\n`,
  });
  expect(await run(["restore", "--check", "-"], { input: "Not a backup.\n" })).toMatchObject({
    code: 1,
    errors: 'error: "standard input" is not a backup: name a file that onrecord backup wrote.\n',
  });
  expect(await onrecord(["backup", place.folder.at("no/a.onrecord")])).toMatchObject({
    code: 1,
    errors: expect.stringMatching(/cannot be written \(there is no such folder\): name another file\.\n$/),
  });
  const kept = place.folder.at("kept.onrecord");
  await writeFile(kept, "kept");
  expect(await run(["backup", kept, "-d", "postgres://me:sesame@127.0.0.1:9/news"])).toMatchObject({
    code: 1,
  });
  expect(await readFile(kept, "utf8")).toBe("kept");
  expect(await onrecord(["backup", "-"], { descriptors: { 1: "/dev/full" } })).toMatchObject({
    code: 1,
    errors: "error: Standard output cannot be written (the disk is full): send it somewhere else.\n",
  });
});
