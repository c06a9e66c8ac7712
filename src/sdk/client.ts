import * as documents from "./generated/operations.js";
import {
  type ClientOptions,
  type Operation,
  type RequestOptions,
  request,
  type VariablesArgument,
} from "./request.js";

type Documents = typeof documents;

/** A method for each operation in `operations/`: `ArticlesDocument` becomes `articles(variables)`. */
type OperationMethods = {
  readonly [Name in keyof Documents as Name extends `${infer Method}Document`
    ? Uncapitalize<Method>
    : never]: Documents[Name] extends Operation<infer Result, infer Variables>
    ? (...args: VariablesArgument<Variables>) => Promise<Result>
    : never;
};

export interface Client extends OperationMethods {
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
  return { ...Object.fromEntries(methods), request: send } as Client;
}

function methodName(documentName: string): string {
  return documentName[0]?.toLowerCase() + documentName.slice(1, -"Document".length);
}
