import type { Conversions } from "./array-types.js";
import { type Client, lazyStatement } from "./client.js";
import type { Connection, Rows } from "./connection.js";
import { connectionLost } from "./faults.js";
import { beginTransaction, runCommand, runStatement, type Settings } from "./statement.js";
import type { Watchdog } from "./watchdog.js";

export interface TransactionOptions {
  readonly watchdog: Watchdog;
  readonly conversions: Conversions;
  /** For a connection behind a pooler; other connections have them already. */
  readonly settings: Settings;
  /** The statement that begins a transaction; `begin` unless it is given. */
  readonly begin?: string;
}

/**
 * Runs `work` in a transaction on a connection that nobody else uses. If the connection is lost, this fails at once,
 * even if `work` is waiting for something else. Statements that come after the end are refused.
 */
export async function runTransaction<Result>(
  connection: Connection,
  work: (transaction: Client) => Promise<Result>,
  { watchdog, conversions, settings, begin }: TransactionOptions,
): Promise<Result> {
  let isOver = false;
  let savepoints = 0;

  function command(text: string): Promise<Rows> {
    watchdog.wake();
    return runCommand(connection, text);
  }
  async function savepoint<Inner>(inner: (transaction: Client) => Promise<Inner>): Promise<Inner> {
    const name = `s${++savepoints}`;
    await command(`savepoint ${name}`);
    try {
      return await inner(transaction);
    } catch (error) {
      if (!isOver) await command(`rollback to ${name}`);
      throw error;
    }
  }
  async function runInside(text: string, parameters: readonly unknown[], asArrays: boolean): Promise<Rows> {
    if (isOver) throw new Error("The transaction of this statement has ended.");
    watchdog.wake();
    return runStatement(connection, { text, parameters, asArrays });
  }
  const transaction: Client = {
    options: conversions,
    unsafe: (text, parameters = []) => lazyStatement((asArrays) => runInside(text, parameters, asArrays)),
    begin: savepoint,
    savepoint,
  };
  function end(text: "commit" | "rollback"): Promise<Rows> {
    isOver = true;
    return command(text);
  }

  await beginTransaction(connection, settings, begin);
  const loss = watchForLoss(connection);
  try {
    const result = await Promise.race([work(transaction), loss.promise]);
    const { command: tag } = await end("commit");
    // After a failed statement whose error was caught, Postgres answers COMMIT with ROLLBACK.
    if (tag !== "COMMIT")
      throw new Error("The transaction was rolled back, because a statement in it had failed.");
    return result;
  } catch (error) {
    if (connection.isOpen() && !isOver) await end("rollback").catch(() => {});
    throw error;
  } finally {
    isOver = true;
    loss.stopWatching();
  }
}

function watchForLoss(connection: Connection) {
  let stopWatching = () => {};
  const promise = new Promise<never>((_, reject) => {
    stopWatching = connection.onEnd(() => reject(connectionLost(connection.location)));
  });
  promise.catch(() => {});
  return { promise, stopWatching };
}
