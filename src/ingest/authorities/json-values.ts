/** An object of JSON or YAML. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text of a string or a number; null for anything else, and for a blank string. */
export function textOf(value: unknown): string | null {
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** The text of the first of these fields that has one; null if none has. */
export function firstText(object: JsonObject, ...fields: readonly string[]): string | null {
  for (const field of fields) {
    const text = textOf(object[field]);
    if (text !== null) return text;
  }
  return null;
}

/** The items of a list, the value itself if it is no list, and nothing for null or a missing value. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function objectsOf(value: unknown): readonly JsonObject[] {
  return listOf(value).filter(isObject);
}
