import { isStorable } from "../../db/read/paging/columns.js";
import { OnrecordError, show } from "../../errors/onrecord-error.js";

/** @param message One sentence that names the bad value and what is allowed. */
export function badInput(message: string): OnrecordError {
  return new OnrecordError("BAD_USER_INPUT", message);
}

/**
 * Returns the text.
 *
 * @throws OnrecordError BAD_USER_INPUT if it contains what Postgres cannot store.
 */
export function checkStorable(text: string, argument: string): string {
  if (isStorable(text)) return text;
  const what = text.includes("\0") ? "the character U+0000" : "half of a surrogate pair";
  throw badInput(`"${argument}" must not contain ${what}: ${show(text)}.`);
}

/** @throws OnrecordError BAD_USER_INPUT for a size that is negative or greater than 100. */
export function checkSize(size: number, argument: string): number {
  if (size < 0 || size > 100) throw badInput(`"${argument}" must be between 0 and 100, not ${size}.`);
  return size;
}
