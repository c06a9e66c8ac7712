import { createHash, timingSafeEqual } from "node:crypto";
import { OnrecordError } from "../errors.js";

/** Tells from the header `Authorization` why its sender may not write; null for one who may. */
export type Access = (authorization: string | null) => OnrecordError | null;

export interface AccessOptions {
  /** Each of these lets its holder write. None: nobody may. */
  readonly apiKeys: readonly string[];
  /** Everyone may write: for a socket that only the owner of the archive can reach. */
  readonly trusted: boolean;
}

/** Keys are compared as hashes, all of them each time, so that the time taken tells nothing about them. */
export function createAccess({ apiKeys, trusted }: AccessOptions): Access {
  const hashes = apiKeys.map(hash);
  return (authorization) => {
    if (trusted) return null;
    if (hashes.length === 0) {
      return new OnrecordError(
        "FORBIDDEN",
        "Nobody may write here over the network: start the server with ONRECORD_API_KEYS to let somebody.",
      );
    }
    const [, key] = /^Bearer +(\S+) *$/i.exec(authorization ?? "") ?? [];
    if (key === undefined) {
      return new OnrecordError("UNAUTHENTICATED", 'To write, send the header "Authorization: Bearer KEY".');
    }
    const given = hash(key);
    const known = hashes.filter((each) => timingSafeEqual(each, given)).length > 0;
    return known
      ? null
      : new OnrecordError("UNAUTHENTICATED", "The API key is not one that this server knows: check it.");
  };
}

function hash(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}
