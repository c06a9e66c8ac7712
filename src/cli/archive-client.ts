import type { Archive } from "../archive/archive.js";
import { createReconnectingConnection } from "../archive/reconnect.js";
import type { Config } from "../config.js";
import { type ErrorCode, OnrecordError } from "../errors/onrecord-error.js";
import type { Extractor } from "../ingest/extraction/extractor.js";
import { type Client, ClientError, createClient } from "../sdk/index.js";
import { createLogger } from "./archive-options.js";

/** An SDK client that queries an archive without a network. */
export interface ArchiveClient {
  readonly client: Client;
  /** Resolves when all requests are answered and the archive is closed. */
  close(): Promise<void>;
}

/** A placeholder: the client's `fetch` sends nothing to this address. */
const ADDRESS = "http://localhost/graphql";
const JSON_BODY = { "content-type": "application/json" };

/**
 * Opens a client that queries the archive in this process, or through the process that has it open. It may write. If
 * that process ends, the archive is reopened and unanswered requests are sent again, so they must be safe to repeat.
 */
export async function openArchiveClient(
  open: () => Promise<Archive>,
  extractor: Extractor,
  config: Config,
): Promise<ArchiveClient> {
  const connect = async () => openConnection(await open(), extractor, config);
  const connection = createReconnectingConnection(await connect(), connect);
  return {
    client: createClient({
      url: ADDRESS,
      // The archive has its own timeouts.
      timeout: null,
      fetch: (_, { body }) => connection.run(({ send }) => send(String(body))),
    }),
    close: () => connection.close(),
  };
}

interface Connection {
  send(body: string): Promise<Response>;
  close(): Promise<void>;
}

async function openConnection(archive: Archive, extractor: Extractor, config: Config): Promise<Connection> {
  const { database, sendToOwner } = archive;
  if (sendToOwner) {
    return {
      send: async (body: string) => new Response(await sendToOwner(body), { headers: JSON_BODY }),
      close: () => archive.close(),
    };
  }
  if (!database) throw new Error("An archive has a database or an owner.");
  const { createApi } = await import("../api/http/server.js");
  const api = createApi({ db: database, extractor, trusted: true, logger: createLogger(config) });
  return {
    send: async (body: string) =>
      api.fetch(new Request(ADDRESS, { method: "POST", headers: JSON_BODY, body })),
    async close() {
      await api.close();
      await archive.close();
    },
  };
}

/** Translates a client's error into the error that the command reports. */
export function unwrapClientError(error: unknown): unknown {
  if (!(error instanceof ClientError)) return error;
  if (error.kind === "graphql") {
    return new OnrecordError((error.code ?? "INTERNAL_SERVER_ERROR") as ErrorCode, error.message, {
      cause: error,
    });
  }
  return error.cause ?? error;
}
