import type { OperationInfo, RequestRecord } from "./request-record.js";

/** Sends spans of requests, operations and statements to somebody who collects them. */
export interface Tracing {
  startRequest(request: TracedRequest): RequestSpan;
  /** Sends what has not been sent. */
  close(): Promise<void>;
}

interface TracedRequest {
  readonly method: string;
  readonly path: string;
  /** The header that names the span of the caller, as W3C Trace Context defines it. */
  readonly traceparent: string | null;
}

/** The span of a request, with those inside it. */
export interface RequestSpan {
  /** Returns a function that ends the span of the operation; statements belong to it until then. */
  startOperation(operation: OperationInfo): () => void;
  /** Returns a function that ends the span of the statement. */
  startStatement(text: string): (error?: unknown) => void;
  end(record: RequestRecord, status: number): void;
}
