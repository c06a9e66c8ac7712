import { once } from "node:events";
import type { Writable } from "node:stream";
import { errorCode } from "../errors/onrecord-error.js";

/** Lines for a stream whose reader may be slow, or may leave. */
export interface Output {
  /** Resolves when there is room for more; false once nobody reads any longer, as after `| head`. */
  writeLine(line: string): Promise<boolean>;
}

export function createOutput(stream: Writable): Output {
  let isOpen = true;
  stream.on("error", (error) => {
    if (errorCode(error) !== "EPIPE") throw error;
    isOpen = false;
  });
  return {
    async writeLine(line) {
      if (isOpen && !stream.write(`${line}\n`)) {
        await Promise.race([once(stream, "drain"), once(stream, "close")]).catch(() => {});
      }
      return isOpen;
    },
  };
}
