import { toOnrecordError } from "../db/errors.js";
import type { Source } from "./input/sources.js";
import { mapConcurrently } from "./map-concurrently.js";
import type { IngestEvent } from "./report.js";
import type { PageStore, PreparedPage } from "./store/page-store.js";

/**
 * Reads up to `width` pages ahead, stores them in the order of the input, and yields one event for each. A bad page
 * never stops the ingest, not even one that triggers a bug in OnRecord.
 *
 * @throws {OnrecordError} SERVICE_UNAVAILABLE when the archive accepts no more pages.
 */
export async function* ingest(
  sources: AsyncIterable<Source>,
  pageStore: PageStore,
  width: number,
): AsyncGenerator<IngestEvent> {
  const prepare = async (source: Source) => ({ source, prepared: await prepareSource(source, pageStore) });
  for await (const { source, prepared } of mapConcurrently(sources, width, prepare)) {
    const { place, size } = source;
    const result = "store" in prepared ? await prepared.store().catch(toFailure) : prepared;
    if ("reason" in result) yield { place, size, ...result };
    else yield { place, size, kind: result.outcome, warnings: result.warnings };
  }
}

interface NotStored {
  readonly kind: "failed" | "skipped";
  readonly reason: string;
}

async function prepareSource(source: Source, pageStore: PageStore): Promise<PreparedPage | NotStored> {
  if (source.kind !== "page") return source;
  return pageStore.prepare(source.page).catch(toFailure);
}

function toFailure(error: unknown): NotStored {
  const known = toOnrecordError(error);
  if (known?.code === "SERVICE_UNAVAILABLE") throw known;
  const reason = known?.message ?? `OnRecord itself fails on this page (${error}); please report it.`;
  return { kind: "failed", reason };
}
