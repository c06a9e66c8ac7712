import { setImmediate as nextTurn, setTimeout as wait } from "node:timers/promises";
import type { Connection } from "./connection.js";
import { connectionLost, serverSilent, statementTimedOut } from "./faults.js";
import type { Pool } from "./pool.js";

/** Watches the statements of a pool: one may be slow, its connection may be dead, or the whole server. */
export interface Watchdog {
  /** Must be called when a statement starts. */
  wake(): void;
}

export interface WatchdogOptions {
  readonly pool: Pick<Pool, "connections" | "destroyAll">;
  /** Opens a connection of its own for each check. */
  readonly connect: () => Promise<Connection>;
  /** Milliseconds after which a statement is cancelled. The server's own timeout should come first. */
  readonly statementTimeout: number;
}

/** Milliseconds between two looks at what is running. */
const INTERVAL = 250;
/** Milliseconds without an answer after which a connection is checked; the next check waits twice as long. */
const CHECK_AFTER = 750;
/** Milliseconds that the server has to answer a check. With the two above, an outage is noticed within 2 s. */
const CHECK_TIMEOUT = 1_000;
/** Milliseconds in which an answer that the server has sent must arrive. */
const ARRIVAL_TIMEOUT = 250;

const STATE = "select state from pg_stat_activity where pid = $1";
/** Releases the locks of a process whose client is gone. */
const TERMINATE = "select pg_terminate_backend($1)";
const STATEMENT_OPTIONS = { prepare: false, asArrays: false };

interface Check {
  /** When the statement began, from `performance.now()`. */
  readonly since: number;
  /** When the next check is due. */
  readonly due: number;
}

/**
 * A connection can die without a sign: a firewall forgets it, the server is moved or hangs. Without a watchdog, each of
 * its statements would wait for ever, since it is the server that applies the statement timeout.
 */
export function createWatchdog({ pool, connect, statementTimeout }: WatchdogOptions): Watchdog {
  const checks = new WeakMap<Connection, Check>();
  let timer: NodeJS.Timeout | null = null;

  function look(): void {
    const now = performance.now();
    let isBusy = false;
    for (const connection of pool.connections()) {
      const since = connection.busySince();
      if (since === null) continue;
      isBusy = true;
      if (now - since > statementTimeout) connection.abandon(statementTimedOut(connection.location));
      else if (now >= dueOf(connection, since)) {
        checks.set(connection, { since, due: now + 2 * (now - since) });
        void check(connection, since);
      }
    }
    if (isBusy || timer === null) return;
    clearInterval(timer);
    timer = null;
  }
  function dueOf(connection: Connection, since: number): number {
    const last = checks.get(connection);
    return last?.since === since ? last.due : since + CHECK_AFTER;
  }

  async function check(connection: Connection, since: number): Promise<void> {
    const { processId, location } = connection;
    const isStillWaiting = () => connection.isOpen() && connection.busySince() === since;
    const received = connection.bytesReceived();
    const state = await stateOf(processId);
    if (!isStillWaiting()) return;
    if (state === "unreachable") return pool.destroyAll(serverSilent(location));
    // Behind a pooler, it is unknown which process runs the statement.
    if (processId === null || state === "active") return;
    await wait(ARRIVAL_TIMEOUT);
    if (!isStillWaiting() || connection.bytesReceived() > received) return;
    connection.destroy(connectionLost(location));
    await withProbe((probe) => probe.run(TERMINATE, [processId], STATEMENT_OPTIONS)).catch(() => {});
  }

  async function stateOf(processId: number | null): Promise<string | null> {
    const asked = withProbe((probe) => probe.run(STATE, [processId ?? 0], STATEMENT_OPTIONS));
    try {
      const rows = await withTimeout(asked, CHECK_TIMEOUT);
      const [row] = rows as readonly { readonly state: string | null }[];
      return row?.state ?? null;
    } catch {
      return "unreachable";
    }
  }

  async function withProbe<Result>(use: (probe: Connection) => Promise<Result>): Promise<Result> {
    const probe = await connect();
    try {
      return await use(probe);
    } finally {
      void probe.end();
    }
  }

  return {
    wake() {
      timer ??= setInterval(look, INTERVAL);
    },
  };
}

/** An answer that arrived while this process was busy counts, even if the timer runs first. */
async function withTimeout<Result>(answer: Promise<Result>, milliseconds: number): Promise<Result> {
  const timedOut = wait(milliseconds, null, { ref: false }).then(async () => {
    await nextTurn();
    throw new Error("There was no answer in time.");
  });
  return Promise.race([answer, timedOut]);
}
