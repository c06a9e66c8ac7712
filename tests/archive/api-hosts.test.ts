import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../support/api.js";
import { type Address, listenWith } from "../support/live.js";

let api: TestApi;
let server: Address;
beforeAll(async () => {
  api = await openTestApi({ allowedHosts: ["archive.example", "*.press.example"] });
  server = await listenWith(api);
});
afterAll(async () => {
  await server.close();
  await api.close();
});

interface RawAnswer {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/** Sends bytes as they are, and reads until the connection is closed. */
async function send(text: string | Uint8Array): Promise<RawAnswer> {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  let received = "";
  socket.setEncoding("latin1").on("data", (piece) => {
    received += piece;
  });
  socket.on("error", () => {});
  // Not `end`: Node takes a client that closes its side for one that has gone away.
  socket.write(text);
  await once(socket, "close");
  const [headers = "", ...body] = received.split("\r\n\r\n");
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(headers)?.[1]), headers, body: body.join("\r\n\r\n") };
}

const get = (target: string, ...headers: string[]) =>
  send(`GET ${target} HTTP/1.1\r\n${[...headers, "Connection: close"].join("\r\n")}\r\n\r\n`);

const COUNT = `/graphql?query=${encodeURIComponent("{ archive { quoteCount } }")}`;

describe("A request for a host", () => {
  test.each([
    "localhost",
    "localhost:8080",
    "LOCALHOST.",
    "reader.localhost",
    "127.0.0.1",
    "10.20.30.40:4000",
    "[::1]:4000",
    "[2001:db8::1]",
    "archive.example",
    "Archive.Example.:443",
    "desk.press.example",
    "a.b.press.example",
  ])("that is known is answered: %s", async (host) => {
    expect((await get(COUNT, `Host: ${host}`)).status).toBe(200);
  });

  test.each([
    "evil.example",
    "evil.example:4000",
    "press.example",
    "evil-press.example",
    "archive.example.evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "notlocalhost",
  ])("that is not known is refused, with the setting that allows it: %s", async (host) => {
    const { status, body } = await get(COUNT, `Host: ${host}`);
    expect([status, JSON.parse(body)]).toEqual([
      421,
      {
        errors: [
          {
            message: `This server does not answer for the host ${JSON.stringify(host)}: add its name to ONRECORD_HOSTS or --allowed-hosts.`,
            extensions: { code: "FORBIDDEN", requestId: expect.any(String) },
          },
        ],
      },
    ]);
  });

  test("is refused on every path, by every method", async () => {
    for (const path of ["/", "/graphql", "/health/ready", "/elsewhere"]) {
      expect((await get(path, "Host: evil.example", "Accept: text/html")).status).toBe(421);
    }
    const body = '{"query":"{ archive { quoteCount } }"}';
    const headers = `Host: evil.example\r\nOrigin: http://evil.example\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`;
    expect((await send(`POST /graphql HTTP/1.1\r\n${headers}\r\n\r\n${body}`)).status).toBe(421);
  });

  test("is one of a target with a host, whatever the header says", async () => {
    expect((await get(`http://evil.example${COUNT}`, "Host: localhost")).status).toBe(421);
    expect((await get(`http://archive.example${COUNT}`, "Host: evil.example")).status).toBe(200);
  });

  test("that is not given is answered, since HTTP/1.0 allows it and no browser does it", async () => {
    expect((await send("GET /health/live HTTP/1.0\r\n\r\n")).status).toBe(200);
    expect((await send("GET /health/live HTTP/1.1\r\n\r\n")).status).toBe(400);
  });

  test("can be any if the server allows it", async () => {
    const open = await openTestApi({ allowedHosts: ["*"] });
    const { status } = await open.fetch(new Request(`http://anything.example${COUNT}`));
    expect(status).toBe(200);
    await open.close();
  });
});

/** Nothing in it tells of the program: no path, no line of a stack, no name of an internal error. */
function expectClean({ body }: RawAnswer): void {
  expect(body).not.toMatch(/\bat .*[/\\]|node_modules|\.js:\d|TypeError|ERR_|Unexpected error/);
}

describe("A malformed request is the caller's fault and says nothing of the server", () => {
  test.each([
    "[::1",
    "[]",
    "::1",
    "a b",
    "a/b",
    "user@localhost",
    "user:pass@localhost",
    "localhost:99999",
    "localhost:port",
    "localhost#",
    "localhost?x",
    "loc\\alhost",
    "%6cocalhost",
    "<script>alert(1)</script>",
    "1.2.3.4.5",
    "256.256.256.256",
    "",
  ])("with the host %j", async (host) => {
    const answer = await get(COUNT, `Host: ${host}`);
    expect(answer.status).toBe(400);
    expectClean(answer);
  });

  test.each([
    "http://user:secret@localhost/graphql",
    "http://[::1/graphql",
    "https://",
    "ftp://localhost/graphql",
    "graphql",
    "*",
    "?query={a}",
    "javascript:alert(1)",
  ])("with the target %s", async (target) => {
    const answer = await get(target, "Host: localhost");
    expect(answer.status).toBe(400);
    expectClean(answer);
  });

  test.each([
    "//",
    "//%00/graphql",
    "///evil.example/archive",
    "/%ff%fe",
    "/%",
    "/graphql/../..",
    "/a\\b",
    "/\u007f",
  ])("with the path %j", async (target) => {
    const answer = await get(target, "Host: localhost");
    expect([302, 400, 404]).toContain(answer.status);
    expectClean(answer);
  });

  test("with two hosts", async () => {
    expect((await get(COUNT, "Host: localhost", "Host: evil.example")).status).toBe(400);
  });

  test.each(["TRACE", "PROPFIND", "PUT", "DELETE", "PATCH"])("with the method %s", async (method) => {
    const answer = await send(`${method} /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer.status).toBe(405);
    expectClean(answer);
  });

  const query = encodeURIComponent("{ archive { quoteCount } }");
  test.each([
    `query=${query}&variables=%7B`,
    `query=${query}&variables=nope`,
    `query=${query}&variables=1`,
    `query=${query}&variables=%22x%22`,
    `query=${query}&variables=null`,
    `query=${query}&variables=%5B%5D`,
    `query=${query}&variables=%ff%E0%A4%A`,
    `query=${query}&extensions=%7B`,
    `query=${query}&extensions=%5B1%5D`,
    `query=${query}&operationName=nope`,
    "query=%ff%E0%A4%A",
    "query=%00",
    `query=${"%7B".repeat(40)}`,
    "query=",
    "",
    "variables=%7B%7D",
    "query[]=a&query[]=b",
    "__proto__=1",
  ])("with the parameters %s", async (parameters) => {
    const answer = await get(
      `/graphql?${parameters}`,
      "Host: localhost",
      "Accept: application/graphql-response+json",
    );
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body.replace(/^[0-9a-f]+\r\n|\r\n0\r\n\r\n$/g, ""))).toMatchObject({
      errors: [{ extensions: { code: expect.stringMatching(/^(BAD_USER_INPUT|GRAPHQL_PARSE_FAILED)$/) } }],
    });
    expectClean(answer);
  });

  test("with headers of any bytes", async () => {
    const odd = [
      "Accept: ;;;===,,,",
      "Accept: \xff\xfe",
      "Accept-Encoding: gzip;q=nope;;",
      "Origin: \xe9",
      "Origin: http://[",
      "X-Request-Id: \xff",
      "If-None-Match: \xff",
      "Authorization: Bearer \xff",
      "Authorization: \xe9",
      "Cookie: \xff=\xff",
      "Forwarded: for=;;",
      "Access-Control-Request-Headers: \xff",
    ];
    for (const header of odd) {
      for (const line of [`GET ${COUNT}`, "GET /graphql", "OPTIONS /graphql", "GET /nothing"]) {
        const bytes = Buffer.from(
          `${line} HTTP/1.1\r\nHost: localhost\r\n${header}\r\nConnection: close\r\n\r\n`,
          "latin1",
        );
        const answer = await send(bytes);
        expect([200, 204, 302, 400, 404, 406]).toContain(answer.status);
        expectClean(answer);
      }
    }
  });
});

describe("Every response", () => {
  test.each([
    ["a query", COUNT, "application/json", 200],
    ["an invalid query", "/graphql?query=x", "application/graphql-response+json", 400],
    ["a malformed request", "*", "application/json", 400],
    ["an unknown path", "/nothing", "text/html", 404],
    ["a redirect", "/", "text/html", 302],
    ["a health check", "/health/live", "*/*", 200],
  ])("limits what a browser does with it: %s", async (_, target, accept, status) => {
    const answer = await get(target, "Host: localhost", `Accept: ${accept}`);
    expect(answer.status).toBe(status);
    const headers = answer.headers.toLowerCase();
    for (const expected of [
      "content-security-policy: default-src 'none'",
      "cross-origin-opener-policy: same-origin",
      "cross-origin-resource-policy: same-origin",
      "permissions-policy: camera=()",
      "referrer-policy: no-referrer",
      "x-content-type-options: nosniff",
      "x-frame-options: deny",
      "x-request-id: ",
    ]) {
      expect(headers).toContain(expected);
    }
  });

  test("of GraphiQL allows its own scripts by their hashes, and no others", async () => {
    const response = await fetch(server.url, { headers: { accept: "text/html" } });
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/script-src( 'sha256-[\w+/=]+')+;/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).toContain("frame-ancestors 'none'");
    await response.arrayBuffer();
  });
});
