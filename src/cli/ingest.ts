import { openArchive } from "../archive/open.js";
import type { Config } from "../config.js";
import type { OnrecordError } from "../errors/onrecord-error.js";
import { ingest } from "../ingest/ingest.js";
import { type InputFormat, readSources, sizeOfSources } from "../ingest/input/sources.js";
import { type Report, startReport } from "../ingest/report.js";
import { createRetryingPageStore } from "../ingest/store/retrying-page-store.js";
import { archiveOptions } from "./archive-options.js";
import { createBulkExtractor } from "./extractor.js";
import { listenForInterrupt } from "./interrupt.js";
import { createOutput, type Output, STANDARD_OUTPUT } from "./output.js";
import { messagesOf } from "./page-messages.js";
import { type Progress, startProgress } from "./progress.js";

export interface IngestFlags {
  readonly format: InputFormat;
  readonly json?: boolean;
}

/**
 * Reads the pages under `paths` into the archive. Prints a line for each failure, skipped file and warning to standard
 * output, then the summary; the exit code is 1 if anything failed.
 */
export async function ingestPaths(paths: readonly string[], flags: IngestFlags, config: Config) {
  const { format, json = false } = flags;
  const { extractor, width } = createBulkExtractor(config, true);
  const output = createOutput(process.stdout, STANDARD_OUTPUT);
  const interrupt = listenForInterrupt();
  const archive = await openArchive(config.database, archiveOptions("onrecord ingest", config, extractor));
  const progress = startProgress(process.stderr, { total: await sizeOfSources(paths, format), json });
  const report = startReport();
  const pageStore = createRetryingPageStore(archive.pageStore, {
    patience: config.outagePatience,
    signal: interrupt.signal,
    onOutage: (error) => progress.note(outageNote(error, config.outagePatience)),
    onRecovery: (milliseconds) =>
      progress.note(`The archive is back after ${formatSeconds(milliseconds)}; storing goes on.`),
  });
  async function takePages(): Promise<void> {
    const sources = readSources(paths, { format, standardInput: process.stdin });
    const options = { width, signal: interrupt.signal };
    for await (const event of ingest(sources, pageStore, options)) {
      report.add(event);
      progress.add(event);
      if (!json) for (const line of messagesOf(event)) await printLine(line, output, progress);
    }
  }
  async function printSummary(): Promise<void> {
    progress.stop();
    const summary = report.read();
    if (summary.failed > 0) process.exitCode ??= 1;
    await output.writeLine(json ? JSON.stringify(summary) : formatReport(summary));
    await output.finish();
  }
  try {
    await takePages().finally(printSummary);
  } finally {
    interrupt.stop();
    await archive.close();
    await extractor.close();
  }
}

function outageNote({ code, message }: OnrecordError, patience: number): string {
  const until = code === "SERVICE_UNAVAILABLE" ? "it is back" : "others have finished writing";
  return `${message} Until ${until}, for ${formatSeconds(patience)} at most, the next page is tried again and again.`;
}

const formatSeconds = (milliseconds: number) => `${Math.round(milliseconds / 1000)} s`;

/** Prints above the progress bar if standard output and the bar share a terminal. */
async function printLine(line: string, output: Output, progress: Progress): Promise<void> {
  if (process.stdout.isTTY && process.stderr.isTTY) progress.note(line);
  else await output.writeLine(line);
}

function formatReport(report: Report): string {
  const { created, updated, unchanged, failed, skipped, warnings, seconds, pagesPerSecond } = report;
  const counts = `${created} created, ${updated} updated, ${unchanged} unchanged, ${failed} failed`;
  const rest = `${skipped} skipped, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`;
  return `${counts}, ${rest}; ${seconds} s, ${pagesPerSecond} pages/s`;
}
