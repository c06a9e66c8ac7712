import { connect } from "node:net";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { createApi } from "../../src/api/http/server.js";
import type { Database } from "../../src/db/database.js";
import { openDb } from "../../src/db/open.js";
import { rowsOf } from "../../src/db/statement.js";
import { createExtractor } from "../../src/ingest/extraction/extractor.js";
import { savePage } from "../../src/ingest/store/save-pages.js";
import { openTestApi, type TestApi } from "../support/api.js";
import { createDraft } from "../support/drafts.js";
import { type Address, listenWith, QUOTE_ADDED, type Subscription, subscribe } from "../support/live.js";

vi.setConfig({ testTimeout: 60_000 });

const onServer = process.env["ONRECORD_TEST_ENGINE"] === "server";

let api: TestApi;
let address: Address;
beforeAll(async () => {
  api = await openTestApi();
  address = await listenWith(api);
  await save("Long before.");
});
afterAll(async () => {
  await address.close();
  await api.close();
});

const open: Subscription[] = [];
afterEach(() => {
  for (const subscription of open.splice(0)) subscription.leave();
});

async function live(variables: object = {}, query?: string, url = address.url): Promise<Subscription> {
  const subscription = await subscribe(url, variables, query);
  open.push(subscription);
  return subscription;
}

let pages = 0;
/** Stores a page with these quotes. */
function save(...texts: string[]) {
  return saveBy("Ann Lee", ...texts);
}

function saveBy(speaker: string, ...texts: string[]) {
  const quotes = texts.map((text) => ({ text, speaker }));
  return api.save({ url: `https://press.example/live/${++pages}`, quotes });
}

/** The cursor of the newest quote. */
async function newest(): Promise<string> {
  const [last] = await stored("last: 1");
  if (!last) throw new Error("Nothing is stored.");
  return last.cursor;
}

async function stored(args: string) {
  const { data } = await api.ask<{
    quotes: { edges: { cursor: string; node: { text: string } }[] };
  }>(`{ quotes(orderBy: STORED, ${args}) { edges { cursor node { text } } } }`);
  return data.quotes.edges;
}

describe("A subscription", () => {
  test("sends each quote stored after it started, in stored order", async () => {
    const subscription = await live();
    const first = subscription.texts(1);
    let heard = "";
    void first.then(([text = ""]) => {
      heard = text;
    });
    let number = 0;
    while (heard === "") {
      await save(`Page ${number++}.`);
      // The embedded engine does not yield to the event loop, so the network needs a turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
    await save("The last, one.", "The last, two.");
    const from = Number(/\d+/.exec(heard));
    const rest = Array.from({ length: number - from - 1 }, (_, i) => `Page ${from + 1 + i}.`);
    expect(await subscription.texts(rest.length + 2)).toEqual([...rest, "The last, one.", "The last, two."]);
  });

  test("resumes after its own cursor or one of quotes in stored order, without gaps or duplicates", async () => {
    const after = await newest();
    await save("Missed one.", "Missed two.");
    const subscription = await live({ after });
    const event = await subscription.next();
    expect(event).toEqual({
      data: {
        quoteAdded: {
          cursor: (await stored(`first: 1, after: "${after}"`))[0]?.cursor,
          node: {
            text: "Missed one.",
            speaker: { name: "Ann Lee" },
            article: { headline: "Nothing Happened" },
          },
        },
      },
    });
    expect(await subscription.texts(1)).toEqual(["Missed two."]);
    await save("Live.");
    expect(await subscription.texts(1)).toEqual(["Live."]);
    subscription.leave();
    await save("Later.");
    const again = await live({ after: event?.data?.quoteAdded.cursor });
    expect(await again.texts(3)).toEqual(["Missed two.", "Live.", "Later."]);
  });

  test("reads any number of missed quotes in pages", async () => {
    const after = await newest();
    const texts = Array.from({ length: 45 }, (_, i) => `Of many, number ${i}.`);
    await save(...texts);
    expect(await (await live({ after })).texts(45)).toEqual(texts);
  });

  test("sends only quotes that match its filter", async () => {
    const after = await newest();
    const subscription = await live({ after, filter: { minConfidence: 0.95 } });
    const page = { url: `https://press.example/sure/${++pages}` };
    await api.save({ ...page, quotes: [{ text: "Perhaps.", speaker: "Bo Lind", confidence: 0.5 }] });
    await api.save({
      ...page,
      url: `${page.url}/more`,
      quotes: [
        { text: "Maybe.", speaker: "Bo Lind", confidence: 0.6 },
        { text: "Surely.", speaker: "Bo Lind", confidence: 1 },
      ],
    });
    expect(await subscription.texts(1)).toEqual(["Surely."]);
    const again = await live({ after, filter: { minConfidence: 0.95 } });
    expect(await again.texts(1)).toEqual(["Surely."]);
  });

  test("sends only the new quotes of an updated page", async () => {
    const after = await newest();
    const url = "https://press.example/updated";
    const [said, gone, added] = ["As before.", "Taken back.", "New words."].map((text) => ({ text }));
    if (!said || !gone || !added) throw new Error();
    await api.save({ url, quotes: [said, gone] });
    const subscription = await live({ after });
    expect(await subscription.texts(2)).toEqual(["As before.", "Taken back."]);
    await api.save({ url, quotes: [added, said] });
    await save("The next page.");
    expect(await subscription.texts(2)).toEqual(["New words.", "The next page."]);
    expect(await (await live({ after })).texts(3)).toEqual(["As before.", "New words.", "The next page."]);
  });

  test("reads all events of a page, and those of equal subscriptions, with the statements of one event", async () => {
    const after = await newest();
    const subscriptions = await Promise.all([live({ after }), live({ after }), live({ after })]);
    await save("To begin with.");
    await Promise.all(subscriptions.map((each) => each.texts(1)));
    api.statements.length = 0;
    await saveBy("Cy Moss", "Alpha.", "Beta.", "Gamma.", "Delta.");
    for (const each of subscriptions) {
      expect(await each.texts(4)).toEqual(["Alpha.", "Beta.", "Gamma.", "Delta."]);
    }
    const reads = api.statements.filter((text) => /^\s*select.*\bas "(#0|name|headline)"/s.test(text));
    expect(reads.map((text) => /from "(\w+)"|join "(speakers)"/.exec(text)?.slice(1).find(Boolean))).toEqual([
      "quotes",
      "speakers",
      "articles",
    ]);
  });

  test("works with GET too, as an event stream", async () => {
    const query = `subscription { quoteAdded(after: "${await newest()}") { node { text } } }`;
    const get = (accept: string) =>
      fetch(`${address.url}?query=${encodeURIComponent(query)}`, { headers: { accept } });
    const events = await get("text/event-stream");
    expect([events.status, events.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
    await events.body?.cancel();
    expect((await get("application/json")).status).toBe(406);
  });
});

describe("An invalid subscription", () => {
  async function refusal(variables: object, query?: string) {
    const subscription = await live(variables, query);
    const event = await subscription.next();
    expect(await subscription.next()).toBeNull();
    expect(event?.data ?? null).toBeNull();
    return event?.errors?.map(({ message, extensions: { code } }) => [code, message]);
  }

  test.each([
    [{ filter: { minConfidence: 7 } }, '"filter.minConfidence" must be between 0 and 1, not 7.'],
    [{ filter: { speakers: ["x"] } }, '"filter.speakers" must be an id that this archive returned, not "x".'],
    [{ after: "x" }, '"after" must be a cursor that this list returned, not "x".'],
  ])("is rejected before the stream starts: %j", async (variables, message) => {
    expect(await refusal(variables)).toEqual([["BAD_USER_INPUT", message]]);
  });

  test("is rejected for a cursor of another order", async () => {
    const { data } = await api.ask<{ quotes: { pageInfo: { endCursor: string } } }>(
      "{ quotes(first: 1, orderBy: NEWEST) { pageInfo { endCursor } } }",
    );
    expect(await refusal({ after: data.quotes.pageInfo.endCursor })).toMatchObject([
      ["BAD_USER_INPUT", expect.stringContaining("must be a cursor of Quote STORED")],
    ]);
  });

  const deep = (levels: number): string =>
    levels === 0 ? "id" : `article { quotes { nodes { ${deep(levels - 1)} } } }`;
  test.each([
    [
      "may fetch 44,080 objects",
      "article { quotes(first: 100) { nodes { article { topics { name } speakers { name } } } } }",
    ],
    ["must not nest deeper than 16 levels", deep(5)],
    [
      "must not use more than 30 aliases",
      Array.from({ length: 31 }, (_, index) => `a${index}: text`).join(" "),
    ],
  ])("is rejected for exceeding the limits of a query: it %s", async (message, selection) => {
    const query = `subscription { quoteAdded { node { ${selection} } } }`;
    expect(await refusal({}, query)).toMatchObject([["BAD_USER_INPUT", expect.stringContaining(message)]]);
  });
});

describe("A stream ends", () => {
  test("when its client disconnects, and reads no more from the database", async () => {
    const subscription = await live({ after: await newest() });
    await save("Heard.");
    expect(await subscription.texts(1)).toEqual(["Heard."]);
    api.log.length = 0;
    subscription.leave();
    await vi.waitFor(() =>
      expect(api.log).toEqual([
        {
          level: 30,
          requestId: subscription.response.headers.get("x-request-id"),
          events: 1,
          milliseconds: expect.any(Number),
          msg: "stream ended",
        },
      ]),
    );
    api.statements.length = 0;
    await save("Unheard.");
    expect(api.statements.filter((text) => text.includes('"#0"'))).toEqual([]);
  });

  test("with an error when the server shuts down", async () => {
    const own = createApi({ db: api.archive, extractor: createExtractor(), logger: api.logger });
    const at = await listenWith(own);
    const subscription = await live({ after: await newest() }, undefined, at.url);
    await save("Before the end.");
    expect(await subscription.texts(1)).toEqual(["Before the end."]);
    await own.close();
    expect(await subscription.next()).toMatchObject({
      errors: [
        {
          message:
            'The server is shutting down: subscribe again in a moment, with your last cursor as "after".',
          extensions: { code: "SERVICE_UNAVAILABLE" },
        },
      ],
    });
    expect(await subscription.next()).toBeNull();
    await at.close();
  });

  test("at once if too many are open, until one of them has ended", async () => {
    const own = createApi({ db: api.archive, extractor: createExtractor(), limits: { streams: 1 } });
    const at = await listenWith(own);
    const after = await newest();
    await save("For whoever may.");
    const first = await live({ after }, undefined, at.url);
    expect(await first.texts(1)).toEqual(["For whoever may."]);
    const second = await live({ after }, undefined, at.url);
    expect(await second.next()).toMatchObject({
      errors: [
        {
          message: "The server already has 1 open subscriptions, its limit: try again later.",
          extensions: { code: "RATE_LIMITED" },
        },
      ],
    });
    expect(await second.next()).toBeNull();
    first.leave();
    await vi.waitFor(async () => {
      const third = await live({ after }, undefined, at.url);
      expect(await third.texts(1)).toEqual(["For whoever may."]);
    });
    await own.close();
    await at.close();
  });

  test("at once if its client has too many open; others still may open one", async () => {
    const own = createApi({ db: api.archive, extractor: createExtractor(), limits: { streamsPerClient: 1 } });
    const at = await listenWith(own);
    const from = (address: string) => subscribe(at.url, {}, QUOTE_ADDED, { "x-forwarded-for": address });
    const first = await from("203.0.113.9");
    const second = await from("203.0.113.9");
    expect(await second.next()).toMatchObject({
      errors: [
        {
          message:
            "This client already has 1 open subscriptions, the limit for one client: end some of them first.",
          extensions: { code: "RATE_LIMITED" },
        },
      ],
    });
    const after = await newest();
    const elsewhere = await subscribe(at.url, { after }, QUOTE_ADDED, { "x-forwarded-for": "203.0.113.10" });
    await save("For the other one.");
    expect(await elsewhere.texts(1)).toEqual(["For the other one."]);
    first.leave();
    elsewhere.leave();
    await own.close();
    await at.close();
  });

  test("with a masked and logged error, before the event that failed", async () => {
    let isBroken = false;
    const db = new Proxy(api.archive.db, {
      get: (db, name) =>
        name === "execute" && isBroken
          ? () => Promise.reject(new Error("column secret_column does not exist"))
          : Reflect.get(db, name),
    });
    const broken: Database = { ...api.archive, reader: () => db };
    const own = createApi({ db: broken, extractor: createExtractor(), logger: api.logger });
    const at = await listenWith(own);
    const subscription = await live({ after: await newest() }, undefined, at.url);
    await save("While all is well.");
    expect(await subscription.texts(1)).toEqual(["While all is well."]);
    isBroken = true;
    api.log.length = 0;
    await save("Not any more.");
    const requestId = subscription.response.headers.get("x-request-id");
    expect(await subscription.next()).toEqual({
      errors: [
        {
          message: `Internal server error: the server log has details under the request id ${requestId}.`,
          extensions: { code: "INTERNAL_SERVER_ERROR", requestId },
        },
      ],
    });
    expect(await subscription.next()).toBeNull();
    expect(api.log).toMatchObject([
      { msg: "stream ended", requestId, events: 1 },
      { msg: "request failed", requestId, err: { message: "column secret_column does not exist" } },
    ]);
    await own.close();
    await at.close();
  });
});

describe("A client that stops reading", () => {
  /** A socket that has requested the stream and reads nothing until it is resumed. */
  async function stalledClient(readTimeout: number) {
    const own = createApi({
      db: api.archive,
      extractor: createExtractor(),
      logger: api.logger,
      limits: { readTimeout },
    });
    const at = await listenWith(own);
    const after = await newest();
    const { hostname, port, pathname } = new URL(at.url);
    const socket = connect(Number(port), hostname);
    const query = `subscription { quoteAdded(after: "${after}") { cursor node { text article { body } } } }`;
    const path = `${pathname}?query=${encodeURIComponent(query)}`;
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nAccept: text/event-stream\r\n\r\n`);
    socket.pause();
    return { own, at, socket };
  }
  const ended = () => api.log.find(({ msg }) => msg === "stream ended");

  /** Far more than socket buffers hold: each of some 60 events contains the body of its page, 200 kB. */
  async function saveMuch(): Promise<void> {
    for (let page = 0; page < 3; page++) {
      const texts = Array.from({ length: 20 }, (_, i) => `Much, ${page} and ${i}.`);
      await save(...texts, "x".repeat(200_000));
    }
  }

  test("gets an error that says to resume from its cursor when it reads again", async () => {
    const { own, at, socket } = await stalledClient(3_000);
    api.log.length = 0;
    await saveMuch();
    await vi.waitFor(() => expect(ended()).toMatchObject({ code: "TIMEOUT" }), 30_000);
    expect(Number(ended()?.["events"])).toBeLessThan(55);
    let received = "";
    socket.setEncoding("utf8").on("data", (text: string) => {
      received += text;
    });
    socket.resume();
    await vi.waitFor(() => expect(received).toContain("event: complete"), 30_000);
    expect(received).toContain(
      `"message":"The client read nothing from the stream for 3 s: subscribe again with your last cursor as \\"after\\"."`,
    );
    socket.destroy();
    await own.close();
    await at.close();
  });

  test("loses the connection if it never reads again", async () => {
    const { own, at, socket } = await stalledClient(100);
    api.log.length = 0;
    await saveMuch();
    const closed = new Promise((resolve) => socket.once("close", resolve));
    await vi.waitFor(() => expect(ended()).toMatchObject({ code: "TIMEOUT" }), 30_000);
    // Reading would deliver the rest of the data, so the broken connection is detected by writing to it.
    socket.on("error", () => {});
    const clock = setInterval(() => socket.write("\r\n"), 50);
    await closed;
    clearInterval(clock);
    await own.close();
    await at.close();
  });
});

describe.runIf(onServer)("On a server", () => {
  let other: Database;
  beforeAll(async () => {
    other = await openDb(api.archive.url);
  });
  afterAll(() => other.close());

  const draft = (name: string, number: number) =>
    createDraft({
      url: `https://press.example/${name}/${number}`,
      quotes: [{ text: `${name}, ${number}.`, speaker: "Ann Lee" }],
    });
  const listeners = () =>
    rowsOf<{ pid: number }>(
      api.archive.db,
      sql`select pid from pg_stat_activity
          where datname = current_database() and query ilike 'listen %' and state = 'idle'`,
    );

  test("quotes stored by two concurrent writers are sent once, in commit order", async () => {
    const after = await newest();
    const subscription = await live({ after });
    const numbers = Array.from({ length: 20 }, (_, number) => number);
    const saves = [api.archive, other].flatMap((writer, i) =>
      numbers.map((number) => savePage(writer, draft(`Writer ${i}`, number))),
    );
    const texts = await subscription.texts(40);
    await Promise.all(saves);
    expect([...texts].sort()).toEqual(
      ["Writer 0", "Writer 1"].flatMap((name) => numbers.map((number) => `${name}, ${number}.`)).sort(),
    );
    expect(texts).toEqual((await stored(`first: 100, after: "${after}"`)).map(({ node }) => node.text));
  });

  test("a transaction that starts first and commits last is not missed", async () => {
    const subscription = await live({ after: await newest() });
    let commit = () => {};
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    // The page is stored but not committed yet.
    const slow: Pick<Database, "write"> = {
      write: (run) =>
        other.write(async (transaction) => {
          const result = await run(transaction);
          begun();
          await new Promise<void>((resolve) => {
            commit = resolve;
          });
          return result;
        }),
    };
    const first = savePage(slow, draft("Slow", 1));
    await hasBegun;
    const second = savePage(api.archive, draft("Quick", 2));
    const texts = subscription.texts(2);
    commit();
    await Promise.all([first, second]);
    expect(await texts).toEqual(["Slow, 1.", "Quick, 2."]);
  });

  test("a process uses one listening connection while there are subscriptions, and none afterwards", async () => {
    const after = await newest();
    const subscriptions = await Promise.all([live({ after }), live({ after }), live({ after })]);
    await savePage(other, draft("Heard by all", 1));
    for (const each of subscriptions) expect(await each.texts(1)).toEqual(["Heard by all, 1."]);
    expect(await listeners()).toHaveLength(1);
    for (const each of subscriptions) each.leave();
    await vi.waitFor(async () => expect(await listeners()).toEqual([]), 30_000);
  });

  test("quotes stored while the listening connection is lost are still sent", async () => {
    const subscription = await live({ after: await newest() });
    await savePage(other, draft("Before the loss", 1));
    expect(await subscription.texts(1)).toEqual(["Before the loss, 1."]);
    const [lost] = await listeners();
    await other.db.execute(sql`select pg_terminate_backend(${lost?.pid}::int)`);
    for (const number of [1, 2, 3]) await savePage(other, draft("After the loss", number));
    expect(await subscription.texts(3)).toEqual([1, 2, 3].map((number) => `After the loss, ${number}.`));
    await vi.waitFor(async () => {
      const [made] = await listeners();
      expect(made?.pid).toEqual(expect.any(Number));
      expect(made?.pid).not.toBe(lost?.pid);
    }, 30_000);
  });
});
