import { toSingleLine } from "../metadata/normalize.js";
import { repairMojibake } from "./mojibake.js";

/** The fields of a JSON object, by name. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads fields that may be missing. A field of the wrong type counts as missing, with a warning in `warnings`; null is
 * the same as missing, without one.
 */
export interface FieldReader {
  readonly warnings: string[];
  /** A string on one line. */
  line(name: string): string | null;
  /** A string, unchanged, or a number. */
  lineOrNumber(name: string): string | number | null;
  /** The strings of a string, an object with a `name`, or an array of them; the other items are left out. */
  names(name: string): readonly string[];
}

export function createFieldReader(fields: Fields): FieldReader {
  const warnings: string[] = [];
  const ignore = (name: string, expected: string, value: unknown): null => {
    warnings.push(
      `The field "${name}" must be ${expected}, not ${nameOfType(value)}; the ${bareType(value)} is ignored.`,
    );
    return null;
  };
  const read = (name: string) => fields[name] ?? null;
  return {
    warnings,
    line(name) {
      const value = read(name);
      if (value === null) return null;
      return typeof value === "string"
        ? toSingleLine(repairMojibake(value).text)
        : ignore(name, "a string", value);
    },
    lineOrNumber(name) {
      const value = read(name);
      if (value === null || typeof value === "number") return value;
      return typeof value === "string" ? value : ignore(name, "a string or a number", value);
    },
    names(name) {
      const value = read(name);
      return [value].flat().flatMap((item: unknown) => {
        if (item === null) return [];
        return nameOf(item) ?? ignore(name, "a string or an array of strings", item) ?? [];
      });
    },
  };
}

/** The name of a JSON value's type, with its article. */
export function nameOfType(value: unknown): string {
  if (value === null) return "null";
  return /^[ao]/.test(bareType(value)) ? `an ${bareType(value)}` : `a ${bareType(value)}`;
}

function bareType(value: unknown): string {
  return Array.isArray(value) ? "array" : typeof value;
}

function nameOf(item: unknown): string | null {
  const name = typeof item === "object" && item !== null && "name" in item ? item.name : item;
  return typeof name === "string" ? repairMojibake(name).text : null;
}
