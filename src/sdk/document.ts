import { printDocument } from "./print-document.js";

/** What tells the types of a document; the same as in `@graphql-typed-document-node/core`, which nobody needs. */
interface Typed<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
}

/** The text of an operation that knows the types of its variables and its answer. */
export type TypedDocument<Result, Variables> = string & Typed<Result, Variables>;

interface Text {
  readonly length: number;
  toString(): string;
}

interface Tree {
  readonly kind: string;
  readonly definitions: readonly object[];
}

/**
 * An operation, however it is at hand: one of this package, one that graphql-codegen made as a string
 * (`documentMode: "string"`) or as a tree (`TypedDocumentNode`), what a `gql` tag gives, or plain text.
 */
export type Operation<Result, Variables> = (Text | Tree) & Typed<Result, Variables>;

/** The text to send. */
export function textOf(operation: Text | Tree): string {
  return "definitions" in Object(operation) ? printDocument(operation as Tree) : String(operation);
}

/**
 * Whether sending it twice does no more than sending it once. What has the word "mutation" or "subscription" in
 * it, wherever, is not taken for a mere query.
 */
export function isQuery(text: string): boolean {
  return !/\b(mutation|subscription)\b/.test(text);
}
