import { expect, test } from "vitest";
import { archiveForEachTest } from "../support/archive-folder.js";
import { run, serve } from "../support/cli.js";
import { subscribe } from "../support/live.js";

const place = archiveForEachTest();

const page = (words: string) =>
  JSON.stringify({ title: words, text: `"${words}," said Bo Lind, chairman of the harbour board.` });

test("a subscriber receives what another process ingests, and an error when the server stops", async () => {
  const server = await serve(["--database", place.archive.url, "--no-samples"]);
  const ingest = (words: string) =>
    run(["ingest", "--database", place.archive.url, "-"], { input: page(words) });
  expect((await ingest("We never meant to tear it down")).code).toBe(0);
  const { data } = (await server.ask("{ quotes(orderBy: STORED, last: 1) { pageInfo { endCursor } } }")) as {
    data: { quotes: { pageInfo: { endCursor: string } } };
  };

  const subscription = await subscribe(server.address, { after: data.quotes.pageInfo.endCursor });
  expect((await ingest("We only meant to paint it again")).code).toBe(0);
  expect(await subscription.texts(1)).toEqual(["We only meant to paint it again,"]);

  server.process.kill("SIGTERM");
  expect(await subscription.next()).toMatchObject({
    errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }],
  });
  expect(await subscription.next()).toBeNull();
  expect(await server.ended).toMatchObject({ code: 0 });
});
