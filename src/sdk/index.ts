export { type Client, createClient, type VariablesArgument } from "./client.js";
export type { Operation, TypedDocument } from "./document.js";
export { ClientError, type ClientErrorKind, type FailureCode, type GraphQLFailure } from "./errors.js";
export * from "./generated/operations.js";
export type { Walk, WalkOptions } from "./pagination.js";
export type { SubscriptionOptions } from "./quote-added.js";
export type { AddedQuote } from "./quote-stream.js";
export type { ClientHeaders, ClientOptions, RequestOptions } from "./request.js";
