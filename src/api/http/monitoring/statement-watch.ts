import type { Logger } from "pino";
import type { StatementObserver } from "../../../db/statement-observer.js";
import type { RequestInfo } from "../request-info.js";
import type { Metrics } from "./metrics.js";

export interface StatementWatchOptions {
  readonly logger: Logger;
  /** Milliseconds from which a statement is logged as slow. */
  readonly slowStatement: number;
  readonly metrics: Metrics | null;
}

/** Creates the observer of a request's statements; of null, of those that several subscriptions share. */
export type StatementWatch = (
  request: Pick<RequestInfo, "requestId" | "record" | "span"> | null,
) => StatementObserver;

/** Counts and measures the statements of requests, and logs the slow ones: their text, never the values of their parameters. */
export function createStatementWatch({
  logger,
  slowStatement,
  metrics,
}: StatementWatchOptions): StatementWatch {
  return (request) => (text) => {
    const started = performance.now();
    if (request) request.record.statements++;
    const endSpan = request?.span?.startStatement(text);
    return (error) => {
      endSpan?.(error);
      const milliseconds = performance.now() - started;
      metrics?.countStatement({ milliseconds, failed: error !== undefined });
      if (milliseconds < slowStatement) return;
      logger.warn(
        {
          requestId: request?.requestId,
          operation: request?.record.operation?.name,
          milliseconds: Math.round(milliseconds),
          failed: error !== undefined,
          statement: shorten(text),
        },
        "slow statement",
      );
    };
  };
}

const MAX_LENGTH = 2_000;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= MAX_LENGTH ? line : `${line.slice(0, MAX_LENGTH)}…`;
}
