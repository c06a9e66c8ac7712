import type { ServerAddress } from "./address.js";
import type { Conversions } from "./array-types.js";
import type { Client } from "./client.js";
import { createConnector } from "./connector.js";
import { createPool, type Pool } from "./pool.js";
import { createPooledClient, type ReadOptions } from "./pooled-client.js";
import { settingsFor, type Timeouts } from "./settings.js";
import { openSocket } from "./socket.js";
import { createWatchdog } from "./watchdog.js";

/** Connections with the same settings. */
export interface Sessions {
  client(options?: ReadOptions): Client;
  /** Ends all connections, after waiting this many milliseconds at most for what they run. */
  close(timeout: number): Promise<void>;
  readonly count: Pool["count"];
}

/** Milliseconds after the server's own timeout. */
const CANCEL_DELAY = 2_000;

/**
 * Connects when a client first needs it.
 *
 * @param begin The statement that begins a transaction; `begin` unless it is given.
 */
export function createSessions(
  address: ServerAddress,
  size: number,
  timeouts: Timeouts,
  begin?: string,
): Sessions {
  const { location } = address;
  const conversions: Conversions = { parsers: {}, serializers: {} };
  const settings = settingsFor(timeouts);
  const connect = createConnector({ address, settings, conversions });
  const pool = createPool({ location, size, connect });
  const statementTimeout = timeouts.statement + CANCEL_DELAY;
  const reach = async (timeout: number) => void (await openSocket(address, timeout)).destroy();
  const watchdog = createWatchdog({ pool, connect, reach, statementTimeout });
  const options = { pool, watchdog, conversions, settings, ...(begin !== undefined && { begin }) };
  return {
    client: (readOptions) => createPooledClient(options, readOptions),
    close: (timeout) => pool.close(timeout),
    count: pool.count,
  };
}
