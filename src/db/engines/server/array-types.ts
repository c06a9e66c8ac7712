import { makePgArray } from "drizzle-orm/pg-core";
import { parse } from "postgres-array";

/** How values are converted from and to text, by the object id of their type in Postgres. */
export interface Conversions {
  readonly parsers: Record<number, (text: string) => unknown>;
  readonly serializers: Record<number, (value: unknown) => string>;
}

/** The types that statements use in arrays: `select oid, typarray from pg_type`. */
const ARRAY_TYPES: readonly (readonly [element: number, array: number])[] = [
  [16, 1000], // boolean
  [20, 1016], // bigint
  [21, 1005], // smallint
  [23, 1007], // integer
  [25, 1009], // text
  [700, 1021], // real
  [701, 1022], // double precision
  [1043, 1015], // varchar
  [1082, 1182], // date
  [1184, 1185], // timestamptz
];

/**
 * Adds the conversions of arrays to those of their elements. By default postgres.js asks the server for its array types
 * on every new connection; nothing handles an error of that statement, so it would end the process.
 */
export function addArrayTypes({ parsers, serializers }: Conversions): void {
  for (const [element, array] of ARRAY_TYPES) {
    const parseElement = parsers[element] ?? ((text: string) => text);
    parsers[array] = (text) => parse(text, parseElement);
    serializers[array] = (value) => (Array.isArray(value) ? makePgArray(value) : String(value));
  }
}
