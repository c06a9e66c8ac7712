import { createHash } from "node:crypto";

/** Operations that the server knows, found by an id or by their text. */
export interface KnownDocuments {
  /** The text of an operation; null if there is none. */
  byId(id: string): string | null;
  has(text: string): boolean;
}

/**
 * @param documents Texts of operations by their ids. An id may be any text; the SHA-256 hash of an operation,
 * "sha256:…", is always one of its ids.
 */
export function createKnownDocuments(documents: Readonly<Record<string, string>>): KnownDocuments {
  const texts = new Map(Object.entries(documents));
  for (const text of Object.values(documents)) texts.set(idOfHash(sha256(text)), text);
  return {
    byId: (id) => texts.get(id) ?? texts.get(idOfHash(id)) ?? null,
    has: (text) => texts.has(idOfHash(sha256(text))),
  };
}

const idOfHash = (hash: string) => `sha256:${hash}`;

/** In hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
