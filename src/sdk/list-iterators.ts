import { onAbort } from "./abort.js";
import { ClientError } from "./errors.js";
import { type Lists, lists } from "./generated/operations.js";
import type { Page, PaginationOptions } from "./pagination.js";
import type { RequestOptions } from "./request.js";

type Send = (document: string, variables: object, options: RequestOptions) => Promise<Record<string, Page>>;

/** The largest page that the server allows. */
const PAGE_SIZE = 100;

/** Creates `Client.each`: for each list, a function that iterates over all of its pages. */
export function createListIterators(send: Send): Lists {
  const iterators = Object.entries(lists).map(([name, document]) => [
    name,
    ({
      pageSize: first = PAGE_SIZE,
      after,
      signal,
      timeout,
      retries,
      ...variables
    }: PaginationOptions = {}) =>
      iteratePages(after ?? null, signal, async (after, signal) => {
        const result = await send(document, { ...variables, first, after }, { signal, timeout, retries });
        // A list's document selects one field.
        return Object.values(result)[0] as Page;
      }),
  ]);
  // The compiler cannot infer properties whose names come from data; the generated interface declares them.
  return Object.fromEntries(iterators) as unknown as Lists;
}

/** Yields the items of all pages. While the caller takes the items of one page, the next page is fetched. */
async function* iteratePages(
  start: string | null,
  signal: AbortSignal | undefined,
  fetchPage: (after: string | null, signal: AbortSignal) => Promise<Page>,
) {
  const requests = new AbortController();
  const stopListening = onAbort(signal, () => requests.abort(signal?.reason));
  try {
    let next: Promise<Page> | null = fetchPage(start, requests.signal);
    while (next) {
      const { nodes, edges, pageInfo }: Page = await next;
      next = pageInfo.hasNextPage ? fetchPage(pageInfo.endCursor, requests.signal) : null;
      // If it fails, the error is thrown when the next page is awaited, after the items of this one.
      next?.catch(() => {});
      for (const item of nodes ?? edges ?? []) {
        if (signal?.aborted)
          throw new ClientError("aborted", "The iteration was aborted.", { cause: signal.reason });
        yield item;
      }
    }
  } finally {
    requests.abort();
    stopListening();
  }
}
