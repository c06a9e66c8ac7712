import type { ExecutionResult } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { CostRecord } from "../../requests/cost-record.js";
import type { RequestSource } from "../access/authentication.js";
import type { RequestInfo } from "../request-info.js";

/**
 * The request header that asks what an operation costs. A header rather than a directive: the text of the operation, and
 * so its hash, stays the same.
 */
export const COST_HEADER = "x-graphql-cost";

/** Adds `extensions.cost` to a result if the operation was refused because of its cost, or if the caller asks for it. */
export function withCost(
  result: ExecutionResult,
  { headers }: Pick<RequestSource, "headers">,
  record: CostRecord,
): ExecutionResult {
  if (!record.cost) return result;
  const { cost, limit, lower } = record.cost;
  const isRefused = cost > limit;
  if (!isRefused && headers.get(COST_HEADER) === null) return result;
  const report = isRefused ? { cost, limit, lower } : { cost, limit };
  return { ...result, extensions: { ...result.extensions, cost: report } };
}

/** Adds the cost to results; events of subscriptions do not repeat it. */
export function useCostReport(): Plugin<object, RequestInfo> {
  return {
    onResultProcess({ request, result, setResult, serverContext: { record } }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      setResult(withCost(result, request, record));
    },
  };
}
