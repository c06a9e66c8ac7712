import { DrizzleQueryError } from "drizzle-orm";
import { expect, test } from "vitest";
import { OwnerEndedError } from "../src/archive/remote-archive.js";
import { DatabaseError } from "../src/db/database-error.js";
import { toMigrationError, toOnrecordError } from "../src/db/errors.js";
import { errorCode } from "../src/errors/error-code.js";
import { OnrecordError } from "../src/errors/onrecord-error.js";

const coded = (code: string, message = "no") => Object.assign(new Error(message), { code });
const failure = (code: string, message?: string) => new DatabaseError("db:5432/a", coded(code, message));

test.each([
  [
    "ECONNREFUSED",
    "SERVICE_UNAVAILABLE",
    "No database answers at db:5432/a: start it, or correct DATABASE_URL.",
  ],
  [
    "TLS_REFUSED",
    "SERVICE_UNAVAILABLE",
    "The database at db:5432/a does not offer TLS: let it, or leave sslmode out of DATABASE_URL.",
  ],
  [
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "SERVICE_UNAVAILABLE",
    "The certificate of the database at db:5432/a cannot be verified: have its issuer in NODE_EXTRA_CA_CERTS, and its name in DATABASE_URL.",
  ],
  ["57014", "TIMEOUT", "The database took too long: ask for less at once, or try again."],
  ["40P01", "SERVICE_UNAVAILABLE", "Another write was in progress: try again."],
  [
    "CONNECTION_CLOSED",
    "SERVICE_UNAVAILABLE",
    "The connection to the database at db:5432/a was lost: try again.",
  ],
])("%s from the database becomes %s", (code, as, message) => {
  const error = toOnrecordError(failure(code));
  expect({ code: error?.code, message: error?.message }).toEqual({ code: as, message });
});

test.each([
  [
    "58P01",
    'could not open extension control file "/usr/share/postgresql/15/extension/pg_trgm.control": No such file or directory',
    "The database at db:5432/a lacks the extension pg_trgm, which search needs: install postgresql-contrib on its server, or have its provider allow it.",
  ],
  [
    "0A000",
    'extension "pg_trgm" is not available',
    "The database at db:5432/a lacks the extension pg_trgm, which search needs: install postgresql-contrib on its server, or have its provider allow it.",
  ],
  [
    "42501",
    'permission denied to create extension "pg_trgm"',
    "The database at db:5432/a does not let this user create the extension pg_trgm, which search needs: have its owner run “create extension pg_trgm” in it once.",
  ],
  ["57014", "canceling statement", "The database took too long: ask for less at once, or try again."],
])("%s from a migration, “%s”, becomes a message with a remedy", (code, says, message) => {
  const error = new DrizzleQueryError("create extension if not exists pg_trgm", [], failure(code, says));
  expect(toMigrationError(error)).toMatchObject({ message, cause: error });
});

test("an error of the database is found beneath its wrappers, which become the cause", () => {
  const wrapped = new DrizzleQueryError("select 1", [], failure("57014"));
  const error = toOnrecordError(wrapped);
  expect(error?.code).toBe("TIMEOUT");
  expect(error?.cause).toBe(wrapped);
});

test("an OnrecordError is returned unchanged", () => {
  const error = new OnrecordError("AMBIGUOUS", "There are two of them.");
  expect(toOnrecordError(error)).toBe(error);
});

test("an error that no caller can act on is not translated", () => {
  expect([failure("42P01"), new TypeError("x"), "x", null].map((error) => toOnrecordError(error))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test.each(["ENOSPC", "EPIPE", "ECONNRESET", "ETIMEDOUT", "ENOTFOUND", "57014"])(
  "%s is translated only if the database raised it",
  (code) => {
    const ofOwner = new OwnerEndedError("The owner of the archive ended.", { cause: coded(code) });
    expect(
      [coded(code), ofOwner].flatMap((error) => [toOnrecordError(error), toMigrationError(error)]),
    ).toEqual([null, null, null, null]);
  },
);

test("errorCode returns the code of an error, or null if it has none", () => {
  expect([coded("ENOENT"), new Error("x"), { code: "ENOENT" }, "ENOENT", null].map(errorCode)).toEqual([
    "ENOENT",
    null,
    null,
    null,
    null,
  ]);
});
