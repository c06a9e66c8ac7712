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
    pageStore: {
      async prepare(page) {
        let opened = await connection.current();
        let prepared = await opened.pageStore.prepare(page);
        return {
          store: () =>
            connection.run(async (archive) => {
              if (archive !== opened) {
                prepared = await archive.pageStore.prepare(page);
                opened = archive;
              }
              return prepared.store();
            }),
        };
      },
    },
  };
}
