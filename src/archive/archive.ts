import type { Readable } from "node:stream";
import type { Database } from "../db/database.js";
import type { PageStore } from "../ingest/store/page-store.js";
import type { OwnerInfo } from "./owner-server.js";

/** An open archive that can store pages. Its tables are up to date, unless `migrates` was false. */
export interface Archive {
  /** Null if another process owned the archive when it was opened; pages are then sent to that process. */
  readonly database: Database | null;
  readonly pageStore: PageStore;
  /**
   * Sends a GraphQL request (JSON) to the process that owns the archive and returns its response (JSON). Null if
   * `database` is not null. @throws {OwnerEndedError} if the owner has ended.
   */
  readonly sendToOwner: ((body: string) => Promise<string>) | null;
  /**
   * Requests something from the process that owns the archive, and returns the response as it arrives. Null if `database`
   * is not null. @throws {OwnerEndedError} if the owner has ended.
   */
  readonly streamFromOwner: ((path: string) => Promise<Readable>) | null;
  /** The other process that owns the archive; null if this process owns it, or if the owner has just ended. */
  owner(): Promise<OwnerInfo | null>;
  close(): Promise<void>;
}
