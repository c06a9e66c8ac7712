import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type Api, createApi } from "../../src/api/http/server.js";
import { createExtractor } from "../../src/ingest/extraction/extractor.js";
import { type AddedQuote, type ClientError, createClient } from "../../src/sdk/index.js";
import { openTestApi, type TestApi } from "../support/api.js";
import { listenWith } from "../support/live.js";

vi.setConfig({ testTimeout: 60_000 });

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await save("Long before.");
});
afterAll(() => api.close());

const leave: (() => unknown)[] = [];
afterEach(async () => {
  for (const each of leave.splice(0).reverse()) await each();
});

/** A server that can be ended, and begun again where it was; after the test it ends. */
async function startServer(limits = {}, { archive, logger } = api) {
  let port = 0;
  let server: Server;
  let own: Api;
  async function begin(): Promise<void> {
    own = createApi({ db: archive, extractor: createExtractor(), logger, limits });
    server = createServer((request, response) => void own.handle(request, response));
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    ({ port } = server.address() as AddressInfo);
  }
  await begin();
  const cut = () => server.closeAllConnections();
  async function end(): Promise<void> {
    server.keepAliveTimeout = 1;
    const closed = new Promise((resolve) => server.close(resolve));
    await own.close();
    await closed;
  }
  // Nothing reads after a test, and a connection kept for the next request would stay open for seconds.
  leave.push(async () => {
    const ended = end();
    cut();
    await ended;
  });
  return { url: `http://127.0.0.1:${port}/graphql`, begin, cut, end };
}

async function live(limits = {}, variables = {}, of = api) {
  const server = await startServer(limits, of);
  const interruptions: (string | null)[] = [];
  const quotes = createClient({ url: server.url }).quoteAdded(variables, {
    onInterruption: ({ kind, code }: ClientError) => interruptions.push(code ?? kind),
  });
  leave.push(() => quotes.return?.());
  async function texts(count: number): Promise<string[]> {
    const read: string[] = [];
    while (read.length < count) {
      const { value, done } = await quotes.next();
      if (done) throw new Error("It ended.");
      read.push((value as AddedQuote).node.text);
    }
    return read;
  }
  return { server, quotes, texts, interruptions };
}

let pages = 0;
function save(...texts: string[]) {
  return api.save({
    url: `https://press.example/sdk/${++pages}`,
    quotes: texts.map((text) => ({ text, speaker: "Ann Lee" })),
  });
}

/** The cursor of the newest quote. */
async function newest(): Promise<string> {
  const query = "{ quotes(orderBy: STORED, last: 1) { pageInfo { endCursor } } }";
  const { data } = await api.ask<{ quotes: { pageInfo: { endCursor: string } } }>(query);
  return data.quotes.pageInfo.endCursor;
}

describe("A client's live quotes", () => {
  test("are a loop, which the server is rid of when it is left", async () => {
    const server = await startServer();
    const after = await newest();
    await save("One.", "Two.", "Three.");
    api.log.length = 0;
    const read: unknown[] = [];
    for await (const { cursor, node } of createClient({ url: server.url }).quoteAdded({ after })) {
      read.push([typeof cursor, node.text, node.speaker?.name, node.article.headline]);
      if (read.length === 2) break;
    }
    expect(read).toEqual([
      ["string", "One.", "Ann Lee", "Nothing Happened"],
      ["string", "Two.", "Ann Lee", "Nothing Happened"],
    ]);
    await vi.waitFor(() => expect(api.log).toContainEqual(expect.objectContaining({ msg: "stream ended" })));
  });

  const whereFirstIsLost = async (of: TestApi) => {
    const { server, texts, interruptions } = await live({}, {}, of);
    of.log.length = 0;
    const first = texts(1);
    await vi.waitFor(() => expect(of.log.filter(({ status }) => status === 200)).toHaveLength(2));
    server.cut();
    await of.save({ quotes: [{ text: "Stored meanwhile.", speaker: "Ann Lee" }] });
    expect(await first).toEqual(["Stored meanwhile."]);
    expect(interruptions.every((each) => each === "network")).toBe(true);
  };

  test("begin where the archive was when they were asked for, though the first connection is lost", () =>
    whereFirstIsLost(api));

  test("begin there in an archive that was still empty, too", async () => {
    const empty = await openTestApi();
    leave.push(() => empty.close());
    await whereFirstIsLost(empty);
  });

  test("arrive exactly once although connections are lost repeatedly", async () => {
    const { server, texts, interruptions } = await live({}, { after: await newest() });
    for (let round = 0; round < 3; round++) {
      await save(`Round ${round}, one.`, `Round ${round}, two.`);
      expect(await texts(1)).toEqual([`Round ${round}, one.`]);
      server.cut();
      await save(`Round ${round}, three.`);
      expect(await texts(2)).toEqual([`Round ${round}, two.`, `Round ${round}, three.`]);
    }
    expect(interruptions.filter((each) => each !== "network")).toEqual([]);
    expect(interruptions.length).toBeGreaterThanOrEqual(2);
  });

  test("outlast their server", async () => {
    const { server, texts, interruptions } = await live({}, { after: await newest() });
    await save("Before.");
    expect(await texts(1)).toEqual(["Before."]);
    const next = texts(2);
    await server.end();
    await save("Between.");
    await server.begin();
    await save("After.");
    expect(await next).toEqual(["Between.", "After."]);
    expect(interruptions[0]).toBe("SERVICE_UNAVAILABLE");
  });

  test("arrive even if the client reads too slowly", async () => {
    const { texts, interruptions } = await live({ readTimeout: 200 }, { after: await newest() });
    const words = "x".repeat(300_000);
    await save("To begin with.");
    expect(await texts(1)).toEqual(["To begin with."]);
    api.log.length = 0;
    const long = Array.from({ length: 40 }, (_, i) => `${i} ${words}`);
    for (let at = 0; at < 40; at += 10) await save(...long.slice(at, at + 10));
    await vi.waitFor(
      () => expect(api.log).toContainEqual(expect.objectContaining({ msg: "stream ended", code: "TIMEOUT" })),
      30_000,
    );
    expect((await texts(40)).map((text) => text.slice(0, 3))).toEqual(long.map((text) => text.slice(0, 3)));
    expect(interruptions.length).toBeGreaterThanOrEqual(1);
  });
});

describe("What coming back does not mend", () => {
  const failure = (quotes: AsyncIterableIterator<AddedQuote>) =>
    quotes.next().then(
      () => null,
      ({ name, kind, code }: ClientError) => [name, kind, code],
    );

  test("is thrown: invalid input, a wrong URL, no server", async () => {
    const server = await startServer();
    const page = await listenWith({ handle: async (_, response) => void response.end("<h1>Hello</h1>") });
    leave.push(page.close);
    const at = (url: string) => createClient({ url });
    expect(await failure(at(server.url).quoteAdded({ after: "x" }))).toEqual([
      "ClientError",
      "graphql",
      "BAD_USER_INPUT",
    ]);
    expect(await failure(at(page.url).quoteAdded({ after: "x" }))).toEqual(["ClientError", "http", null]);
    const unreachable = at("http://127.0.0.1:9/graphql");
    expect(await failure(unreachable.quoteAdded({ after: "x" }))).toEqual(["ClientError", "network", null]);
  });

  test("is the caller's own signal, before it begins or while it waits", async () => {
    const server = await startServer();
    const client = createClient({ url: server.url });
    const aborted = ["ClientError", "aborted", null];
    expect(await failure(client.quoteAdded({}, { signal: AbortSignal.abort() }))).toEqual(aborted);
    const caller = new AbortController();
    api.log.length = 0;
    const waiting = failure(client.quoteAdded({}, { signal: caller.signal }));
    await vi.waitFor(() => expect(api.log.filter(({ status }) => status === 200)).toHaveLength(2));
    caller.abort();
    expect(await waiting).toEqual(aborted);
  });

  test("is leaving while it waits, which ends it quietly", async () => {
    const server = await startServer();
    const quotes = createClient({ url: server.url }).quoteAdded({ after: await newest() });
    const waiting = quotes.next();
    await quotes.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});
