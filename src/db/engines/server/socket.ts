import { once } from "node:events";
import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { ServerAddress, TlsMode } from "./address.js";

/**
 * Opens a socket to the server, encrypted if the address says so, ready for the first message of the protocol.
 * Opened here rather than by postgres.js, so that the socket can be destroyed while the driver waits on it.
 *
 * @param timeout In milliseconds, for all hosts together.
 * @throws An error with the code of Node, or CONNECT_TIMEOUT.
 */
export async function openSocket(address: ServerAddress, timeout: number): Promise<Socket> {
  const { path, hosts, tls } = address;
  const signal = AbortSignal.timeout(timeout);
  const targets = path === null ? hosts : [{ path }];
  let failure: unknown;
  for (const target of targets) {
    const socket = connect(target);
    // Whoever uses the socket learns of errors by its own listeners; without any, an error would end the process.
    socket.on("error", () => {});
    try {
      await once(socket, "connect", { signal });
      socket.setNoDelay(true).setKeepAlive(true, KEEP_ALIVE_DELAY);
      return "host" in target ? await encrypt(socket, target.host, tls, signal) : socket;
    } catch (error) {
      socket.destroy();
      failure = signal.aborted ? connectTimedOut(timeout) : error;
    }
  }
  throw failure;
}

/** Milliseconds of silence after which the system checks that the other end is still there. */
const KEEP_ALIVE_DELAY = 5_000;

/** The message SSLRequest: its length, then a number that no protocol version has. */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);
const ACCEPTED = "S";

/** https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-SSL */
async function encrypt(socket: Socket, host: string, mode: TlsMode, signal: AbortSignal): Promise<Socket> {
  if (mode === "disable") return socket;
  socket.write(SSL_REQUEST);
  const [reply] = (await once(socket, "data", { signal })) as [Buffer];
  // More than the one byte would be unencrypted data that someone slipped in before the handshake (CVE-2021-23222).
  if (reply.length !== 1) throw new Error("The server sent unencrypted data before the TLS handshake.");
  if (reply.toString() !== ACCEPTED) {
    if (mode === "prefer") return socket;
    throw Object.assign(new Error("The server does not support TLS."), { code: "TLS_REFUSED" });
  }
  const secure = connectTls({
    socket,
    rejectUnauthorized: mode === "verify",
    ...(isIP(host) === 0 && { servername: host }),
  });
  secure.on("error", () => {});
  await once(secure, "secureConnect", { signal });
  return secure;
}

function connectTimedOut(timeout: number): Error {
  return Object.assign(new Error(`The server did not answer within ${timeout} ms.`), {
    code: "CONNECT_TIMEOUT",
  });
}
