import type { CodegenConfig } from "@graphql-codegen/cli";
import type { CodegenPlugin } from "@graphql-codegen/plugin-helpers";
import * as sdk from "./scripts/codegen-sdk/plugin.js";
import * as trustedDocuments from "./scripts/codegen-sdk/trusted-documents.js";

const scalars = { DateTime: "string", URL: "string", ID: "string", JSON: "unknown" };

/** These plugins are TypeScript, which graphql-codegen cannot import by itself. */
const SDK_PLUGIN = "./scripts/codegen-sdk/plugin.ts";
const TRUSTED_DOCUMENTS_PLUGIN = "./scripts/codegen-sdk/trusted-documents.ts";
const OWN_PLUGINS = new Map<string, CodegenPlugin>([
  [SDK_PLUGIN, sdk],
  [TRUSTED_DOCUMENTS_PLUGIN, trustedDocuments],
]);
const pluginLoader = async (name: string) => OWN_PLUGINS.get(name) ?? import(name);

const api = {
  scalars,
  enumsAsTypes: true,
  useTypeImports: true,
  useIndexSignature: false,
  immutableTypes: true,
  strictScalars: true,
  avoidOptionals: { field: true, inputValue: false },
  inputMaybeValue: "T | null | undefined",
} as const;

export default {
  schema: "schema.graphql",
  pluginLoader,
  generates: {
    "src/api/generated/schema.ts": { plugins: ["typescript"], config: api },
    // A file of its own: resolver types import the row types, which import the types of the schema.
    "src/api/generated/resolvers.ts": {
      plugins: [{ add: { content: 'import type * as schema from "./schema.js";' } }, "typescript-resolvers"],
      config: {
        ...api,
        namespacedImportName: "schema",
        contextType: "../requests/context.js#Context",
        customResolveInfo: "../requests/selection.js#FieldInfo",
        mappers: {
          Node: "../loading/rows.js#SelectedNode",
          Article: "../loading/rows.js#SelectedArticle",
          ArticleConnection: "../loading/rows.js#ArticleConnection",
          ArticleEdge: "../loading/rows.js#ArticleEdge",
          Quote: "../loading/rows.js#SelectedQuote",
          QuoteConnection: "../loading/rows.js#QuoteConnection",
          QuoteEdge: "../loading/rows.js#QuoteEdge",
          Speaker: "../loading/rows.js#SelectedSpeaker",
          SpeakerConnection: "../loading/rows.js#SpeakerConnection",
          SpeakerEdge: "../loading/rows.js#SpeakerEdge",
          Topic: "../loading/rows.js#SelectedTopic",
          TopicConnection: "../loading/rows.js#TopicConnection",
          TopicEdge: "../loading/rows.js#TopicEdge",
          SpeakerTopicConnection: "../loading/rows.js#CoOccurringTopicConnection",
          SpeakerTopicEdge: "../loading/rows.js#CoOccurringTopicEdge",
          RelatedTopicConnection: "../loading/rows.js#CoOccurringTopicConnection",
          RelatedTopicEdge: "../loading/rows.js#CoOccurringTopicEdge",
          TopicSpeakerConnection: "../loading/rows.js#CoOccurringSpeakerConnection",
          TopicSpeakerEdge: "../loading/rows.js#CoOccurringSpeakerEdge",
          SearchResult: "../loading/rows.js#SelectedResult",
          SearchConnection: "../loading/rows.js#SearchHitConnection",
          SearchEdge: "../loading/rows.js#SearchHitEdge",
          Correction: "../loading/rows.js#AnyCorrection",
          SpeakerMerge: "../../db/schema.js#CorrectionRow",
          SpeakerSplit: "../../db/schema.js#CorrectionRow",
          QuoteAttribution: "../../db/schema.js#CorrectionRow",
          SpeakerRename: "../../db/schema.js#CorrectionRow",
          SpeakerThen: "../loading/rows.js#SpeakerSnapshot",
          CorrectionConnection: "../loading/rows.js#CorrectionConnection",
          CorrectionEdge: "../loading/rows.js#CorrectionEdge",
          MergeSpeakersPayload: "../../ingest/corrections/references.js#CorrectionResult",
          SplitSpeakerPayload: "../../ingest/corrections/references.js#CorrectionResult",
          AttributeQuotePayload: "../../ingest/corrections/references.js#CorrectionResult",
          RenameSpeakerPayload: "../../ingest/corrections/references.js#CorrectionResult",
          UndoCorrectionPayload: "../../ingest/corrections/references.js#CorrectionResult",
          ApiKey: "../../db/schema.js#ApiKeyRow",
          ApiKeyConnection: "../loading/rows.js#ApiKeyConnection",
          ApiKeyEdge: "../loading/rows.js#ApiKeyEdge",
          CreateApiKeyPayload: "../loading/rows.js#CreateApiKeyResult",
          RevokeApiKeyPayload: "../loading/rows.js#ApiKeyResult",
          AuditEvent: "../../db/schema.js#AuditEventRow",
          AuditEventConnection: "../loading/rows.js#AuditEventConnection",
          AuditEventEdge: "../loading/rows.js#AuditEventEdge",
          IngestPagePayload: "../loading/rows.js#IngestPageResult",
          DeletedArticle: "../../db/read/selected-articles.js#ArticleCard",
          Authority: "../../db/read/authorities.js#Authority",
          ImportAuthorityPayload: "../loading/rows.js#ImportAuthorityResult",
          Archive: "../../db/read/archive.js#ArchiveTotals",
        },
      },
    },
    "src/sdk/generated/operations.ts": {
      documents: "src/sdk/operations/*.graphql",
      plugins: [SDK_PLUGIN],
      config: {
        scalars,
        immutableTypes: true,
        strictScalars: true,
      },
    },
    "src/sdk/generated/trusted-documents.json": {
      documents: "src/sdk/operations/*.graphql",
      plugins: [TRUSTED_DOCUMENTS_PLUGIN],
    },
  },
} satisfies CodegenConfig;
