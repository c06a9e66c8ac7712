import type { DocumentNode, ExecutionArgs, ExecutionResult } from "graphql/index.js";
import { getOrCreate } from "../../collections/get-or-create.js";
import type { Execute } from "../execution/executor.js";
import type { Context, LoaderScope } from "../requests/context.js";
import type { EventBatch } from "./quote-added.js";
import { withDeadline } from "./with-deadline.js";

/** Results of events, in their order. */
type Results = readonly ExecutionResult[];

/** The property with which Yoga lets a result say how it is serialized. */
interface SerializedResult extends ExecutionResult {
  readonly stringify?: () => string;
}

/**
 * Executes the events of subscriptions. Those with the same operation and variables that read the same events in the same
 * turn share the results and their JSON: a quote for 300 readers is executed and serialized once. What a subscription
 * selects must therefore not depend on who subscribes.
 *
 * @param deadline Milliseconds for each batch, the same as for a query.
 * @returns A function that executes a batch. Its events are resolved concurrently, so a batch costs as few statements as
 * one event.
 */
export function createEventExecution(
  execute: Execute,
  deadline: number,
): (
  args: ExecutionArgs,
  batch: EventBatch<{ readonly cursor: string }>,
  context: Context,
) => Promise<Results> {
  const shared = new WeakMap<LoaderScope, WeakMap<DocumentNode, Map<string, Promise<Results>>>>();

  return (args, { events, scope }, context) => {
    const { document, operationName, variableValues } = args;
    const ofScope = getOrCreate(shared, scope, () => new WeakMap());
    const ofDocument = getOrCreate(ofScope, document, () => new Map());
    const cursors = events.map(({ cursor }) => cursor);
    const key = JSON.stringify([operationName, variableValues, cursors]);
    return getOrCreate(ofDocument, key, () => {
      const results = events.map(async (rootValue) =>
        serializedOnce(await execute({ ...args, rootValue, contextValue: { ...context, ...scope } })),
      );
      return withDeadline(deadline, Promise.all(results), scope.abortController);
    });
  };
}

/** Errors are presented to each subscriber with the id of its own request. */
function serializedOnce(result: ExecutionResult): SerializedResult {
  if (result.errors) return result;
  let json: string | undefined;
  return {
    ...result,
    stringify() {
      json ??= JSON.stringify(result);
      return json;
    },
  };
}
