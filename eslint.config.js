import { parser, rules } from "@graphql-eslint/eslint-plugin";

/** Lints the schema only; Biome lints the code. */
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
          // The suffix of an input says what it is for.
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
      // Search pages forward only, since it has no last page.
      "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
      // Search results are a union, and some lists are not connections.
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
