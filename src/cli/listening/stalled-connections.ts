import { readFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { Socket } from "node:net";

export interface StallLimits {
  /** Milliseconds within which a client must take something of what was sent to it. */
  readonly timeout: number;
  /** Milliseconds between checks. */
  readonly interval: number;
  /** Called after a connection was closed. */
  readonly onClose: (socket: Socket) => void;
}

interface Progress {
  /** Bytes that the client's system has taken. */
  readonly taken: number;
  /** When it last took some, from `performance.now()`. */
  readonly since: number;
}

/**
 * Closes connections whose clients take nothing of what was sent to them: those that do not read, and those that are
 * gone without a word. Node notices only when the buffers of both systems are full, which for a stream of small events
 * takes megabytes, and so hours. What waits in the send buffer is in /proc/net/tcp, so this works on Linux only.
 *
 * @returns A function that stops it.
 */
export function closeStalledConnections(servers: readonly Server[], limits: StallLimits): () => void {
  const watched = new Map<Socket, Progress>();

  function check(socket: Socket, queued: number | undefined, now: number): void {
    const before = watched.get(socket);
    if (!before) return;
    const taken = socket.bytesWritten - socket.writableLength - (queued ?? 0);
    const hasProgressed = queued === undefined || queued === 0 || taken > before.taken;
    if (hasProgressed) watched.set(socket, { taken, since: now });
    else if (now - before.since >= limits.timeout) {
      socket.destroy();
      limits.onClose(socket);
    }
  }
  async function checkAll(): Promise<void> {
    if (watched.size === 0) return;
    const queues = await readSendQueues();
    const now = performance.now();
    for (const socket of [...watched.keys()]) check(socket, queues.get(portsOf(socket)), now);
  }

  for (const server of servers) {
    server.on("connection", (socket) => {
      watched.set(socket, { taken: 0, since: performance.now() });
      socket.once("close", () => watched.delete(socket));
    });
  }
  const timer = setInterval(() => void checkAll().catch(() => {}), limits.interval).unref();
  return () => clearInterval(timer);
}

const portsOf = ({ localPort, remotePort }: Socket) => `${localPort}:${remotePort}`;

/**
 * How many bytes wait in the send buffer of each connection, by its ports. Two connections with the same ports are left
 * out: another address has happened to choose the same one.
 */
async function readSendQueues(): Promise<ReadonlyMap<string, number>> {
  const tables = await Promise.all(
    ["/proc/net/tcp", "/proc/net/tcp6"].map((table) => readFile(table, "latin1").catch(() => "")),
  );
  const queues = new Map<string, number>();
  const ambiguous = new Set<string>();
  for (const [, local, remote, queue] of tables.join("").matchAll(ESTABLISHED)) {
    const ports = `${hexadecimal(local)}:${hexadecimal(remote)}`;
    if (queues.has(ports)) ambiguous.add(ports);
    queues.set(ports, hexadecimal(queue));
  }
  for (const ports of ambiguous) queues.delete(ports);
  return queues;
}

/** "0: 0100007F:0FA0 0100007F:9C40 01 0000A3F0:00000000 …": local port, remote port, state 01, send queue. */
const ESTABLISHED = /^ *\d+: [\dA-F]+:([\dA-F]{4}) [\dA-F]+:([\dA-F]{4}) 01 ([\dA-F]{8}):/gm;

const hexadecimal = (digits: string | undefined) => Number.parseInt(digits ?? "0", 16);
