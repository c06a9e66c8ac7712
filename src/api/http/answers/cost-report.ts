import type { Plugin } from "graphql-yoga";
import type { RequestInfo } from "../request-info.js";

/**
 * The request header that asks what an operation costs. A header rather than a directive: the text of the operation, and
 * so its hash, stays the same.
 */
export const COST_HEADER = "x-graphql-cost";

/**
 * Adds `extensions.cost` to a result if the operation was refused because of its cost, or if the caller asks for it.
 * Events of subscriptions do not repeat it.
 */
export function useCostReport(): Plugin<object, RequestInfo> {
  return {
    onResultProcess({ request, result, setResult, serverContext: { record } }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || !record.cost) return;
      const { cost, limit, lower } = record.cost;
      const isRefused = cost > limit;
      if (!isRefused && request.headers.get(COST_HEADER) === null) return;
      const report = isRefused ? { cost, limit, lower } : { cost, limit };
      setResult({ ...result, extensions: { ...result.extensions, cost: report } });
    },
  };
}
