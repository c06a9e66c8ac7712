// Imported by file to get the copy of `graphql` that Yoga uses; bundlers and test runners may resolve another one.
import { type ExecutionArgs, execute, getOperationAST } from "graphql/index.js";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../requests/context.js";
import { withDeadline } from "./with-deadline.js";

/**
 * Runs operations with graphql-js, which keeps the fields of a response in the order of the query; Yoga's own executor
 * does not. A query that exceeds the deadline fails with TIMEOUT and starts no more statements; the statement that is
 * running has a timeout of its own.
 *
 * A mutation has no deadline here, because it could fail with TIMEOUT and still be stored. Its steps have limits of
 * their own: the extractor limits extraction, and `Database.write` limits waiting and writing.
 *
 * @param deadline In milliseconds.
 */
export function useExecution(deadline: number): Plugin<Context> {
  return {
    onExecute({ args: { contextValue: context }, setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs) => {
        const answer = execute(args);
        if (!(answer instanceof Promise) || isMutation(args)) return answer;
        return withDeadline(deadline, answer, context.abortController);
      });
    },
  };
}

function isMutation({ document, operationName }: ExecutionArgs): boolean {
  return getOperationAST(document, operationName)?.operation === "mutation";
}
