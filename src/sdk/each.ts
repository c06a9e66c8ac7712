import { ClientError } from "./errors.js";
import { type Lists, lists } from "./generated/operations.js";
import type { RequestOptions } from "./request.js";

interface Page {
  readonly nodes?: readonly unknown[];
  readonly edges?: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What a list holds: its nodes, or its edges where they tell more than their nodes. */
type Item<Page> = Page extends { readonly nodes: readonly (infer Node)[] }
  ? Node
  : Page extends { readonly edges: readonly (infer Edge)[] }
    ? Edge
    : never;

/** Every item of a list, in its order; a loop that is left ends what is on its way. */
export type Walk<Result> = AsyncGenerator<Item<Result[keyof Result]>, void, undefined>;

interface Walking extends Omit<RequestOptions, "idempotent"> {
  /** Items fetched at once, from 1 to 100; 100 unless given. */
  readonly pageSize?: number | undefined;
  /** A cursor of the same list and order: the walk begins just after it. */
  readonly after?: string | null | undefined;
  /** How much is fetched at once is the page size. */
  readonly first?: undefined;
}

/** Which items are walked, in which order, and how. */
export type WalkOptions<Variables> = Variables & Walking;

const PAGE_SIZE = 100;

type Send = (document: string, variables: object, options: RequestOptions) => Promise<Record<string, Page>>;

export function createEach(send: Send): Lists {
  const walks = Object.entries(lists).map(([name, document]) => [
    name,
    ({ pageSize = PAGE_SIZE, after: start = null, signal, timeout, retries, ...variables }: Walking = {}) =>
      walk(start, signal, async (after, signal) => {
        const result = await send(
          document,
          { ...variables, first: pageSize, after },
          { signal, timeout, retries },
        );
        // A list's document selects one field.
        return Object.values(result)[0] as Page;
      }),
  ]);
  // The compiler cannot follow names made at run time; codegen states what they are.
  return Object.fromEntries(walks) as unknown as Lists;
}

async function* walk(
  start: string | null,
  signal: AbortSignal | undefined,
  fetchPage: (after: string | null, signal: AbortSignal) => Promise<Page>,
) {
  const leaving = new AbortController();
  const leave = () => leaving.abort(signal?.reason);
  signal?.addEventListener("abort", leave, { once: true });
  if (signal?.aborted) leave();
  try {
    let next: Promise<Page> | null = fetchPage(start, leaving.signal);
    while (next) {
      const { nodes, edges, pageInfo }: Page = await next;
      next = pageInfo.hasNextPage ? fetchPage(pageInfo.endCursor, leaving.signal) : null;
      // Why it failed is told when its turn comes.
      next?.catch(() => {});
      for (const item of nodes ?? edges ?? []) {
        if (signal?.aborted)
          throw new ClientError("aborted", "The walk was aborted.", { cause: signal.reason });
        yield item;
      }
    }
  } finally {
    leaving.abort();
    signal?.removeEventListener("abort", leave);
  }
}
