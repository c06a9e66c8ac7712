import type { Archive } from "./archive.js";
import { createReconnectingConnection } from "./reconnect.js";

/** Wraps an archive so that `reopen` opens it again when its owner ends; a page that was being stored is then sent again. */
export function createReconnectingArchive(first: Archive, reopen: () => Promise<Archive>): Archive {
  const connection = createReconnectingConnection(first, reopen);
  return {
    database: first.database,
    sendToOwner: first.sendToOwner,
    streamFromOwner: first.streamFromOwner,
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
