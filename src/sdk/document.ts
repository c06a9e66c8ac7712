import { printDocument } from "./print-document.js";

/** Carries the types of a document, as `@graphql-typed-document-node/core` does, without depending on that package. */
interface Typed<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
}

/** The text of an operation, with the types of its variables and its result. */
export type TypedDocument<Result, Variables> = string & Typed<Result, Variables>;

interface Text {
  readonly length: number;
  toString(): string;
}

interface SyntaxTree {
  readonly kind: string;
  readonly definitions: readonly object[];
}

/**
 * An operation in any common form: a document of this package, one that graphql-codegen generated as a string
 * (`documentMode: "string"`) or as a syntax tree (`TypedDocumentNode`), the result of a `gql` tag, or plain text.
 */
export type Operation<Result, Variables> = (Text | SyntaxTree) & Typed<Result, Variables>;

/** The text of an operation, as a request sends it. */
export function textOf(operation: Text | SyntaxTree): string {
  return "definitions" in Object(operation) ? printDocument(operation as SyntaxTree) : String(operation);
}

/**
 * Whether an operation is a query, which is safe to send twice. A text with the word "mutation" or "subscription"
 * anywhere in it counts as none, so that a mutation is never retried by mistake.
 */
export function isQuery(text: string): boolean {
  return !/\b(mutation|subscription)\b/.test(text);
}
