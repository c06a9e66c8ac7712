import DataLoader from "dataloader";
import type { Count, Parents, Slice } from "../../db/read/paging/list-request.js";
import type { ListSource } from "../values/connection.js";

/** What belongs to parents of some kind, as a source for the list under each of them. */
export function listSourceByParent<Kind extends string, Request, Filter, Row>(
  slicesOf: (parents: Parents<Kind>, request: Request) => Promise<ReadonlyMap<number, Slice<Row>>>,
  countsOf: (parents: Parents<Kind>, filter: Filter) => Promise<ReadonlyMap<number, Count>>,
  filterOf: (request: Request) => Filter,
): (of: Kind, id: number) => ListSource<Request, Row> {
  const slices = memoizeByArguments((of: Kind, request: Request) =>
    valueByKey((ids) => slicesOf({ of, ids }, request)),
  );
  const counts = memoizeByArguments((of: Kind, filter: Filter) =>
    valueByKey((ids) => countsOf({ of, ids }, filter)),
  );
  return (of, id) => ({
    slice: (request) => slices(of, request).load(id),
    count: (request) => counts(of, filterOf(request)).load(id),
  });
}

/** One loader for each distinct set of arguments, which must be plain data that does not change. */
export function memoizeByArguments<Arguments extends readonly unknown[], Loader>(
  create: (...args: Arguments) => Loader,
): (...args: Arguments) => Loader {
  const loaders = new Map<string, Loader>();
  const texts = new WeakMap<object, string>();
  // The same objects come again for every parent.
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

/** At most one row for each key; null for a key with none. */
export function oneByKey<Row>(
  fetch: (keys: readonly number[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => number,
) {
  return new DataLoader<number, Row | null>(async (keys) => {
    const byKey = new Map((await fetch(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

/** Any number of rows for each key, in the order they come. */
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

/** The value that a map holds for each key, which is every key's; an error fails that key alone. */
export function valueByKey<Value>(
  fetch: (keys: readonly number[]) => Promise<ReadonlyMap<number, Value | Error>>,
) {
  return new DataLoader<number, Value>(async (keys) => {
    const values = await fetch(keys);
    return keys.map((key) => values.get(key) ?? new Error(`Nothing was read for ${key}.`));
  });
}
