import { createHash } from "node:crypto";
import { type KeyType, readOrderKey } from "../../db/read/paging/keyset.js";
import type { OrderKey } from "../../db/read/paging/list-request.js";
import { show } from "../../errors/onrecord-error.js";
import { badInput } from "./bad-input.js";

/** The list and sort order that a cursor is valid for. */
export interface CursorScope {
  /** The type of the items and their order, such as "Quote NEWEST". */
  readonly name: string;
  /** The types of the parts of a row's key. */
  readonly shape: readonly KeyType[];
  /** The search of the list, if it has one. */
  readonly search?: string | null;
}

const VERSION = 1;

/** Opaque to clients: base64url of JSON, `[version, scope, ...key]`. */
export function toCursor(scope: CursorScope, key: OrderKey): string {
  if (key.length !== scope.shape.length) throw new Error("A cursor needs a key that was not read.");
  return Buffer.from(JSON.stringify([VERSION, scopeName(scope), ...key])).toString("base64url");
}

/** The name of a scope as its cursors contain it. A search is hashed because it can be long. */
function scopeName({ name, search }: CursorScope): string {
  if (search == null) return name;
  return `${name} #${createHash("sha256").update(search).digest("base64url").slice(0, 12)}`;
}

/** @throws OnrecordError BAD_USER_INPUT for a text that `toCursor` did not create, or created for another list. */
export function fromCursor(scope: CursorScope, text: string, argument: string): OrderKey {
  const [version, name, ...parts] = parse(text);
  if (version === VERSION && typeof name === "string" && name !== scopeName(scope)) {
    const [list] = name.split(" #");
    throw badInput(
      list === scope.name
        ? `"${argument}" must be a cursor of the same search, not ${show(text)}, which is from another search or from none.`
        : `"${argument}" must be a cursor of ${scope.name}, not ${show(text)}, which is from ${list}.`,
    );
  }
  const key = version === VERSION ? readOrderKey(scope.shape, parts) : null;
  if (!key) throw badInput(`"${argument}" must be a cursor that this list returned, not ${show(text)}.`);
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
