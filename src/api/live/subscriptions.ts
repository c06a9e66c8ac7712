// By its file, as in execution.ts.
import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from "graphql/index.js";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../requests/context.js";
import { within } from "./execution.js";
import type { Batch } from "./quote-added.js";
import type { Reader, Streams } from "./streams.js";

/**
 * Runs subscriptions with graphql-js, the events that come together side by side, so that what they need is
 * read by as few statements as for one of them. The deadline of a query is that of each batch.
 */
export function useSubscriptions(streams: Streams, deadline: number): Plugin<Context & Reader> {
  return {
    onSubscribe({ args: { contextValue: context }, setSubscribeFn }) {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const source = await createSourceEventStream(args);
        if (!(Symbol.asyncIterator in source)) return source;
        // What a `subscribe` of ours gives: see resolvers/subscription.ts.
        const results = resultsOf(source as AsyncIterable<Batch<unknown>>, args, context, deadline);
        return streams.open(results, context.abandoned, context);
      });
    },
  };
}

/** Ends after an event that cannot be told: who goes on from the last cursor then misses none. */
async function* resultsOf(
  batches: AsyncIterable<Batch<unknown>>,
  args: ExecutionArgs,
  context: Context,
  deadline: number,
): AsyncGenerator<ExecutionResult> {
  for await (const { events, reading } of batches) {
    const answers = events.map(async (rootValue) =>
      execute({ ...args, rootValue, contextValue: { ...context, ...reading } }),
    );
    for (const answer of await within(deadline, Promise.all(answers), reading.abandoned)) {
      yield answer;
      if (!answer.data) return;
    }
  }
}
