import { createHash, scryptSync, timingSafeEqual } from "node:crypto";
import { readApiKey } from "../../config.js";
import { OnrecordError } from "../../errors/onrecord-error.js";

/** Whoever may write. */
export interface Writer {
  /** What corrections are signed with: everyone may read it. */
  readonly name: string;
}

/** Tells from the header `Authorization` who its sender is, or else why it may not write. */
export type Authenticator = (authorization: string | null) => Writer | OnrecordError;

export interface AuthenticatorOptions {
  /** "NAME:KEY" or "KEY": each lets its holder write. None: nobody may. */
  readonly apiKeys: readonly string[];
  /** Everyone may write: for a socket that only the owner of the archive can reach. */
  readonly trusted: boolean;
}

/**
 * Keys are compared as hashes, all of them each time, so that the time taken tells nothing about them. A key
 * may hold colons: with its name before it, it opens as well as without.
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
        "Nobody may write here over the network: start the server with ONRECORD_API_KEYS to let somebody.",
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
      new OnrecordError("UNAUTHENTICATED", "The API key is not one that this server knows: check it.")
    );
  };
}

const OWNER: Writer = { name: "the archive's owner" };

/** Worked out when it is needed, which is seldom: it takes 50 ms. */
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
 * Tells keys apart and leads to none: 24 bits of a slow hash, scrypt with Node's own cost, so that not even the
 * key of a short list of guesses is found by it in reasonable time.
 */
function fingerprint(key: string): string {
  return `key ${scryptSync(key, "onrecord fingerprint", 3).toString("hex")}`;
}
