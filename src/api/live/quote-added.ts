import type { GraphQLResolveInfo } from "graphql";
import type { ListRequest, QuoteFilter, QuoteOrder } from "../../db/read/paging/list-request.js";
import type { QuoteRow } from "../../db/schema.js";
import type * as schema from "../generated/schema.js";
import type { QuoteOnPage } from "../loading/rows.js";
import { quoteColumns } from "../requests/columns.js";
import type { Context, Reading } from "../requests/context.js";
import { quoteFilter } from "../requests/filters.js";
import { quoteScope } from "../requests/lists.js";
import { fieldsOfEdge } from "../requests/selection.js";
import { fromCursor, toCursor } from "../values/cursor.js";

/** How many events of a subscription are read at once, and held until they are sent. */
export const EVENTS_AT_ONCE = 20;

/** Events that came together, and what is read for them. */
export interface Batch<Event> {
  readonly events: readonly Event[];
  readonly reading: Reading;
}

const STORED = quoteScope("STORED");

/**
 * The quotes that match, as they are stored. A subscription is a cursor over the numbers in stored order, which
 * follow the order of commits: each time that something was stored, it reads what is beyond the cursor. So
 * nothing is queued for it, and nothing is missed or comes twice.
 *
 * @throws OnrecordError BAD_USER_INPUT, before anything is read, for a filter or cursor that cannot be served.
 */
export function quotesAdded(
  { filter, after }: schema.SubscriptionQuoteAddedArgs,
  context: Context,
  info: GraphQLResolveInfo,
): AsyncIterable<Batch<QuoteOnPage>> {
  const [cursor = null] = after == null ? [] : fromCursor(STORED, after, "after");
  const request = {
    filter: quoteFilter(filter),
    order: "STORED",
    columns: quoteColumns(fieldsOfEdge(info, "Quote")),
  } as const;
  return follow(request, cursor === null ? null : Number(cursor), context);
}

/** @param from The number in stored order to go on after; null for whatever is the newest now. */
async function* follow(
  request: Omit<ListRequest<QuoteFilter, QuoteOrder, QuoteRow>, "window">,
  from: number | null,
  { archive, readTogether, abandoned }: Context,
): AsyncGenerator<Batch<QuoteOnPage>> {
  const watch = await archive.watch();
  try {
    for (let after = from ?? watch.start; ; ) {
      const newest = await watch.waitBeyond(after, abandoned.signal);
      const reading = readTogether();
      const { items, more } = await reading.loaders.arrivals({
        ...request,
        window: { size: EVENTS_AT_ONCE, from: "start", after: [after], before: [newest + 1] },
      });
      const last = items.at(-1);
      after = more && last ? Number(last.key[0]) : newest;
      const events = items.map(({ row, key }) => ({ cursor: toCursor(STORED, key), node: row }));
      if (events.length > 0) yield { events, reading };
    }
  } finally {
    watch.stop();
  }
}
