import type { Plugin } from "graphql-yoga";
import type { Pace } from "../../requests/pace.js";
import type { RequestInfo } from "../request-info.js";

/**
 * Parses and validates documents at a pace. The costliest that are allowed take 10 ms each, and 60 ms in a server that has
 * just started; a client can send dozens at once.
 *
 * @param clientOf See `clientName`.
 */
export function useDocumentPace(
  pace: Pace,
  clientOf: (request: Request, info: RequestInfo) => Promise<string>,
): Plugin<object, RequestInfo> {
  return {
    async onParams({ request, context, paramsHandler, setParamsHandler }) {
      const client = await clientOf(request, context);
      setParamsHandler((payload) => pace.run(client, request.signal, () => paramsHandler(payload)));
    },
  };
}
