import { OnrecordError, show } from "../../errors/onrecord-error.js";

/** @param message One sentence that names the bad value and what is allowed. */
export function badInput(message: string): OnrecordError {
  return new OnrecordError("BAD_USER_INPUT", message);
}

/**
 * Returns the text.
 *
 * @throws OnrecordError BAD_USER_INPUT if it contains the character U+0000, which Postgres cannot store.
 */
export function checkStorable(text: string, argument: string): string {
  if (text.includes("\0")) {
    throw badInput(`"${argument}" must not contain the character U+0000: ${show(text)}.`);
  }
  return text;
}

/** @throws OnrecordError BAD_USER_INPUT for a size that is negative or greater than 100. */
export function checkSize(size: number, argument: string): number {
  if (size < 0 || size > 100) throw badInput(`"${argument}" must be between 0 and 100, not ${size}.`);
  return size;
}
