import type { Selected } from "../../db/read/paging/list-request.js";
import type {
  ApiKeyRow,
  ArticleRow,
  AuditEventRow,
  CorrectionRow,
  QuoteRow,
  SpeakerRow,
  TopicRow,
} from "../../db/schema.js";
import type { Connection, Edge } from "../values/connection.js";
import type { Highlighter } from "../values/highlighter.js";

/*
 * The value that the resolvers of each schema type receive as their parent. codegen.ts maps the types to these names.
 */

export type SelectedArticle = Selected<ArticleRow>;
export type SelectedQuote = Selected<QuoteRow>;
export type SelectedSpeaker = Selected<SpeakerRow>;
export type SelectedTopic = Selected<TopicRow>;

/** A row of any type that a search can find. */
export type SelectedResult =
  | (SelectedArticle & { readonly __typename: "Article" })
  | (SelectedQuote & { readonly __typename: "Quote" })
  | (SelectedSpeaker & { readonly __typename: "Speaker" })
  | (SelectedTopic & { readonly __typename: "Topic" });

export type SelectedNode = SelectedResult | AnyCorrection | ApiKeyNode | AuditEventNode;

/** Keys and audit events are read with all columns. */
type ApiKeyNode = ApiKeyRow & { readonly __typename: "ApiKey" };
type AuditEventNode = AuditEventRow & { readonly __typename: "AuditEvent" };

/** Corrections are read with all columns and carry their `__typename`: see correction-types.ts. */
export type AnyCorrection = CorrectionRow & {
  readonly __typename: "SpeakerMerge" | "SpeakerSplit" | "QuoteAttribution" | "SpeakerRename";
};

/** A speaker as it was when a correction was made. */
export interface SpeakerSnapshot {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
}

/** An object that a search found, the name that matched (null for articles and quotes), and what shows the matches. */
export interface SearchHit {
  readonly node: SelectedResult;
  readonly name: string | null;
  readonly highlighter: Highlighter;
}

/** `shared`: the number of quotes or articles that it shares with its parent. */
type CoOccurringSpeaker = SelectedSpeaker & { readonly shared: number };
type CoOccurringTopic = SelectedTopic & { readonly shared: number };

export type ArticleConnection = Connection<SelectedArticle>;
export type QuoteConnection = Connection<SelectedQuote>;
export type SpeakerConnection = Connection<SelectedSpeaker>;
export type TopicConnection = Connection<SelectedTopic>;

export type CorrectionConnection = Connection<AnyCorrection>;
export type CorrectionEdge = Edge<AnyCorrection>;

export type ApiKeyConnection = Connection<ApiKeyRow>;
export type ApiKeyEdge = Edge<ApiKeyRow>;
export type AuditEventConnection = Connection<AuditEventRow>;
export type AuditEventEdge = Edge<AuditEventRow>;

export type CoOccurringSpeakerConnection = Connection<CoOccurringSpeaker>;
export type CoOccurringTopicConnection = Connection<CoOccurringTopic>;

export type SearchHitConnection = Connection<SearchHit>;
export type SearchHitEdge = Edge<SearchHit>;

export type ArticleEdge = Edge<SelectedArticle>;
export type QuoteEdge = Edge<SelectedQuote>;
export type SpeakerEdge = Edge<SelectedSpeaker>;
export type TopicEdge = Edge<SelectedTopic>;
export type CoOccurringSpeakerEdge = Edge<CoOccurringSpeaker>;
export type CoOccurringTopicEdge = Edge<CoOccurringTopic>;

/** The result of `ingestPage`. The article is read back with the selected columns. */
export interface IngestPageResult {
  readonly articleId: number;
  readonly outcome: "CREATED" | "UPDATED" | "UNCHANGED";
  readonly warnings: readonly string[];
}

/** The result of `importAuthority`. The list is read back by its name. */
export interface ImportAuthorityResult {
  readonly name: string;
  readonly createdCount: number;
  readonly updatedCount: number;
  readonly unchangedCount: number;
  readonly removedCount: number;
  readonly warnings: readonly string[];
  readonly pendingCount: number;
}

/** The result of `revokeApiKey`. The key is read back. */
export interface ApiKeyResult {
  readonly id: number;
}

/** The result of `createApiKey`. */
export interface CreateApiKeyResult extends ApiKeyResult {
  /** The secret. */
  readonly key: string;
}

/**
 * The value of a column that the field being resolved needs.
 *
 * @throws Error if columns.ts does not list the column for the field; returning null would hide the mistake.
 */
export function selected<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("A field needs a column that was not selected for it.");
  return value;
}
