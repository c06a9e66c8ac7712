import type { Database } from "../../db/database.js";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { Extractor } from "../../ingest/extraction/extractor.js";
import type { Writer } from "../loading/access.js";
import { createLoaders, type Loaders } from "../loading/loaders.js";
import { createPlans, type Plans } from "./request-plans.js";

/** What is read for one request, or for the subscriptions that read in the same turn. */
export interface Reading {
  /** Replaced after a write: what was read before it may no longer hold. */
  loaders: Loaders;
  /** Aborted when whoever asked is answered before it is done: then loaders read no more. */
  readonly abandoned: AbortController;
}

/** What resolvers work with while one request runs. */
export interface Context extends Reading {
  readonly archive: Pick<Database, "write" | "watch">;
  readonly createLoaders: () => Loaders;
  /** For the events of a subscription: what is read for others in the same turn serves them too. */
  readonly readTogether: () => Reading;
  readonly plans: Plans;
  readonly extractor: Pick<Extractor, "extract">;
  /** Who asks, if it may write; else why it may not. */
  readonly writer: Writer | OnrecordError;
}

/**
 * Who asks.
 *
 * @throws OnrecordError UNAUTHENTICATED or FORBIDDEN for one who may not write.
 */
export function writerOf({ writer }: Pick<Context, "writer">): Writer {
  if (writer instanceof OnrecordError) throw writer;
  return writer;
}

export function createContext(
  database: Pick<Database, "db" | "write" | "watch">,
  given: Pick<Context, "extractor" | "writer" | "readTogether">,
): Context {
  const abandoned = new AbortController();
  const create = () => createLoaders(reader(database, abandoned));
  return {
    ...given,
    archive: database,
    loaders: create(),
    createLoaders: create,
    plans: createPlans(),
    abandoned,
  };
}

/**
 * @returns What gives the same reading to all who ask in one turn of the event loop, and then a new one: of a
 * thousand subscriptions that a page wakes, those which ask for the same cost as many statements as one.
 */
export function readingByTurn(database: Pick<Database, "db">): () => Reading {
  let current: Reading | null = null;
  return () => {
    if (current) return current;
    const abandoned = new AbortController();
    current = { loaders: createLoaders(reader(database, abandoned)), abandoned };
    setImmediate(() => {
      current = null;
    });
    return current;
  };
}

function reader(database: Pick<Database, "db">, { signal }: AbortController): () => Database["db"] {
  return () => {
    signal.throwIfAborted();
    return database.db;
  };
}
