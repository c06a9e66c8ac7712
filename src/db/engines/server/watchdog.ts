import { setImmediate as nextTurn, setTimeout as wait } from "node:timers/promises";
import { DatabaseError } from "../../database-error.js";
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
  /** Opens a socket and closes it. @throws If nothing accepts it within this many milliseconds. */
  readonly reach: (timeout: number) => Promise<void>;
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

const TOO_MANY_CONNECTIONS = "53300";

/** What the process of a connection does with its statement, as far as the server tells. */
type State = "running" | "idle" | "unknown" | "unreachable";

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
export function createWatchdog({ pool, connect, reach, statementTimeout }: WatchdogOptions): Watchdog {
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
    const state = await (processId === null ? stateOfPooler() : stateOf(processId));
    if (!isStillWaiting()) return;
    if (state === "unreachable") return pool.destroyAll(serverSilent(location));
    if (state !== "idle") return;
    await wait(ARRIVAL_TIMEOUT);
    if (!isStillWaiting() || connection.bytesReceived() > received) return;
    connection.destroy(connectionLost(location));
    await withProbe((probe) => probe.run(TERMINATE, [processId], STATEMENT_OPTIONS)).catch(() => {});
  }

  async function stateOf(processId: number): Promise<State> {
    const asked = withProbe((probe) => probe.run(STATE, [processId], STATEMENT_OPTIONS));
    try {
      const [row] = (await withTimeout(asked, CHECK_TIMEOUT)) as readonly { readonly state: string | null }[];
      return row?.state === "active" ? "running" : "idle";
    } catch (error) {
      const hasAnswered = error instanceof DatabaseError && error.code === TOO_MANY_CONNECTIONS;
      return hasAnswered ? "unknown" : "unreachable";
    }
  }
  /** A statement of its own could wait for a process behind the pooler, as long as all of them are busy. */
  async function stateOfPooler(): Promise<State> {
    return reach(CHECK_TIMEOUT).then(
      () => "unknown",
      () => "unreachable",
    );
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
