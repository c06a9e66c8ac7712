import type { Db } from "../db/open.js";
import type { OnrecordError } from "../errors.js";
import type { Extractor } from "../ingest/extractor.js";
import type { Loaders } from "./loaders.js";
import type { Plans } from "./plans.js";

/** What resolvers work with while one request runs. */
export interface Context {
  readonly db: Db;
  /** Replaced after a write: what was read before it may no longer hold. */
  loaders: Loaders;
  readonly plans: Plans;
  readonly extractor: Pick<Extractor, "extract">;
  /** Why this caller may not write; null for one who may. */
  readonly refusal: OnrecordError | null;
}
