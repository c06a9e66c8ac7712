import { setTimeout as wait } from "node:timers/promises";
import { OnrecordError } from "../errors/onrecord-error.js";
import { OwnerGone } from "./remote-archive.js";

/** Milliseconds that an owner may take to end, because it finishes the pages it has. */
const PATIENCE = 60_000;
/** Milliseconds to wait before the archive is opened again after its owner ended. */
const PAUSE = 50;

/** A connection to an archive that is opened again when the archive's owner ends. */
export interface Reconnecting<Connection> {
  current(): Promise<Connection>;
  /**
   * Returns what `use` does with the current connection. When it throws OwnerGone, reconnects and calls it again, so
   * it must be safe to repeat.
   * @throws {OnrecordError} SERVICE_UNAVAILABLE when the owner takes longer than a minute to end.
   */
  run<Result>(use: (connection: Connection) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export function createReconnecting<Connection extends { close(): Promise<void> }>(
  first: Connection,
  reopen: () => Promise<Connection>,
): Reconnecting<Connection> {
  let current: Promise<Connection> = (async () => first)();

  async function reconnect(lost: Promise<Connection>): Promise<void> {
    if (current === lost) await wait(PAUSE);
    // While this call waited, another may have reconnected.
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
          if (!(error instanceof OwnerGone)) throw error;
          if (performance.now() - start > PATIENCE) throw ownerStuck(error);
          await reconnect(used);
        }
      }
    },
    async close() {
      // When the archive could not be opened again, `run` has thrown the error and nothing is open.
      const connection = await current.catch(() => null);
      await connection?.close();
    },
  };
}

function ownerStuck(cause: OwnerGone): OnrecordError {
  const message = `The process that has the archive open has been ending for ${PATIENCE / 1000} s: end it by force, then try again.`;
  return new OnrecordError("SERVICE_UNAVAILABLE", message, { cause });
}
