import type { Config } from "../config.js";
import { OnrecordError } from "../errors/onrecord-error.js";
import type { ArticleDraft } from "../extract/draft.js";
import type { Extractor } from "../ingest/extraction/extractor.js";
import { type InputFormat, readSources, type Source } from "../ingest/input/sources.js";
import { mapConcurrently } from "../ingest/map-concurrently.js";
import { createBulkExtractor } from "./extractor.js";
import { createOutput, STANDARD_ERROR, STANDARD_OUTPUT } from "./output.js";
import { messagesOf, type PageOutcome } from "./page-messages.js";

export interface ExtractFlags {
  readonly format: InputFormat;
}

/**
 * Prints one line for each article in the pages under `paths`, in input order. Failures, skipped files and warnings
 * are reported on standard error; the exit code is 1 if anything failed.
 */
export async function extractPaths(paths: readonly string[], { format }: ExtractFlags, config: Config) {
  const { extractor, width } = createBulkExtractor(config, false);
  const output = createOutput(process.stdout, STANDARD_OUTPUT);
  const problems = createOutput(process.stderr, STANDARD_ERROR);
  try {
    const sources = readSources(paths, { format, standardInput: process.stdin });
    const extract = (source: Source) => extractPage(source, extractor);
    for await (const page of mapConcurrently(sources, width, extract)) {
      if ("reason" in page && page.kind === "failed") process.exitCode = 1;
      for (const message of messagesOf(page)) await problems.writeLine(message);
      if (page.draft && !(await output.writeLine(toLine(page.draft)))) return;
    }
    await output.finish();
    await problems.finish();
  } finally {
    await extractor.close();
  }
}

type ExtractedPage = PageOutcome & { readonly draft?: ArticleDraft };

async function extractPage(source: Source, extractor: Extractor): Promise<ExtractedPage> {
  if (source.kind !== "page") return source;
  const { place } = source;
  try {
    const draft = await extractor.extract(source.page);
    return { place, draft, warnings: draft.warnings };
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw new Error(`OnRecord fails on ${place}.`, { cause: error });
    return { place, kind: "failed", reason: error.message };
  }
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
