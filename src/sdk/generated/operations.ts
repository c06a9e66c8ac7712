import type { TypedDocument } from "../document.js";
import type { Walk, WalkOptions } from "../pagination.js";
import type { RequestOptions } from "../request.js";
/** All given conditions must hold; a list matches any of its values. */
export type ApiKeyFilter = {
  /** true for the keys that are valid now, false for those that were revoked or have expired. */
  readonly active?: boolean | null | undefined;
  /** With any of these names. */
  readonly names?: ReadonlyArray<string> | null | undefined;
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

/** Identifies an article by exactly one field. */
export type ArticleBy =
  {   /** The id of an article. */
  readonly id: string; readonly url?: never; }
  |  { readonly id?: never;   /** The URL of an article; its fragment is ignored. */
  readonly url: string; };

/** Which articles to delete: at least one condition, and all that are given must hold; a list matches any of its values. */
export type ArticleDeletionFilter = {
  /** Any of these articles; at most 1000. One that does not exist is no error. */
  readonly articles?: ReadonlyArray<ArticleBy> | null | undefined;
  /** Dated within this range. */
  readonly date?: DateTimeRange | null | undefined;
  /** From any of these publishers, spelled as in Article.source. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
};

/** All given conditions must hold; a list matches any of its values. */
export type ArticleFilter = {
  /** Dated within this range. */
  readonly date?: DateTimeRange | null | undefined;
  /** In any of these languages, spelled as in Article.language. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Searches headline and body, in the syntax of Query.search. */
  readonly search?: string | null | undefined;
  /** In any of these sections, spelled as in Article.section. */
  readonly sections?: ReadonlyArray<string> | null | undefined;
  /** From any of these publishers, spelled as in Article.source. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** Quotes any of these speakers. */
  readonly speakers?: ReadonlyArray<string> | null | undefined;
  /** On any of these topics. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
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

/** All given conditions must hold; a list matches any of its values. */
export type AuditEventFilter = {
  /** Any of these actions. */
  readonly actions?: ReadonlyArray<AuditAction> | null | undefined;
  /** Made within this range. */
  readonly at?: DateTimeRange | null | undefined;
  /** Made by any of these, spelled as in AuditEvent.by. */
  readonly by?: ReadonlyArray<string> | null | undefined;
};

/** An office with its dates, such as 2019, 2019-01 or 2019-01-03. */
export type AuthorityOfficeInput = {
  /** The last day; null if unknown, or if the person still holds the office. */
  readonly end?: string | null | undefined;
  /** The first day; null if unknown. */
  readonly start?: string | null | undefined;
  /** Such as 'U.S. Senator'. */
  readonly title: string;
};

/** A person of an authority list. */
export type AuthorityPersonInput = {
  /** Whether others are known by the same name: then the name alone does not identify the person. */
  readonly hasNamesakes?: boolean;
  /** What the person is known by in public registers. */
  readonly identifiers?: ReadonlyArray<IdentifierInput>;
  /** What the list knows the person by, unique within the list; null for its Wikidata identifier or, without one, its first name. */
  readonly key?: string | null | undefined;
  /** The name that the person is known by; null if the list does not say which of the names it is: then speakers keep the name that pages print. */
  readonly name?: string | null | undefined;
  /** The offices that the person has held. */
  readonly offices?: ReadonlyArray<AuthorityOfficeInput>;
  /** All other names: full names, and nicknames such as 'Bernie' or 'AOC'. */
  readonly otherNames?: ReadonlyArray<string>;
};

/** All given conditions must hold; a list matches any of its values. */
export type CorrectionFilter = {
  /** Made by any of these editors, spelled as in Correction.by. */
  readonly by?: ReadonlyArray<string> | null | undefined;
  /** Of any of these kinds. */
  readonly kinds?: ReadonlyArray<CorrectionKind> | null | undefined;
  /** About any of these speakers, in any role. The id of a merged speaker also matches the speaker it leads to. */
  readonly speakers?: ReadonlyArray<string> | null | undefined;
  /** true for undone corrections, false for those in force. */
  readonly undone?: boolean | null | undefined;
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
  readonly expiresAt?: string | null | undefined;
  /** 1 to 40 letters, digits and any of _.@-, beginning with a letter. No valid key may have the same name; an expired one that has it is revoked. */
  readonly name: string;
  /** What the key may do; at least one scope. The scopes of the caller set no limit. */
  readonly scopes: ReadonlyArray<ApiKeyScope>;
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
  readonly from?: string | null | undefined;
  /** Latest date, exclusive; null for no upper bound. */
  readonly to?: string | null | undefined;
};

/** What a person is known by in a public register. */
export type IdentifierInput = {
  /** The register, such as 'wikidata'; case does not matter. */
  readonly scheme: string;
  /** What the register knows the person by, such as 'Q42'. */
  readonly value: string;
};

/** A list of people to import. */
export type ImportAuthorityInput = {
  /** The name of the file that it comes from; null for none. */
  readonly file?: string | null | undefined;
  /** The name of the list; at most 100 characters. */
  readonly name: string;
  /** All people of the list; at most 50,000. */
  readonly people: ReadonlyArray<AuthorityPersonInput>;
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
  readonly content: string;
  /** The format of the content; AUTO detects it. */
  readonly format?: PageFormat;
  /** The date of publication. */
  readonly publishedAt?: string | null | undefined;
  /** The publisher. */
  readonly source?: string | null | undefined;
  /** The topics; an empty list for none. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
  /** The URL of the page. This and the fields below override what the page says; null keeps what the page says. */
  readonly url?: string | null | undefined;
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

/** All given conditions must hold; a list matches any of its values. */
export type QuoteFilter = {
  /** In any of these articles. */
  readonly articles?: ReadonlyArray<string> | null | undefined;
  /** true for quotes with a speaker, false for quotes without one. */
  readonly attributed?: boolean | null | undefined;
  /** In articles dated within this range. */
  readonly date?: DateTimeRange | null | undefined;
  /** Of any of these kinds. */
  readonly kinds?: ReadonlyArray<QuoteKind> | null | undefined;
  /** Lowest confidence of the attribution, from 0 to 1. Also excludes quotes without a speaker. */
  readonly minConfidence?: number | null | undefined;
  /** Searches the words of the quote, in the syntax of Query.search. */
  readonly search?: string | null | undefined;
  /** In articles from any of these publishers, spelled as in Article.source. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** Said by any of these speakers. */
  readonly speakers?: ReadonlyArray<string> | null | undefined;
  /** In articles on any of these topics. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
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

/** Identifies a speaker by exactly one field. */
export type SpeakerBy =
  {   /** The id of a speaker. */
  readonly id: string; readonly identifier?: never; readonly name?: never; readonly slug?: never; }
  |  { readonly id?: never;   /** An identifier of a person in a public register, such as Q42 in 'wikidata'. */
  readonly identifier: IdentifierInput; readonly name?: never; readonly slug?: never; }
  |  { readonly id?: never; readonly identifier?: never;   /**
   * A name of the speaker, such as 'Sergey Shoigu'; case and accents do not matter. Returns the speaker who is known by this
   * name. Failing that, returns a speaker printed with it, and failing that, a person with a compatible name: 'Robert B. Vale'
   * for 'Bob Vale'. A surname alone returns the person with that surname who is quoted far more than all others. If several
   * speakers share the name, the error AMBIGUOUS lists them, with slug, name, title and number of quotes.
   */
  readonly name: string; readonly slug?: never; }
  |  { readonly id?: never; readonly identifier?: never; readonly name?: never;   /** The slug of a speaker, such as 'sergei-shoigu'. */
  readonly slug: string; };

/** All given conditions must hold; a list matches any of its values. */
export type SpeakerFilter = {
  /** Known by any of these identifiers. */
  readonly identifiers?: ReadonlyArray<IdentifierInput> | null | undefined;
  /** Of any of these kinds. */
  readonly kinds?: ReadonlyArray<SpeakerKind> | null | undefined;
  /** Matches any part of any name of the speaker; tolerates misspellings. */
  readonly search?: string | null | undefined;
  /** Quoted in articles on any of these topics. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
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

/** Identifies a topic by exactly one field. */
export type TopicBy =
  {   /** The id of a topic. */
  readonly id: string; readonly name?: never; readonly slug?: never; }
  |  { readonly id?: never;   /** The name of a topic, such as 'Arctic'; case and accents do not matter. */
  readonly name: string; readonly slug?: never; }
  |  { readonly id?: never; readonly name?: never;   /** The slug of a topic, such as 'arctic'. */
  readonly slug: string; };

/** All given conditions must hold. */
export type TopicFilter = {
  /** Matches any part of the name; tolerates misspellings. */
  readonly search?: string | null | undefined;
};

/** Sort orders. Items that compare equal are ordered by id. */
export type TopicOrder =
  /** By articleCount, highest first. */
  | 'MOST_ARTICLES'
  /** By name in code point order, ignoring case and accents. */
  | 'NAME'
  /** Requires a search. Closest name first. */
  | 'RELEVANCE';

export type ArchiveQueryVariables = { [key: string]: never; };


export type ArchiveQuery = {
  /** Totals of the whole archive. */
  readonly archive: {
    /** Number of articles. */
    readonly articleCount: number,
    /** Number of quotes. */
    readonly quoteCount: number,
    /** Number of speakers. */
    readonly speakerCount: number,
    /** Number of topics. */
    readonly topicCount: number,
    /** When the earliest article was published; null if none is dated. */
    readonly firstPublishedAt: string | null,
    /** When the latest article was published; null if none is dated. */
    readonly lastPublishedAt: string | null,
    /** Cursor of the last stored quote, to pass as after to quoteAdded or to quotes in STORED order. Also set in an empty archive. */
    readonly storedCursor: string
  }
};

export type ArticlesQueryVariables = {
  /** Page size, counted from the start. */
  first?: number | null | undefined;
  /** Return items after this cursor. */
  after?: string | null | undefined;
  /** Page size, counted from the end. */
  last?: number | null | undefined;
  /** Return items before this cursor. */
  before?: string | null | undefined;
  /** Return only the items that match this filter; null for all items. */
  filter?: ArticleFilter | null | undefined;
  /** Sort order. */
  orderBy?: ArticleOrder;
};


export type ArticlesQuery = {
  /** Articles, newest first by default. */
  readonly articles: {
    /** Number of items on all pages; computed only if selected. */
    readonly totalCount: number,
    /** The items without their cursors. */
    readonly nodes: ReadonlyArray<{
      /** The authors, in the order of the page; empty if it names none. */
      readonly byline: ReadonlyArray<string>,
      /** Opaque, and never changes. */
      readonly id: string,
      /** Null if the page has none. */
      readonly headline: string | null,
      /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
      readonly lead: string | null,
      /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
      readonly source: string | null,
      /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
      readonly section: string | null,
      /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
      readonly language: string,
      /** The URL, without its fragment; null if unknown. */
      readonly url: string | null,
      /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
      readonly date: string | null,
      /** How precise the date on the page is. Null if date is null. */
      readonly datePrecision: DatePrecision | null,
      /** The page's tags, in the order of the page. */
      readonly topics: ReadonlyArray<{
        /** Opaque, and never changes. */
        readonly id: string,
        /** The name as first printed, such as 'Arctic'. */
        readonly name: string,
        /** For use in URLs, such as 'arctic'. Never changes. */
        readonly slug: string,
        /** Number of articles on the topic. */
        readonly articleCount: number,
        /** Number of quotes in articles on the topic. */
        readonly quoteCount: number
      }>,
      /** Everyone quoted in the article, in the order of their first quote. */
      readonly speakers: ReadonlyArray<{
        /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
        readonly id: string,
        /** The canonical name, such as 'Sergei Shoigu'. */
        readonly name: string,
        /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
        readonly slug: string,
        /** Whether this is a person, an organization or a group. */
        readonly kind: SpeakerKind,
        /** Number of quotes of the speaker in the archive. */
        readonly quoteCount: number
      }>
    }>,
    /** Whether there are more items, and the cursors to continue with. */
    readonly pageInfo: {
      /** Whether there are items after this page. */
      readonly hasNextPage: boolean,
      /** Whether there are items before this page. */
      readonly hasPreviousPage: boolean,
      /** Cursor of the first item, to pass as before; null on an empty page. */
      readonly startCursor: string | null,
      /** Cursor of the last item, to pass as after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type ArticleQueryVariables = {
  /** How to find the article: exactly one field. */
  by: ArticleBy;
  /** Page size, counted from the start. */
  quotes?: number;
  /** Return items after this cursor. */
  after?: string | null | undefined;
};


export type ArticleQuery = {
  /** The article with this id or URL. Null if it does not exist. */
  readonly article: {
    /** The main text. Blank lines separate paragraphs; a paragraph can contain single line breaks. Spans are positions in this text. */
    readonly body: string,
    /** The authors, in the order of the page; empty if it names none. */
    readonly byline: ReadonlyArray<string>,
    /** When it was published; null if the page does not say. */
    readonly publishedAt: string | null,
    /** When the page was captured; null if the page does not say. */
    readonly capturedAt: string | null,
    /** When the archive first stored it. */
    readonly ingestedAt: string,
    /** Opaque, and never changes. */
    readonly id: string,
    /** Null if the page has none. */
    readonly headline: string | null,
    /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
    readonly lead: string | null,
    /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
    readonly source: string | null,
    /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
    readonly section: string | null,
    /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
    readonly language: string,
    /** The URL, without its fragment; null if unknown. */
    readonly url: string | null,
    /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
    readonly date: string | null,
    /** How precise the date on the page is. Null if date is null. */
    readonly datePrecision: DatePrecision | null,
    /** The main picture; null if there is none. */
    readonly image: {
      /** The caption; null if there is none. */
      readonly caption: string | null,
      /** The credit line, such as '© Sputnik / Grigory Sisoev'. Null if there is none. */
      readonly credit: string | null,
      /** The URL of the image file; null if unknown. */
      readonly url: string | null
    } | null,
    /** The page's tags, in the order of the page. */
    readonly topics: ReadonlyArray<{
      /** Opaque, and never changes. */
      readonly id: string,
      /** The name as first printed, such as 'Arctic'. */
      readonly name: string,
      /** For use in URLs, such as 'arctic'. Never changes. */
      readonly slug: string,
      /** Number of articles on the topic. */
      readonly articleCount: number,
      /** Number of quotes in articles on the topic. */
      readonly quoteCount: number
    }>,
    /** Everyone quoted in the article, in the order of their first quote. */
    readonly speakers: ReadonlyArray<{
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string,
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly kind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number
    }>,
    /** Quotes in the article, in the order of the text by default. */
    readonly quotes: {
      /** Number of items on all pages; computed only if selected. */
      readonly totalCount: number,
      /** The items without their cursors. */
      readonly nodes: ReadonlyArray<{
        /** Opaque, and does not change as long as the words remain in the article. */
        readonly id: string,
        /** The words as printed, without the quotation marks around them. */
        readonly text: string,
        /** Whether the words are the speaker's own or reported. */
        readonly kind: QuoteKind,
        /** Its position among the article's quotes, starting at 0. */
        readonly position: number,
        /** The position of the text in the article's body: body.slice(start, end) is the text. */
        readonly span: {
          /** Start of the range, inclusive. */
          readonly start: number,
          /** End of the range, exclusive. */
          readonly end: number
        },
        /** Who said it; null if no speaker is identified, even if the attribution has a mention such as 'he'. */
        readonly speaker: {
          /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
          readonly id: string,
          /** The canonical name, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
          readonly slug: string,
          /** Whether this is a person, an organization or a group. */
          readonly kind: SpeakerKind,
          /** Number of quotes of the speaker in the archive. */
          readonly quoteCount: number
        } | null,
        /** How the speaker was identified; null if the page does not say who spoke. */
        readonly attribution: {
          /** The words that refer to the speaker, such as 'the defense minister' or 'he'. Null if the quote has no such words. */
          readonly mention: string | null,
          /** The words that introduce the quote, such as 'said' or 'according to'. Null if there are none. */
          readonly cue: string | null,
          /** How the speaker was identified in the page. */
          readonly method: AttributionMethod,
          /** The source of the speaker's identity: the page itself, the other pages of the archive, or an editor. */
          readonly identifiedBy: SpeakerIdentification,
          /**
           * The share of attributions made this way that are right, from 0 to 1: lower if other pages tell who the speaker is. 0
           * without a speaker, 1 for an editor's attribution.
           */
          readonly confidence: number
        } | null
      }>,
      /** Whether there are more items, and the cursors to continue with. */
      readonly pageInfo: {
        /** Whether there are items after this page. */
        readonly hasNextPage: boolean,
        /** Whether there are items before this page. */
        readonly hasPreviousPage: boolean,
        /** Cursor of the first item, to pass as before; null on an empty page. */
        readonly startCursor: string | null,
        /** Cursor of the last item, to pass as after; null on an empty page. */
        readonly endCursor: string | null
      }
    }
  } | null
};

export type AuditEventCardFragment = {
  /** Opaque, and never changes. */
  readonly id: string,
  /** When the change was made. */
  readonly at: string,
  /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
  readonly by: string,
  /** What was done. */
  readonly action: AuditAction,
  /** The id of the article, correction or API key, even if it no longer exists; null for an authority list, and for several articles. */
  readonly target: string | null,
  /** The URL of the page, or the name of the authority list or API key; null if there is none. */
  readonly subject: string | null,
  /** How many objects were created: articles, corrections, people of an authority list, or API keys. */
  readonly createdCount: number,
  /** How many were updated; undoing a correction and revoking a key count too. */
  readonly updatedCount: number,
  /** How many were removed. */
  readonly removedCount: number,
  /** The request, as in the server's log and in the header x-request-id; null for a local process that sent none. */
  readonly requestId: string | null,
  /** The API key that was used; null for a key from the server's environment, and for a local process. */
  readonly key: {
    /** Opaque, and never changes. */
    readonly id: string,
    /** The name that corrections and audit events carry. Unique among the keys that are not revoked. */
    readonly name: string
  } | null
};

export type AuditEventsQueryVariables = {
  /** Page size, counted from the start. */
  first?: number | null | undefined;
  /** Return items after this cursor. */
  after?: string | null | undefined;
  /** Page size, counted from the end. */
  last?: number | null | undefined;
  /** Return items before this cursor. */
  before?: string | null | undefined;
  /** Return only the items that match this filter; null for all items. */
  filter?: AuditEventFilter | null | undefined;
};


export type AuditEventsQuery = {
  /** What was changed in the archive, and by whom, newest first. Needs a key with the scope ADMIN. Events are kept for 400 days. */
  readonly auditEvents: {
    /** Number of items on all pages; computed only if selected. */
    readonly totalCount: number,
    /** The items without their cursors. */
    readonly nodes: ReadonlyArray<{
      /** Opaque, and never changes. */
      readonly id: string,
      /** When the change was made. */
      readonly at: string,
      /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
      readonly by: string,
      /** What was done. */
      readonly action: AuditAction,
      /** The id of the article, correction or API key, even if it no longer exists; null for an authority list, and for several articles. */
      readonly target: string | null,
      /** The URL of the page, or the name of the authority list or API key; null if there is none. */
      readonly subject: string | null,
      /** How many objects were created: articles, corrections, people of an authority list, or API keys. */
      readonly createdCount: number,
      /** How many were updated; undoing a correction and revoking a key count too. */
      readonly updatedCount: number,
      /** How many were removed. */
      readonly removedCount: number,
      /** The request, as in the server's log and in the header x-request-id; null for a local process that sent none. */
      readonly requestId: string | null,
      /** The API key that was used; null for a key from the server's environment, and for a local process. */
      readonly key: {
        /** Opaque, and never changes. */
        readonly id: string,
        /** The name that corrections and audit events carry. Unique among the keys that are not revoked. */
        readonly name: string
      } | null
    }>,
    /** Whether there are more items, and the cursors to continue with. */
    readonly pageInfo: {
      /** Whether there are items after this page. */
      readonly hasNextPage: boolean,
      /** Whether there are items before this page. */
      readonly hasPreviousPage: boolean,
      /** Cursor of the first item, to pass as before; null on an empty page. */
      readonly startCursor: string | null,
      /** Cursor of the last item, to pass as after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type AuthorityCardFragment = {
  /** Unique among the lists of the archive. */
  readonly name: string,
  /** The name of the file that it came from; null if it did not come from a file. */
  readonly file: string | null,
  /** When it was last imported and changed. */
  readonly importedAt: string,
  /** Number of people in the list. */
  readonly personCount: number,
  /** Number of its people that are known to be speakers of the archive. */
  readonly identifiedCount: number
};

export type AuthoritiesQueryVariables = { [key: string]: never; };


export type AuthoritiesQuery = {
  /** The authority lists that were imported, by name. */
  readonly authorities: ReadonlyArray<{
    /** Unique among the lists of the archive. */
    readonly name: string,
    /** The name of the file that it came from; null if it did not come from a file. */
    readonly file: string | null,
    /** When it was last imported and changed. */
    readonly importedAt: string,
    /** Number of people in the list. */
    readonly personCount: number,
    /** Number of its people that are known to be speakers of the archive. */
    readonly identifiedCount: number
  }>
};

export type ImportAuthorityMutationVariables = {
  /** The list. */
  input: ImportAuthorityInput;
};


export type ImportAuthorityMutation = {
  /** Stores an authority list, and replaces the list of the same name as a whole: importing the same list again changes nothing. Speakers are then resolved again for about five seconds; if pendingCount is not 0, continue with applyAuthorities. Scope: CORRECT. */
  readonly importAuthority: {
    /** Number of people that the list did not have before. */
    readonly createdCount: number,
    /** Number of people of whom the list says something else than before. */
    readonly updatedCount: number,
    /** Number of people of whom the list says the same as before. */
    readonly unchangedCount: number,
    /** Number of people that the list had before and no longer has. */
    readonly removedCount: number,
    /** What was left out, such as an office with a date that cannot be read; at most 100 sentences. */
    readonly warnings: ReadonlyArray<string>,
    /** Number of surnames whose speakers are still to be resolved again. */
    readonly pendingCount: number,
    /** The list as it is now. */
    readonly authority: {
      /** Unique among the lists of the archive. */
      readonly name: string,
      /** The name of the file that it came from; null if it did not come from a file. */
      readonly file: string | null,
      /** When it was last imported and changed. */
      readonly importedAt: string,
      /** Number of people in the list. */
      readonly personCount: number,
      /** Number of its people that are known to be speakers of the archive. */
      readonly identifiedCount: number
    }
  }
};

export type RemoveAuthorityMutationVariables = {
  /** The name of the list. */
  name: string;
};


export type RemoveAuthorityMutation = {
  /** Removes an authority list, with the names and identifiers that speakers have from it; continues as importAuthority does. Scope: CORRECT. */
  readonly removeAuthority: {
    /** Number of people that the list had. */
    readonly removedCount: number,
    /** Number of surnames whose speakers are still to be resolved again. */
    readonly pendingCount: number
  }
};

export type ApplyAuthoritiesMutationVariables = { [key: string]: never; };


export type ApplyAuthoritiesMutation = {
  /** Resolves speakers again that authority lists have changed, for about five seconds. Scope: CORRECT. */
  readonly applyAuthorities: {
    /** Number of surnames whose speakers are still to be resolved again. */
    readonly pendingCount: number
  }
};

export type SpeakerThenCardFragment = {
  /** Its id at the time. */
  readonly id: string,
  /** Its name at the time. */
  readonly name: string,
  /** Its slug at the time. */
  readonly slug: string,
  /** The current speaker that this id leads to; null if there is none. */
  readonly speaker: {
    /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
    readonly id: string,
    /** The canonical name, such as 'Sergei Shoigu'. */
    readonly name: string,
    /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
    readonly slug: string,
    /** Whether this is a person, an organization or a group. */
    readonly kind: SpeakerKind,
    /** Number of quotes of the speaker in the archive. */
    readonly quoteCount: number
  } | null
};

type CorrectionCard_QuoteAttribution_Fragment = {
  readonly __typename: 'QuoteAttribution',
  /** The words of the quote at the time. */
  readonly text: string,
  /** Opaque, and never changes. */
  readonly id: string,
  /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
  readonly by: string,
  /** When it was made. */
  readonly at: string,
  /** Who undid it; null if it is in force. */
  readonly undoneBy: string | null,
  /** When it was undone; null if it is in force. */
  readonly undoneAt: string | null,
  /** The article that prints the quote. */
  readonly article: {
    /** Opaque, and never changes. */
    readonly id: string,
    /** Null if the page has none. */
    readonly headline: string | null,
    /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
    readonly lead: string | null,
    /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
    readonly source: string | null,
    /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
    readonly section: string | null,
    /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
    readonly language: string,
    /** The URL, without its fragment; null if unknown. */
    readonly url: string | null,
    /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
    readonly date: string | null,
    /** How precise the date on the page is. Null if date is null. */
    readonly datePrecision: DatePrecision | null
  },
  /** The previous speaker; null if there was none. */
  readonly speakerBefore: {
    /** Its id at the time. */
    readonly id: string,
    /** Its name at the time. */
    readonly name: string,
    /** Its slug at the time. */
    readonly slug: string,
    /** The current speaker that this id leads to; null if there is none. */
    readonly speaker: {
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string,
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly kind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number
    } | null
  } | null,
  /** The new speaker; null if there is none. */
  readonly speakerAfter: {
    /** Its id at the time. */
    readonly id: string,
    /** Its name at the time. */
    readonly name: string,
    /** Its slug at the time. */
    readonly slug: string,
    /** The current speaker that this id leads to; null if there is none. */
    readonly speaker: {
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string,
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly kind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number
    } | null
  } | null
};

type CorrectionCard_SpeakerMerge_Fragment = {
  readonly __typename: 'SpeakerMerge',
  /** Opaque, and never changes. */
  readonly id: string,
  /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
  readonly by: string,
  /** When it was made. */
  readonly at: string,
  /** Who undid it; null if it is in force. */
  readonly undoneBy: string | null,
  /** When it was undone; null if it is in force. */
  readonly undoneAt: string | null,
  /** The speaker that was merged into the other. */
  readonly from: {
    /** Its id at the time. */
    readonly id: string,
    /** Its name at the time. */
    readonly name: string,
    /** Its slug at the time. */
    readonly slug: string,
    /** The current speaker that this id leads to; null if there is none. */
    readonly speaker: {
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string,
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly kind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number
    } | null
  },
  /** The speaker that remained. */
  readonly into: {
    /** Its id at the time. */
    readonly id: string,
    /** Its name at the time. */
    readonly name: string,
    /** Its slug at the time. */
    readonly slug: string,
    /** The current speaker that this id leads to; null if there is none. */
    readonly speaker: {
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string,
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly kind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number
    } | null
  }
};

type CorrectionCard_SpeakerRename_Fragment = {
  readonly __typename: 'SpeakerRename',
  /** The previous name. */
  readonly nameBefore: string,
  /** The new name. */
  readonly nameAfter: string,
  /** Opaque, and never changes. */
  readonly id: string,
  /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
  readonly by: string,
  /** When it was made. */
  readonly at: string,
  /** Who undid it; null if it is in force. */
  readonly undoneBy: string | null,
  /** When it was undone; null if it is in force. */
  readonly undoneAt: string | null,
  /** The speaker, with its previous name. */
  readonly speaker: {
    /** Its id at the time. */
    readonly id: string,
    /** Its name at the time. */
    readonly name: string,
    /** Its slug at the time. */
    readonly slug: string,
    /** The current speaker that this id leads to; null if there is none. */
    readonly speaker: {
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string,
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly kind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number
    } | null
  }
};

type CorrectionCard_SpeakerSplit_Fragment = {
  readonly __typename: 'SpeakerSplit',
  /** The names that moved to the new speaker. */
  readonly aliases: ReadonlyArray<string>,
  /** Opaque, and never changes. */
  readonly id: string,
  /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
  readonly by: string,
  /** When it was made. */
  readonly at: string,
  /** Who undid it; null if it is in force. */
  readonly undoneBy: string | null,
  /** When it was undone; null if it is in force. */
  readonly undoneAt: string | null,
  /** The speaker that was split. */
  readonly from: {
    /** Its id at the time. */
    readonly id: string,
    /** Its name at the time. */
    readonly name: string,
    /** Its slug at the time. */
    readonly slug: string,
    /** The current speaker that this id leads to; null if there is none. */
    readonly speaker: {
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string,
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly kind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number
    } | null
  },
  /** The new speaker. */
  readonly into: {
    /** Its id at the time. */
    readonly id: string,
    /** Its name at the time. */
    readonly name: string,
    /** Its slug at the time. */
    readonly slug: string,
    /** The current speaker that this id leads to; null if there is none. */
    readonly speaker: {
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string,
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly kind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number
    } | null
  }
};

export type CorrectionCardFragment =
  | CorrectionCard_QuoteAttribution_Fragment
  | CorrectionCard_SpeakerMerge_Fragment
  | CorrectionCard_SpeakerRename_Fragment
  | CorrectionCard_SpeakerSplit_Fragment
;

export type CorrectionsQueryVariables = {
  /** Page size, counted from the start. */
  first?: number | null | undefined;
  /** Return items after this cursor. */
  after?: string | null | undefined;
  /** Page size, counted from the end. */
  last?: number | null | undefined;
  /** Return items before this cursor. */
  before?: string | null | undefined;
  /** Return only the items that match this filter; null for all items. */
  filter?: CorrectionFilter | null | undefined;
};


export type CorrectionsQuery = {
  /** Corrections that editors made, newest first, including undone ones. Anyone can read them, with the editors' names. */
  readonly corrections: {
    /** Number of items on all pages; computed only if selected. */
    readonly totalCount: number,
    /** The items without their cursors. */
    readonly nodes: ReadonlyArray<
      | {
        readonly __typename: 'QuoteAttribution',
        /** The words of the quote at the time. */
        readonly text: string,
        /** Opaque, and never changes. */
        readonly id: string,
        /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
        readonly by: string,
        /** When it was made. */
        readonly at: string,
        /** Who undid it; null if it is in force. */
        readonly undoneBy: string | null,
        /** When it was undone; null if it is in force. */
        readonly undoneAt: string | null,
        /** The article that prints the quote. */
        readonly article: {
          /** Opaque, and never changes. */
          readonly id: string,
          /** Null if the page has none. */
          readonly headline: string | null,
          /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
          readonly lead: string | null,
          /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
          readonly source: string | null,
          /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
          readonly section: string | null,
          /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
          readonly language: string,
          /** The URL, without its fragment; null if unknown. */
          readonly url: string | null,
          /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
          readonly date: string | null,
          /** How precise the date on the page is. Null if date is null. */
          readonly datePrecision: DatePrecision | null
        },
        /** The previous speaker; null if there was none. */
        readonly speakerBefore: {
          /** Its id at the time. */
          readonly id: string,
          /** Its name at the time. */
          readonly name: string,
          /** Its slug at the time. */
          readonly slug: string,
          /** The current speaker that this id leads to; null if there is none. */
          readonly speaker: {
            /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
            readonly id: string,
            /** The canonical name, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
            readonly slug: string,
            /** Whether this is a person, an organization or a group. */
            readonly kind: SpeakerKind,
            /** Number of quotes of the speaker in the archive. */
            readonly quoteCount: number
          } | null
        } | null,
        /** The new speaker; null if there is none. */
        readonly speakerAfter: {
          /** Its id at the time. */
          readonly id: string,
          /** Its name at the time. */
          readonly name: string,
          /** Its slug at the time. */
          readonly slug: string,
          /** The current speaker that this id leads to; null if there is none. */
          readonly speaker: {
            /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
            readonly id: string,
            /** The canonical name, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
            readonly slug: string,
            /** Whether this is a person, an organization or a group. */
            readonly kind: SpeakerKind,
            /** Number of quotes of the speaker in the archive. */
            readonly quoteCount: number
          } | null
        } | null
      }
      | {
        readonly __typename: 'SpeakerMerge',
        /** Opaque, and never changes. */
        readonly id: string,
        /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
        readonly by: string,
        /** When it was made. */
        readonly at: string,
        /** Who undid it; null if it is in force. */
        readonly undoneBy: string | null,
        /** When it was undone; null if it is in force. */
        readonly undoneAt: string | null,
        /** The speaker that was merged into the other. */
        readonly from: {
          /** Its id at the time. */
          readonly id: string,
          /** Its name at the time. */
          readonly name: string,
          /** Its slug at the time. */
          readonly slug: string,
          /** The current speaker that this id leads to; null if there is none. */
          readonly speaker: {
            /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
            readonly id: string,
            /** The canonical name, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
            readonly slug: string,
            /** Whether this is a person, an organization or a group. */
            readonly kind: SpeakerKind,
            /** Number of quotes of the speaker in the archive. */
            readonly quoteCount: number
          } | null
        },
        /** The speaker that remained. */
        readonly into: {
          /** Its id at the time. */
          readonly id: string,
          /** Its name at the time. */
          readonly name: string,
          /** Its slug at the time. */
          readonly slug: string,
          /** The current speaker that this id leads to; null if there is none. */
          readonly speaker: {
            /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
            readonly id: string,
            /** The canonical name, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
            readonly slug: string,
            /** Whether this is a person, an organization or a group. */
            readonly kind: SpeakerKind,
            /** Number of quotes of the speaker in the archive. */
            readonly quoteCount: number
          } | null
        }
      }
      | {
        readonly __typename: 'SpeakerRename',
        /** The previous name. */
        readonly nameBefore: string,
        /** The new name. */
        readonly nameAfter: string,
        /** Opaque, and never changes. */
        readonly id: string,
        /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
        readonly by: string,
        /** When it was made. */
        readonly at: string,
        /** Who undid it; null if it is in force. */
        readonly undoneBy: string | null,
        /** When it was undone; null if it is in force. */
        readonly undoneAt: string | null,
        /** The speaker, with its previous name. */
        readonly speaker: {
          /** Its id at the time. */
          readonly id: string,
          /** Its name at the time. */
          readonly name: string,
          /** Its slug at the time. */
          readonly slug: string,
          /** The current speaker that this id leads to; null if there is none. */
          readonly speaker: {
            /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
            readonly id: string,
            /** The canonical name, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
            readonly slug: string,
            /** Whether this is a person, an organization or a group. */
            readonly kind: SpeakerKind,
            /** Number of quotes of the speaker in the archive. */
            readonly quoteCount: number
          } | null
        }
      }
      | {
        readonly __typename: 'SpeakerSplit',
        /** The names that moved to the new speaker. */
        readonly aliases: ReadonlyArray<string>,
        /** Opaque, and never changes. */
        readonly id: string,
        /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
        readonly by: string,
        /** When it was made. */
        readonly at: string,
        /** Who undid it; null if it is in force. */
        readonly undoneBy: string | null,
        /** When it was undone; null if it is in force. */
        readonly undoneAt: string | null,
        /** The speaker that was split. */
        readonly from: {
          /** Its id at the time. */
          readonly id: string,
          /** Its name at the time. */
          readonly name: string,
          /** Its slug at the time. */
          readonly slug: string,
          /** The current speaker that this id leads to; null if there is none. */
          readonly speaker: {
            /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
            readonly id: string,
            /** The canonical name, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
            readonly slug: string,
            /** Whether this is a person, an organization or a group. */
            readonly kind: SpeakerKind,
            /** Number of quotes of the speaker in the archive. */
            readonly quoteCount: number
          } | null
        },
        /** The new speaker. */
        readonly into: {
          /** Its id at the time. */
          readonly id: string,
          /** Its name at the time. */
          readonly name: string,
          /** Its slug at the time. */
          readonly slug: string,
          /** The current speaker that this id leads to; null if there is none. */
          readonly speaker: {
            /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
            readonly id: string,
            /** The canonical name, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
            readonly slug: string,
            /** Whether this is a person, an organization or a group. */
            readonly kind: SpeakerKind,
            /** Number of quotes of the speaker in the archive. */
            readonly quoteCount: number
          } | null
        }
      }
    >,
    /** Whether there are more items, and the cursors to continue with. */
    readonly pageInfo: {
      /** Whether there are items after this page. */
      readonly hasNextPage: boolean,
      /** Whether there are items before this page. */
      readonly hasPreviousPage: boolean,
      /** Cursor of the first item, to pass as before; null on an empty page. */
      readonly startCursor: string | null,
      /** Cursor of the last item, to pass as after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type MergeSpeakersMutationVariables = {
  /** The speaker to merge; it disappears. */
  from: string;
  /** The speaker that remains, with its id, slug and name. */
  into: string;
};


export type MergeSpeakersMutation = {
  /** Merges two speakers into one. The merge also applies to pages ingested later. The id and slug of the merged speaker lead to the other. Scope: CORRECT. */
  readonly mergeSpeakers: {
    /** The merged speaker. */
    readonly speaker: {
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string,
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly kind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number
    },
    /** The correction that was recorded. */
    readonly correction: {
      readonly __typename: 'SpeakerMerge',
      /** Opaque, and never changes. */
      readonly id: string,
      /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
      readonly by: string,
      /** When it was made. */
      readonly at: string,
      /** Who undid it; null if it is in force. */
      readonly undoneBy: string | null,
      /** When it was undone; null if it is in force. */
      readonly undoneAt: string | null,
      /** The speaker that was merged into the other. */
      readonly from: {
        /** Its id at the time. */
        readonly id: string,
        /** Its name at the time. */
        readonly name: string,
        /** Its slug at the time. */
        readonly slug: string,
        /** The current speaker that this id leads to; null if there is none. */
        readonly speaker: {
          /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
          readonly id: string,
          /** The canonical name, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
          readonly slug: string,
          /** Whether this is a person, an organization or a group. */
          readonly kind: SpeakerKind,
          /** Number of quotes of the speaker in the archive. */
          readonly quoteCount: number
        } | null
      },
      /** The speaker that remained. */
      readonly into: {
        /** Its id at the time. */
        readonly id: string,
        /** Its name at the time. */
        readonly name: string,
        /** Its slug at the time. */
        readonly slug: string,
        /** The current speaker that this id leads to; null if there is none. */
        readonly speaker: {
          /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
          readonly id: string,
          /** The canonical name, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
          readonly slug: string,
          /** Whether this is a person, an organization or a group. */
          readonly kind: SpeakerKind,
          /** Number of quotes of the speaker in the archive. */
          readonly quoteCount: number
        } | null
      }
    }
  }
};

export type SplitSpeakerMutationVariables = {
  /** The speaker to split; it keeps its id and slug. */
  speaker: string;
  /** The names of the new speaker, as printed; case and accents do not matter. At least one name of the speaker must remain. */
  aliases: ReadonlyArray<string>;
};


export type SplitSpeakerMutation = {
  /** Splits a speaker in two: appearances under the given names become those of a new speaker. A name first printed by a later page goes to the side whose names it matches. Scope: CORRECT. */
  readonly splitSpeaker: {
    /** The speaker with its remaining names. */
    readonly speaker: {
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string,
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly kind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number
    },
    /** The new speaker. */
    readonly splitOff: {
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string,
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly kind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number
    },
    /** The correction that was recorded. */
    readonly correction: {
      readonly __typename: 'SpeakerSplit',
      /** The names that moved to the new speaker. */
      readonly aliases: ReadonlyArray<string>,
      /** Opaque, and never changes. */
      readonly id: string,
      /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
      readonly by: string,
      /** When it was made. */
      readonly at: string,
      /** Who undid it; null if it is in force. */
      readonly undoneBy: string | null,
      /** When it was undone; null if it is in force. */
      readonly undoneAt: string | null,
      /** The speaker that was split. */
      readonly from: {
        /** Its id at the time. */
        readonly id: string,
        /** Its name at the time. */
        readonly name: string,
        /** Its slug at the time. */
        readonly slug: string,
        /** The current speaker that this id leads to; null if there is none. */
        readonly speaker: {
          /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
          readonly id: string,
          /** The canonical name, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
          readonly slug: string,
          /** Whether this is a person, an organization or a group. */
          readonly kind: SpeakerKind,
          /** Number of quotes of the speaker in the archive. */
          readonly quoteCount: number
        } | null
      },
      /** The new speaker. */
      readonly into: {
        /** Its id at the time. */
        readonly id: string,
        /** Its name at the time. */
        readonly name: string,
        /** Its slug at the time. */
        readonly slug: string,
        /** The current speaker that this id leads to; null if there is none. */
        readonly speaker: {
          /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
          readonly id: string,
          /** The canonical name, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
          readonly slug: string,
          /** Whether this is a person, an organization or a group. */
          readonly kind: SpeakerKind,
          /** Number of quotes of the speaker in the archive. */
          readonly quoteCount: number
        } | null
      }
    }
  }
};

export type AttributeQuoteMutationVariables = {
  /** The quote to attribute. */
  quote: string;
  /** Its speaker; null if the speaker is unknown. */
  speaker?: string | null | undefined;
};


export type AttributeQuoteMutation = {
  /** Sets the speaker of a quote. Applies to these words in this article, also after it is ingested again; printings in other articles do not change. Scope: CORRECT. */
  readonly attributeQuote: {
    /** The quote with its new speaker. */
    readonly quote: {
      /** Whether the words are the speaker's own or reported. */
      readonly kind: QuoteKind,
      /** Opaque, and does not change as long as the words remain in the article. */
      readonly id: string,
      /** The words as printed, without the quotation marks around them. */
      readonly text: string,
      /** Its position among the article's quotes, starting at 0. */
      readonly position: number,
      /** The position of the text in the article's body: body.slice(start, end) is the text. */
      readonly span: {
        /** Start of the range, inclusive. */
        readonly start: number,
        /** End of the range, exclusive. */
        readonly end: number
      },
      /** How the speaker was identified; null if the page does not say who spoke. */
      readonly attribution: {
        /** The words that refer to the speaker, such as 'the defense minister' or 'he'. Null if the quote has no such words. */
        readonly mention: string | null,
        /** The words that introduce the quote, such as 'said' or 'according to'. Null if there are none. */
        readonly cue: string | null,
        /** How the speaker was identified in the page. */
        readonly method: AttributionMethod,
        /** The source of the speaker's identity: the page itself, the other pages of the archive, or an editor. */
        readonly identifiedBy: SpeakerIdentification,
        /**
         * The share of attributions made this way that are right, from 0 to 1: lower if other pages tell who the speaker is. 0
         * without a speaker, 1 for an editor's attribution.
         */
        readonly confidence: number,
        /** Position of the mention in the body; null if it is not in the body. */
        readonly mentionSpan: {
          /** Start of the range, inclusive. */
          readonly start: number,
          /** End of the range, exclusive. */
          readonly end: number
        } | null,
        /** Position of the cue in the body; null if there is no cue. */
        readonly cueSpan: {
          /** Start of the range, inclusive. */
          readonly start: number,
          /** End of the range, exclusive. */
          readonly end: number
        } | null
      } | null,
      /** Who said it; null if no speaker is identified, even if the attribution has a mention such as 'he'. */
      readonly speaker: {
        /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
        readonly id: string,
        /** The canonical name, such as 'Sergei Shoigu'. */
        readonly name: string,
        /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
        readonly slug: string,
        /** Whether this is a person, an organization or a group. */
        readonly kind: SpeakerKind,
        /** Number of quotes of the speaker in the archive. */
        readonly quoteCount: number
      } | null,
      /** The article that prints it. */
      readonly article: {
        /** Opaque, and never changes. */
        readonly id: string,
        /** Null if the page has none. */
        readonly headline: string | null,
        /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
        readonly lead: string | null,
        /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
        readonly source: string | null,
        /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
        readonly section: string | null,
        /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
        readonly language: string,
        /** The URL, without its fragment; null if unknown. */
        readonly url: string | null,
        /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
        readonly date: string | null,
        /** How precise the date on the page is. Null if date is null. */
        readonly datePrecision: DatePrecision | null
      }
    },
    /** The correction that was recorded. */
    readonly correction: {
      readonly __typename: 'QuoteAttribution',
      /** The words of the quote at the time. */
      readonly text: string,
      /** Opaque, and never changes. */
      readonly id: string,
      /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
      readonly by: string,
      /** When it was made. */
      readonly at: string,
      /** Who undid it; null if it is in force. */
      readonly undoneBy: string | null,
      /** When it was undone; null if it is in force. */
      readonly undoneAt: string | null,
      /** The article that prints the quote. */
      readonly article: {
        /** Opaque, and never changes. */
        readonly id: string,
        /** Null if the page has none. */
        readonly headline: string | null,
        /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
        readonly lead: string | null,
        /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
        readonly source: string | null,
        /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
        readonly section: string | null,
        /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
        readonly language: string,
        /** The URL, without its fragment; null if unknown. */
        readonly url: string | null,
        /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
        readonly date: string | null,
        /** How precise the date on the page is. Null if date is null. */
        readonly datePrecision: DatePrecision | null
      },
      /** The previous speaker; null if there was none. */
      readonly speakerBefore: {
        /** Its id at the time. */
        readonly id: string,
        /** Its name at the time. */
        readonly name: string,
        /** Its slug at the time. */
        readonly slug: string,
        /** The current speaker that this id leads to; null if there is none. */
        readonly speaker: {
          /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
          readonly id: string,
          /** The canonical name, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
          readonly slug: string,
          /** Whether this is a person, an organization or a group. */
          readonly kind: SpeakerKind,
          /** Number of quotes of the speaker in the archive. */
          readonly quoteCount: number
        } | null
      } | null,
      /** The new speaker; null if there is none. */
      readonly speakerAfter: {
        /** Its id at the time. */
        readonly id: string,
        /** Its name at the time. */
        readonly name: string,
        /** Its slug at the time. */
        readonly slug: string,
        /** The current speaker that this id leads to; null if there is none. */
        readonly speaker: {
          /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
          readonly id: string,
          /** The canonical name, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
          readonly slug: string,
          /** Whether this is a person, an organization or a group. */
          readonly kind: SpeakerKind,
          /** Number of quotes of the speaker in the archive. */
          readonly quoteCount: number
        } | null
      } | null
    }
  }
};

export type RenameSpeakerMutationVariables = {
  /** The speaker to rename. */
  speaker: string;
  /** The new name; at most 300 characters. */
  name: string;
};


export type RenameSpeakerMutation = {
  /** Sets the name that a speaker is known and found by, instead of the one printed most often. The slug does not change. Scope: CORRECT. */
  readonly renameSpeaker: {
    /** The speaker with its new name. */
    readonly speaker: {
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string,
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly kind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number
    },
    /** The correction that was recorded. */
    readonly correction: {
      readonly __typename: 'SpeakerRename',
      /** The previous name. */
      readonly nameBefore: string,
      /** The new name. */
      readonly nameAfter: string,
      /** Opaque, and never changes. */
      readonly id: string,
      /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
      readonly by: string,
      /** When it was made. */
      readonly at: string,
      /** Who undid it; null if it is in force. */
      readonly undoneBy: string | null,
      /** When it was undone; null if it is in force. */
      readonly undoneAt: string | null,
      /** The speaker, with its previous name. */
      readonly speaker: {
        /** Its id at the time. */
        readonly id: string,
        /** Its name at the time. */
        readonly name: string,
        /** Its slug at the time. */
        readonly slug: string,
        /** The current speaker that this id leads to; null if there is none. */
        readonly speaker: {
          /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
          readonly id: string,
          /** The canonical name, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
          readonly slug: string,
          /** Whether this is a person, an organization or a group. */
          readonly kind: SpeakerKind,
          /** Number of quotes of the speaker in the archive. */
          readonly quoteCount: number
        } | null
      }
    }
  }
};

export type UndoCorrectionMutationVariables = {
  /** The correction to undo. */
  id: string;
};


export type UndoCorrectionMutation = {
  /** Undoes a correction. A correction that a later one depends on is BAD_USER_INPUT: undo the later one first. Scope: CORRECT. */
  readonly undoCorrection: {
    /** The correction that was undone. */
    readonly correction:
      | {
        readonly __typename: 'QuoteAttribution',
        /** The words of the quote at the time. */
        readonly text: string,
        /** Opaque, and never changes. */
        readonly id: string,
        /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
        readonly by: string,
        /** When it was made. */
        readonly at: string,
        /** Who undid it; null if it is in force. */
        readonly undoneBy: string | null,
        /** When it was undone; null if it is in force. */
        readonly undoneAt: string | null,
        /** The article that prints the quote. */
        readonly article: {
          /** Opaque, and never changes. */
          readonly id: string,
          /** Null if the page has none. */
          readonly headline: string | null,
          /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
          readonly lead: string | null,
          /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
          readonly source: string | null,
          /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
          readonly section: string | null,
          /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
          readonly language: string,
          /** The URL, without its fragment; null if unknown. */
          readonly url: string | null,
          /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
          readonly date: string | null,
          /** How precise the date on the page is. Null if date is null. */
          readonly datePrecision: DatePrecision | null
        },
        /** The previous speaker; null if there was none. */
        readonly speakerBefore: {
          /** Its id at the time. */
          readonly id: string,
          /** Its name at the time. */
          readonly name: string,
          /** Its slug at the time. */
          readonly slug: string,
          /** The current speaker that this id leads to; null if there is none. */
          readonly speaker: {
            /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
            readonly id: string,
            /** The canonical name, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
            readonly slug: string,
            /** Whether this is a person, an organization or a group. */
            readonly kind: SpeakerKind,
            /** Number of quotes of the speaker in the archive. */
            readonly quoteCount: number
          } | null
        } | null,
        /** The new speaker; null if there is none. */
        readonly speakerAfter: {
          /** Its id at the time. */
          readonly id: string,
          /** Its name at the time. */
          readonly name: string,
          /** Its slug at the time. */
          readonly slug: string,
          /** The current speaker that this id leads to; null if there is none. */
          readonly speaker: {
            /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
            readonly id: string,
            /** The canonical name, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
            readonly slug: string,
            /** Whether this is a person, an organization or a group. */
            readonly kind: SpeakerKind,
            /** Number of quotes of the speaker in the archive. */
            readonly quoteCount: number
          } | null
        } | null
      }
      | {
        readonly __typename: 'SpeakerMerge',
        /** Opaque, and never changes. */
        readonly id: string,
        /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
        readonly by: string,
        /** When it was made. */
        readonly at: string,
        /** Who undid it; null if it is in force. */
        readonly undoneBy: string | null,
        /** When it was undone; null if it is in force. */
        readonly undoneAt: string | null,
        /** The speaker that was merged into the other. */
        readonly from: {
          /** Its id at the time. */
          readonly id: string,
          /** Its name at the time. */
          readonly name: string,
          /** Its slug at the time. */
          readonly slug: string,
          /** The current speaker that this id leads to; null if there is none. */
          readonly speaker: {
            /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
            readonly id: string,
            /** The canonical name, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
            readonly slug: string,
            /** Whether this is a person, an organization or a group. */
            readonly kind: SpeakerKind,
            /** Number of quotes of the speaker in the archive. */
            readonly quoteCount: number
          } | null
        },
        /** The speaker that remained. */
        readonly into: {
          /** Its id at the time. */
          readonly id: string,
          /** Its name at the time. */
          readonly name: string,
          /** Its slug at the time. */
          readonly slug: string,
          /** The current speaker that this id leads to; null if there is none. */
          readonly speaker: {
            /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
            readonly id: string,
            /** The canonical name, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
            readonly slug: string,
            /** Whether this is a person, an organization or a group. */
            readonly kind: SpeakerKind,
            /** Number of quotes of the speaker in the archive. */
            readonly quoteCount: number
          } | null
        }
      }
      | {
        readonly __typename: 'SpeakerRename',
        /** The previous name. */
        readonly nameBefore: string,
        /** The new name. */
        readonly nameAfter: string,
        /** Opaque, and never changes. */
        readonly id: string,
        /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
        readonly by: string,
        /** When it was made. */
        readonly at: string,
        /** Who undid it; null if it is in force. */
        readonly undoneBy: string | null,
        /** When it was undone; null if it is in force. */
        readonly undoneAt: string | null,
        /** The speaker, with its previous name. */
        readonly speaker: {
          /** Its id at the time. */
          readonly id: string,
          /** Its name at the time. */
          readonly name: string,
          /** Its slug at the time. */
          readonly slug: string,
          /** The current speaker that this id leads to; null if there is none. */
          readonly speaker: {
            /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
            readonly id: string,
            /** The canonical name, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
            readonly slug: string,
            /** Whether this is a person, an organization or a group. */
            readonly kind: SpeakerKind,
            /** Number of quotes of the speaker in the archive. */
            readonly quoteCount: number
          } | null
        }
      }
      | {
        readonly __typename: 'SpeakerSplit',
        /** The names that moved to the new speaker. */
        readonly aliases: ReadonlyArray<string>,
        /** Opaque, and never changes. */
        readonly id: string,
        /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
        readonly by: string,
        /** When it was made. */
        readonly at: string,
        /** Who undid it; null if it is in force. */
        readonly undoneBy: string | null,
        /** When it was undone; null if it is in force. */
        readonly undoneAt: string | null,
        /** The speaker that was split. */
        readonly from: {
          /** Its id at the time. */
          readonly id: string,
          /** Its name at the time. */
          readonly name: string,
          /** Its slug at the time. */
          readonly slug: string,
          /** The current speaker that this id leads to; null if there is none. */
          readonly speaker: {
            /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
            readonly id: string,
            /** The canonical name, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
            readonly slug: string,
            /** Whether this is a person, an organization or a group. */
            readonly kind: SpeakerKind,
            /** Number of quotes of the speaker in the archive. */
            readonly quoteCount: number
          } | null
        },
        /** The new speaker. */
        readonly into: {
          /** Its id at the time. */
          readonly id: string,
          /** Its name at the time. */
          readonly name: string,
          /** Its slug at the time. */
          readonly slug: string,
          /** The current speaker that this id leads to; null if there is none. */
          readonly speaker: {
            /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
            readonly id: string,
            /** The canonical name, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
            readonly slug: string,
            /** Whether this is a person, an organization or a group. */
            readonly kind: SpeakerKind,
            /** Number of quotes of the speaker in the archive. */
            readonly quoteCount: number
          } | null
        }
      }
  ,
    /** The speakers that it was about: both of them after undoing a merge. */
    readonly speakers: ReadonlyArray<{
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string,
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly kind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number
    }>,
    /** The quote that it was about; null if it was not about a quote, or if its article no longer prints it. */
    readonly quote: {
      /** Whether the words are the speaker's own or reported. */
      readonly kind: QuoteKind,
      /** Opaque, and does not change as long as the words remain in the article. */
      readonly id: string,
      /** The words as printed, without the quotation marks around them. */
      readonly text: string,
      /** Its position among the article's quotes, starting at 0. */
      readonly position: number,
      /** The position of the text in the article's body: body.slice(start, end) is the text. */
      readonly span: {
        /** Start of the range, inclusive. */
        readonly start: number,
        /** End of the range, exclusive. */
        readonly end: number
      },
      /** How the speaker was identified; null if the page does not say who spoke. */
      readonly attribution: {
        /** The words that refer to the speaker, such as 'the defense minister' or 'he'. Null if the quote has no such words. */
        readonly mention: string | null,
        /** The words that introduce the quote, such as 'said' or 'according to'. Null if there are none. */
        readonly cue: string | null,
        /** How the speaker was identified in the page. */
        readonly method: AttributionMethod,
        /** The source of the speaker's identity: the page itself, the other pages of the archive, or an editor. */
        readonly identifiedBy: SpeakerIdentification,
        /**
         * The share of attributions made this way that are right, from 0 to 1: lower if other pages tell who the speaker is. 0
         * without a speaker, 1 for an editor's attribution.
         */
        readonly confidence: number,
        /** Position of the mention in the body; null if it is not in the body. */
        readonly mentionSpan: {
          /** Start of the range, inclusive. */
          readonly start: number,
          /** End of the range, exclusive. */
          readonly end: number
        } | null,
        /** Position of the cue in the body; null if there is no cue. */
        readonly cueSpan: {
          /** Start of the range, inclusive. */
          readonly start: number,
          /** End of the range, exclusive. */
          readonly end: number
        } | null
      } | null,
      /** Who said it; null if no speaker is identified, even if the attribution has a mention such as 'he'. */
      readonly speaker: {
        /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
        readonly id: string,
        /** The canonical name, such as 'Sergei Shoigu'. */
        readonly name: string,
        /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
        readonly slug: string,
        /** Whether this is a person, an organization or a group. */
        readonly kind: SpeakerKind,
        /** Number of quotes of the speaker in the archive. */
        readonly quoteCount: number
      } | null,
      /** The article that prints it. */
      readonly article: {
        /** Opaque, and never changes. */
        readonly id: string,
        /** Null if the page has none. */
        readonly headline: string | null,
        /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
        readonly lead: string | null,
        /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
        readonly source: string | null,
        /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
        readonly section: string | null,
        /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
        readonly language: string,
        /** The URL, without its fragment; null if unknown. */
        readonly url: string | null,
        /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
        readonly date: string | null,
        /** How precise the date on the page is. Null if date is null. */
        readonly datePrecision: DatePrecision | null
      }
    } | null
  }
};

export type DeleteArticlesMutationVariables = {
  /** Which articles. */
  filter: ArticleDeletionFilter;
  /** true to delete nothing, and return what would be deleted. */
  dryRun?: boolean;
};


export type DeleteArticlesMutation = {
  /**
   * Deletes articles with all that hung on them: quotes, the attributions that editors gave these, and the topics and speakers
   * that no other article has. The other speakers are then as if the articles had never been ingested; merges, splits and
   * new names that editors decided stay. Ends after about five seconds: while remainingCount is not 0, send it again. Nothing
   * brings an article back but ingesting its page. Scope: ADMIN.
   */
  readonly deleteArticles: {
    /** Number of articles that were deleted. */
    readonly articleCount: number,
    /** Number of their quotes. */
    readonly quoteCount: number,
    /** Number of speakers that no other article prints, and to whom no editor attributed a quote of another article. They are deleted, unless another speaker turns out to be the same person: then their ids lead to that one. */
    readonly speakerCount: number,
    /** Number of topics that were deleted, because no other article has them. */
    readonly topicCount: number,
    /** Number of articles that still match. */
    readonly remainingCount: number,
    /** The first of the articles that were deleted, by their ids; at most 100. */
    readonly articles: ReadonlyArray<{
      /** The id that it had. */
      readonly id: string,
      /** Null if the page has none. */
      readonly headline: string | null,
      /** The publisher. Null if the page does not name one. */
      readonly source: string | null,
      /** The URL, without its fragment; null if unknown. */
      readonly url: string | null,
      /** As Article.date. */
      readonly date: string | null
    }>
  }
};

export type ArticleCardFragment = {
  /** Opaque, and never changes. */
  readonly id: string,
  /** Null if the page has none. */
  readonly headline: string | null,
  /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
  readonly lead: string | null,
  /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
  readonly source: string | null,
  /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
  readonly section: string | null,
  /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
  readonly language: string,
  /** The URL, without its fragment; null if unknown. */
  readonly url: string | null,
  /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
  readonly date: string | null,
  /** How precise the date on the page is. Null if date is null. */
  readonly datePrecision: DatePrecision | null
};

export type SpeakerCardFragment = {
  /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
  readonly id: string,
  /** The canonical name, such as 'Sergei Shoigu'. */
  readonly name: string,
  /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
  readonly slug: string,
  /** Whether this is a person, an organization or a group. */
  readonly kind: SpeakerKind,
  /** Number of quotes of the speaker in the archive. */
  readonly quoteCount: number
};

export type ArticleItemFragment = {
  /** The authors, in the order of the page; empty if it names none. */
  readonly byline: ReadonlyArray<string>,
  /** Opaque, and never changes. */
  readonly id: string,
  /** Null if the page has none. */
  readonly headline: string | null,
  /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
  readonly lead: string | null,
  /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
  readonly source: string | null,
  /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
  readonly section: string | null,
  /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
  readonly language: string,
  /** The URL, without its fragment; null if unknown. */
  readonly url: string | null,
  /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
  readonly date: string | null,
  /** How precise the date on the page is. Null if date is null. */
  readonly datePrecision: DatePrecision | null,
  /** The page's tags, in the order of the page. */
  readonly topics: ReadonlyArray<{
    /** Opaque, and never changes. */
    readonly id: string,
    /** The name as first printed, such as 'Arctic'. */
    readonly name: string,
    /** For use in URLs, such as 'arctic'. Never changes. */
    readonly slug: string,
    /** Number of articles on the topic. */
    readonly articleCount: number,
    /** Number of quotes in articles on the topic. */
    readonly quoteCount: number
  }>,
  /** Everyone quoted in the article, in the order of their first quote. */
  readonly speakers: ReadonlyArray<{
    /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
    readonly id: string,
    /** The canonical name, such as 'Sergei Shoigu'. */
    readonly name: string,
    /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
    readonly slug: string,
    /** Whether this is a person, an organization or a group. */
    readonly kind: SpeakerKind,
    /** Number of quotes of the speaker in the archive. */
    readonly quoteCount: number
  }>
};

export type SpeakerItemFragment = {
  /** Date of the earliest article that quotes the speaker; null if none is dated. */
  readonly firstQuotedAt: string | null,
  /** Date of the latest article that quotes the speaker; null if none is dated. */
  readonly lastQuotedAt: string | null,
  /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
  readonly id: string,
  /** The canonical name, such as 'Sergei Shoigu'. */
  readonly name: string,
  /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
  readonly slug: string,
  /** Whether this is a person, an organization or a group. */
  readonly kind: SpeakerKind,
  /** Number of quotes of the speaker in the archive. */
  readonly quoteCount: number
};

export type TopicCardFragment = {
  /** Opaque, and never changes. */
  readonly id: string,
  /** The name as first printed, such as 'Arctic'. */
  readonly name: string,
  /** For use in URLs, such as 'arctic'. Never changes. */
  readonly slug: string,
  /** Number of articles on the topic. */
  readonly articleCount: number,
  /** Number of quotes in articles on the topic. */
  readonly quoteCount: number
};

export type QuoteCardFragment = {
  /** Whether the words are the speaker's own or reported. */
  readonly kind: QuoteKind,
  /** Opaque, and does not change as long as the words remain in the article. */
  readonly id: string,
  /** The words as printed, without the quotation marks around them. */
  readonly text: string,
  /** Its position among the article's quotes, starting at 0. */
  readonly position: number,
  /** The position of the text in the article's body: body.slice(start, end) is the text. */
  readonly span: {
    /** Start of the range, inclusive. */
    readonly start: number,
    /** End of the range, exclusive. */
    readonly end: number
  },
  /** How the speaker was identified; null if the page does not say who spoke. */
  readonly attribution: {
    /** The words that refer to the speaker, such as 'the defense minister' or 'he'. Null if the quote has no such words. */
    readonly mention: string | null,
    /** The words that introduce the quote, such as 'said' or 'according to'. Null if there are none. */
    readonly cue: string | null,
    /** How the speaker was identified in the page. */
    readonly method: AttributionMethod,
    /** The source of the speaker's identity: the page itself, the other pages of the archive, or an editor. */
    readonly identifiedBy: SpeakerIdentification,
    /**
     * The share of attributions made this way that are right, from 0 to 1: lower if other pages tell who the speaker is. 0
     * without a speaker, 1 for an editor's attribution.
     */
    readonly confidence: number,
    /** Position of the mention in the body; null if it is not in the body. */
    readonly mentionSpan: {
      /** Start of the range, inclusive. */
      readonly start: number,
      /** End of the range, exclusive. */
      readonly end: number
    } | null,
    /** Position of the cue in the body; null if there is no cue. */
    readonly cueSpan: {
      /** Start of the range, inclusive. */
      readonly start: number,
      /** End of the range, exclusive. */
      readonly end: number
    } | null
  } | null,
  /** Who said it; null if no speaker is identified, even if the attribution has a mention such as 'he'. */
  readonly speaker: {
    /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
    readonly id: string,
    /** The canonical name, such as 'Sergei Shoigu'. */
    readonly name: string,
    /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
    readonly slug: string,
    /** Whether this is a person, an organization or a group. */
    readonly kind: SpeakerKind,
    /** Number of quotes of the speaker in the archive. */
    readonly quoteCount: number
  } | null,
  /** The article that prints it. */
  readonly article: {
    /** Opaque, and never changes. */
    readonly id: string,
    /** Null if the page has none. */
    readonly headline: string | null,
    /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
    readonly lead: string | null,
    /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
    readonly source: string | null,
    /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
    readonly section: string | null,
    /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
    readonly language: string,
    /** The URL, without its fragment; null if unknown. */
    readonly url: string | null,
    /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
    readonly date: string | null,
    /** How precise the date on the page is. Null if date is null. */
    readonly datePrecision: DatePrecision | null
  }
};

export type QuotePartsFragment = {
  /** Opaque, and does not change as long as the words remain in the article. */
  readonly id: string,
  /** The words as printed, without the quotation marks around them. */
  readonly text: string,
  /** Its position among the article's quotes, starting at 0. */
  readonly position: number,
  /** The position of the text in the article's body: body.slice(start, end) is the text. */
  readonly span: {
    /** Start of the range, inclusive. */
    readonly start: number,
    /** End of the range, exclusive. */
    readonly end: number
  },
  /** How the speaker was identified; null if the page does not say who spoke. */
  readonly attribution: {
    /** The words that refer to the speaker, such as 'the defense minister' or 'he'. Null if the quote has no such words. */
    readonly mention: string | null,
    /** The words that introduce the quote, such as 'said' or 'according to'. Null if there are none. */
    readonly cue: string | null,
    /** How the speaker was identified in the page. */
    readonly method: AttributionMethod,
    /** The source of the speaker's identity: the page itself, the other pages of the archive, or an editor. */
    readonly identifiedBy: SpeakerIdentification,
    /**
     * The share of attributions made this way that are right, from 0 to 1: lower if other pages tell who the speaker is. 0
     * without a speaker, 1 for an editor's attribution.
     */
    readonly confidence: number,
    /** Position of the mention in the body; null if it is not in the body. */
    readonly mentionSpan: {
      /** Start of the range, inclusive. */
      readonly start: number,
      /** End of the range, exclusive. */
      readonly end: number
    } | null,
    /** Position of the cue in the body; null if there is no cue. */
    readonly cueSpan: {
      /** Start of the range, inclusive. */
      readonly start: number,
      /** End of the range, exclusive. */
      readonly end: number
    } | null
  } | null,
  /** Who said it; null if no speaker is identified, even if the attribution has a mention such as 'he'. */
  readonly speaker: {
    /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
    readonly id: string,
    /** The canonical name, such as 'Sergei Shoigu'. */
    readonly name: string,
    /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
    readonly slug: string,
    /** Whether this is a person, an organization or a group. */
    readonly kind: SpeakerKind,
    /** Number of quotes of the speaker in the archive. */
    readonly quoteCount: number
  } | null,
  /** The article that prints it. */
  readonly article: {
    /** Opaque, and never changes. */
    readonly id: string,
    /** Null if the page has none. */
    readonly headline: string | null,
    /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
    readonly lead: string | null,
    /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
    readonly source: string | null,
    /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
    readonly section: string | null,
    /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
    readonly language: string,
    /** The URL, without its fragment; null if unknown. */
    readonly url: string | null,
    /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
    readonly date: string | null,
    /** How precise the date on the page is. Null if date is null. */
    readonly datePrecision: DatePrecision | null
  }
};

export type SearchItemFragment = {
  /** Cursor of the item, to pass as after or before in the same list and order. */
  readonly cursor: string,
  /** The matching passage as HTML: matching words within <mark> and </mark>, all other text escaped. */
  readonly highlight: string,
  /** The item. */
  readonly node:
    | {
      readonly __typename: 'Article',
      /** Opaque, and never changes. */
      readonly id: string,
      /** Null if the page has none. */
      readonly headline: string | null,
      /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
      readonly lead: string | null,
      /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
      readonly source: string | null,
      /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
      readonly section: string | null,
      /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
      readonly language: string,
      /** The URL, without its fragment; null if unknown. */
      readonly url: string | null,
      /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
      readonly date: string | null,
      /** How precise the date on the page is. Null if date is null. */
      readonly datePrecision: DatePrecision | null
    }
    | {
      readonly __typename: 'Quote',
      /** Whether the words are the speaker's own or reported. */
      readonly quoteKind: QuoteKind,
      /** Opaque, and does not change as long as the words remain in the article. */
      readonly id: string,
      /** The words as printed, without the quotation marks around them. */
      readonly text: string,
      /** Its position among the article's quotes, starting at 0. */
      readonly position: number,
      /** The position of the text in the article's body: body.slice(start, end) is the text. */
      readonly span: {
        /** Start of the range, inclusive. */
        readonly start: number,
        /** End of the range, exclusive. */
        readonly end: number
      },
      /** How the speaker was identified; null if the page does not say who spoke. */
      readonly attribution: {
        /** The words that refer to the speaker, such as 'the defense minister' or 'he'. Null if the quote has no such words. */
        readonly mention: string | null,
        /** The words that introduce the quote, such as 'said' or 'according to'. Null if there are none. */
        readonly cue: string | null,
        /** How the speaker was identified in the page. */
        readonly method: AttributionMethod,
        /** The source of the speaker's identity: the page itself, the other pages of the archive, or an editor. */
        readonly identifiedBy: SpeakerIdentification,
        /**
         * The share of attributions made this way that are right, from 0 to 1: lower if other pages tell who the speaker is. 0
         * without a speaker, 1 for an editor's attribution.
         */
        readonly confidence: number,
        /** Position of the mention in the body; null if it is not in the body. */
        readonly mentionSpan: {
          /** Start of the range, inclusive. */
          readonly start: number,
          /** End of the range, exclusive. */
          readonly end: number
        } | null,
        /** Position of the cue in the body; null if there is no cue. */
        readonly cueSpan: {
          /** Start of the range, inclusive. */
          readonly start: number,
          /** End of the range, exclusive. */
          readonly end: number
        } | null
      } | null,
      /** Who said it; null if no speaker is identified, even if the attribution has a mention such as 'he'. */
      readonly speaker: {
        /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
        readonly id: string,
        /** The canonical name, such as 'Sergei Shoigu'. */
        readonly name: string,
        /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
        readonly slug: string,
        /** Whether this is a person, an organization or a group. */
        readonly kind: SpeakerKind,
        /** Number of quotes of the speaker in the archive. */
        readonly quoteCount: number
      } | null,
      /** The article that prints it. */
      readonly article: {
        /** Opaque, and never changes. */
        readonly id: string,
        /** Null if the page has none. */
        readonly headline: string | null,
        /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
        readonly lead: string | null,
        /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
        readonly source: string | null,
        /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
        readonly section: string | null,
        /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
        readonly language: string,
        /** The URL, without its fragment; null if unknown. */
        readonly url: string | null,
        /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
        readonly date: string | null,
        /** How precise the date on the page is. Null if date is null. */
        readonly datePrecision: DatePrecision | null
      }
    }
    | {
      readonly __typename: 'Speaker',
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string,
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly speakerKind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number
    }
    | {
      readonly __typename: 'Topic',
      /** Opaque, and never changes. */
      readonly id: string,
      /** The name as first printed, such as 'Arctic'. */
      readonly name: string,
      /** For use in URLs, such as 'arctic'. Never changes. */
      readonly slug: string,
      /** Number of articles on the topic. */
      readonly articleCount: number,
      /** Number of quotes in articles on the topic. */
      readonly quoteCount: number
    }

};

export type NextPageFragment = {
  /** Whether there are items after this page. */
  readonly hasNextPage: boolean,
  /** Cursor of the last item, to pass as after; null on an empty page. */
  readonly endCursor: string | null
};

export type PageBoundsFragment = {
  /** Whether there are items after this page. */
  readonly hasNextPage: boolean,
  /** Whether there are items before this page. */
  readonly hasPreviousPage: boolean,
  /** Cursor of the first item, to pass as before; null on an empty page. */
  readonly startCursor: string | null,
  /** Cursor of the last item, to pass as after; null on an empty page. */
  readonly endCursor: string | null
};

export type IngestPageMutationVariables = {
  /** The page, and metadata that overrides what the page says. */
  input: IngestPageInput;
};


export type IngestPageMutation = {
  /** Extracts one page and stores the result. Ingesting the same page again (same URL without its fragment, or else same headline and body) changes nothing. Scope: INGEST. */
  readonly ingestPage: {
    /** Whether the archive changed. */
    readonly outcome: IngestOutcome,
    /** Problems with the page that did not prevent storing it, such as a malformed date. */
    readonly warnings: ReadonlyArray<string>,
    /** The stored article. */
    readonly article: {
      /** Opaque, and never changes. */
      readonly id: string,
      /** Null if the page has none. */
      readonly headline: string | null,
      /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
      readonly lead: string | null,
      /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
      readonly source: string | null,
      /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
      readonly section: string | null,
      /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
      readonly language: string,
      /** The URL, without its fragment; null if unknown. */
      readonly url: string | null,
      /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
      readonly date: string | null,
      /** How precise the date on the page is. Null if date is null. */
      readonly datePrecision: DatePrecision | null,
      /** Quotes in the article, in the order of the text by default. */
      readonly quotes: {
        /** Number of items on all pages; computed only if selected. */
        readonly totalCount: number
      }
    }
  }
};

export type ApiKeyCardFragment = {
  /** Opaque, and never changes. */
  readonly id: string,
  /** The name that corrections and audit events carry. Unique among the keys that are not revoked. */
  readonly name: string,
  /** What the key may do, in the order of ApiKeyScope. */
  readonly scopes: ReadonlyArray<ApiKeyScope>,
  /** Whether the key is valid now: neither revoked nor expired. */
  readonly active: boolean,
  /** When it was created. */
  readonly createdAt: string,
  /** Who created it, named as in AuditEvent.by. */
  readonly createdBy: string,
  /** When it stops being valid; null if it has no end. */
  readonly expiresAt: string | null,
  /** When it was revoked; null if it was not. */
  readonly revokedAt: string | null,
  /** Who revoked it, named as in AuditEvent.by; null if it was not revoked. */
  readonly revokedBy: string | null,
  /** The beginning of the hour, in UTC, in which it was last used; null if it was never used. */
  readonly lastUsedAt: string | null
};

export type ApiKeysQueryVariables = {
  /** Page size, counted from the start. */
  first?: number | null | undefined;
  /** Return items after this cursor. */
  after?: string | null | undefined;
  /** Page size, counted from the end. */
  last?: number | null | undefined;
  /** Return items before this cursor. */
  before?: string | null | undefined;
  /** Return only the items that match this filter; null for all items. */
  filter?: ApiKeyFilter | null | undefined;
};


export type ApiKeysQuery = {
  /** API keys, newest first, including those that were revoked or have expired. Needs a key with the scope ADMIN. */
  readonly apiKeys: {
    /** Number of items on all pages; computed only if selected. */
    readonly totalCount: number,
    /** The items without their cursors. */
    readonly nodes: ReadonlyArray<{
      /** Opaque, and never changes. */
      readonly id: string,
      /** The name that corrections and audit events carry. Unique among the keys that are not revoked. */
      readonly name: string,
      /** What the key may do, in the order of ApiKeyScope. */
      readonly scopes: ReadonlyArray<ApiKeyScope>,
      /** Whether the key is valid now: neither revoked nor expired. */
      readonly active: boolean,
      /** When it was created. */
      readonly createdAt: string,
      /** Who created it, named as in AuditEvent.by. */
      readonly createdBy: string,
      /** When it stops being valid; null if it has no end. */
      readonly expiresAt: string | null,
      /** When it was revoked; null if it was not. */
      readonly revokedAt: string | null,
      /** Who revoked it, named as in AuditEvent.by; null if it was not revoked. */
      readonly revokedBy: string | null,
      /** The beginning of the hour, in UTC, in which it was last used; null if it was never used. */
      readonly lastUsedAt: string | null
    }>,
    /** Whether there are more items, and the cursors to continue with. */
    readonly pageInfo: {
      /** Whether there are items after this page. */
      readonly hasNextPage: boolean,
      /** Whether there are items before this page. */
      readonly hasPreviousPage: boolean,
      /** Cursor of the first item, to pass as before; null on an empty page. */
      readonly startCursor: string | null,
      /** Cursor of the last item, to pass as after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type CreateApiKeyMutationVariables = {
  /** What the key is called, and what it may do. */
  input: CreateApiKeyInput;
};


export type CreateApiKeyMutation = {
  /** Creates an API key, which the response contains and no later one: the archive stores only its hash. Scope: ADMIN. */
  readonly createApiKey: {
    /** The secret, to send as Authorization: Bearer KEY. It cannot be read again. */
    readonly key: string,
    /** The key as the archive keeps it. */
    readonly apiKey: {
      /** Opaque, and never changes. */
      readonly id: string,
      /** The name that corrections and audit events carry. Unique among the keys that are not revoked. */
      readonly name: string,
      /** What the key may do, in the order of ApiKeyScope. */
      readonly scopes: ReadonlyArray<ApiKeyScope>,
      /** Whether the key is valid now: neither revoked nor expired. */
      readonly active: boolean,
      /** When it was created. */
      readonly createdAt: string,
      /** Who created it, named as in AuditEvent.by. */
      readonly createdBy: string,
      /** When it stops being valid; null if it has no end. */
      readonly expiresAt: string | null,
      /** When it was revoked; null if it was not. */
      readonly revokedAt: string | null,
      /** Who revoked it, named as in AuditEvent.by; null if it was not revoked. */
      readonly revokedBy: string | null,
      /** The beginning of the hour, in UTC, in which it was last used; null if it was never used. */
      readonly lastUsedAt: string | null
    }
  }
};

export type RevokeApiKeyMutationVariables = {
  /** The name of the key. */
  name: string;
};


export type RevokeApiKeyMutation = {
  /** Revokes an API key: within two seconds no server of the archive accepts it any more. Scope: ADMIN. */
  readonly revokeApiKey: {
    /** The key, which is revoked now. */
    readonly apiKey: {
      /** Opaque, and never changes. */
      readonly id: string,
      /** The name that corrections and audit events carry. Unique among the keys that are not revoked. */
      readonly name: string,
      /** What the key may do, in the order of ApiKeyScope. */
      readonly scopes: ReadonlyArray<ApiKeyScope>,
      /** Whether the key is valid now: neither revoked nor expired. */
      readonly active: boolean,
      /** When it was created. */
      readonly createdAt: string,
      /** Who created it, named as in AuditEvent.by. */
      readonly createdBy: string,
      /** When it stops being valid; null if it has no end. */
      readonly expiresAt: string | null,
      /** When it was revoked; null if it was not. */
      readonly revokedAt: string | null,
      /** Who revoked it, named as in AuditEvent.by; null if it was not revoked. */
      readonly revokedBy: string | null,
      /** The beginning of the hour, in UTC, in which it was last used; null if it was never used. */
      readonly lastUsedAt: string | null
    }
  }
};

export type EachArticlesQueryVariables = {
  /** Page size, counted from the start. */
  first?: number | null | undefined;
  /** Return items after this cursor. */
  after?: string | null | undefined;
  /** Return only the items that match this filter; null for all items. */
  filter?: ArticleFilter | null | undefined;
  /** Sort order. */
  orderBy?: ArticleOrder;
  /** The main text. Blank lines separate paragraphs; a paragraph can contain single line breaks. Spans are positions in this text. */
  body?: boolean;
};


export type EachArticlesQuery = {
  /** Articles, newest first by default. */
  readonly articles: {
    /** The items without their cursors. */
    readonly nodes: ReadonlyArray<{
      /** The main text. Blank lines separate paragraphs; a paragraph can contain single line breaks. Spans are positions in this text. */
      readonly body?: string,
      /** The authors, in the order of the page; empty if it names none. */
      readonly byline: ReadonlyArray<string>,
      /** Opaque, and never changes. */
      readonly id: string,
      /** Null if the page has none. */
      readonly headline: string | null,
      /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
      readonly lead: string | null,
      /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
      readonly source: string | null,
      /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
      readonly section: string | null,
      /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
      readonly language: string,
      /** The URL, without its fragment; null if unknown. */
      readonly url: string | null,
      /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
      readonly date: string | null,
      /** How precise the date on the page is. Null if date is null. */
      readonly datePrecision: DatePrecision | null,
      /** The page's tags, in the order of the page. */
      readonly topics: ReadonlyArray<{
        /** Opaque, and never changes. */
        readonly id: string,
        /** The name as first printed, such as 'Arctic'. */
        readonly name: string,
        /** For use in URLs, such as 'arctic'. Never changes. */
        readonly slug: string,
        /** Number of articles on the topic. */
        readonly articleCount: number,
        /** Number of quotes in articles on the topic. */
        readonly quoteCount: number
      }>,
      /** Everyone quoted in the article, in the order of their first quote. */
      readonly speakers: ReadonlyArray<{
        /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
        readonly id: string,
        /** The canonical name, such as 'Sergei Shoigu'. */
        readonly name: string,
        /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
        readonly slug: string,
        /** Whether this is a person, an organization or a group. */
        readonly kind: SpeakerKind,
        /** Number of quotes of the speaker in the archive. */
        readonly quoteCount: number
      }>
    }>,
    /** Whether there are more items, and the cursors to continue with. */
    readonly pageInfo: {
      /** Whether there are items after this page. */
      readonly hasNextPage: boolean,
      /** Cursor of the last item, to pass as after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type EachQuotesQueryVariables = {
  /** Page size, counted from the start. */
  first?: number | null | undefined;
  /** Return items after this cursor. */
  after?: string | null | undefined;
  /** Return only the items that match this filter; null for all items. */
  filter?: QuoteFilter | null | undefined;
  /** Sort order. */
  orderBy?: QuoteOrder;
};


export type EachQuotesQuery = {
  /** Quotes, by default those of the newest article first, each article's in the order of its text. */
  readonly quotes: {
    /** The items without their cursors. */
    readonly nodes: ReadonlyArray<{
      /** Whether the words are the speaker's own or reported. */
      readonly kind: QuoteKind,
      /** Opaque, and does not change as long as the words remain in the article. */
      readonly id: string,
      /** The words as printed, without the quotation marks around them. */
      readonly text: string,
      /** Its position among the article's quotes, starting at 0. */
      readonly position: number,
      /** The position of the text in the article's body: body.slice(start, end) is the text. */
      readonly span: {
        /** Start of the range, inclusive. */
        readonly start: number,
        /** End of the range, exclusive. */
        readonly end: number
      },
      /** How the speaker was identified; null if the page does not say who spoke. */
      readonly attribution: {
        /** The words that refer to the speaker, such as 'the defense minister' or 'he'. Null if the quote has no such words. */
        readonly mention: string | null,
        /** The words that introduce the quote, such as 'said' or 'according to'. Null if there are none. */
        readonly cue: string | null,
        /** How the speaker was identified in the page. */
        readonly method: AttributionMethod,
        /** The source of the speaker's identity: the page itself, the other pages of the archive, or an editor. */
        readonly identifiedBy: SpeakerIdentification,
        /**
         * The share of attributions made this way that are right, from 0 to 1: lower if other pages tell who the speaker is. 0
         * without a speaker, 1 for an editor's attribution.
         */
        readonly confidence: number,
        /** Position of the mention in the body; null if it is not in the body. */
        readonly mentionSpan: {
          /** Start of the range, inclusive. */
          readonly start: number,
          /** End of the range, exclusive. */
          readonly end: number
        } | null,
        /** Position of the cue in the body; null if there is no cue. */
        readonly cueSpan: {
          /** Start of the range, inclusive. */
          readonly start: number,
          /** End of the range, exclusive. */
          readonly end: number
        } | null
      } | null,
      /** Who said it; null if no speaker is identified, even if the attribution has a mention such as 'he'. */
      readonly speaker: {
        /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
        readonly id: string,
        /** The canonical name, such as 'Sergei Shoigu'. */
        readonly name: string,
        /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
        readonly slug: string,
        /** Whether this is a person, an organization or a group. */
        readonly kind: SpeakerKind,
        /** Number of quotes of the speaker in the archive. */
        readonly quoteCount: number
      } | null,
      /** The article that prints it. */
      readonly article: {
        /** Opaque, and never changes. */
        readonly id: string,
        /** Null if the page has none. */
        readonly headline: string | null,
        /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
        readonly lead: string | null,
        /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
        readonly source: string | null,
        /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
        readonly section: string | null,
        /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
        readonly language: string,
        /** The URL, without its fragment; null if unknown. */
        readonly url: string | null,
        /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
        readonly date: string | null,
        /** How precise the date on the page is. Null if date is null. */
        readonly datePrecision: DatePrecision | null
      }
    }>,
    /** Whether there are more items, and the cursors to continue with. */
    readonly pageInfo: {
      /** Whether there are items after this page. */
      readonly hasNextPage: boolean,
      /** Cursor of the last item, to pass as after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type EachSpeakersQueryVariables = {
  /** Page size, counted from the start. */
  first?: number | null | undefined;
  /** Return items after this cursor. */
  after?: string | null | undefined;
  /** Return only the items that match this filter; null for all items. */
  filter?: SpeakerFilter | null | undefined;
  /** Sort order. */
  orderBy?: SpeakerOrder;
};


export type EachSpeakersQuery = {
  /** Speakers, most quoted first by default. */
  readonly speakers: {
    /** The items without their cursors. */
    readonly nodes: ReadonlyArray<{
      /** Date of the earliest article that quotes the speaker; null if none is dated. */
      readonly firstQuotedAt: string | null,
      /** Date of the latest article that quotes the speaker; null if none is dated. */
      readonly lastQuotedAt: string | null,
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string,
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly kind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number
    }>,
    /** Whether there are more items, and the cursors to continue with. */
    readonly pageInfo: {
      /** Whether there are items after this page. */
      readonly hasNextPage: boolean,
      /** Cursor of the last item, to pass as after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type EachTopicsQueryVariables = {
  /** Page size, counted from the start. */
  first?: number | null | undefined;
  /** Return items after this cursor. */
  after?: string | null | undefined;
  /** Return only the items that match this filter; null for all items. */
  filter?: TopicFilter | null | undefined;
  /** Sort order. */
  orderBy?: TopicOrder;
};


export type EachTopicsQuery = {
  /** Topics, by default those with the most articles first. */
  readonly topics: {
    /** The items without their cursors. */
    readonly nodes: ReadonlyArray<{
      /** Opaque, and never changes. */
      readonly id: string,
      /** The name as first printed, such as 'Arctic'. */
      readonly name: string,
      /** For use in URLs, such as 'arctic'. Never changes. */
      readonly slug: string,
      /** Number of articles on the topic. */
      readonly articleCount: number,
      /** Number of quotes in articles on the topic. */
      readonly quoteCount: number
    }>,
    /** Whether there are more items, and the cursors to continue with. */
    readonly pageInfo: {
      /** Whether there are items after this page. */
      readonly hasNextPage: boolean,
      /** Cursor of the last item, to pass as after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type EachSearchQueryVariables = {
  /** Page size; 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Return items after this cursor of the same search. */
  after?: string | null | undefined;
  /** The query, in web-search syntax. */
  query: string;
  /** What to search; null for everything. */
  kinds?: ReadonlyArray<SearchKind> | null | undefined;
};


export type EachSearchQuery = {
  /**
   * Searches quotes, articles, speakers and topics at once, best match first.
   * The query uses web-search syntax: words, "an exact phrase", -excluded, or, and prefix*, which matches every word that
   * starts with those letters. A query that only excludes words finds nothing.
   */
  readonly search: {
    /** The items with their cursors. */
    readonly edges: ReadonlyArray<{
      /** Cursor of the item, to pass as after or before in the same list and order. */
      readonly cursor: string,
      /** The matching passage as HTML: matching words within <mark> and </mark>, all other text escaped. */
      readonly highlight: string,
      /** The item. */
      readonly node:
        | {
          readonly __typename: 'Article',
          /** Opaque, and never changes. */
          readonly id: string,
          /** Null if the page has none. */
          readonly headline: string | null,
          /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
          readonly lead: string | null,
          /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
          readonly source: string | null,
          /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
          readonly section: string | null,
          /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
          readonly language: string,
          /** The URL, without its fragment; null if unknown. */
          readonly url: string | null,
          /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
          readonly date: string | null,
          /** How precise the date on the page is. Null if date is null. */
          readonly datePrecision: DatePrecision | null
        }
        | {
          readonly __typename: 'Quote',
          /** Whether the words are the speaker's own or reported. */
          readonly quoteKind: QuoteKind,
          /** Opaque, and does not change as long as the words remain in the article. */
          readonly id: string,
          /** The words as printed, without the quotation marks around them. */
          readonly text: string,
          /** Its position among the article's quotes, starting at 0. */
          readonly position: number,
          /** The position of the text in the article's body: body.slice(start, end) is the text. */
          readonly span: {
            /** Start of the range, inclusive. */
            readonly start: number,
            /** End of the range, exclusive. */
            readonly end: number
          },
          /** How the speaker was identified; null if the page does not say who spoke. */
          readonly attribution: {
            /** The words that refer to the speaker, such as 'the defense minister' or 'he'. Null if the quote has no such words. */
            readonly mention: string | null,
            /** The words that introduce the quote, such as 'said' or 'according to'. Null if there are none. */
            readonly cue: string | null,
            /** How the speaker was identified in the page. */
            readonly method: AttributionMethod,
            /** The source of the speaker's identity: the page itself, the other pages of the archive, or an editor. */
            readonly identifiedBy: SpeakerIdentification,
            /**
             * The share of attributions made this way that are right, from 0 to 1: lower if other pages tell who the speaker is. 0
             * without a speaker, 1 for an editor's attribution.
             */
            readonly confidence: number,
            /** Position of the mention in the body; null if it is not in the body. */
            readonly mentionSpan: {
              /** Start of the range, inclusive. */
              readonly start: number,
              /** End of the range, exclusive. */
              readonly end: number
            } | null,
            /** Position of the cue in the body; null if there is no cue. */
            readonly cueSpan: {
              /** Start of the range, inclusive. */
              readonly start: number,
              /** End of the range, exclusive. */
              readonly end: number
            } | null
          } | null,
          /** Who said it; null if no speaker is identified, even if the attribution has a mention such as 'he'. */
          readonly speaker: {
            /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
            readonly id: string,
            /** The canonical name, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
            readonly slug: string,
            /** Whether this is a person, an organization or a group. */
            readonly kind: SpeakerKind,
            /** Number of quotes of the speaker in the archive. */
            readonly quoteCount: number
          } | null,
          /** The article that prints it. */
          readonly article: {
            /** Opaque, and never changes. */
            readonly id: string,
            /** Null if the page has none. */
            readonly headline: string | null,
            /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
            readonly lead: string | null,
            /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
            readonly source: string | null,
            /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
            readonly section: string | null,
            /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
            readonly language: string,
            /** The URL, without its fragment; null if unknown. */
            readonly url: string | null,
            /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
            readonly date: string | null,
            /** How precise the date on the page is. Null if date is null. */
            readonly datePrecision: DatePrecision | null
          }
        }
        | {
          readonly __typename: 'Speaker',
          /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
          readonly id: string,
          /** The canonical name, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
          readonly slug: string,
          /** Whether this is a person, an organization or a group. */
          readonly speakerKind: SpeakerKind,
          /** Number of quotes of the speaker in the archive. */
          readonly quoteCount: number
        }
        | {
          readonly __typename: 'Topic',
          /** Opaque, and never changes. */
          readonly id: string,
          /** The name as first printed, such as 'Arctic'. */
          readonly name: string,
          /** For use in URLs, such as 'arctic'. Never changes. */
          readonly slug: string,
          /** Number of articles on the topic. */
          readonly articleCount: number,
          /** Number of quotes in articles on the topic. */
          readonly quoteCount: number
        }

    }>,
    /** Whether there are more items, and the cursors to continue with. */
    readonly pageInfo: {
      /** Whether there are items after this page. */
      readonly hasNextPage: boolean,
      /** Cursor of the last item, to pass as after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type EachApiKeysQueryVariables = {
  /** Page size, counted from the start. */
  first?: number | null | undefined;
  /** Return items after this cursor. */
  after?: string | null | undefined;
  /** Return only the items that match this filter; null for all items. */
  filter?: ApiKeyFilter | null | undefined;
};


export type EachApiKeysQuery = {
  /** API keys, newest first, including those that were revoked or have expired. Needs a key with the scope ADMIN. */
  readonly apiKeys: {
    /** The items without their cursors. */
    readonly nodes: ReadonlyArray<{
      /** Opaque, and never changes. */
      readonly id: string,
      /** The name that corrections and audit events carry. Unique among the keys that are not revoked. */
      readonly name: string,
      /** What the key may do, in the order of ApiKeyScope. */
      readonly scopes: ReadonlyArray<ApiKeyScope>,
      /** Whether the key is valid now: neither revoked nor expired. */
      readonly active: boolean,
      /** When it was created. */
      readonly createdAt: string,
      /** Who created it, named as in AuditEvent.by. */
      readonly createdBy: string,
      /** When it stops being valid; null if it has no end. */
      readonly expiresAt: string | null,
      /** When it was revoked; null if it was not. */
      readonly revokedAt: string | null,
      /** Who revoked it, named as in AuditEvent.by; null if it was not revoked. */
      readonly revokedBy: string | null,
      /** The beginning of the hour, in UTC, in which it was last used; null if it was never used. */
      readonly lastUsedAt: string | null
    }>,
    /** Whether there are more items, and the cursors to continue with. */
    readonly pageInfo: {
      /** Whether there are items after this page. */
      readonly hasNextPage: boolean,
      /** Cursor of the last item, to pass as after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type EachAuditEventsQueryVariables = {
  /** Page size, counted from the start. */
  first?: number | null | undefined;
  /** Return items after this cursor. */
  after?: string | null | undefined;
  /** Return only the items that match this filter; null for all items. */
  filter?: AuditEventFilter | null | undefined;
};


export type EachAuditEventsQuery = {
  /** What was changed in the archive, and by whom, newest first. Needs a key with the scope ADMIN. Events are kept for 400 days. */
  readonly auditEvents: {
    /** The items without their cursors. */
    readonly nodes: ReadonlyArray<{
      /** Opaque, and never changes. */
      readonly id: string,
      /** When the change was made. */
      readonly at: string,
      /** Who made it: the name of the API key, or a fingerprint of a key without a name; 'the archive's owner' for a local process that needs no key. */
      readonly by: string,
      /** What was done. */
      readonly action: AuditAction,
      /** The id of the article, correction or API key, even if it no longer exists; null for an authority list, and for several articles. */
      readonly target: string | null,
      /** The URL of the page, or the name of the authority list or API key; null if there is none. */
      readonly subject: string | null,
      /** How many objects were created: articles, corrections, people of an authority list, or API keys. */
      readonly createdCount: number,
      /** How many were updated; undoing a correction and revoking a key count too. */
      readonly updatedCount: number,
      /** How many were removed. */
      readonly removedCount: number,
      /** The request, as in the server's log and in the header x-request-id; null for a local process that sent none. */
      readonly requestId: string | null,
      /** The API key that was used; null for a key from the server's environment, and for a local process. */
      readonly key: {
        /** Opaque, and never changes. */
        readonly id: string,
        /** The name that corrections and audit events carry. Unique among the keys that are not revoked. */
        readonly name: string
      } | null
    }>,
    /** Whether there are more items, and the cursors to continue with. */
    readonly pageInfo: {
      /** Whether there are items after this page. */
      readonly hasNextPage: boolean,
      /** Cursor of the last item, to pass as after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type QuoteAddedSubscriptionVariables = {
  /** Return only the items that match this filter; null for all items. */
  filter?: QuoteFilter | null | undefined;
  /** A cursor of this stream, of quotes in STORED order, or Archive.storedCursor. */
  after?: string | null | undefined;
};


export type QuoteAddedSubscription = {
  /** Sends every matching quote as soon as it is stored, by any process. With after, first sends the quotes stored since that cursor; each quote is sent exactly once. */
  readonly quoteAdded: {
    /** Cursor of the item, to pass as after or before in the same list and order. */
    readonly cursor: string,
    /** The item. */
    readonly node: {
      /** Whether the words are the speaker's own or reported. */
      readonly kind: QuoteKind,
      /** Opaque, and does not change as long as the words remain in the article. */
      readonly id: string,
      /** The words as printed, without the quotation marks around them. */
      readonly text: string,
      /** Its position among the article's quotes, starting at 0. */
      readonly position: number,
      /** The position of the text in the article's body: body.slice(start, end) is the text. */
      readonly span: {
        /** Start of the range, inclusive. */
        readonly start: number,
        /** End of the range, exclusive. */
        readonly end: number
      },
      /** How the speaker was identified; null if the page does not say who spoke. */
      readonly attribution: {
        /** The words that refer to the speaker, such as 'the defense minister' or 'he'. Null if the quote has no such words. */
        readonly mention: string | null,
        /** The words that introduce the quote, such as 'said' or 'according to'. Null if there are none. */
        readonly cue: string | null,
        /** How the speaker was identified in the page. */
        readonly method: AttributionMethod,
        /** The source of the speaker's identity: the page itself, the other pages of the archive, or an editor. */
        readonly identifiedBy: SpeakerIdentification,
        /**
         * The share of attributions made this way that are right, from 0 to 1: lower if other pages tell who the speaker is. 0
         * without a speaker, 1 for an editor's attribution.
         */
        readonly confidence: number,
        /** Position of the mention in the body; null if it is not in the body. */
        readonly mentionSpan: {
          /** Start of the range, inclusive. */
          readonly start: number,
          /** End of the range, exclusive. */
          readonly end: number
        } | null,
        /** Position of the cue in the body; null if there is no cue. */
        readonly cueSpan: {
          /** Start of the range, inclusive. */
          readonly start: number,
          /** End of the range, exclusive. */
          readonly end: number
        } | null
      } | null,
      /** Who said it; null if no speaker is identified, even if the attribution has a mention such as 'he'. */
      readonly speaker: {
        /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
        readonly id: string,
        /** The canonical name, such as 'Sergei Shoigu'. */
        readonly name: string,
        /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
        readonly slug: string,
        /** Whether this is a person, an organization or a group. */
        readonly kind: SpeakerKind,
        /** Number of quotes of the speaker in the archive. */
        readonly quoteCount: number
      } | null,
      /** The article that prints it. */
      readonly article: {
        /** Opaque, and never changes. */
        readonly id: string,
        /** Null if the page has none. */
        readonly headline: string | null,
        /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
        readonly lead: string | null,
        /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
        readonly source: string | null,
        /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
        readonly section: string | null,
        /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
        readonly language: string,
        /** The URL, without its fragment; null if unknown. */
        readonly url: string | null,
        /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
        readonly date: string | null,
        /** How precise the date on the page is. Null if date is null. */
        readonly datePrecision: DatePrecision | null
      }
    }
  }
};

type NodeCard_ApiKey_Fragment = {
  readonly __typename: 'ApiKey',
  /** Opaque, and never changes. */
  readonly id: string
};

type NodeCard_Article_Fragment = {
  readonly __typename: 'Article',
  /** Opaque, and never changes. */
  readonly id: string,
  /** Null if the page has none. */
  readonly headline: string | null,
  /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
  readonly lead: string | null,
  /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
  readonly source: string | null,
  /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
  readonly section: string | null,
  /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
  readonly language: string,
  /** The URL, without its fragment; null if unknown. */
  readonly url: string | null,
  /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
  readonly date: string | null,
  /** How precise the date on the page is. Null if date is null. */
  readonly datePrecision: DatePrecision | null
};

type NodeCard_AuditEvent_Fragment = {
  readonly __typename: 'AuditEvent',
  /** Opaque, and never changes. */
  readonly id: string
};

type NodeCard_Quote_Fragment = {
  readonly __typename: 'Quote',
  /** The words as printed, without the quotation marks around them. */
  readonly text: string,
  /** Whether the words are the speaker's own or reported. */
  readonly quoteKind: QuoteKind,
  /** Its position among the article's quotes, starting at 0. */
  readonly position: number,
  /** Opaque, and does not change as long as the words remain in the article. */
  readonly id: string
};

type NodeCard_QuoteAttribution_Fragment = {
  readonly __typename: 'QuoteAttribution',
  /** Opaque, and never changes. */
  readonly id: string
};

type NodeCard_Speaker_Fragment = {
  readonly __typename: 'Speaker',
  /** The canonical name, such as 'Sergei Shoigu'. */
  readonly name: string,
  /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
  readonly slug: string,
  /** Whether this is a person, an organization or a group. */
  readonly speakerKind: SpeakerKind,
  /** Number of quotes of the speaker in the archive. */
  readonly quoteCount: number,
  /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
  readonly id: string
};

type NodeCard_SpeakerMerge_Fragment = {
  readonly __typename: 'SpeakerMerge',
  /** Opaque, and never changes. */
  readonly id: string
};

type NodeCard_SpeakerRename_Fragment = {
  readonly __typename: 'SpeakerRename',
  /** Opaque, and never changes. */
  readonly id: string
};

type NodeCard_SpeakerSplit_Fragment = {
  readonly __typename: 'SpeakerSplit',
  /** Opaque, and never changes. */
  readonly id: string
};

type NodeCard_Topic_Fragment = {
  readonly __typename: 'Topic',
  /** The name as first printed, such as 'Arctic'. */
  readonly name: string,
  /** For use in URLs, such as 'arctic'. Never changes. */
  readonly slug: string,
  /** Number of articles on the topic. */
  readonly articleCount: number,
  /** Number of quotes in articles on the topic. */
  readonly quoteCount: number,
  /** Opaque, and never changes. */
  readonly id: string
};

export type NodeCardFragment =
  | NodeCard_ApiKey_Fragment
  | NodeCard_Article_Fragment
  | NodeCard_AuditEvent_Fragment
  | NodeCard_Quote_Fragment
  | NodeCard_QuoteAttribution_Fragment
  | NodeCard_Speaker_Fragment
  | NodeCard_SpeakerMerge_Fragment
  | NodeCard_SpeakerRename_Fragment
  | NodeCard_SpeakerSplit_Fragment
  | NodeCard_Topic_Fragment
;

export type NodeQueryVariables = {
  /** The id of an object of any type. */
  id: string;
};


export type NodeQuery = {
  /** The object with this id, whatever its type. Null if it does not exist. */
  readonly node:
    | {
      readonly __typename: 'ApiKey',
      /** Opaque, and never changes. */
      readonly id: string
    }
    | {
      readonly __typename: 'Article',
      /** Opaque, and never changes. */
      readonly id: string,
      /** Null if the page has none. */
      readonly headline: string | null,
      /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
      readonly lead: string | null,
      /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
      readonly source: string | null,
      /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
      readonly section: string | null,
      /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
      readonly language: string,
      /** The URL, without its fragment; null if unknown. */
      readonly url: string | null,
      /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
      readonly date: string | null,
      /** How precise the date on the page is. Null if date is null. */
      readonly datePrecision: DatePrecision | null
    }
    | {
      readonly __typename: 'AuditEvent',
      /** Opaque, and never changes. */
      readonly id: string
    }
    | {
      readonly __typename: 'Quote',
      /** The words as printed, without the quotation marks around them. */
      readonly text: string,
      /** Whether the words are the speaker's own or reported. */
      readonly quoteKind: QuoteKind,
      /** Its position among the article's quotes, starting at 0. */
      readonly position: number,
      /** Opaque, and does not change as long as the words remain in the article. */
      readonly id: string
    }
    | {
      readonly __typename: 'QuoteAttribution',
      /** Opaque, and never changes. */
      readonly id: string
    }
    | {
      readonly __typename: 'Speaker',
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly speakerKind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number,
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string
    }
    | {
      readonly __typename: 'SpeakerMerge',
      /** Opaque, and never changes. */
      readonly id: string
    }
    | {
      readonly __typename: 'SpeakerRename',
      /** Opaque, and never changes. */
      readonly id: string
    }
    | {
      readonly __typename: 'SpeakerSplit',
      /** Opaque, and never changes. */
      readonly id: string
    }
    | {
      readonly __typename: 'Topic',
      /** The name as first printed, such as 'Arctic'. */
      readonly name: string,
      /** For use in URLs, such as 'arctic'. Never changes. */
      readonly slug: string,
      /** Number of articles on the topic. */
      readonly articleCount: number,
      /** Number of quotes in articles on the topic. */
      readonly quoteCount: number,
      /** Opaque, and never changes. */
      readonly id: string
    }
   | null
};

export type NodesQueryVariables = {
  /** Ids of objects of any types. An id given twice is returned twice. */
  ids: ReadonlyArray<string>;
};


export type NodesQuery = {
  /** Up to 100 objects by their ids, in the order of the ids; null for an id that does not exist. */
  readonly nodes: ReadonlyArray<
    | {
      readonly __typename: 'ApiKey',
      /** Opaque, and never changes. */
      readonly id: string
    }
    | {
      readonly __typename: 'Article',
      /** Opaque, and never changes. */
      readonly id: string,
      /** Null if the page has none. */
      readonly headline: string | null,
      /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
      readonly lead: string | null,
      /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
      readonly source: string | null,
      /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
      readonly section: string | null,
      /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
      readonly language: string,
      /** The URL, without its fragment; null if unknown. */
      readonly url: string | null,
      /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
      readonly date: string | null,
      /** How precise the date on the page is. Null if date is null. */
      readonly datePrecision: DatePrecision | null
    }
    | {
      readonly __typename: 'AuditEvent',
      /** Opaque, and never changes. */
      readonly id: string
    }
    | {
      readonly __typename: 'Quote',
      /** The words as printed, without the quotation marks around them. */
      readonly text: string,
      /** Whether the words are the speaker's own or reported. */
      readonly quoteKind: QuoteKind,
      /** Its position among the article's quotes, starting at 0. */
      readonly position: number,
      /** Opaque, and does not change as long as the words remain in the article. */
      readonly id: string
    }
    | {
      readonly __typename: 'QuoteAttribution',
      /** Opaque, and never changes. */
      readonly id: string
    }
    | {
      readonly __typename: 'Speaker',
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly speakerKind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number,
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string
    }
    | {
      readonly __typename: 'SpeakerMerge',
      /** Opaque, and never changes. */
      readonly id: string
    }
    | {
      readonly __typename: 'SpeakerRename',
      /** Opaque, and never changes. */
      readonly id: string
    }
    | {
      readonly __typename: 'SpeakerSplit',
      /** Opaque, and never changes. */
      readonly id: string
    }
    | {
      readonly __typename: 'Topic',
      /** The name as first printed, such as 'Arctic'. */
      readonly name: string,
      /** For use in URLs, such as 'arctic'. Never changes. */
      readonly slug: string,
      /** Number of articles on the topic. */
      readonly articleCount: number,
      /** Number of quotes in articles on the topic. */
      readonly quoteCount: number,
      /** Opaque, and never changes. */
      readonly id: string
    }
   | null>
};

export type QuotesQueryVariables = {
  /** Page size, counted from the start. */
  first?: number | null | undefined;
  /** Return items after this cursor. */
  after?: string | null | undefined;
  /** Page size, counted from the end. */
  last?: number | null | undefined;
  /** Return items before this cursor. */
  before?: string | null | undefined;
  /** Return only the items that match this filter; null for all items. */
  filter?: QuoteFilter | null | undefined;
  /** Sort order. */
  orderBy?: QuoteOrder;
};


export type QuotesQuery = {
  /** Quotes, by default those of the newest article first, each article's in the order of its text. */
  readonly quotes: {
    /** Number of items on all pages; computed only if selected. */
    readonly totalCount: number,
    /** The items without their cursors. */
    readonly nodes: ReadonlyArray<{
      /** Whether the words are the speaker's own or reported. */
      readonly kind: QuoteKind,
      /** Opaque, and does not change as long as the words remain in the article. */
      readonly id: string,
      /** The words as printed, without the quotation marks around them. */
      readonly text: string,
      /** Its position among the article's quotes, starting at 0. */
      readonly position: number,
      /** The position of the text in the article's body: body.slice(start, end) is the text. */
      readonly span: {
        /** Start of the range, inclusive. */
        readonly start: number,
        /** End of the range, exclusive. */
        readonly end: number
      },
      /** How the speaker was identified; null if the page does not say who spoke. */
      readonly attribution: {
        /** The words that refer to the speaker, such as 'the defense minister' or 'he'. Null if the quote has no such words. */
        readonly mention: string | null,
        /** The words that introduce the quote, such as 'said' or 'according to'. Null if there are none. */
        readonly cue: string | null,
        /** How the speaker was identified in the page. */
        readonly method: AttributionMethod,
        /** The source of the speaker's identity: the page itself, the other pages of the archive, or an editor. */
        readonly identifiedBy: SpeakerIdentification,
        /**
         * The share of attributions made this way that are right, from 0 to 1: lower if other pages tell who the speaker is. 0
         * without a speaker, 1 for an editor's attribution.
         */
        readonly confidence: number,
        /** Position of the mention in the body; null if it is not in the body. */
        readonly mentionSpan: {
          /** Start of the range, inclusive. */
          readonly start: number,
          /** End of the range, exclusive. */
          readonly end: number
        } | null,
        /** Position of the cue in the body; null if there is no cue. */
        readonly cueSpan: {
          /** Start of the range, inclusive. */
          readonly start: number,
          /** End of the range, exclusive. */
          readonly end: number
        } | null
      } | null,
      /** Who said it; null if no speaker is identified, even if the attribution has a mention such as 'he'. */
      readonly speaker: {
        /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
        readonly id: string,
        /** The canonical name, such as 'Sergei Shoigu'. */
        readonly name: string,
        /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
        readonly slug: string,
        /** Whether this is a person, an organization or a group. */
        readonly kind: SpeakerKind,
        /** Number of quotes of the speaker in the archive. */
        readonly quoteCount: number
      } | null,
      /** The article that prints it. */
      readonly article: {
        /** Opaque, and never changes. */
        readonly id: string,
        /** Null if the page has none. */
        readonly headline: string | null,
        /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
        readonly lead: string | null,
        /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
        readonly source: string | null,
        /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
        readonly section: string | null,
        /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
        readonly language: string,
        /** The URL, without its fragment; null if unknown. */
        readonly url: string | null,
        /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
        readonly date: string | null,
        /** How precise the date on the page is. Null if date is null. */
        readonly datePrecision: DatePrecision | null
      }
    }>,
    /** Whether there are more items, and the cursors to continue with. */
    readonly pageInfo: {
      /** Whether there are items after this page. */
      readonly hasNextPage: boolean,
      /** Whether there are items before this page. */
      readonly hasPreviousPage: boolean,
      /** Cursor of the first item, to pass as before; null on an empty page. */
      readonly startCursor: string | null,
      /** Cursor of the last item, to pass as after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type QuoteQueryVariables = {
  /** The id of a quote. */
  id: string;
};


export type QuoteQuery = {
  /** The quote with this id. Null if it does not exist or its article no longer prints it. */
  readonly quote: {
    /** The paragraph, or paragraphs, that contain the quote. */
    readonly paragraph: string,
    /** Whether the words are the speaker's own or reported. */
    readonly kind: QuoteKind,
    /** Opaque, and does not change as long as the words remain in the article. */
    readonly id: string,
    /** The words as printed, without the quotation marks around them. */
    readonly text: string,
    /** Its position among the article's quotes, starting at 0. */
    readonly position: number,
    /** The quote with the text around it, to locate it in another copy of the page. */
    readonly evidence: {
      /** The words as printed, equal to Quote.text. */
      readonly exact: string,
      /** Up to 32 Unicode code points before the words; fewer at the start of the body. */
      readonly prefix: string,
      /** Up to 32 Unicode code points after the words; fewer at the end of the body. */
      readonly suffix: string,
      /** Quote.span in Unicode code points, as a TextPositionSelector counts. */
      readonly codePointSpan: {
        /** Start of the range, inclusive. */
        readonly start: number,
        /** End of the range, exclusive. */
        readonly end: number
      }
    },
    /** Topics of its article. */
    readonly topics: ReadonlyArray<{
      /** Opaque, and never changes. */
      readonly id: string,
      /** The name as first printed, such as 'Arctic'. */
      readonly name: string,
      /** For use in URLs, such as 'arctic'. Never changes. */
      readonly slug: string,
      /** Number of articles on the topic. */
      readonly articleCount: number,
      /** Number of quotes in articles on the topic. */
      readonly quoteCount: number
    }>,
    /** The position of the text in the article's body: body.slice(start, end) is the text. */
    readonly span: {
      /** Start of the range, inclusive. */
      readonly start: number,
      /** End of the range, exclusive. */
      readonly end: number
    },
    /** How the speaker was identified; null if the page does not say who spoke. */
    readonly attribution: {
      /** The words that refer to the speaker, such as 'the defense minister' or 'he'. Null if the quote has no such words. */
      readonly mention: string | null,
      /** The words that introduce the quote, such as 'said' or 'according to'. Null if there are none. */
      readonly cue: string | null,
      /** How the speaker was identified in the page. */
      readonly method: AttributionMethod,
      /** The source of the speaker's identity: the page itself, the other pages of the archive, or an editor. */
      readonly identifiedBy: SpeakerIdentification,
      /**
       * The share of attributions made this way that are right, from 0 to 1: lower if other pages tell who the speaker is. 0
       * without a speaker, 1 for an editor's attribution.
       */
      readonly confidence: number,
      /** Position of the mention in the body; null if it is not in the body. */
      readonly mentionSpan: {
        /** Start of the range, inclusive. */
        readonly start: number,
        /** End of the range, exclusive. */
        readonly end: number
      } | null,
      /** Position of the cue in the body; null if there is no cue. */
      readonly cueSpan: {
        /** Start of the range, inclusive. */
        readonly start: number,
        /** End of the range, exclusive. */
        readonly end: number
      } | null
    } | null,
    /** Who said it; null if no speaker is identified, even if the attribution has a mention such as 'he'. */
    readonly speaker: {
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string,
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly kind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number
    } | null,
    /** The article that prints it. */
    readonly article: {
      /** Opaque, and never changes. */
      readonly id: string,
      /** Null if the page has none. */
      readonly headline: string | null,
      /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
      readonly lead: string | null,
      /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
      readonly source: string | null,
      /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
      readonly section: string | null,
      /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
      readonly language: string,
      /** The URL, without its fragment; null if unknown. */
      readonly url: string | null,
      /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
      readonly date: string | null,
      /** How precise the date on the page is. Null if date is null. */
      readonly datePrecision: DatePrecision | null
    }
  } | null
};

export type SearchQueryVariables = {
  /** The query, in web-search syntax. */
  query: string;
  /** What to search; null for everything. */
  kinds?: ReadonlyArray<SearchKind> | null | undefined;
  /** Page size; 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Return items after this cursor of the same search. */
  after?: string | null | undefined;
};


export type SearchQuery = {
  /**
   * Searches quotes, articles, speakers and topics at once, best match first.
   * The query uses web-search syntax: words, "an exact phrase", -excluded, or, and prefix*, which matches every word that
   * starts with those letters. A query that only excludes words finds nothing.
   */
  readonly search: {
    /** Number of items on all pages; computed only if selected. */
    readonly totalCount: number,
    /** The items with their cursors. */
    readonly edges: ReadonlyArray<{
      /** Cursor of the item, to pass as after or before in the same list and order. */
      readonly cursor: string,
      /** The matching passage as HTML: matching words within <mark> and </mark>, all other text escaped. */
      readonly highlight: string,
      /** The item. */
      readonly node:
        | {
          readonly __typename: 'Article',
          /** Opaque, and never changes. */
          readonly id: string,
          /** Null if the page has none. */
          readonly headline: string | null,
          /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
          readonly lead: string | null,
          /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
          readonly source: string | null,
          /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
          readonly section: string | null,
          /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
          readonly language: string,
          /** The URL, without its fragment; null if unknown. */
          readonly url: string | null,
          /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
          readonly date: string | null,
          /** How precise the date on the page is. Null if date is null. */
          readonly datePrecision: DatePrecision | null
        }
        | {
          readonly __typename: 'Quote',
          /** Whether the words are the speaker's own or reported. */
          readonly quoteKind: QuoteKind,
          /** Opaque, and does not change as long as the words remain in the article. */
          readonly id: string,
          /** The words as printed, without the quotation marks around them. */
          readonly text: string,
          /** Its position among the article's quotes, starting at 0. */
          readonly position: number,
          /** The position of the text in the article's body: body.slice(start, end) is the text. */
          readonly span: {
            /** Start of the range, inclusive. */
            readonly start: number,
            /** End of the range, exclusive. */
            readonly end: number
          },
          /** How the speaker was identified; null if the page does not say who spoke. */
          readonly attribution: {
            /** The words that refer to the speaker, such as 'the defense minister' or 'he'. Null if the quote has no such words. */
            readonly mention: string | null,
            /** The words that introduce the quote, such as 'said' or 'according to'. Null if there are none. */
            readonly cue: string | null,
            /** How the speaker was identified in the page. */
            readonly method: AttributionMethod,
            /** The source of the speaker's identity: the page itself, the other pages of the archive, or an editor. */
            readonly identifiedBy: SpeakerIdentification,
            /**
             * The share of attributions made this way that are right, from 0 to 1: lower if other pages tell who the speaker is. 0
             * without a speaker, 1 for an editor's attribution.
             */
            readonly confidence: number,
            /** Position of the mention in the body; null if it is not in the body. */
            readonly mentionSpan: {
              /** Start of the range, inclusive. */
              readonly start: number,
              /** End of the range, exclusive. */
              readonly end: number
            } | null,
            /** Position of the cue in the body; null if there is no cue. */
            readonly cueSpan: {
              /** Start of the range, inclusive. */
              readonly start: number,
              /** End of the range, exclusive. */
              readonly end: number
            } | null
          } | null,
          /** Who said it; null if no speaker is identified, even if the attribution has a mention such as 'he'. */
          readonly speaker: {
            /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
            readonly id: string,
            /** The canonical name, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
            readonly slug: string,
            /** Whether this is a person, an organization or a group. */
            readonly kind: SpeakerKind,
            /** Number of quotes of the speaker in the archive. */
            readonly quoteCount: number
          } | null,
          /** The article that prints it. */
          readonly article: {
            /** Opaque, and never changes. */
            readonly id: string,
            /** Null if the page has none. */
            readonly headline: string | null,
            /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
            readonly lead: string | null,
            /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
            readonly source: string | null,
            /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
            readonly section: string | null,
            /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
            readonly language: string,
            /** The URL, without its fragment; null if unknown. */
            readonly url: string | null,
            /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
            readonly date: string | null,
            /** How precise the date on the page is. Null if date is null. */
            readonly datePrecision: DatePrecision | null
          }
        }
        | {
          readonly __typename: 'Speaker',
          /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
          readonly id: string,
          /** The canonical name, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
          readonly slug: string,
          /** Whether this is a person, an organization or a group. */
          readonly speakerKind: SpeakerKind,
          /** Number of quotes of the speaker in the archive. */
          readonly quoteCount: number
        }
        | {
          readonly __typename: 'Topic',
          /** Opaque, and never changes. */
          readonly id: string,
          /** The name as first printed, such as 'Arctic'. */
          readonly name: string,
          /** For use in URLs, such as 'arctic'. Never changes. */
          readonly slug: string,
          /** Number of articles on the topic. */
          readonly articleCount: number,
          /** Number of quotes in articles on the topic. */
          readonly quoteCount: number
        }

    }>,
    /** Whether there are more items, and the cursors to continue with. */
    readonly pageInfo: {
      /** Whether there are items after this page. */
      readonly hasNextPage: boolean,
      /** Whether there are items before this page. */
      readonly hasPreviousPage: boolean,
      /** Cursor of the first item, to pass as before; null on an empty page. */
      readonly startCursor: string | null,
      /** Cursor of the last item, to pass as after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type SpeakersQueryVariables = {
  /** Page size, counted from the start. */
  first?: number | null | undefined;
  /** Return items after this cursor. */
  after?: string | null | undefined;
  /** Page size, counted from the end. */
  last?: number | null | undefined;
  /** Return items before this cursor. */
  before?: string | null | undefined;
  /** Return only the items that match this filter; null for all items. */
  filter?: SpeakerFilter | null | undefined;
  /** Sort order. */
  orderBy?: SpeakerOrder;
};


export type SpeakersQuery = {
  /** Speakers, most quoted first by default. */
  readonly speakers: {
    /** Number of items on all pages; computed only if selected. */
    readonly totalCount: number,
    /** The items without their cursors. */
    readonly nodes: ReadonlyArray<{
      /** Date of the earliest article that quotes the speaker; null if none is dated. */
      readonly firstQuotedAt: string | null,
      /** Date of the latest article that quotes the speaker; null if none is dated. */
      readonly lastQuotedAt: string | null,
      /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
      readonly id: string,
      /** The canonical name, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
      readonly slug: string,
      /** Whether this is a person, an organization or a group. */
      readonly kind: SpeakerKind,
      /** Number of quotes of the speaker in the archive. */
      readonly quoteCount: number
    }>,
    /** Whether there are more items, and the cursors to continue with. */
    readonly pageInfo: {
      /** Whether there are items after this page. */
      readonly hasNextPage: boolean,
      /** Whether there are items before this page. */
      readonly hasPreviousPage: boolean,
      /** Cursor of the first item, to pass as before; null on an empty page. */
      readonly startCursor: string | null,
      /** Cursor of the last item, to pass as after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type SpeakerQueryVariables = {
  /** How to find the speaker: exactly one field. */
  by: SpeakerBy;
  /** Page size, counted from the start. */
  quotes?: number;
  /** Return items after this cursor. */
  after?: string | null | undefined;
  /** Return only the items that match this filter; null for all items. */
  filter?: QuoteFilter | null | undefined;
};


export type SpeakerQuery = {
  /** The speaker with this id, slug or name. Null if it does not exist. */
  readonly speaker: {
    /** Full names as printed, most frequent first, such as 'Sergei Shoigu' and 'Sergey Shoigu'. A surname alone is listed only if no full name is known. */
    readonly aliases: ReadonlyArray<string>,
    /** Addresses of the same person elsewhere, in the order of identifiers, such as http://www.wikidata.org/entity/Q42. Identifiers without a known address are left out. */
    readonly sameAs: ReadonlyArray<string>,
    /** Date of the earliest article that quotes the speaker; null if none is dated. */
    readonly firstQuotedAt: string | null,
    /** Date of the latest article that quotes the speaker; null if none is dated. */
    readonly lastQuotedAt: string | null,
    /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
    readonly id: string,
    /** The canonical name, such as 'Sergei Shoigu'. */
    readonly name: string,
    /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
    readonly slug: string,
    /** Whether this is a person, an organization or a group. */
    readonly kind: SpeakerKind,
    /** Number of quotes of the speaker in the archive. */
    readonly quoteCount: number,
    /** What the person is known by in public registers, according to the authority lists of the archive; those of Wikidata first. Empty if no list names the person. */
    readonly identifiers: ReadonlyArray<{
      /** The register, in small letters, such as 'wikidata'. */
      readonly scheme: string,
      /** What the register knows the person by, such as 'Q42'. */
      readonly value: string
    }>,
    /** Titles and roles as printed, such as 'Russian Defense Minister', most frequent first. */
    readonly roles: ReadonlyArray<{
      /** As printed, such as 'Russian Defense Minister'. */
      readonly title: string,
      /** Number of the speaker's quotes in articles that give this title. */
      readonly quoteCount: number,
      /** Date of the earliest article that gives it; null if none is dated. */
      readonly firstSeenAt: string | null,
      /** Date of the latest article that gives it; null if none is dated. */
      readonly lastSeenAt: string | null
    }>,
    /** Quotes of the speaker, newest first by default. */
    readonly quotes: {
      /** Number of items on all pages; computed only if selected. */
      readonly totalCount: number,
      /** The items without their cursors. */
      readonly nodes: ReadonlyArray<{
        /** Whether the words are the speaker's own or reported. */
        readonly kind: QuoteKind,
        /** Opaque, and does not change as long as the words remain in the article. */
        readonly id: string,
        /** The words as printed, without the quotation marks around them. */
        readonly text: string,
        /** Its position among the article's quotes, starting at 0. */
        readonly position: number,
        /** The position of the text in the article's body: body.slice(start, end) is the text. */
        readonly span: {
          /** Start of the range, inclusive. */
          readonly start: number,
          /** End of the range, exclusive. */
          readonly end: number
        },
        /** How the speaker was identified; null if the page does not say who spoke. */
        readonly attribution: {
          /** The words that refer to the speaker, such as 'the defense minister' or 'he'. Null if the quote has no such words. */
          readonly mention: string | null,
          /** The words that introduce the quote, such as 'said' or 'according to'. Null if there are none. */
          readonly cue: string | null,
          /** How the speaker was identified in the page. */
          readonly method: AttributionMethod,
          /** The source of the speaker's identity: the page itself, the other pages of the archive, or an editor. */
          readonly identifiedBy: SpeakerIdentification,
          /**
           * The share of attributions made this way that are right, from 0 to 1: lower if other pages tell who the speaker is. 0
           * without a speaker, 1 for an editor's attribution.
           */
          readonly confidence: number,
          /** Position of the mention in the body; null if it is not in the body. */
          readonly mentionSpan: {
            /** Start of the range, inclusive. */
            readonly start: number,
            /** End of the range, exclusive. */
            readonly end: number
          } | null,
          /** Position of the cue in the body; null if there is no cue. */
          readonly cueSpan: {
            /** Start of the range, inclusive. */
            readonly start: number,
            /** End of the range, exclusive. */
            readonly end: number
          } | null
        } | null,
        /** Who said it; null if no speaker is identified, even if the attribution has a mention such as 'he'. */
        readonly speaker: {
          /** Opaque, and never changes. The id of a merged speaker returns the speaker it was merged into. */
          readonly id: string,
          /** The canonical name, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For use in URLs, such as 'sergei-shoigu'. Never changes. */
          readonly slug: string,
          /** Whether this is a person, an organization or a group. */
          readonly kind: SpeakerKind,
          /** Number of quotes of the speaker in the archive. */
          readonly quoteCount: number
        } | null,
        /** The article that prints it. */
        readonly article: {
          /** Opaque, and never changes. */
          readonly id: string,
          /** Null if the page has none. */
          readonly headline: string | null,
          /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
          readonly lead: string | null,
          /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
          readonly source: string | null,
          /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
          readonly section: string | null,
          /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
          readonly language: string,
          /** The URL, without its fragment; null if unknown. */
          readonly url: string | null,
          /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
          readonly date: string | null,
          /** How precise the date on the page is. Null if date is null. */
          readonly datePrecision: DatePrecision | null
        }
      }>,
      /** Whether there are more items, and the cursors to continue with. */
      readonly pageInfo: {
        /** Whether there are items after this page. */
        readonly hasNextPage: boolean,
        /** Whether there are items before this page. */
        readonly hasPreviousPage: boolean,
        /** Cursor of the first item, to pass as before; null on an empty page. */
        readonly startCursor: string | null,
        /** Cursor of the last item, to pass as after; null on an empty page. */
        readonly endCursor: string | null
      }
    }
  } | null
};

export type TopicsQueryVariables = {
  /** Page size, counted from the start. */
  first?: number | null | undefined;
  /** Return items after this cursor. */
  after?: string | null | undefined;
  /** Page size, counted from the end. */
  last?: number | null | undefined;
  /** Return items before this cursor. */
  before?: string | null | undefined;
  /** Return only the items that match this filter; null for all items. */
  filter?: TopicFilter | null | undefined;
  /** Sort order. */
  orderBy?: TopicOrder;
};


export type TopicsQuery = {
  /** Topics, by default those with the most articles first. */
  readonly topics: {
    /** Number of items on all pages; computed only if selected. */
    readonly totalCount: number,
    /** The items without their cursors. */
    readonly nodes: ReadonlyArray<{
      /** Opaque, and never changes. */
      readonly id: string,
      /** The name as first printed, such as 'Arctic'. */
      readonly name: string,
      /** For use in URLs, such as 'arctic'. Never changes. */
      readonly slug: string,
      /** Number of articles on the topic. */
      readonly articleCount: number,
      /** Number of quotes in articles on the topic. */
      readonly quoteCount: number
    }>,
    /** Whether there are more items, and the cursors to continue with. */
    readonly pageInfo: {
      /** Whether there are items after this page. */
      readonly hasNextPage: boolean,
      /** Whether there are items before this page. */
      readonly hasPreviousPage: boolean,
      /** Cursor of the first item, to pass as before; null on an empty page. */
      readonly startCursor: string | null,
      /** Cursor of the last item, to pass as after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type TopicQueryVariables = {
  /** How to find the topic: exactly one field. */
  by: TopicBy;
  /** Page size, counted from the start. */
  articles?: number;
  /** Return items after this cursor. */
  after?: string | null | undefined;
};


export type TopicQuery = {
  /** The topic with this id, slug or name. Null if it does not exist. */
  readonly topic: {
    /** Opaque, and never changes. */
    readonly id: string,
    /** The name as first printed, such as 'Arctic'. */
    readonly name: string,
    /** For use in URLs, such as 'arctic'. Never changes. */
    readonly slug: string,
    /** Number of articles on the topic. */
    readonly articleCount: number,
    /** Number of quotes in articles on the topic. */
    readonly quoteCount: number,
    /** Articles on the topic, newest first by default. */
    readonly articles: {
      /** Number of items on all pages; computed only if selected. */
      readonly totalCount: number,
      /** The items without their cursors. */
      readonly nodes: ReadonlyArray<{
        /** Opaque, and never changes. */
        readonly id: string,
        /** Null if the page has none. */
        readonly headline: string | null,
        /** The first paragraph, which is also part of the body. Null if the body is empty before its first paragraph break. */
        readonly lead: string | null,
        /** The publisher, such as 'Sputnik'. Null if the page does not name one. */
        readonly source: string | null,
        /** The section of the publication, such as 'Military & Intelligence'. Null if the page does not name one. */
        readonly section: string | null,
        /** A BCP 47 language tag, such as 'en'; 'und' if the language is unknown. */
        readonly language: string,
        /** The URL, without its fragment; null if unknown. */
        readonly url: string | null,
        /** publishedAt, or else capturedAt, or else null. Orders, date ranges, timelines, firstQuotedAt and lastQuotedAt use this date. */
        readonly date: string | null,
        /** How precise the date on the page is. Null if date is null. */
        readonly datePrecision: DatePrecision | null
      }>,
      /** Whether there are more items, and the cursors to continue with. */
      readonly pageInfo: {
        /** Whether there are items after this page. */
        readonly hasNextPage: boolean,
        /** Whether there are items before this page. */
        readonly hasPreviousPage: boolean,
        /** Cursor of the first item, to pass as before; null on an empty page. */
        readonly startCursor: string | null,
        /** Cursor of the last item, to pass as after; null on an empty page. */
        readonly endCursor: string | null
      }
    }
  } | null
};


export const ArchiveDocument: TypedDocument<ArchiveQuery, ArchiveQueryVariables> = `query archive {
  archive {
    articleCount
    quoteCount
    speakerCount
    topicCount
    firstPublishedAt
    lastPublishedAt
    storedCursor
  }
}`;

export const ArticlesDocument: TypedDocument<ArticlesQuery, ArticlesQueryVariables> = `query articles($first: Int, $after: String, $last: Int, $before: String, $filter: ArticleFilter, $orderBy: ArticleOrder! = NEWEST) {
  articles(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    orderBy: $orderBy
  ) {
    nodes {
      ...ArticleItem
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

fragment ArticleItem on Article {
  ...ArticleCard
  byline
  topics {
    ...TopicCard
  }
  speakers {
    ...SpeakerCard
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
}`;

export const ArticleDocument: TypedDocument<ArticleQuery, ArticleQueryVariables> = `query article($by: ArticleBy!, $quotes: Int! = 100, $after: String) {
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
          identifiedBy
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
}`;

export const AuditEventsDocument: TypedDocument<AuditEventsQuery, AuditEventsQueryVariables> = `query auditEvents($first: Int, $after: String, $last: Int, $before: String, $filter: AuditEventFilter) {
  auditEvents(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    nodes {
      ...AuditEventCard
    }
    pageInfo {
      ...PageBounds
    }
    totalCount
  }
}

fragment AuditEventCard on AuditEvent {
  id
  at
  by
  key {
    id
    name
  }
  action
  target
  subject
  createdCount
  updatedCount
  removedCount
  requestId
}

fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`;

export const AuthoritiesDocument: TypedDocument<AuthoritiesQuery, AuthoritiesQueryVariables> = `query authorities {
  authorities {
    ...AuthorityCard
  }
}

fragment AuthorityCard on Authority {
  name
  file
  importedAt
  personCount
  identifiedCount
}`;

export const ImportAuthorityDocument: TypedDocument<ImportAuthorityMutation, ImportAuthorityMutationVariables> = `mutation importAuthority($input: ImportAuthorityInput!) {
  importAuthority(input: $input) {
    authority {
      ...AuthorityCard
    }
    createdCount
    updatedCount
    unchangedCount
    removedCount
    warnings
    pendingCount
  }
}

fragment AuthorityCard on Authority {
  name
  file
  importedAt
  personCount
  identifiedCount
}`;

export const RemoveAuthorityDocument: TypedDocument<RemoveAuthorityMutation, RemoveAuthorityMutationVariables> = `mutation removeAuthority($name: String!) {
  removeAuthority(name: $name) {
    removedCount
    pendingCount
  }
}`;

export const ApplyAuthoritiesDocument: TypedDocument<ApplyAuthoritiesMutation, ApplyAuthoritiesMutationVariables> = `mutation applyAuthorities {
  applyAuthorities {
    pendingCount
  }
}`;

export const CorrectionsDocument: TypedDocument<CorrectionsQuery, CorrectionsQueryVariables> = `query corrections($first: Int, $after: String, $last: Int, $before: String, $filter: CorrectionFilter) {
  corrections(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    nodes {
      ...CorrectionCard
    }
    pageInfo {
      ...PageBounds
    }
    totalCount
  }
}

fragment SpeakerThenCard on SpeakerThen {
  id
  name
  slug
  speaker {
    ...SpeakerCard
  }
}

fragment CorrectionCard on Correction {
  __typename
  id
  by
  at
  undoneBy
  undoneAt
  ... on SpeakerMerge {
    from {
      ...SpeakerThenCard
    }
    into {
      ...SpeakerThenCard
    }
  }
  ... on SpeakerSplit {
    from {
      ...SpeakerThenCard
    }
    into {
      ...SpeakerThenCard
    }
    aliases
  }
  ... on QuoteAttribution {
    text
    article {
      ...ArticleCard
    }
    speakerBefore: before {
      ...SpeakerThenCard
    }
    speakerAfter: after {
      ...SpeakerThenCard
    }
  }
  ... on SpeakerRename {
    speaker {
      ...SpeakerThenCard
    }
    nameBefore: before
    nameAfter: after
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

fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`;

export const MergeSpeakersDocument: TypedDocument<MergeSpeakersMutation, MergeSpeakersMutationVariables> = `mutation mergeSpeakers($from: ID!, $into: ID!) {
  mergeSpeakers(from: $from, into: $into) {
    speaker {
      ...SpeakerCard
    }
    correction {
      ...CorrectionCard
    }
  }
}

fragment SpeakerThenCard on SpeakerThen {
  id
  name
  slug
  speaker {
    ...SpeakerCard
  }
}

fragment CorrectionCard on Correction {
  __typename
  id
  by
  at
  undoneBy
  undoneAt
  ... on SpeakerMerge {
    from {
      ...SpeakerThenCard
    }
    into {
      ...SpeakerThenCard
    }
  }
  ... on SpeakerSplit {
    from {
      ...SpeakerThenCard
    }
    into {
      ...SpeakerThenCard
    }
    aliases
  }
  ... on QuoteAttribution {
    text
    article {
      ...ArticleCard
    }
    speakerBefore: before {
      ...SpeakerThenCard
    }
    speakerAfter: after {
      ...SpeakerThenCard
    }
  }
  ... on SpeakerRename {
    speaker {
      ...SpeakerThenCard
    }
    nameBefore: before
    nameAfter: after
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
}`;

export const SplitSpeakerDocument: TypedDocument<SplitSpeakerMutation, SplitSpeakerMutationVariables> = `mutation splitSpeaker($speaker: ID!, $aliases: [String!]!) {
  splitSpeaker(speaker: $speaker, aliases: $aliases) {
    speaker {
      ...SpeakerCard
    }
    splitOff {
      ...SpeakerCard
    }
    correction {
      ...CorrectionCard
    }
  }
}

fragment SpeakerThenCard on SpeakerThen {
  id
  name
  slug
  speaker {
    ...SpeakerCard
  }
}

fragment CorrectionCard on Correction {
  __typename
  id
  by
  at
  undoneBy
  undoneAt
  ... on SpeakerMerge {
    from {
      ...SpeakerThenCard
    }
    into {
      ...SpeakerThenCard
    }
  }
  ... on SpeakerSplit {
    from {
      ...SpeakerThenCard
    }
    into {
      ...SpeakerThenCard
    }
    aliases
  }
  ... on QuoteAttribution {
    text
    article {
      ...ArticleCard
    }
    speakerBefore: before {
      ...SpeakerThenCard
    }
    speakerAfter: after {
      ...SpeakerThenCard
    }
  }
  ... on SpeakerRename {
    speaker {
      ...SpeakerThenCard
    }
    nameBefore: before
    nameAfter: after
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
}`;

export const AttributeQuoteDocument: TypedDocument<AttributeQuoteMutation, AttributeQuoteMutationVariables> = `mutation attributeQuote($quote: ID!, $speaker: ID) {
  attributeQuote(quote: $quote, speaker: $speaker) {
    quote {
      ...QuoteCard
    }
    correction {
      ...CorrectionCard
    }
  }
}

fragment SpeakerThenCard on SpeakerThen {
  id
  name
  slug
  speaker {
    ...SpeakerCard
  }
}

fragment CorrectionCard on Correction {
  __typename
  id
  by
  at
  undoneBy
  undoneAt
  ... on SpeakerMerge {
    from {
      ...SpeakerThenCard
    }
    into {
      ...SpeakerThenCard
    }
  }
  ... on SpeakerSplit {
    from {
      ...SpeakerThenCard
    }
    into {
      ...SpeakerThenCard
    }
    aliases
  }
  ... on QuoteAttribution {
    text
    article {
      ...ArticleCard
    }
    speakerBefore: before {
      ...SpeakerThenCard
    }
    speakerAfter: after {
      ...SpeakerThenCard
    }
  }
  ... on SpeakerRename {
    speaker {
      ...SpeakerThenCard
    }
    nameBefore: before
    nameAfter: after
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
  kind
  ...QuoteParts
}

fragment QuoteParts on Quote {
  id
  text
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
    identifiedBy
    confidence
  }
  speaker {
    ...SpeakerCard
  }
  article {
    ...ArticleCard
  }
}`;

export const RenameSpeakerDocument: TypedDocument<RenameSpeakerMutation, RenameSpeakerMutationVariables> = `mutation renameSpeaker($speaker: ID!, $name: String!) {
  renameSpeaker(speaker: $speaker, name: $name) {
    speaker {
      ...SpeakerCard
    }
    correction {
      ...CorrectionCard
    }
  }
}

fragment SpeakerThenCard on SpeakerThen {
  id
  name
  slug
  speaker {
    ...SpeakerCard
  }
}

fragment CorrectionCard on Correction {
  __typename
  id
  by
  at
  undoneBy
  undoneAt
  ... on SpeakerMerge {
    from {
      ...SpeakerThenCard
    }
    into {
      ...SpeakerThenCard
    }
  }
  ... on SpeakerSplit {
    from {
      ...SpeakerThenCard
    }
    into {
      ...SpeakerThenCard
    }
    aliases
  }
  ... on QuoteAttribution {
    text
    article {
      ...ArticleCard
    }
    speakerBefore: before {
      ...SpeakerThenCard
    }
    speakerAfter: after {
      ...SpeakerThenCard
    }
  }
  ... on SpeakerRename {
    speaker {
      ...SpeakerThenCard
    }
    nameBefore: before
    nameAfter: after
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
}`;

export const UndoCorrectionDocument: TypedDocument<UndoCorrectionMutation, UndoCorrectionMutationVariables> = `mutation undoCorrection($id: ID!) {
  undoCorrection(id: $id) {
    correction {
      ...CorrectionCard
    }
    speakers {
      ...SpeakerCard
    }
    quote {
      ...QuoteCard
    }
  }
}

fragment SpeakerThenCard on SpeakerThen {
  id
  name
  slug
  speaker {
    ...SpeakerCard
  }
}

fragment CorrectionCard on Correction {
  __typename
  id
  by
  at
  undoneBy
  undoneAt
  ... on SpeakerMerge {
    from {
      ...SpeakerThenCard
    }
    into {
      ...SpeakerThenCard
    }
  }
  ... on SpeakerSplit {
    from {
      ...SpeakerThenCard
    }
    into {
      ...SpeakerThenCard
    }
    aliases
  }
  ... on QuoteAttribution {
    text
    article {
      ...ArticleCard
    }
    speakerBefore: before {
      ...SpeakerThenCard
    }
    speakerAfter: after {
      ...SpeakerThenCard
    }
  }
  ... on SpeakerRename {
    speaker {
      ...SpeakerThenCard
    }
    nameBefore: before
    nameAfter: after
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
  kind
  ...QuoteParts
}

fragment QuoteParts on Quote {
  id
  text
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
    identifiedBy
    confidence
  }
  speaker {
    ...SpeakerCard
  }
  article {
    ...ArticleCard
  }
}`;

export const DeleteArticlesDocument: TypedDocument<DeleteArticlesMutation, DeleteArticlesMutationVariables> = `mutation deleteArticles($filter: ArticleDeletionFilter!, $dryRun: Boolean! = false) {
  deleteArticles(filter: $filter, dryRun: $dryRun) {
    articles {
      id
      headline
      source
      url
      date
    }
    articleCount
    quoteCount
    speakerCount
    topicCount
    remainingCount
  }
}`;

export const IngestPageDocument: TypedDocument<IngestPageMutation, IngestPageMutationVariables> = `mutation ingestPage($input: IngestPageInput!) {
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
}`;

export const ApiKeysDocument: TypedDocument<ApiKeysQuery, ApiKeysQueryVariables> = `query apiKeys($first: Int, $after: String, $last: Int, $before: String, $filter: ApiKeyFilter) {
  apiKeys(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
  ) {
    nodes {
      ...ApiKeyCard
    }
    pageInfo {
      ...PageBounds
    }
    totalCount
  }
}

fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}

fragment ApiKeyCard on ApiKey {
  id
  name
  scopes
  active
  createdAt
  createdBy
  expiresAt
  revokedAt
  revokedBy
  lastUsedAt
}`;

export const CreateApiKeyDocument: TypedDocument<CreateApiKeyMutation, CreateApiKeyMutationVariables> = `mutation createApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    key
    apiKey {
      ...ApiKeyCard
    }
  }
}

fragment ApiKeyCard on ApiKey {
  id
  name
  scopes
  active
  createdAt
  createdBy
  expiresAt
  revokedAt
  revokedBy
  lastUsedAt
}`;

export const RevokeApiKeyDocument: TypedDocument<RevokeApiKeyMutation, RevokeApiKeyMutationVariables> = `mutation revokeApiKey($name: String!) {
  revokeApiKey(name: $name) {
    apiKey {
      ...ApiKeyCard
    }
  }
}

fragment ApiKeyCard on ApiKey {
  id
  name
  scopes
  active
  createdAt
  createdBy
  expiresAt
  revokedAt
  revokedBy
  lastUsedAt
}`;

export const EachArticlesDocument: TypedDocument<EachArticlesQuery, EachArticlesQueryVariables> = `query eachArticles($first: Int, $after: String, $filter: ArticleFilter, $orderBy: ArticleOrder! = NEWEST, $body: Boolean! = false) {
  articles(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes {
      ...ArticleItem
      body @include(if: $body)
    }
    pageInfo {
      ...NextPage
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

fragment ArticleItem on Article {
  ...ArticleCard
  byline
  topics {
    ...TopicCard
  }
  speakers {
    ...SpeakerCard
  }
}

fragment TopicCard on Topic {
  id
  name
  slug
  articleCount
  quoteCount
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`;

export const EachQuotesDocument: TypedDocument<EachQuotesQuery, EachQuotesQueryVariables> = `query eachQuotes($first: Int, $after: String, $filter: QuoteFilter, $orderBy: QuoteOrder! = NEWEST) {
  quotes(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes {
      ...QuoteCard
    }
    pageInfo {
      ...NextPage
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
  kind
  ...QuoteParts
}

fragment QuoteParts on Quote {
  id
  text
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
    identifiedBy
    confidence
  }
  speaker {
    ...SpeakerCard
  }
  article {
    ...ArticleCard
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`;

export const EachSpeakersDocument: TypedDocument<EachSpeakersQuery, EachSpeakersQueryVariables> = `query eachSpeakers($first: Int, $after: String, $filter: SpeakerFilter, $orderBy: SpeakerOrder! = MOST_QUOTED) {
  speakers(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes {
      ...SpeakerItem
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment SpeakerCard on Speaker {
  id
  name
  slug
  kind
  quoteCount
}

fragment SpeakerItem on Speaker {
  ...SpeakerCard
  firstQuotedAt
  lastQuotedAt
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`;

export const EachTopicsDocument: TypedDocument<EachTopicsQuery, EachTopicsQueryVariables> = `query eachTopics($first: Int, $after: String, $filter: TopicFilter, $orderBy: TopicOrder! = MOST_ARTICLES) {
  topics(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes {
      ...TopicCard
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment TopicCard on Topic {
  id
  name
  slug
  articleCount
  quoteCount
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`;

export const EachSearchDocument: TypedDocument<EachSearchQuery, EachSearchQueryVariables> = `query eachSearch($first: Int, $after: String, $query: String!, $kinds: [SearchKind!]) {
  search(first: $first, after: $after, query: $query, kinds: $kinds) {
    edges {
      ...SearchItem
    }
    pageInfo {
      ...NextPage
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

fragment QuoteParts on Quote {
  id
  text
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
    identifiedBy
    confidence
  }
  speaker {
    ...SpeakerCard
  }
  article {
    ...ArticleCard
  }
}

fragment SearchItem on SearchEdge {
  cursor
  highlight
  node {
    __typename
    ... on Article {
      ...ArticleCard
    }
    ... on Quote {
      quoteKind: kind
      ...QuoteParts
    }
    ... on Speaker {
      id
      name
      slug
      speakerKind: kind
      quoteCount
    }
    ... on Topic {
      ...TopicCard
    }
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`;

export const EachApiKeysDocument: TypedDocument<EachApiKeysQuery, EachApiKeysQueryVariables> = `query eachApiKeys($first: Int, $after: String, $filter: ApiKeyFilter) {
  apiKeys(first: $first, after: $after, filter: $filter) {
    nodes {
      ...ApiKeyCard
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}

fragment ApiKeyCard on ApiKey {
  id
  name
  scopes
  active
  createdAt
  createdBy
  expiresAt
  revokedAt
  revokedBy
  lastUsedAt
}`;

export const EachAuditEventsDocument: TypedDocument<EachAuditEventsQuery, EachAuditEventsQueryVariables> = `query eachAuditEvents($first: Int, $after: String, $filter: AuditEventFilter) {
  auditEvents(first: $first, after: $after, filter: $filter) {
    nodes {
      ...AuditEventCard
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment AuditEventCard on AuditEvent {
  id
  at
  by
  key {
    id
    name
  }
  action
  target
  subject
  createdCount
  updatedCount
  removedCount
  requestId
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`;

export const QuoteAddedDocument: TypedDocument<QuoteAddedSubscription, QuoteAddedSubscriptionVariables> = `subscription quoteAdded($filter: QuoteFilter, $after: String) {
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
  kind
  ...QuoteParts
}

fragment QuoteParts on Quote {
  id
  text
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
    identifiedBy
    confidence
  }
  speaker {
    ...SpeakerCard
  }
  article {
    ...ArticleCard
  }
}`;

export const NodeDocument: TypedDocument<NodeQuery, NodeQueryVariables> = `query node($id: ID!) {
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
}`;

export const NodesDocument: TypedDocument<NodesQuery, NodesQueryVariables> = `query nodes($ids: [ID!]!) {
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
}`;

export const QuotesDocument: TypedDocument<QuotesQuery, QuotesQueryVariables> = `query quotes($first: Int, $after: String, $last: Int, $before: String, $filter: QuoteFilter, $orderBy: QuoteOrder! = NEWEST) {
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
  kind
  ...QuoteParts
}

fragment QuoteParts on Quote {
  id
  text
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
    identifiedBy
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
}`;

export const QuoteDocument: TypedDocument<QuoteQuery, QuoteQueryVariables> = `query quote($id: ID!) {
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
  kind
  ...QuoteParts
}

fragment QuoteParts on Quote {
  id
  text
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
    identifiedBy
    confidence
  }
  speaker {
    ...SpeakerCard
  }
  article {
    ...ArticleCard
  }
}`;

export const SearchDocument: TypedDocument<SearchQuery, SearchQueryVariables> = `query search($query: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    edges {
      ...SearchItem
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

fragment QuoteParts on Quote {
  id
  text
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
    identifiedBy
    confidence
  }
  speaker {
    ...SpeakerCard
  }
  article {
    ...ArticleCard
  }
}

fragment SearchItem on SearchEdge {
  cursor
  highlight
  node {
    __typename
    ... on Article {
      ...ArticleCard
    }
    ... on Quote {
      quoteKind: kind
      ...QuoteParts
    }
    ... on Speaker {
      id
      name
      slug
      speakerKind: kind
      quoteCount
    }
    ... on Topic {
      ...TopicCard
    }
  }
}

fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`;

export const SpeakersDocument: TypedDocument<SpeakersQuery, SpeakersQueryVariables> = `query speakers($first: Int, $after: String, $last: Int, $before: String, $filter: SpeakerFilter, $orderBy: SpeakerOrder! = MOST_QUOTED) {
  speakers(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    orderBy: $orderBy
  ) {
    nodes {
      ...SpeakerItem
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

fragment SpeakerItem on Speaker {
  ...SpeakerCard
  firstQuotedAt
  lastQuotedAt
}

fragment PageBounds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`;

export const SpeakerDocument: TypedDocument<SpeakerQuery, SpeakerQueryVariables> = `query speaker($by: SpeakerBy!, $quotes: Int! = 20, $after: String, $filter: QuoteFilter) {
  speaker(by: $by) {
    ...SpeakerCard
    aliases
    identifiers {
      scheme
      value
    }
    sameAs
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
  kind
  ...QuoteParts
}

fragment QuoteParts on Quote {
  id
  text
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
    identifiedBy
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
}`;

export const TopicsDocument: TypedDocument<TopicsQuery, TopicsQueryVariables> = `query topics($first: Int, $after: String, $last: Int, $before: String, $filter: TopicFilter, $orderBy: TopicOrder! = MOST_ARTICLES) {
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
}`;

export const TopicDocument: TypedDocument<TopicQuery, TopicQueryVariables> = `query topic($by: TopicBy!, $articles: Int! = 20, $after: String) {
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
}`;

/** The queries and mutations that are methods of the client. */
export interface Operations {
  /** Totals of the whole archive. */
  archive(variables?: ArchiveQueryVariables, options?: RequestOptions): Promise<ArchiveQuery>;
  /** Articles, newest first by default. */
  articles(variables?: ArticlesQueryVariables, options?: RequestOptions): Promise<ArticlesQuery>;
  /** The article with this id or URL. Null if it does not exist. */
  article(variables: ArticleQueryVariables, options?: RequestOptions): Promise<ArticleQuery>;
  /** What was changed in the archive, and by whom, newest first. Needs a key with the scope ADMIN. Events are kept for 400 days. */
  auditEvents(variables?: AuditEventsQueryVariables, options?: RequestOptions): Promise<AuditEventsQuery>;
  /** The authority lists that were imported, by name. */
  authorities(variables?: AuthoritiesQueryVariables, options?: RequestOptions): Promise<AuthoritiesQuery>;
  /** Stores an authority list, and replaces the list of the same name as a whole: importing the same list again changes nothing. Speakers are then resolved again for about five seconds; if pendingCount is not 0, continue with applyAuthorities. Scope: CORRECT. */
  importAuthority(variables: ImportAuthorityMutationVariables, options?: RequestOptions): Promise<ImportAuthorityMutation>;
  /** Removes an authority list, with the names and identifiers that speakers have from it; continues as importAuthority does. Scope: CORRECT. */
  removeAuthority(variables: RemoveAuthorityMutationVariables, options?: RequestOptions): Promise<RemoveAuthorityMutation>;
  /** Resolves speakers again that authority lists have changed, for about five seconds. Scope: CORRECT. */
  applyAuthorities(variables?: ApplyAuthoritiesMutationVariables, options?: RequestOptions): Promise<ApplyAuthoritiesMutation>;
  /** Corrections that editors made, newest first, including undone ones. Anyone can read them, with the editors' names. */
  corrections(variables?: CorrectionsQueryVariables, options?: RequestOptions): Promise<CorrectionsQuery>;
  /** Merges two speakers into one. The merge also applies to pages ingested later. The id and slug of the merged speaker lead to the other. Scope: CORRECT. */
  mergeSpeakers(variables: MergeSpeakersMutationVariables, options?: RequestOptions): Promise<MergeSpeakersMutation>;
  /** Splits a speaker in two: appearances under the given names become those of a new speaker. A name first printed by a later page goes to the side whose names it matches. Scope: CORRECT. */
  splitSpeaker(variables: SplitSpeakerMutationVariables, options?: RequestOptions): Promise<SplitSpeakerMutation>;
  /** Sets the speaker of a quote. Applies to these words in this article, also after it is ingested again; printings in other articles do not change. Scope: CORRECT. */
  attributeQuote(variables: AttributeQuoteMutationVariables, options?: RequestOptions): Promise<AttributeQuoteMutation>;
  /** Sets the name that a speaker is known and found by, instead of the one printed most often. The slug does not change. Scope: CORRECT. */
  renameSpeaker(variables: RenameSpeakerMutationVariables, options?: RequestOptions): Promise<RenameSpeakerMutation>;
  /** Undoes a correction. A correction that a later one depends on is BAD_USER_INPUT: undo the later one first. Scope: CORRECT. */
  undoCorrection(variables: UndoCorrectionMutationVariables, options?: RequestOptions): Promise<UndoCorrectionMutation>;
  /**
   * Deletes articles with all that hung on them: quotes, the attributions that editors gave these, and the topics and speakers
   * that no other article has. The other speakers are then as if the articles had never been ingested; merges, splits and
   * new names that editors decided stay. Ends after about five seconds: while remainingCount is not 0, send it again. Nothing
   * brings an article back but ingesting its page. Scope: ADMIN.
   */
  deleteArticles(variables: DeleteArticlesMutationVariables, options?: RequestOptions): Promise<DeleteArticlesMutation>;
  /** Extracts one page and stores the result. Ingesting the same page again (same URL without its fragment, or else same headline and body) changes nothing. Scope: INGEST. */
  ingestPage(variables: IngestPageMutationVariables, options?: RequestOptions): Promise<IngestPageMutation>;
  /** API keys, newest first, including those that were revoked or have expired. Needs a key with the scope ADMIN. */
  apiKeys(variables?: ApiKeysQueryVariables, options?: RequestOptions): Promise<ApiKeysQuery>;
  /** Creates an API key, which the response contains and no later one: the archive stores only its hash. Scope: ADMIN. */
  createApiKey(variables: CreateApiKeyMutationVariables, options?: RequestOptions): Promise<CreateApiKeyMutation>;
  /** Revokes an API key: within two seconds no server of the archive accepts it any more. Scope: ADMIN. */
  revokeApiKey(variables: RevokeApiKeyMutationVariables, options?: RequestOptions): Promise<RevokeApiKeyMutation>;
  /** The object with this id, whatever its type. Null if it does not exist. */
  node(variables: NodeQueryVariables, options?: RequestOptions): Promise<NodeQuery>;
  /** Up to 100 objects by their ids, in the order of the ids; null for an id that does not exist. */
  nodes(variables: NodesQueryVariables, options?: RequestOptions): Promise<NodesQuery>;
  /** Quotes, by default those of the newest article first, each article's in the order of its text. */
  quotes(variables?: QuotesQueryVariables, options?: RequestOptions): Promise<QuotesQuery>;
  /** The quote with this id. Null if it does not exist or its article no longer prints it. */
  quote(variables: QuoteQueryVariables, options?: RequestOptions): Promise<QuoteQuery>;
  /**
   * Searches quotes, articles, speakers and topics at once, best match first.
   * The query uses web-search syntax: words, "an exact phrase", -excluded, or, and prefix*, which matches every word that
   * starts with those letters. A query that only excludes words finds nothing.
   */
  search(variables: SearchQueryVariables, options?: RequestOptions): Promise<SearchQuery>;
  /** Speakers, most quoted first by default. */
  speakers(variables?: SpeakersQueryVariables, options?: RequestOptions): Promise<SpeakersQuery>;
  /** The speaker with this id, slug or name. Null if it does not exist. */
  speaker(variables: SpeakerQueryVariables, options?: RequestOptions): Promise<SpeakerQuery>;
  /** Topics, by default those with the most articles first. */
  topics(variables?: TopicsQueryVariables, options?: RequestOptions): Promise<TopicsQuery>;
  /** The topic with this id, slug or name. Null if it does not exist. */
  topic(variables: TopicQueryVariables, options?: RequestOptions): Promise<TopicQuery>;
}

export const operations: Readonly<Record<keyof Operations, string>> = {
  archive: ArchiveDocument,
  articles: ArticlesDocument,
  article: ArticleDocument,
  auditEvents: AuditEventsDocument,
  authorities: AuthoritiesDocument,
  importAuthority: ImportAuthorityDocument,
  removeAuthority: RemoveAuthorityDocument,
  applyAuthorities: ApplyAuthoritiesDocument,
  corrections: CorrectionsDocument,
  mergeSpeakers: MergeSpeakersDocument,
  splitSpeaker: SplitSpeakerDocument,
  attributeQuote: AttributeQuoteDocument,
  renameSpeaker: RenameSpeakerDocument,
  undoCorrection: UndoCorrectionDocument,
  deleteArticles: DeleteArticlesDocument,
  ingestPage: IngestPageDocument,
  apiKeys: ApiKeysDocument,
  createApiKey: CreateApiKeyDocument,
  revokeApiKey: RevokeApiKeyDocument,
  node: NodeDocument,
  nodes: NodesDocument,
  quotes: QuotesDocument,
  quote: QuoteDocument,
  search: SearchDocument,
  speakers: SpeakersDocument,
  speaker: SpeakerDocument,
  topics: TopicsDocument,
  topic: TopicDocument,
};

/** The lists of `client.each`, which fetch page by page. */
export interface Lists {
  /** Articles, newest first by default. */
  articles(options?: WalkOptions<EachArticlesQueryVariables>): Walk<EachArticlesQuery>;
  /** Quotes, by default those of the newest article first, each article's in the order of its text. */
  quotes(options?: WalkOptions<EachQuotesQueryVariables>): Walk<EachQuotesQuery>;
  /** Speakers, most quoted first by default. */
  speakers(options?: WalkOptions<EachSpeakersQueryVariables>): Walk<EachSpeakersQuery>;
  /** Topics, by default those with the most articles first. */
  topics(options?: WalkOptions<EachTopicsQueryVariables>): Walk<EachTopicsQuery>;
  /**
   * Searches quotes, articles, speakers and topics at once, best match first.
   * The query uses web-search syntax: words, "an exact phrase", -excluded, or, and prefix*, which matches every word that
   * starts with those letters. A query that only excludes words finds nothing.
   */
  search(options: WalkOptions<EachSearchQueryVariables>): Walk<EachSearchQuery>;
  /** API keys, newest first, including those that were revoked or have expired. Needs a key with the scope ADMIN. */
  apiKeys(options?: WalkOptions<EachApiKeysQueryVariables>): Walk<EachApiKeysQuery>;
  /** What was changed in the archive, and by whom, newest first. Needs a key with the scope ADMIN. Events are kept for 400 days. */
  auditEvents(options?: WalkOptions<EachAuditEventsQueryVariables>): Walk<EachAuditEventsQuery>;
}

export const lists: Readonly<Record<keyof Lists, string>> = {
  articles: EachArticlesDocument,
  quotes: EachQuotesDocument,
  speakers: EachSpeakersDocument,
  topics: EachTopicsDocument,
  search: EachSearchDocument,
  apiKeys: EachApiKeysDocument,
  auditEvents: EachAuditEventsDocument,
};