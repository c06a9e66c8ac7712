import { errorCode } from "../errors/onrecord-error.js";

/** What a database or its driver raised, be it about a statement or the connection; `cause` is that error itself. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseFailure";
  /** Of Postgres, postgres.js or Node; null where the error has none. */
  readonly code: string | null;
  /** The database, as a message may show it: "127.0.0.1:5432/archive", or a folder. */
  readonly place: string;

  constructor(location: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.code = errorCode(cause);
    this.place = location;
  }
}

type Call = (...parameters: unknown[]) => unknown;
type Work = (transaction: object) => unknown;

/**
 * The same client of postgres.js or PGlite, except that its statements and transactions fail with DatabaseFailure.
 * The code that runs inside a transaction fails as it did: a socket of the driver and a file that such code reads
 * raise the same codes, so that only where an error is raised tells them apart.
 *
 * @param place As DatabaseFailure has it.
 */
export function wrapErrors<Client extends object>(client: Client, place: string): Client {
  const raise = (cause: unknown): never => {
    throw new DatabaseError(place, cause);
  };
  return new Proxy(client, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== "function") return value;
      const call: Call = (...parameters) => Reflect.apply(value, target, parameters);
      switch (property) {
        case "unsafe":
        case "query":
        case "listen":
          return (...parameters: unknown[]) => wrapStatement(call(...parameters) as Promise<unknown>, raise);
        case "begin":
        case "savepoint":
        case "transaction":
          return (work: Work) =>
            wrapTransaction(call, (transaction) => work(wrapErrors(transaction, place)), raise);
        default:
          return call;
      }
    },
  });
}

/** A statement of postgres.js runs when it is awaited, and may be asked for its `values` before that. */
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

async function wrapTransaction(begin: Call, work: Work, raise: (cause: unknown) => never): Promise<unknown> {
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
