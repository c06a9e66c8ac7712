import { createServer, type RequestListener } from "node:http";
import type { Socket } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { SECURITY_HEADERS } from "../src/api/http/access/security-headers.js";
import {
  answerUnreadableRequests,
  type UnreadableRequest,
} from "../src/cli/listening/unreadable-requests.js";
import { listenDuringTest } from "./support/listening-server.js";

let open: () => Socket;

/** Answers when the body has arrived. */
const answerRead: RequestListener = (request, response) => {
  request.resume().on("end", () => response.end("read"));
};

async function listen(onRequest = answerRead) {
  const seen: UnreadableRequest[] = [];
  const server = createServer(
    { headersTimeout: 150, requestTimeout: 150, connectionsCheckingInterval: 50 },
    onRequest,
  );
  answerUnreadableRequests([server], (request) => seen.push(request));
  open = await listenDuringTest(server);
  return seen;
}

/** Sends this text, and returns what comes back until the server closes the connection. */
function send(request: string): Promise<string> {
  const socket = open();
  socket.write(request);
  return text(socket);
}

const HEADERS = "POST / HTTP/1.1\r\nHost: localhost\r\n";

test.each([
  [
    "that is not HTTP",
    "Hello?\r\n\r\n",
    400,
    "BAD_USER_INPUT",
    "HPE_INVALID_METHOD",
    "The request is not HTTP/1.1 (Invalid method encountered): send it with an HTTP client.",
  ],
  [
    "with two lengths",
    `${HEADERS}Content-Length: 1\r\nContent-Length: 2\r\n\r\n{`,
    400,
    "BAD_USER_INPUT",
    "HPE_UNEXPECTED_CONTENT_LENGTH",
    "The request is not HTTP/1.1 (Duplicate Content-Length): send it with an HTTP client.",
  ],
  [
    "whose body has large chunk extensions",
    `${HEADERS}Transfer-Encoding: chunked\r\n\r\n1;${"x".repeat(20_000)}\r\n{\r\n`,
    413,
    "BAD_USER_INPUT",
    "HPE_CHUNK_EXTENSIONS_OVERFLOW",
    "The chunks of the body have extensions larger than the limit of 16 kB: leave them out.",
  ],
  [
    "with large headers, sent on and on",
    `${HEADERS}X: ${"x".repeat(500_000)}\r\n\r\n`,
    431,
    "BAD_USER_INPUT",
    "HPE_HEADER_OVERFLOW",
    "The headers of the request are larger than the limit of 16 kB: send less in them.",
  ],
  [
    "whose headers do not arrive",
    HEADERS,
    408,
    "TIMEOUT",
    "ERR_HTTP_REQUEST_TIMEOUT",
    "The request did not arrive in time: send it again, all at once.",
  ],
])(
  "A request %s is answered like any other that is refused",
  async (_, request, status, code, error, message) => {
    const seen = await listen();
    const answer = await send(request);
    const [head = "", body = ""] = answer.split("\r\n\r\n");
    const [line, ...headers] = head.split("\r\n");
    const requestId = seen[0]?.requestId ?? "";
    expect(requestId).toMatch(/^[\w-]{36}$/);
    expect(line).toMatch(new RegExp(`^HTTP/1\\.1 ${status} \\w`));
    expect(Object.fromEntries(headers.map((header) => header.split(": ")))).toEqual({
      "content-type": "application/json; charset=utf-8",
      "content-length": String(body.length),
      "cache-control": "no-store",
      "x-request-id": requestId,
      ...SECURITY_HEADERS,
      connection: "close",
    });
    expect(JSON.parse(body)).toEqual({ errors: [{ message, extensions: { code, requestId } }] });
    expect(seen).toEqual([{ requestId, status, code, error, address: "127.0.0.1" }]);
  },
);

test("An answer that has begun is not followed by another", async () => {
  const seen = await listen((_, response) => response.writeHead(200).write("first half"));
  const answer = await send(`${HEADERS}Content-Length: 10\r\n\r\n{`);
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n.*first half/s);
  expect(answer).not.toContain("408");
  expect(seen).toEqual([]);
});
