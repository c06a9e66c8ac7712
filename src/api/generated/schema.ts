export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant. Out: milliseconds and Z, such as 2019-12-15T05:56:00.000Z. In: RFC 3339 with an offset. */
  DateTime: { input: string; output: string; }
  /** Any value of JSON, as data and not as a text: here an object of JSON-LD. */
  JSON: { input: unknown; output: unknown; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
};

/** What the whole archive holds. */
export type Archive = {
  readonly __typename?: 'Archive';
  /** How many articles. */
  readonly articleCount: Scalars['Int']['output'];
  /** When the oldest article was published; null where none says. */
  readonly firstPublishedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the newest article was published; null where none says. */
  readonly lastPublishedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many quotes. */
  readonly quoteCount: Scalars['Int']['output'];
  /** How many speakers. */
  readonly speakerCount: Scalars['Int']['output'];
  /** Where the archive ends just now, in STORED order: the cursor that quoteAdded, and quotes in that order, go on after. An empty archive has one too. */
  readonly storedCursor: Scalars['String']['output'];
  /** How many topics. */
  readonly topicCount: Scalars['Int']['output'];
};

/** A page as it was printed. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** Blank lines separate paragraphs; single line breaks may remain inside one. Spans of quotes index into this text. */
  readonly body: Scalars['String']['output'];
  /** Who wrote it, in the order of the page; empty where it does not say. */
  readonly byline: ReadonlyArray<Scalars['String']['output']>;
  /** When the page was captured; null where the page does not say. */
  readonly capturedAt: Maybe<Scalars['DateTime']['output']>;
  /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
  readonly date: Maybe<Scalars['DateTime']['output']>;
  /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** Null where the page has none. */
  readonly headline: Maybe<Scalars['String']['output']>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Its main picture; null where there is none. */
  readonly image: Maybe<ArticleImage>;
  /** When it entered this archive. */
  readonly ingestedAt: Scalars['DateTime']['output'];
  /**
   * The article for machines that read pages: JSON-LD in the terms of schema.org. A @graph of one NewsArticle, its quotes
   * as Quotation (the first 100 in the order of the text), their speakers as Person or Organization, and its topics as
   * Thing. Each stands there once and is tied to the others by @id, which is urn:onrecord: and its id in this archive.
   *
   * Quotes of every kind are there, and additionalType tells which: DirectQuotation, IndirectQuotation or MixedQuotation.
   * spokenByCharacter is the speaker; creator is too where the words are the speaker's own. A group of people, which the
   * vocabulary lets speak as an Organization only, has the additionalType GroupOfPeople.
   *
   * It is data. Whoever writes it into a page, within <script type="application/ld+json">, must write each < in it as
   * \u003c, or a headline that holds </script> ends the script.
   */
  readonly jsonLd: Scalars['JSON']['output'];
  /** BCP 47, such as 'en'; 'und' where it cannot be told. */
  readonly language: Scalars['String']['output'];
  /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
  readonly lead: Maybe<Scalars['String']['output']>;
  /** When it was published; null where the page does not say. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** What is said in it, in the order of the text unless told otherwise. */
  readonly quotes: QuoteConnection;
  /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
  readonly section: Maybe<Scalars['String']['output']>;
  /** Who published it, such as 'Sputnik'. Null where the page does not say. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** Everyone quoted in it, in the order in which they first speak. */
  readonly speakers: ReadonlyArray<Speaker>;
  /** Its tags, in the order in which the page lists them. */
  readonly topics: ReadonlyArray<Topic>;
  /** Where it was published, without a fragment; null where that is not known. */
  readonly url: Maybe<Scalars['URL']['output']>;
};


/** A page as it was printed. */
export type ArticleQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: QuoteOrder;
};

/** One way to name an article. */
export type ArticleBy =
  /** The id of an article. */
  { readonly id: Scalars['ID']['input']; readonly url?: never; }
  |  /** Where it was published; a fragment does not matter. */
  { readonly id?: never; readonly url: Scalars['URL']['input']; };

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The items, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Article>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page; counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** True wherever totalCount is below 10,000 or no filter is given; else it may be the best cheap figure. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item of the list, and where it stands. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Where it stands: for after and before, in the same list and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Article;
};

/** Every condition given must hold; within a list, any one. */
export type ArticleFilter = {
  /** By their date. */
  readonly date?: InputMaybe<DateTimeRange>;
  /** In one of these, spelt as in Article.language. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Web-search syntax over headline and body, as Query.search takes it. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In one of these, spelt as in Article.section. */
  readonly sections?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Published by one of these, spelt as in Article.source. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** That quote one of these. */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On one of these. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The main picture of an article, as the page describes it. */
export type ArticleImage = {
  readonly __typename?: 'ArticleImage';
  /** What it shows; null where the page does not say. */
  readonly caption: Maybe<Scalars['String']['output']>;
  /** Whose it is, such as '© Sputnik / Grigory Sisoev'. Null where the page does not say. */
  readonly credit: Maybe<Scalars['String']['output']>;
  /** Where the picture itself is; null where the page does not say. */
  readonly url: Maybe<Scalars['URL']['output']>;
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

/** What attributeQuote did. */
export type AttributeQuotePayload = {
  readonly __typename?: 'AttributeQuotePayload';
  /** What was decided. */
  readonly correction: QuoteAttribution;
  /** The quote as it is now. */
  readonly quote: Quote;
};

/** How a page says who said something, and how sure that makes us. */
export type Attribution = {
  readonly __typename?: 'Attribution';
  /** 0 to 1: how often attributions made this way are right; 0 without a speaker, 1 for an editor's. */
  readonly confidence: Scalars['Float']['output'];
  /** The words that make it a quote, such as 'said' or 'according to'. Null where there are none. */
  readonly cue: Maybe<Scalars['String']['output']>;
  /** Where the cue stands in the body; null where there is none. */
  readonly cueSpan: Maybe<TextSpan>;
  /** The speaker as printed, such as 'the defense minister' or 'he'. Null where the page names none beside the quote. */
  readonly mention: Maybe<Scalars['String']['output']>;
  /** Where the mention stands in the body; null where it stands outside it. */
  readonly mentionSpan: Maybe<TextSpan>;
  /** What in the page tells who spoke. */
  readonly method: AttributionMethod;
};

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

/** Positions in Unicode code points, as Python's slices take them. JavaScript, Java and C# count as TextSpan does. */
export type CodePointSpan = {
  readonly __typename?: 'CodePointSpan';
  /** Just past the last one. */
  readonly end: Scalars['Int']['output'];
  /** The first one. */
  readonly start: Scalars['Int']['output'];
};

/** What an editor decided, kept apart from what pages tell. */
export type Correction = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
  readonly by: Scalars['String']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** When it was taken back; null where it was not. */
  readonly undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back; null where nobody did. */
  readonly undoneBy: Maybe<Scalars['String']['output']>;
};

/** A page of corrections. */
export type CorrectionConnection = {
  readonly __typename?: 'CorrectionConnection';
  /** The items, each with its cursor. */
  readonly edges: ReadonlyArray<CorrectionEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Correction>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page; counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** True wherever totalCount is below 10,000 or no filter is given; else it may be the best cheap figure. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item of the list, and where it stands. */
export type CorrectionEdge = {
  readonly __typename?: 'CorrectionEdge';
  /** Where it stands: for after and before, in the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Correction;
};

/** Every condition given must hold; within a list, any one. */
export type CorrectionFilter = {
  /** Made by one of these, spelt as in Correction.by. */
  readonly by?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<CorrectionKind>>;
  /** About one of these, whichever part it had; an id that leads to another means that one too. */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** true: only what was taken back; false: only what holds. */
  readonly undone?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a correction changed. */
export type CorrectionKind =
  /** A quote got another speaker, or none. */
  | 'ATTRIBUTION'
  /** Two speakers became one. */
  | 'MERGE'
  /** A speaker got another name. */
  | 'RENAME'
  /** Some names of a speaker became another's. */
  | 'SPLIT';

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
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this instant; null for no such bound. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
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
  readonly content: Scalars['String']['input'];
  /** What the content is; AUTO has it guessed. */
  readonly format?: PageFormat;
  /** When it was published. */
  readonly publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who published it. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** What it is about; [] means nothing. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Where it was published. What is given here replaces what the page says, here and in the fields below; null leaves it. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
};

/** What became of a page. */
export type IngestPagePayload = {
  readonly __typename?: 'IngestPagePayload';
  /** The article as it is stored now. */
  readonly article: Article;
  /** Whether anything changed. */
  readonly outcome: IngestOutcome;
  /** What could not be read as meant, such as a malformed date. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** In UTC; weeks begin on Monday. */
export type Interval =
  /** From midnight to midnight. */
  | 'DAY'
  /** From the first of a month to the first of the next. */
  | 'MONTH'
  /** From Monday to Monday. */
  | 'WEEK'
  /** From the first of January to the next. */
  | 'YEAR';

/** What mergeSpeakers did. */
export type MergeSpeakersPayload = {
  readonly __typename?: 'MergeSpeakersPayload';
  /** What was decided. */
  readonly correction: SpeakerMerge;
  /** The speaker that both are now. */
  readonly speaker: Speaker;
};

/** What can be changed. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Says who spoke, whatever the page tells; its other printings stay as they are. Holds for these words in this article, also when that is read anew. Needs a key, as ingestPage does. */
  readonly attributeQuote: AttributeQuotePayload;
  /** Reads one page and stores what it finds. The same page (the same url without its fragment, else the same headline and body) again changes nothing. Needs the header Authorization: Bearer KEY. */
  readonly ingestPage: IngestPagePayload;
  /** Makes one speaker of two, for good, whatever names later pages bring: the id and slug of the one lead to the other. Needs a key, as ingestPage does. */
  readonly mergeSpeakers: MergeSpeakersPayload;
  /** Lets a speaker go by that name, whatever pages print most, and be found by it. The slug stays. Needs a key, as ingestPage does. */
  readonly renameSpeaker: RenameSpeakerPayload;
  /** Takes some of a speaker's names from it: whoever is printed under these is another, new speaker. A name that a later page brings goes with those it fits. Needs a key, as ingestPage does. */
  readonly splitSpeaker: SplitSpeakerPayload;
  /** Takes a correction back: what pages tell holds again, and what other corrections say. One that a later correction stands on is BAD_USER_INPUT: that one first. Needs a key, as ingestPage does. */
  readonly undoCorrection: UndoCorrectionPayload;
};


/** What can be changed. */
export type MutationAttributeQuoteArgs = {
  quote: Scalars['ID']['input'];
  speaker?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be changed. */
export type MutationIngestPageArgs = {
  input: IngestPageInput;
};


/** What can be changed. */
export type MutationMergeSpeakersArgs = {
  from: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationRenameSpeakerArgs = {
  name: Scalars['String']['input'];
  speaker: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationSplitSpeakerArgs = {
  aliases: ReadonlyArray<Scalars['String']['input']>;
  speaker: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationUndoCorrectionArgs = {
  id: Scalars['ID']['input'];
};

/** Anything that can be fetched again by its id. */
export type Node = {
  /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
  readonly id: Scalars['ID']['output'];
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

/** Where a page of a list stands in it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge, to go on from with after; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list holds something before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge, to go back from with before; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** What can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** What the whole archive holds. */
  readonly archive: Archive;
  /** One article, by its id or its address; null where there is none. */
  readonly article: Maybe<Article>;
  /** Articles, newest first unless told otherwise. first and last are at most 100, 20 where neither is given. */
  readonly articles: ArticleConnection;
  /** What editors corrected, the newest first, what was undone included. Open to everyone, with the names of those who did it. */
  readonly corrections: CorrectionConnection;
  /** Any object by its id; null where there is none. */
  readonly node: Maybe<Node>;
  /** Several objects by their ids, in the order asked; null where there is none. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One quote by its id; null where there is none, or where its article no longer prints it. */
  readonly quote: Maybe<Quote>;
  /** How many quotes per interval, oldest first, from the first dated match to the last, empty intervals included: what a chart draws. More than 4,000 intervals is BAD_USER_INPUT. */
  readonly quoteTimeline: ReadonlyArray<TimelineBucket>;
  /** Quotes, those of the newest article first unless told otherwise, each article read from its top. */
  readonly quotes: QuoteConnection;
  /**
   * Looks through quotes, articles, speakers and topics at once, best match first.
   * The query takes web-search syntax: words, "an exact phrase", -without, or; and beginn*, which finds every word that
   * begins so. Without a positive word it finds nothing.
   */
  readonly search: SearchConnection;
  /** One speaker, by id, slug or name; null where there is none. */
  readonly speaker: Maybe<Speaker>;
  /** Speakers, the most quoted first unless told otherwise. */
  readonly speakers: SpeakerConnection;
  /** One topic, by id, slug or name; null where there is none. */
  readonly topic: Maybe<Topic>;
  /** Topics, those with most articles first unless told otherwise. */
  readonly topics: TopicConnection;
};


/** What can be read. */
export type QueryArticleArgs = {
  by: ArticleBy;
};


/** What can be read. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ArticleOrder;
};


/** What can be read. */
export type QueryCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CorrectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be read. */
export type QueryQuoteArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryQuoteTimelineArgs = {
  filter?: InputMaybe<QuoteFilter>;
  interval?: Interval;
};


/** What can be read. */
export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: QuoteOrder;
};


/** What can be read. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  query: Scalars['String']['input'];
};


/** What can be read. */
export type QuerySpeakerArgs = {
  by: SpeakerBy;
};


/** What can be read. */
export type QuerySpeakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SpeakerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: SpeakerOrder;
};


/** What can be read. */
export type QueryTopicArgs = {
  by: TopicBy;
};


/** What can be read. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: TopicOrder;
};

/** Something that somebody said, exactly where it was printed: in the body, not in headline or caption. A quote interrupted by its cue is two. */
export type Quote = Node & {
  readonly __typename?: 'Quote';
  /** Where it was printed. */
  readonly article: Article;
  /** How the page says who said it; null where it does not. */
  readonly attribution: Maybe<Attribution>;
  /** The words between those around them: what finds them again in another copy of the page, by a client in any language. */
  readonly evidence: TextQuote;
  /** Opaque and stable: a quote keeps it while its words stay in the article. */
  readonly id: Scalars['ID']['output'];
  /** Whether these are the speaker's own words. */
  readonly kind: QuoteKind;
  /** Every paragraph that the span touches. */
  readonly paragraph: Scalars['String']['output'];
  /** 0 for the first quote of the article. */
  readonly position: Scalars['Int']['output'];
  /** The same words in other articles, earliest first: who else printed them. */
  readonly printings: QuoteConnection;
  /** Where the text stands in the article's body: body.slice(start, end) is the text. */
  readonly span: TextSpan;
  /** Who said it; null where nobody is identified: the attribution may still say 'he'. */
  readonly speaker: Maybe<Speaker>;
  /** The words as printed, without the quotation marks around them. */
  readonly text: Scalars['String']['output'];
  /** The topics of its article. */
  readonly topics: ReadonlyArray<Topic>;
};


/** Something that somebody said, exactly where it was printed: in the body, not in headline or caption. A quote interrupted by its cue is two. */
export type QuotePrintingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A quote got another speaker, or none. */
export type QuoteAttribution = Correction & Node & {
  readonly __typename?: 'QuoteAttribution';
  /** Whose it became; null for nobody's. */
  readonly after: Maybe<SpeakerThen>;
  /** Where they were printed. */
  readonly article: Article;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Whose the quote was; null for nobody's. */
  readonly before: Maybe<SpeakerThen>;
  /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
  readonly by: Scalars['String']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The quote; null where its article no longer prints it. */
  readonly quote: Maybe<Quote>;
  /** The words of the quote, as printed then. */
  readonly text: Scalars['String']['output'];
  /** When it was taken back; null where it was not. */
  readonly undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back; null where nobody did. */
  readonly undoneBy: Maybe<Scalars['String']['output']>;
};

/** A page of quotes. */
export type QuoteConnection = {
  readonly __typename?: 'QuoteConnection';
  /** The items, each with its cursor. */
  readonly edges: ReadonlyArray<QuoteEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Quote>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page; counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** True wherever totalCount is below 10,000 or no filter is given; else it may be the best cheap figure. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item of the list, and where it stands. */
export type QuoteEdge = {
  readonly __typename?: 'QuoteEdge';
  /** Where it stands: for after and before, in the same list and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Quote;
};

/** Every condition given must hold; within a list, any one. */
export type QuoteFilter = {
  /** In one of these. */
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** true: only quotes with a speaker; false: only those without. */
  readonly attributed?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the date of their articles. */
  readonly date?: InputMaybe<DateTimeRange>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<QuoteKind>>;
  /** Attributed at least this surely, from 0 to 1. Leaves out quotes without a speaker, too. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Web-search syntax over the words said, as Query.search takes it. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In articles published by one of these, spelt as in Article.source. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Said by one of these. */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In articles on one of these. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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

/** A page of the topics that share articles with another. */
export type RelatedTopicConnection = {
  readonly __typename?: 'RelatedTopicConnection';
  /** The items, each with its cursor. */
  readonly edges: ReadonlyArray<RelatedTopicEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page; counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** True wherever totalCount is below 10,000 or no filter is given; else it may be the best cheap figure. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item of the list, and where it stands. */
export type RelatedTopicEdge = {
  readonly __typename?: 'RelatedTopicEdge';
  /** Where it stands: for after and before, in the same list and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Topic;
  /** How many articles are on both. */
  readonly sharedArticleCount: Scalars['Int']['output'];
};

/** What renameSpeaker did. */
export type RenameSpeakerPayload = {
  readonly __typename?: 'RenameSpeakerPayload';
  /** What was decided. */
  readonly correction: SpeakerRename;
  /** The speaker under its new name. */
  readonly speaker: Speaker;
};

/** A page of what a search found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The items, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page; counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** True wherever totalCount is below 10,000 or no filter is given; else it may be the best cheap figure. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item of the list, and where it stands. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where it stands: for after and before, in the same list and order. */
  readonly cursor: Scalars['String']['output'];
  /** The passage that matched, its words between <mark> and </mark>, all else HTML-escaped. */
  readonly highlight: Scalars['String']['output'];
  /** The item itself. */
  readonly node: SearchResult;
};

/** What a search looks through. */
export type SearchKind =
  /** Headline and body. */
  | 'ARTICLE'
  /** The words said. */
  | 'QUOTE'
  /** Every name of the speaker. */
  | 'SPEAKER'
  /** The name of the topic. */
  | 'TOPIC';

/** What a search can find. */
export type SearchResult = Article | Quote | Speaker | Topic;

/** A person or body that is quoted, under all the names it was printed with. */
export type Speaker = Node & {
  readonly __typename?: 'Speaker';
  /** Every full name seen in print, most frequent first: 'Sergei Shoigu' and 'Sergey Shoigu', not 'Shoigu' alone where more is known. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles that quote the speaker, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
  /** The date of the first article that quotes the speaker; null where none of them has one. */
  readonly firstQuotedAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and stable; after a merge it finds the speaker that this one became. */
  readonly id: Scalars['ID']['output'];
  /** What kind of speaker it is. */
  readonly kind: SpeakerKind;
  /** The date of the last article that quotes the speaker; null where none of them has one. */
  readonly lastQuotedAt: Maybe<Scalars['DateTime']['output']>;
  /** The name it is known by, such as 'Sergei Shoigu'. */
  readonly name: Scalars['String']['output'];
  /** How many quotes of the speaker the archive holds. */
  readonly quoteCount: Scalars['Int']['output'];
  /** How many quotes per interval, oldest first, empty intervals included. */
  readonly quoteTimeline: ReadonlyArray<TimelineBucket>;
  /** What the speaker said, newest first unless told otherwise. */
  readonly quotes: QuoteConnection;
  /** What the speaker was called in print, such as 'Russian Defense Minister', most frequent first. */
  readonly roles: ReadonlyArray<SpeakerRole>;
  /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
  readonly slug: Scalars['String']['output'];
  /** What the speaker talks about, most quotes first. */
  readonly topics: SpeakerTopicConnection;
};


/** A person or body that is quoted, under all the names it was printed with. */
export type SpeakerAliasesArgs = {
  first?: Scalars['Int']['input'];
};


/** A person or body that is quoted, under all the names it was printed with. */
export type SpeakerArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ArticleOrder;
};


/** A person or body that is quoted, under all the names it was printed with. */
export type SpeakerQuoteTimelineArgs = {
  interval?: Interval;
};


/** A person or body that is quoted, under all the names it was printed with. */
export type SpeakerQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: QuoteOrder;
};


/** A person or body that is quoted, under all the names it was printed with. */
export type SpeakerRolesArgs = {
  first?: Scalars['Int']['input'];
};


/** A person or body that is quoted, under all the names it was printed with. */
export type SpeakerTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A name finds the speaker by any full spelling seen in print or the name that an editor gave it, whatever its case or accents; several speakers of that name are the error AMBIGUOUS, which lists their slugs. */
export type SpeakerBy =
  /** The id of a speaker. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; readonly slug?: never; }
  |  /** Any full spelling seen in print, such as 'Sergey Shoigu'. */
  { readonly id?: never; readonly name: Scalars['String']['input']; readonly slug?: never; }
  |  /** The slug of a speaker, such as 'sergei-shoigu'. */
  { readonly id?: never; readonly name?: never; readonly slug: Scalars['String']['input']; };

/** A page of speakers. */
export type SpeakerConnection = {
  readonly __typename?: 'SpeakerConnection';
  /** The items, each with its cursor. */
  readonly edges: ReadonlyArray<SpeakerEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Speaker>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page; counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** True wherever totalCount is below 10,000 or no filter is given; else it may be the best cheap figure. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item of the list, and where it stands. */
export type SpeakerEdge = {
  readonly __typename?: 'SpeakerEdge';
  /** Where it stands: for after and before, in the same list and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Speaker;
};

/** Every condition given must hold; within a list, any one. */
export type SpeakerFilter = {
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<SpeakerKind>>;
  /** Part of any of its names, misspelt too. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Quoted in articles on one of these. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What kind of speaker it is. */
export type SpeakerKind =
  /** Several people who speak together, such as 'residents'. */
  | 'GROUP'
  /** A body that speaks as one: a ministry, a company, a paper. */
  | 'ORGANIZATION'
  /** One human being. */
  | 'PERSON';

/** Two speakers became one. */
export type SpeakerMerge = Correction & Node & {
  readonly __typename?: 'SpeakerMerge';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
  readonly by: Scalars['String']['output'];
  /** The one that went into the other. */
  readonly from: SpeakerThen;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The one that stayed. */
  readonly into: SpeakerThen;
  /** When it was taken back; null where it was not. */
  readonly undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back; null where nobody did. */
  readonly undoneBy: Maybe<Scalars['String']['output']>;
};

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

/** A speaker got another name. */
export type SpeakerRename = Correction & Node & {
  readonly __typename?: 'SpeakerRename';
  /** The name it got. */
  readonly after: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The name it had. */
  readonly before: Scalars['String']['output'];
  /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
  readonly by: Scalars['String']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The speaker, under the name it had. */
  readonly speaker: SpeakerThen;
  /** When it was taken back; null where it was not. */
  readonly undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back; null where nobody did. */
  readonly undoneBy: Maybe<Scalars['String']['output']>;
};

/** What a speaker was called in print, and when. */
export type SpeakerRole = {
  readonly __typename?: 'SpeakerRole';
  /** The date of the first article that gives it; null where none of them has one. */
  readonly firstSeenAt: Maybe<Scalars['DateTime']['output']>;
  /** The date of the last article that gives it; null where none of them has one. */
  readonly lastSeenAt: Maybe<Scalars['DateTime']['output']>;
  /** How many quotes by the speaker stand in articles that give this title. */
  readonly quoteCount: Scalars['Int']['output'];
  /** As printed, such as 'Russian Defense Minister'. */
  readonly title: Scalars['String']['output'];
};

/** Some names of a speaker became another's. */
export type SpeakerSplit = Correction & Node & {
  readonly __typename?: 'SpeakerSplit';
  /** The names that went. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
  readonly by: Scalars['String']['output'];
  /** The one that had all the names. */
  readonly from: SpeakerThen;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The one that came of it. */
  readonly into: SpeakerThen;
  /** When it was taken back; null where it was not. */
  readonly undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back; null where nobody did. */
  readonly undoneBy: Maybe<Scalars['String']['output']>;
};

/** A speaker as it was when a correction was made. */
export type SpeakerThen = {
  readonly __typename?: 'SpeakerThen';
  /** The id it had then. */
  readonly id: Scalars['ID']['output'];
  /** The name it had then. */
  readonly name: Scalars['String']['output'];
  /** The slug it had then. */
  readonly slug: Scalars['String']['output'];
  /** Who that is now; null where nobody is. */
  readonly speaker: Maybe<Speaker>;
};

/** A page of the topics that a speaker talks about. */
export type SpeakerTopicConnection = {
  readonly __typename?: 'SpeakerTopicConnection';
  /** The items, each with its cursor. */
  readonly edges: ReadonlyArray<SpeakerTopicEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page; counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** True wherever totalCount is below 10,000 or no filter is given; else it may be the best cheap figure. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item of the list, and where it stands. */
export type SpeakerTopicEdge = {
  readonly __typename?: 'SpeakerTopicEdge';
  /** Where it stands: for after and before, in the same list and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Topic;
  /** Quotes by this speaker in articles on this topic. */
  readonly quoteCount: Scalars['Int']['output'];
};

/** What splitSpeaker did. */
export type SplitSpeakerPayload = {
  readonly __typename?: 'SplitSpeakerPayload';
  /** What was decided. */
  readonly correction: SpeakerSplit;
  /** The speaker, without the names that went. */
  readonly speaker: Speaker;
  /** The new speaker, who has them. */
  readonly splitOff: Speaker;
};

/** What can be followed while it happens. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Every quote that matches, as soon as it is stored, whichever process stored it. With after, a cursor of this stream or of quotes in STORED order, or Archive.storedCursor, first what was stored since: no gap, no double. */
  readonly quoteAdded: QuoteEdge;
};


/** What can be followed while it happens. */
export type SubscriptionQuoteAddedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
};

/**
 * Words and what stands around them in the body: a TextQuoteSelector of the Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector). Prefix and suffix cut no character in two, neither an
 * emoji nor a letter with its marks: where the last of the 32 would be cut, it is left out.
 */
export type TextQuote = {
  readonly __typename?: 'TextQuote';
  /** Quote.span for clients that count as a TextPositionSelector does. */
  readonly codePointSpan: CodePointSpan;
  /** The words as printed: Quote.text. */
  readonly exact: Scalars['String']['output'];
  /** The 32 Unicode code points before them; fewer where the body begins. */
  readonly prefix: Scalars['String']['output'];
  /** The 32 Unicode code points after them; fewer where the body ends. */
  readonly suffix: Scalars['String']['output'];
};

/** Positions in UTF-16 code units, as JavaScript's String.slice takes them. */
export type TextSpan = {
  readonly __typename?: 'TextSpan';
  /** Just past the last one. */
  readonly end: Scalars['Int']['output'];
  /** The first one. */
  readonly start: Scalars['Int']['output'];
};

/** [start, end) of one interval in UTC and the quotes in it. */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /** The first instant after it. */
  readonly end: Scalars['DateTime']['output'];
  /** How many quotes are dated within it. */
  readonly quoteCount: Scalars['Int']['output'];
  /** The first instant of the interval. */
  readonly start: Scalars['DateTime']['output'];
};

/** What articles are about: the page's own tags. */
export type Topic = Node & {
  readonly __typename?: 'Topic';
  /** How many articles are on it. */
  readonly articleCount: Scalars['Int']['output'];
  /** The articles on it, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** As first printed, such as 'Arctic'. */
  readonly name: Scalars['String']['output'];
  /** How many quotes stand in the articles on it. */
  readonly quoteCount: Scalars['Int']['output'];
  /** How many quotes per interval, oldest first, empty intervals included. */
  readonly quoteTimeline: ReadonlyArray<TimelineBucket>;
  /** What is said in the articles on it, newest first unless told otherwise. */
  readonly quotes: QuoteConnection;
  /** Topics that share articles with it, most shared first. */
  readonly related: RelatedTopicConnection;
  /** For addresses, such as 'arctic'. Given once; it stays. */
  readonly slug: Scalars['String']['output'];
  /** Who speaks in its articles, most quotes first. */
  readonly speakers: TopicSpeakerConnection;
};


/** What articles are about: the page's own tags. */
export type TopicArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ArticleOrder;
};


/** What articles are about: the page's own tags. */
export type TopicQuoteTimelineArgs = {
  interval?: Interval;
};


/** What articles are about: the page's own tags. */
export type TopicQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: QuoteOrder;
};


/** What articles are about: the page's own tags. */
export type TopicRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What articles are about: the page's own tags. */
export type TopicSpeakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One way to name a topic. A name finds it whatever its case or accents. */
export type TopicBy =
  /** The id of a topic. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; readonly slug?: never; }
  |  /** Its name, such as 'Arctic'. */
  { readonly id?: never; readonly name: Scalars['String']['input']; readonly slug?: never; }
  |  /** The slug of a topic, such as 'arctic'. */
  { readonly id?: never; readonly name?: never; readonly slug: Scalars['String']['input']; };

/** A page of topics. */
export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  /** The items, each with its cursor. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page; counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** True wherever totalCount is below 10,000 or no filter is given; else it may be the best cheap figure. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item of the list, and where it stands. */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Where it stands: for after and before, in the same list and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Topic;
};

/** Every condition given must hold. */
export type TopicFilter = {
  /** Part of the name, misspelt too. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** Every order is total: ties go by id. */
export type TopicOrder =
  /** By articleCount, the highest first. */
  | 'MOST_ARTICLES'
  /** Case and accents folded, by code point. */
  | 'NAME'
  /** Needs a search: the closest name first. */
  | 'RELEVANCE';

/** A page of those who speak on a topic. */
export type TopicSpeakerConnection = {
  readonly __typename?: 'TopicSpeakerConnection';
  /** The items, each with its cursor. */
  readonly edges: ReadonlyArray<TopicSpeakerEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Speaker>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page; counted only where it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** True wherever totalCount is below 10,000 or no filter is given; else it may be the best cheap figure. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** An item of the list, and where it stands. */
export type TopicSpeakerEdge = {
  readonly __typename?: 'TopicSpeakerEdge';
  /** Where it stands: for after and before, in the same list and order. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Speaker;
  /** Quotes by this speaker in articles on this topic. */
  readonly quoteCount: Scalars['Int']['output'];
};

/** What undoCorrection did. */
export type UndoCorrectionPayload = {
  readonly __typename?: 'UndoCorrectionPayload';
  /** What was taken back. */
  readonly correction: Correction;
  /** The quote that it was about, as it is now; null where it was about none, or about one no longer printed. */
  readonly quote: Maybe<Quote>;
  /** The speakers that it was about, as they are now: two where a merge made them one. */
  readonly speakers: ReadonlyArray<Speaker>;
};
