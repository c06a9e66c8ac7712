import { interceptClient } from "./intercept-client.js";

/**
 * Told of each statement as it starts, with its text, which has `$1` and so on for the parameters. What it returns is
 * called when the statement has ended, with its error if it failed.
 */
export type StatementObserver = (text: string) => (error?: unknown) => void;

/** Wraps a client, so that the observer is told of its statements, those of transactions included. */
export function observeStatements<Client extends object>(
  client: Client,
  observer: StatementObserver | undefined,
): Client {
  if (!observer) return client;
  return interceptClient(client, {
    statement(run, parameters) {
      const end = observer(String(parameters[0]));
      const statement = run(...parameters) as Promise<unknown>;
      statement.then(() => end(), end);
      return statement;
    },
  });
}
