import { maxAliasesPlugin } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthPlugin } from "@escape.tech/graphql-armor-max-depth";
import { maxTokensPlugin } from "@escape.tech/graphql-armor-max-tokens";
import type { ValidationContext } from "graphql";
import { createGraphQLError, type Plugin } from "graphql-yoga";
import type { StreamLimits } from "../live/streams.js";
import { useCostLimit } from "./cost-limit.js";

/** What one request may ask, and all subscriptions together. */
export interface Limits extends BodyLimits, StreamLimits {
  /** How deep selections may nest. */
  readonly depth: number;
  readonly aliases: number;
  /** Words and marks of the query's text. */
  readonly tokens: number;
  /** Objects that the answer may hold, counted before anything is read: see cost.ts. */
  readonly cost: number;
  /** Milliseconds that a query may take, or a batch of events; each statement has a deadline of its own. */
  readonly deadline: number;
}

export const DEFAULT_LIMITS: Limits = {
  depth: 16,
  aliases: 30,
  tokens: 2_000,
  cost: 25_000,
  deadline: 30_000,
  bodyBytes: 256 * 1024,
  pageBytes: 32 * 1024 * 1024,
  streams: 1_000,
  readTimeout: 30_000,
};

/**
 * Refuses what is too long, too deep, too wide or too much before anything of it runs. The cost is reckoned
 * here and not by graphql-armor, which does not see the values of variables.
 */
export function useLimits(limits: Limits): Plugin[] {
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
  /** Bytes that anybody may send. */
  readonly bodyBytes: number;
  /** Bytes that whoever may write may send: a page of 10 MB, with room for its escapes. */
  readonly pageBytes: number;
}
