import { errorCode } from "../errors/error-code.js";
import { type Call, interceptClient, type TransactionWork } from "./intercept-client.js";

/** An error that a database or its driver raised about a statement or a connection; `cause` is the original error. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  /** The code of Postgres, postgres.js or Node; null if the error has none. */
  readonly code: string | null;
  /** The database as messages show it: "127.0.0.1:5432/archive", or a folder. */
  readonly location: string;

  constructor(location: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.code = errorCode(cause);
    this.location = location;
  }
}

/**
 * Wraps a client of postgres.js or PGlite so that its statements and transactions fail with DatabaseError. Errors that
 * the code inside a transaction throws itself are not wrapped: a file that such code reads can raise the same codes as
 * a socket of the driver, so only the origin of an error tells them apart.
 *
 * @param location See `DatabaseError`.
 */
export function wrapErrors<Client extends object>(client: Client, location: string): Client {
  const raise = (cause: unknown): never => {
    throw new DatabaseError(location, cause);
  };
  const wrapCall = (run: Call, parameters: readonly unknown[]) =>
    wrapStatement(run(...parameters) as Promise<unknown>, raise);
  return interceptClient(client, {
    statement: wrapCall,
    listen: wrapCall,
    transaction: (begin, work) => wrapTransaction(begin, work, raise),
  });
}

/** A statement of postgres.js does not run until it is awaited, and drizzle may call its `values` before that. */
function wrapStatement(statement: Promise<unknown>, raise: (cause: unknown) => never): Promise<unknown> {
  return new Proxy(statement, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== "function") return value;
      if (property === "then") {
        return (...handlers: Parameters<typeof target.then>) =>
          target.then(undefined, raise).then(...handlers);
      }
      if (property === "values") return () => wrapStatement(Reflect.apply(value, target, []), raise);
      return value;
    },
  });
}

async function wrapTransaction(
  begin: Call,
  work: TransactionWork,
  raise: (cause: unknown) => never,
): Promise<unknown> {
  const thrown: unknown[] = [];
  try {
    return await begin(async (transaction: object) => {
      try {
        return await work(transaction);
      } catch (error) {
        thrown.push(error);
        throw error;
      }
    });
  } catch (error) {
    if (thrown.includes(error)) throw error;
    return raise(error);
  }
}
