import { setTimeout as wait } from "node:timers/promises";
import { OnrecordError } from "../errors/onrecord-error.js";
import { OwnerEndedError } from "./remote-archive.js";

/** Milliseconds that an owner may take to end: it first stores the pages it has accepted. */
const RECONNECT_TIMEOUT = 60_000;
/** Milliseconds to wait before reopening the archive after its owner has ended. */
const RETRY_DELAY = 50;

/** A connection to an archive that is reopened when the archive's owner ends. */
export interface ReconnectingConnection<Connection> {
  current(): Promise<Connection>;
  /**
   * Calls `use` with the current connection and returns its result. If `use` throws OwnerEndedError, reconnects and
   * calls it again, so it must be safe to repeat.
   * @throws {OnrecordError} SERVICE_UNAVAILABLE if the owner takes longer than a minute to end.
   */
  run<Result>(use: (connection: Connection) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export function createReconnectingConnection<Connection extends { close(): Promise<void> }>(
  first: Connection,
  reopen: () => Promise<Connection>,
): ReconnectingConnection<Connection> {
  let current: Promise<Connection> = (async () => first)();

  async function reconnect(lost: Promise<Connection>): Promise<void> {
    if (current === lost) await wait(RETRY_DELAY);
    // Another call may have reconnected while this one waited.
    if (current === lost) current = lost.then((connection) => connection.close()).then(reopen);
    await current;
  }

  return {
    current: () => current,
    async run(use) {
      for (const start = performance.now(); ; ) {
        const used = current;
        try {
          return await use(await used);
        } catch (error) {
          if (!(error instanceof OwnerEndedError)) throw error;
          if (performance.now() - start > RECONNECT_TIMEOUT) throw ownerStillRunningError(error);
          await reconnect(used);
        }
      }
    },
    async close() {
      // If the archive could not be reopened, `run` has thrown the error, and there is nothing to close.
      const connection = await current.catch(() => null);
      await connection?.close();
    },
  };
}

function ownerStillRunningError(cause: OwnerEndedError): OnrecordError {
  const message = `The process that has the archive open has not finished shutting down after ${RECONNECT_TIMEOUT / 1000} s: kill it, then try again.`;
  return new OnrecordError("SERVICE_UNAVAILABLE", message, { cause });
}
