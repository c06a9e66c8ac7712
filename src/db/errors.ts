import { type ErrorCode, OnrecordError } from "../errors.js";

/**
 * What an error of the database tells a caller who can mend it; null for all else, which is a fault of ours.
 *
 * @param place Where the database is, as `host:port/name`, for the message.
 */
export function toOnrecordError(error: unknown, place = "its address"): OnrecordError | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof OnrecordError) return cause;
    const reading = "code" in cause && READINGS.find(({ codes }) => codes.includes(String(cause.code)));
    if (reading) return new OnrecordError(reading.as, reading.says(place), { cause: error });
  }
  return null;
}

/**
 * What a failed migration tells beside that: the extension that search needs may be missing, or not for this user to
 * make.
 */
export function toMigrationError(error: unknown, place: string): OnrecordError | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (!cause.message.includes("pg_trgm") || !("code" in cause)) continue;
    const code = String(cause.code);
    const says = (remedy: string) =>
      new OnrecordError("SERVICE_UNAVAILABLE", `The database at ${place} ${remedy}`, { cause: error });
    if (code === "0A000" || code === "58P01") {
      return says(
        "lacks the extension pg_trgm, which search needs: install postgresql-contrib on its server.",
      );
    }
    if (code === "42501") {
      return says(
        "does not let this user create the extension pg_trgm, which search needs: have its owner run “create extension pg_trgm” in it once.",
      );
    }
  }
  return toOnrecordError(error, place);
}

interface Reading {
  /** Of Postgres (https://www.postgresql.org/docs/current/errcodes-appendix.html), postgres.js or Node. */
  readonly codes: readonly string[];
  readonly as: ErrorCode;
  readonly says: (place: string) => string;
}

const READINGS: readonly Reading[] = [
  {
    codes: ["ENOTFOUND", "EAI_AGAIN"],
    as: "SERVICE_UNAVAILABLE",
    says: (place) => `No host of that name is known for the database at ${place}: correct DATABASE_URL.`,
  },
  {
    codes: ["ECONNREFUSED", "CONNECT_TIMEOUT", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "57P03"],
    as: "SERVICE_UNAVAILABLE",
    says: (place) => `No database answers at ${place}: start it, or correct DATABASE_URL.`,
  },
  {
    codes: ["28P01", "28000"],
    as: "SERVICE_UNAVAILABLE",
    says: (place) => `The database at ${place} refuses this user or password: correct them in DATABASE_URL.`,
  },
  {
    codes: ["3D000"],
    as: "SERVICE_UNAVAILABLE",
    says: (place) => `The server has no database at ${place}: create it, or correct DATABASE_URL.`,
  },
  {
    codes: ["42501", "25006"],
    as: "SERVICE_UNAVAILABLE",
    says: (place) =>
      `The database at ${place} does not let this user write: grant it the right, or name another.`,
  },
  {
    codes: ["53300"],
    as: "SERVICE_UNAVAILABLE",
    says: (place) =>
      `The database at ${place} has no connection left: try again, or raise its max_connections.`,
  },
  {
    codes: ["53100", "53200", "ENOSPC"],
    as: "SERVICE_UNAVAILABLE",
    says: (place) => `The database at ${place} has no space left: make room for it.`,
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
    as: "SERVICE_UNAVAILABLE",
    says: (place) => `The connection to the database at ${place} was lost: try again.`,
  },
  {
    codes: ["40001", "40P01", "55P03"],
    as: "SERVICE_UNAVAILABLE",
    says: () => "Another writer was in the way: try again.",
  },
  {
    codes: ["57014"],
    as: "TIMEOUT",
    says: () => "The database took too long over this: ask for less at once, or try again.",
  },
];
