import { toOnrecordError } from "../db/errors.js";
import type { Source } from "./input/sources.js";
import { mapConcurrently } from "./map-concurrently.js";
import type { IngestEvent } from "./report.js";
import type { PageStore, PreparedPage, StoredPage } from "./store/page-store.js";
import { isTemporary } from "./store/retrying-page-store.js";

export interface IngestOptions {
  /** How many pages to read ahead of those that are stored together. */
  readonly width: number;
  /** Aborted to end the ingest once the pages that are being stored are stored. */
  readonly signal?: AbortSignal;
}

/** The size of a page that counts as one, in bytes; larger ones count as several, so that a few large ones fill a batch. */
const USUAL_SIZE = 100_000;

/**
 * Reads pages ahead, stores them in the order of the input, several at a time, and yields one event for each. A bad page
 * never stops the ingest, not even one that triggers a bug in OnRecord.
 *
 * @throws {OnrecordError} SERVICE_UNAVAILABLE when the archive accepts no more pages.
 */
export async function* ingest(
  sources: AsyncIterable<Source>,
  pageStore: PageStore,
  { width, signal }: IngestOptions,
): AsyncGenerator<IngestEvent> {
  const prepare = async (source: Source) => ({ source, page: await prepareSource(source, pageStore) });
  // As many as are stored together are read meanwhile.
  const entries = mapConcurrently(sources, width + pageStore.batchSize, prepare, weightOf);
  for await (const batch of inBatches(entries, pageStore.batchSize)) {
    yield* storeBatch(batch, pageStore);
    if (signal?.aborted) return;
  }
}

function weightOf({ size }: Source): number {
  return Math.max(1, size / USUAL_SIZE);
}

interface NotStored {
  readonly kind: "failed" | "skipped";
  readonly reason: string;
}

async function prepareSource(source: Source, pageStore: PageStore): Promise<PreparedPage | NotStored> {
  if (source.kind !== "page") return source;
  return pageStore.prepare(source.page).catch(toFailure);
}

interface Entry {
  readonly source: Source;
  readonly page: PreparedPage | NotStored;
}

/** The batches depend on the input alone, so the same input gives the same archive. */
async function* inBatches(entries: AsyncIterable<Entry>, size: number): AsyncGenerator<Entry[]> {
  let batch: Entry[] = [];
  let weight = 0;
  for await (const entry of entries) {
    batch.push(entry);
    weight += weightOf(entry.source);
    if (weight < size) continue;
    yield batch;
    batch = [];
    weight = 0;
  }
  if (batch.length > 0) yield batch;
}

async function* storeBatch(batch: readonly Entry[], pageStore: PageStore): AsyncGenerator<IngestEvent> {
  const results = storePages(
    batch.flatMap(({ page }) => ("reason" in page ? [] : [page])),
    pageStore,
  );
  for (const { source, page } of batch) {
    const { place, size } = source;
    const result = "reason" in page ? page : await nextOf(results);
    if ("reason" in result) yield { place, size, kind: result.kind, reason: result.reason };
    else yield { place, size, kind: result.outcome, warnings: result.warnings };
  }
}

/**
 * Stores pages together. If that fails, stores each half by itself, and so on: the page at fault fails alone. Yields one
 * result for each page.
 */
async function* storePages(
  pages: readonly PreparedPage[],
  pageStore: PageStore,
): AsyncGenerator<StoredPage | NotStored> {
  if (pages.length === 0) return;
  try {
    yield* await pageStore.store(pages);
  } catch (error) {
    if (pages.length === 1 || isTemporary(error)) {
      const failure = toFailure(error);
      yield* pages.map(() => failure);
      return;
    }
    const half = Math.ceil(pages.length / 2);
    yield* storePages(pages.slice(0, half), pageStore);
    yield* storePages(pages.slice(half), pageStore);
  }
}

async function nextOf<Value>(values: AsyncGenerator<Value>): Promise<Value> {
  const { value, done } = await values.next();
  if (done) throw new Error("The page store returned too few results.");
  return value;
}

function toFailure(error: unknown): NotStored {
  const known = toOnrecordError(error);
  if (known?.code === "SERVICE_UNAVAILABLE") throw known;
  const reason = known?.message ?? `OnRecord itself fails on this page (${error}); please report it.`;
  return { kind: "failed", reason };
}
