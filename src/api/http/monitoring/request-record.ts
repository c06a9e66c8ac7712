import type { DocumentNode, ExecutionArgs, OperationDefinitionNode } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { CostRecord } from "../../requests/cost-record.js";

/**
 * What a request has done so far, for its log line, metrics and spans. It is filled in by the steps that the request
 * passes through, the only part of a request that changes.
 */
export interface RequestRecord extends CostRecord {
  operation: OperationInfo | null;
  /** Whether it names its operation by an id. */
  isPersisted: boolean;
  /** How many statements it ran; those of a subscription's events are shared by subscriptions, and not counted. */
  statements: number;
  /** The code of its first error. */
  code: string | null;
  /** See `clientName`; null if the request did not reach GraphQL. */
  client: string | null;
}

export interface OperationInfo {
  /** As the caller named it. */
  readonly name: string | null;
  readonly type: "query" | "mutation" | "subscription";
  /** The only field that it selects; null if there are several. */
  readonly field: string | null;
}

export function createRequestRecord(): RequestRecord {
  return { operation: null, isPersisted: false, cost: null, statements: 0, code: null, client: null };
}

/** Records the operation of a request before it runs. */
export function useRequestRecord(): Plugin<{ readonly record: RequestRecord }> {
  function note(
    { document, operationName }: ExecutionArgs,
    { record }: { readonly record: RequestRecord },
  ): void {
    record.operation = operationInfo(document, operationName);
  }
  return {
    onExecute: ({ args }) => note(args, args.contextValue),
    onSubscribe: ({ args }) => note(args, args.contextValue),
  };
}

/** Null if the document has no such operation. */
function operationInfo(document: DocumentNode, name: string | null | undefined): OperationInfo | null {
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode =>
      each.kind === "OperationDefinition" && (name == null || each.name?.value === name),
  );
  if (!operation) return null;
  const [selected, ...others] = operation.selectionSet.selections;
  return {
    name: operation.name?.value ?? null,
    type: operation.operation,
    field: selected?.kind === "Field" && others.length === 0 ? selected.name.value : null,
  };
}
