// By its file: this is the copy of `graphql` that Yoga has, where bundlers and test runners may find another.
import { type ExecutionArgs, type ExecutionResult, execute } from "graphql/index.js";
import type { Plugin } from "graphql-yoga";
import { OnrecordError } from "../errors.js";

/**
 * Runs operations with graphql-js, which keeps the fields of an answer in the order of the query, as Yoga's
 * own executor does not; and answers TIMEOUT for one that takes too long. Its statements, which have a
 * deadline of their own, end by themselves.
 */
export function useExecution(deadline: number): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs) => {
        const answer = execute(args);
        return answer instanceof Promise ? within(deadline, answer) : answer;
      });
    },
  };
}

async function within(milliseconds: number, answer: Promise<ExecutionResult>): Promise<ExecutionResult> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = `The request took longer than the ${milliseconds} ms it may: ask for less at once.`;
    clock = setTimeout(() => reject(new OnrecordError("TIMEOUT", message)), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(clock);
  }
}
