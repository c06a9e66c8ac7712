import { once } from "node:events";
import { chmod, mkdir } from "node:fs/promises";
import { request } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { json } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { archiveForEachTest } from "../support/archive-folder.js";
import { run, serve } from "../support/cli.js";

const { ONRECORD_TEST_ENGINE: engine } = process.env;
const isEmbedded = engine !== "server";

const place = archiveForEachTest();

const serving = (...args: string[]) => serve(["--database", place.archive.url, ...args]);

test("it prints its address, the archive's totals and a next step, answers queries, and exits cleanly", async () => {
  const server = await serving();
  const answer = await server.ask("{ archive { articleCount quoteCount speakerCount topicCount } }");
  const { code, output, errors } = await server.stop();
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  const [, ...counts] = /: (\d+) articles, (\d+) quotes, (\d+) speakers, (\d+) topics\n/.exec(output) ?? [];
  const [articleCount, quoteCount, speakerCount, topicCount] = counts.map(Number);
  expect(answer).toEqual({ data: { archive: { articleCount, quoteCount, speakerCount, topicCount } } });
  // The samples are loaded only into an embedded archive.
  if (isEmbedded) expect(articleCount).toBeGreaterThanOrEqual(60);
  else expect(articleCount).toBe(0);
  expect(output).not.toContain("secret");
});

test("requests accepted before SIGTERM are answered", async () => {
  const server = await serving("--no-samples");
  const headers = { "content-type": "application/json", expect: "100-continue" };
  const asking = request(server.address, { method: "POST", headers });
  asking.flushHeaders();
  await once(asking, "continue");
  const ended = server.stop();
  await wait(200);
  asking.end(JSON.stringify({ query: "{ archive { topicCount } }" }));
  const [response] = await once(asking, "response");
  expect(response.statusCode).toBe(200);
  expect(await json(response)).toEqual({ data: { archive: { topicCount: expect.any(Number) } } });
  expect((await ended).code).toBe(0);
});

test("a port in use is reported in one sentence", async () => {
  const other = createServer().listen(0, "localhost");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const ended = await run(["serve", "--database", place.archive.url, "--port", String(port)]);
  other.close();
  expect(ended).toEqual({
    code: 1,
    output: "",
    errors: `error: Port ${port} of localhost is already in use: stop the program that uses it, or choose another port with --port.\n`,
  });
});

test("a host of another machine is reported in one sentence", async () => {
  expect(await run(["serve", "--database", place.archive.url, "--host", "192.0.2.1"])).toEqual({
    code: 1,
    output: "",
    errors:
      'error: "192.0.2.1" is not a name or address of this machine: choose another with --host, such as localhost or 0.0.0.0.\n',
  });
});

test.runIf(isEmbedded)("an archive that another process serves is left alone", async () => {
  const first = await serving("--no-samples");
  const { code, output, errors } = await run(["serve", "--database", place.archive.url, "--port", "0"]);
  const migrated = await run(["migrate", "--check", "--database", place.archive.url]);
  first.process.kill("SIGINT");
  expect((await first.ended).code).toBe(0);
  const { pid } = first.process;
  expect({ code, output, errors }).toEqual({
    code: 1,
    output: "",
    errors: `error: The archive in "${place.archive.url}" is already open in process ${pid} (onrecord serve): use that process, stop it, or name another folder with --database.\n`,
  });
  expect(migrated).toEqual({
    code: 0,
    output: `The tables of ${place.archive.url} are up to date; process ${pid} (onrecord serve) has it open.\n`,
    errors: "",
  });
});

test.runIf(isEmbedded)("a folder that cannot be written is reported in one sentence", async () => {
  await place.folder.write({ file: "in the way" });
  await mkdir(place.folder.at("closed"), { mode: 0o755 });
  await chmod(place.folder.path, 0o755);
  const uid = process.getuid?.() === 0 ? { uid: 65_534 } : {};
  if (!("uid" in uid)) await chmod(place.folder.at("closed"), 0o555);
  const closed = await run(["serve", "--database", place.folder.at("closed/archive")], uid);
  // The owner's socket can be created, but the archive cannot.
  await mkdir(place.folder.at("half/owner"), { recursive: true });
  await chmod(place.folder.at("half/owner"), 0o777);
  await chmod(place.folder.at("half"), 0o555);
  const half = await run(["serve", "--database", place.folder.at("half")], uid);
  const inTheWay = await run(["serve", "--database", place.folder.at("file")]);
  expect([closed, half, inTheWay]).toEqual([
    {
      code: 1,
      output: "",
      errors: `error: "${place.folder.at("closed/archive")}" cannot hold the archive (permission denied): name a folder that this user can write.\n`,
    },
    {
      code: 1,
      output: "",
      errors: `error: "${place.folder.at("half")}" cannot hold the archive (permission denied): name a folder that this user can write.\n`,
    },
    {
      code: 1,
      output: "",
      errors: `error: "${place.folder.at("file")}" cannot hold the archive (there is a file in its place): name a folder that this user can write.\n`,
    },
  ]);
});

test("a database that does not answer is reported in one sentence, without its password", async () => {
  const environment = { DATABASE_URL: "postgres://me:secret@127.0.0.1:9/news" };
  for (const command of [["serve"], ["ingest", "x"], ["migrate"]]) {
    expect(await run(command, { environment })).toEqual({
      code: 1,
      output: "",
      errors: "error: No database answers at 127.0.0.1:9/news: start it, or correct DATABASE_URL.\n",
    });
  }
});
