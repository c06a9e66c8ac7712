import type { Archive } from "../../archive/archive.js";
import { createReconnecting } from "../../archive/reconnect.js";
import type { Config } from "../../config.js";
import { type ErrorCode, OnrecordError } from "../../errors/onrecord-error.js";
import type { Extractor } from "../../ingest/extraction/extractor.js";
import { type Client, ClientError, createClient } from "../../sdk/index.js";
import { createLogger } from "../archive-options.js";

/** An archive as the SDK asks it, without a network. */
export interface Asking {
  readonly client: Client;
  /** Resolves when all that was asked is answered, and the archive closed. */
  close(): Promise<void>;
}

/** Nothing listens here: the client's `fetch` does not use it. */
const ADDRESS = "http://localhost/graphql";
const JSON_BODY = { "content-type": "application/json" };

/**
 * Asks this process, or the one that has the archive open. When that one ends, the archive is opened again and a
 * request that it has not answered is sent again: it only reads.
 */
export async function startAsking(
  open: () => Promise<Archive>,
  extractor: Extractor,
  config: Config,
): Promise<Asking> {
  const connect = async () => connectTo(await open(), extractor, config);
  const connection = createReconnecting(await connect(), connect);
  return {
    client: createClient({
      url: ADDRESS,
      // The archive has deadlines of its own.
      timeout: null,
      fetch: (_, { body }) => connection.run(({ ask }) => ask(String(body))),
    }),
    close: () => connection.close(),
  };
}

interface Connection {
  ask(body: string): Promise<Response>;
  close(): Promise<void>;
}

async function connectTo(archive: Archive, extractor: Extractor, config: Config): Promise<Connection> {
  const { database, askOwner } = archive;
  if (askOwner) {
    return {
      ask: async (body: string) => new Response(await askOwner(body), { headers: JSON_BODY }),
      close: () => archive.close(),
    };
  }
  if (!database) throw new Error("An archive has a database or an owner.");
  const { createApi } = await import("../../api/http/server.js");
  const api = createApi({ db: database, extractor, logger: createLogger(config) });
  return {
    ask: async (body: string) =>
      api.fetch(new Request(ADDRESS, { method: "POST", headers: JSON_BODY, body })),
    async close() {
      await api.close();
      await archive.close();
    },
  };
}

/** What a client's failure is to somebody at a terminal. */
export function explained(error: unknown): unknown {
  if (!(error instanceof ClientError)) return error;
  if (error.kind === "graphql") {
    return new OnrecordError((error.code ?? "INTERNAL_SERVER_ERROR") as ErrorCode, error.message, {
      cause: error,
    });
  }
  return error.cause ?? error;
}
