import DataLoader from "dataloader";
import type { Count, NestedValues, Parents, Slice } from "../../db/read/paging/list-request.js";
import { readWith } from "../../db/read/paging/nested.js";
import type { ListSource } from "../values/connection.js";

/** A row with its id, and what was read with it. */
type Parent = NestedValues & { readonly id: number };

/**
 * A list source for each parent of some kinds. It has the list that was read with the parent, if one was; all others
 * are read for many parents in one statement.
 *
 * @param field The name of the list in a `NestedRead`.
 */
export function listSourceByParent<Kind extends string, Request, Filter, Row>(
  field: string,
  slicesOf: (parents: Parents<Kind>, request: Request) => Promise<ReadonlyMap<number, Slice<Row>>>,
  countsOf: (parents: Parents<Kind>, filter: Filter) => Promise<ReadonlyMap<number, Count>>,
  filterOf: (request: Request) => Filter,
): (of: Kind, parent: Parent) => ListSource<Request, Row> {
  const slices = memoizeByArguments((of: Kind, request: Request) =>
    valueByKey((ids) => slicesOf({ of, ids }, request)),
  );
  const counts = memoizeByArguments((of: Kind, filter: Filter) =>
    valueByKey((ids) => countsOf({ of, ids }, filter)),
  );
  return (of, parent) => ({
    slice: (request) =>
      readWith<Slice<Row>>(parent, `${of}.${field}`, request) ?? slices(of, request).load(parent.id),
    count: (request) => counts(of, filterOf(request)).load(parent.id),
  });
}

/** Creates one loader for each distinct set of arguments. Arguments must be plain, immutable data. */
export function memoizeByArguments<Arguments extends readonly unknown[], Loader>(
  create: (...args: Arguments) => Loader,
): (...args: Arguments) => Loader {
  const loaders = new Map<string, Loader>();
  const texts = new WeakMap<object, string>();
  // Cached because every parent passes the same objects.
  const textOf = (value: unknown): string => {
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const text = texts.get(value) ?? JSON.stringify(value);
    texts.set(value, text);
    return text;
  };
  return (...args) => {
    const key = args.map(textOf).join();
    const loader = loaders.get(key) ?? create(...args);
    loaders.set(key, loader);
    return loader;
  };
}

/** A loader of at most one row per key; null for a key without a row. */
export function oneByKey<Row>(
  fetch: (keys: readonly number[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => number,
) {
  return new DataLoader<number, Row | null>(async (keys) => {
    const byKey = new Map((await fetch(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

/** A loader of any number of rows per key, in the order in which they were fetched. */
export function manyByKey<Row>(
  fetch: (keys: readonly number[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => number,
) {
  return new DataLoader<number, readonly Row[]>(async (keys) => {
    const byKey = new Map<number, Row[]>(keys.map((key) => [key, []]));
    for (const row of await fetch(keys)) byKey.get(keyOf(row))?.push(row);
    return keys.map((key) => byKey.get(key) ?? []);
  });
}

/** A loader of the value that a map contains for each key. The map must contain every key; an error fails only its key. */
export function valueByKey<Value>(
  fetch: (keys: readonly number[]) => Promise<ReadonlyMap<number, Value | Error>>,
) {
  return new DataLoader<number, Value>(async (keys) => {
    const values = await fetch(keys);
    return keys.map((key) => values.get(key) ?? new Error(`No value was read for the key ${key}.`));
  });
}
