import type { IncomingMessage, ServerResponse } from "node:http";
import type { JsonAnswer } from "./answers/json-answer.js";
import {
  type BodyLimit,
  bodyCutOff,
  bodyTooLarge,
  bodyTooLate,
  readBody,
} from "./parameters/read-parameters.js";
import type { ArrivingRequest } from "./plain-posts.js";

/** A request of node:http, before its body is read. */
export function arrivingRequest(request: IncomingMessage, response: ServerResponse): ArrivingRequest {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return {
    method: request.method ?? "GET",
    target: request.url ?? "/",
    host: request.headers.host ?? "localhost",
    headers: { get: (name) => request.headers[name]?.toString() ?? null },
    signal: gone.signal,
    readBody: (limit) => readIncoming(request, limit),
  };
}

/** A request of the Fetch API, before its body is read. */
export function arrivingFetch(request: Request): ArrivingRequest {
  const { host, pathname, search } = new URL(request.url, "http://localhost");
  return {
    method: request.method,
    target: pathname + search,
    host: request.headers.get("host") ?? host,
    headers: request.headers,
    signal: request.signal,
    readBody: (limit) => readBody(request, limit),
  };
}

/** The same request with the body that was read from it. */
export function withBody({ url, method, headers, signal }: Request, body: Uint8Array): Request {
  return new Request(url, { method, headers, signal, body: new Uint8Array(body) });
}

/** Stops with an error after too many bytes or too much time. */
function readIncoming(request: IncomingMessage, { bytes: maxBytes, time }: BodyLimit): Promise<Uint8Array> {
  if (Number(request.headers["content-length"] ?? 0) > maxBytes) throw bodyTooLarge(maxBytes);
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    const timer = setTimeout(() => reject(bodyTooLate(time)), time);
    request.on("data", (chunk: Uint8Array) => {
      bytes += chunk.length;
      if (bytes > maxBytes) reject(bodyTooLarge(maxBytes));
      else chunks.push(chunk);
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", () => reject(bodyCutOff()));
    request.once("close", () => {
      clearTimeout(timer);
      if (!request.complete) reject(bodyCutOff());
    });
  });
}

export function sendAnswer(response: ServerResponse, { status, headers, body }: JsonAnswer): void {
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  response.end(body);
}
