import { ClientError } from "./errors.js";

/** A delay that timers can hold; a longer one would end at once. */
const LONGEST = 2 ** 31 - 1;

/**
 * What `work` gives, unless the caller's signal or the clock ends it first. Not AbortSignal.any, which browsers of
 * 2023 lack; and work that does not heed its signal is left to itself.
 *
 * @param milliseconds How long it may take; null for as long as it takes.
 * @throws {ClientError} aborted or timeout, with `subject` as what was asked.
 */
export async function within<Result>(
  milliseconds: number | null,
  signal: AbortSignal | undefined,
  subject: string,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(controller.signal.reason), { once: true });
  });
  const abort = () =>
    controller.abort(new ClientError("aborted", `${subject} was aborted.`, { cause: signal?.reason }));
  const expire = () =>
    controller.abort(new ClientError("timeout", `${subject} took longer than ${milliseconds} ms.`));

  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  const clock =
    milliseconds !== null && milliseconds <= LONGEST ? setTimeout(expire, milliseconds) : undefined;
  try {
    return await Promise.race([ended, controller.signal.aborted ? ended : work(controller.signal)]);
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener("abort", abort);
  }
}
