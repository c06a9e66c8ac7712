import { createHash, scryptSync, timingSafeEqual } from "node:crypto";
import { readApiKey } from "../../config.js";
import { type Caller, SCOPES } from "./caller.js";

/**
 * Finds whose a key of the environment is; null for a text that is none of these keys. They have every scope.
 *
 * Compares a text with the hashes of all keys every time, so that timing reveals nothing about them. A key may contain
 * colons. A named key is accepted both as "KEY" and as "NAME:KEY".
 *
 * @param texts Each is "NAME:KEY" or "KEY".
 */
export function createEnvironmentKeys(texts: readonly string[]): (key: string) => Caller | null {
  const keys = texts.map(readApiKey).flatMap(({ name, key }) => {
    const caller = name === null ? unnamedCaller(key) : { name, keyId: null, scopes: SCOPES };
    const whole = name === null ? [] : [{ caller, hash: hash(`${name}:${key}`) }];
    return [{ caller, hash: hash(key) }, ...whole];
  });
  return (key) => {
    const given = hash(key);
    const [known] = keys.filter((each) => timingSafeEqual(each.hash, given));
    return known?.caller ?? null;
  };
}

/** Computes the fingerprint only when it is first needed, because it takes 50 ms. */
function unnamedCaller(key: string): Caller {
  let name: string | null = null;
  return {
    get name() {
      name ??= fingerprint(key);
      return name;
    },
    keyId: null,
    scopes: SCOPES,
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
