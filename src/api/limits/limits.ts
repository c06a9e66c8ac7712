import { maxAliasesPlugin } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthPlugin } from "@escape.tech/graphql-armor-max-depth";
import { maxTokensPlugin } from "@escape.tech/graphql-armor-max-tokens";
import type { ValidationContext } from "graphql";
import { createGraphQLError, type Plugin } from "graphql-yoga";
import type { StreamLimits } from "../live/streams.js";
import { type CostContext, useCostLimit } from "./cost-limit.js";
import { useRepeatedFieldLimit } from "./repeated-fields.js";

/** Limits of one request, and of all subscriptions together. */
export interface Limits extends BodyLimits, StreamLimits {
  /** How many levels deep selections may nest. */
  readonly depth: number;
  readonly aliases: number;
  /** Selections of a field that is selected already in the same place. */
  readonly repeatedFields: number;
  /** Lexical tokens in the text of the query. */
  readonly tokens: number;
  /** Objects that the response may contain, estimated before anything is read: see cost.ts. */
  readonly cost: number;
  /** Milliseconds that a query or a batch of events may take. Each statement also has a timeout of its own. */
  readonly deadline: number;
  /** How many operations of one client may run at once. */
  readonly requestsPerClient: number;
}

export const DEFAULT_LIMITS: Limits = {
  depth: 16,
  aliases: 30,
  repeatedFields: 100,
  tokens: 2_000,
  cost: 25_000,
  deadline: 30_000,
  requestsPerClient: 64,
  bodyBytes: 256 * 1024,
  pageBytes: 32 * 1024 * 1024,
  bodyTime: 20_000,
  pageTime: 120_000,
  streams: 1_000,
  streamsPerClient: 400,
  readTimeout: 30_000,
};

/**
 * Rejects an operation that exceeds a limit before any of it runs. The cost is computed in this project rather than
 * by graphql-armor, which does not see the values of variables.
 */
export function useLimits(limits: Limits): Plugin<CostContext>[] {
  return [
    maxTokensPlugin({
      n: limits.tokens,
      onReject: [
        () => {
          throw inputError(`The query must not be longer than ${limits.tokens} tokens.`);
        },
      ],
    }),
    maxDepthPlugin({
      n: limits.depth,
      flattenFragments: true,
      ...rejectWith(`The query must not nest deeper than ${limits.depth} levels.`),
    }),
    maxAliasesPlugin({
      n: limits.aliases,
      ...rejectWith(`The query must not use more than ${limits.aliases} aliases.`),
    }),
    useRepeatedFieldLimit(limits.repeatedFields),
    useCostLimit(limits.cost),
  ];
}

function rejectWith(message: string) {
  return {
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null) => context?.reportError(inputError(message))],
  };
}

function inputError(message: string) {
  return createGraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}

export interface BodyLimits {
  /** Maximum size of a request body, in bytes, for callers that may only read. */
  readonly bodyBytes: number;
  /** Maximum size, in bytes, for callers that may write: a page of 10 MB, with room for its JSON escapes. */
  readonly pageBytes: number;
  /** Milliseconds in which the whole body must arrive, for callers without write access. */
  readonly bodyTime: number;
  /** The same for callers with write access. */
  readonly pageTime: number;
}
