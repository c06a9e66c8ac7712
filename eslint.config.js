import { parser, rules } from "@graphql-eslint/eslint-plugin";

/** Biome lints the code; this lints the schema alone: what its clients may expect of every type and field. */
export default [
  {
    files: ["schema.graphql"],
    languageOptions: { parser, parserOptions: { graphQLConfig: { schema: "schema.graphql" } } },
    plugins: { "@graphql-eslint": { rules } },
    rules: {
      "@graphql-eslint/require-description": [
        "error",
        {
          types: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
        },
      ],
      "@graphql-eslint/no-hashtag-description": "error",
      "@graphql-eslint/naming-convention": [
        "error",
        {
          types: "PascalCase",
          // An input says by its name what it is for.
          InputObjectTypeDefinition: { style: "PascalCase", requiredPattern: /(By|Filter|Input|Range)$/ },
          FieldDefinition: "camelCase",
          InputValueDefinition: "camelCase",
          DirectiveDefinition: "camelCase",
          EnumValueDefinition: "UPPER_CASE",
        },
      ],
      "@graphql-eslint/no-typename-prefix": "error",
      "@graphql-eslint/no-unreachable-types": "error",
      "@graphql-eslint/unique-enum-value-names": "error",

      "@graphql-eslint/relay-connection-types": "error",
      "@graphql-eslint/relay-page-info": "error",
      // Forward alone is enough: a search has no last page to begin at.
      "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
      // The union that a search finds is a node too, and lists may hold what is no edge.
      "@graphql-eslint/relay-edge-types": [
        "error",
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],

      "@graphql-eslint/require-nullable-fields-with-oneof": "error",
      "@graphql-eslint/no-scalar-result-type-on-mutation": "error",
      "@graphql-eslint/require-deprecation-reason": "error",

      "no-restricted-syntax": [
        "error",
        {
          selector:
            "FieldDefinition[name.value!='nodes'] ListType > NamedType, InputValueDefinition ListType > NamedType",
          message: "Items of a list are never null: only `nodes` answers each id it was asked.",
        },
      ],
    },
  },
];
