import type { ExecutionArgs } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { RequestInfo } from "../request-info.js";

/** Spans the operations of requests; must follow `useRequestRecord`. */
export function useRequestTracing(): Plugin {
  const infoOf = ({ contextValue }: ExecutionArgs) => contextValue as RequestInfo;
  const start = (args: ExecutionArgs): (() => void) => {
    const { record, span } = infoOf(args);
    return (record.operation && span?.startOperation(record.operation)) || (() => {});
  };
  return {
    onExecute({ args }) {
      const end = start(args);
      return { onExecuteDone: () => end() };
    },
    onSubscribe({ args }) {
      const end = start(args);
      return { onSubscribeResult: () => end() };
    },
  };
}
