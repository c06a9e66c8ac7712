import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Api } from "../api/http/server.js";
import { createNetworkCheck } from "../config/networks.js";
import type { Config } from "../config.js";
import { errorCode } from "../errors/error-code.js";
import { OnrecordError } from "../errors/onrecord-error.js";
import { createLogger } from "./archive-options.js";
import { type ConnectionLimiter, createConnectionLimiter } from "./listening/connection-limits.js";
import { createGracefulShutdown } from "./listening/graceful-shutdown.js";
import { closeLingering } from "./listening/lingering-close.js";
import { SERVER_TIMEOUTS, SOCKET_TIMEOUT, STALL_LIMITS } from "./listening/server-timeouts.js";
import { closeStalledConnections } from "./listening/stalled-connections.js";
import { answerUnreadableRequests } from "./listening/unreadable-requests.js";

/** The HTTP server of `onrecord serve`. */
export interface HttpServer {
  /** The port that it listens on. @throws {OnrecordError} SERVICE_UNAVAILABLE if it cannot listen. */
  readonly port: Promise<number>;
  /** The connections of clients. */
  readonly connections: ConnectionLimiter["counts"];
  /** How many requests could not be read as HTTP. */
  readonly unreadable: () => number;
  /** Lets `api` answer requests; requests received earlier have waited for it. */
  serve(api: Api): void;
  /**
   * Makes the readiness check fail, stops accepting connections a little later, and resolves when all accepted requests
   * are answered, or when the time for it is over.
   */
  close(api: Api): Promise<void>;
}

/** Milliseconds; together with API_CLOSE_TIME less than what `serve` has for its shutdown. */
const SHUTDOWN_TIMES = { drain: 500, linger: 500, requests: 5_000 };
/** Milliseconds for what is left when all connections are closed, such as writes whose clients are gone. */
const API_CLOSE_TIME = 500;

export function startHttpServer(config: Config): HttpServer {
  const { host, port, http } = config;
  const connections = createConnectionLimiter({ ...http, isProxy: createNetworkCheck(http.trustedProxies) });
  let open: (api: Api) => void = () => {};
  const opening = new Promise<Api>((resolve) => {
    open = resolve;
  });
  const servers = addressesOf(host).map((address) => {
    const server = createServer(SERVER_TIMEOUTS, async (request, response) => {
      await (await opening).handle(request, response);
    });
    server.timeout = SOCKET_TIMEOUT;
    connections.watch(server);
    // Until there is an API, the server must not keep the process alive if the command fails.
    return { address, server: server.unref() };
  });

  const httpServers = servers.map(({ server }) => server);
  const shutdown = createGracefulShutdown(httpServers);
  const logger = createLogger(config);
  closeLingering(httpServers);
  closeStalledConnections(httpServers, {
    ...STALL_LIMITS,
    onClose: ({ remoteAddress }) => logger.info({ address: remoteAddress }, "stalled connection closed"),
  });
  let unreadable = 0;
  answerUnreadableRequests(httpServers, (request) => {
    unreadable++;
    logger.info(request, "unreadable request");
  });

  async function listen(): Promise<number> {
    let chosen = port;
    for (const { address, server } of servers) {
      try {
        server.listen(chosen, address);
        await once(server, "listening");
        chosen = (server.address() as AddressInfo).port;
      } catch (cause) {
        if (host === LOCALHOST && isIpv6Missing(address, cause)) continue;
        throw new OnrecordError("SERVICE_UNAVAILABLE", listenErrorMessage(cause, host, port), { cause });
      }
    }
    return chosen;
  }
  const listening = listen();
  // The error is thrown when `port` is awaited; this prevents an unhandled rejection before that.
  listening.catch(() => {});

  return {
    port: listening,
    connections: connections.counts,
    unreadable: () => unreadable,
    serve(api) {
      for (const { server } of servers) server.ref();
      open(api);
    },
    async close(api) {
      await Promise.all([api.drain(), shutdown.shutDown(SHUTDOWN_TIMES)]);
      await Promise.race([api.close(), wait(API_CLOSE_TIME, null, { ref: false })]);
    },
  };
}

/** "localhost" stands for two addresses, and a client may connect to either. */
function addressesOf(host: string): readonly string[] {
  return host === LOCALHOST ? ["127.0.0.1", IPV6_LOOPBACK] : [host];
}

const LOCALHOST = "localhost";
const IPV6_LOOPBACK = "::1";

/** Many machines, and most containers, have no IPv6. */
function isIpv6Missing(address: string, cause: unknown): boolean {
  const code = errorCode(cause);
  return address === IPV6_LOOPBACK && (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT");
}

function listenErrorMessage(cause: unknown, host: string, port: number): string {
  const code = errorCode(cause);
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} of ${host} is already in use: stop the program that uses it, or choose another port with --port.`;
    case "EACCES":
      return `This user may not listen on port ${port}: choose a port of 1024 or higher with --port.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EADDRNOTAVAIL":
      return `"${host}" is not a name or address of this machine: choose another with --host, such as localhost or 0.0.0.0.`;
    default:
      return `The server cannot listen on port ${port} of ${host} (${code ?? cause}): choose others with --host and --port.`;
  }
}
