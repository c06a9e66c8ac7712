import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { addressGroup } from "../../api/callers/client-address.js";

export interface ConnectionLimits {
  /** How many connections may be open at once. */
  readonly connections: number;
  /** How many of them one address may have. */
  readonly connectionsPerAddress: number;
  /** Whether an address is a proxy's, which has the connections of many clients. */
  readonly isProxy: (address: string) => boolean;
}

interface ConnectionCounts {
  readonly open: number;
  /** Since the start: refused, or closed to make room for others. */
  readonly refused: number;
}

export interface ConnectionLimiter {
  /** Applies the limits to a server's connections; several servers share them. */
  watch(server: Server): void;
  counts(): ConnectionCounts;
}

interface Connection {
  readonly socket: Socket;
  /** Null for a proxy. */
  readonly address: string | null;
  /** The requests that are not answered yet. */
  readonly requests: Set<IncomingMessage>;
}

/**
 * Limits how many connections are open. At the limit, a new connection takes the place of the one that has waited
 * longest with no request, or with one that has not arrived in full; so a client that opens connections and sends little
 * on them keeps nobody out. Only if every connection waits for an answer is the new one refused. `maxConnections` of
 * node:http would refuse it in either case.
 */
export function createConnectionLimiter(limits: ConnectionLimits): ConnectionLimiter {
  // In the order in which they became idle.
  const open = new Map<Socket, Connection>();
  const perAddress = new Map<string, number>();
  let refused = 0;

  /** Closes the connection that has been idle longest. False if none is idle. */
  function makeRoom(isCandidate: (connection: Connection) => boolean): boolean {
    for (const connection of open.values()) {
      if (!isCandidate(connection) || ![...connection.requests].every(({ complete }) => !complete)) continue;
      refused++;
      forget(connection);
      connection.socket.destroy();
      return true;
    }
    return false;
  }
  function forget({ socket, address }: Connection): void {
    if (!open.delete(socket) || address === null) return;
    const left = (perAddress.get(address) ?? 0) - 1;
    if (left > 0) perAddress.set(address, left);
    else perAddress.delete(address);
  }
  function hasRoom(address: string | null): boolean {
    const isAtLimit = address !== null && (perAddress.get(address) ?? 0) >= limits.connectionsPerAddress;
    if (isAtLimit) return makeRoom((connection) => connection.address === address);
    return open.size < limits.connections || makeRoom(() => true);
  }
  function accept(socket: Socket): void {
    const { remoteAddress = "" } = socket;
    const address = limits.isProxy(remoteAddress) ? null : addressGroup(remoteAddress);
    if (!hasRoom(address)) {
      refused++;
      socket.destroy();
      return;
    }
    const connection = { socket, address, requests: new Set<IncomingMessage>() };
    open.set(socket, connection);
    if (address !== null) perAddress.set(address, (perAddress.get(address) ?? 0) + 1);
    socket.once("close", () => forget(connection));
  }
  function track(request: IncomingMessage, response: ServerResponse): void {
    const connection = open.get(request.socket);
    connection?.requests.add(request);
    response.once("close", () => {
      if (!connection?.requests.delete(request) || !open.delete(request.socket)) return;
      open.set(request.socket, connection);
    });
  }

  return {
    watch(server) {
      server.on("connection", accept).prependListener("request", track);
    },
    counts: () => ({ open: open.size, refused }),
  };
}
