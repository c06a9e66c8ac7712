import { createHash, scryptSync, timingSafeEqual } from "node:crypto";
import { readApiKey } from "../../config.js";
import { OnrecordError } from "../../errors/onrecord-error.js";

/** A caller that may write. */
export interface Writer {
  /** The name that corrections are signed with. It is public. */
  readonly name: string;
}

/** Maps the `Authorization` header to the writer, or to the error that says why the caller may not write. */
export type Authenticator = (authorization: string | null) => Writer | OnrecordError;

export interface AuthenticatorOptions {
  /** "NAME:KEY" or "KEY". Each key gives write access; without keys nobody has it. */
  readonly apiKeys: readonly string[];
  /** Whether every caller may write, for a socket that only the owner of the archive can reach. */
  readonly trusted: boolean;
}

/**
 * Compares a key with the hashes of all keys every time, so that timing reveals nothing about them. A key may contain
 * colons. A named key is accepted both as "KEY" and as "NAME:KEY".
 */
export function createAuthenticator({ apiKeys, trusted }: AuthenticatorOptions): Authenticator {
  const keys = apiKeys.map(readApiKey).flatMap(({ name, key }) => {
    const writer = name === null ? unnamedWriter(key) : { name };
    const whole = name === null ? [] : [{ writer, hash: hash(`${name}:${key}`) }];
    return [{ writer, hash: hash(key) }, ...whole];
  });
  return (authorization) => {
    if (trusted) return OWNER;
    if (keys.length === 0) {
      return new OnrecordError(
        "FORBIDDEN",
        "This server accepts no writes over the network: start it with ONRECORD_API_KEYS to allow them.",
      );
    }
    const [, key] = /^Bearer +(\S+) *$/i.exec(authorization ?? "") ?? [];
    if (key === undefined) {
      return new OnrecordError("UNAUTHENTICATED", 'To write, send the header "Authorization: Bearer KEY".');
    }
    const given = hash(key);
    const [known] = keys.filter((each) => timingSafeEqual(each.hash, given));
    return (
      known?.writer ??
      new OnrecordError("UNAUTHENTICATED", "This server does not know the API key: check the key.")
    );
  };
}

const OWNER: Writer = { name: "the archive's owner" };

/** Computes the fingerprint only when it is needed, because it takes 50 ms. */
function unnamedWriter(key: string): Writer {
  return {
    get name() {
      return fingerprint(key);
    },
  };
}

function hash(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}

/**
 * Distinguishes keys without revealing them: 24 bits of scrypt with Node's default cost, which is slow enough that even
 * a short list of guesses cannot be checked in reasonable time.
 */
function fingerprint(key: string): string {
  return `key ${scryptSync(key, "onrecord fingerprint", 3).toString("hex")}`;
}
