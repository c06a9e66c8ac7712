import { setTimeout as wait } from "node:timers/promises";
import type { Archive } from "../../archive/archive.js";
import { PATIENCE, PAUSE, stuck } from "../../archive/reconnecting-archive.js";
import { OwnerGone } from "../../archive/remote-archive.js";
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

/** Nobody is there. */
const ADDRESS = "http://localhost/graphql";
const JSON_BODY = { "content-type": "application/json" };

/**
 * Asks this process, or the one that has the archive open. When that one ends, the archive is opened anew and what
 * it has not answered is asked again: reading twice does no harm. A walk has one request on its way at a time.
 */
export async function startAsking(
  open: () => Promise<Archive>,
  extractor: Extractor,
  config: Config,
): Promise<Asking> {
  let current = await ways(await open(), extractor, config);

  async function ask(body: string): Promise<Response> {
    for (const since = performance.now(); ; ) {
      try {
        return await current.ask(body);
      } catch (error) {
        if (!(error instanceof OwnerGone) || performance.now() - since > PATIENCE) throw error;
        await wait(PAUSE);
        await current.close();
        current = await ways(await open(), extractor, config);
      }
    }
  }
  return {
    // The archive has deadlines of its own.
    client: createClient({ url: ADDRESS, timeout: null, fetch: (_, { body }) => ask(String(body)) }),
    close: () => current.close(),
  };
}

async function ways(archive: Archive, extractor: Extractor, config: Config) {
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
    ask: (body: string) => api.fetch(new Request(ADDRESS, { method: "POST", headers: JSON_BODY, body })),
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
  if (error.cause instanceof OwnerGone) return stuck(error);
  return error.cause ?? error;
}
