import { randomUUID } from "node:crypto";
import type { StreamClient } from "../live/streams.js";
import type { Malformed } from "./access/request-target.js";
import { createRequestRecord, type RequestRecord } from "./monitoring/request-record.js";
import type { RequestSpan } from "./monitoring/tracing.js";

/** What is known of an HTTP request before it is read: the server context of Yoga. */
export interface RequestInfo extends StreamClient {
  /** The caller's `x-request-id` if it consists of 1 to 100 word characters, dots, colons and hyphens; else a new id. */
  readonly requestId: string;
  /** In milliseconds, from `performance.now()`. */
  readonly started: number;
  /** The address of the client: see `clientAddress`. */
  readonly address: string | null;
  readonly record: RequestRecord;
  /** Null if requests are not traced. */
  readonly span: RequestSpan | null;
  /** What is wrong with its target; null if nothing is. */
  readonly malformed: Malformed | null;
}

export function startRequest(
  given: string | null | undefined,
  rest: Pick<RequestInfo, "address" | "closeConnection" | "malformed" | "span">,
): RequestInfo {
  return {
    requestId: given && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID(),
    started: performance.now(),
    record: createRequestRecord(),
    ...rest,
  };
}
