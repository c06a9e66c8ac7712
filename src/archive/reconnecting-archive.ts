import type { Archive } from "./archive.js";
import { createReconnectingConnection } from "./reconnect.js";

/** Wraps an archive so that `reopen` opens it again when its owner ends; pages that were being stored are then stored again. */
export function createReconnectingArchive(first: Archive, reopen: () => Promise<Archive>): Archive {
  const connection = createReconnectingConnection(first, reopen);
  return {
    database: first.database,
    sendToOwner: first.sendToOwner,
    streamFromOwner: first.streamFromOwner,
    owner: async () => (await connection.current()).owner(),
    close: () => connection.close(),
    pageStore: {
      batchSize: first.pageStore.batchSize,
      prepare: async (page) => (await connection.current()).pageStore.prepare(page),
      store: (pages) => connection.run((archive) => archive.pageStore.store(pages)),
    },
  };
}
