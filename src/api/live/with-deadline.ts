import { OnrecordError } from "../../errors/onrecord-error.js";

/**
 * Waits for an answer for this many milliseconds; when they are over, aborts the controller.
 *
 * @throws OnrecordError TIMEOUT if the answer does not come in time.
 */
export async function withDeadline<Answer>(
  milliseconds: number,
  answer: Promise<Answer>,
  abortController: AbortController,
): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `The request took longer than the limit of ${milliseconds} ms: request less at once.`;
      const error = new OnrecordError("TIMEOUT", message);
      abortController.abort(error);
      reject(error);
    }, milliseconds);
  });
  try {
    return await Promise.race([answer, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
