import { type ErrorCode, OnrecordError } from "../errors/onrecord-error.js";
import { DatabaseError } from "./database-error.js";

/**
 * The error that a caller can act on: `error` itself or one of its causes, or what a DatabaseFailure among them
 * means. Null for anything else, which is a fault of ours: a code alone does not tell whose error it is, since
 * the database, an output and a file may all raise ENOSPC.
 */
export function toOnrecordError(error: unknown): OnrecordError | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof OnrecordError) return cause;
    if (cause instanceof DatabaseError) return translate(cause, error);
  }
  return null;
}

function translate({ code, place }: DatabaseError, cause: unknown): OnrecordError | null {
  const reading = ERROR_MAPPINGS.find(({ codes }) => code !== null && codes.includes(code));
  return reading ? new OnrecordError(reading.errorCode, reading.message(place), { cause }) : null;
}

/**
 * What a failed migration tells beside that: the user may not make what an archive is made of, or the extension that
 * search needs is missing, not for this user to make, or out of its sight.
 */
export function toMigrationError(error: unknown): OnrecordError | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (!(cause instanceof DatabaseError)) continue;
    const remedy = MIGRATION_ERROR_MAPPINGS.find(appliesTo(cause));
    if (!remedy) break;
    const message = `The database at ${cause.place} ${remedy.explanation}`;
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
  /** What the message of Postgres names; empty for whatever it does. */
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
  /** Of Postgres (https://www.postgresql.org/docs/current/errcodes-appendix.html), postgres.js or Node. */
  readonly codes: readonly string[];
  readonly errorCode: ErrorCode;
  readonly message: (place: string) => string;
}

const ERROR_MAPPINGS: readonly ErrorMapping[] = [
  {
    codes: ["ENOTFOUND", "EAI_AGAIN"],
    errorCode: "SERVICE_UNAVAILABLE",
    message: (place) => `No host of that name is known for the database at ${place}: correct DATABASE_URL.`,
  },
  {
    codes: ["ECONNREFUSED", "CONNECT_TIMEOUT", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "57P03"],
    errorCode: "SERVICE_UNAVAILABLE",
    message: (place) => `No database answers at ${place}: start it, or correct DATABASE_URL.`,
  },
  {
    codes: ["28P01", "28000"],
    errorCode: "SERVICE_UNAVAILABLE",
    message: (place) =>
      `The database at ${place} refuses this user or password: correct them in DATABASE_URL.`,
  },
  {
    codes: ["3D000"],
    errorCode: "SERVICE_UNAVAILABLE",
    message: (place) => `The server has no database at ${place}: create it, or correct DATABASE_URL.`,
  },
  {
    codes: ["42501", "25006"],
    errorCode: "SERVICE_UNAVAILABLE",
    message: (place) =>
      `The database at ${place} does not let this user write: grant it the right, or name another.`,
  },
  {
    codes: ["53300"],
    errorCode: "SERVICE_UNAVAILABLE",
    message: (place) =>
      `The database at ${place} has no connection left: try again, or raise its max_connections.`,
  },
  {
    codes: ["53100", "53200", "ENOSPC"],
    errorCode: "SERVICE_UNAVAILABLE",
    message: (place) => `The database at ${place} has no space left: make room for it.`,
  },
  {
    codes: [
      "57P01",
      "57P02",
      "08000",
      "08003",
      "08006",
      "CONNECTION_CLOSED",
      "CONNECTION_ENDED",
      "CONNECTION_DESTROYED",
      "ECONNRESET",
      "EPIPE",
    ],
    errorCode: "SERVICE_UNAVAILABLE",
    message: (place) => `The connection to the database at ${place} was lost: try again.`,
  },
  {
    codes: ["40001", "40P01", "55P03"],
    errorCode: "SERVICE_UNAVAILABLE",
    message: () => "Another writer was in the way: try again.",
  },
  {
    codes: ["57014"],
    errorCode: "TIMEOUT",
    message: () => "The database took too long over this: ask for less at once, or try again.",
  },
];
