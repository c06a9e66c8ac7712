import { once } from "node:events";
import type { ServerAddress } from "./address.js";
import { openSocket } from "./socket.js";

/** Milliseconds to deliver the request. */
const TIMEOUT = 2_000;
/** The number that stands in place of a protocol version. */
const CANCEL_REQUEST = 80_877_102;

/**
 * Asks the server to cancel what a session is running. Never throws: nobody can tell whether the statement had ended
 * when the request arrived, so whoever waits for it must look at the statement.
 * https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-CANCELING-REQUESTS
 */
export async function sendCancelRequest(
  address: ServerAddress,
  { pid, secret }: { readonly pid: number; readonly secret: number },
): Promise<void> {
  const message = Buffer.alloc(16);
  message.writeUInt32BE(message.length, 0);
  message.writeUInt32BE(CANCEL_REQUEST, 4);
  message.writeUInt32BE(pid, 8);
  message.writeUInt32BE(secret, 12);
  try {
    const socket = await openSocket(address, TIMEOUT);
    try {
      // The server closes the connection when it has read the request. PgBouncer 1.18 can crash if the client does so
      // first (https://github.com/pgbouncer/pgbouncer/issues/801).
      socket.write(message);
      socket.resume();
      await once(socket, "close", { signal: AbortSignal.timeout(TIMEOUT) });
    } finally {
      socket.destroy();
    }
  } catch {
    // The statement will end by its own timeout.
  }
}
