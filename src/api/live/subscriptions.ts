// Imported by file, as in execution.ts.
import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from "graphql/index.js";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../requests/context.js";
import type { EventBatch } from "./quote-added.js";
import type { StreamClient, Streams } from "./streams.js";
import { withDeadline } from "./with-deadline.js";

/**
 * Runs subscriptions with graphql-js. The events of a batch are resolved concurrently, so a batch costs as few
 * statements as one event.
 *
 * @param deadline Milliseconds for each batch, the same as for a query.
 */
export function useSubscriptions(streams: Streams, deadline: number): Plugin<Context & StreamClient> {
  return {
    onSubscribe({ args: { contextValue: context }, setSubscribeFn }) {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const source = await createSourceEventStream(args);
        if (!(Symbol.asyncIterator in source)) return source;
        // Every `subscribe` of the schema returns batches: see resolvers/subscription.ts.
        const results = resultsOf(source as AsyncIterable<EventBatch<unknown>>, args, context, deadline);
        return streams.open(results, context);
      });
    },
  };
}

/** Ends after an event that failed, so that a client which resumes from its last cursor misses none. */
async function* resultsOf(
  batches: AsyncIterable<EventBatch<unknown>>,
  args: ExecutionArgs,
  context: Context,
  deadline: number,
): AsyncGenerator<ExecutionResult> {
  for await (const { events, scope } of batches) {
    const answers = events.map(async (rootValue) =>
      execute({ ...args, rootValue, contextValue: { ...context, ...scope } }),
    );
    for (const answer of await withDeadline(deadline, Promise.all(answers), scope.abortController)) {
      yield answer;
      if (!answer.data) return;
    }
  }
}
