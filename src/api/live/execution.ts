// Imported by file to get the copy of `graphql` that Yoga uses; bundlers and test runners may resolve another one.
import { type ExecutionArgs, getOperationAST } from "graphql/index.js";
import type { Plugin } from "graphql-yoga";
import { createTurns } from "../../db/turns.js";
import type { Execute } from "../execution/executor.js";
import type { Context } from "../requests/context.js";
import { isLight } from "../requests/cost-record.js";
import { withDeadline } from "./with-deadline.js";

/**
 * How many heavy queries may run at once, of all clients and of one. To begin one can take the event loop 100 ms, and its
 * results take memory.
 */
const HEAVY_QUERIES = 4;
const HEAVY_QUERIES_PER_CLIENT = 2;

/**
 * Runs operations with an executor that keeps the fields of a response in the order of the query; Yoga's own does not. A
 * query that exceeds the deadline fails with TIMEOUT and starts no more statements; the statement that is
 * running has a timeout of its own. Heavy queries wait for their turn, which counts towards the deadline.
 *
 * A mutation has no deadline here, because it could fail with TIMEOUT and still be stored. Its steps have limits of
 * their own: the extractor limits extraction, and `Database.write` limits waiting and writing.
 *
 * @param deadline In milliseconds.
 */
export function useExecution(execute: Execute, deadline: number): Plugin<Context> {
  const heavy = createTurns(HEAVY_QUERIES, HEAVY_QUERIES_PER_CLIENT);

  function executeInTurn(args: ExecutionArgs, { client, record, abortController }: Context) {
    if (isLight(record)) return execute(args);
    return heavy.run(client, abortController.signal, async () => execute(args));
  }
  return {
    onExecute({ args: { contextValue: context }, setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs) => {
        if (isMutation(args)) return execute(args);
        const answer = executeInTurn(args, context);
        if (!(answer instanceof Promise)) return answer;
        return withDeadline(deadline, answer, context.abortController);
      });
    },
  };
}

function isMutation({ document, operationName }: ExecutionArgs): boolean {
  return getOperationAST(document, operationName)?.operation === "mutation";
}
