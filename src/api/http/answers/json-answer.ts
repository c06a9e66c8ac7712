import type { ExecutionResult, GraphQLError } from "graphql";

/** A response to a GraphQL request. */
export interface JsonAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What an error says about the response: see `presentErrors`. */
interface ErrorHttp {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the status is that of GraphQL over HTTP, which for application/json is 200. */
  readonly spec?: boolean;
}

/**
 * The answer with a result, whose errors are presented; like that of Yoga. Of several statuses, the highest counts.
 *
 * @param mediaType See `jsonMediaType`.
 */
export function jsonAnswer(result: ExecutionResult, mediaType: string): JsonAnswer {
  const type = { "content-type": `${mediaType}; charset=utf-8` };
  const { errors } = result;
  if (!errors?.length) return { status: 200, headers: type, body: JSON.stringify(result) };
  const https = errors.map(({ extensions }) => (extensions["http"] ?? {}) as ErrorHttp);
  const counted = https.filter(({ spec }) => !(spec && mediaType === "application/json"));
  return {
    status: Math.max(0, ...counted.map(({ status = 0 }) => status)) || 200,
    headers: Object.assign(type, ...https.map(({ headers }) => headers)),
    body: JSON.stringify({ ...result, errors: errors.map(withoutHttp) }),
  };
}

function withoutHttp(error: GraphQLError) {
  const { http: _, ...extensions } = error.extensions;
  return { ...error.toJSON(), extensions };
}
