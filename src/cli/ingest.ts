import { openArchive } from "../archive/open.js";
import type { Config } from "../config.js";
import { ingest } from "../ingest/ingest.js";
import { type InputFormat, readSources, sizeOfSources } from "../ingest/input/sources.js";
import { type IngestEvent, type Report, startReport } from "../ingest/report.js";
import { archiveOptions } from "./archive-options.js";
import { createReader, pagesAhead } from "./extractor.js";
import { listenForInterrupt } from "./interrupt.js";
import { createOutput, type Output, STANDARD_OUTPUT } from "./output.js";
import { type Progress, startProgress } from "./progress.js";

export interface IngestFlags {
  readonly format: InputFormat;
  readonly json?: boolean;
}

/**
 * Reads the pages under `paths` into the archive. Standard output gets a line for each thing that could not
 * be read as it is, then the summary; the exit code is 1 if anything failed.
 */
export async function ingestPaths(paths: readonly string[], flags: IngestFlags, config: Config) {
  const { format, json = false } = flags;
  const extractor = createReader(config);
  const output = createOutput(process.stdout, STANDARD_OUTPUT);
  const interrupt = listenForInterrupt();
  const archive = await openArchive(config.database, archiveOptions("onrecord ingest", config, extractor));
  const progress = startProgress(process.stderr, { total: await sizeOfSources(paths, format), json });
  const report = startReport();
  async function takePages(): Promise<void> {
    const sources = readSources(paths, { format, standardInput: process.stdin });
    for await (const event of ingest(sources, archive.pageStore, pagesAhead(config))) {
      report.add(event);
      progress.add(event);
      if (!json) for (const line of remarksOf(event)) await say(line, output, progress);
      if (interrupt.isRequested()) break;
    }
  }
  async function printSummary(): Promise<void> {
    progress.stop();
    const summary = report.read();
    if (summary.failed > 0) process.exitCode ??= 1;
    await output.writeLine(json ? JSON.stringify(summary) : inWords(summary));
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

/** Above the bar where both are on the terminal. */
async function say(line: string, output: Output, progress: Progress): Promise<void> {
  if (process.stdout.isTTY && process.stderr.isTTY) progress.note(line);
  else await output.writeLine(line);
}

function remarksOf(event: IngestEvent): readonly string[] {
  if ("reason" in event) return [`${event.kind} ${event.place}: ${event.reason}`];
  return event.warnings.map((warning) => `warning ${event.place}: ${warning}`);
}

function inWords(report: Report): string {
  const { created, updated, unchanged, failed, skipped, warnings, seconds, pagesPerSecond } = report;
  const counts = `${created} created, ${updated} updated, ${unchanged} unchanged, ${failed} failed`;
  const rest = `${skipped} skipped, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`;
  return `${counts}, ${rest}; ${seconds} s, ${pagesPerSecond} pages/s`;
}
