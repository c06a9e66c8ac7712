import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const cli = join(root, "dist/cli.js");
const bin = (name: string) => join(root, "node_modules/.bin", name);

const readme = await readFile(join(root, "README.md"), "utf8");
const blocks = (language: string) =>
  [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, is]) => is === language)
    .map(([, , text = ""]) => text);
const onlyBlock = (language: string) => {
  const [block, ...more] = blocks(language);
  if (!block || more.length > 0) throw new Error(`The README should have one block of ${language}.`);
  return block;
};

let folder: string;
let address: string;
let stop: () => Promise<unknown>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-readme-"));
  const server = spawn(process.execPath, [
    cli,
    "serve",
    "--port",
    "0",
    "--database",
    join(folder, "archive"),
  ]);
  stop = async () => {
    server.kill();
    await once(server, "exit");
  };
  let printed = "";
  for await (const chunk of server.stdout) {
    printed += chunk;
    const found = /listens at (\S+)/.exec(printed)?.[1];
    if (found) {
      address = found;
      break;
    }
  }
}, 60_000);

afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true, force: true });
});

test("the README's query gives the README's answer on the samples", async () => {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: onlyBlock("graphql") }),
  });
  expect(await response.json()).toEqual(JSON.parse(onlyBlock("json")));
});

test("the README's program compiles under strict and prints quotes", async () => {
  // Inside the package, where its own name leads to its exports.
  const place = await mkdtemp(join(root, "dist/readme-"));
  const program = join(place, "program.mts");
  await writeFile(program, onlyBlock("ts").replace("http://localhost:4000/graphql", address));
  try {
    const options = ["--strict", "--module", "nodenext", "--target", "es2023", "--ignoreConfig", program];
    await run(bin("tsc"), options);
    const { stdout } = await run(process.execPath, [program.replace(/mts$/, "mjs")]);
    expect(stdout.trim().split("\n")).toEqual(
      Array.from({ length: 3 }, () => expect.stringMatching(/^\S.*: “.+” \(.+\)$/)),
    );
  } finally {
    await rm(place, { recursive: true });
  }
});

test("the README's ingest and extract do as they say", async () => {
  const samples = join(root, "samples");
  await mkdir(join(folder, "pages"));
  await cp(join(samples, "2024-03-11-ferry-strike.txt"), join(folder, "pages/strike.txt"));
  await copyFile(join(samples, "2024-03-27-cod-study.html"), join(folder, "story.html"));
  await copyFile(join(samples, "wire.jsonl"), join(folder, "feed.jsonl"));
  const commands = blocks("sh")
    .join("")
    .split("\n")
    .flatMap((line) => /^npx onrecord (ingest|extract)([^#]*)/.exec(line)?.slice(1, 3).join("") ?? [])
    .map((line) => line.trim().split(/\s+/));
  const outputs = [];
  for (const command of commands) {
    const { stdout } = await run(process.execPath, [cli, ...command], { cwd: folder });
    outputs.push(command[0] === "extract" ? JSON.parse(stdout).quotes.length > 0 : stdout.trim());
  }
  expect(outputs).toEqual([expect.stringMatching(/^10 created, 0 updated, 0 unchanged, 0 failed/), true]);
}, 60_000);

test("the README names every command with what it does", async () => {
  const { stdout } = await run(process.execPath, [cli, "--help"]);
  const commands = [...stdout.matchAll(/^ {2}(\w+) .*(?:PATH|\[options\])/gm)].map(([, name]) => name);
  expect([...readme.matchAll(/^\| `onrecord (\w+)/gm)].map(([, name]) => name)).toEqual(
    commands.filter((name) => name !== "help"),
  );
});
