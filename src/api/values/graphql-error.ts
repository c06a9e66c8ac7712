import type { GraphQLError } from "graphql";

/** Checks the name, because two copies of `graphql` may be loaded, each with a class of its own. */
export function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === "GraphQLError";
}
