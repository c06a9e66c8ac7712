import { toOnrecordError } from "../db/errors.js";
import type { Source } from "./input/sources.js";
import { workAhead } from "./map-concurrently.js";
import type { IngestEvent } from "./report.js";
import type { Intake, Store } from "./store/page-store.js";

/**
 * Reads up to `width` pages ahead, stores them in order, and tells what became of each. One bad page stops
 * nothing, not even one that an error of ours is found by.
 * @throws {OnrecordError} SERVICE_UNAVAILABLE when the archive takes no more pages.
 */
export async function* ingest(
  sources: AsyncIterable<Source>,
  intake: Intake,
  width: number,
): AsyncGenerator<IngestEvent> {
  const read = async (source: Source) => ({ source, next: await readSource(source, intake) });
  for await (const { source, next } of workAhead(sources, width, read)) {
    const { place, size } = source;
    const result = typeof next === "function" ? await next().catch(toFailure) : next;
    if ("reason" in result) yield { place, size, ...result };
    else yield { place, size, kind: result.outcome, warnings: result.warnings };
  }
}

interface NotStored {
  readonly kind: "failed" | "skipped";
  readonly reason: string;
}

async function readSource(source: Source, intake: Intake): Promise<Store | NotStored> {
  if (source.kind !== "page") return source;
  return intake(source.page).catch(toFailure);
}

function toFailure(error: unknown): NotStored {
  const known = toOnrecordError(error);
  if (known?.code === "SERVICE_UNAVAILABLE") throw known;
  const reason = known?.message ?? `OnRecord itself fails on this page (${error}); please report it.`;
  return { kind: "failed", reason };
}
