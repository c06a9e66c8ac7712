import { OnrecordError, show } from "../../errors/onrecord-error.js";

/** @param message One sentence that names the bad value and what would be right. */
export function badInput(message: string): OnrecordError {
  return new OnrecordError("BAD_USER_INPUT", message);
}

/**
 * The text itself.
 *
 * @throws OnrecordError BAD_USER_INPUT for one with the character U+0000, which Postgres cannot hold.
 */
export function checkStorable(text: string, argument: string): string {
  if (text.includes("\0")) {
    throw badInput(`"${argument}" must not hold the character U+0000, as ${show(text)} does.`);
  }
  return text;
}

/** @throws OnrecordError BAD_USER_INPUT for a size that is negative or above 100. */
export function checkSize(size: number, argument: string): number {
  if (size < 0 || size > 100) throw badInput(`"${argument}" must be between 0 and 100, not ${size}.`);
  return size;
}
