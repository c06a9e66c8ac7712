import type { Writable } from "node:stream";
import { whyUnwritable } from "../errors/fs-error-reason.js";
import { errorCode, OnrecordError } from "../errors/onrecord-error.js";

/** Text for a stream whose reader may be slow, or may leave. */
export interface Output {
  /**
   * Resolves when there is room for more; false once nobody reads any longer, as after `| head`.
   *
   * @throws {OnrecordError} BAD_USER_INPUT where the stream cannot be written, at the latest when it finishes.
   */
  write(text: string): Promise<boolean>;
  /** Writes the text and a line feed, as `write` does. */
  writeLine(line: string): Promise<boolean>;
  /** Resolves as `write` does, when everything is written. */
  finish(): Promise<boolean>;
}

/** What a message calls an output, and what it tells the caller to do. */
export interface OutputName {
  /** At the start of a sentence. */
  readonly name: string;
  readonly remedy: string;
}

export const STANDARD_OUTPUT: OutputName = { name: "Standard output", remedy: "send it somewhere else" };
export const STANDARD_ERROR: OutputName = { name: "Standard error", remedy: "send it somewhere else" };

/** Of a pipe, and of a socket whose reader left something unread. */
const READER_GONE: readonly (string | null)[] = ["EPIPE", "ECONNRESET"];

/** From now on an error of the stream is raised by the output alone. */
export function createOutput(stream: Writable, called: OutputName): Output {
  let failure: unknown = null;
  let written = Promise.resolve();
  const note = (error: unknown) => {
    failure ??= error ?? null;
  };
  stream.on("error", note);

  function isRead(): boolean {
    if (failure === null) return true;
    if (READER_GONE.includes(errorCode(failure))) return false;
    throw unwritable(called, whyUnwritable(failure), failure);
  }
  async function write(text: string): Promise<boolean> {
    if (!isRead()) return false;
    let hasRoom = true;
    written = new Promise((resolve) => {
      hasRoom = stream.write(text, (error) => {
        note(error);
        resolve();
      });
    });
    if (!hasRoom) await written;
    return isRead();
  }
  return {
    write,
    writeLine: (line) => write(`${line}\n`),
    async finish() {
      await written;
      return isRead();
    },
  };
}

export function unwritable({ name, remedy }: OutputName, why: string, cause?: unknown): OnrecordError {
  return new OnrecordError("BAD_USER_INPUT", `${name} cannot be written (${why}): ${remedy}.`, { cause });
}
