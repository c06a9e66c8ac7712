import type { Context } from "../requests/context.js";
import type { ListSource } from "../values/connection.js";

/**
 * Reads a list at a pace: to build the text of its statement takes up to 3 ms, and 30 ms in a server that has just started.
 * For lists of the whole archive; those of many parents are read in one statement.
 */
export function pacedSource<Request, Row>(
  { slice, count }: ListSource<Request, Row>,
  atPace: Context["atPace"],
): ListSource<Request, Row> {
  return {
    slice: (request) => atPace(() => slice(request)),
    count: (request) => atPace(() => count(request)),
  };
}
