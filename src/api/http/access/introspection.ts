// Imported by file, as in execution.ts.
import type { GraphQLError, ValidationRule } from "graphql/index.js";
import { createGraphQLError, type Plugin } from "graphql-yoga";

/**
 * Refuses queries for the schema, and leaves the names of types and fields out of error messages, which would otherwise
 * suggest them for names that are nearly right.
 */
export function useNoIntrospection(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(noIntrospection);
      return ({ result, setResult }) => setResult(result.map(withoutSuggestions));
    },
  };
}

const noIntrospection: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value !== "__schema" && node.name.value !== "__type") return;
    const message =
      "Introspection is turned off on this server: the schema is in schema.graphql of the onrecord package.";
    context.reportError(createGraphQLError(message, { nodes: [node] }));
  },
});

/** "Cannot query field "quote" on type "Query". Did you mean "quotes"?" without its second sentence. */
function withoutSuggestions(error: Error): Error {
  const message = error.message.replace(/ Did you mean .*$/s, "");
  if (message === error.message) return error;
  const { nodes = null, extensions } = error as GraphQLError;
  return createGraphQLError(message, { nodes, extensions });
}
