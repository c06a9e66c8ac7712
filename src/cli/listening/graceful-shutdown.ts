import { once } from "node:events";
import type { Server, ServerResponse } from "node:http";
import { Server as NetServer, type Socket } from "node:net";
import { setImmediate as nextTurn, setTimeout as wait } from "node:timers/promises";

/** Milliseconds of each step of a shutdown. */
interface ShutdownTimes {
  /** During which connections are still accepted, so that clients and load balancers learn that the server goes away. */
  readonly drain: number;
  /** After which, and then again and again, idle connections are closed: until then they may still bring a request. */
  readonly linger: number;
  /** From the end of `drain`, for which requests may run before their connections are closed. */
  readonly requests: number;
}

export interface GracefulShutdown {
  /** Resolves when all requests are answered and all connections are closed, or when the times are over. */
  shutDown(times: ShutdownTimes): Promise<void>;
}

/**
 * Shuts servers down without resetting a request. From the start of the shutdown, each answer says that its connection
 * ends (`Connection: close`), so clients send the next request on another one. `Server.close` of node:http would instead
 * close every idle connection at once, including those whose request has arrived but has not been read.
 */
export function createGracefulShutdown(servers: readonly Server[]): GracefulShutdown {
  const open = new Set<Socket>();
  const unanswered = new Set<ServerResponse>();
  let isShuttingDown = false;
  /** How many connections the servers have accepted. */
  let accepted = 0;

  for (const server of servers) {
    server.on("connection", (socket) => {
      accepted++;
      open.add(socket);
      socket.once("close", () => open.delete(socket));
    });
    server.prependListener("request", (_, response) => {
      if (isShuttingDown) announceEnd(response);
      unanswered.add(response);
      response.once("close", () => unanswered.delete(response));
    });
  }

  /**
   * Resolves when the queue of connections that the system has accepted is empty, as far as can be seen: the system
   * resets those that are in it when the server stops listening. Node takes one in each turn of the event loop, so a turn
   * that took none and no time has seen an empty queue.
   */
  async function acceptQueued(): Promise<void> {
    const end = performance.now() + MAX_QUEUE_TIME;
    let start = performance.now();
    while (start < end) {
      const before = accepted;
      await nextTurn();
      const now = performance.now();
      if (accepted === before && now - start < QUIET_TURN) return;
      start = now;
    }
  }

  return {
    async shutDown({ drain, linger, requests }) {
      isShuttingDown = true;
      for (const response of unanswered) announceEnd(response);
      await wait(drain);
      const listening = servers.filter((server) => server.listening);
      const end = wait(requests, null, { ref: false });
      await acceptQueued();
      // Without what node:http adds, see above.
      const closed = listening.map((server) => once(NetServer.prototype.close.call(server), "close"));
      const closing = setInterval(() => {
        for (const server of listening) server.closeIdleConnections();
        // Node counts a connection without any request as one whose request is arriving; browsers open some in advance.
        for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
      }, linger);
      await Promise.race([Promise.all(closed), end]);
      clearInterval(closing);
      for (const server of listening) server.closeAllConnections();
    },
  };
}

/** Milliseconds for which new connections may keep coming before the server stops listening nevertheless. */
const MAX_QUEUE_TIME = 2_000;
/** Milliseconds of a turn of the event loop in which next to nothing happened. */
const QUIET_TURN = 0.1;

function announceEnd(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader("connection", "close");
}
