import { createFairQueue } from "../../fair-queue.js";
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
   * Waits for a connection. Owners take turns, and none gets the last connection if it has all others.
   *
   * @throws DatabaseError if none can be opened, at once or after OPEN_TIMEOUT; the reason of the signal if it is aborted.
   */
  borrow(owner: string, signal?: AbortSignal): Promise<Connection>;
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

interface OpenConnection {
  readonly since: number;
  /** Whose turn it serves; null if it is idle. */
  owner: string | null;
}

interface Borrower {
  readonly owner: string;
  readonly resolve: (connection: Connection) => void;
  readonly reject: (error: unknown) => void;
}

export function createPool({ location, size, connect }: PoolOptions): Pool {
  const open = new Map<Connection, OpenConnection>();
  const idle: Connection[] = [];
  const waiting = createFairQueue<Borrower>(Math.max(1, size - 1));
  /** Attempts to open a connection that have not taken OPEN_TIMEOUT yet. */
  let attempts = 0;
  let isClosing = false;

  function lend(connection: Connection, { owner, resolve }: Omit<Borrower, "reject">): void {
    const entry = open.get(connection);
    if (entry) entry.owner = owner;
    resolve(connection);
  }
  function endTurn(connection: Connection): void {
    const entry = open.get(connection);
    if (!entry || entry.owner === null) return;
    waiting.finish(entry.owner);
    entry.owner = null;
  }
  function serve(connection: Connection): void {
    endTurn(connection);
    const next = waiting.startNext();
    if (next) lend(connection, next);
    else idle.push(connection);
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
      open.set(connection, { since: performance.now(), owner: null });
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
    endTurn(connection);
    open.delete(connection);
    const index = idle.indexOf(connection);
    if (index >= 0) idle.splice(index, 1);
    // The owner may have been at its limit.
    const other = idle.pop();
    if (other) serve(other);
    grow();
  }
  function rejectAll(error: unknown): void {
    for (const { reject } of waiting.clear()) reject(error);
  }

  return {
    borrow(owner, signal) {
      signal?.throwIfAborted();
      if (isClosing) return Promise.reject(archiveClosed(location));
      return new Promise((resolve, reject) => {
        const ready = idle.at(-1);
        if (ready && waiting.tryStart(owner)) {
          idle.pop();
          return lend(ready, { owner, resolve });
        }
        const stop = () => {
          clearInterval(timer);
          signal?.removeEventListener("abort", abort);
        };
        const borrower: Borrower = {
          owner,
          resolve(connection) {
            stop();
            resolve(connection);
          },
          reject(error) {
            stop();
            waiting.remove(owner, borrower);
            reject(error);
          },
        };
        const abort = () => borrower.reject(signal?.reason);
        const timer = setInterval(() => {
          if (open.size === 0) borrower.reject(serverSilent(location));
        }, OPEN_TIMEOUT);
        signal?.addEventListener("abort", abort);
        waiting.add(owner, borrower);
        grow();
      });
    },
    giveBack(connection) {
      const entry = open.get(connection);
      if (!entry) return;
      const { since } = entry;
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
