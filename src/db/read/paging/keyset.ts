import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { OrderKey, Window } from "./list-request.js";

/** The type a part of a key has in Postgres: what a cursor's value is compared as. */
export type KeyType = "timestamptz" | "bigint" | "integer" | "double precision" | "text";

export interface KeyPart {
  readonly value: SQLWrapper;
  readonly type: KeyType;
}

/** A total order: no two rows share all parts of the key. All parts go one way, so that one index serves. */
export interface Ordering {
  readonly descending: boolean;
  readonly key: readonly KeyPart[];
  /** How many parts, counted from the first, stand together in one index, where that is not all of them. */
  readonly indexedParts?: number;
}

/** The rows of a window's stretch: those after `after` and before `before`. */
export function keysetConditions(ordering: Ordering, window: Window): SQL[] {
  const { descending } = ordering;
  return [
    ...(window.after ? compareWithKey(ordering, window.after, descending ? "<" : ">") : []),
    ...(window.before ? compareWithKey(ordering, window.before, descending ? ">" : "<") : []),
  ];
}

/** The rows from the end that the window's size counts from. */
export function orderBy(ordering: Ordering, from: Window["from"]): SQL {
  const direction = sql.raw(ordering.descending === (from === "start") ? " desc" : " asc");
  return sql.join(
    ordering.key.map((part) => sql`${part.value}${direction}`),
    sql`, `,
  );
}

/** The types of the key, part by part: what `readOrderKey` checks a cursor against. */
export const keyShape = (ordering: Ordering): readonly KeyType[] => ordering.key.map((part) => part.type);

/** `value` if it is a key of that shape, else null: so nothing that a client forged makes Postgres fail. */
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

/** One row comparison, which an index answers; the same said with `or` only filters what was read before. */
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
      // Both sides print the fewest digits that give the same number back.
      return typeof part === "number" && Number.isFinite(part);
    case "text":
      // Postgres stores no NUL, and half a surrogate pair is no text.
      return typeof part === "string" && !/\0|\p{Surrogate}/u.test(part);
    case "timestamptz":
      return typeof part === "string" && isInstant(part);
  }
}

/** As Postgres prints an instant in UTC: "2019-12-15 05:56:00.123456+00", "infinity". */
function isInstant(text: string): boolean {
  if (text === "infinity" || text === "-infinity") return true;
  const [, date, time] =
    /^(\d{4}-\d\d-\d\d) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d{1,6})?\+00$/.exec(text) ?? [];
  if (!date || !time || date < "0001") return false;
  const instant = new Date(`${date}T${time}Z`);
  // JavaScript takes the 30th of February for the 1st or 2nd of March; Postgres refuses it.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}
