import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import type { ErrorCode } from "../src/errors/onrecord-error.js";
import type { KnownFailureCode } from "../src/sdk/errors.js";
import { ClientError, type ClientOptions, createClient } from "../src/sdk/index.js";
import { openScriptedServer, type Script, type ScriptedServer } from "./support/scripted-server.js";

let server: ScriptedServer;
beforeAll(async () => {
  server = await openScriptedServer();
});
afterAll(() => server.close());

const clientWith = (options: Partial<ClientOptions> = {}) => createClient({ url: server.url, ...options });

const ARCHIVE = { archive: { quoteCount: 3 } };
const DONE: Script = { body: { data: ARCHIVE } };
/** A refusal that asks to be tried again at once. */
const refusal = (status: number, body: unknown = "Not now."): Script => ({
  status,
  body,
  headers: { "retry-after": "0" },
});
const failure = (code: string) => ({ errors: [{ message: `It is ${code}.`, extensions: { code } }] });
const PAGE = { input: { content: "“No,” said Ann Lee." } };

/** Why it failed, as visible to a caller. */
async function failureOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(error instanceof ClientError)) return error;
  const { kind, status, code, retryAfter } = error;
  return { kind, status, code, retryAfter };
}

describe("a request that fails for a reason that may pass", () => {
  test.each([
    ["429", refusal(429)],
    ["502", refusal(502, "<h1>Bad gateway</h1>")],
    ["503", refusal(503)],
    ["504", refusal(504)],
    ["SERVICE_UNAVAILABLE", refusal(503, failure("SERVICE_UNAVAILABLE"))],
    ["RATE_LIMITED", refusal(200, failure("RATE_LIMITED"))],
    ["no answer", (response) => response.destroy()],
    [
      "half an answer",
      (response) => response.writeHead(200, { "content-length": 99 }).write("{", () => response.destroy()),
    ],
  ] satisfies [string, Script][])("is sent again after %s", async (_, script) => {
    server.answer(script, DONE);
    expect(await clientWith().archive()).toEqual(ARCHIVE);
    expect(server.requests).toHaveLength(2);
  });

  test("is sent at most three times by default", async () => {
    const sent = [];
    for (const [retries, ownRetries] of [
      [undefined, undefined],
      [0, undefined],
      [3, 1],
    ]) {
      server.answer(refusal(503));
      expect(await failureOf(clientWith({ retries }).archive({}, { retries: ownRetries }))).toEqual({
        kind: "http",
        status: 503,
        code: null,
        retryAfter: 0,
      });
      sent.push(server.requests.length);
    }
    expect(sent).toEqual([3, 1, 2]);
  });

  test("is not sent again where it may not be sent twice", async () => {
    const own = "mutation { retract }";
    const sent = [];
    for (const send of [
      () => clientWith().request(own),
      () => clientWith().request(own, {}, { idempotent: true }),
      () => clientWith().ingestPage(PAGE),
    ]) {
      server.answer(refusal(502), { body: { data: { done: true } } });
      await send().catch(() => {});
      sent.push(server.requests.length);
    }
    expect(sent).toEqual([1, 2, 2]);
  });

  test("leaves it to the caller where the server asks for more patience than a minute", async () => {
    const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
    for (const header of ["3600", inAnHour]) {
      server.answer({ status: 503, headers: { "retry-after": header } });
      expect(await failureOf(clientWith().archive())).toMatchObject({
        kind: "http",
        retryAfter: expect.closeTo(3_600_000, -5),
      });
      expect(server.requests).toHaveLength(1);
    }
  });
});

describe("a request that fails for good", () => {
  test.each([
    [
      { status: 404, body: "Nothing here." },
      { kind: "http", status: 404, code: null },
    ],
    [{ body: "<h1>Hello</h1>" }, { kind: "http", status: 200, code: null }],
    [{ body: 7 }, { kind: "http", status: 200, code: null }],
    [
      { status: 400, body: failure("BAD_USER_INPUT") },
      { kind: "graphql", status: 400, code: "BAD_USER_INPUT" },
    ],
    [
      { status: 503, body: failure("TIMEOUT") },
      { kind: "graphql", status: 503, code: "TIMEOUT" },
    ],
    [
      { status: 500, body: failure("INTERNAL_SERVER_ERROR") },
      { kind: "graphql", status: 500, code: "INTERNAL_SERVER_ERROR" },
    ],
  ])("is sent once: %j", async (script, told) => {
    server.answer(script);
    expect(await failureOf(clientWith().archive())).toEqual({ ...told, retryAfter: null });
    expect(server.requests).toHaveLength(1);
  });

  test("keeps what the server gave beside its failures", async () => {
    server.answer({ body: { data: { node: null, archive: ARCHIVE.archive }, ...failure("BAD_USER_INPUT") } });
    const error = await clientWith()
      .request("{ node archive }")
      .catch((error: unknown) => error);
    expect(error).toMatchObject({ message: "It is BAD_USER_INPUT.", data: { node: null, ...ARCHIVE } });
  });
});

describe("an aborted request", () => {
  const never: Script = () => {};
  const halfway: Script = (response) => response.writeHead(200).write('{"data":');

  test.each([
    ["before an answer", never],
    ["amid an answer", halfway],
  ])("ends %s when its time is over", async (_, script) => {
    server.answer(script);
    expect(await failureOf(clientWith({ timeout: 50, retries: 1 }).archive())).toMatchObject({
      kind: "timeout",
    });
    expect(server.requests).toHaveLength(2);
    expect(await failureOf(clientWith({ retries: 0 }).archive({}, { timeout: 50 }))).toMatchObject({
      kind: "timeout",
    });
  });

  test.each([
    ["before an answer", never],
    ["amid an answer", halfway],
  ])("ends %s when it is aborted, for good", async (_, script) => {
    const controller = new AbortController();
    server.answer((response) => {
      if (typeof script === "function") script(response);
      controller.abort(new Error("They left."));
    });
    const error = await clientWith()
      .archive({}, { signal: controller.signal })
      .catch((error: unknown) => error);
    expect(error).toMatchObject({ kind: "aborted", cause: new Error("They left.") });
    expect(server.requests).toHaveLength(1);
  });

  test("is not sent at all once it is aborted, and ends a wait between two tries", async () => {
    server.answer(DONE);
    expect(await failureOf(clientWith().archive({}, { signal: AbortSignal.abort() }))).toMatchObject({
      kind: "aborted",
    });
    expect(server.requests).toHaveLength(0);
    const controller = new AbortController();
    server.answer({ status: 503, headers: { "retry-after": "50" } });
    const asked = clientWith({
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        setTimeout(() => controller.abort(), 20);
        return response;
      },
    }).archive({}, { signal: controller.signal });
    expect(await failureOf(asked)).toMatchObject({ kind: "aborted" });
  });

  test("leaves no timer and no listener behind", async () => {
    const controller = new AbortController();
    server.answer(DONE);
    const before = process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    await clientWith().archive({}, { signal: controller.signal });
    expect(process.getActiveResourcesInfo().filter((name) => name === "Timeout").length).toBe(before);
  });
});

describe("headers", () => {
  test("go with every request, the client's own apart", async () => {
    server.answer(DONE);
    await clientWith({ headers: { authorization: "Bearer one", "Content-Type": "text/plain" } }).archive();
    await clientWith({ headers: new Headers({ accept: "application/json" }) }).archive();
    expect(
      server.requests.map(({ headers }) => [headers.authorization, headers["content-type"], headers.accept]),
    ).toEqual([
      ["Bearer one", "application/json", "application/graphql-response+json, application/json"],
      [undefined, "application/json", "application/json"],
    ]);
  });

  test("can be computed for each attempt", async () => {
    server.answer(refusal(503), DONE);
    let token = 0;
    await clientWith({ headers: async () => ({ authorization: `Bearer ${++token}` }) }).archive();
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer 1", "Bearer 2"]);
  });

  test("that cannot be made are no failure of the server's", async () => {
    server.answer(DONE);
    const headers = () => Promise.reject(new Error("No token."));
    expect(await failureOf(clientWith({ headers }).archive())).toEqual(new Error("No token."));
    expect(server.requests).toHaveLength(0);
  });
});

test("every code of the server's is known to the client", () => {
  expectTypeOf<KnownFailureCode>().toEqualTypeOf<
    ErrorCode | "GRAPHQL_PARSE_FAILED" | "GRAPHQL_VALIDATION_FAILED"
  >();
});
