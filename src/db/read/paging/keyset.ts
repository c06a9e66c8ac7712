import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { isStorable } from "./columns.js";
import type { OrderKey, Window } from "./list-request.js";

/** The type of a part of a key in Postgres, as which a cursor's value is compared. */
export type KeyType = "timestamptz" | "bigint" | "integer" | "double precision" | "text";

export interface KeyPart {
  readonly value: SQLWrapper;
  readonly type: KeyType;
}

/** A total order: no two rows have the same key. All parts have one direction, so that a single index serves. */
export interface Ordering {
  readonly descending: boolean;
  readonly key: readonly KeyPart[];
  /** How many parts, from the first, a single index covers, if that is not all of them. */
  readonly indexedParts?: number;
}

/** The conditions that limit a list to a window: rows after `after` and before `before`. */
export function keysetConditions(ordering: Ordering, window: Window): SQL[] {
  const { descending } = ordering;
  return [
    ...(window.after ? compareWithKey(ordering, window.after, descending ? "<" : ">") : []),
    ...(window.before ? compareWithKey(ordering, window.before, descending ? ">" : "<") : []),
  ];
}

/** An ORDER BY list that starts at the end from which the window's size is counted. */
export function orderBy(ordering: Ordering, from: Window["from"]): SQL {
  const direction = sql.raw(ordering.descending === (from === "start") ? " desc" : " asc");
  return sql.join(
    ordering.key.map((part) => sql`${part.value}${direction}`),
    sql`, `,
  );
}

/** The types of the parts of the key, against which `readOrderKey` checks a cursor. */
export const keyShape = (ordering: Ordering): readonly KeyType[] => ordering.key.map((part) => part.type);

/** Returns `value` if it is a key of that shape, else null, so that a forged cursor cannot make Postgres fail. */
export function readOrderKey(shape: readonly KeyType[], value: unknown): OrderKey | null {
  if (!Array.isArray(value) || value.length !== shape.length) return null;
  const parts: (string | number)[] = [];
  for (const [index, type] of shape.entries()) {
    const part: unknown = value[index];
    if (!isKeyPart(type, part)) return null;
    parts.push(part);
  }
  return parts;
}

/** A single row comparison, which an index can use; the equivalent with `or` only filters rows after reading them. */
function compareWithKey(ordering: Ordering, key: OrderKey, operator: "<" | ">"): SQL[] {
  const compare = (length: number, sign: string) => {
    const parts = ordering.key.slice(0, length);
    const left = parts.map((part) => sql`${part.value}`);
    const right = parts.map((part, index) => sql`${key[index]}::${sql.raw(part.type)}`);
    return sql`(${sql.join(left, sql`, `)}) ${sql.raw(sign)} (${sql.join(right, sql`, `)})`;
  };
  const whole = compare(ordering.key.length, operator);
  return ordering.indexedParts ? [compare(ordering.indexedParts, `${operator}=`), whole] : [whole];
}

function isKeyPart(type: KeyType, part: unknown): part is string | number {
  switch (type) {
    case "bigint":
      return Number.isSafeInteger(part);
    case "integer":
      return Number.isInteger(part) && Number(part) >= -(2 ** 31) && Number(part) < 2 ** 31;
    case "double precision":
      // Postgres and JavaScript both print the shortest digits that parse to the same number.
      return typeof part === "number" && Number.isFinite(part);
    case "text":
      return typeof part === "string" && isStorable(part);
    case "timestamptz":
      return typeof part === "string" && isInstant(part);
  }
}

/** Whether the text is an instant in UTC as Postgres prints it: "2019-12-15 05:56:00.123456+00", "infinity". */
function isInstant(text: string): boolean {
  if (text === "infinity" || text === "-infinity") return true;
  const [, date, time] =
    /^(\d{4}-\d\d-\d\d) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d{1,6})?\+00$/.exec(text) ?? [];
  if (!date || !time || date < "0001") return false;
  const instant = new Date(`${date}T${time}Z`);
  // JavaScript reads February 30 as March 1 or 2; Postgres rejects it.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}
