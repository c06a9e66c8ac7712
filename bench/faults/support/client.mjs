import http from "node:http";
import { KEY_HEADER } from "./onrecord.mjs";

/**
 * What became of a request.
 *
 * @typedef {object} Answer
 * @property {number} status 0 if there was no answer.
 * @property {http.IncomingHttpHeaders} headers
 * @property {any} json Undefined if the answer is not JSON.
 * @property {string} outcome "ok", the code of the first error, or "no answer: " and the error of the connection.
 * @property {number} start From `performance.now()`.
 * @property {number} milliseconds
 */

/**
 * Sends a body to the GraphQL endpoint. Never rejects.
 *
 * @param {URL} address
 * @param {string | Buffer} body
 * @param {{ headers?: object, agent?: http.Agent | false, timeout?: number }} [options]
 * @returns {Promise<Answer>}
 */
export function post(address, body, { headers = {}, agent = false, timeout = 60_000 } = {}) {
  const start = performance.now();
  return new Promise((resolve) => {
    const end = (answer) =>
      resolve({
        status: 0,
        headers: {},
        json: undefined,
        ...answer,
        start,
        milliseconds: performance.now() - start,
      });
    const fail = (error) => end({ outcome: `no answer: ${error.code ?? error.message}` });
    const request = http.request(address, {
      method: "POST",
      agent,
      headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body), ...headers },
    });
    request.setTimeout(timeout, () => request.destroy(new Error("timeout of the client")));
    request.on("error", fail);
    request.on("response", async (response) => {
      try {
        const chunks = await response.toArray();
        const json = parseJson(Buffer.concat(chunks).toString());
        const outcome =
          json?.errors?.[0]?.extensions?.code ??
          (response.statusCode === 200 ? "ok" : `status ${response.statusCode}`);
        end({ status: response.statusCode, headers: response.headers, json, outcome });
      } catch (error) {
        fail(error);
      }
    });
    request.end(body);
  });
}

/** @param {URL} address @param {string} query @param {object} [variables] @param {Parameters<typeof post>[2]} [options] */
export function ask(address, query, variables, options) {
  return post(address, JSON.stringify({ query, variables }), options);
}

const INGEST_PAGE =
  "mutation Store($input: IngestPageInput!) { ingestPage(input: $input) { outcome article { id } } }";

/** Stores a page over the API. @param {URL} address @param {{ url: string }} page @param {Parameters<typeof post>[2]} [options] */
export function storePage(address, page, options = {}) {
  const input = { content: JSON.stringify(page), format: "JSON" };
  return ask(address, INGEST_PAGE, { input }, { ...options, headers: { ...KEY_HEADER, ...options.headers } });
}

/** The status of the readiness check; 0 if nothing answers. @param {URL} address */
export async function readiness(address) {
  try {
    const response = await fetch(new URL("/health/ready", address), { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
