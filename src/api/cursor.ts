import { type KeyType, readOrderKey } from "../db/keyset.js";
import type { OrderKey } from "../db/read/request.js";
import { badInput, show } from "./bad-input.js";

/** A list and the order it is read in: what a cursor serves. */
export interface CursorScope {
  /** What is listed, and in which order: "Quote NEWEST". */
  readonly name: string;
  /** What the parts of a row's key are. */
  readonly shape: readonly KeyType[];
}

const VERSION = 1;

/** Opaque to clients: base64url of JSON, `[version, scope, ...key]`. */
export function toCursor({ name }: CursorScope, key: OrderKey): string {
  return Buffer.from(JSON.stringify([VERSION, name, ...key])).toString("base64url");
}

/** @throws OnrecordError BAD_USER_INPUT for a text that `toCursor` never made, or made for another list. */
export function fromCursor(scope: CursorScope, text: string, argument: string): OrderKey {
  const [version, name, ...parts] = parse(text);
  if (version === VERSION && typeof name === "string" && name !== scope.name) {
    throw badInput(
      `"${argument}" must be a cursor of ${scope.name}, not ${show(text)}, which is of ${name}.`,
    );
  }
  const key = version === VERSION ? readOrderKey(scope.shape, parts) : null;
  if (!key) throw badInput(`"${argument}" must be a cursor that this list gave out, not ${show(text)}.`);
  return key;
}

function parse(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
