import type { Database } from "../db/open.js";
import type { Intake } from "../ingest/ingest.js";
import type { OwnerCard } from "./owner.js";

/** An archive that is ready to take pages, its schema up to date. */
export interface Archive {
  /** Null where another process owned the archive when it was opened: pages go through that one. */
  readonly database: Database | null;
  readonly intake: Intake;
  /** The process that owns it, where that is another; null also where that one has just ended. */
  owner(): Promise<OwnerCard | null>;
  close(): Promise<void>;
}
