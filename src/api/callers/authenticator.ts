import type { Logger } from "pino";
import type { Database } from "../../db/database.js";
import { OWNER } from "../../db/write/audit-events.js";
import { type Caller, type Identity, SCOPES } from "./caller.js";
import { createEnvironmentKeys } from "./environment-keys.js";
import { createStoredKeys } from "./stored-keys.js";

/** Finds out from the `Authorization` header who sends a request. */
export type Authenticator = (authorization: string | null) => Promise<Identity>;

export interface AuthenticatorOptions {
  readonly database: Pick<Database, "db">;
  /** "NAME:KEY" or "KEY". Each of these keys has every scope. */
  readonly apiKeys: readonly string[];
  /** Whether every caller may do everything, for a socket that only the owner of the archive can reach. */
  readonly trusted: boolean;
  readonly logger: Logger;
}

/** Milliseconds between two log lines about refused keys: whoever sends wrong keys must not fill the log. */
const LOG_INTERVAL = 1_000;

/** Accepts the keys of the environment and those that the archive stores. Refused keys are logged, without the key. */
export function createAuthenticator(options: AuthenticatorOptions): Authenticator {
  const { database, apiKeys, trusted, logger } = options;
  const environmentKey = createEnvironmentKeys(apiKeys);
  const storedKey = createStoredKeys(database, logger);
  const logRefusal = createRefusalLog(logger);
  return async (authorization) => {
    if (trusted) return TRUSTED;
    const [, key] = /^Bearer +(\S+) *$/i.exec(authorization ?? "") ?? [];
    if (key === undefined) return { problem: "No API key was sent" };
    const identity = environmentKey(key) ?? (await storedKey(key)) ?? UNKNOWN;
    if ("problem" in identity) logRefusal(identity.problem);
    return identity;
  };
}

const TRUSTED: Caller = { name: OWNER.name, keyId: OWNER.keyId, scopes: SCOPES };
const UNKNOWN: Identity = { problem: "This archive does not know the API key" };

function createRefusalLog(logger: Logger): (problem: string) => void {
  let next = 0;
  let count = 0;
  return (problem) => {
    count++;
    if (performance.now() < next) return;
    // `refusals`: this one, and those since the last line that were not logged.
    logger.warn({ problem, refusals: count }, "API key refused");
    count = 0;
    next = performance.now() + LOG_INTERVAL;
  };
}
