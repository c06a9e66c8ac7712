import { type ErrorCode, OnrecordError } from "../errors/onrecord-error.js";
import { DatabaseError } from "./database-error.js";

/**
 * Returns the error that a caller can act on: the first OnrecordError among `error` and its causes, or the translation
 * of a DatabaseError if that comes first. Null for anything else, which is a bug: a code alone does not tell where an
 * error comes from, since the database, an output and a file can all raise ENOSPC.
 */
export function toOnrecordError(error: unknown): OnrecordError | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof OnrecordError) return cause;
    if (cause instanceof DatabaseError) return translate(cause, error);
  }
  return null;
}

/** Whether a statement failed because its connection ended; on another connection it may succeed. */
export function isConnectionLoss(error: unknown): boolean {
  return error instanceof DatabaseError && error.code !== null && LOSS_CODES.includes(error.code);
}

const LOSS_CODES: readonly string[] = [
  "57P01",
  "57P02",
  "08000",
  "08003",
  "08006",
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "ECONNRESET",
  "EPIPE",
];

function translate({ code, location }: DatabaseError, cause: unknown): OnrecordError | null {
  const mapping = ERROR_MAPPINGS.find(({ codes }) => code !== null && codes.includes(code));
  return mapping ? new OnrecordError(mapping.errorCode, mapping.message(location), { cause }) : null;
}

/**
 * The same for a migration, which can fail in more ways: the user may lack the right to create tables, or the
 * extension that search needs may be missing, forbidden to this user, or in a schema outside its search_path.
 */
export function toMigrationError(error: unknown): OnrecordError | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (!(cause instanceof DatabaseError)) continue;
    const mapping = MIGRATION_ERROR_MAPPINGS.find(appliesTo(cause));
    if (!mapping) break;
    const message = `The database at ${cause.location} ${mapping.explanation}`;
    return new OnrecordError("SERVICE_UNAVAILABLE", message, { cause: error });
  }
  return toOnrecordError(error);
}

const appliesTo =
  ({ code, message }: DatabaseError) =>
  ({ codes, mentions }: MigrationErrorMapping) =>
    code !== null && codes.includes(code) && message.includes(mentions);

interface MigrationErrorMapping {
  readonly codes: readonly string[];
  /** What the message of Postgres must contain; empty for any message. */
  readonly mentions: string;
  readonly explanation: string;
}

const MIGRATION_ERROR_MAPPINGS: readonly MigrationErrorMapping[] = [
  {
    codes: ["0A000", "58P01"],
    mentions: "pg_trgm",
    explanation:
      "lacks the extension pg_trgm, which search needs: install postgresql-contrib on its server, or have its provider allow it.",
  },
  {
    codes: ["42501"],
    mentions: "pg_trgm",
    explanation:
      "does not let this user create the extension pg_trgm, which search needs: have its owner run “create extension pg_trgm” in it once.",
  },
  {
    codes: ["42501"],
    mentions: "",
    explanation: "does not let this user make the tables of an archive: make the user its owner.",
  },
  {
    codes: ["42704"],
    mentions: "gin_trgm_ops",
    explanation:
      "has the extension pg_trgm, which search needs, in a schema that this user's search_path leaves out: run “alter extension pg_trgm set schema public” in it once.",
  },
];

interface ErrorMapping {
  /** Codes of Postgres (https://www.postgresql.org/docs/current/errcodes-appendix.html), postgres.js or Node. */
  readonly codes: readonly string[];
  readonly errorCode: ErrorCode;
  readonly message: (location: string) => string;
}

const ERROR_MAPPINGS: readonly ErrorMapping[] = [
  {
    codes: ["ENOTFOUND", "EAI_AGAIN"],
    errorCode: "SERVICE_UNAVAILABLE",
    message: (location) => `The host of the database at ${location} is unknown: correct DATABASE_URL.`,
  },
  {
    codes: ["ECONNREFUSED", "CONNECT_TIMEOUT", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "57P03"],
    errorCode: "SERVICE_UNAVAILABLE",
    message: (location) => `No database answers at ${location}: start it, or correct DATABASE_URL.`,
  },
  {
    codes: ["28P01", "28000"],
    errorCode: "SERVICE_UNAVAILABLE",
    message: (location) =>
      `The database at ${location} refuses this user or password: correct them in DATABASE_URL.`,
  },
  {
    codes: ["TLS_REFUSED"],
    errorCode: "SERVICE_UNAVAILABLE",
    message: (location) =>
      `The database at ${location} does not offer TLS: let it, or leave sslmode out of DATABASE_URL.`,
  },
  {
    codes: [
      "DEPTH_ZERO_SELF_SIGNED_CERT",
      "SELF_SIGNED_CERT_IN_CHAIN",
      "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
      "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
      "CERT_HAS_EXPIRED",
      "ERR_TLS_CERT_ALTNAME_INVALID",
    ],
    errorCode: "SERVICE_UNAVAILABLE",
    message: (location) =>
      `The certificate of the database at ${location} cannot be verified: have its issuer in NODE_EXTRA_CA_CERTS, and its name in DATABASE_URL.`,
  },
  {
    codes: ["3D000"],
    errorCode: "SERVICE_UNAVAILABLE",
    message: (location) => `The server has no database at ${location}: create it, or correct DATABASE_URL.`,
  },
  {
    codes: ["42501", "25006"],
    errorCode: "SERVICE_UNAVAILABLE",
    message: (location) =>
      `The database at ${location} does not let this user write: grant it the right, or name another.`,
  },
  {
    codes: ["53300"],
    errorCode: "SERVICE_UNAVAILABLE",
    message: (location) =>
      `The database at ${location} has no connection left: try again, or raise its max_connections.`,
  },
  {
    codes: ["53100", "53200", "ENOSPC"],
    errorCode: "SERVICE_UNAVAILABLE",
    message: (location) => `The database at ${location} has no space left: make room for it.`,
  },
  {
    codes: [...LOSS_CODES, "CONNECTION_ENDED"],
    errorCode: "SERVICE_UNAVAILABLE",
    message: (location) => `The connection to the database at ${location} was lost: try again.`,
  },
  {
    codes: ["40001", "40P01", "55P03"],
    errorCode: "SERVICE_UNAVAILABLE",
    message: () => "Another write was in progress: try again.",
  },
  {
    codes: ["57014"],
    errorCode: "TIMEOUT",
    message: () => "The database took too long: ask for less at once, or try again.",
  },
];
