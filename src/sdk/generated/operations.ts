/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** One way to name an article. */
export type ArticleBy =
  {   /** The id of an article. */
  readonly id: string; readonly url?: never; }
  |  { readonly id?: never;   /** Where it was published; a fragment does not matter. */
  readonly url: string; };

/** Every condition given must hold; within a list, any one. */
export type ArticleFilter = {
  /** By their date. */
  readonly date?: DateTimeRange | null | undefined;
  /** In one of these, spelt as in Article.language. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Web-search syntax over headline and body. */
  readonly search?: string | null | undefined;
  /** In one of these, spelt as in Article.section. */
  readonly sections?: ReadonlyArray<string> | null | undefined;
  /** Published by one of these, spelt as in Article.source. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** That quote one of these. */
  readonly speakers?: ReadonlyArray<string> | null | undefined;
  /** On one of these. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
};

/** Every order is total: ties go by id. */
export type ArticleOrder =
  /** By date, the newest first, the undated last. */
  | 'NEWEST'
  /** By date, the oldest first, the undated last. */
  | 'OLDEST'
  /** Needs a search. The newest 1,000 matches by rank, then the rest, newest first. */
  | 'RELEVANCE'
  /** As it entered the archive: nothing is ever inserted before a cursor. */
  | 'STORED';

/** What tells who spoke. */
export type AttributionMethod =
  /** By its place alone: the speaker's words go on. */
  | 'CONTINUATION'
  /** By an editor. */
  | 'CORRECTION'
  /** By name: 'Sergei Shoigu said'. */
  | 'NAME'
  /** By pronoun: 'he said'. */
  | 'PRONOUN'
  /** By title: 'the defense minister stressed'. */
  | 'TITLE';

/** How much of a date a page gives. */
export type DatePrecision =
  /** The day: its midnight in UTC stands for it. */
  | 'DAY'
  /** The time of day too. */
  | 'INSTANT'
  /** Year and month: the first midnight of the month in UTC stands for them. */
  | 'MONTH'
  /** The year alone: its first midnight in UTC stands for it. */
  | 'YEAR';

/** from is included, to is not. Nothing undated is within a range. */
export type DateTimeRange = {
  /** Not before this instant; null for no such bound. */
  readonly from?: string | null | undefined;
  /** Before this instant; null for no such bound. */
  readonly to?: string | null | undefined;
};

/** What storing a page changed. */
export type IngestOutcome =
  /** The archive did not have it. */
  | 'CREATED'
  /** The archive had it just so. */
  | 'UNCHANGED'
  /** The archive had it, and it reads otherwise now. */
  | 'UPDATED';

/** One page to be read. */
export type IngestPageInput = {
  /** The page: plain text as scraped, HTML, or one object of JSON Lines. */
  readonly content: string;
  /** What the content is; AUTO has it guessed. */
  readonly format?: PageFormat;
  /** When it was published. */
  readonly publishedAt?: string | null | undefined;
  /** Who published it. */
  readonly source?: string | null | undefined;
  /** What it is about; [] means nothing. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
  /** Where it was published. What is given here replaces what the page says, here and in the fields below; null leaves it. */
  readonly url?: string | null | undefined;
};

/** How a page is written down. */
export type PageFormat =
  /** Guessed from the content. */
  | 'AUTO'
  /** A web page. */
  | 'HTML'
  /** One object of JSON Lines, whose text is the article's body. */
  | 'JSON'
  /** Plain text as scraped, with whatever stood around the article. */
  | 'TEXT';

/** Every condition given must hold; within a list, any one. */
export type QuoteFilter = {
  /** In one of these. */
  readonly articles?: ReadonlyArray<string> | null | undefined;
  /** true: only quotes with a speaker; false: only those without. */
  readonly attributed?: boolean | null | undefined;
  /** By the date of their articles. */
  readonly date?: DateTimeRange | null | undefined;
  /** Of one of these kinds. */
  readonly kinds?: ReadonlyArray<QuoteKind> | null | undefined;
  /** Attributed at least this surely, from 0 to 1. Leaves out quotes without a speaker, too. */
  readonly minConfidence?: number | null | undefined;
  /** Web-search syntax over the words said. */
  readonly search?: string | null | undefined;
  /** In articles published by one of these, spelt as in Article.source. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** Said by one of these. */
  readonly speakers?: ReadonlyArray<string> | null | undefined;
  /** In articles on one of these. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
};

/** Whose words a quote gives. */
export type QuoteKind =
  /** Wholly between quotation marks. */
  | 'DIRECT'
  /** Reported in the paper's own words: the clause that says what was said. */
  | 'INDIRECT'
  /** Reported, with some of the speaker's own words between quotation marks. */
  | 'MIXED';

/** Every order is total: ties go by the article's id, then by position. */
export type QuoteOrder =
  /** Oldest article first, then position. */
  | 'IN_TEXT'
  /** By the article's date, the newest first, the undated last; within an article by position. */
  | 'NEWEST'
  /** By the article's date, the oldest first, the undated last; within an article by position. */
  | 'OLDEST'
  /** Needs a search. The newest 1,000 matches by rank, then the rest, newest first. */
  | 'RELEVANCE'
  /** As it entered the archive: nothing is ever inserted before a cursor. */
  | 'STORED';

/** A name finds the speaker by any full spelling seen in print, whatever its case or accents; several speakers of that name are the error AMBIGUOUS, which lists their slugs. */
export type SpeakerBy =
  {   /** The id of a speaker. */
  readonly id: string; readonly name?: never; readonly slug?: never; }
  |  { readonly id?: never;   /** Any full spelling seen in print, such as 'Sergey Shoigu'. */
  readonly name: string; readonly slug?: never; }
  |  { readonly id?: never; readonly name?: never;   /** The slug of a speaker, such as 'sergei-shoigu'. */
  readonly slug: string; };

/** Every condition given must hold; within a list, any one. */
export type SpeakerFilter = {
  /** Of one of these kinds. */
  readonly kinds?: ReadonlyArray<SpeakerKind> | null | undefined;
  /** Part of any of its names, misspelt too. */
  readonly search?: string | null | undefined;
  /** Quoted in articles on one of these. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
};

/** What kind of speaker it is. */
export type SpeakerKind =
  /** Several people who speak together, such as 'residents'. */
  | 'GROUP'
  /** A body that speaks as one: a ministry, a company, a paper. */
  | 'ORGANIZATION'
  /** One human being. */
  | 'PERSON';

/** Every order is total: ties go by id. */
export type SpeakerOrder =
  /** By quoteCount, the highest first. */
  | 'MOST_QUOTED'
  /** Case and accents folded, by code point. */
  | 'NAME'
  /** By lastQuotedAt, the latest first, those without one last. */
  | 'RECENTLY_QUOTED'
  /** Needs a search: the closest name first. */
  | 'RELEVANCE';

/** One way to name a topic. A name finds it whatever its case or accents. */
export type TopicBy =
  {   /** The id of a topic. */
  readonly id: string; readonly name?: never; readonly slug?: never; }
  |  { readonly id?: never;   /** Its name, such as 'Arctic'. */
  readonly name: string; readonly slug?: never; }
  |  { readonly id?: never; readonly name?: never;   /** The slug of a topic, such as 'arctic'. */
  readonly slug: string; };

/** Every condition given must hold. */
export type TopicFilter = {
  /** Part of the name, misspelt too. */
  readonly search?: string | null | undefined;
};

/** Every order is total: ties go by id. */
export type TopicOrder =
  /** By articleCount, the highest first. */
  | 'MOST_ARTICLES'
  /** Case and accents folded, by code point. */
  | 'NAME'
  /** Needs a search: the closest name first. */
  | 'RELEVANCE';

export type ArchiveQueryVariables = Exact<{ [key: string]: never; }>;


export type ArchiveQuery = { readonly archive: { readonly articleCount: number, readonly quoteCount: number, readonly speakerCount: number, readonly topicCount: number, readonly firstPublishedAt: string | null, readonly lastPublishedAt: string | null } };

export type ArticlesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: ArticleFilter | null | undefined;
  orderBy?: ArticleOrder;
}>;


export type ArticlesQuery = { readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string | null, readonly lead: string | null, readonly source: string | null, readonly section: string | null, readonly language: string, readonly url: string | null, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly topics: ReadonlyArray<{ readonly id: string, readonly name: string, readonly slug: string, readonly articleCount: number, readonly quoteCount: number }>, readonly speakers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly slug: string, readonly kind: SpeakerKind, readonly quoteCount: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type ArticleQueryVariables = Exact<{
  by: ArticleBy;
  quotes?: number;
  after?: string | null | undefined;
}>;


export type ArticleQuery = { readonly article: { readonly body: string, readonly byline: ReadonlyArray<string>, readonly publishedAt: string | null, readonly capturedAt: string | null, readonly ingestedAt: string, readonly id: string, readonly headline: string | null, readonly lead: string | null, readonly source: string | null, readonly section: string | null, readonly language: string, readonly url: string | null, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly image: { readonly caption: string | null, readonly credit: string | null, readonly url: string | null } | null, readonly topics: ReadonlyArray<{ readonly id: string, readonly name: string, readonly slug: string, readonly articleCount: number, readonly quoteCount: number }>, readonly speakers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly slug: string, readonly kind: SpeakerKind, readonly quoteCount: number }>, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly position: number, readonly span: { readonly start: number, readonly end: number }, readonly speaker: { readonly id: string, readonly name: string, readonly slug: string, readonly kind: SpeakerKind, readonly quoteCount: number } | null, readonly attribution: { readonly mention: string | null, readonly cue: string | null, readonly method: AttributionMethod, readonly confidence: number } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type ArticleCardFragment = { readonly id: string, readonly headline: string | null, readonly lead: string | null, readonly source: string | null, readonly section: string | null, readonly language: string, readonly url: string | null, readonly date: string | null, readonly datePrecision: DatePrecision | null };

export type SpeakerCardFragment = { readonly id: string, readonly name: string, readonly slug: string, readonly kind: SpeakerKind, readonly quoteCount: number };

export type TopicCardFragment = { readonly id: string, readonly name: string, readonly slug: string, readonly articleCount: number, readonly quoteCount: number };

export type QuoteCardFragment = { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly position: number, readonly span: { readonly start: number, readonly end: number }, readonly attribution: { readonly mention: string | null, readonly cue: string | null, readonly method: AttributionMethod, readonly confidence: number, readonly mentionSpan: { readonly start: number, readonly end: number } | null, readonly cueSpan: { readonly start: number, readonly end: number } | null } | null, readonly speaker: { readonly id: string, readonly name: string, readonly slug: string, readonly kind: SpeakerKind, readonly quoteCount: number } | null, readonly article: { readonly id: string, readonly headline: string | null, readonly lead: string | null, readonly source: string | null, readonly section: string | null, readonly language: string, readonly url: string | null, readonly date: string | null, readonly datePrecision: DatePrecision | null } };

export type PageBoundsFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export type IngestPageMutationVariables = Exact<{
  input: IngestPageInput;
}>;


export type IngestPageMutation = { readonly ingestPage: { readonly outcome: IngestOutcome, readonly warnings: ReadonlyArray<string>, readonly article: { readonly id: string, readonly headline: string | null, readonly lead: string | null, readonly source: string | null, readonly section: string | null, readonly language: string, readonly url: string | null, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly quotes: { readonly totalCount: number } } } };

export type QuoteAddedSubscriptionVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type QuoteAddedSubscription = { readonly quoteAdded: { readonly cursor: string, readonly node: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly position: number, readonly span: { readonly start: number, readonly end: number }, readonly attribution: { readonly mention: string | null, readonly cue: string | null, readonly method: AttributionMethod, readonly confidence: number, readonly mentionSpan: { readonly start: number, readonly end: number } | null, readonly cueSpan: { readonly start: number, readonly end: number } | null } | null, readonly speaker: { readonly id: string, readonly name: string, readonly slug: string, readonly kind: SpeakerKind, readonly quoteCount: number } | null, readonly article: { readonly id: string, readonly headline: string | null, readonly lead: string | null, readonly source: string | null, readonly section: string | null, readonly language: string, readonly url: string | null, readonly date: string | null, readonly datePrecision: DatePrecision | null } } } };

type NodeCard_Article_Fragment = { readonly __typename: 'Article', readonly id: string, readonly headline: string | null, readonly lead: string | null, readonly source: string | null, readonly section: string | null, readonly language: string, readonly url: string | null, readonly date: string | null, readonly datePrecision: DatePrecision | null };

type NodeCard_Quote_Fragment = { readonly __typename: 'Quote', readonly text: string, readonly position: number, readonly id: string, readonly quoteKind: QuoteKind };

type NodeCard_Speaker_Fragment = { readonly __typename: 'Speaker', readonly name: string, readonly slug: string, readonly quoteCount: number, readonly id: string, readonly speakerKind: SpeakerKind };

type NodeCard_Topic_Fragment = { readonly __typename: 'Topic', readonly name: string, readonly slug: string, readonly articleCount: number, readonly quoteCount: number, readonly id: string };

export type NodeCardFragment =
  | NodeCard_Article_Fragment
  | NodeCard_Quote_Fragment
  | NodeCard_Speaker_Fragment
  | NodeCard_Topic_Fragment
;

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = { readonly node:
    | { readonly __typename: 'Article', readonly id: string, readonly headline: string | null, readonly lead: string | null, readonly source: string | null, readonly section: string | null, readonly language: string, readonly url: string | null, readonly date: string | null, readonly datePrecision: DatePrecision | null }
    | { readonly __typename: 'Quote', readonly text: string, readonly position: number, readonly id: string, readonly quoteKind: QuoteKind }
    | { readonly __typename: 'Speaker', readonly name: string, readonly slug: string, readonly quoteCount: number, readonly id: string, readonly speakerKind: SpeakerKind }
    | { readonly __typename: 'Topic', readonly name: string, readonly slug: string, readonly articleCount: number, readonly quoteCount: number, readonly id: string }
   | null };

export type NodesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Article', readonly id: string, readonly headline: string | null, readonly lead: string | null, readonly source: string | null, readonly section: string | null, readonly language: string, readonly url: string | null, readonly date: string | null, readonly datePrecision: DatePrecision | null }
    | { readonly __typename: 'Quote', readonly text: string, readonly position: number, readonly id: string, readonly quoteKind: QuoteKind }
    | { readonly __typename: 'Speaker', readonly name: string, readonly slug: string, readonly quoteCount: number, readonly id: string, readonly speakerKind: SpeakerKind }
    | { readonly __typename: 'Topic', readonly name: string, readonly slug: string, readonly articleCount: number, readonly quoteCount: number, readonly id: string }
   | null> };

export type QuotesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: QuoteFilter | null | undefined;
  orderBy?: QuoteOrder;
}>;


export type QuotesQuery = { readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly position: number, readonly span: { readonly start: number, readonly end: number }, readonly attribution: { readonly mention: string | null, readonly cue: string | null, readonly method: AttributionMethod, readonly confidence: number, readonly mentionSpan: { readonly start: number, readonly end: number } | null, readonly cueSpan: { readonly start: number, readonly end: number } | null } | null, readonly speaker: { readonly id: string, readonly name: string, readonly slug: string, readonly kind: SpeakerKind, readonly quoteCount: number } | null, readonly article: { readonly id: string, readonly headline: string | null, readonly lead: string | null, readonly source: string | null, readonly section: string | null, readonly language: string, readonly url: string | null, readonly date: string | null, readonly datePrecision: DatePrecision | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type QuoteQueryVariables = Exact<{
  id: string;
}>;


export type QuoteQuery = { readonly quote: { readonly paragraph: string, readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly position: number, readonly evidence: { readonly exact: string, readonly prefix: string, readonly suffix: string, readonly codePointSpan: { readonly start: number, readonly end: number } }, readonly topics: ReadonlyArray<{ readonly id: string, readonly name: string, readonly slug: string, readonly articleCount: number, readonly quoteCount: number }>, readonly span: { readonly start: number, readonly end: number }, readonly attribution: { readonly mention: string | null, readonly cue: string | null, readonly method: AttributionMethod, readonly confidence: number, readonly mentionSpan: { readonly start: number, readonly end: number } | null, readonly cueSpan: { readonly start: number, readonly end: number } | null } | null, readonly speaker: { readonly id: string, readonly name: string, readonly slug: string, readonly kind: SpeakerKind, readonly quoteCount: number } | null, readonly article: { readonly id: string, readonly headline: string | null, readonly lead: string | null, readonly source: string | null, readonly section: string | null, readonly language: string, readonly url: string | null, readonly date: string | null, readonly datePrecision: DatePrecision | null } } | null };

export type SpeakersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: SpeakerFilter | null | undefined;
  orderBy?: SpeakerOrder;
}>;


export type SpeakersQuery = { readonly speakers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly firstQuotedAt: string | null, readonly lastQuotedAt: string | null, readonly id: string, readonly name: string, readonly slug: string, readonly kind: SpeakerKind, readonly quoteCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type SpeakerQueryVariables = Exact<{
  by: SpeakerBy;
  quotes?: number;
  after?: string | null | undefined;
  filter?: QuoteFilter | null | undefined;
}>;


export type SpeakerQuery = { readonly speaker: { readonly aliases: ReadonlyArray<string>, readonly firstQuotedAt: string | null, readonly lastQuotedAt: string | null, readonly id: string, readonly name: string, readonly slug: string, readonly kind: SpeakerKind, readonly quoteCount: number, readonly roles: ReadonlyArray<{ readonly title: string, readonly quoteCount: number, readonly firstSeenAt: string | null, readonly lastSeenAt: string | null }>, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly position: number, readonly span: { readonly start: number, readonly end: number }, readonly attribution: { readonly mention: string | null, readonly cue: string | null, readonly method: AttributionMethod, readonly confidence: number, readonly mentionSpan: { readonly start: number, readonly end: number } | null, readonly cueSpan: { readonly start: number, readonly end: number } | null } | null, readonly speaker: { readonly id: string, readonly name: string, readonly slug: string, readonly kind: SpeakerKind, readonly quoteCount: number } | null, readonly article: { readonly id: string, readonly headline: string | null, readonly lead: string | null, readonly source: string | null, readonly section: string | null, readonly language: string, readonly url: string | null, readonly date: string | null, readonly datePrecision: DatePrecision | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type TopicsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: TopicFilter | null | undefined;
  orderBy?: TopicOrder;
}>;


export type TopicsQuery = { readonly topics: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly slug: string, readonly articleCount: number, readonly quoteCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type TopicQueryVariables = Exact<{
  by: TopicBy;
  articles?: number;
  after?: string | null | undefined;
}>;


export type TopicQuery = { readonly topic: { readonly id: string, readonly name: string, readonly slug: string, readonly articleCount: number, readonly quoteCount: number, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string | null, readonly lead: string | null, readonly source: string | null, readonly section: string | null, readonly language: string, readonly url: string | null, readonly date: string | null, readonly datePrecision: DatePrecision | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TopicCardFragmentDoc = new TypedDocumentString(`
    fragment TopicCard on Topic {
  id
  name
  slug
  articleCount
  quoteCount
}
    `, {"fragmentName":"TopicCard"}) as unknown as TypedDocumentString<TopicCardFragment, unknown>;
export const SpeakerCardFragmentDoc = new TypedDocumentString(`
    fragment SpeakerCard on Speaker {
  id
  name
  slug
  kind
  quoteCount
}
    `, {"fragmentName":"SpeakerCard"}) as unknown as TypedDocumentString<SpeakerCardFragment, unknown>;
export const ArticleCardFragmentDoc = new TypedDocumentString(`
    fragment ArticleCard on Article {
  id
  headline
  lead
  source
  section
  language
  url
  date
  datePrecision
}
    `, {"fragmentName":"ArticleCard"}) as unknown as TypedDocumentString<ArticleCardFragment, unknown>;
export const QuoteCardFragmentDoc = new TypedDocumentString(`
    fragment QuoteCard on Quote {
  id
  text
  kind
  position
  span {
    start
    end
  }
  attribution {
    mention
    mentionSpan {
      start
      end
    }
    cue
    cueSpan {
      start
      end
    }
    method
    confidence
  }
  speaker {
    ...SpeakerCard
  }
  article {
    ...ArticleCard
  }
}
    fragment ArticleCard on Article {
  id
  headline
  lead
  source
  section
  language
  url
  date
  datePrecision
}
fragment SpeakerCard on Speaker {
  id
  name
  slug
  kind
  quoteCount
}`, {"fragmentName":"QuoteCard"}) as unknown as TypedDocumentString<QuoteCardFragment, unknown>;
export const PageBoundsFragmentDoc = new TypedDocumentString(`
    fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"PageBounds"}) as unknown as TypedDocumentString<PageBoundsFragment, unknown>;
export const NodeCardFragmentDoc = new TypedDocumentString(`
    fragment NodeCard on Node {
  __typename
  id
  ... on Article {
    ...ArticleCard
  }
  ... on Quote {
    text
    quoteKind: kind
    position
  }
  ... on Speaker {
    name
    slug
    speakerKind: kind
    quoteCount
  }
  ... on Topic {
    name
    slug
    articleCount
    quoteCount
  }
}
    fragment ArticleCard on Article {
  id
  headline
  lead
  source
  section
  language
  url
  date
  datePrecision
}`, {"fragmentName":"NodeCard"}) as unknown as TypedDocumentString<NodeCardFragment, unknown>;
export const ArchiveDocument = new TypedDocumentString(`
    query archive {
  archive {
    articleCount
    quoteCount
    speakerCount
    topicCount
    firstPublishedAt
    lastPublishedAt
  }
}
    `) as unknown as TypedDocumentString<ArchiveQuery, ArchiveQueryVariables>;
export const ArticlesDocument = new TypedDocumentString(`
    query articles($first: Int, $after: String, $last: Int, $before: String, $filter: ArticleFilter, $orderBy: ArticleOrder! = NEWEST) {
  articles(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    orderBy: $orderBy
  ) {
    nodes {
      ...ArticleCard
      topics {
        ...TopicCard
      }
      speakers {
        ...SpeakerCard
      }
    }
    pageInfo {
      ...PageBounds
    }
    totalCount
  }
}
    fragment ArticleCard on Article {
  id
  headline
  lead
  source
  section
  language
  url
  date
  datePrecision
}
fragment SpeakerCard on Speaker {
  id
  name
  slug
  kind
  quoteCount
}
fragment TopicCard on Topic {
  id
  name
  slug
  articleCount
  quoteCount
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const ArticleDocument = new TypedDocumentString(`
    query article($by: ArticleBy!, $quotes: Int! = 100, $after: String) {
  article(by: $by) {
    ...ArticleCard
    body
    byline
    image {
      caption
      credit
      url
    }
    publishedAt
    capturedAt
    ingestedAt
    topics {
      ...TopicCard
    }
    speakers {
      ...SpeakerCard
    }
    quotes(first: $quotes, after: $after) {
      nodes {
        id
        text
        kind
        position
        span {
          start
          end
        }
        speaker {
          ...SpeakerCard
        }
        attribution {
          mention
          cue
          method
          confidence
        }
      }
      pageInfo {
        ...PageBounds
      }
      totalCount
    }
  }
}
    fragment ArticleCard on Article {
  id
  headline
  lead
  source
  section
  language
  url
  date
  datePrecision
}
fragment SpeakerCard on Speaker {
  id
  name
  slug
  kind
  quoteCount
}
fragment TopicCard on Topic {
  id
  name
  slug
  articleCount
  quoteCount
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const IngestPageDocument = new TypedDocumentString(`
    mutation ingestPage($input: IngestPageInput!) {
  ingestPage(input: $input) {
    outcome
    warnings
    article {
      ...ArticleCard
      quotes(first: 100) {
        totalCount
      }
    }
  }
}
    fragment ArticleCard on Article {
  id
  headline
  lead
  source
  section
  language
  url
  date
  datePrecision
}`) as unknown as TypedDocumentString<IngestPageMutation, IngestPageMutationVariables>;
export const QuoteAddedDocument = new TypedDocumentString(`
    subscription quoteAdded($filter: QuoteFilter, $after: String) {
  quoteAdded(filter: $filter, after: $after) {
    cursor
    node {
      ...QuoteCard
    }
  }
}
    fragment ArticleCard on Article {
  id
  headline
  lead
  source
  section
  language
  url
  date
  datePrecision
}
fragment SpeakerCard on Speaker {
  id
  name
  slug
  kind
  quoteCount
}
fragment QuoteCard on Quote {
  id
  text
  kind
  position
  span {
    start
    end
  }
  attribution {
    mention
    mentionSpan {
      start
      end
    }
    cue
    cueSpan {
      start
      end
    }
    method
    confidence
  }
  speaker {
    ...SpeakerCard
  }
  article {
    ...ArticleCard
  }
}`) as unknown as TypedDocumentString<QuoteAddedSubscription, QuoteAddedSubscriptionVariables>;
export const NodeDocument = new TypedDocumentString(`
    query node($id: ID!) {
  node(id: $id) {
    ...NodeCard
  }
}
    fragment ArticleCard on Article {
  id
  headline
  lead
  source
  section
  language
  url
  date
  datePrecision
}
fragment NodeCard on Node {
  __typename
  id
  ... on Article {
    ...ArticleCard
  }
  ... on Quote {
    text
    quoteKind: kind
    position
  }
  ... on Speaker {
    name
    slug
    speakerKind: kind
    quoteCount
  }
  ... on Topic {
    name
    slug
    articleCount
    quoteCount
  }
}`) as unknown as TypedDocumentString<NodeQuery, NodeQueryVariables>;
export const NodesDocument = new TypedDocumentString(`
    query nodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...NodeCard
  }
}
    fragment ArticleCard on Article {
  id
  headline
  lead
  source
  section
  language
  url
  date
  datePrecision
}
fragment NodeCard on Node {
  __typename
  id
  ... on Article {
    ...ArticleCard
  }
  ... on Quote {
    text
    quoteKind: kind
    position
  }
  ... on Speaker {
    name
    slug
    speakerKind: kind
    quoteCount
  }
  ... on Topic {
    name
    slug
    articleCount
    quoteCount
  }
}`) as unknown as TypedDocumentString<NodesQuery, NodesQueryVariables>;
export const QuotesDocument = new TypedDocumentString(`
    query quotes($first: Int, $after: String, $last: Int, $before: String, $filter: QuoteFilter, $orderBy: QuoteOrder! = NEWEST) {
  quotes(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    orderBy: $orderBy
  ) {
    nodes {
      ...QuoteCard
    }
    pageInfo {
      ...PageBounds
    }
    totalCount
  }
}
    fragment ArticleCard on Article {
  id
  headline
  lead
  source
  section
  language
  url
  date
  datePrecision
}
fragment SpeakerCard on Speaker {
  id
  name
  slug
  kind
  quoteCount
}
fragment QuoteCard on Quote {
  id
  text
  kind
  position
  span {
    start
    end
  }
  attribution {
    mention
    mentionSpan {
      start
      end
    }
    cue
    cueSpan {
      start
      end
    }
    method
    confidence
  }
  speaker {
    ...SpeakerCard
  }
  article {
    ...ArticleCard
  }
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<QuotesQuery, QuotesQueryVariables>;
export const QuoteDocument = new TypedDocumentString(`
    query quote($id: ID!) {
  quote(id: $id) {
    ...QuoteCard
    paragraph
    evidence {
      exact
      prefix
      suffix
      codePointSpan {
        start
        end
      }
    }
    topics {
      ...TopicCard
    }
  }
}
    fragment ArticleCard on Article {
  id
  headline
  lead
  source
  section
  language
  url
  date
  datePrecision
}
fragment SpeakerCard on Speaker {
  id
  name
  slug
  kind
  quoteCount
}
fragment TopicCard on Topic {
  id
  name
  slug
  articleCount
  quoteCount
}
fragment QuoteCard on Quote {
  id
  text
  kind
  position
  span {
    start
    end
  }
  attribution {
    mention
    mentionSpan {
      start
      end
    }
    cue
    cueSpan {
      start
      end
    }
    method
    confidence
  }
  speaker {
    ...SpeakerCard
  }
  article {
    ...ArticleCard
  }
}`) as unknown as TypedDocumentString<QuoteQuery, QuoteQueryVariables>;
export const SpeakersDocument = new TypedDocumentString(`
    query speakers($first: Int, $after: String, $last: Int, $before: String, $filter: SpeakerFilter, $orderBy: SpeakerOrder! = MOST_QUOTED) {
  speakers(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    orderBy: $orderBy
  ) {
    nodes {
      ...SpeakerCard
      firstQuotedAt
      lastQuotedAt
    }
    pageInfo {
      ...PageBounds
    }
    totalCount
  }
}
    fragment SpeakerCard on Speaker {
  id
  name
  slug
  kind
  quoteCount
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<SpeakersQuery, SpeakersQueryVariables>;
export const SpeakerDocument = new TypedDocumentString(`
    query speaker($by: SpeakerBy!, $quotes: Int! = 20, $after: String, $filter: QuoteFilter) {
  speaker(by: $by) {
    ...SpeakerCard
    aliases
    roles {
      title
      quoteCount
      firstSeenAt
      lastSeenAt
    }
    firstQuotedAt
    lastQuotedAt
    quotes(first: $quotes, after: $after, filter: $filter) {
      nodes {
        ...QuoteCard
      }
      pageInfo {
        ...PageBounds
      }
      totalCount
    }
  }
}
    fragment ArticleCard on Article {
  id
  headline
  lead
  source
  section
  language
  url
  date
  datePrecision
}
fragment SpeakerCard on Speaker {
  id
  name
  slug
  kind
  quoteCount
}
fragment QuoteCard on Quote {
  id
  text
  kind
  position
  span {
    start
    end
  }
  attribution {
    mention
    mentionSpan {
      start
      end
    }
    cue
    cueSpan {
      start
      end
    }
    method
    confidence
  }
  speaker {
    ...SpeakerCard
  }
  article {
    ...ArticleCard
  }
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<SpeakerQuery, SpeakerQueryVariables>;
export const TopicsDocument = new TypedDocumentString(`
    query topics($first: Int, $after: String, $last: Int, $before: String, $filter: TopicFilter, $orderBy: TopicOrder! = MOST_ARTICLES) {
  topics(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    orderBy: $orderBy
  ) {
    nodes {
      ...TopicCard
    }
    pageInfo {
      ...PageBounds
    }
    totalCount
  }
}
    fragment TopicCard on Topic {
  id
  name
  slug
  articleCount
  quoteCount
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<TopicsQuery, TopicsQueryVariables>;
export const TopicDocument = new TypedDocumentString(`
    query topic($by: TopicBy!, $articles: Int! = 20, $after: String) {
  topic(by: $by) {
    ...TopicCard
    articles(first: $articles, after: $after) {
      nodes {
        ...ArticleCard
      }
      pageInfo {
        ...PageBounds
      }
      totalCount
    }
  }
}
    fragment ArticleCard on Article {
  id
  headline
  lead
  source
  section
  language
  url
  date
  datePrecision
}
fragment TopicCard on Topic {
  id
  name
  slug
  articleCount
  quoteCount
}
fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<TopicQuery, TopicQueryVariables>;