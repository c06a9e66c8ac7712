import { DrizzleQueryError } from "drizzle-orm";
import { expect, test } from "vitest";
import { toOnrecordError } from "../src/db/errors.js";
import { OnrecordError } from "../src/errors.js";

const failure = (code: string) => Object.assign(new Error("server says no"), { code });

test.each([
  [
    "ECONNREFUSED",
    "SERVICE_UNAVAILABLE",
    "No database answers at db:5432/a: start it, or correct DATABASE_URL.",
  ],
  ["57014", "TIMEOUT", "The database took too long over this: ask for less at once, or try again."],
  ["40P01", "SERVICE_UNAVAILABLE", "Another writer was in the way: try again."],
  [
    "CONNECTION_CLOSED",
    "SERVICE_UNAVAILABLE",
    "The connection to the database at db:5432/a was lost: try again.",
  ],
])("%s of the database is %s", (code, as, message) => {
  const error = toOnrecordError(failure(code), "db:5432/a");
  expect({ code: error?.code, message: error?.message }).toEqual({ code: as, message });
});

test("the cause is found under whatever wraps it, and kept", () => {
  const wrapped = new DrizzleQueryError("select 1", [], failure("57014"));
  const error = toOnrecordError(wrapped);
  expect(error?.code).toBe("TIMEOUT");
  expect(error?.cause).toBe(wrapped);
});

test("an error of ours stays itself", () => {
  const error = new OnrecordError("AMBIGUOUS", "There are two of them.");
  expect(toOnrecordError(error)).toBe(error);
});

test("what no caller can mend is not translated", () => {
  expect([failure("42P01"), new TypeError("x"), "x", null].map((error) => toOnrecordError(error))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
