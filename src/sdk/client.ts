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

/** Variables may be left out where none of them must be given. */
export type VariablesArgument<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

/** A connection to one archive. Every method rejects with a ClientError. */
export interface Client extends Operations {
  /**
   * Sends an operation of your own, typed as its document says; see Operation for what it may be. Plain text gives
   * `unknown`, unless you say what it gives.
   *
   * @example
   * const { archive } = await client.request<{ archive: { quoteCount: number } }>("{ archive { quoteCount } }");
   */
  request<Result = unknown, Variables = Readonly<Record<string, unknown>>>(
    operation: Operation<Result, Variables>,
    ...args: VariablesArgument<Variables>
  ): Promise<Result>;

  /**
   * The lists of the archive, from their first item to their last. Each fetches a page while the one before is
   * being taken, never more; leaving the loop ends what is on its way. Under STORED order nothing is missed or
   * repeated however the archive grows meanwhile; the schema says what other orders promise.
   *
   * @example
   * for await (const quote of client.each.quotes({ filter: { kinds: ["DIRECT"] }, orderBy: "STORED" })) {
   *   console.log(quote.text);
   * }
   */
  readonly each: Lists;

  /**
   * The quotes that match, as they are stored, by whichever process; with `after`, first what was stored since
   * that cursor. A connection that is lost is made anew, and goes on where the last quote came: without gap or
   * double. It ends only by leaving the loop, by `signal`, or with an error that coming back does not mend.
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

/** The same page again changes nothing, so that it may be sent again when nobody knows whether it arrived. */
const IDEMPOTENT: readonly (keyof Operations)[] = ["ingestPage"];

/**
 * A typed client: a method for each prepared operation, `each` for whole lists, and `request` for operations of
 * your own. It keeps no connection and needs no closing.
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
    const idempotent = IDEMPOTENT.some((each) => each === name);
    return [
      name,
      (variables?: object, requestOptions?: RequestOptions) =>
        send(document, variables, { idempotent, ...requestOptions }),
    ];
  });
  // The compiler cannot follow names made at run time; codegen states what they are.
  return {
    ...Object.fromEntries(methods),
    request: send,
    each: createListIterators(send),
    quoteAdded: (variables, subscriptionOptions) => quoteAdded(options, variables, subscriptionOptions),
  } as Client;
}
