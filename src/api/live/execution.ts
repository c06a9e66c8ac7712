// By its file: this is the copy of `graphql` that Yoga has, where bundlers and test runners may find another.
import { type ExecutionArgs, execute, getOperationAST } from "graphql/index.js";
import type { Plugin } from "graphql-yoga";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { Context } from "../requests/context.js";

/**
 * Runs operations with graphql-js, which keeps the fields of an answer in the order of the query, as Yoga's
 * own executor does not; and answers TIMEOUT for a query that takes too long, which then reads no more: the
 * statement on its way has a deadline of its own.
 *
 * A mutation has none here, or it might be answered TIMEOUT and yet be stored. What it does is bounded step by
 * step: reading the page by the extractor, waiting and writing by `Database.write`.
 */
export function useExecution(deadline: number): Plugin<Context> {
  return {
    onExecute({ args: { contextValue: context }, setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs) => {
        const answer = execute(args);
        if (!(answer instanceof Promise) || isMutation(args)) return answer;
        return within(deadline, answer, context.abandoned);
      });
    },
  };
}

function isMutation({ document, operationName }: ExecutionArgs): boolean {
  return getOperationAST(document, operationName)?.operation === "mutation";
}

/** @throws OnrecordError TIMEOUT where the answer does not come in time. */
export async function within<Answer>(
  milliseconds: number,
  answer: Promise<Answer>,
  abandoned: AbortController,
): Promise<Answer> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = `The request took longer than the ${milliseconds} ms it may: ask for less at once.`;
    const error = new OnrecordError("TIMEOUT", message);
    clock = setTimeout(() => {
      abandoned.abort(error);
      reject(error);
    }, milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(clock);
  }
}
