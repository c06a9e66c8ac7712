/**
 * A contender's `request` for operations that each have a GraphQL document.
 *
 * @param {Readonly<Record<string, string>>} documents
 * @param {Readonly<Record<string, (subject: any) => object>>} variables Of operations whose variables are not the subject.
 */
export const graphqlRequest = (documents, variables) => (operation, subject) => ({
  path: "/graphql",
  body: JSON.stringify({
    query: documents[operation],
    variables: variables[operation]?.(subject) ?? subject ?? {},
    operationName: /query (\w+)/.exec(documents[operation])[1],
  }),
});
