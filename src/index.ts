import { createApi } from "./api/http/server.js";
import type { Archive as OpenedArchive } from "./archive/archive.js";
import { openArchive } from "./archive/open.js";
import type { OpenOptions } from "./db/database.js";
import { createExtractor, type Extractor, type ExtractorOptions } from "./ingest/extraction/extractor.js";
import { ingest as ingestSources } from "./ingest/ingest.js";
import { type InputFormat, readSources } from "./ingest/input/sources.js";
import { type IngestEvent, type Report, startReport } from "./ingest/report.js";

export { type Api, type ApiOptions, createApi } from "./api/http/server.js";
export type { Database } from "./db/database.js";
export { type ErrorCode, OnrecordError } from "./errors/onrecord-error.js";
export type { ArticleDraft, QuoteDraft, Span, SpeakerDraft } from "./extract/draft.js";
export { extract, type PageFormat, type PageSource } from "./extract/page.js";
export type { Extractor } from "./ingest/extraction/extractor.js";
export type { IngestEvent, Report } from "./ingest/report.js";

/** An open archive, ready to store pages and to be served. Close it when done. */
export interface Archive extends OpenedArchive {
  /** Reads pages in worker threads; pass it to `createApi` as well. */
  readonly extractor: Extractor;
}

/**
 * Opens the archive at `url` and brings its tables up to date. The URL is a `postgres://` address, the folder of an
 * embedded archive, or `memory://`. If another process owns the folder, pages are sent to it and `database` is null.
 *
 * @throws {OnrecordError} BAD_USER_INPUT or SERVICE_UNAVAILABLE; the message gives the remedy.
 * @example
 * const archive = await open("./archive");
 * const { created, failed } = await ingest(archive, ["pages/"]);
 * await archive.close();
 */
export async function open(url: string, options: OpenOptions & ExtractorOptions = {}): Promise<Archive> {
  const extractor = createExtractor(options);
  try {
    const archive = await openArchive(url, {
      ...options,
      extractor,
      command: "a program that uses onrecord",
      createRequestHandler: async (db) => createApi({ db, extractor, trusted: true }),
    });
    const close = async () => {
      await archive.close();
      await extractor.close();
    };
    return { ...archive, extractor, close };
  } catch (error) {
    await extractor.close();
    throw error;
  }
}

export interface IngestOptions {
  /** "auto", the default, detects the format from each file's name and content. */
  readonly format?: InputFormat;
  /** Called for every page once it has been processed. */
  readonly onEvent?: (event: IngestEvent) => void;
}

/** How many pages are read concurrently while earlier ones are stored. */
const PAGES_AHEAD = 8;

/**
 * Reads every page under `paths`, files and folders, into the archive. A page that fails does not stop the others:
 * the report names it and the reason.
 *
 * @throws {OnrecordError} SERVICE_UNAVAILABLE if the archive cannot store any more pages.
 */
export async function ingest(
  archive: Pick<Archive, "pageStore">,
  paths: readonly string[],
  { format = "auto", onEvent }: IngestOptions = {},
): Promise<Report> {
  const report = startReport();
  const sources = readSources(paths, { format, standardInput: process.stdin });
  for await (const event of ingestSources(sources, archive.pageStore, { width: PAGES_AHEAD })) {
    report.add(event);
    onEvent?.(event);
  }
  return report.read();
}
