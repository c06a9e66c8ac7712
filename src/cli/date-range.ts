import { OnrecordError } from "../errors/onrecord-error.js";
import type { DateTimeRange } from "../sdk/index.js";
import { parseInstant } from "./parse-instant.js";

/**
 * The range that `--from` and `--to` give; null without either.
 *
 * @throws {OnrecordError} BAD_USER_INPUT for a text that is no date.
 */
export function parseDateRange({
  from,
  to,
}: {
  readonly from?: string;
  readonly to?: string;
}): DateTimeRange | null {
  if (from === undefined && to === undefined) return null;
  return {
    from: from === undefined ? null : parseDate(from, "--from"),
    to: to === undefined ? null : parseDate(to, "--to"),
  };
}

function parseDate(text: string, flag: string): string {
  const instant = parseInstant(text);
  if (instant !== null) return instant;
  throw new OnrecordError(
    "BAD_USER_INPUT",
    `${flag} is "${text}": give a day such as 2024-03-01, or an instant such as 2024-03-01T06:00:00Z.`,
  );
}
