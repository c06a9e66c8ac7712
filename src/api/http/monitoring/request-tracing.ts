import type { ExecutionArgs } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { RequestInfo } from "../request-info.js";

/** Ends the spans of requests, and spans their operations; must follow `useRequestRecord`. */
export function useRequestTracing(): Plugin<object, RequestInfo> {
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
    onResponse({ response, serverContext: { span, record } }) {
      span?.end(record, response.status);
    },
  };
}
