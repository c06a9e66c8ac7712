import type * as schema from "./schema.js";
import type { GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FieldInfo as GraphQLResolveInfo } from '../requests/selection.js';
import type { SelectedNode, SelectedArticle, ArticleConnection, ArticleEdge, SelectedQuote, QuoteConnection, QuoteEdge, SelectedSpeaker, SpeakerConnection, SpeakerEdge, SelectedTopic, TopicConnection, TopicEdge, CoOccurringTopicConnection, CoOccurringTopicEdge, CoOccurringSpeakerConnection, CoOccurringSpeakerEdge, SelectedResult, SearchHitConnection, SearchHitEdge, AnyCorrection, SpeakerSnapshot, CorrectionConnection, CorrectionEdge, ApiKeyConnection, ApiKeyEdge, CreateApiKeyResult, ApiKeyResult, AuditEventConnection, AuditEventEdge, IngestPageResult, ImportAuthorityResult } from '../loading/rows.js';
import type { CorrectionRow, ApiKeyRow, AuditEventRow } from '../../db/schema.js';
import type { CorrectionResult } from '../../ingest/corrections/references.js';
import type { ArticleCard } from '../../db/read/selected-articles.js';
import type { Authority } from '../../db/read/authorities.js';
import type { ArchiveTotals } from '../../db/read/archive.js';
import type { Context } from '../requests/context.js';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => schema.Maybe<TTypes> | Promise<schema.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApiKey: ResolverTypeWrapper<ApiKeyRow>;
  ApiKeyConnection: ResolverTypeWrapper<ApiKeyConnection>;
  ApiKeyEdge: ResolverTypeWrapper<ApiKeyEdge>;
  ApiKeyFilter: schema.ApiKeyFilter;
  ApiKeyScope: schema.ApiKeyScope;
  ApplyAuthoritiesPayload: ResolverTypeWrapper<schema.ApplyAuthoritiesPayload>;
  Archive: ResolverTypeWrapper<ArchiveTotals>;
  Article: ResolverTypeWrapper<SelectedArticle>;
  ArticleBy: schema.ArticleBy;
  ArticleConnection: ResolverTypeWrapper<ArticleConnection>;
  ArticleDeletionFilter: schema.ArticleDeletionFilter;
  ArticleEdge: ResolverTypeWrapper<ArticleEdge>;
  ArticleFilter: schema.ArticleFilter;
  ArticleImage: ResolverTypeWrapper<schema.ArticleImage>;
  ArticleOrder: schema.ArticleOrder;
  AttributeQuotePayload: ResolverTypeWrapper<CorrectionResult>;
  Attribution: ResolverTypeWrapper<schema.Attribution>;
  AttributionMethod: schema.AttributionMethod;
  AuditAction: schema.AuditAction;
  AuditEvent: ResolverTypeWrapper<AuditEventRow>;
  AuditEventConnection: ResolverTypeWrapper<AuditEventConnection>;
  AuditEventEdge: ResolverTypeWrapper<AuditEventEdge>;
  AuditEventFilter: schema.AuditEventFilter;
  Authority: ResolverTypeWrapper<Authority>;
  AuthorityOfficeInput: schema.AuthorityOfficeInput;
  AuthorityPersonInput: schema.AuthorityPersonInput;
  Boolean: ResolverTypeWrapper<schema.Scalars['Boolean']['output']>;
  CodePointSpan: ResolverTypeWrapper<schema.CodePointSpan>;
  Correction: ResolverTypeWrapper<AnyCorrection>;
  CorrectionConnection: ResolverTypeWrapper<CorrectionConnection>;
  CorrectionEdge: ResolverTypeWrapper<CorrectionEdge>;
  CorrectionFilter: schema.CorrectionFilter;
  CorrectionKind: schema.CorrectionKind;
  CreateApiKeyInput: schema.CreateApiKeyInput;
  CreateApiKeyPayload: ResolverTypeWrapper<CreateApiKeyResult>;
  DatePrecision: schema.DatePrecision;
  DateTime: ResolverTypeWrapper<schema.Scalars['DateTime']['output']>;
  DateTimeRange: schema.DateTimeRange;
  DeleteArticlesPayload: ResolverTypeWrapper<Omit<schema.DeleteArticlesPayload, 'articles'> & { articles: ReadonlyArray<ResolversTypes['DeletedArticle']> }>;
  DeletedArticle: ResolverTypeWrapper<ArticleCard>;
  Float: ResolverTypeWrapper<schema.Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<schema.Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<schema.Identifier>;
  IdentifierInput: schema.IdentifierInput;
  ImportAuthorityInput: schema.ImportAuthorityInput;
  ImportAuthorityPayload: ResolverTypeWrapper<ImportAuthorityResult>;
  IngestOutcome: schema.IngestOutcome;
  IngestPageInput: schema.IngestPageInput;
  IngestPagePayload: ResolverTypeWrapper<IngestPageResult>;
  Int: ResolverTypeWrapper<schema.Scalars['Int']['output']>;
  Interval: schema.Interval;
  JSON: ResolverTypeWrapper<schema.Scalars['JSON']['output']>;
  MergeSpeakersPayload: ResolverTypeWrapper<CorrectionResult>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<SelectedNode>;
  PageFormat: schema.PageFormat;
  PageInfo: ResolverTypeWrapper<schema.PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<SelectedQuote>;
  QuoteAttribution: ResolverTypeWrapper<CorrectionRow>;
  QuoteConnection: ResolverTypeWrapper<QuoteConnection>;
  QuoteEdge: ResolverTypeWrapper<QuoteEdge>;
  QuoteFilter: schema.QuoteFilter;
  QuoteKind: schema.QuoteKind;
  QuoteOrder: schema.QuoteOrder;
  RelatedTopicConnection: ResolverTypeWrapper<CoOccurringTopicConnection>;
  RelatedTopicEdge: ResolverTypeWrapper<CoOccurringTopicEdge>;
  RemoveAuthorityPayload: ResolverTypeWrapper<schema.RemoveAuthorityPayload>;
  RenameSpeakerPayload: ResolverTypeWrapper<CorrectionResult>;
  RevokeApiKeyPayload: ResolverTypeWrapper<ApiKeyResult>;
  SearchConnection: ResolverTypeWrapper<SearchHitConnection>;
  SearchEdge: ResolverTypeWrapper<SearchHitEdge>;
  SearchKind: schema.SearchKind;
  SearchResult: ResolverTypeWrapper<SelectedResult>;
  Speaker: ResolverTypeWrapper<SelectedSpeaker>;
  SpeakerBy: schema.SpeakerBy;
  SpeakerConnection: ResolverTypeWrapper<SpeakerConnection>;
  SpeakerEdge: ResolverTypeWrapper<SpeakerEdge>;
  SpeakerFilter: schema.SpeakerFilter;
  SpeakerIdentification: schema.SpeakerIdentification;
  SpeakerKind: schema.SpeakerKind;
  SpeakerMerge: ResolverTypeWrapper<CorrectionRow>;
  SpeakerOrder: schema.SpeakerOrder;
  SpeakerRename: ResolverTypeWrapper<CorrectionRow>;
  SpeakerRole: ResolverTypeWrapper<schema.SpeakerRole>;
  SpeakerSplit: ResolverTypeWrapper<CorrectionRow>;
  SpeakerThen: ResolverTypeWrapper<SpeakerSnapshot>;
  SpeakerTopicConnection: ResolverTypeWrapper<CoOccurringTopicConnection>;
  SpeakerTopicEdge: ResolverTypeWrapper<CoOccurringTopicEdge>;
  SplitSpeakerPayload: ResolverTypeWrapper<CorrectionResult>;
  String: ResolverTypeWrapper<schema.Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TextQuote: ResolverTypeWrapper<schema.TextQuote>;
  TextSpan: ResolverTypeWrapper<schema.TextSpan>;
  TimelineBucket: ResolverTypeWrapper<schema.TimelineBucket>;
  Topic: ResolverTypeWrapper<SelectedTopic>;
  TopicBy: schema.TopicBy;
  TopicConnection: ResolverTypeWrapper<TopicConnection>;
  TopicEdge: ResolverTypeWrapper<TopicEdge>;
  TopicFilter: schema.TopicFilter;
  TopicOrder: schema.TopicOrder;
  TopicSpeakerConnection: ResolverTypeWrapper<CoOccurringSpeakerConnection>;
  TopicSpeakerEdge: ResolverTypeWrapper<CoOccurringSpeakerEdge>;
  URL: ResolverTypeWrapper<schema.Scalars['URL']['output']>;
  UndoCorrectionPayload: ResolverTypeWrapper<CorrectionResult>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApiKey: ApiKeyRow;
  ApiKeyConnection: ApiKeyConnection;
  ApiKeyEdge: ApiKeyEdge;
  ApiKeyFilter: schema.ApiKeyFilter;
  ApplyAuthoritiesPayload: schema.ApplyAuthoritiesPayload;
  Archive: ArchiveTotals;
  Article: SelectedArticle;
  ArticleBy: schema.ArticleBy;
  ArticleConnection: ArticleConnection;
  ArticleDeletionFilter: schema.ArticleDeletionFilter;
  ArticleEdge: ArticleEdge;
  ArticleFilter: schema.ArticleFilter;
  ArticleImage: schema.ArticleImage;
  AttributeQuotePayload: CorrectionResult;
  Attribution: schema.Attribution;
  AuditEvent: AuditEventRow;
  AuditEventConnection: AuditEventConnection;
  AuditEventEdge: AuditEventEdge;
  AuditEventFilter: schema.AuditEventFilter;
  Authority: Authority;
  AuthorityOfficeInput: schema.AuthorityOfficeInput;
  AuthorityPersonInput: schema.AuthorityPersonInput;
  Boolean: schema.Scalars['Boolean']['output'];
  CodePointSpan: schema.CodePointSpan;
  Correction: AnyCorrection;
  CorrectionConnection: CorrectionConnection;
  CorrectionEdge: CorrectionEdge;
  CorrectionFilter: schema.CorrectionFilter;
  CreateApiKeyInput: schema.CreateApiKeyInput;
  CreateApiKeyPayload: CreateApiKeyResult;
  DateTime: schema.Scalars['DateTime']['output'];
  DateTimeRange: schema.DateTimeRange;
  DeleteArticlesPayload: Omit<schema.DeleteArticlesPayload, 'articles'> & { articles: ReadonlyArray<ResolversParentTypes['DeletedArticle']> };
  DeletedArticle: ArticleCard;
  Float: schema.Scalars['Float']['output'];
  ID: schema.Scalars['ID']['output'];
  Identifier: schema.Identifier;
  IdentifierInput: schema.IdentifierInput;
  ImportAuthorityInput: schema.ImportAuthorityInput;
  ImportAuthorityPayload: ImportAuthorityResult;
  IngestPageInput: schema.IngestPageInput;
  IngestPagePayload: IngestPageResult;
  Int: schema.Scalars['Int']['output'];
  JSON: schema.Scalars['JSON']['output'];
  MergeSpeakersPayload: CorrectionResult;
  Mutation: Record<PropertyKey, never>;
  Node: SelectedNode;
  PageInfo: schema.PageInfo;
  Query: Record<PropertyKey, never>;
  Quote: SelectedQuote;
  QuoteAttribution: CorrectionRow;
  QuoteConnection: QuoteConnection;
  QuoteEdge: QuoteEdge;
  QuoteFilter: schema.QuoteFilter;
  RelatedTopicConnection: CoOccurringTopicConnection;
  RelatedTopicEdge: CoOccurringTopicEdge;
  RemoveAuthorityPayload: schema.RemoveAuthorityPayload;
  RenameSpeakerPayload: CorrectionResult;
  RevokeApiKeyPayload: ApiKeyResult;
  SearchConnection: SearchHitConnection;
  SearchEdge: SearchHitEdge;
  SearchResult: SelectedResult;
  Speaker: SelectedSpeaker;
  SpeakerBy: schema.SpeakerBy;
  SpeakerConnection: SpeakerConnection;
  SpeakerEdge: SpeakerEdge;
  SpeakerFilter: schema.SpeakerFilter;
  SpeakerMerge: CorrectionRow;
  SpeakerRename: CorrectionRow;
  SpeakerRole: schema.SpeakerRole;
  SpeakerSplit: CorrectionRow;
  SpeakerThen: SpeakerSnapshot;
  SpeakerTopicConnection: CoOccurringTopicConnection;
  SpeakerTopicEdge: CoOccurringTopicEdge;
  SplitSpeakerPayload: CorrectionResult;
  String: schema.Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TextQuote: schema.TextQuote;
  TextSpan: schema.TextSpan;
  TimelineBucket: schema.TimelineBucket;
  Topic: SelectedTopic;
  TopicBy: schema.TopicBy;
  TopicConnection: TopicConnection;
  TopicEdge: TopicEdge;
  TopicFilter: schema.TopicFilter;
  TopicSpeakerConnection: CoOccurringSpeakerConnection;
  TopicSpeakerEdge: CoOccurringSpeakerEdge;
  URL: schema.Scalars['URL']['output'];
  UndoCorrectionPayload: CorrectionResult;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedBy?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['ApiKeyScope']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type ApplyAuthoritiesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyAuthoritiesPayload'] = ResolversParentTypes['ApplyAuthoritiesPayload']> = {
  pendingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArchiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Archive'] = ResolversParentTypes['Archive']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstPublishedAt?: Resolver<schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastPublishedAt?: Resolver<schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quoteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speakerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  storedCursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topicCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byline?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  capturedAt?: Resolver<schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  date?: Resolver<schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  datePrecision?: Resolver<schema.Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  headline?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<schema.Maybe<ResolversTypes['ArticleImage']>, ParentType, ContextType>;
  ingestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<schema.ArticleQuotesArgs, 'orderBy'>>;
  section?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  url?: Resolver<schema.Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleImage'] = ResolversParentTypes['ArticleImage']> = {
  caption?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credit?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<schema.Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type AttributeQuotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeQuotePayload'] = ResolversParentTypes['AttributeQuotePayload']> = {
  correction?: Resolver<ResolversTypes['QuoteAttribution'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cue?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cueSpan?: Resolver<schema.Maybe<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  identifiedBy?: Resolver<ResolversTypes['SpeakerIdentification'], ParentType, ContextType>;
  mention?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentionSpan?: Resolver<schema.Maybe<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['AttributionMethod'], ParentType, ContextType>;
};

export type AuditEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  action?: Resolver<ResolversTypes['AuditAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<schema.Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  removedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestId?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEventConnection'] = ResolversParentTypes['AuditEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuditEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEventEdge'] = ResolversParentTypes['AuditEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEvent'], ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  file?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CodePointSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodePointSpan'] = ResolversParentTypes['CodePointSpan']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  __resolveType: TypeResolveFn<'QuoteAttribution' | 'SpeakerMerge' | 'SpeakerRename' | 'SpeakerSplit', ParentType, ContextType>;
};

export type CorrectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionConnection'] = ResolversParentTypes['CorrectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CorrectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CorrectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionEdge'] = ResolversParentTypes['CorrectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
};

export type CreateApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiKeyPayload'] = ResolversParentTypes['CreateApiKeyPayload']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteArticlesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteArticlesPayload'] = ResolversParentTypes['DeleteArticlesPayload']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['DeletedArticle']>, ParentType, ContextType>;
  quoteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remainingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speakerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topicCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeletedArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletedArticle'] = ResolversParentTypes['DeletedArticle']> = {
  date?: Resolver<schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  headline?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<schema.Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportAuthorityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportAuthorityPayload'] = ResolversParentTypes['ImportAuthorityPayload']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  createdCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pendingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchangedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IngestPagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestPagePayload'] = ResolversParentTypes['IngestPagePayload']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MergeSpeakersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeSpeakersPayload'] = ResolversParentTypes['MergeSpeakersPayload']> = {
  correction?: Resolver<ResolversTypes['SpeakerMerge'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyAuthorities?: Resolver<ResolversTypes['ApplyAuthoritiesPayload'], ParentType, ContextType>;
  attributeQuote?: Resolver<ResolversTypes['AttributeQuotePayload'], ParentType, ContextType, RequireFields<schema.MutationAttributeQuoteArgs, 'quote'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyPayload'], ParentType, ContextType, RequireFields<schema.MutationCreateApiKeyArgs, 'input'>>;
  deleteArticles?: Resolver<ResolversTypes['DeleteArticlesPayload'], ParentType, ContextType, RequireFields<schema.MutationDeleteArticlesArgs, 'dryRun' | 'filter'>>;
  importAuthority?: Resolver<ResolversTypes['ImportAuthorityPayload'], ParentType, ContextType, RequireFields<schema.MutationImportAuthorityArgs, 'input'>>;
  ingestPage?: Resolver<ResolversTypes['IngestPagePayload'], ParentType, ContextType, RequireFields<schema.MutationIngestPageArgs, 'input'>>;
  mergeSpeakers?: Resolver<ResolversTypes['MergeSpeakersPayload'], ParentType, ContextType, RequireFields<schema.MutationMergeSpeakersArgs, 'from' | 'into'>>;
  removeAuthority?: Resolver<ResolversTypes['RemoveAuthorityPayload'], ParentType, ContextType, RequireFields<schema.MutationRemoveAuthorityArgs, 'name'>>;
  renameSpeaker?: Resolver<ResolversTypes['RenameSpeakerPayload'], ParentType, ContextType, RequireFields<schema.MutationRenameSpeakerArgs, 'name' | 'speaker'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyPayload'], ParentType, ContextType, RequireFields<schema.MutationRevokeApiKeyArgs, 'name'>>;
  splitSpeaker?: Resolver<ResolversTypes['SplitSpeakerPayload'], ParentType, ContextType, RequireFields<schema.MutationSplitSpeakerArgs, 'aliases' | 'speaker'>>;
  undoCorrection?: Resolver<ResolversTypes['UndoCorrectionPayload'], ParentType, ContextType, RequireFields<schema.MutationUndoCorrectionArgs, 'id'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ApiKey' | 'Article' | 'AuditEvent' | 'Quote' | 'QuoteAttribution' | 'Speaker' | 'SpeakerMerge' | 'SpeakerRename' | 'SpeakerSplit' | 'Topic', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiKeys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, Partial<schema.QueryApiKeysArgs>>;
  archive?: Resolver<ResolversTypes['Archive'], ParentType, ContextType>;
  article?: Resolver<schema.Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<schema.QueryArticleArgs, 'by'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<schema.QueryArticlesArgs, 'orderBy'>>;
  auditEvents?: Resolver<ResolversTypes['AuditEventConnection'], ParentType, ContextType, Partial<schema.QueryAuditEventsArgs>>;
  authorities?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['CorrectionConnection'], ParentType, ContextType, Partial<schema.QueryCorrectionsArgs>>;
  node?: Resolver<schema.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<schema.QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<schema.Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<schema.QueryNodesArgs, 'ids'>>;
  quote?: Resolver<schema.Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<schema.QueryQuoteArgs, 'id'>>;
  quoteTimeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<schema.QueryQuoteTimelineArgs, 'interval'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<schema.QueryQuotesArgs, 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<schema.QuerySearchArgs, 'query'>>;
  speaker?: Resolver<schema.Maybe<ResolversTypes['Speaker']>, ParentType, ContextType, RequireFields<schema.QuerySpeakerArgs, 'by'>>;
  speakers?: Resolver<ResolversTypes['SpeakerConnection'], ParentType, ContextType, RequireFields<schema.QuerySpeakersArgs, 'orderBy'>>;
  topic?: Resolver<schema.Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<schema.QueryTopicArgs, 'by'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<schema.QueryTopicsArgs, 'orderBy'>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  attribution?: Resolver<schema.Maybe<ResolversTypes['Attribution']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['TextQuote'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuoteKind'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printings?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<schema.QuotePrintingsArgs>>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  speaker?: Resolver<schema.Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteAttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteAttribution'] = ResolversParentTypes['QuoteAttribution']> = {
  after?: Resolver<schema.Maybe<ResolversTypes['SpeakerThen']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<schema.Maybe<ResolversTypes['SpeakerThen']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<schema.Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undoneAt?: Resolver<schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type RelatedTopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedTopicConnection'] = ResolversParentTypes['RelatedTopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedTopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RelatedTopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedTopicEdge'] = ResolversParentTypes['RelatedTopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  sharedArticleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RemoveAuthorityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveAuthorityPayload'] = ResolversParentTypes['RemoveAuthorityPayload']> = {
  pendingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RenameSpeakerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameSpeakerPayload'] = ResolversParentTypes['RenameSpeakerPayload']> = {
  correction?: Resolver<ResolversTypes['SpeakerRename'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type RevokeApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeyPayload'] = ResolversParentTypes['RevokeApiKeyPayload']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Article' | 'Quote' | 'Speaker' | 'Topic', ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<schema.SpeakerAliasesArgs, 'first'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<schema.SpeakerArticlesArgs, 'orderBy'>>;
  firstQuotedAt?: Resolver<schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SpeakerKind'], ParentType, ContextType>;
  lastQuotedAt?: Resolver<schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quoteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quoteTimeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<schema.SpeakerQuoteTimelineArgs, 'interval'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<schema.SpeakerQuotesArgs, 'orderBy'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['SpeakerRole']>, ParentType, ContextType, RequireFields<schema.SpeakerRolesArgs, 'first'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['SpeakerTopicConnection'], ParentType, ContextType, Partial<schema.SpeakerTopicsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpeakerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerConnection'] = ResolversParentTypes['SpeakerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpeakerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SpeakerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerEdge'] = ResolversParentTypes['SpeakerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type SpeakerMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerMerge'] = ResolversParentTypes['SpeakerMerge']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['SpeakerThen'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['SpeakerThen'], ParentType, ContextType>;
  undoneAt?: Resolver<schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpeakerRenameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerRename'] = ResolversParentTypes['SpeakerRename']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['SpeakerThen'], ParentType, ContextType>;
  undoneAt?: Resolver<schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpeakerRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerRole'] = ResolversParentTypes['SpeakerRole']> = {
  firstSeenAt?: Resolver<schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSeenAt?: Resolver<schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quoteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpeakerSplitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerSplit'] = ResolversParentTypes['SpeakerSplit']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['SpeakerThen'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['SpeakerThen'], ParentType, ContextType>;
  undoneAt?: Resolver<schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpeakerThenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerThen'] = ResolversParentTypes['SpeakerThen']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speaker?: Resolver<schema.Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
};

export type SpeakerTopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerTopicConnection'] = ResolversParentTypes['SpeakerTopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpeakerTopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SpeakerTopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerTopicEdge'] = ResolversParentTypes['SpeakerTopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  quoteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SplitSpeakerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitSpeakerPayload'] = ResolversParentTypes['SplitSpeakerPayload']> = {
  correction?: Resolver<ResolversTypes['SpeakerSplit'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  splitOff?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  quoteAdded?: SubscriptionResolver<ResolversTypes['QuoteEdge'], "quoteAdded", ParentType, ContextType, Partial<schema.SubscriptionQuoteAddedArgs>>;
};

export type TextQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextQuote'] = ResolversParentTypes['TextQuote']> = {
  codePointSpan?: Resolver<ResolversTypes['CodePointSpan'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  quoteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<schema.TopicArticlesArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quoteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quoteTimeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<schema.TopicQuoteTimelineArgs, 'interval'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<schema.TopicQuotesArgs, 'orderBy'>>;
  related?: Resolver<ResolversTypes['RelatedTopicConnection'], ParentType, ContextType, Partial<schema.TopicRelatedArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speakers?: Resolver<ResolversTypes['TopicSpeakerConnection'], ParentType, ContextType, Partial<schema.TopicSpeakersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicSpeakerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicSpeakerConnection'] = ResolversParentTypes['TopicSpeakerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicSpeakerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TopicSpeakerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicSpeakerEdge'] = ResolversParentTypes['TopicSpeakerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  quoteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UndoCorrectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoCorrectionPayload'] = ResolversParentTypes['UndoCorrectionPayload']> = {
  correction?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
  quote?: Resolver<schema.Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  ApplyAuthoritiesPayload?: ApplyAuthoritiesPayloadResolvers<ContextType>;
  Archive?: ArchiveResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleImage?: ArticleImageResolvers<ContextType>;
  AttributeQuotePayload?: AttributeQuotePayloadResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditEventConnection?: AuditEventConnectionResolvers<ContextType>;
  AuditEventEdge?: AuditEventEdgeResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  CodePointSpan?: CodePointSpanResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CorrectionConnection?: CorrectionConnectionResolvers<ContextType>;
  CorrectionEdge?: CorrectionEdgeResolvers<ContextType>;
  CreateApiKeyPayload?: CreateApiKeyPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteArticlesPayload?: DeleteArticlesPayloadResolvers<ContextType>;
  DeletedArticle?: DeletedArticleResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  ImportAuthorityPayload?: ImportAuthorityPayloadResolvers<ContextType>;
  IngestPagePayload?: IngestPagePayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  MergeSpeakersPayload?: MergeSpeakersPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteAttribution?: QuoteAttributionResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  RelatedTopicConnection?: RelatedTopicConnectionResolvers<ContextType>;
  RelatedTopicEdge?: RelatedTopicEdgeResolvers<ContextType>;
  RemoveAuthorityPayload?: RemoveAuthorityPayloadResolvers<ContextType>;
  RenameSpeakerPayload?: RenameSpeakerPayloadResolvers<ContextType>;
  RevokeApiKeyPayload?: RevokeApiKeyPayloadResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  SpeakerConnection?: SpeakerConnectionResolvers<ContextType>;
  SpeakerEdge?: SpeakerEdgeResolvers<ContextType>;
  SpeakerMerge?: SpeakerMergeResolvers<ContextType>;
  SpeakerRename?: SpeakerRenameResolvers<ContextType>;
  SpeakerRole?: SpeakerRoleResolvers<ContextType>;
  SpeakerSplit?: SpeakerSplitResolvers<ContextType>;
  SpeakerThen?: SpeakerThenResolvers<ContextType>;
  SpeakerTopicConnection?: SpeakerTopicConnectionResolvers<ContextType>;
  SpeakerTopicEdge?: SpeakerTopicEdgeResolvers<ContextType>;
  SplitSpeakerPayload?: SplitSpeakerPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TextQuote?: TextQuoteResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  TopicSpeakerConnection?: TopicSpeakerConnectionResolvers<ContextType>;
  TopicSpeakerEdge?: TopicSpeakerEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UndoCorrectionPayload?: UndoCorrectionPayloadResolvers<ContextType>;
};

