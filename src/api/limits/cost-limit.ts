import type {
  DocumentNode,
  ExecutionArgs,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  ValueNode,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { badInput } from "../values/bad-input.js";
import { costOf } from "./cost.js";

/** Refuses an operation by its cost when it is about to run: only then are the values of variables known. */
export function useCostLimit(most: number): Plugin {
  function check({ schema, document, operationName, variableValues }: ExecutionArgs): void {
    const operation = operationOf(document, operationName);
    if (!operation) return;
    const cost = costOf(
      {
        schema,
        fragments: fragmentsOf(document),
        variableValues: { ...defaultVariables(operation), ...variableValues },
      },
      operation,
    );
    if (cost > most) {
      throw badInput(
        `The query may fetch ${formatCount(cost)} objects, more than the ${formatCount(most)} that one may: ask for fewer with "first" or "last", or nest less.`,
      );
    }
  }
  return {
    onExecute: ({ args }) => check(args),
    onSubscribe: ({ args }) => check(args),
  };
}

const formatCount = (objects: number) => objects.toLocaleString("en-US");

/** Undefined where the engine is about to refuse the name. */
function operationOf(document: DocumentNode, name: string | null | undefined) {
  return document.definitions.find(
    (each): each is OperationDefinitionNode =>
      each.kind === "OperationDefinition" && (name == null || each.name?.value === name),
  );
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions.flatMap((each) =>
      each.kind === "FragmentDefinition" ? [[each.name.value, each] as const] : [],
    ),
  );
}

/** Of what decides the cost: numbers, and the conditions of `@include` and `@skip`. */
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
