import type { RequestOptions } from "./request.js";

/** One page of a list, as its query returns it. */
export interface Page {
  readonly nodes?: readonly unknown[];
  readonly edges?: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What a list iterates over: its nodes, or its edges if the query selects those. */
type Item<Page> = Page extends { readonly nodes: readonly (infer Node)[] }
  ? Node
  : Page extends { readonly edges: readonly (infer Edge)[] }
    ? Edge
    : never;

/** Iterates over the items of a list in order. Leaving the loop cancels the request in progress. */
export type Walk<Result> = AsyncGenerator<Item<Result[keyof Result]>, void, undefined>;

export interface PaginationOptions extends Omit<RequestOptions, "idempotent"> {
  /** The number of items to fetch per request, from 1 to 100. Defaults to 100. */
  readonly pageSize?: number | undefined;
  /** Starts just after this cursor, which must come from the same list in the same order. */
  readonly after?: string | null | undefined;
  /** Not an option: use `pageSize`. */
  readonly first?: undefined;
}

/** The variables that select and order a list's items, and the options for fetching them. */
export type WalkOptions<Variables> = Variables & PaginationOptions;
