import type { Database } from "../db/database.js";
import type { PageStore } from "../ingest/store/page-store.js";
import type { OwnerCard } from "./owner-server.js";

/** An archive that is ready to take pages, its schema up to date. */
export interface Archive {
  /** Null where another process owned the archive when it was opened: pages go through that one. */
  readonly database: Database | null;
  readonly pageStore: PageStore;
  /**
   * Sends a GraphQL request, as JSON, to the process that owns the archive, and gives the answer's JSON; null where
   * `database` is not. @throws {OwnerGone} when that process has ended.
   */
  readonly askOwner: ((body: string) => Promise<string>) | null;
  /** The process that owns it, where that is another; null also where that one has just ended. */
  owner(): Promise<OwnerCard | null>;
  close(): Promise<void>;
}
