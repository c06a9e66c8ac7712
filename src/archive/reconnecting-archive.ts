import { setTimeout as wait } from "node:timers/promises";
import { OnrecordError } from "../errors/onrecord-error.js";
import type { Store, Stored } from "../ingest/store/page-store.js";
import type { Archive } from "./archive.js";
import { OwnerGone } from "./remote-archive.js";

/** Milliseconds that an owner may take to end: it has pages to finish. */
export const PATIENCE = 60_000;
/** Milliseconds until a folder is tried again whose owner is about to end. */
export const PAUSE = 50;

/** The same archive, opened anew by `reopen` when its owner ends, and the page that was on its way sent again. */
export function lasting(first: Archive, reopen: () => Promise<Archive>): Archive {
  let current = Promise.resolve(first);

  async function reopened(gone: Promise<Archive>): Promise<Archive> {
    if (current === gone) {
      await wait(PAUSE);
      // Another page may have seen to it meanwhile.
      if (current === gone) current = gone.then((archive) => archive.close()).then(reopen);
    }
    return current;
  }

  return {
    database: first.database,
    askOwner: first.askOwner,
    owner: async () => (await current).owner(),
    close: async () => (await current).close(),
    async intake(page) {
      let opened = current;
      let store: Store = await (await opened).intake(page);
      return async (): Promise<Stored> => {
        for (const since = performance.now(); ; ) {
          try {
            return await store();
          } catch (error) {
            if (!(error instanceof OwnerGone)) throw error;
            if (performance.now() - since > PATIENCE) throw stuck(error);
            const archive = await reopened(opened);
            opened = current;
            store = await archive.intake(page);
          }
        }
      };
    },
  };
}

/** For an owner that was about to end for longer than that. */
export function stuck(cause: unknown): OnrecordError {
  const message = `The process that has the archive open has been ending for ${PATIENCE / 1000} s: end it by force, then try again.`;
  return new OnrecordError("SERVICE_UNAVAILABLE", message, { cause });
}
