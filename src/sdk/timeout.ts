import { onAbort } from "./abort.js";
import { ClientError } from "./errors.js";

/** The longest delay that setTimeout supports; it takes a longer one for none. */
const MAX_DELAY = 2 ** 31 - 1;

/**
 * Runs `work` until it settles, the caller's signal aborts or the timeout passes. `work` gets a signal for the last
 * two; if it ignores that signal, it goes on in the background and its result is dropped.
 *
 * @param timeout Milliseconds; null for no timeout.
 * @param subject What the error's message says was aborted or timed out, such as "The request to URL".
 * @throws {ClientError} `aborted` or `timeout`.
 */
export async function withTimeout<Result>(
  timeout: number | null,
  signal: AbortSignal | undefined,
  subject: string,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(controller.signal.reason), { once: true });
  });
  const stopListening = onAbort(signal, () =>
    controller.abort(new ClientError("aborted", `${subject} was aborted.`, { cause: signal?.reason })),
  );
  const expire = () =>
    controller.abort(new ClientError("timeout", `${subject} took longer than ${timeout} ms.`));
  const timer = timeout !== null && timeout <= MAX_DELAY ? setTimeout(expire, timeout) : undefined;
  try {
    return await Promise.race([ended, controller.signal.aborted ? ended : work(controller.signal)]);
  } finally {
    clearTimeout(timer);
    stopListening();
  }
}
