import { randomUUID } from "node:crypto";
import { type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { SECURITY_HEADERS } from "../../api/http/access/security-headers.js";
import { refusalBody } from "../../api/http/answers/refusal.js";
import { errorCode } from "../../errors/error-code.js";
import type { ErrorCode } from "../../errors/onrecord-error.js";

/** A request that Node could not read, so that it never became one. */
export interface UnreadableRequest {
  readonly requestId: string;
  readonly status: number;
  readonly code: ErrorCode;
  /** The error of Node, such as HPE_INVALID_METHOD. */
  readonly error: string;
  readonly address: string | undefined;
}

interface Reason {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

/**
 * Answers requests that Node cannot read in the same form as all others, and closes their connections. Node itself answers
 * with a status line and nothing else.
 */
export function answerUnreadableRequests(
  servers: readonly Server[],
  onAnswer: (request: UnreadableRequest) => void,
): void {
  const responses = new WeakMap<Socket, ServerResponse>();
  const answered = new WeakSet<Socket>();

  function answer(error: Error, socket: Socket): void {
    // What the client sends after its request is not read either.
    if (answered.has(socket)) return;
    answered.add(socket);
    const isAnswering = responses.get(socket)?.headersSent ?? false;
    if (!socket.writable || isAnswering || errorCode(error) === "ECONNRESET") {
      socket.destroy();
      return;
    }
    const requestId = randomUUID();
    const { status, code, message } = reasonOf(error);
    socket.end(responseText(status, requestId, refusalBody({ code, message, requestId })));
    // A connection that is closed while the client still sends is reset, and the answer is lost.
    setTimeout(() => socket.destroy(), LINGER).unref();
    onAnswer({
      requestId,
      status,
      code,
      error: errorCode(error) ?? error.name,
      address: socket.remoteAddress,
    });
  }

  for (const server of servers) {
    server.on("clientError", (error, socket) => answer(error, socket as Socket));
    server.prependListener("request", ({ socket }, response) => {
      responses.set(socket, response);
      response.once("close", () => responses.delete(socket));
    });
  }
}

/** Milliseconds that the client has to read the answer. */
const LINGER = 1_000;

function reasonOf(error: Error): Reason {
  switch (errorCode(error)) {
    case "HPE_HEADER_OVERFLOW":
      return {
        status: 431,
        code: "BAD_USER_INPUT",
        message: "The headers of the request are larger than the limit of 16 kB: send less in them.",
      };
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return {
        status: 413,
        code: "BAD_USER_INPUT",
        message: "The chunks of the body have extensions larger than the limit of 16 kB: leave them out.",
      };
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return {
        status: 408,
        code: "TIMEOUT",
        message: "The request did not arrive in time: send it again, all at once.",
      };
    default:
      return {
        status: 400,
        code: "BAD_USER_INPUT",
        message: `The request is not HTTP/1.1 (${detailOf(error)}): send it with an HTTP client.`,
      };
  }
}

/** What the parser says: "Invalid method encountered". */
function detailOf(error: Error): string {
  return "reason" in error && typeof error.reason === "string" && error.reason !== ""
    ? error.reason
    : error.message;
}

function responseText(status: number, requestId: string, body: string): string {
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    "x-request-id": requestId,
    ...SECURITY_HEADERS,
    connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${body}`;
}
