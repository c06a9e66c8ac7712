import type { Conversions } from "./array-types.js";
import type { Rows } from "./connection.js";

/** The part of postgres.js that Drizzle uses. */
export interface Client {
  /** Drizzle adds its own conversions here. */
  readonly options: Conversions;
  unsafe(text: string, parameters?: readonly unknown[]): LazyStatement;
  begin<Result>(work: (transaction: Client) => Promise<Result>): Promise<Result>;
  savepoint<Result>(work: (transaction: Client) => Promise<Result>): Promise<Result>;
}

/** Starts in the next microtask, so that `values` can still ask for arrays instead of objects. */
export type LazyStatement = Promise<Rows> & { values(): Promise<Rows> };

export function lazyStatement(run: (asArrays: boolean) => Promise<Rows>): LazyStatement {
  let asArrays = false;
  const rows = new Promise<Rows>((resolve) => queueMicrotask(() => resolve(run(asArrays))));
  return Object.assign(rows, {
    values() {
      asArrays = true;
      return rows;
    },
  });
}
