import type { Store } from "../ingest/store/page-store.js";
import type { Archive } from "./archive.js";
import { createReconnecting } from "./reconnect.js";

/** The same archive, opened again by `reopen` when its owner ends; a page that was being stored is sent again. */
export function lasting(first: Archive, reopen: () => Promise<Archive>): Archive {
  const connection = createReconnecting(first, reopen);
  return {
    database: first.database,
    askOwner: first.askOwner,
    owner: async () => (await connection.current()).owner(),
    close: () => connection.close(),
    async intake(page) {
      let reader = await connection.current();
      let store: Store = await reader.intake(page);
      return () =>
        connection.run(async (archive) => {
          if (archive !== reader) {
            store = await archive.intake(page);
            reader = archive;
          }
          return store();
        });
    },
  };
}
