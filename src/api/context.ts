import type { Database } from "../db/open.js";
import type { OnrecordError } from "../errors.js";
import type { Extractor } from "../ingest/extractor.js";
import { createLoaders, type Loaders } from "./loaders.js";
import { createPlans, type Plans } from "./plans.js";

/** What resolvers work with while one request runs. */
export interface Context {
  readonly archive: Pick<Database, "write">;
  /** Replaced after a write: what was read before it may no longer hold. */
  loaders: Loaders;
  readonly createLoaders: () => Loaders;
  /** Aborted when the request is answered before it is done: then loaders read no more. */
  readonly abandoned: AbortController;
  readonly plans: Plans;
  readonly extractor: Pick<Extractor, "extract">;
  /** Why this caller may not write; null for one who may. */
  readonly refusal: OnrecordError | null;
}

export function createContext(
  database: Pick<Database, "db" | "write">,
  given: Pick<Context, "extractor" | "refusal">,
): Context {
  const abandoned = new AbortController();
  const read = () => {
    abandoned.signal.throwIfAborted();
    return database.db;
  };
  return {
    ...given,
    archive: database,
    loaders: createLoaders(read),
    createLoaders: () => createLoaders(read),
    plans: createPlans(),
    abandoned,
  };
}
