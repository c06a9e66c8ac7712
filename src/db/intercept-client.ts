export type Call = (...parameters: readonly unknown[]) => unknown;
export type TransactionWork = (transaction: object) => unknown;

/** Replacements for some methods of a client; the other methods run unchanged. */
export interface ClientInterceptors {
  /** Instead of `unsafe` and `query`. `run` is the client's own method. */
  readonly statement?: (run: Call, parameters: readonly unknown[]) => unknown;
  /** Instead of `listen`. */
  readonly listen?: (run: Call, parameters: readonly unknown[]) => unknown;
  /** Instead of `begin`, `savepoint` and `transaction`. `work` gets a transaction that is intercepted too. */
  readonly transaction?: (begin: Call, work: TransactionWork) => unknown;
}

/** Wraps a client of postgres.js or PGlite and the transactions that it begins. */
export function interceptClient<Client extends object>(
  client: Client,
  interceptors: ClientInterceptors,
): Client {
  const {
    statement = (run, parameters) => run(...parameters),
    listen = (run, parameters) => run(...parameters),
    transaction = (begin, work) => begin(work),
  } = interceptors;
  return new Proxy(client, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== "function") return value;
      const call: Call = (...parameters) => Reflect.apply(value, target, parameters);
      switch (property) {
        case "unsafe":
        case "query":
          return (...parameters: unknown[]) => statement(call, parameters);
        case "listen":
          return (...parameters: unknown[]) => listen(call, parameters);
        case "begin":
        case "savepoint":
        case "transaction":
          return (work: TransactionWork) =>
            transaction(call, (inner) => work(interceptClient(inner, interceptors)));
        default:
          return call;
      }
    },
  });
}
