import type { CodegenConfig } from "@graphql-codegen/cli";
import * as sdk from "./scripts/codegen-sdk.js";

const scalars = { DateTime: "string", URL: "string", ID: "string", JSON: "unknown" };

/** Ours is TypeScript, which codegen itself could not import. */
const SDK = "./scripts/codegen-sdk.ts";
const pluginLoader = (name: string) => (name === SDK ? Promise.resolve(sdk) : import(name));

export default {
  schema: "schema.graphql",
  pluginLoader,
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
          SearchResult: "../rows.js#SelectedResult",
          SearchConnection: "../rows.js#FoundPage",
          SearchEdge: "../rows.js#FoundOnPage",
          Correction: "../rows.js#AnyCorrection",
          SpeakerMerge: "../../db/schema.js#CorrectionRow",
          SpeakerSplit: "../../db/schema.js#CorrectionRow",
          QuoteAttribution: "../../db/schema.js#CorrectionRow",
          SpeakerRename: "../../db/schema.js#CorrectionRow",
          SpeakerThen: "../rows.js#SpeakerOfThen",
          CorrectionConnection: "../rows.js#CorrectionPage",
          CorrectionEdge: "../rows.js#CorrectionOnPage",
          MergeSpeakersPayload: "../../ingest/corrections/subjects.js#Corrected",
          SplitSpeakerPayload: "../../ingest/corrections/subjects.js#Corrected",
          AttributeQuotePayload: "../../ingest/corrections/subjects.js#Corrected",
          RenameSpeakerPayload: "../../ingest/corrections/subjects.js#Corrected",
          UndoCorrectionPayload: "../../ingest/corrections/subjects.js#Corrected",
          IngestPagePayload: "../rows.js#Ingested",
          Archive: "../../db/read/archive.js#ArchiveTotals",
        },
      },
    },
    "src/sdk/generated/operations.ts": {
      documents: "src/sdk/operations/*.graphql",
      plugins: [SDK],
      config: {
        scalars,
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
        skipTypename: true,
        avoidOptionals: { field: true, inputValue: false },
        arrayInputCoercion: false,
        printFieldsOnNewLines: true,
      },
    },
  },
} satisfies CodegenConfig;
