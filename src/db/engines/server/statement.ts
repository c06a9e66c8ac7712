import { CUSTOM_PLAN } from "../../statement.js";
import type { Connection, Rows } from "./connection.js";

export interface Statement {
  readonly text: string;
  readonly parameters: readonly unknown[];
  /** Whether rows are arrays of values rather than objects. */
  readonly asArrays: boolean;
}

/** Run-time parameters of Postgres. */
export type Settings = Readonly<Record<string, string>>;

/** Runs a statement inside a transaction. */
export function runStatement(
  connection: Connection,
  { text, parameters, asArrays }: Statement,
): Promise<Rows> {
  return connection.run(text, parameters, { prepare: mayPrepare(connection, text), asArrays });
}

/**
 * Runs a statement outside a transaction. Behind a pooler, where a session has no settings of its own, it gets a
 * transaction with these settings; its statements are sent together, so this takes hardly longer.
 */
export async function runAlone(
  connection: Connection,
  statement: Statement,
  settings: Settings,
): Promise<Rows> {
  if (connection.processId !== null) return runStatement(connection, statement);
  const begun = beginTransaction(connection, settings);
  const rows = runStatement(connection, statement);
  await Promise.allSettled([begun, rows, runCommand(connection, "commit")]);
  await begun;
  return rows;
}

/**
 * @param settings For a connection behind a pooler; other connections have them already.
 * @param begin The statement that begins the transaction. Its isolation level must be given here: applying the settings
 * is a query, after which Postgres does not let it be changed.
 */
export async function beginTransaction(
  connection: Connection,
  settings: Settings,
  begin = "begin",
): Promise<void> {
  const sent = [runCommand(connection, begin)];
  if (connection.processId === null) sent.push(applySettings(connection, settings));
  await Promise.all(sent);
}

/** Runs a statement without parameters or rows. */
export function runCommand(connection: Connection, text: string): Promise<Rows> {
  return connection.run(text, [], { prepare: false, asArrays: false });
}

function applySettings(connection: Connection, settings: Settings): Promise<Rows> {
  const calls = Object.keys(settings).map(
    (_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, true)`,
  );
  return connection.run(`select ${calls.join(", ")}`, Object.entries(settings).flat(), {
    prepare: false,
    asArrays: false,
  });
}

/**
 * Whether the server may keep the parsed statement, which makes reads 1.6 to 2 times as fast. Behind a pooler, the next
 * statement may meet another process, which does not have it.
 *
 * Searches are planned each time: for a prepared statement Postgres soon switches to a generic plan, which is slow for
 * either a frequent word or a rare pair of words, some seconds in a million quotes.
 */
function mayPrepare({ processId }: Connection, text: string): boolean {
  return processId !== null && !text.includes(CUSTOM_PLAN);
}
