export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A point in time. Input: RFC 3339 with an offset. Output: UTC with milliseconds, such as 2019-12-15T05:56:00.000Z. */
  DateTime: { input: string; output: string; }
  /** A JSON value, returned as data rather than as a string. */
  JSON: { input: unknown; output: unknown; }
  /** An absolute http or https URL. */
  URL: { input: string; output: string; }
};

/** A key for the API, without the secret itself, of which the archive stores only a hash. */
export type ApiKey = Node & {
  readonly __typename?: 'ApiKey';
  /** Whether the key is valid now: neither revoked nor expired. */
  readonly active: Scalars['Boolean']['output'];
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who created it, named as in AuditEvent.by. */
  readonly createdBy: Scalars['String']['output'];
  /** When it stops being valid; null if it has no end. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, and never changes. */
  readonly id: Scalars['ID']['output'];
  /** The beginning of the hour, in UTC, in which it was last used; null if it was never used. */
  readonly lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** The name that corrections and audit events carry. Unique among the keys that are not revoked. */
  readonly name: Scalars['String']['output'];
  /** When it was revoked; null if it was not. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who revoked it, named as in AuditEvent.by; null if it was not revoked. */
  readonly revokedBy: Maybe<Scalars['String']['output']>;
  /** What the key may do, in the order of ApiKeyScope. */
  readonly scopes: ReadonlyArray<ApiKeyScope>;
};

/** A page of API keys. */
export type ApiKeyConnection = {
  readonly __typename?: 'ApiKeyConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ApiKeyEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<ApiKey>;
  /** Whether there are more items, and the cursors to continue with. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages; computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether totalCount is exact. Always true below 10,000 or without a filter; otherwise totalCount may be an estimate. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item with its cursor. */
export type ApiKeyEdge = {
  readonly __typename?: 'ApiKeyEdge';
  /** Cursor of the item, to pass as after or before in the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ApiKey;
};

/** All given conditions must hold; a list matches any of its values. */
export type ApiKeyFilter = {
  /** true for the keys that are valid now, false for those that were revoked or have expired. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** With any of these names. */
  readonly names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What an API key may do. No scope includes another, except that every key may read. */
export type ApiKeyScope =
  /** Manage API keys and read the audit events. */
  | 'ADMIN'
  /** Correct speakers and quotes, and import authority lists. */
  | 'CORRECT'
  /** Ingest pages. */
  | 'INGEST'
  /** Read the archive, if the server lets only callers with a key read. */
  | 'READ';

/** The result of applyAuthorities. */
export type ApplyAuthoritiesPayload = {
  readonly __typename?: 'ApplyAuthoritiesPayload';
  /** Number of surnames whose speakers are still to be resolved again. */
  readonly pendingCount: Scalars['Int']['output'];
};

/** Totals of the whole archive. */
export type Archive = {
  readonly __typename?: 'Archive';
  /** Number of articles. */
  readonly articleCount: Scalars['Int']['output'];
  /** When the earliest article was published; null if none is dated. */
  readonly firstPublishedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the latest article was published; null if none is dated. */
  readonly lastPublishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Number of quotes. */
  readonly quoteCount: Scalars['Int']['output'];
  /** Number of speakers. */
  readonly speakerCount: Scalars['Int']['output'];
  /** Cursor of the last stored quote, to pass as after to quoteAdded or to quotes in STORED order. Also set in an empty archive. */
  readonly storedCursor: Scalars['String']['output'];
  /** Number of topics. */
  readonly topicCount: Scalars['Int']['output'];
};

/** A news article, as printed. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** The main text. Blank lines separate paragraphs; a paragraph can contain single line breaks. Spans are positions in this text. */
  readonly body: Scalars['String']['output'];
  /** The authors, in the order of the page; empty if it names none. */
  readonly byline: ReadonlyArray<Scalars['String']['output']>;
  /** When the page was captured; null if the page does not say. */
  readonly capturedAt: Maybe<Scalars['DateTime']['output']>;
  /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
  readonly date: Maybe<Scalars['DateTime']['output']>;
  /** How precise the date on the page is. Null if date is null. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** Null if the page has none. */
  readonly headline: Maybe<Scalars['String']['output']>;
  /** Opaque, and never changes. */
  readonly id: Scalars['ID']['output'];
  /** The main picture; null if there is none. */
  readonly image: Maybe<ArticleImage>;
  /** When the archive first stored it. */
  readonly ingestedAt: Scalars['DateTime']['output'];
  /**
   * The article as schema.org JSON-LD: a @graph of one NewsArticle, its quotes as Quotation (the first 100 in the order of
   * the text), their speakers as Person or Organization, and its topics as Thing. Each object appears once; objects refer
   * to each other by @id, which is urn:onrecord: followed by the object's id in this archive.
   *
   * The additionalType of a quotation is its kind: DirectQuotation, IndirectQuotation or MixedQuotation.
   * spokenByCharacter is the speaker; creator is set as well if the words are the speaker's own. The sameAs of a speaker is
   * Speaker.sameAs. A group of people is an
   * Organization with the additionalType GroupOfPeople, since schema.org has no type for groups that speak.
   *
   * To embed it in a page within <script type="application/ld+json">, escape every < as \u003c; otherwise a headline that
   * contains </script> ends the script.
   */
  readonly jsonLd: Scalars['JSON']['output'];
  /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
  readonly language: Scalars['String']['output'];
  /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
  readonly lead: Maybe<Scalars['String']['output']>;
  /** When it was published; null if the page does not say. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Quotes in the article, in the order of the text by default. */
  readonly quotes: QuoteConnection;
  /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
  readonly section: Maybe<Scalars['String']['output']>;
  /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** Everyone quoted in the article, in the order of their first quote. */
  readonly speakers: ReadonlyArray<Speaker>;
  /** The page's tags, in the order of the page. */
  readonly topics: ReadonlyArray<Topic>;
  /** The URL, without its fragment; null if unknown. */
  readonly url: Maybe<Scalars['URL']['output']>;
};


/** A news article, as printed. */
export type ArticleQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: QuoteOrder;
};

/** Identifies an article by exactly one field. */
export type ArticleBy =
  /** The id of an article. */
  { readonly id: Scalars['ID']['input']; readonly url?: never; }
  |  /** The URL of an article; its fragment is ignored. */
  { readonly id?: never; readonly url: Scalars['URL']['input']; };

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Article>;
  /** Whether there are more items, and the cursors to continue with. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages; computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether totalCount is exact. Always true below 10,000 or without a filter; otherwise totalCount may be an estimate. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** Which articles to delete: at least one condition, and all that are given must hold; a list matches any of its values. */
export type ArticleDeletionFilter = {
  /** Any of these articles; at most 1000. One that does not exist is no error. */
  readonly articles?: InputMaybe<ReadonlyArray<ArticleBy>>;
  /** Dated within this range. */
  readonly date?: InputMaybe<DateTimeRange>;
  /** From any of these publishers, spelled as in Article.source. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An item with its cursor. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Cursor of the item, to pass as after or before in the same list and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Article;
};

/** All given conditions must hold; a list matches any of its values. */
export type ArticleFilter = {
  /** Dated within this range. */
  readonly date?: InputMaybe<DateTimeRange>;
  /** In any of these languages, spelled as in Article.language. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Searches headline and body, in the syntax of Query.search. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In any of these sections, spelled as in Article.section. */
  readonly sections?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** From any of these publishers, spelled as in Article.source. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Quotes any of these speakers. */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On any of these topics. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The main picture of an article. */
export type ArticleImage = {
  readonly __typename?: 'ArticleImage';
  /** The caption; null if there is none. */
  readonly caption: Maybe<Scalars['String']['output']>;
  /** The credit line, such as '© Sputnik / Grigory Sisoev'. Null if there is none. */
  readonly credit: Maybe<Scalars['String']['output']>;
  /** The URL of the image file; null if unknown. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** Sort orders. Items that compare equal are ordered by id. */
export type ArticleOrder =
  /** By date, newest first, undated articles last. */
  | 'NEWEST'
  /** By date, oldest first, undated articles last. */
  | 'OLDEST'
  /** Requires a search. The newest 1,000 matches by rank, then all others, newest first. */
  | 'RELEVANCE'
  /** In the order of storing: new items are always added at the end. */
  | 'STORED';

/** The result of attributeQuote. */
export type AttributeQuotePayload = {
  readonly __typename?: 'AttributeQuotePayload';
  /** The correction that was recorded. */
  readonly correction: QuoteAttribution;
  /** The quote with its new speaker. */
  readonly quote: Quote;
};

/** How the speaker of a quote was identified, and how reliably. */
export type Attribution = {
  readonly __typename?: 'Attribution';
  /**
   * The share of attributions made this way that are right, from 0 to 1: lower if other pages tell who the speaker is. 0
   * without a speaker, 1 for an editor's attribution.
   */
  readonly confidence: Scalars['Float']['output'];
  /** The words that introduce the quote, such as 'said' or 'according to'. Null if there are none. */
  readonly cue: Maybe<Scalars['String']['output']>;
  /** Position of the cue in the body; null if there is no cue. */
  readonly cueSpan: Maybe<TextSpan>;
  /** The source of the speaker's identity: the page itself, the other pages of the archive, or an editor. */
  readonly identifiedBy: SpeakerIdentification;
  /** The words that refer to the speaker, such as 'the defense minister' or 'he'. Null if the quote has no such words. */
  readonly mention: Maybe<Scalars['String']['output']>;
  /** Position of the mention in the body; null if it is not in the body. */
  readonly mentionSpan: Maybe<TextSpan>;
  /** How the speaker was identified in the page. */
  readonly method: AttributionMethod;
};

/** How the speaker of a quote was identified. */
export type AttributionMethod =
  /** By position: the quote continues the words of the previous speaker. */
  | 'CONTINUATION'
  /** By an editor. */
  | 'CORRECTION'
  /** By name: 'Sergei Shoigu said'. */
  | 'NAME'
  /** By pronoun: 'he said'. */
  | 'PRONOUN'
  /** By title: 'the defense minister stressed'. */
  | 'TITLE';

/** What was done. Each value is named after the mutation; commands that do the same leave the same events. */
export type AuditAction =
  /** The speaker of a quote was set. */
  | 'ATTRIBUTE_QUOTE'
  /** An API key was created. */
  | 'CREATE_API_KEY'
  /** An article was deleted: each leaves an event of its own. */
  | 'DELETE_ARTICLES'
  /** An authority list was imported. */
  | 'IMPORT_AUTHORITY'
  /** A page was ingested as a new article, or updated one. */
  | 'INGEST_PAGE'
  /** Two speakers were merged. */
  | 'MERGE_SPEAKERS'
  /** An authority list was removed. */
  | 'REMOVE_AUTHORITY'
  /** A speaker was renamed. */
  | 'RENAME_SPEAKER'
  /** An API key was revoked. */
  | 'REVOKE_API_KEY'
  /** A speaker was split in two. */
  | 'SPLIT_SPEAKER'
  /** A correction was undone. */
  | 'UNDO_CORRECTION';

/** A change to the archive. A request that changes nothing, such as one that ingests the same page again, leaves no event. */
export type AuditEvent = Node & {
  readonly __typename?: 'AuditEvent';
  /** What was done. */
  readonly action: AuditAction;
  /** When the change was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
  readonly by: Scalars['String']['output'];
  /** How many objects were created: articles, corrections, people of an authority list, or API keys. */
  readonly createdCount: Scalars['Int']['output'];
  /** Opaque, and never changes. */
  readonly id: Scalars['ID']['output'];
  /** The API key that was used; null for a key from the server's environment, and for a local process. */
  readonly key: Maybe<ApiKey>;
  /** How many were removed. */
  readonly removedCount: Scalars['Int']['output'];
  /** The request, as in the server's log and in the header x-request-id; null for a local process that sent none. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** The URL of the page, or the name of the authority list or API key; null if there is none. */
  readonly subject: Maybe<Scalars['String']['output']>;
  /** The id of the article, correction or API key, even if it no longer exists; null for an authority list, and for several articles. */
  readonly target: Maybe<Scalars['ID']['output']>;
  /** How many were updated; undoing a correction and revoking a key count too. */
  readonly updatedCount: Scalars['Int']['output'];
};

/** A page of audit events. */
export type AuditEventConnection = {
  readonly __typename?: 'AuditEventConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<AuditEventEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<AuditEvent>;
  /** Whether there are more items, and the cursors to continue with. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages; computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether totalCount is exact. Always true below 10,000 or without a filter; otherwise totalCount may be an estimate. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item with its cursor. */
export type AuditEventEdge = {
  readonly __typename?: 'AuditEventEdge';
  /** Cursor of the item, to pass as after or before in the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: AuditEvent;
};

/** All given conditions must hold; a list matches any of its values. */
export type AuditEventFilter = {
  /** Any of these actions. */
  readonly actions?: InputMaybe<ReadonlyArray<AuditAction>>;
  /** Made within this range. */
  readonly at?: InputMaybe<DateTimeRange>;
  /** Made by any of these, spelled as in AuditEvent.by. */
  readonly by?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A list of people with all their names, offices and identifiers, as somebody maintains it. It names and identifies speakers that pages print, and never adds one. */
export type Authority = {
  readonly __typename?: 'Authority';
  /** The name of the file that it came from; null if it did not come from a file. */
  readonly file: Maybe<Scalars['String']['output']>;
  /** Number of its people that are known to be speakers of the archive. */
  readonly identifiedCount: Scalars['Int']['output'];
  /** When it was last imported and changed. */
  readonly importedAt: Scalars['DateTime']['output'];
  /** Unique among the lists of the archive. */
  readonly name: Scalars['String']['output'];
  /** Number of people in the list. */
  readonly personCount: Scalars['Int']['output'];
};

/** An office with its dates, such as 2019, 2019-01 or 2019-01-03. */
export type AuthorityOfficeInput = {
  /** The last day; null if unknown, or if the person still holds the office. */
  readonly end?: InputMaybe<Scalars['String']['input']>;
  /** The first day; null if unknown. */
  readonly start?: InputMaybe<Scalars['String']['input']>;
  /** Such as 'U.S. Senator'. */
  readonly title: Scalars['String']['input'];
};

/** A person of an authority list. */
export type AuthorityPersonInput = {
  /** Whether others are known by the same name: then the name alone does not identify the person. */
  readonly hasNamesakes?: Scalars['Boolean']['input'];
  /** What the person is known by in public registers. */
  readonly identifiers?: ReadonlyArray<IdentifierInput>;
  /** What the list knows the person by, unique within the list; null for its Wikidata identifier or, without one, its first name. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** The name that the person is known by; null if the list does not say which of the names it is: then speakers keep the name that pages print. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The offices that the person has held. */
  readonly offices?: ReadonlyArray<AuthorityOfficeInput>;
  /** All other names: full names, and nicknames such as 'Bernie' or 'AOC'. */
  readonly otherNames?: ReadonlyArray<Scalars['String']['input']>;
};

/** A range in Unicode code points, as used by Python's slices. For JavaScript, Java and C#, use TextSpan. */
export type CodePointSpan = {
  readonly __typename?: 'CodePointSpan';
  /** End of the range, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Start of the range, inclusive. */
  readonly start: Scalars['Int']['output'];
};

/** A decision of an editor that overrides what was extracted from pages. */
export type Correction = {
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
  readonly by: Scalars['String']['output'];
  /** Opaque, and never changes. */
  readonly id: Scalars['ID']['output'];
  /** When it was undone; null if it is in force. */
  readonly undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who undid it; null if it is in force. */
  readonly undoneBy: Maybe<Scalars['String']['output']>;
};

/** A page of corrections. */
export type CorrectionConnection = {
  readonly __typename?: 'CorrectionConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CorrectionEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Correction>;
  /** Whether there are more items, and the cursors to continue with. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages; computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether totalCount is exact. Always true below 10,000 or without a filter; otherwise totalCount may be an estimate. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item with its cursor. */
export type CorrectionEdge = {
  readonly __typename?: 'CorrectionEdge';
  /** Cursor of the item, to pass as after or before in the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Correction;
};

/** All given conditions must hold; a list matches any of its values. */
export type CorrectionFilter = {
  /** Made by any of these editors, spelled as in Correction.by. */
  readonly by?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<CorrectionKind>>;
  /** About any of these speakers, in any role. The id of a merged speaker also matches the speaker it leads to. */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** true for undone corrections, false for those in force. */
  readonly undone?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a correction changes. */
export type CorrectionKind =
  /** The speaker of a quote was set. */
  | 'ATTRIBUTION'
  /** Two speakers were merged. */
  | 'MERGE'
  /** A speaker was renamed. */
  | 'RENAME'
  /** A speaker was split in two. */
  | 'SPLIT';

/** An API key to create. */
export type CreateApiKeyInput = {
  /** When it stops being valid, in the future; null for a key without an end. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 40 letters, digits and any of _.@-, beginning with a letter. No valid key may have the same name; an expired one that has it is revoked. */
  readonly name: Scalars['String']['input'];
  /** What the key may do; at least one scope. The scopes of the caller set no limit. */
  readonly scopes: ReadonlyArray<ApiKeyScope>;
};

/** The result of createApiKey. */
export type CreateApiKeyPayload = {
  readonly __typename?: 'CreateApiKeyPayload';
  /** The key as the archive keeps it. */
  readonly apiKey: ApiKey;
  /** The secret, to send as Authorization: Bearer KEY. It cannot be read again. */
  readonly key: Scalars['String']['output'];
};

/** How precise a date is. */
export type DatePrecision =
  /** Only the day is known; the date is 00:00 UTC on that day. */
  | 'DAY'
  /** The time of day is known. */
  | 'INSTANT'
  /** Only year and month are known; the date is the first of the month, 00:00 UTC. */
  | 'MONTH'
  /** Only the year is known; the date is January 1, 00:00 UTC. */
  | 'YEAR';

/** A range of dates. Undated items match no range. */
export type DateTimeRange = {
  /** Earliest date, inclusive; null for no lower bound. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Latest date, exclusive; null for no upper bound. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The result of deleteArticles. With dryRun, it is about all articles that match. */
export type DeleteArticlesPayload = {
  readonly __typename?: 'DeleteArticlesPayload';
  /** Number of articles that were deleted. */
  readonly articleCount: Scalars['Int']['output'];
  /** The first of the articles that were deleted, by their ids; at most 100. */
  readonly articles: ReadonlyArray<DeletedArticle>;
  /** Number of their quotes. */
  readonly quoteCount: Scalars['Int']['output'];
  /** Number of articles that still match. */
  readonly remainingCount: Scalars['Int']['output'];
  /** Number of speakers that no other article prints, and to whom no editor attributed a quote of another article. They are deleted, unless another speaker turns out to be the same person: then their ids lead to that one. */
  readonly speakerCount: Scalars['Int']['output'];
  /** Number of topics that were deleted, because no other article has them. */
  readonly topicCount: Scalars['Int']['output'];
};

/** An article as it was when it was deleted. */
export type DeletedArticle = {
  readonly __typename?: 'DeletedArticle';
  /** As Article.date. */
  readonly date: Maybe<Scalars['DateTime']['output']>;
  /** Null if the page has none. */
  readonly headline: Maybe<Scalars['String']['output']>;
  /** The id that it had. */
  readonly id: Scalars['ID']['output'];
  /** The publisher. Null if the page does not name one. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** The URL, without its fragment; null if unknown. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** What a person is known by in a public register. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** The register, in small letters, such as 'wikidata'. */
  readonly scheme: Scalars['String']['output'];
  /** What the register knows the person by, such as 'Q42'. */
  readonly value: Scalars['String']['output'];
};

/** What a person is known by in a public register. */
export type IdentifierInput = {
  /** The register, such as 'wikidata'; case does not matter. */
  readonly scheme: Scalars['String']['input'];
  /** What the register knows the person by, such as 'Q42'. */
  readonly value: Scalars['String']['input'];
};

/** A list of people to import. */
export type ImportAuthorityInput = {
  /** The name of the file that it comes from; null for none. */
  readonly file?: InputMaybe<Scalars['String']['input']>;
  /** The name of the list; at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** All people of the list; at most 50,000. */
  readonly people: ReadonlyArray<AuthorityPersonInput>;
};

/** The result of importAuthority. */
export type ImportAuthorityPayload = {
  readonly __typename?: 'ImportAuthorityPayload';
  /** The list as it is now. */
  readonly authority: Authority;
  /** Number of people that the list did not have before. */
  readonly createdCount: Scalars['Int']['output'];
  /** Number of surnames whose speakers are still to be resolved again. */
  readonly pendingCount: Scalars['Int']['output'];
  /** Number of people that the list had before and no longer has. */
  readonly removedCount: Scalars['Int']['output'];
  /** Number of people of whom the list says the same as before. */
  readonly unchangedCount: Scalars['Int']['output'];
  /** Number of people of whom the list says something else than before. */
  readonly updatedCount: Scalars['Int']['output'];
  /** What was left out, such as an office with a date that cannot be read; at most 100 sentences. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** How storing a page changed the archive. */
export type IngestOutcome =
  /** The article was new. */
  | 'CREATED'
  /** The article existed and did not change. */
  | 'UNCHANGED'
  /** The article existed and was changed. */
  | 'UPDATED';

/** A page to ingest. */
export type IngestPageInput = {
  /** The page: plain text as scraped, HTML, or one object of JSON Lines. */
  readonly content: Scalars['String']['input'];
  /** The format of the content; AUTO detects it. */
  readonly format?: PageFormat;
  /** The date of publication. */
  readonly publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The publisher. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The topics; an empty list for none. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The URL of the page. This and the fields below override what the page says; null keeps what the page says. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
};

/** The result of ingestPage. */
export type IngestPagePayload = {
  readonly __typename?: 'IngestPagePayload';
  /** The stored article. */
  readonly article: Article;
  /** Whether the archive changed. */
  readonly outcome: IngestOutcome;
  /** Problems with the page that did not prevent storing it, such as a malformed date. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** Length of an interval, in UTC. Weeks start on Monday. */
export type Interval =
  /** One day. */
  | 'DAY'
  /** One calendar month. */
  | 'MONTH'
  /** One week, from Monday to Monday. */
  | 'WEEK'
  /** One calendar year. */
  | 'YEAR';

/** The result of mergeSpeakers. */
export type MergeSpeakersPayload = {
  readonly __typename?: 'MergeSpeakersPayload';
  /** The correction that was recorded. */
  readonly correction: SpeakerMerge;
  /** The merged speaker. */
  readonly speaker: Speaker;
};

/**
 * Operations that change the archive. Each needs the header Authorization: Bearer KEY, and a key with the scope that its
 * description names: without a valid key the error is UNAUTHENTICATED, with a key that lacks the scope FORBIDDEN.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Resolves speakers again that authority lists have changed, for about five seconds. Scope: CORRECT. */
  readonly applyAuthorities: ApplyAuthoritiesPayload;
  /** Sets the speaker of a quote. Applies to these words in this article, also after it is ingested again; printings in other articles do not change. Scope: CORRECT. */
  readonly attributeQuote: AttributeQuotePayload;
  /** Creates an API key, which the response contains and no later one: the archive stores only its hash. Scope: ADMIN. */
  readonly createApiKey: CreateApiKeyPayload;
  /**
   * Deletes articles with all that hung on them: quotes, the attributions that editors gave these, and the topics and speakers
   * that no other article has. The other speakers are then as if the articles had never been ingested; merges, splits and
   * new names that editors decided stay. Ends after about five seconds: while remainingCount is not 0, send it again. Nothing
   * brings an article back but ingesting its page. Scope: ADMIN.
   */
  readonly deleteArticles: DeleteArticlesPayload;
  /** Stores an authority list, and replaces the list of the same name as a whole: importing the same list again changes nothing. Speakers are then resolved again for about five seconds; if pendingCount is not 0, continue with applyAuthorities. Scope: CORRECT. */
  readonly importAuthority: ImportAuthorityPayload;
  /** Extracts one page and stores the result. Ingesting the same page again (same URL without its fragment, or else same headline and body) changes nothing. Scope: INGEST. */
  readonly ingestPage: IngestPagePayload;
  /** Merges two speakers into one. The merge also applies to pages ingested later. The id and slug of the merged speaker lead to the other. Scope: CORRECT. */
  readonly mergeSpeakers: MergeSpeakersPayload;
  /** Removes an authority list, with the names and identifiers that speakers have from it; continues as importAuthority does. Scope: CORRECT. */
  readonly removeAuthority: RemoveAuthorityPayload;
  /** Sets the name that a speaker is known and found by, instead of the one printed most often. The slug does not change. Scope: CORRECT. */
  readonly renameSpeaker: RenameSpeakerPayload;
  /** Revokes an API key: within two seconds no server of the archive accepts it any more. Scope: ADMIN. */
  readonly revokeApiKey: RevokeApiKeyPayload;
  /** Splits a speaker in two: appearances under the given names become those of a new speaker. A name first printed by a later page goes to the side whose names it matches. Scope: CORRECT. */
  readonly splitSpeaker: SplitSpeakerPayload;
  /** Undoes a correction. A correction that a later one depends on is BAD_USER_INPUT: undo the later one first. Scope: CORRECT. */
  readonly undoCorrection: UndoCorrectionPayload;
};


/**
 * Operations that change the archive. Each needs the header Authorization: Bearer KEY, and a key with the scope that its
 * description names: without a valid key the error is UNAUTHENTICATED, with a key that lacks the scope FORBIDDEN.
 */
export type MutationAttributeQuoteArgs = {
  quote: Scalars['ID']['input'];
  speaker?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Operations that change the archive. Each needs the header Authorization: Bearer KEY, and a key with the scope that its
 * description names: without a valid key the error is UNAUTHENTICATED, with a key that lacks the scope FORBIDDEN.
 */
export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/**
 * Operations that change the archive. Each needs the header Authorization: Bearer KEY, and a key with the scope that its
 * description names: without a valid key the error is UNAUTHENTICATED, with a key that lacks the scope FORBIDDEN.
 */
export type MutationDeleteArticlesArgs = {
  dryRun?: Scalars['Boolean']['input'];
  filter: ArticleDeletionFilter;
};


/**
 * Operations that change the archive. Each needs the header Authorization: Bearer KEY, and a key with the scope that its
 * description names: without a valid key the error is UNAUTHENTICATED, with a key that lacks the scope FORBIDDEN.
 */
export type MutationImportAuthorityArgs = {
  input: ImportAuthorityInput;
};


/**
 * Operations that change the archive. Each needs the header Authorization: Bearer KEY, and a key with the scope that its
 * description names: without a valid key the error is UNAUTHENTICATED, with a key that lacks the scope FORBIDDEN.
 */
export type MutationIngestPageArgs = {
  input: IngestPageInput;
};


/**
 * Operations that change the archive. Each needs the header Authorization: Bearer KEY, and a key with the scope that its
 * description names: without a valid key the error is UNAUTHENTICATED, with a key that lacks the scope FORBIDDEN.
 */
export type MutationMergeSpeakersArgs = {
  from: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
};


/**
 * Operations that change the archive. Each needs the header Authorization: Bearer KEY, and a key with the scope that its
 * description names: without a valid key the error is UNAUTHENTICATED, with a key that lacks the scope FORBIDDEN.
 */
export type MutationRemoveAuthorityArgs = {
  name: Scalars['String']['input'];
};


/**
 * Operations that change the archive. Each needs the header Authorization: Bearer KEY, and a key with the scope that its
 * description names: without a valid key the error is UNAUTHENTICATED, with a key that lacks the scope FORBIDDEN.
 */
export type MutationRenameSpeakerArgs = {
  name: Scalars['String']['input'];
  speaker: Scalars['ID']['input'];
};


/**
 * Operations that change the archive. Each needs the header Authorization: Bearer KEY, and a key with the scope that its
 * description names: without a valid key the error is UNAUTHENTICATED, with a key that lacks the scope FORBIDDEN.
 */
export type MutationRevokeApiKeyArgs = {
  name: Scalars['String']['input'];
};


/**
 * Operations that change the archive. Each needs the header Authorization: Bearer KEY, and a key with the scope that its
 * description names: without a valid key the error is UNAUTHENTICATED, with a key that lacks the scope FORBIDDEN.
 */
export type MutationSplitSpeakerArgs = {
  aliases: ReadonlyArray<Scalars['String']['input']>;
  speaker: Scalars['ID']['input'];
};


/**
 * Operations that change the archive. Each needs the header Authorization: Bearer KEY, and a key with the scope that its
 * description names: without a valid key the error is UNAUTHENTICATED, with a key that lacks the scope FORBIDDEN.
 */
export type MutationUndoCorrectionArgs = {
  id: Scalars['ID']['input'];
};

/** An object that can be fetched by its id. */
export type Node = {
  /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. The id of a quote that its article no longer prints returns null. */
  readonly id: Scalars['ID']['output'];
};

/** The format of a page. */
export type PageFormat =
  /** Detected from the content. */
  | 'AUTO'
  /** An HTML page. */
  | 'HTML'
  /** One JSON object whose text field is the article's body. */
  | 'JSON'
  /** Plain text as scraped, including text around the article. */
  | 'TEXT';

/** The position of a page in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item, to pass as after; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there are items after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item, to pass as before; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** Entry points for reading. */
export type Query = {
  readonly __typename?: 'Query';
  /** API keys, newest first, including those that were revoked or have expired. Needs a key with the scope ADMIN. */
  readonly apiKeys: ApiKeyConnection;
  /** Totals of the whole archive. */
  readonly archive: Archive;
  /** The article with this id or URL. Null if it does not exist. */
  readonly article: Maybe<Article>;
  /** Articles, newest first by default. */
  readonly articles: ArticleConnection;
  /** What was changed in the archive, and by whom, newest first. Needs a key with the scope ADMIN. Events are kept for 400 days. */
  readonly auditEvents: AuditEventConnection;
  /** The authority lists that were imported, by name. */
  readonly authorities: ReadonlyArray<Authority>;
  /** Corrections that editors made, newest first, including undone ones. Anyone can read them, with the editors' names. */
  readonly corrections: CorrectionConnection;
  /** The object with this id, whatever its type. Null if it does not exist. */
  readonly node: Maybe<Node>;
  /** Up to 100 objects by their ids, in the order of the ids; null for an id that does not exist. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The quote with this id. Null if it does not exist or its article no longer prints it. */
  readonly quote: Maybe<Quote>;
  /** The number of quotes in each interval, oldest first, from the first dated match to the last, empty intervals included. More than 4,000 intervals are BAD_USER_INPUT. */
  readonly quoteTimeline: ReadonlyArray<TimelineBucket>;
  /** Quotes, by default those of the newest article first, each article's in the order of its text. */
  readonly quotes: QuoteConnection;
  /**
   * Searches quotes, articles, speakers and topics at once, best match first.
   * The query uses web-search syntax: words, "an exact phrase", -excluded, or, and prefix*, which matches every word that
   * starts with those letters. A query that only excludes words finds nothing.
   */
  readonly search: SearchConnection;
  /** The speaker with this id, slug or name. Null if it does not exist. */
  readonly speaker: Maybe<Speaker>;
  /** Speakers, most quoted first by default. */
  readonly speakers: SpeakerConnection;
  /** The topic with this id, slug or name. Null if it does not exist. */
  readonly topic: Maybe<Topic>;
  /** Topics, by default those with the most articles first. */
  readonly topics: TopicConnection;
};


/** Entry points for reading. */
export type QueryApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiKeyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Entry points for reading. */
export type QueryArticleArgs = {
  by: ArticleBy;
};


/** Entry points for reading. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ArticleOrder;
};


/** Entry points for reading. */
export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Entry points for reading. */
export type QueryCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CorrectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Entry points for reading. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryQuoteArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryQuoteTimelineArgs = {
  filter?: InputMaybe<QuoteFilter>;
  interval?: Interval;
};


/** Entry points for reading. */
export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: QuoteOrder;
};


/** Entry points for reading. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  query: Scalars['String']['input'];
};


/** Entry points for reading. */
export type QuerySpeakerArgs = {
  by: SpeakerBy;
};


/** Entry points for reading. */
export type QuerySpeakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SpeakerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: SpeakerOrder;
};


/** Entry points for reading. */
export type QueryTopicArgs = {
  by: TopicBy;
};


/** Entry points for reading. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: TopicOrder;
};

/** Something that somebody said, as printed in the body of an article (not in its headline or captions). A quote that is interrupted by its cue counts as two. */
export type Quote = Node & {
  readonly __typename?: 'Quote';
  /** The article that prints it. */
  readonly article: Article;
  /** How the speaker was identified; null if the page does not say who spoke. */
  readonly attribution: Maybe<Attribution>;
  /** The quote with the text around it, to locate it in another copy of the page. */
  readonly evidence: TextQuote;
  /** Opaque, and does not change as long as the words remain in the article. */
  readonly id: Scalars['ID']['output'];
  /** Whether the words are the speaker's own or reported. */
  readonly kind: QuoteKind;
  /** The paragraph, or paragraphs, that contain the quote. */
  readonly paragraph: Scalars['String']['output'];
  /** Its position among the article's quotes, starting at 0. */
  readonly position: Scalars['Int']['output'];
  /** Quotes with the same words in other articles, earliest first. */
  readonly printings: QuoteConnection;
  /** The position of the text in the article's body: body.slice(start, end) is the text. */
  readonly span: TextSpan;
  /** Who said it; null if no speaker is identified, even if the attribution has a mention such as 'he'. */
  readonly speaker: Maybe<Speaker>;
  /** The words as printed, without the quotation marks around them. */
  readonly text: Scalars['String']['output'];
  /** Topics of its article. */
  readonly topics: ReadonlyArray<Topic>;
};


/** Something that somebody said, as printed in the body of an article (not in its headline or captions). A quote that is interrupted by its cue counts as two. */
export type QuotePrintingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The speaker of a quote was set. */
export type QuoteAttribution = Correction & Node & {
  readonly __typename?: 'QuoteAttribution';
  /** The new speaker; null if there is none. */
  readonly after: Maybe<SpeakerThen>;
  /** The article that prints the quote. */
  readonly article: Article;
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** The previous speaker; null if there was none. */
  readonly before: Maybe<SpeakerThen>;
  /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
  readonly by: Scalars['String']['output'];
  /** Opaque, and never changes. */
  readonly id: Scalars['ID']['output'];
  /** The quote; null if its article no longer prints it. */
  readonly quote: Maybe<Quote>;
  /** The words of the quote at the time. */
  readonly text: Scalars['String']['output'];
  /** When it was undone; null if it is in force. */
  readonly undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who undid it; null if it is in force. */
  readonly undoneBy: Maybe<Scalars['String']['output']>;
};

/** A page of quotes. */
export type QuoteConnection = {
  readonly __typename?: 'QuoteConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<QuoteEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Quote>;
  /** Whether there are more items, and the cursors to continue with. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages; computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether totalCount is exact. Always true below 10,000 or without a filter; otherwise totalCount may be an estimate. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item with its cursor. */
export type QuoteEdge = {
  readonly __typename?: 'QuoteEdge';
  /** Cursor of the item, to pass as after or before in the same list and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Quote;
};

/** All given conditions must hold; a list matches any of its values. */
export type QuoteFilter = {
  /** In any of these articles. */
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** true for quotes with a speaker, false for quotes without one. */
  readonly attributed?: InputMaybe<Scalars['Boolean']['input']>;
  /** In articles dated within this range. */
  readonly date?: InputMaybe<DateTimeRange>;
  /** Of any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<QuoteKind>>;
  /** Lowest confidence of the attribution, from 0 to 1. Also excludes quotes without a speaker. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Searches the words of the quote, in the syntax of Query.search. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In articles from any of these publishers, spelled as in Article.source. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Said by any of these speakers. */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In articles on any of these topics. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Whether a quote gives the speaker's own words. */
export type QuoteKind =
  /** The speaker's own words, entirely within quotation marks. */
  | 'DIRECT'
  /** Reported in the article's own words; the text is the clause that says what was said. */
  | 'INDIRECT'
  /** Reported, with some of the speaker's own words in quotation marks. */
  | 'MIXED';

/** Sort orders. Items that compare equal are ordered by article id, then by position. */
export type QuoteOrder =
  /** By article, oldest first, then by position. */
  | 'IN_TEXT'
  /** By the date of the article, newest first, undated last; within an article by position. */
  | 'NEWEST'
  /** By the date of the article, oldest first, undated last; within an article by position. */
  | 'OLDEST'
  /** Requires a search. The newest 1,000 matches by rank, then all others, newest first. */
  | 'RELEVANCE'
  /** In the order of storing: new items are always added at the end. */
  | 'STORED';

/** A page of topics that share articles with another. */
export type RelatedTopicConnection = {
  readonly __typename?: 'RelatedTopicConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<RelatedTopicEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Whether there are more items, and the cursors to continue with. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages; computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether totalCount is exact. Always true below 10,000 or without a filter; otherwise totalCount may be an estimate. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item with its cursor. */
export type RelatedTopicEdge = {
  readonly __typename?: 'RelatedTopicEdge';
  /** Cursor of the item, to pass as after or before in the same list and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Topic;
  /** Number of articles on both topics. */
  readonly sharedArticleCount: Scalars['Int']['output'];
};

/** The result of removeAuthority. */
export type RemoveAuthorityPayload = {
  readonly __typename?: 'RemoveAuthorityPayload';
  /** Number of surnames whose speakers are still to be resolved again. */
  readonly pendingCount: Scalars['Int']['output'];
  /** Number of people that the list had. */
  readonly removedCount: Scalars['Int']['output'];
};

/** The result of renameSpeaker. */
export type RenameSpeakerPayload = {
  readonly __typename?: 'RenameSpeakerPayload';
  /** The correction that was recorded. */
  readonly correction: SpeakerRename;
  /** The speaker with its new name. */
  readonly speaker: Speaker;
};

/** The result of revokeApiKey. */
export type RevokeApiKeyPayload = {
  readonly __typename?: 'RevokeApiKeyPayload';
  /** The key, which is revoked now. */
  readonly apiKey: ApiKey;
};

/** A page of search results. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Whether there are more items, and the cursors to continue with. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages; computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether totalCount is exact. Always true below 10,000 or without a filter; otherwise totalCount may be an estimate. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item with its cursor. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Cursor of the item, to pass as after or before in the same list and order. */
  readonly cursor: Scalars['String']['output'];
  /** The matching passage as HTML: matching words within <mark> and </mark>, all other text escaped. */
  readonly highlight: Scalars['String']['output'];
  /** The item. */
  readonly node: SearchResult;
};

/** What a search covers. */
export type SearchKind =
  /** Headlines and bodies of articles. */
  | 'ARTICLE'
  /** The words of quotes. */
  | 'QUOTE'
  /** All names of speakers. */
  | 'SPEAKER'
  /** Names of topics. */
  | 'TOPIC';

/** An object that a search can return. */
export type SearchResult = Article | Quote | Speaker | Topic;

/** A person, organization or group that is quoted, with all names it was printed under. */
export type Speaker = Node & {
  readonly __typename?: 'Speaker';
  /** Full names as printed, most frequent first, such as 'Sergei Shoigu' and 'Sergey Shoigu'. A surname alone is listed only if no full name is known. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Articles that quote the speaker, newest first by default. */
  readonly articles: ArticleConnection;
  /** Date of the earliest article that quotes the speaker; null if none is dated. */
  readonly firstQuotedAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
  readonly id: Scalars['ID']['output'];
  /** What the person is known by in public registers, according to the authority lists of the archive; those of Wikidata first. Empty if no list names the person. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether this is a person, an organization or a group. */
  readonly kind: SpeakerKind;
  /** Date of the latest article that quotes the speaker; null if none is dated. */
  readonly lastQuotedAt: Maybe<Scalars['DateTime']['output']>;
  /** The canonical name, such as 'Sergei Shoigu'. */
  readonly name: Scalars['String']['output'];
  /** Number of quotes of the speaker in the archive. */
  readonly quoteCount: Scalars['Int']['output'];
  /** The number of quotes in each interval, oldest first, empty intervals included. */
  readonly quoteTimeline: ReadonlyArray<TimelineBucket>;
  /** Quotes of the speaker, newest first by default. */
  readonly quotes: QuoteConnection;
  /** Titles and roles as printed, such as 'Russian Defense Minister', most frequent first. */
  readonly roles: ReadonlyArray<SpeakerRole>;
  /** Addresses of the same person elsewhere, in the order of identifiers, such as http://www.wikidata.org/entity/Q42. Identifiers without a known address are left out. */
  readonly sameAs: ReadonlyArray<Scalars['URL']['output']>;
  /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
  readonly slug: Scalars['String']['output'];
  /** Topics of the articles that quote the speaker, those with the most quotes first. */
  readonly topics: SpeakerTopicConnection;
};


/** A person, organization or group that is quoted, with all names it was printed under. */
export type SpeakerAliasesArgs = {
  first?: Scalars['Int']['input'];
};


/** A person, organization or group that is quoted, with all names it was printed under. */
export type SpeakerArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ArticleOrder;
};


/** A person, organization or group that is quoted, with all names it was printed under. */
export type SpeakerQuoteTimelineArgs = {
  interval?: Interval;
};


/** A person, organization or group that is quoted, with all names it was printed under. */
export type SpeakerQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: QuoteOrder;
};


/** A person, organization or group that is quoted, with all names it was printed under. */
export type SpeakerRolesArgs = {
  first?: Scalars['Int']['input'];
};


/** A person, organization or group that is quoted, with all names it was printed under. */
export type SpeakerTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Identifies a speaker by exactly one field. */
export type SpeakerBy =
  /** The id of a speaker. */
  { readonly id: Scalars['ID']['input']; readonly identifier?: never; readonly name?: never; readonly slug?: never; }
  |  /** An identifier of a person in a public register, such as Q42 in 'wikidata'. */
  { readonly id?: never; readonly identifier: IdentifierInput; readonly name?: never; readonly slug?: never; }
  |  /**
   * A name of the speaker, such as 'Sergey Shoigu'; case and accents do not matter. Returns the speaker who is known by this
   * name. Failing that, returns a speaker printed with it, and failing that, a person with a compatible name: 'Robert B. Vale'
   * for 'Bob Vale'. A surname alone returns the person with that surname who is quoted far more than all others. If several
   * speakers share the name, the error AMBIGUOUS lists them, with slug, name, title and number of quotes.
   */
  { readonly id?: never; readonly identifier?: never; readonly name: Scalars['String']['input']; readonly slug?: never; }
  |  /** The slug of a speaker, such as 'sergei-shoigu'. */
  { readonly id?: never; readonly identifier?: never; readonly name?: never; readonly slug: Scalars['String']['input']; };

/** A page of speakers. */
export type SpeakerConnection = {
  readonly __typename?: 'SpeakerConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SpeakerEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Speaker>;
  /** Whether there are more items, and the cursors to continue with. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages; computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether totalCount is exact. Always true below 10,000 or without a filter; otherwise totalCount may be an estimate. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item with its cursor. */
export type SpeakerEdge = {
  readonly __typename?: 'SpeakerEdge';
  /** Cursor of the item, to pass as after or before in the same list and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Speaker;
};

/** All given conditions must hold; a list matches any of its values. */
export type SpeakerFilter = {
  /** Known by any of these identifiers. */
  readonly identifiers?: InputMaybe<ReadonlyArray<IdentifierInput>>;
  /** Of any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<SpeakerKind>>;
  /** Matches any part of any name of the speaker; tolerates misspellings. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Quoted in articles on any of these topics. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The source that identifies the person or organization that a page mentions. */
export type SpeakerIdentification =
  /**
   * This page prints only a surname, initials or a name that fits two people, and the other pages of the archive show who is
   * meant: by how often they name each person, and by their dates, offices and countries. Decided again as pages are ingested.
   */
  | 'ARCHIVE'
  /** An editor. */
  | 'EDITOR'
  /** The page prints a name that identifies the speaker, such as 'Sergei Shoigu'. */
  | 'PAGE';

/** The kinds of speakers. */
export type SpeakerKind =
  /** Several people quoted together, such as 'residents'. */
  | 'GROUP'
  /** An organization that speaks as one, such as a ministry, a company or a newspaper. */
  | 'ORGANIZATION'
  /** One person. */
  | 'PERSON';

/** Two speakers were merged. */
export type SpeakerMerge = Correction & Node & {
  readonly __typename?: 'SpeakerMerge';
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
  readonly by: Scalars['String']['output'];
  /** The speaker that was merged into the other. */
  readonly from: SpeakerThen;
  /** Opaque, and never changes. */
  readonly id: Scalars['ID']['output'];
  /** The speaker that remained. */
  readonly into: SpeakerThen;
  /** When it was undone; null if it is in force. */
  readonly undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who undid it; null if it is in force. */
  readonly undoneBy: Maybe<Scalars['String']['output']>;
};

/** Sort orders. Items that compare equal are ordered by id. */
export type SpeakerOrder =
  /** By quoteCount, highest first. */
  | 'MOST_QUOTED'
  /** By name in code point order, ignoring case and accents. */
  | 'NAME'
  /** By lastQuotedAt, latest first, speakers without one last. */
  | 'RECENTLY_QUOTED'
  /** Requires a search. Closest name first. */
  | 'RELEVANCE';

/** A speaker was renamed. */
export type SpeakerRename = Correction & Node & {
  readonly __typename?: 'SpeakerRename';
  /** The new name. */
  readonly after: Scalars['String']['output'];
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** The previous name. */
  readonly before: Scalars['String']['output'];
  /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
  readonly by: Scalars['String']['output'];
  /** Opaque, and never changes. */
  readonly id: Scalars['ID']['output'];
  /** The speaker, with its previous name. */
  readonly speaker: SpeakerThen;
  /** When it was undone; null if it is in force. */
  readonly undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who undid it; null if it is in force. */
  readonly undoneBy: Maybe<Scalars['String']['output']>;
};

/** A title or role that articles give a speaker. */
export type SpeakerRole = {
  readonly __typename?: 'SpeakerRole';
  /** Date of the earliest article that gives it; null if none is dated. */
  readonly firstSeenAt: Maybe<Scalars['DateTime']['output']>;
  /** Date of the latest article that gives it; null if none is dated. */
  readonly lastSeenAt: Maybe<Scalars['DateTime']['output']>;
  /** Number of the speaker's quotes in articles that give this title. */
  readonly quoteCount: Scalars['Int']['output'];
  /** As printed, such as 'Russian Defense Minister'. */
  readonly title: Scalars['String']['output'];
};

/** A speaker was split in two. */
export type SpeakerSplit = Correction & Node & {
  readonly __typename?: 'SpeakerSplit';
  /** The names that moved to the new speaker. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
  readonly by: Scalars['String']['output'];
  /** The speaker that was split. */
  readonly from: SpeakerThen;
  /** Opaque, and never changes. */
  readonly id: Scalars['ID']['output'];
  /** The new speaker. */
  readonly into: SpeakerThen;
  /** When it was undone; null if it is in force. */
  readonly undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who undid it; null if it is in force. */
  readonly undoneBy: Maybe<Scalars['String']['output']>;
};

/** A speaker at the time of a correction. */
export type SpeakerThen = {
  readonly __typename?: 'SpeakerThen';
  /** Its id at the time. */
  readonly id: Scalars['ID']['output'];
  /** Its name at the time. */
  readonly name: Scalars['String']['output'];
  /** Its slug at the time. */
  readonly slug: Scalars['String']['output'];
  /** The current speaker that this id leads to; null if there is none. */
  readonly speaker: Maybe<Speaker>;
};

/** A page of topics that a speaker is quoted on. */
export type SpeakerTopicConnection = {
  readonly __typename?: 'SpeakerTopicConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SpeakerTopicEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Whether there are more items, and the cursors to continue with. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages; computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether totalCount is exact. Always true below 10,000 or without a filter; otherwise totalCount may be an estimate. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item with its cursor. */
export type SpeakerTopicEdge = {
  readonly __typename?: 'SpeakerTopicEdge';
  /** Cursor of the item, to pass as after or before in the same list and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Topic;
  /** Number of quotes by this speaker in articles on this topic. */
  readonly quoteCount: Scalars['Int']['output'];
};

/** The result of splitSpeaker. */
export type SplitSpeakerPayload = {
  readonly __typename?: 'SplitSpeakerPayload';
  /** The correction that was recorded. */
  readonly correction: SpeakerSplit;
  /** The speaker with its remaining names. */
  readonly speaker: Speaker;
  /** The new speaker. */
  readonly splitOff: Speaker;
};

/** Events, streamed as they happen. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Sends every matching quote as soon as it is stored, by any process. With after, first sends the quotes stored since that cursor; each quote is sent exactly once. */
  readonly quoteAdded: QuoteEdge;
};


/** Events, streamed as they happen. */
export type SubscriptionQuoteAddedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
};

/**
 * The quoted words with the text around them: a TextQuoteSelector of the Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector). Prefix and suffix never split a grapheme cluster, such as
 * an emoji or a letter with combining marks; a cluster that would be split is left out.
 */
export type TextQuote = {
  readonly __typename?: 'TextQuote';
  /** Quote.span in Unicode code points, as a TextPositionSelector counts. */
  readonly codePointSpan: CodePointSpan;
  /** The words as printed, equal to Quote.text. */
  readonly exact: Scalars['String']['output'];
  /** Up to 32 Unicode code points before the words; fewer at the start of the body. */
  readonly prefix: Scalars['String']['output'];
  /** Up to 32 Unicode code points after the words; fewer at the end of the body. */
  readonly suffix: Scalars['String']['output'];
};

/** A range in UTF-16 code units, as used by JavaScript's String.slice. */
export type TextSpan = {
  readonly __typename?: 'TextSpan';
  /** End of the range, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Start of the range, inclusive. */
  readonly start: Scalars['Int']['output'];
};

/** One interval of a timeline, in UTC. */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /** End of the interval, exclusive. */
  readonly end: Scalars['DateTime']['output'];
  /** Number of quotes dated within the interval. */
  readonly quoteCount: Scalars['Int']['output'];
  /** Start of the interval, inclusive. */
  readonly start: Scalars['DateTime']['output'];
};

/** A subject of articles, taken from the tags of their pages. */
export type Topic = Node & {
  readonly __typename?: 'Topic';
  /** Number of articles on the topic. */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles on the topic, newest first by default. */
  readonly articles: ArticleConnection;
  /** Opaque, and never changes. */
  readonly id: Scalars['ID']['output'];
  /** The name as first printed, such as 'Arctic'. */
  readonly name: Scalars['String']['output'];
  /** Number of quotes in articles on the topic. */
  readonly quoteCount: Scalars['Int']['output'];
  /** The number of quotes in each interval, oldest first, empty intervals included. */
  readonly quoteTimeline: ReadonlyArray<TimelineBucket>;
  /** Quotes in articles on the topic, newest first by default. */
  readonly quotes: QuoteConnection;
  /** Topics that share articles with this one, those with the most shared articles first. */
  readonly related: RelatedTopicConnection;
  /** For use in URLs, such as 'arctic'. Never changes. */
  readonly slug: Scalars['String']['output'];
  /** Speakers quoted in articles on the topic, those with the most quotes first. */
  readonly speakers: TopicSpeakerConnection;
};


/** A subject of articles, taken from the tags of their pages. */
export type TopicArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ArticleOrder;
};


/** A subject of articles, taken from the tags of their pages. */
export type TopicQuoteTimelineArgs = {
  interval?: Interval;
};


/** A subject of articles, taken from the tags of their pages. */
export type TopicQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: QuoteOrder;
};


/** A subject of articles, taken from the tags of their pages. */
export type TopicRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject of articles, taken from the tags of their pages. */
export type TopicSpeakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Identifies a topic by exactly one field. */
export type TopicBy =
  /** The id of a topic. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; readonly slug?: never; }
  |  /** The name of a topic, such as 'Arctic'; case and accents do not matter. */
  { readonly id?: never; readonly name: Scalars['String']['input']; readonly slug?: never; }
  |  /** The slug of a topic, such as 'arctic'. */
  { readonly id?: never; readonly name?: never; readonly slug: Scalars['String']['input']; };

/** A page of topics. */
export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Whether there are more items, and the cursors to continue with. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages; computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether totalCount is exact. Always true below 10,000 or without a filter; otherwise totalCount may be an estimate. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item with its cursor. */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Cursor of the item, to pass as after or before in the same list and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Topic;
};

/** All given conditions must hold. */
export type TopicFilter = {
  /** Matches any part of the name; tolerates misspellings. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** Sort orders. Items that compare equal are ordered by id. */
export type TopicOrder =
  /** By articleCount, highest first. */
  | 'MOST_ARTICLES'
  /** By name in code point order, ignoring case and accents. */
  | 'NAME'
  /** Requires a search. Closest name first. */
  | 'RELEVANCE';

/** A page of speakers quoted on a topic. */
export type TopicSpeakerConnection = {
  readonly __typename?: 'TopicSpeakerConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<TopicSpeakerEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Speaker>;
  /** Whether there are more items, and the cursors to continue with. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages; computed only if selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether totalCount is exact. Always true below 10,000 or without a filter; otherwise totalCount may be an estimate. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item with its cursor. */
export type TopicSpeakerEdge = {
  readonly __typename?: 'TopicSpeakerEdge';
  /** Cursor of the item, to pass as after or before in the same list and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Speaker;
  /** Number of quotes by this speaker in articles on this topic. */
  readonly quoteCount: Scalars['Int']['output'];
};

/** The result of undoCorrection. */
export type UndoCorrectionPayload = {
  readonly __typename?: 'UndoCorrectionPayload';
  /** The correction that was undone. */
  readonly correction: Correction;
  /** The quote that it was about; null if it was not about a quote, or if its article no longer prints it. */
  readonly quote: Maybe<Quote>;
  /** The speakers that it was about: both of them after undoing a merge. */
  readonly speakers: ReadonlyArray<Speaker>;
};
