import type { QuoteRequest } from "../../db/read/paging/list-request.js";
import type * as schema from "../generated/schema.js";
import type { QuoteEdge } from "../loading/rows.js";
import type { Context, LoaderScope } from "../requests/context.js";
import { quoteFilter } from "../requests/filters.js";
import { quoteScope } from "../requests/lists.js";
import { columnsOnly } from "../requests/row-selections.js";
import type { FieldInfo } from "../requests/selection.js";
import { fieldsOfEdge } from "../requests/selection.js";
import { fromCursor, toCursor } from "../values/cursor.js";

/** How many events of a subscription are read at once and held in memory until they are sent. */
export const EVENT_BATCH_SIZE = 20;

/** Events that were read together, and the loaders with which their fields are resolved. */
export interface EventBatch<Event> {
  readonly events: readonly Event[];
  readonly scope: LoaderScope;
}

const STORED_SCOPE = quoteScope("STORED");

/**
 * The matching quotes, as they are stored. A subscription is a cursor in stored order, the order of commits: whenever
 * something is stored, it reads the quotes after its cursor. Nothing is queued for it, so it misses no quote and
 * sends none twice.
 *
 * @throws OnrecordError BAD_USER_INPUT, before anything is read, for an invalid filter or cursor.
 */
export function quotesAdded(
  { filter, after }: schema.SubscriptionQuoteAddedArgs,
  context: Context,
  info: FieldInfo,
): AsyncIterable<EventBatch<QuoteEdge>> {
  const [cursor = null] = after == null ? [] : fromCursor(STORED_SCOPE, after, "after");
  const request = {
    filter: quoteFilter(filter),
    order: "STORED",
    ...columnsOnly.quote(fieldsOfEdge(info, "Quote"), info),
  } as const;
  return followStoredQuotes(request, cursor === null ? null : Number(cursor), context);
}

/** @param from The position in stored order to start after; null for the newest position now. */
async function* followStoredQuotes(
  request: Omit<QuoteRequest, "window">,
  from: number | null,
  { archive, sharedScope, checkReader, abortController }: Context,
): AsyncGenerator<EventBatch<QuoteEdge>> {
  const watch = await archive.watch();
  try {
    for (let after = from ?? watch.start; ; ) {
      const newest = await watch.waitBeyond(after, abortController.signal);
      await checkReader();
      const scope = sharedScope();
      const { items, more } = await scope.loaders.storedQuotes({
        ...request,
        window: { size: EVENT_BATCH_SIZE, from: "start", after: [after], before: [newest + 1] },
      });
      const last = items.at(-1);
      after = more && last ? Number(last.key[0]) : newest;
      const events = items.map(({ row, key }) => ({ cursor: toCursor(STORED_SCOPE, key), node: row }));
      if (events.length > 0) yield { events, scope };
    }
  } finally {
    watch.stop();
  }
}
