import type { CodegenConfig } from "@graphql-codegen/cli";

const scalars = { DateTime: "string", URL: "string", ID: "string", JSON: "unknown" };

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
        mappers: {
          Node: "../rows.js#SelectedNode",
          Article: "../rows.js#SelectedArticle",
          ArticleConnection: "../rows.js#ArticlePage",
          ArticleEdge: "../rows.js#ArticleOnPage",
          Quote: "../rows.js#SelectedQuote",
          QuoteConnection: "../rows.js#QuotePage",
          QuoteEdge: "../rows.js#QuoteOnPage",
          Speaker: "../rows.js#SelectedSpeaker",
          SpeakerConnection: "../rows.js#SpeakerPage",
          SpeakerEdge: "../rows.js#SpeakerOnPage",
          Topic: "../rows.js#SelectedTopic",
          TopicConnection: "../rows.js#TopicPage",
          TopicEdge: "../rows.js#TopicOnPage",
          SpeakerTopicConnection: "../rows.js#TiedTopicPage",
          SpeakerTopicEdge: "../rows.js#TiedTopicOnPage",
          RelatedTopicConnection: "../rows.js#TiedTopicPage",
          RelatedTopicEdge: "../rows.js#TiedTopicOnPage",
          TopicSpeakerConnection: "../rows.js#TiedSpeakerPage",
          TopicSpeakerEdge: "../rows.js#TiedSpeakerOnPage",
          IngestPagePayload: "../rows.js#Ingested",
        },
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
