import { Pool } from "undici";

const HEADERS = { "content-type": "application/json", accept: "application/json" };
/** GraphQL servers answer with 200 although something failed, or with null instead of what failed. */
const ERRORS = Buffer.from('"errors":');

/**
 * A client with a number of connections that stay open.
 *
 * @param {string} origin
 * @param {number} connections
 */
export function createClient(origin, connections) {
  const pool = new Pool(origin, { connections, pipelining: 1 });

  /** Sends a request, and returns the bytes of the answer. @throws if it is an error. */
  async function send({ path, body }) {
    const response = await pool.request({ path, body, method: "POST", headers: HEADERS });
    const bytes = Buffer.from(await response.body.arrayBuffer());
    if (response.statusCode !== 200 || bytes.indexOf(ERRORS) >= 0) {
      throw new Error(`It answered ${response.statusCode}: ${bytes.toString().slice(0, 600)}`);
    }
    return bytes;
  }
  return {
    send,
    ask: async (request) => JSON.parse((await send(request)).toString()),
    close: () => pool.close(),
  };
}
