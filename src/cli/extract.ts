import type { Config } from "../config.js";
import { OnrecordError } from "../errors/onrecord-error.js";
import type { ArticleDraft } from "../extract/draft.js";
import type { Extractor } from "../ingest/extraction/extractor.js";
import { type InputFormat, readSources, type Source } from "../ingest/input/sources.js";
import { mapConcurrently } from "../ingest/map-concurrently.js";
import { createConfiguredExtractor, pagesInFlight } from "./extractor.js";
import { createOutput, STANDARD_ERROR, STANDARD_OUTPUT } from "./output.js";

export interface ExtractFlags {
  readonly format: InputFormat;
}

/**
 * Prints one line for each article in the pages under `paths`, in input order. Failures, skipped files and warnings
 * are reported on standard error; the exit code is 1 if anything failed.
 */
export async function extractPaths(paths: readonly string[], { format }: ExtractFlags, config: Config) {
  const extractor = createConfiguredExtractor(config);
  const output = createOutput(process.stdout, STANDARD_OUTPUT);
  const problems = createOutput(process.stderr, STANDARD_ERROR);
  try {
    const sources = readSources(paths, { format, standardInput: process.stdin });
    const read = (source: Source) => readSource(source, extractor);
    for await (const reading of mapConcurrently(sources, pagesInFlight(config), read)) {
      if ("failure" in reading) process.exitCode = 1;
      for (const remark of messagesOf(reading)) await problems.writeLine(remark);
      if ("draft" in reading && !(await output.writeLine(toLine(reading.draft)))) return;
    }
    await output.finish();
    await problems.finish();
  } finally {
    await extractor.close();
  }
}

type ReadResult = { readonly place: string } & (
  | { readonly draft: ArticleDraft }
  | { readonly failure: string }
  | { readonly skip: string }
);

async function readSource(source: Source, extractor: Extractor): Promise<ReadResult> {
  const { place } = source;
  if (source.kind !== "page") {
    return source.kind === "failed" ? { place, failure: source.reason } : { place, skip: source.reason };
  }
  try {
    return { place, draft: await extractor.extract(source.page) };
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw new Error(`OnRecord fails on ${place}.`, { cause: error });
    return { place, failure: error.message };
  }
}

function messagesOf(reading: ReadResult): readonly string[] {
  const { place } = reading;
  if ("failure" in reading) return [`failed ${place}: ${reading.failure}`];
  if ("skip" in reading) return [`skipped ${place}: ${reading.skip}`];
  return reading.draft.warnings.map((warning) => `warning ${place}: ${warning}`);
}

/** The article's public fields, always in this order. */
function toLine(draft: ArticleDraft): string {
  const { id, headline, lead, body, section, source, byline, language, url, image } = draft;
  const { publishedAt, capturedAt, datePrecision, topics } = draft;
  const speakers = draft.speakers.map(({ name, kind, aliases, roles }) => ({ name, kind, aliases, roles }));
  const quotes = draft.quotes.map(
    ({ start, end, text, kind, speaker, speakerMention, cue, method, confidence }) => ({
      ...{ start, end, text, kind, speaker, speakerMention, cue, method, confidence },
    }),
  );
  return JSON.stringify({
    ...{ id, headline, lead, body, section, source, byline, language, url },
    image: image && { caption: image.caption, credit: image.credit, url: image.url },
    ...{ publishedAt, capturedAt, datePrecision, topics, speakers, quotes },
  });
}
