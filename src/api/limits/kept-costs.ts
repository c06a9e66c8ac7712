import type { OperationDefinitionNode } from "graphql";
import { getOrCreate } from "../../collections/get-or-create.js";
import { createLruCache } from "../../collections/lru-cache.js";
import type { QueryInfo } from "../requests/selection.js";
import { valuesOf, variablesIn } from "../requests/variables.js";

/** What an operation costs: see `costOf`. */
type CostOf = (query: QueryInfo, operation: OperationDefinitionNode) => number;

/** The arguments that a cost depends on: those of lists and searches, and that of `@include` and `@skip`. */
const PRICED: ReadonlySet<string> = new Set(["first", "last", "ids", "filter", "query", "orderBy", "if"]);

/** What the costs and their keys may weigh: see plan-cache.ts. */
const CAPACITY = 1_000_000;
const COST_WEIGHT = 100;

/** Keeps the costs of operations, by the variables that they depend on, from one request to the next. */
export function keepCosts(costOf: CostOf): CostOf {
  const operations = new WeakMap<OperationDefinitionNode, { number: number; variables: readonly string[] }>();
  const costs = createLruCache<number>(CAPACITY, (key) => COST_WEIGHT + key.length);
  let count = 0;

  return (query, operation) => {
    const { number, variables } = getOrCreate(operations, operation, () => ({
      number: count++,
      variables: variablesIn([operation.selectionSet], query.fragments, (argument) => PRICED.has(argument)),
    }));
    const key = `${number} ${JSON.stringify(valuesOf(variables, query.variableValues))}`;
    return getOrCreate(costs, key, () => costOf(query, operation));
  };
}
