import type { ServerOptions } from "node:http";

/** How long each part of an exchange may take, in milliseconds. The API limits bodies of callers without a key further. */
export const SERVER_TIMEOUTS = {
  /** A client sends its headers in one piece; ten seconds are for bad connections. */
  headersTimeout: 10_000,
  /** A page of 32 MB arrives in this time at 2 Mbit/s. */
  requestTimeout: 130_000,
  /** How often the two above are checked; the default is 30 s. */
  connectionsCheckingInterval: 2_000,
  /** Longer than the 60 s after which common load balancers close idle connections, so that the server never closes first. */
  keepAliveTimeout: 65_000,
  /** The system finds out in some minutes that a client is gone without having closed its connection. */
  keepAlive: true,
  keepAliveInitialDelay: 60_000,
} satisfies ServerOptions;

/**
 * Milliseconds without a byte in either direction, after which a connection is closed that is neither idle nor a stream:
 * longer than the longest a write may wait and work, and a limit for clients that stop reading an answer.
 */
export const SOCKET_TIMEOUT = 150_000;

/** A client that takes nothing of what was sent to it is noticed within 30 s. */
export const STALL_LIMITS = { timeout: 25_000, interval: 4_000 };
