import type { Connection } from "./connection.js";
import { archiveClosed, serverSilent } from "./faults.js";

export interface PoolOptions {
  /** The database as messages show it. */
  readonly location: string;
  readonly size: number;
  readonly connect: () => Promise<Connection>;
}

/** Connections that are opened when they are needed and replaced when they end. Each has at most one borrower. */
export interface Pool {
  /**
   * Waits for a connection, in the order of arrival.
   *
   * @throws DatabaseError if none can be opened, at once or after OPEN_TIMEOUT; the reason of the signal if it is aborted.
   */
  borrow(signal?: AbortSignal): Promise<Connection>;
  /** The next borrower gets the connection when it is idle. */
  giveBack(connection: Connection): void;
  /** Destroys all connections, and fails what they run and whoever waits for one. */
  destroyAll(cause: Error): void;
  /** Waits for the borrowers, for this many milliseconds at most, and ends all connections. */
  close(timeout: number): Promise<void>;
  connections(): Iterable<Connection>;
  /** For monitoring. */
  count(): { readonly open: number; readonly idle: number; readonly waiting: number };
}

/**
 * Milliseconds that a caller waits while no connection is open. An attempt to open one may take longer; until it ends,
 * other attempts are made beside it, because one that began while the server was silent can fail after it is back.
 */
const OPEN_TIMEOUT = 1_500;
/** Milliseconds after which a connection is replaced, so that what its session has cached does not grow for ever. */
const MAX_AGE = 30 * 60_000;

interface Borrower {
  readonly resolve: (connection: Connection) => void;
  readonly reject: (error: unknown) => void;
}

export function createPool({ location, size, connect }: PoolOptions): Pool {
  const open = new Map<Connection, { readonly since: number }>();
  const idle: Connection[] = [];
  const waiting = new Set<Borrower>();
  /** Attempts to open a connection that have not taken OPEN_TIMEOUT yet. */
  let attempts = 0;
  let isClosing = false;

  function serve(connection: Connection): void {
    const [next] = waiting;
    if (!next) {
      idle.push(connection);
      return;
    }
    waiting.delete(next);
    next.resolve(connection);
  }

  /** Opens as many connections as there are borrowers without one, within the size of the pool. */
  function grow(): void {
    const missing = Math.min(waiting.size - attempts, size - open.size - attempts);
    for (let count = 0; count < missing; count++) void openOne();
  }

  async function openOne(): Promise<void> {
    attempts++;
    let counts = true;
    const stopCounting = () => {
      if (counts) attempts--;
      counts = false;
    };
    const timer = setTimeout(() => {
      stopCounting();
      grow();
    }, OPEN_TIMEOUT);
    try {
      const connection = await connect();
      if (isClosing || open.size >= size) return void connection.end();
      open.set(connection, { since: performance.now() });
      connection.onEnd(() => forget(connection));
      serve(connection);
    } catch (error) {
      if (open.size === 0) rejectAll(error);
    } finally {
      clearTimeout(timer);
      stopCounting();
    }
  }

  function forget(connection: Connection): void {
    open.delete(connection);
    const index = idle.indexOf(connection);
    if (index >= 0) idle.splice(index, 1);
    grow();
  }
  function rejectAll(error: unknown): void {
    for (const { reject } of [...waiting]) reject(error);
  }

  return {
    borrow(signal) {
      signal?.throwIfAborted();
      const connection = idle.pop();
      if (connection) return Promise.resolve(connection);
      return new Promise((resolve, reject) => {
        const stop = () => {
          clearInterval(timer);
          signal?.removeEventListener("abort", abort);
        };
        const borrower: Borrower = {
          resolve(connection) {
            stop();
            resolve(connection);
          },
          reject(error) {
            stop();
            waiting.delete(borrower);
            reject(error);
          },
        };
        const abort = () => borrower.reject(signal?.reason);
        const timer = setInterval(() => {
          if (open.size === 0) borrower.reject(serverSilent(location));
        }, OPEN_TIMEOUT);
        signal?.addEventListener("abort", abort);
        waiting.add(borrower);
        grow();
      });
    },
    giveBack(connection) {
      const since = open.get(connection)?.since;
      if (since === undefined) return;
      connection.onceIdle(() => {
        if (!isClosing && performance.now() - since < MAX_AGE) return serve(connection);
        forget(connection);
        void connection.end();
      });
    },
    destroyAll(cause) {
      rejectAll(cause);
      for (const connection of [...open.keys()]) connection.destroy(cause);
    },
    async close(timeout) {
      isClosing = true;
      rejectAll(archiveClosed(location));
      await Promise.all(idle.map((connection) => connection.end()));
      if (open.size > 0) await allEnded(timeout);
      for (const connection of [...open.keys()]) connection.destroy(archiveClosed(location));
    },
    connections: () => open.keys(),
    count: () => ({ open: open.size, idle: idle.length, waiting: waiting.size }),
  };

  function allEnded(timeout: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, timeout);
      for (const connection of open.keys()) {
        connection.onEnd(() => {
          if (open.size > 0) return;
          clearTimeout(timer);
          resolve();
        });
      }
    });
  }
}
