// Imported by file, as in execution.ts.
import { type ASTNode, type OperationDefinitionNode, visit } from "graphql/index.js";
import { createLruCache } from "../../collections/lru-cache.js";
import type { QueryInfo } from "../requests/selection.js";

/** What an operation costs: see `costOf`. */
type CostOf = (query: QueryInfo, operation: OperationDefinitionNode) => number;

/** The arguments that a cost depends on: those of lists and searches, and that of `@include` and `@skip`. */
const PRICED: ReadonlySet<string> = new Set(["first", "last", "ids", "filter", "query", "orderBy", "if"]);

/** Characters of keys, and as many for each cost: variables of clients can be long. */
const CAPACITY = 1_000_000;
const COST_WEIGHT = 100;

/** Keeps the costs of operations, by the variables that they depend on, from one request to the next. */
export function keepCosts(costOf: CostOf): CostOf {
  const operations = new WeakMap<
    OperationDefinitionNode,
    { readonly number: number; readonly variables: readonly string[] }
  >();
  const costs = createLruCache<number>(CAPACITY, (key) => COST_WEIGHT + key.length);
  let count = 0;

  return (query, operation) => {
    const known = operations.get(operation) ?? {
      number: count++,
      variables: pricedVariables(query, operation),
    };
    operations.set(operation, known);
    const values = known.variables.map((name) => [name, query.variableValues[name]]);
    const key = `${known.number} ${JSON.stringify(Object.fromEntries(values))}`;
    const cost = costs.get(key) ?? costOf(query, operation);
    costs.set(key, cost);
    return cost;
  };
}

/** The names of the variables in priced arguments, of the operation and of all fragments of its document. */
function pricedVariables({ fragments }: QueryInfo, operation: OperationDefinitionNode): readonly string[] {
  const names = new Set<string>();
  const collect = (node: ASTNode) =>
    visit(node, {
      VariableDefinition: () => false,
      Argument: ({ name }) => (PRICED.has(name.value) ? undefined : false),
      Variable({ name }) {
        names.add(name.value);
      },
    });
  [operation, ...Object.values(fragments)].forEach(collect);
  return [...names];
}
