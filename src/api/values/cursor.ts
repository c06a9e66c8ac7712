import { createHash } from "node:crypto";
import { type KeyType, readOrderKey } from "../../db/read/paging/keyset.js";
import type { OrderKey } from "../../db/read/paging/list-request.js";
import { show } from "../../errors/onrecord-error.js";
import { badInput } from "./bad-input.js";

/** A list and the order it is read in: what a cursor serves. */
export interface CursorScope {
  /** What is listed, and in which order: "Quote NEWEST". */
  readonly name: string;
  /** What the parts of a row's key are. */
  readonly shape: readonly KeyType[];
  /** What the list was searched for, where it was. */
  readonly search?: string | null;
}

const VERSION = 1;

/** Opaque to clients: base64url of JSON, `[version, scope, ...key]`. */
export function toCursor(scope: CursorScope, key: OrderKey): string {
  return Buffer.from(JSON.stringify([VERSION, scopeName(scope), ...key])).toString("base64url");
}

/** A search stands in it as a hash, for it may be long. */
function scopeName({ name, search }: CursorScope): string {
  if (search == null) return name;
  return `${name} #${createHash("sha256").update(search).digest("base64url").slice(0, 12)}`;
}

/** @throws OnrecordError BAD_USER_INPUT for a text that `toCursor` never made, or made for another list. */
export function fromCursor(scope: CursorScope, text: string, argument: string): OrderKey {
  const [version, name, ...parts] = parse(text);
  if (version === VERSION && typeof name === "string" && name !== scopeName(scope)) {
    const [list] = name.split(" #");
    throw badInput(
      list === scope.name
        ? `"${argument}" must be a cursor of the same search, not ${show(text)}, which is of another or of none.`
        : `"${argument}" must be a cursor of ${scope.name}, not ${show(text)}, which is of ${list}.`,
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
