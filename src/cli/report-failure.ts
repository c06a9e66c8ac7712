import { toOnrecordError } from "../db/errors.js";

/** Milliseconds after which a failed command exits even if something is still running. */
const EXIT_TIMEOUT = 2000;

/** Prints why a command failed and sets the exit code: one sentence for a caller's mistake, a stack trace for a bug. */
export function reportFailure(error: unknown): void {
  const known = toOnrecordError(error);
  const message = known
    ? known.message
    : `OnRecord failed unexpectedly: please report this bug.\n${stackOf(error)}`;
  for (const line of message.split("\n")) process.stderr.write(`error: ${line}\n`);
  process.exitCode = 1;
  setTimeout(() => process.exit(), EXIT_TIMEOUT).unref();
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
