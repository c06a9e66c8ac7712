import type { DocumentNode, ExecutionArgs, OperationDefinitionNode, ValueNode } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../requests/context.js";
import { fragmentsOf } from "../requests/selection.js";
import { badInput } from "../values/bad-input.js";
import { argumentToLower } from "./argument-to-lower.js";
import { costOf } from "./cost.js";
import { keepCosts } from "./kept-costs.js";

export type CostContext = Pick<Context, "record" | "atPace">;

/** Rejects an operation whose cost is too high. Checks it just before it runs, when the values of variables are known. */
export function useCostLimit(limit: number): Plugin<CostContext> {
  const knownCostOf = keepCosts(costOf);
  function check(
    { schema, document, operationName, variableValues }: ExecutionArgs,
    { record }: CostContext,
  ): void {
    const operation = operationOf(document, operationName);
    if (!operation) return;
    const query = {
      schema,
      fragments: fragmentsOf(document),
      variableValues: { ...defaultVariables(operation), ...variableValues },
    };
    const cost = knownCostOf(query, operation);
    record.cost = { cost, limit, lower: null };
    if (cost > limit) {
      record.cost = { cost, limit, lower: argumentToLower(query, operation, { price: costOf, limit }) };
      throw badInput(
        `The query may fetch ${formatCount(cost)} objects, more than the limit of ${formatCount(limit)}: request fewer with "first" or "last", or nest less.`,
      );
    }
  }
  return {
    onExecute: ({ args }) => args.contextValue.atPace(() => check(args, args.contextValue)),
    onSubscribe: ({ args }) => args.contextValue.atPace(() => check(args, args.contextValue)),
  };
}

const formatCount = (objects: number) => objects.toLocaleString("en-US");

/** Undefined if no operation has the name; graphql-js then rejects the request. */
function operationOf(document: DocumentNode, name: string | null | undefined) {
  return document.definitions.find(
    (each): each is OperationDefinitionNode =>
      each.kind === "OperationDefinition" && (name == null || each.name?.value === name),
  );
}

/** Default values that affect the cost: numbers, and the conditions of `@include` and `@skip`. */
function defaultVariables({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.map(({ variable, defaultValue }) => [
      variable.name.value,
      literalValue(defaultValue),
    ]),
  );
}

function literalValue(value: ValueNode | undefined): unknown {
  if (!value || !("value" in value)) return undefined;
  return typeof value.value === "boolean" ? value.value : Number(value.value);
}
