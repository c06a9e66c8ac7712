import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type ArchiveAddress, createArchive } from "../support/archive-folder.js";
import { run, start } from "../support/cli.js";
import { createFolder, type Folder } from "../support/folder.js";
import { subscribe } from "../support/live.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder: Folder;
let archive: ArchiveAddress;
beforeEach(async () => {
  folder = await createFolder();
  archive = await createArchive(folder.at("archive"));
});
afterEach(async () => {
  await archive.remove();
  await folder.remove();
});

const page = (words: string) =>
  JSON.stringify({ title: words, text: `"${words}," said Bo Lind, chairman of the harbour board.` });

test("what another process ingests reaches a subscriber, who is told when the server ends", async () => {
  const server = start(["serve", "--database", archive.url, "--port", "0", "--no-samples"]);
  const [, address = ""] = /listens at (\S+)/.exec(await server.prints("\n  Next")) ?? [];
  const ingest = (words: string) => run(["ingest", "--database", archive.url, "-"], { input: page(words) });
  expect((await ingest("We never meant to tear it down")).code).toBe(0);
  const headers = { "content-type": "application/json" };
  const query = "{ quotes(orderBy: STORED, last: 1) { pageInfo { endCursor } } }";
  const response = await fetch(address, { method: "POST", headers, body: JSON.stringify({ query }) });
  const { data } = (await response.json()) as { data: { quotes: { pageInfo: { endCursor: string } } } };

  const subscription = await subscribe(address, { after: data.quotes.pageInfo.endCursor });
  expect((await ingest("We only meant to paint it again")).code).toBe(0);
  expect(await subscription.texts(1)).toEqual(["We only meant to paint it again,"]);

  server.process.kill("SIGTERM");
  expect(await subscription.next()).toMatchObject({
    errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }],
  });
  expect(await subscription.next()).toBeNull();
  expect(await server.ended).toMatchObject({ code: 0 });
});
