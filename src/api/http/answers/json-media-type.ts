type JsonMediaType = "application/json" | "application/graphql-response+json";

/** The last of those that a client accepts equally is preferred. */
const JSON_MEDIA_TYPES: readonly JsonMediaType[] = ["application/graphql-response+json", "application/json"];

/**
 * The media type of an answer to a query, chosen as Yoga chooses it: the first of the Accept header that fits, whatever
 * its weight.
 *
 * @param accept Null if the header is missing.
 * @returns Null if the client accepts no JSON in UTF-8.
 */
export function jsonMediaType(accept: string | null): JsonMediaType | null {
  for (const range of (accept || "*/*").replace(/\s/g, "").toLowerCase().split(",")) {
    const [type = "", ...parameters] = range.split(";");
    const charset = parameters.find((parameter) => parameter.includes("charset="));
    if (charset !== undefined && charset !== "charset=utf-8") continue;
    const fitting = JSON_MEDIA_TYPES.findLast((each) => matches(type, each));
    if (fitting) return fitting;
  }
  return null;
}

function matches(range: string, type: JsonMediaType): boolean {
  const [main, sub] = range.split("/");
  const [, ofType] = type.split("/");
  return (main === "*" || main === "application") && (sub === "*" || sub === ofType);
}
