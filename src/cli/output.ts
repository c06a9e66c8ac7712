import type { Writable } from "node:stream";
import { errorCode } from "../errors/error-code.js";
import { writeErrorReason } from "../errors/fs-error-reason.js";
import { OnrecordError } from "../errors/onrecord-error.js";

/** Text, or bytes. */
export type Content = string | Uint8Array;

/** Writes to a stream whose reader may be slow or may close it early. */
export interface Output {
  /**
   * Resolves when the stream can take more; to false once its reader has closed it, as `| head` does.
   *
   * @throws {OnrecordError} BAD_USER_INPUT if the stream cannot be written; `finish` reports any error still pending.
   */
  write(content: Content): Promise<boolean>;
  /** Like `write`, with a line feed after the text. */
  writeLine(line: string): Promise<boolean>;
  /** Resolves when everything is written, to the same value as `write`. */
  finish(): Promise<boolean>;
}

/** How error messages name an output, and the remedy they suggest. */
export interface OutputLabel {
  /** At the start of a sentence. */
  readonly name: string;
  readonly remedy: string;
}

export const STANDARD_OUTPUT: OutputLabel = { name: "Standard output", remedy: "send it somewhere else" };
export const STANDARD_ERROR: OutputLabel = { name: "Standard error", remedy: "send it somewhere else" };

/** The error codes when the reader of a pipe or a socket has closed it. */
const READER_CLOSED_CODES: readonly (string | null)[] = ["EPIPE", "ECONNRESET"];

/** Handles the stream's errors from now on: they are thrown only by the returned output. */
export function createOutput(stream: Writable, label: OutputLabel): Output {
  let failure: unknown = null;
  let written = Promise.resolve();
  const note = (error: unknown) => {
    failure ??= error ?? null;
  };
  stream.on("error", note);

  function isRead(): boolean {
    if (failure === null) return true;
    if (READER_CLOSED_CODES.includes(errorCode(failure))) return false;
    throw unwritableError(label, writeErrorReason(failure), failure);
  }
  async function write(content: Content): Promise<boolean> {
    if (!isRead()) return false;
    let hasRoom = true;
    written = new Promise((resolve) => {
      hasRoom = stream.write(content, (error) => {
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

export function unwritableError({ name, remedy }: OutputLabel, why: string, cause?: unknown): OnrecordError {
  return new OnrecordError("BAD_USER_INPUT", `${name} cannot be written (${why}): ${remedy}.`, { cause });
}
