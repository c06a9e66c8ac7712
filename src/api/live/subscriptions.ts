// Imported by file, as in execution.ts.
import { createSourceEventStream, type ExecutionArgs, type ExecutionResult } from "graphql/index.js";
import type { Plugin } from "graphql-yoga";
import type { Execute } from "../execution/executor.js";
import type { QuoteEdge } from "../loading/rows.js";
import type { Context } from "../requests/context.js";
import { createEventExecution } from "./event-execution.js";
import type { EventBatch } from "./quote-added.js";
import type { StreamClient, Streams } from "./streams.js";

/**
 * Runs subscriptions; graphql-js creates their events.
 *
 * @param deadline Milliseconds for each batch of events, the same as for a query.
 */
export function useSubscriptions(
  execute: Execute,
  streams: Streams,
  deadline: number,
): Plugin<Context & StreamClient> {
  const executeEvents = createEventExecution(execute, deadline);

  /** Ends after an event that failed, so that a client which resumes from its last cursor misses none. */
  async function* resultsOf(
    batches: AsyncIterable<EventBatch<QuoteEdge>>,
    args: ExecutionArgs,
    context: Context,
  ): AsyncGenerator<ExecutionResult> {
    for await (const batch of batches) {
      for (const result of await executeEvents(args, batch, context)) {
        yield result;
        if (!result.data) return;
      }
    }
  }
  return {
    onSubscribe({ args: { contextValue: context }, setSubscribeFn }) {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const source = await createSourceEventStream(args);
        if (!(Symbol.asyncIterator in source)) return source;
        // Every `subscribe` of the schema returns batches of these: see resolvers/subscription.ts.
        const results = resultsOf(source as AsyncIterable<EventBatch<QuoteEdge>>, args, context);
        return streams.open(results, context);
      });
    },
  };
}
