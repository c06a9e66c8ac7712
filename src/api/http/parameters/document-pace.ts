import type { Plugin } from "graphql-yoga";
import type { Pace } from "../../requests/pace.js";
import type { RequestInfo } from "../request-info.js";

/** In characters. Shorter documents take less than a millisecond. */
const LONG_DOCUMENT = 1_000;

/**
 * Parses and validates long documents at a pace. The costliest that are allowed take 30 ms each, and 60 ms in a server that
 * has just started; a client can send dozens at once.
 *
 * @param clientOf See `clientName`.
 */
export function useDocumentPace(
  pace: Pace,
  clientOf: (request: Request, info: RequestInfo) => Promise<string>,
): Plugin<object, RequestInfo> {
  return {
    onParams({ params: { query }, request, context, paramsHandler, setParamsHandler }) {
      if (typeof query !== "string" || query.length < LONG_DOCUMENT) return;
      setParamsHandler(async (payload) => {
        const client = await clientOf(request, context);
        return pace.run(client, request.signal, () => paramsHandler(payload));
      });
    },
  };
}
