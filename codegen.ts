import type { CodegenConfig } from "@graphql-codegen/cli";

const scalars = { DateTime: "string", URL: "string", ID: "string" };

export default {
  schema: "schema.graphql",
  generates: {
    "src/api/generated/resolvers.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        scalars,
        enumsAsTypes: true,
        useTypeImports: true,
        useIndexSignature: false,
        immutableTypes: true,
        strictScalars: true,
        avoidOptionals: { field: true, inputValue: false },
        inputMaybeValue: "T | null | undefined",
        contextType: "../context.js#Context",
        mapperTypeSuffix: "Row",
        mappers: {},
      },
    },
    "src/sdk/generated/operations.ts": {
      documents: "src/sdk/operations/*.graphql",
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        scalars,
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
        skipTypename: true,
        avoidOptionals: { field: true, inputValue: false },
        documentMode: "string",
      },
    },
  },
} satisfies CodegenConfig;
