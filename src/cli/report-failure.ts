import { toOnrecordError } from "../db/errors.js";

/** Milliseconds until a failed command ends though something it left behind still runs. */
const GRACE = 2000;

/** Says why a command failed, and sets its exit code: a sentence for what can be mended, a stack for our own faults. */
export function failed(error: unknown): void {
  const known = toOnrecordError(error);
  const message = known ? known.message : `OnRecord itself failed, please report it.\n${stackOf(error)}`;
  for (const line of message.split("\n")) process.stderr.write(`error: ${line}\n`);
  process.exitCode = 1;
  setTimeout(() => process.exit(), GRACE).unref();
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
