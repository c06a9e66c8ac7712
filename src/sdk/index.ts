export { type Client, createClient } from "./client.js";
export { ClientError, type ClientErrorKind, type GraphQLFailure } from "./errors.js";
export * from "./generated/operations.js";
export type { AddedQuote, SubscriptionOptions } from "./quote-added.js";
export type { ClientOptions, Operation, RequestOptions } from "./request.js";
