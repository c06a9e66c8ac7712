import { createGraphQLError, type GraphQLParams, type Plugin } from "graphql-yoga";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { BodyLimits } from "../limits/limits.js";
import type { Authenticator } from "../loading/authenticator.js";

/**
 * POST takes JSON alone, and only so much of it. A browser sends JSON to another origin only after that
 * origin agreed, which forms and plain text do not wait for: so no foreign page can act for its reader.
 */
export function useJsonBody(limits: BodyLimits, access: Authenticator): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method !== "POST") return;
      const type = request.headers.get("content-type");
      if (!/^application\/json\s*(;|$)/i.test(type ?? "")) {
        throw httpError(415, `The body must be application/json, not ${type ?? "without a type"}.`);
      }
      const mayWrite = !(access(request.headers.get("authorization")) instanceof OnrecordError);
      const most = mayWrite ? limits.pageBytes : limits.bodyBytes;
      setRequestParser(async (posted) => parse(await read(posted, most)));
    },
  };
}

/** @param most Bytes after which reading stops. */
async function read(request: Request, most: number): Promise<Uint8Array> {
  const tooLarge = () =>
    httpError(413, `The body must not be larger than ${most} bytes.`, { connection: "close" });
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge();
  if (!request.body) return new Uint8Array();
  // Not `for await`: leaving that would destroy the connection that the refusal goes back on.
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    bytes += value.length;
    if (bytes > most) throw tooLarge();
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
