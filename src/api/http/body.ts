import { createGraphQLError, type GraphQLParams, type Plugin } from "graphql-yoga";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { BodyLimits } from "../limits/limits.js";
import type { Authenticator } from "../loading/authenticator.js";

/**
 * Accepts only JSON bodies of limited size in POST requests. Browsers send JSON to another origin only after a CORS
 * preflight, unlike forms and plain text, so this prevents cross-site request forgery.
 */
export function useJsonBody(limits: BodyLimits, authenticate: Authenticator): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method !== "POST") return;
      const type = request.headers.get("content-type");
      if (!/^application\/json\s*(;|$)/i.test(type ?? "")) {
        throw httpError(415, `The Content-Type must be application/json, not ${type ?? "missing"}.`);
      }
      const mayWrite = !(authenticate(request.headers.get("authorization")) instanceof OnrecordError);
      const maxBytes = mayWrite ? limits.pageBytes : limits.bodyBytes;
      setRequestParser(async (posted) => parse(await read(posted, maxBytes)));
    },
  };
}

/** @param maxBytes Reading stops with an error after this many bytes. */
async function read(request: Request, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () =>
    httpError(413, `The body must not be larger than ${maxBytes} bytes.`, { connection: "close" });
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge();
  if (!request.body) return new Uint8Array();
  // Not `for await`: leaving the loop would destroy the connection on which the error response is sent.
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    bytes += value.length;
    if (bytes > maxBytes) throw tooLarge();
    chunks.push(value);
  }
}

function parse(body: Uint8Array): GraphQLParams | GraphQLParams[] {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    if (value !== null && typeof value === "object") return value;
  } catch (error) {
    throw httpError(
      400,
      `The body must be JSON in UTF-8: ${error instanceof Error ? error.message : error}.`,
    );
  }
  throw httpError(400, 'The body must be an object such as {"query": "{ archive { quoteCount } }"}.');
}

function httpError(status: number, message: string, headers: Record<string, string> = {}) {
  return createGraphQLError(message, { extensions: { http: { status, headers } } });
}
