import { createGraphQLError, type GraphQLParams, type Plugin } from "graphql-yoga";
import { type Identity, mayWrite } from "../../callers/caller.js";
import type { BodyLimits } from "../../limits/limits.js";
import type { IdentityOf } from "../access/authentication.js";
import type { RequestRecord } from "../monitoring/request-record.js";
import type { RequestInfo } from "../request-info.js";
import type { DocumentReader } from "./documents.js";

export interface ParameterOptions {
  readonly limits: BodyLimits;
  readonly identityOf: IdentityOf;
  readonly readDocument: DocumentReader;
}

/**
 * Reads query, variables and extensions from the URL of a GET request, and from the body of a POST request. Accepts only
 * JSON bodies of limited size. Browsers send JSON to another origin only after a CORS preflight, unlike forms and plain
 * text, so this prevents cross-site request forgery.
 */
export function useParameters({
  limits,
  identityOf,
  readDocument,
}: ParameterOptions): Plugin<object, RequestInfo> {
  return {
    async onRequestParse({ request, url, setRequestParser, serverContext: { record } }) {
      const complete = (given: GraphQLParams | GraphQLParams[]) =>
        Array.isArray(given) ? given : completeParameters(given, readDocument, record);
      if (request.method === "GET") setRequestParser(() => complete(fromUrl(url.searchParams)));
      if (request.method !== "POST") return;
      const type = request.headers.get("content-type");
      if (!isJsonType(type)) {
        throw httpError(415, `The Content-Type must be application/json, not ${type ?? "missing"}.`);
      }
      const limit = bodyLimit(limits, await identityOf(request));
      setRequestParser(async (posted) => complete(parseBody(await readBody(posted, limit))));
    },
  };
}

export function isJsonType(type: string | null): boolean {
  return /^application\/json\s*(;|$)/i.test(type ?? "");
}

/** How large a body may be, in bytes, and in how many milliseconds it must arrive. */
export interface BodyLimit {
  readonly bytes: number;
  readonly time: number;
}

export function bodyLimit(limits: BodyLimits, identity: Identity): BodyLimit {
  return mayWrite(identity)
    ? { bytes: limits.pageBytes, time: limits.pageTime }
    : { bytes: limits.bodyBytes, time: limits.bodyTime };
}

/** Finds the text of the operation that the parameters name. */
export function completeParameters(
  given: GraphQLParams,
  readDocument: DocumentReader,
  record: Pick<RequestRecord, "isPersisted">,
): GraphQLParams {
  const { params, isPersisted } = readDocument(given);
  record.isPersisted = isPersisted;
  return params;
}

function fromUrl(parameters: URLSearchParams): GraphQLParams {
  const text = (name: string) => parameters.get(name) || undefined;
  const object = (name: string) => {
    const value = text(name);
    return value === undefined ? undefined : parseObject(name, value);
  };
  const given = {
    query: text("query"),
    documentId: text("documentId"),
    operationName: text("operationName"),
    variables: object("variables"),
    extensions: object("extensions"),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function parseObject(name: string, text: string): Record<string, unknown> {
  const value = parseJson(text, `The parameter "${name}" of the URL must be JSON`);
  if (value !== null && typeof value === "object" && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw httpError(400, `The parameter "${name}" of the URL must be a JSON object, such as {"first": 10}.`);
}

/** Reading stops with an error after too many bytes or too much time. */
export async function readBody(request: Request, { bytes: maxBytes, time }: BodyLimit): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw bodyTooLarge(maxBytes);
  if (!request.body) return new Uint8Array();
  // Not `for await`: leaving the loop would destroy the connection on which the error response is sent.
  const reader = request.body.getReader();
  const deadline = startDeadline(time);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await Promise.race([
        reader.read().catch(() => Promise.reject(bodyCutOff())),
        deadline.passed,
      ]);
      if (done) return Buffer.concat(chunks);
      bytes += value.length;
      if (bytes > maxBytes) throw bodyTooLarge(maxBytes);
      chunks.push(value);
    }
  } finally {
    deadline.stop();
  }
}

/** The client is gone, so nobody reads this; but it is not an error of the server, which would be logged. */
export const bodyCutOff = () =>
  httpError(400, "The connection was closed before the whole body had arrived.");

export const bodyTooLarge = (maxBytes: number) =>
  httpError(413, `The body must not be larger than ${maxBytes} bytes.`, { connection: "close" });

/** @param time In milliseconds. */
export const bodyTooLate = (time: number) =>
  httpError(408, `The body must arrive within ${time / 1000} s.`, { connection: "close" });

/** `passed` rejects with status 408 after this many milliseconds, unless it is stopped. */
function startDeadline(time: number) {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(bodyTooLate(time)), time);
  });
  // Reading may end before it is awaited again.
  passed.catch(() => {});
  return { passed, stop: () => clearTimeout(timer) };
}

export function parseBody(body: Uint8Array): GraphQLParams | GraphQLParams[] {
  const what = "The body must be JSON in UTF-8";
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch (error) {
    throw httpError(400, `${what}: ${error instanceof Error ? error.message : error}.`);
  }
  const value = parseJson(text, what);
  if (value !== null && typeof value === "object") return value;
  throw httpError(400, 'The body must be an object such as {"query": "{ archive { quoteCount } }"}.');
}

/** @param what Begins the message of an error. */
function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw httpError(400, `${what}: ${error instanceof Error ? error.message : error}.`);
  }
}

function httpError(status: number, message: string, headers: Record<string, string> = {}) {
  return createGraphQLError(message, { extensions: { http: { status, headers } } });
}
