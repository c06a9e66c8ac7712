import type { Operation } from "./document.js";

import {
  type Lists,
  type Operations,
  operations,
  type QuoteAddedSubscriptionVariables,
} from "./generated/operations.js";
import { createListIterators } from "./list-iterators.js";
import { quoteAdded, type SubscriptionOptions } from "./quote-added.js";
import type { AddedQuote } from "./quote-stream.js";
import { type ClientOptions, type RequestOptions, request } from "./request.js";

/** The arguments after the operation. `variables` is optional if none of them is required. */
export type VariablesArgument<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

/** A client of one archive. Every method rejects with a ClientError. */
export interface Client extends Operations {
  /**
   * Sends an operation of your own. Its document gives the types of the variables and the result; for plain text, the
   * result is `unknown` unless you pass its type.
   *
   * @example
   * const { archive } = await client.request<{ archive: { quoteCount: number } }>("{ archive { quoteCount } }");
   */
  request<Result = unknown, Variables = Readonly<Record<string, unknown>>>(
    operation: Operation<Result, Variables>,
    ...args: VariablesArgument<Variables>
  ): Promise<Result>;

  /**
   * Iterates over a whole list, from the first item to the last. While you process one page, the next one is fetched,
   * and no more than that. Leaving the loop cancels the request in progress. In STORED order, no item is missed or
   * repeated even if the archive grows meanwhile; the schema describes what the other orders guarantee.
   *
   * @example
   * for await (const quote of client.each.quotes({ filter: { kinds: ["DIRECT"] }, orderBy: "STORED" })) {
   *   console.log(quote.text);
   * }
   */
  readonly each: Lists;

  /**
   * Subscribes to the quotes that match `filter` as they are stored, by any process. With `after`, the quotes stored
   * since that cursor come first. If the connection is lost, the client reconnects and continues after the last quote,
   * without gaps or duplicates. The loop ends when you leave it, when `signal` aborts, or with an error that
   * reconnecting cannot fix.
   *
   * @example
   * for await (const { node } of client.quoteAdded({ filter: { attributed: true } })) {
   *   console.log(node.speaker?.name, node.text);
   * }
   */
  quoteAdded(
    variables?: QuoteAddedSubscriptionVariables,
    options?: SubscriptionOptions,
  ): AsyncIterableIterator<AddedQuote>;
}

/** Mutations that are safe to send twice: ingesting the same page or importing the same list again changes nothing. */
const IDEMPOTENT: readonly (keyof Operations)[] = [
  "ingestPage",
  "deleteArticles",
  "importAuthority",
  "applyAuthorities",
];

/**
 * Creates a typed client: a method for each operation of this package, `each` for whole lists, and `request` for
 * operations of your own. It keeps no connection open and does not need to be closed.
 *
 * @example
 * const client = createClient({ url: "http://localhost:4000/graphql" });
 * const { quotes } = await client.quotes({ first: 5, orderBy: "NEWEST" });
 * for (const { text, speaker } of quotes.nodes) console.log(`${speaker?.name}: ${text}`);
 */
export function createClient(options: ClientOptions): Client {
  const send = <Result, Variables>(
    operation: Operation<Result, Variables>,
    variables?: Variables,
    requestOptions?: RequestOptions,
  ) => request(options, operation, variables, requestOptions);

  const methods = Object.entries(operations).map(([name, document]) => {
    const idempotent = IDEMPOTENT.some((method) => method === name);
    return [
      name,
      (variables?: object, requestOptions?: RequestOptions) =>
        send(document, variables, { idempotent, ...requestOptions }),
    ];
  });
  // The compiler cannot infer properties whose names come from data; the generated interface declares them.
  return {
    ...Object.fromEntries(methods),
    request: send,
    each: createListIterators(send),
    quoteAdded: (variables, subscriptionOptions) => quoteAdded(options, variables, subscriptionOptions),
  } as Client;
}
