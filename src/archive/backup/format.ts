import type { SequenceState } from "../../db/backup/read-rows.js";
import type { BackupTable } from "../../db/backup/schema-tables.js";

/*
 * A backup is gzipped text, in lines of JSON: a `BackupHeader`, then the rows of each table in the order of the header,
 * one object for each row with the columns as keys, and a `BackupEnd`. Values are as Postgres writes them in JSON.
 */

export const BACKUP_FORMAT = "onrecord-backup";
/** Raised when programs that know only earlier formats would misread a backup. */
export const BACKUP_FORMAT_VERSION = 1;

export interface BackupHeader {
  readonly format: typeof BACKUP_FORMAT;
  readonly formatVersion: number;
  /** The version of OnRecord that made it. */
  readonly program: string;
  /** The version of the tables, which is the number of migrations. */
  readonly schema: number;
  /** When it was made, in ISO 8601. */
  readonly at: string;
  readonly tables: readonly (BackupTable & { readonly rows: number })[];
  readonly sequences: readonly SequenceState[];
}

export interface BackupEnd {
  readonly end: {
    /** Of all tables. */
    readonly rows: number;
    /** Of all lines above, in UTF-8 with their line feeds, in hexadecimal. */
    readonly sha256: string;
  };
}
