import type { Plugin } from "graphql-yoga";
import type { Pace } from "../../requests/pace.js";
import type { RequestSource } from "../access/authentication.js";
import type { RequestInfo } from "../request-info.js";

/** In characters. Shorter documents take less than a millisecond. */
const LONG_DOCUMENT = 1_000;

/** Runs what parses, validates and begins to execute a document. */
export type DocumentRunner = <Result>(
  query: unknown,
  request: RequestSource,
  info: Pick<RequestInfo, "address">,
  work: () => Result | Promise<Result>,
) => Result | Promise<Result>;

/**
 * Runs long documents at a pace. The costliest that are allowed take 30 ms each, and 60 ms in a server that has just
 * started; a client can send dozens at once.
 *
 * @param clientOf See `clientName`.
 */
export function createDocumentRunner(
  pace: Pace,
  clientOf: (request: RequestSource, info: Pick<RequestInfo, "address">) => Promise<string>,
): DocumentRunner {
  return (query, request, info, work) => {
    if (typeof query !== "string" || query.length < LONG_DOCUMENT) return work();
    return clientOf(request, info).then((client) => pace.run(client, request.signal, work));
  };
}

export function useDocumentPace(run: DocumentRunner): Plugin<object, RequestInfo> {
  return {
    onParams({ params: { query }, request, context, paramsHandler, setParamsHandler }) {
      setParamsHandler((payload) => run(query, request, context, () => paramsHandler(payload)));
    },
  };
}
