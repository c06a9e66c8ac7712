import * as documents from "./generated/operations.js";
import { type AddedQuote, quoteAdded, type SubscriptionOptions } from "./quote-added.js";
import {
  type ClientOptions,
  type Operation,
  type RequestOptions,
  request,
  type VariablesArgument,
} from "./request.js";

type Documents = typeof documents;

/** A method for each query and mutation in `operations/`: `ArticlesDocument` becomes `articles(variables)`. */
type OperationMethods = {
  readonly [Name in Exclude<keyof Documents, "QuoteAddedDocument"> as Name extends `${infer Method}Document`
    ? Uncapitalize<Method>
    : never]: Documents[Name] extends Operation<infer Result, infer Variables>
    ? (...args: VariablesArgument<Variables>) => Promise<Result>
    : never;
};

export interface Client extends OperationMethods {
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
    variables?: documents.QuoteAddedSubscriptionVariables,
    options?: SubscriptionOptions,
  ): AsyncIterableIterator<AddedQuote>;
  /** Sends an operation of your own: a document made by graphql-codegen, typed as it says. */
  request<Result, Variables>(
    operation: Operation<Result, Variables>,
    ...args: VariablesArgument<Variables>
  ): Promise<Result>;
}

/**
 * A typed client: a method for each prepared operation, and `request` for your own.
 * Every method rejects with a ClientError.
 *
 * @example
 * const client = createClient({ url: "http://localhost:4000/graphql" });
 * const { quotes } = await client.quotes({ first: 5, orderBy: "NEWEST" });
 */
export function createClient(options: ClientOptions): Client {
  const send = <Result, Variables>(
    operation: Operation<Result, Variables>,
    variables?: Variables,
    requestOptions?: RequestOptions,
  ) => request(options, operation, variables, requestOptions);

  const methods = Object.entries(documents)
    .filter(([name]) => name.endsWith("Document"))
    .map(([name, operation]) => [
      methodName(name),
      (variables?: never, requestOptions?: RequestOptions) =>
        send(operation as Operation<unknown, unknown>, variables, requestOptions),
    ]);
  // The compiler cannot follow names made at run time; the mapped type above states what they are.
  return {
    ...Object.fromEntries(methods),
    request: send,
    quoteAdded: (variables, subscriptionOptions) => quoteAdded(options, variables, subscriptionOptions),
  } as Client;
}

function methodName(documentName: string): string {
  return documentName[0]?.toLowerCase() + documentName.slice(1, -"Document".length);
}
