import { setTimeout } from "node:timers/promises";
import type { SQL } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApi } from "../../src/api/http/server.js";
import type { Database } from "../../src/db/database.js";
import { DatabaseError } from "../../src/db/database-error.js";
import { createExtractor } from "../../src/ingest/extraction/extractor.js";
import { openTestApi, post, type TestApi } from "../support/api.js";
import { createDraft } from "../support/drafts.js";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await api.save({ quotes: [{ text: "I did not.", speaker: "Ann Lee" }] });
});
afterAll(() => api.close());

/** The archive of the test, but each statement fails in this way. */
function failing(fail: () => Promise<never>): Database {
  const db = new Proxy(api.archive.db, {
    get: (db, name) => (name === "execute" ? fail : Reflect.get(db, name)),
  });
  return { ...api.archive, db, reader: () => db, ping: fail, schemaVersion: fail };
}

/** The archive of the test, but each statement is counted and delayed by this many milliseconds. */
function slowed(milliseconds: number, count: () => void): Database["db"] {
  return new Proxy(api.archive.db, {
    get(db, name) {
      if (name !== "execute") return Reflect.get(db, name);
      return async (statement: SQL) => {
        count();
        await setTimeout(milliseconds);
        return db.execute(statement);
      };
    },
  });
}

async function answerOf(fail: () => Promise<never>, query = "{ articles { nodes { headline } } }") {
  const broken = await openBroken(fail);
  const response = await broken.fetch(post({ query }));
  return {
    status: response.status,
    requestId: response.headers.get("x-request-id"),
    body: await response.json(),
  };
}

async function openBroken(fail: () => Promise<never>, limits = {}) {
  api.log.length = 0;
  return createApi({ db: failing(fail), extractor: { extract: fail }, logger: api.logger, limits });
}

test("An error below one item of a list leaves no promise of another item to end the process", async () => {
  await api.save({
    quotes: [
      { text: "I did.", speaker: "Ann Lee" },
      { text: "Who did?" },
      { text: "He did.", speaker: "Bo Dahl" },
    ],
  });
  const unhandled: unknown[] = [];
  const record = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", record);
  // The speaker is a promise for some quotes and null for others.
  const { data, errors } = await api.ask(
    `{ quotes { nodes { speaker { name } printings(after: "x") { nodes { id } } } } }`,
  );
  await setTimeout(50);
  process.off("unhandledRejection", record);
  expect(data).toBeNull();
  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  expect(unhandled).toEqual([]);
});

describe("An internal error", () => {
  const fail = () => Promise.reject(new Error("column secret_column does not exist"));

  test("is masked, and logged once with the request id", async () => {
    const { requestId, body } = await answerOf(
      fail,
      "{ a: articles { nodes { id } } b: quotes { totalCount } }",
    );
    const masked = {
      message: `Internal server error: the server log has details under the request id ${requestId}.`,
      extensions: { code: "INTERNAL_SERVER_ERROR", requestId },
    };
    expect(body).toMatchObject({ data: null, errors: [masked] });
    expect(JSON.stringify(body)).not.toContain("secret_column");
    expect(api.log.filter(({ msg }) => msg === "request failed")).toMatchObject([
      { level: 50, requestId, err: { message: "column secret_column does not exist" } },
    ]);
  });

  test("that fails many fields at once is logged once", async () => {
    const error = new Error("out of luck");
    await answerOf(
      () => Promise.reject(error),
      '{ a: speaker(by: { slug: "a" }) { id } b: topic(by: { slug: "a" }) { id } }',
    );
    expect(api.log.filter(({ msg }) => msg === "request failed")).toHaveLength(1);
  });
});

describe("An error of the database", () => {
  test("is TIMEOUT if a statement took too long", async () => {
    const canceled = Object.assign(new Error("canceling statement due to statement timeout"), {
      code: "57014",
    });
    const { body } = await answerOf(() => Promise.reject(new DatabaseError("db:5432/a", canceled)));
    expect(body).toMatchObject({ errors: [{ extensions: { code: "TIMEOUT" } }] });
  });

  test("is SERVICE_UNAVAILABLE if the database does not respond, also for proxies, with a time to retry", async () => {
    const refused = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), { code: "ECONNREFUSED" });
    const broken = await openBroken(() => Promise.reject(new DatabaseError("db:5432/a", refused)));
    const response = await broken.fetch(post({ query: "{ articles { nodes { headline } } }" }));
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "2"]);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: "The archive is temporarily unavailable: try again soon.",
          extensions: { code: "SERVICE_UNAVAILABLE" },
        },
      ],
    });
  });
});

test("A request that takes too long is TIMEOUT", async () => {
  const broken = await openBroken(() => new Promise(() => {}), { deadline: 50 });
  const response = await broken.fetch(post({ query: "{ articles { nodes { id } } }" }));
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({
    errors: [
      {
        message: "The request took longer than the limit of 50 ms: request less at once.",
        extensions: { code: "TIMEOUT" },
      },
    ],
  });
});

test("A query that took too long starts no more statements", async () => {
  let statements = 0;
  const slow = { ...api.archive, reader: () => slowed(150, () => statements++) };
  const own = createApi({ db: slow, extractor: createExtractor(), limits: { deadline: 50 } });
  const query = "{ quotes { nodes { text speaker { name } article { headline topics { name } } } } }";
  const answer = await (await own.fetch(post({ query }))).json();
  expect(answer).toMatchObject({ errors: [{ extensions: { code: "TIMEOUT" } }] });
  await setTimeout(400);
  expect(statements).toBe(1);
});

test("An ingest may take longer than the deadline of a query, and reports that the page is stored", async () => {
  const draft = createDraft({ url: "https://paper.example/slow" });
  const extract = async () => {
    await setTimeout(100);
    return draft;
  };
  const own = createApi({ db: api.archive, extractor: { extract }, trusted: true, limits: { deadline: 20 } });
  const query = 'mutation { ingestPage(input: { content: "-" }) { outcome article { headline } } }';
  expect(await (await own.fetch(post({ query }))).json()).toEqual({
    data: { ingestPage: { outcome: "CREATED", article: { headline: draft.headline } } },
  });
});

describe("An error of the caller", () => {
  test("is never logged as an error", async () => {
    api.log.length = 0;
    await api.ask("{ articles(first: 1000) { totalCount } }");
    await api.ask("{ nothing }");
    expect(api.log.map(({ level, msg, status }) => [level, msg, status])).toEqual([
      [30, "request", 200],
      [30, "request", 200],
    ]);
  });
});
