import type { TypedDocument } from "../document.js";
import type { Walk, WalkOptions } from "../each.js";
import type { RequestOptions } from "../request.js";
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
  /** Web-search syntax over headline and body, as Query.search takes it. */
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

/** Every condition given must hold; within a list, any one. */
export type CorrectionFilter = {
  /** Made by one of these, spelt as in Correction.by. */
  readonly by?: ReadonlyArray<string> | null | undefined;
  /** Of one of these kinds. */
  readonly kinds?: ReadonlyArray<CorrectionKind> | null | undefined;
  /** About one of these, whichever part it had; an id that leads to another means that one too. */
  readonly speakers?: ReadonlyArray<string> | null | undefined;
  /** true: only what was taken back; false: only what holds. */
  readonly undone?: boolean | null | undefined;
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
  /** Web-search syntax over the words said, as Query.search takes it. */
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

/** A name finds the speaker by any full spelling seen in print or the name that an editor gave it, whatever its case or accents; several speakers of that name are the error AMBIGUOUS, which lists their slugs. */
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

export type ArchiveQueryVariables = { [key: string]: never; };


export type ArchiveQuery = {
  /** What the whole archive holds. */
  readonly archive: {
    /** How many articles. */
    readonly articleCount: number,
    /** How many quotes. */
    readonly quoteCount: number,
    /** How many speakers. */
    readonly speakerCount: number,
    /** How many topics. */
    readonly topicCount: number,
    /** When the oldest article was published; null where none says. */
    readonly firstPublishedAt: string | null,
    /** When the newest article was published; null where none says. */
    readonly lastPublishedAt: string | null,
    /** Where the archive ends just now, in STORED order: the cursor that quoteAdded, and quotes in that order, go on after. An empty archive has one too. */
    readonly storedCursor: string
  }
};

export type ArticlesQueryVariables = {
  /** At most this many from the start; 100 at most, 20 where neither first nor last is given. */
  first?: number | null | undefined;
  /** Only what comes after this cursor. */
  after?: string | null | undefined;
  /** At most this many from the end, instead of first; 100 at most. */
  last?: number | null | undefined;
  /** Only what comes before this cursor. */
  before?: string | null | undefined;
  /** Only what meets this; null for everything. */
  filter?: ArticleFilter | null | undefined;
  /** What comes first. */
  orderBy?: ArticleOrder;
};


export type ArticlesQuery = {
  /** Articles, newest first unless told otherwise. first and last are at most 100, 20 where neither is given. */
  readonly articles: {
    /** How many there are in all, whatever the page; counted only where it is asked for. */
    readonly totalCount: number,
    /** The items alone. */
    readonly nodes: ReadonlyArray<{
      /** Who wrote it, in the order of the page; empty where it does not say. */
      readonly byline: ReadonlyArray<string>,
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** Null where the page has none. */
      readonly headline: string | null,
      /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
      readonly lead: string | null,
      /** Who published it, such as 'Sputnik'. Null where the page does not say. */
      readonly source: string | null,
      /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
      readonly section: string | null,
      /** BCP 47, such as 'en'; 'und' where it cannot be told. */
      readonly language: string,
      /** Where it was published, without a fragment; null where that is not known. */
      readonly url: string | null,
      /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
      readonly date: string | null,
      /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
      readonly datePrecision: DatePrecision | null,
      /** Its tags, in the order in which the page lists them. */
      readonly topics: ReadonlyArray<{
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** As first printed, such as 'Arctic'. */
        readonly name: string,
        /** For addresses, such as 'arctic'. Given once; it stays. */
        readonly slug: string,
        /** How many articles are on it. */
        readonly articleCount: number,
        /** How many quotes stand in the articles on it. */
        readonly quoteCount: number
      }>,
      /** Everyone quoted in it, in the order in which they first speak. */
      readonly speakers: ReadonlyArray<{
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** The name it is known by, such as 'Sergei Shoigu'. */
        readonly name: string,
        /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
        readonly slug: string,
        /** What kind of speaker it is. */
        readonly kind: SpeakerKind,
        /** How many quotes of the speaker the archive holds. */
        readonly quoteCount: number
      }>
    }>,
    /** Whether there is more, and where to go on. */
    readonly pageInfo: {
      /** Whether the list goes on after this page. */
      readonly hasNextPage: boolean,
      /** Whether the list holds something before this page. */
      readonly hasPreviousPage: boolean,
      /** The cursor of the first edge, to go back from with before; null on an empty page. */
      readonly startCursor: string | null,
      /** The cursor of the last edge, to go on from with after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type ArticleQueryVariables = {
  /** Exactly one way to name it. */
  by: ArticleBy;
  /** At most this many from the start; 100 at most, 20 where neither first nor last is given. */
  quotes?: number;
  /** Only what comes after this cursor. */
  after?: string | null | undefined;
};


export type ArticleQuery = {
  /** One article, by its id or its address; null where there is none. */
  readonly article: {
    /** Blank lines separate paragraphs; single line breaks may remain inside one. Spans of quotes index into this text. */
    readonly body: string,
    /** Who wrote it, in the order of the page; empty where it does not say. */
    readonly byline: ReadonlyArray<string>,
    /** When it was published; null where the page does not say. */
    readonly publishedAt: string | null,
    /** When the page was captured; null where the page does not say. */
    readonly capturedAt: string | null,
    /** When it entered this archive. */
    readonly ingestedAt: string,
    /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
    readonly id: string,
    /** Null where the page has none. */
    readonly headline: string | null,
    /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
    readonly lead: string | null,
    /** Who published it, such as 'Sputnik'. Null where the page does not say. */
    readonly source: string | null,
    /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
    readonly section: string | null,
    /** BCP 47, such as 'en'; 'und' where it cannot be told. */
    readonly language: string,
    /** Where it was published, without a fragment; null where that is not known. */
    readonly url: string | null,
    /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
    readonly date: string | null,
    /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
    readonly datePrecision: DatePrecision | null,
    /** Its main picture; null where there is none. */
    readonly image: {
      /** What it shows; null where the page does not say. */
      readonly caption: string | null,
      /** Whose it is, such as '© Sputnik / Grigory Sisoev'. Null where the page does not say. */
      readonly credit: string | null,
      /** Where the picture itself is; null where the page does not say. */
      readonly url: string | null
    } | null,
    /** Its tags, in the order in which the page lists them. */
    readonly topics: ReadonlyArray<{
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** As first printed, such as 'Arctic'. */
      readonly name: string,
      /** For addresses, such as 'arctic'. Given once; it stays. */
      readonly slug: string,
      /** How many articles are on it. */
      readonly articleCount: number,
      /** How many quotes stand in the articles on it. */
      readonly quoteCount: number
    }>,
    /** Everyone quoted in it, in the order in which they first speak. */
    readonly speakers: ReadonlyArray<{
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly kind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
      readonly quoteCount: number
    }>,
    /** What is said in it, in the order of the text unless told otherwise. */
    readonly quotes: {
      /** How many there are in all, whatever the page; counted only where it is asked for. */
      readonly totalCount: number,
      /** The items alone. */
      readonly nodes: ReadonlyArray<{
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** The words as printed, without the quotation marks around them. */
        readonly text: string,
        /** Whether these are the speaker's own words. */
        readonly kind: QuoteKind,
        /** 0 for the first quote of the article. */
        readonly position: number,
        /** Where the text stands in the article's body: body.slice(start, end) is the text. */
        readonly span: {
          /** The first one. */
          readonly start: number,
          /** Just past the last one. */
          readonly end: number
        },
        /** Who said it; null where nobody is identified: the attribution may still say 'he'. */
        readonly speaker: {
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** The name it is known by, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
          readonly slug: string,
          /** What kind of speaker it is. */
          readonly kind: SpeakerKind,
          /** How many quotes of the speaker the archive holds. */
          readonly quoteCount: number
        } | null,
        /** How the page says who said it; null where it does not. */
        readonly attribution: {
          /** The speaker as printed, such as 'the defense minister' or 'he'. Null where the page names none beside the quote. */
          readonly mention: string | null,
          /** The words that make it a quote, such as 'said' or 'according to'. Null where there are none. */
          readonly cue: string | null,
          /** What in the page tells who spoke. */
          readonly method: AttributionMethod,
          /** 0 to 1: how often attributions made this way are right; 0 without a speaker, 1 for an editor's. */
          readonly confidence: number
        } | null
      }>,
      /** Whether there is more, and where to go on. */
      readonly pageInfo: {
        /** Whether the list goes on after this page. */
        readonly hasNextPage: boolean,
        /** Whether the list holds something before this page. */
        readonly hasPreviousPage: boolean,
        /** The cursor of the first edge, to go back from with before; null on an empty page. */
        readonly startCursor: string | null,
        /** The cursor of the last edge, to go on from with after; null on an empty page. */
        readonly endCursor: string | null
      }
    }
  } | null
};

export type SpeakerThenCardFragment = {
  /** The id it had then. */
  readonly id: string,
  /** The name it had then. */
  readonly name: string,
  /** The slug it had then. */
  readonly slug: string,
  /** Who that is now; null where nobody is. */
  readonly speaker: {
    /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
    readonly id: string,
    /** The name it is known by, such as 'Sergei Shoigu'. */
    readonly name: string,
    /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
    readonly slug: string,
    /** What kind of speaker it is. */
    readonly kind: SpeakerKind,
    /** How many quotes of the speaker the archive holds. */
    readonly quoteCount: number
  } | null
};

type CorrectionCard_QuoteAttribution_Fragment = {
  readonly __typename: 'QuoteAttribution',
  /** The words of the quote, as printed then. */
  readonly text: string,
  /** Opaque and stable. */
  readonly id: string,
  /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
  readonly by: string,
  /** When. */
  readonly at: string,
  /** Who took it back; null where nobody did. */
  readonly undoneBy: string | null,
  /** When it was taken back; null where it was not. */
  readonly undoneAt: string | null,
  /** Where they were printed. */
  readonly article: {
    /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
    readonly id: string,
    /** Null where the page has none. */
    readonly headline: string | null,
    /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
    readonly lead: string | null,
    /** Who published it, such as 'Sputnik'. Null where the page does not say. */
    readonly source: string | null,
    /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
    readonly section: string | null,
    /** BCP 47, such as 'en'; 'und' where it cannot be told. */
    readonly language: string,
    /** Where it was published, without a fragment; null where that is not known. */
    readonly url: string | null,
    /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
    readonly date: string | null,
    /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
    readonly datePrecision: DatePrecision | null
  },
  /** Whose the quote was; null for nobody's. */
  readonly speakerBefore: {
    /** The id it had then. */
    readonly id: string,
    /** The name it had then. */
    readonly name: string,
    /** The slug it had then. */
    readonly slug: string,
    /** Who that is now; null where nobody is. */
    readonly speaker: {
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly kind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
      readonly quoteCount: number
    } | null
  } | null,
  /** Whose it became; null for nobody's. */
  readonly speakerAfter: {
    /** The id it had then. */
    readonly id: string,
    /** The name it had then. */
    readonly name: string,
    /** The slug it had then. */
    readonly slug: string,
    /** Who that is now; null where nobody is. */
    readonly speaker: {
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly kind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
      readonly quoteCount: number
    } | null
  } | null
};

type CorrectionCard_SpeakerMerge_Fragment = {
  readonly __typename: 'SpeakerMerge',
  /** Opaque and stable. */
  readonly id: string,
  /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
  readonly by: string,
  /** When. */
  readonly at: string,
  /** Who took it back; null where nobody did. */
  readonly undoneBy: string | null,
  /** When it was taken back; null where it was not. */
  readonly undoneAt: string | null,
  /** The one that went into the other. */
  readonly from: {
    /** The id it had then. */
    readonly id: string,
    /** The name it had then. */
    readonly name: string,
    /** The slug it had then. */
    readonly slug: string,
    /** Who that is now; null where nobody is. */
    readonly speaker: {
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly kind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
      readonly quoteCount: number
    } | null
  },
  /** The one that stayed. */
  readonly into: {
    /** The id it had then. */
    readonly id: string,
    /** The name it had then. */
    readonly name: string,
    /** The slug it had then. */
    readonly slug: string,
    /** Who that is now; null where nobody is. */
    readonly speaker: {
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly kind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
      readonly quoteCount: number
    } | null
  }
};

type CorrectionCard_SpeakerRename_Fragment = {
  readonly __typename: 'SpeakerRename',
  /** The name it had. */
  readonly nameBefore: string,
  /** The name it got. */
  readonly nameAfter: string,
  /** Opaque and stable. */
  readonly id: string,
  /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
  readonly by: string,
  /** When. */
  readonly at: string,
  /** Who took it back; null where nobody did. */
  readonly undoneBy: string | null,
  /** When it was taken back; null where it was not. */
  readonly undoneAt: string | null,
  /** The speaker, under the name it had. */
  readonly speaker: {
    /** The id it had then. */
    readonly id: string,
    /** The name it had then. */
    readonly name: string,
    /** The slug it had then. */
    readonly slug: string,
    /** Who that is now; null where nobody is. */
    readonly speaker: {
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly kind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
      readonly quoteCount: number
    } | null
  }
};

type CorrectionCard_SpeakerSplit_Fragment = {
  readonly __typename: 'SpeakerSplit',
  /** The names that went. */
  readonly aliases: ReadonlyArray<string>,
  /** Opaque and stable. */
  readonly id: string,
  /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
  readonly by: string,
  /** When. */
  readonly at: string,
  /** Who took it back; null where nobody did. */
  readonly undoneBy: string | null,
  /** When it was taken back; null where it was not. */
  readonly undoneAt: string | null,
  /** The one that had all the names. */
  readonly from: {
    /** The id it had then. */
    readonly id: string,
    /** The name it had then. */
    readonly name: string,
    /** The slug it had then. */
    readonly slug: string,
    /** Who that is now; null where nobody is. */
    readonly speaker: {
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly kind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
      readonly quoteCount: number
    } | null
  },
  /** The one that came of it. */
  readonly into: {
    /** The id it had then. */
    readonly id: string,
    /** The name it had then. */
    readonly name: string,
    /** The slug it had then. */
    readonly slug: string,
    /** Who that is now; null where nobody is. */
    readonly speaker: {
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly kind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
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
  /** At most this many from the start; 100 at most, 20 where neither first nor last is given. */
  first?: number | null | undefined;
  /** Only what comes after this cursor. */
  after?: string | null | undefined;
  /** At most this many from the end, instead of first; 100 at most. */
  last?: number | null | undefined;
  /** Only what comes before this cursor. */
  before?: string | null | undefined;
  /** Only what meets this; null for everything. */
  filter?: CorrectionFilter | null | undefined;
};


export type CorrectionsQuery = {
  /** What editors corrected, the newest first, what was undone included. Open to everyone, with the names of those who did it. */
  readonly corrections: {
    /** How many there are in all, whatever the page; counted only where it is asked for. */
    readonly totalCount: number,
    /** The items alone. */
    readonly nodes: ReadonlyArray<
      | {
        readonly __typename: 'QuoteAttribution',
        /** The words of the quote, as printed then. */
        readonly text: string,
        /** Opaque and stable. */
        readonly id: string,
        /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
        readonly by: string,
        /** When. */
        readonly at: string,
        /** Who took it back; null where nobody did. */
        readonly undoneBy: string | null,
        /** When it was taken back; null where it was not. */
        readonly undoneAt: string | null,
        /** Where they were printed. */
        readonly article: {
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** Null where the page has none. */
          readonly headline: string | null,
          /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
          readonly lead: string | null,
          /** Who published it, such as 'Sputnik'. Null where the page does not say. */
          readonly source: string | null,
          /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
          readonly section: string | null,
          /** BCP 47, such as 'en'; 'und' where it cannot be told. */
          readonly language: string,
          /** Where it was published, without a fragment; null where that is not known. */
          readonly url: string | null,
          /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
          readonly date: string | null,
          /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
          readonly datePrecision: DatePrecision | null
        },
        /** Whose the quote was; null for nobody's. */
        readonly speakerBefore: {
          /** The id it had then. */
          readonly id: string,
          /** The name it had then. */
          readonly name: string,
          /** The slug it had then. */
          readonly slug: string,
          /** Who that is now; null where nobody is. */
          readonly speaker: {
            /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
            readonly id: string,
            /** The name it is known by, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
            readonly slug: string,
            /** What kind of speaker it is. */
            readonly kind: SpeakerKind,
            /** How many quotes of the speaker the archive holds. */
            readonly quoteCount: number
          } | null
        } | null,
        /** Whose it became; null for nobody's. */
        readonly speakerAfter: {
          /** The id it had then. */
          readonly id: string,
          /** The name it had then. */
          readonly name: string,
          /** The slug it had then. */
          readonly slug: string,
          /** Who that is now; null where nobody is. */
          readonly speaker: {
            /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
            readonly id: string,
            /** The name it is known by, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
            readonly slug: string,
            /** What kind of speaker it is. */
            readonly kind: SpeakerKind,
            /** How many quotes of the speaker the archive holds. */
            readonly quoteCount: number
          } | null
        } | null
      }
      | {
        readonly __typename: 'SpeakerMerge',
        /** Opaque and stable. */
        readonly id: string,
        /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
        readonly by: string,
        /** When. */
        readonly at: string,
        /** Who took it back; null where nobody did. */
        readonly undoneBy: string | null,
        /** When it was taken back; null where it was not. */
        readonly undoneAt: string | null,
        /** The one that went into the other. */
        readonly from: {
          /** The id it had then. */
          readonly id: string,
          /** The name it had then. */
          readonly name: string,
          /** The slug it had then. */
          readonly slug: string,
          /** Who that is now; null where nobody is. */
          readonly speaker: {
            /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
            readonly id: string,
            /** The name it is known by, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
            readonly slug: string,
            /** What kind of speaker it is. */
            readonly kind: SpeakerKind,
            /** How many quotes of the speaker the archive holds. */
            readonly quoteCount: number
          } | null
        },
        /** The one that stayed. */
        readonly into: {
          /** The id it had then. */
          readonly id: string,
          /** The name it had then. */
          readonly name: string,
          /** The slug it had then. */
          readonly slug: string,
          /** Who that is now; null where nobody is. */
          readonly speaker: {
            /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
            readonly id: string,
            /** The name it is known by, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
            readonly slug: string,
            /** What kind of speaker it is. */
            readonly kind: SpeakerKind,
            /** How many quotes of the speaker the archive holds. */
            readonly quoteCount: number
          } | null
        }
      }
      | {
        readonly __typename: 'SpeakerRename',
        /** The name it had. */
        readonly nameBefore: string,
        /** The name it got. */
        readonly nameAfter: string,
        /** Opaque and stable. */
        readonly id: string,
        /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
        readonly by: string,
        /** When. */
        readonly at: string,
        /** Who took it back; null where nobody did. */
        readonly undoneBy: string | null,
        /** When it was taken back; null where it was not. */
        readonly undoneAt: string | null,
        /** The speaker, under the name it had. */
        readonly speaker: {
          /** The id it had then. */
          readonly id: string,
          /** The name it had then. */
          readonly name: string,
          /** The slug it had then. */
          readonly slug: string,
          /** Who that is now; null where nobody is. */
          readonly speaker: {
            /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
            readonly id: string,
            /** The name it is known by, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
            readonly slug: string,
            /** What kind of speaker it is. */
            readonly kind: SpeakerKind,
            /** How many quotes of the speaker the archive holds. */
            readonly quoteCount: number
          } | null
        }
      }
      | {
        readonly __typename: 'SpeakerSplit',
        /** The names that went. */
        readonly aliases: ReadonlyArray<string>,
        /** Opaque and stable. */
        readonly id: string,
        /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
        readonly by: string,
        /** When. */
        readonly at: string,
        /** Who took it back; null where nobody did. */
        readonly undoneBy: string | null,
        /** When it was taken back; null where it was not. */
        readonly undoneAt: string | null,
        /** The one that had all the names. */
        readonly from: {
          /** The id it had then. */
          readonly id: string,
          /** The name it had then. */
          readonly name: string,
          /** The slug it had then. */
          readonly slug: string,
          /** Who that is now; null where nobody is. */
          readonly speaker: {
            /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
            readonly id: string,
            /** The name it is known by, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
            readonly slug: string,
            /** What kind of speaker it is. */
            readonly kind: SpeakerKind,
            /** How many quotes of the speaker the archive holds. */
            readonly quoteCount: number
          } | null
        },
        /** The one that came of it. */
        readonly into: {
          /** The id it had then. */
          readonly id: string,
          /** The name it had then. */
          readonly name: string,
          /** The slug it had then. */
          readonly slug: string,
          /** Who that is now; null where nobody is. */
          readonly speaker: {
            /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
            readonly id: string,
            /** The name it is known by, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
            readonly slug: string,
            /** What kind of speaker it is. */
            readonly kind: SpeakerKind,
            /** How many quotes of the speaker the archive holds. */
            readonly quoteCount: number
          } | null
        }
      }
    >,
    /** Whether there is more, and where to go on. */
    readonly pageInfo: {
      /** Whether the list goes on after this page. */
      readonly hasNextPage: boolean,
      /** Whether the list holds something before this page. */
      readonly hasPreviousPage: boolean,
      /** The cursor of the first edge, to go back from with before; null on an empty page. */
      readonly startCursor: string | null,
      /** The cursor of the last edge, to go on from with after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type MergeSpeakersMutationVariables = {
  /** The speaker that goes into the other. */
  from: string;
  /** The speaker that stays, with its id, slug and name. */
  into: string;
};


export type MergeSpeakersMutation = {
  /** Makes one speaker of two, for good, whatever names later pages bring: the id and slug of the one lead to the other. Needs a key, as ingestPage does. */
  readonly mergeSpeakers: {
    /** The speaker that both are now. */
    readonly speaker: {
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly kind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
      readonly quoteCount: number
    },
    /** What was decided. */
    readonly correction: {
      readonly __typename: 'SpeakerMerge',
      /** Opaque and stable. */
      readonly id: string,
      /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
      readonly by: string,
      /** When. */
      readonly at: string,
      /** Who took it back; null where nobody did. */
      readonly undoneBy: string | null,
      /** When it was taken back; null where it was not. */
      readonly undoneAt: string | null,
      /** The one that went into the other. */
      readonly from: {
        /** The id it had then. */
        readonly id: string,
        /** The name it had then. */
        readonly name: string,
        /** The slug it had then. */
        readonly slug: string,
        /** Who that is now; null where nobody is. */
        readonly speaker: {
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** The name it is known by, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
          readonly slug: string,
          /** What kind of speaker it is. */
          readonly kind: SpeakerKind,
          /** How many quotes of the speaker the archive holds. */
          readonly quoteCount: number
        } | null
      },
      /** The one that stayed. */
      readonly into: {
        /** The id it had then. */
        readonly id: string,
        /** The name it had then. */
        readonly name: string,
        /** The slug it had then. */
        readonly slug: string,
        /** Who that is now; null where nobody is. */
        readonly speaker: {
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** The name it is known by, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
          readonly slug: string,
          /** What kind of speaker it is. */
          readonly kind: SpeakerKind,
          /** How many quotes of the speaker the archive holds. */
          readonly quoteCount: number
        } | null
      }
    }
  }
};

export type SplitSpeakerMutationVariables = {
  /** The speaker that stays, with its id and slug. */
  speaker: string;
  /** The names that go, as pages print them, whatever their case and accents; not all that the speaker has. */
  aliases: ReadonlyArray<string>;
};


export type SplitSpeakerMutation = {
  /** Takes some of a speaker's names from it: whoever is printed under these is another, new speaker. A name that a later page brings goes with those it fits. Needs a key, as ingestPage does. */
  readonly splitSpeaker: {
    /** The speaker, without the names that went. */
    readonly speaker: {
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly kind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
      readonly quoteCount: number
    },
    /** The new speaker, who has them. */
    readonly splitOff: {
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly kind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
      readonly quoteCount: number
    },
    /** What was decided. */
    readonly correction: {
      readonly __typename: 'SpeakerSplit',
      /** The names that went. */
      readonly aliases: ReadonlyArray<string>,
      /** Opaque and stable. */
      readonly id: string,
      /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
      readonly by: string,
      /** When. */
      readonly at: string,
      /** Who took it back; null where nobody did. */
      readonly undoneBy: string | null,
      /** When it was taken back; null where it was not. */
      readonly undoneAt: string | null,
      /** The one that had all the names. */
      readonly from: {
        /** The id it had then. */
        readonly id: string,
        /** The name it had then. */
        readonly name: string,
        /** The slug it had then. */
        readonly slug: string,
        /** Who that is now; null where nobody is. */
        readonly speaker: {
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** The name it is known by, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
          readonly slug: string,
          /** What kind of speaker it is. */
          readonly kind: SpeakerKind,
          /** How many quotes of the speaker the archive holds. */
          readonly quoteCount: number
        } | null
      },
      /** The one that came of it. */
      readonly into: {
        /** The id it had then. */
        readonly id: string,
        /** The name it had then. */
        readonly name: string,
        /** The slug it had then. */
        readonly slug: string,
        /** Who that is now; null where nobody is. */
        readonly speaker: {
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** The name it is known by, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
          readonly slug: string,
          /** What kind of speaker it is. */
          readonly kind: SpeakerKind,
          /** How many quotes of the speaker the archive holds. */
          readonly quoteCount: number
        } | null
      }
    }
  }
};

export type AttributeQuoteMutationVariables = {
  /** The quote. */
  quote: string;
  /** Who said it; null for nobody who is known. */
  speaker?: string | null | undefined;
};


export type AttributeQuoteMutation = {
  /** Says who spoke, whatever the page tells; its other printings stay as they are. Holds for these words in this article, also when that is read anew. Needs a key, as ingestPage does. */
  readonly attributeQuote: {
    /** The quote as it is now. */
    readonly quote: {
      /** Whether these are the speaker's own words. */
      readonly kind: QuoteKind,
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The words as printed, without the quotation marks around them. */
      readonly text: string,
      /** 0 for the first quote of the article. */
      readonly position: number,
      /** Where the text stands in the article's body: body.slice(start, end) is the text. */
      readonly span: {
        /** The first one. */
        readonly start: number,
        /** Just past the last one. */
        readonly end: number
      },
      /** How the page says who said it; null where it does not. */
      readonly attribution: {
        /** The speaker as printed, such as 'the defense minister' or 'he'. Null where the page names none beside the quote. */
        readonly mention: string | null,
        /** The words that make it a quote, such as 'said' or 'according to'. Null where there are none. */
        readonly cue: string | null,
        /** What in the page tells who spoke. */
        readonly method: AttributionMethod,
        /** 0 to 1: how often attributions made this way are right; 0 without a speaker, 1 for an editor's. */
        readonly confidence: number,
        /** Where the mention stands in the body; null where it stands outside it. */
        readonly mentionSpan: {
          /** The first one. */
          readonly start: number,
          /** Just past the last one. */
          readonly end: number
        } | null,
        /** Where the cue stands in the body; null where there is none. */
        readonly cueSpan: {
          /** The first one. */
          readonly start: number,
          /** Just past the last one. */
          readonly end: number
        } | null
      } | null,
      /** Who said it; null where nobody is identified: the attribution may still say 'he'. */
      readonly speaker: {
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** The name it is known by, such as 'Sergei Shoigu'. */
        readonly name: string,
        /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
        readonly slug: string,
        /** What kind of speaker it is. */
        readonly kind: SpeakerKind,
        /** How many quotes of the speaker the archive holds. */
        readonly quoteCount: number
      } | null,
      /** Where it was printed. */
      readonly article: {
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** Null where the page has none. */
        readonly headline: string | null,
        /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
        readonly lead: string | null,
        /** Who published it, such as 'Sputnik'. Null where the page does not say. */
        readonly source: string | null,
        /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
        readonly section: string | null,
        /** BCP 47, such as 'en'; 'und' where it cannot be told. */
        readonly language: string,
        /** Where it was published, without a fragment; null where that is not known. */
        readonly url: string | null,
        /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
        readonly date: string | null,
        /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
        readonly datePrecision: DatePrecision | null
      }
    },
    /** What was decided. */
    readonly correction: {
      readonly __typename: 'QuoteAttribution',
      /** The words of the quote, as printed then. */
      readonly text: string,
      /** Opaque and stable. */
      readonly id: string,
      /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
      readonly by: string,
      /** When. */
      readonly at: string,
      /** Who took it back; null where nobody did. */
      readonly undoneBy: string | null,
      /** When it was taken back; null where it was not. */
      readonly undoneAt: string | null,
      /** Where they were printed. */
      readonly article: {
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** Null where the page has none. */
        readonly headline: string | null,
        /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
        readonly lead: string | null,
        /** Who published it, such as 'Sputnik'. Null where the page does not say. */
        readonly source: string | null,
        /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
        readonly section: string | null,
        /** BCP 47, such as 'en'; 'und' where it cannot be told. */
        readonly language: string,
        /** Where it was published, without a fragment; null where that is not known. */
        readonly url: string | null,
        /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
        readonly date: string | null,
        /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
        readonly datePrecision: DatePrecision | null
      },
      /** Whose the quote was; null for nobody's. */
      readonly speakerBefore: {
        /** The id it had then. */
        readonly id: string,
        /** The name it had then. */
        readonly name: string,
        /** The slug it had then. */
        readonly slug: string,
        /** Who that is now; null where nobody is. */
        readonly speaker: {
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** The name it is known by, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
          readonly slug: string,
          /** What kind of speaker it is. */
          readonly kind: SpeakerKind,
          /** How many quotes of the speaker the archive holds. */
          readonly quoteCount: number
        } | null
      } | null,
      /** Whose it became; null for nobody's. */
      readonly speakerAfter: {
        /** The id it had then. */
        readonly id: string,
        /** The name it had then. */
        readonly name: string,
        /** The slug it had then. */
        readonly slug: string,
        /** Who that is now; null where nobody is. */
        readonly speaker: {
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** The name it is known by, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
          readonly slug: string,
          /** What kind of speaker it is. */
          readonly kind: SpeakerKind,
          /** How many quotes of the speaker the archive holds. */
          readonly quoteCount: number
        } | null
      } | null
    }
  }
};

export type RenameSpeakerMutationVariables = {
  /** The speaker. */
  speaker: string;
  /** What it is called from now on; 300 characters at most. */
  name: string;
};


export type RenameSpeakerMutation = {
  /** Lets a speaker go by that name, whatever pages print most, and be found by it. The slug stays. Needs a key, as ingestPage does. */
  readonly renameSpeaker: {
    /** The speaker under its new name. */
    readonly speaker: {
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly kind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
      readonly quoteCount: number
    },
    /** What was decided. */
    readonly correction: {
      readonly __typename: 'SpeakerRename',
      /** The name it had. */
      readonly nameBefore: string,
      /** The name it got. */
      readonly nameAfter: string,
      /** Opaque and stable. */
      readonly id: string,
      /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
      readonly by: string,
      /** When. */
      readonly at: string,
      /** Who took it back; null where nobody did. */
      readonly undoneBy: string | null,
      /** When it was taken back; null where it was not. */
      readonly undoneAt: string | null,
      /** The speaker, under the name it had. */
      readonly speaker: {
        /** The id it had then. */
        readonly id: string,
        /** The name it had then. */
        readonly name: string,
        /** The slug it had then. */
        readonly slug: string,
        /** Who that is now; null where nobody is. */
        readonly speaker: {
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** The name it is known by, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
          readonly slug: string,
          /** What kind of speaker it is. */
          readonly kind: SpeakerKind,
          /** How many quotes of the speaker the archive holds. */
          readonly quoteCount: number
        } | null
      }
    }
  }
};

export type UndoCorrectionMutationVariables = {
  /** The correction. */
  id: string;
};


export type UndoCorrectionMutation = {
  /** Takes a correction back: what pages tell holds again, and what other corrections say. One that a later correction stands on is BAD_USER_INPUT: that one first. Needs a key, as ingestPage does. */
  readonly undoCorrection: {
    /** What was taken back. */
    readonly correction:
      | {
        readonly __typename: 'QuoteAttribution',
        /** The words of the quote, as printed then. */
        readonly text: string,
        /** Opaque and stable. */
        readonly id: string,
        /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
        readonly by: string,
        /** When. */
        readonly at: string,
        /** Who took it back; null where nobody did. */
        readonly undoneBy: string | null,
        /** When it was taken back; null where it was not. */
        readonly undoneAt: string | null,
        /** Where they were printed. */
        readonly article: {
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** Null where the page has none. */
          readonly headline: string | null,
          /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
          readonly lead: string | null,
          /** Who published it, such as 'Sputnik'. Null where the page does not say. */
          readonly source: string | null,
          /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
          readonly section: string | null,
          /** BCP 47, such as 'en'; 'und' where it cannot be told. */
          readonly language: string,
          /** Where it was published, without a fragment; null where that is not known. */
          readonly url: string | null,
          /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
          readonly date: string | null,
          /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
          readonly datePrecision: DatePrecision | null
        },
        /** Whose the quote was; null for nobody's. */
        readonly speakerBefore: {
          /** The id it had then. */
          readonly id: string,
          /** The name it had then. */
          readonly name: string,
          /** The slug it had then. */
          readonly slug: string,
          /** Who that is now; null where nobody is. */
          readonly speaker: {
            /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
            readonly id: string,
            /** The name it is known by, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
            readonly slug: string,
            /** What kind of speaker it is. */
            readonly kind: SpeakerKind,
            /** How many quotes of the speaker the archive holds. */
            readonly quoteCount: number
          } | null
        } | null,
        /** Whose it became; null for nobody's. */
        readonly speakerAfter: {
          /** The id it had then. */
          readonly id: string,
          /** The name it had then. */
          readonly name: string,
          /** The slug it had then. */
          readonly slug: string,
          /** Who that is now; null where nobody is. */
          readonly speaker: {
            /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
            readonly id: string,
            /** The name it is known by, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
            readonly slug: string,
            /** What kind of speaker it is. */
            readonly kind: SpeakerKind,
            /** How many quotes of the speaker the archive holds. */
            readonly quoteCount: number
          } | null
        } | null
      }
      | {
        readonly __typename: 'SpeakerMerge',
        /** Opaque and stable. */
        readonly id: string,
        /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
        readonly by: string,
        /** When. */
        readonly at: string,
        /** Who took it back; null where nobody did. */
        readonly undoneBy: string | null,
        /** When it was taken back; null where it was not. */
        readonly undoneAt: string | null,
        /** The one that went into the other. */
        readonly from: {
          /** The id it had then. */
          readonly id: string,
          /** The name it had then. */
          readonly name: string,
          /** The slug it had then. */
          readonly slug: string,
          /** Who that is now; null where nobody is. */
          readonly speaker: {
            /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
            readonly id: string,
            /** The name it is known by, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
            readonly slug: string,
            /** What kind of speaker it is. */
            readonly kind: SpeakerKind,
            /** How many quotes of the speaker the archive holds. */
            readonly quoteCount: number
          } | null
        },
        /** The one that stayed. */
        readonly into: {
          /** The id it had then. */
          readonly id: string,
          /** The name it had then. */
          readonly name: string,
          /** The slug it had then. */
          readonly slug: string,
          /** Who that is now; null where nobody is. */
          readonly speaker: {
            /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
            readonly id: string,
            /** The name it is known by, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
            readonly slug: string,
            /** What kind of speaker it is. */
            readonly kind: SpeakerKind,
            /** How many quotes of the speaker the archive holds. */
            readonly quoteCount: number
          } | null
        }
      }
      | {
        readonly __typename: 'SpeakerRename',
        /** The name it had. */
        readonly nameBefore: string,
        /** The name it got. */
        readonly nameAfter: string,
        /** Opaque and stable. */
        readonly id: string,
        /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
        readonly by: string,
        /** When. */
        readonly at: string,
        /** Who took it back; null where nobody did. */
        readonly undoneBy: string | null,
        /** When it was taken back; null where it was not. */
        readonly undoneAt: string | null,
        /** The speaker, under the name it had. */
        readonly speaker: {
          /** The id it had then. */
          readonly id: string,
          /** The name it had then. */
          readonly name: string,
          /** The slug it had then. */
          readonly slug: string,
          /** Who that is now; null where nobody is. */
          readonly speaker: {
            /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
            readonly id: string,
            /** The name it is known by, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
            readonly slug: string,
            /** What kind of speaker it is. */
            readonly kind: SpeakerKind,
            /** How many quotes of the speaker the archive holds. */
            readonly quoteCount: number
          } | null
        }
      }
      | {
        readonly __typename: 'SpeakerSplit',
        /** The names that went. */
        readonly aliases: ReadonlyArray<string>,
        /** Opaque and stable. */
        readonly id: string,
        /** Who: the name of the API key, or what tells it from others; 'the archive's owner' for one who needs none. */
        readonly by: string,
        /** When. */
        readonly at: string,
        /** Who took it back; null where nobody did. */
        readonly undoneBy: string | null,
        /** When it was taken back; null where it was not. */
        readonly undoneAt: string | null,
        /** The one that had all the names. */
        readonly from: {
          /** The id it had then. */
          readonly id: string,
          /** The name it had then. */
          readonly name: string,
          /** The slug it had then. */
          readonly slug: string,
          /** Who that is now; null where nobody is. */
          readonly speaker: {
            /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
            readonly id: string,
            /** The name it is known by, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
            readonly slug: string,
            /** What kind of speaker it is. */
            readonly kind: SpeakerKind,
            /** How many quotes of the speaker the archive holds. */
            readonly quoteCount: number
          } | null
        },
        /** The one that came of it. */
        readonly into: {
          /** The id it had then. */
          readonly id: string,
          /** The name it had then. */
          readonly name: string,
          /** The slug it had then. */
          readonly slug: string,
          /** Who that is now; null where nobody is. */
          readonly speaker: {
            /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
            readonly id: string,
            /** The name it is known by, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
            readonly slug: string,
            /** What kind of speaker it is. */
            readonly kind: SpeakerKind,
            /** How many quotes of the speaker the archive holds. */
            readonly quoteCount: number
          } | null
        }
      }
    ,
    /** The speakers that it was about, as they are now: two where a merge made them one. */
    readonly speakers: ReadonlyArray<{
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly kind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
      readonly quoteCount: number
    }>,
    /** The quote that it was about, as it is now; null where it was about none, or about one no longer printed. */
    readonly quote: {
      /** Whether these are the speaker's own words. */
      readonly kind: QuoteKind,
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The words as printed, without the quotation marks around them. */
      readonly text: string,
      /** 0 for the first quote of the article. */
      readonly position: number,
      /** Where the text stands in the article's body: body.slice(start, end) is the text. */
      readonly span: {
        /** The first one. */
        readonly start: number,
        /** Just past the last one. */
        readonly end: number
      },
      /** How the page says who said it; null where it does not. */
      readonly attribution: {
        /** The speaker as printed, such as 'the defense minister' or 'he'. Null where the page names none beside the quote. */
        readonly mention: string | null,
        /** The words that make it a quote, such as 'said' or 'according to'. Null where there are none. */
        readonly cue: string | null,
        /** What in the page tells who spoke. */
        readonly method: AttributionMethod,
        /** 0 to 1: how often attributions made this way are right; 0 without a speaker, 1 for an editor's. */
        readonly confidence: number,
        /** Where the mention stands in the body; null where it stands outside it. */
        readonly mentionSpan: {
          /** The first one. */
          readonly start: number,
          /** Just past the last one. */
          readonly end: number
        } | null,
        /** Where the cue stands in the body; null where there is none. */
        readonly cueSpan: {
          /** The first one. */
          readonly start: number,
          /** Just past the last one. */
          readonly end: number
        } | null
      } | null,
      /** Who said it; null where nobody is identified: the attribution may still say 'he'. */
      readonly speaker: {
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** The name it is known by, such as 'Sergei Shoigu'. */
        readonly name: string,
        /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
        readonly slug: string,
        /** What kind of speaker it is. */
        readonly kind: SpeakerKind,
        /** How many quotes of the speaker the archive holds. */
        readonly quoteCount: number
      } | null,
      /** Where it was printed. */
      readonly article: {
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** Null where the page has none. */
        readonly headline: string | null,
        /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
        readonly lead: string | null,
        /** Who published it, such as 'Sputnik'. Null where the page does not say. */
        readonly source: string | null,
        /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
        readonly section: string | null,
        /** BCP 47, such as 'en'; 'und' where it cannot be told. */
        readonly language: string,
        /** Where it was published, without a fragment; null where that is not known. */
        readonly url: string | null,
        /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
        readonly date: string | null,
        /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
        readonly datePrecision: DatePrecision | null
      }
    } | null
  }
};

export type ArticleCardFragment = {
  /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
  readonly id: string,
  /** Null where the page has none. */
  readonly headline: string | null,
  /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
  readonly lead: string | null,
  /** Who published it, such as 'Sputnik'. Null where the page does not say. */
  readonly source: string | null,
  /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
  readonly section: string | null,
  /** BCP 47, such as 'en'; 'und' where it cannot be told. */
  readonly language: string,
  /** Where it was published, without a fragment; null where that is not known. */
  readonly url: string | null,
  /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
  readonly date: string | null,
  /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
  readonly datePrecision: DatePrecision | null
};

export type SpeakerCardFragment = {
  /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
  readonly id: string,
  /** The name it is known by, such as 'Sergei Shoigu'. */
  readonly name: string,
  /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
  readonly slug: string,
  /** What kind of speaker it is. */
  readonly kind: SpeakerKind,
  /** How many quotes of the speaker the archive holds. */
  readonly quoteCount: number
};

export type ArticleItemFragment = {
  /** Who wrote it, in the order of the page; empty where it does not say. */
  readonly byline: ReadonlyArray<string>,
  /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
  readonly id: string,
  /** Null where the page has none. */
  readonly headline: string | null,
  /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
  readonly lead: string | null,
  /** Who published it, such as 'Sputnik'. Null where the page does not say. */
  readonly source: string | null,
  /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
  readonly section: string | null,
  /** BCP 47, such as 'en'; 'und' where it cannot be told. */
  readonly language: string,
  /** Where it was published, without a fragment; null where that is not known. */
  readonly url: string | null,
  /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
  readonly date: string | null,
  /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
  readonly datePrecision: DatePrecision | null,
  /** Its tags, in the order in which the page lists them. */
  readonly topics: ReadonlyArray<{
    /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
    readonly id: string,
    /** As first printed, such as 'Arctic'. */
    readonly name: string,
    /** For addresses, such as 'arctic'. Given once; it stays. */
    readonly slug: string,
    /** How many articles are on it. */
    readonly articleCount: number,
    /** How many quotes stand in the articles on it. */
    readonly quoteCount: number
  }>,
  /** Everyone quoted in it, in the order in which they first speak. */
  readonly speakers: ReadonlyArray<{
    /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
    readonly id: string,
    /** The name it is known by, such as 'Sergei Shoigu'. */
    readonly name: string,
    /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
    readonly slug: string,
    /** What kind of speaker it is. */
    readonly kind: SpeakerKind,
    /** How many quotes of the speaker the archive holds. */
    readonly quoteCount: number
  }>
};

export type SpeakerItemFragment = {
  /** The date of the first article that quotes the speaker; null where none of them has one. */
  readonly firstQuotedAt: string | null,
  /** The date of the last article that quotes the speaker; null where none of them has one. */
  readonly lastQuotedAt: string | null,
  /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
  readonly id: string,
  /** The name it is known by, such as 'Sergei Shoigu'. */
  readonly name: string,
  /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
  readonly slug: string,
  /** What kind of speaker it is. */
  readonly kind: SpeakerKind,
  /** How many quotes of the speaker the archive holds. */
  readonly quoteCount: number
};

export type TopicCardFragment = {
  /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
  readonly id: string,
  /** As first printed, such as 'Arctic'. */
  readonly name: string,
  /** For addresses, such as 'arctic'. Given once; it stays. */
  readonly slug: string,
  /** How many articles are on it. */
  readonly articleCount: number,
  /** How many quotes stand in the articles on it. */
  readonly quoteCount: number
};

export type QuoteCardFragment = {
  /** Whether these are the speaker's own words. */
  readonly kind: QuoteKind,
  /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
  readonly id: string,
  /** The words as printed, without the quotation marks around them. */
  readonly text: string,
  /** 0 for the first quote of the article. */
  readonly position: number,
  /** Where the text stands in the article's body: body.slice(start, end) is the text. */
  readonly span: {
    /** The first one. */
    readonly start: number,
    /** Just past the last one. */
    readonly end: number
  },
  /** How the page says who said it; null where it does not. */
  readonly attribution: {
    /** The speaker as printed, such as 'the defense minister' or 'he'. Null where the page names none beside the quote. */
    readonly mention: string | null,
    /** The words that make it a quote, such as 'said' or 'according to'. Null where there are none. */
    readonly cue: string | null,
    /** What in the page tells who spoke. */
    readonly method: AttributionMethod,
    /** 0 to 1: how often attributions made this way are right; 0 without a speaker, 1 for an editor's. */
    readonly confidence: number,
    /** Where the mention stands in the body; null where it stands outside it. */
    readonly mentionSpan: {
      /** The first one. */
      readonly start: number,
      /** Just past the last one. */
      readonly end: number
    } | null,
    /** Where the cue stands in the body; null where there is none. */
    readonly cueSpan: {
      /** The first one. */
      readonly start: number,
      /** Just past the last one. */
      readonly end: number
    } | null
  } | null,
  /** Who said it; null where nobody is identified: the attribution may still say 'he'. */
  readonly speaker: {
    /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
    readonly id: string,
    /** The name it is known by, such as 'Sergei Shoigu'. */
    readonly name: string,
    /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
    readonly slug: string,
    /** What kind of speaker it is. */
    readonly kind: SpeakerKind,
    /** How many quotes of the speaker the archive holds. */
    readonly quoteCount: number
  } | null,
  /** Where it was printed. */
  readonly article: {
    /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
    readonly id: string,
    /** Null where the page has none. */
    readonly headline: string | null,
    /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
    readonly lead: string | null,
    /** Who published it, such as 'Sputnik'. Null where the page does not say. */
    readonly source: string | null,
    /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
    readonly section: string | null,
    /** BCP 47, such as 'en'; 'und' where it cannot be told. */
    readonly language: string,
    /** Where it was published, without a fragment; null where that is not known. */
    readonly url: string | null,
    /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
    readonly date: string | null,
    /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
    readonly datePrecision: DatePrecision | null
  }
};

export type QuotePartsFragment = {
  /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
  readonly id: string,
  /** The words as printed, without the quotation marks around them. */
  readonly text: string,
  /** 0 for the first quote of the article. */
  readonly position: number,
  /** Where the text stands in the article's body: body.slice(start, end) is the text. */
  readonly span: {
    /** The first one. */
    readonly start: number,
    /** Just past the last one. */
    readonly end: number
  },
  /** How the page says who said it; null where it does not. */
  readonly attribution: {
    /** The speaker as printed, such as 'the defense minister' or 'he'. Null where the page names none beside the quote. */
    readonly mention: string | null,
    /** The words that make it a quote, such as 'said' or 'according to'. Null where there are none. */
    readonly cue: string | null,
    /** What in the page tells who spoke. */
    readonly method: AttributionMethod,
    /** 0 to 1: how often attributions made this way are right; 0 without a speaker, 1 for an editor's. */
    readonly confidence: number,
    /** Where the mention stands in the body; null where it stands outside it. */
    readonly mentionSpan: {
      /** The first one. */
      readonly start: number,
      /** Just past the last one. */
      readonly end: number
    } | null,
    /** Where the cue stands in the body; null where there is none. */
    readonly cueSpan: {
      /** The first one. */
      readonly start: number,
      /** Just past the last one. */
      readonly end: number
    } | null
  } | null,
  /** Who said it; null where nobody is identified: the attribution may still say 'he'. */
  readonly speaker: {
    /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
    readonly id: string,
    /** The name it is known by, such as 'Sergei Shoigu'. */
    readonly name: string,
    /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
    readonly slug: string,
    /** What kind of speaker it is. */
    readonly kind: SpeakerKind,
    /** How many quotes of the speaker the archive holds. */
    readonly quoteCount: number
  } | null,
  /** Where it was printed. */
  readonly article: {
    /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
    readonly id: string,
    /** Null where the page has none. */
    readonly headline: string | null,
    /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
    readonly lead: string | null,
    /** Who published it, such as 'Sputnik'. Null where the page does not say. */
    readonly source: string | null,
    /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
    readonly section: string | null,
    /** BCP 47, such as 'en'; 'und' where it cannot be told. */
    readonly language: string,
    /** Where it was published, without a fragment; null where that is not known. */
    readonly url: string | null,
    /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
    readonly date: string | null,
    /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
    readonly datePrecision: DatePrecision | null
  }
};

export type SearchItemFragment = {
  /** Where it stands: for after and before, in the same list and order. */
  readonly cursor: string,
  /** The passage that matched, its words between <mark> and </mark>, all else HTML-escaped. */
  readonly highlight: string,
  /** The item itself. */
  readonly node:
    | {
      readonly __typename: 'Article',
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** Null where the page has none. */
      readonly headline: string | null,
      /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
      readonly lead: string | null,
      /** Who published it, such as 'Sputnik'. Null where the page does not say. */
      readonly source: string | null,
      /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
      readonly section: string | null,
      /** BCP 47, such as 'en'; 'und' where it cannot be told. */
      readonly language: string,
      /** Where it was published, without a fragment; null where that is not known. */
      readonly url: string | null,
      /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
      readonly date: string | null,
      /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
      readonly datePrecision: DatePrecision | null
    }
    | {
      readonly __typename: 'Quote',
      /** Whether these are the speaker's own words. */
      readonly quoteKind: QuoteKind,
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The words as printed, without the quotation marks around them. */
      readonly text: string,
      /** 0 for the first quote of the article. */
      readonly position: number,
      /** Where the text stands in the article's body: body.slice(start, end) is the text. */
      readonly span: {
        /** The first one. */
        readonly start: number,
        /** Just past the last one. */
        readonly end: number
      },
      /** How the page says who said it; null where it does not. */
      readonly attribution: {
        /** The speaker as printed, such as 'the defense minister' or 'he'. Null where the page names none beside the quote. */
        readonly mention: string | null,
        /** The words that make it a quote, such as 'said' or 'according to'. Null where there are none. */
        readonly cue: string | null,
        /** What in the page tells who spoke. */
        readonly method: AttributionMethod,
        /** 0 to 1: how often attributions made this way are right; 0 without a speaker, 1 for an editor's. */
        readonly confidence: number,
        /** Where the mention stands in the body; null where it stands outside it. */
        readonly mentionSpan: {
          /** The first one. */
          readonly start: number,
          /** Just past the last one. */
          readonly end: number
        } | null,
        /** Where the cue stands in the body; null where there is none. */
        readonly cueSpan: {
          /** The first one. */
          readonly start: number,
          /** Just past the last one. */
          readonly end: number
        } | null
      } | null,
      /** Who said it; null where nobody is identified: the attribution may still say 'he'. */
      readonly speaker: {
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** The name it is known by, such as 'Sergei Shoigu'. */
        readonly name: string,
        /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
        readonly slug: string,
        /** What kind of speaker it is. */
        readonly kind: SpeakerKind,
        /** How many quotes of the speaker the archive holds. */
        readonly quoteCount: number
      } | null,
      /** Where it was printed. */
      readonly article: {
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** Null where the page has none. */
        readonly headline: string | null,
        /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
        readonly lead: string | null,
        /** Who published it, such as 'Sputnik'. Null where the page does not say. */
        readonly source: string | null,
        /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
        readonly section: string | null,
        /** BCP 47, such as 'en'; 'und' where it cannot be told. */
        readonly language: string,
        /** Where it was published, without a fragment; null where that is not known. */
        readonly url: string | null,
        /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
        readonly date: string | null,
        /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
        readonly datePrecision: DatePrecision | null
      }
    }
    | {
      readonly __typename: 'Speaker',
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly speakerKind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
      readonly quoteCount: number
    }
    | {
      readonly __typename: 'Topic',
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** As first printed, such as 'Arctic'. */
      readonly name: string,
      /** For addresses, such as 'arctic'. Given once; it stays. */
      readonly slug: string,
      /** How many articles are on it. */
      readonly articleCount: number,
      /** How many quotes stand in the articles on it. */
      readonly quoteCount: number
    }

};

export type NextPageFragment = {
  /** Whether the list goes on after this page. */
  readonly hasNextPage: boolean,
  /** The cursor of the last edge, to go on from with after; null on an empty page. */
  readonly endCursor: string | null
};

export type PageBoundsFragment = {
  /** Whether the list goes on after this page. */
  readonly hasNextPage: boolean,
  /** Whether the list holds something before this page. */
  readonly hasPreviousPage: boolean,
  /** The cursor of the first edge, to go back from with before; null on an empty page. */
  readonly startCursor: string | null,
  /** The cursor of the last edge, to go on from with after; null on an empty page. */
  readonly endCursor: string | null
};

export type IngestPageMutationVariables = {
  /** The page, and what is known of it from elsewhere. */
  input: IngestPageInput;
};


export type IngestPageMutation = {
  /** Reads one page and stores what it finds. The same page (the same url without its fragment, else the same headline and body) again changes nothing. Needs the header Authorization: Bearer KEY. */
  readonly ingestPage: {
    /** Whether anything changed. */
    readonly outcome: IngestOutcome,
    /** What could not be read as meant, such as a malformed date. */
    readonly warnings: ReadonlyArray<string>,
    /** The article as it is stored now. */
    readonly article: {
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** Null where the page has none. */
      readonly headline: string | null,
      /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
      readonly lead: string | null,
      /** Who published it, such as 'Sputnik'. Null where the page does not say. */
      readonly source: string | null,
      /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
      readonly section: string | null,
      /** BCP 47, such as 'en'; 'und' where it cannot be told. */
      readonly language: string,
      /** Where it was published, without a fragment; null where that is not known. */
      readonly url: string | null,
      /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
      readonly date: string | null,
      /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
      readonly datePrecision: DatePrecision | null,
      /** What is said in it, in the order of the text unless told otherwise. */
      readonly quotes: {
        /** How many there are in all, whatever the page; counted only where it is asked for. */
        readonly totalCount: number
      }
    }
  }
};

export type EachArticlesQueryVariables = {
  /** At most this many from the start; 100 at most, 20 where neither first nor last is given. */
  first?: number | null | undefined;
  /** Only what comes after this cursor. */
  after?: string | null | undefined;
  /** Only what meets this; null for everything. */
  filter?: ArticleFilter | null | undefined;
  /** What comes first. */
  orderBy?: ArticleOrder;
  /** Blank lines separate paragraphs; single line breaks may remain inside one. Spans of quotes index into this text. */
  body?: boolean;
};


export type EachArticlesQuery = {
  /** Articles, newest first unless told otherwise. first and last are at most 100, 20 where neither is given. */
  readonly articles: {
    /** The items alone. */
    readonly nodes: ReadonlyArray<{
      /** Blank lines separate paragraphs; single line breaks may remain inside one. Spans of quotes index into this text. */
      readonly body?: string,
      /** Who wrote it, in the order of the page; empty where it does not say. */
      readonly byline: ReadonlyArray<string>,
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** Null where the page has none. */
      readonly headline: string | null,
      /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
      readonly lead: string | null,
      /** Who published it, such as 'Sputnik'. Null where the page does not say. */
      readonly source: string | null,
      /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
      readonly section: string | null,
      /** BCP 47, such as 'en'; 'und' where it cannot be told. */
      readonly language: string,
      /** Where it was published, without a fragment; null where that is not known. */
      readonly url: string | null,
      /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
      readonly date: string | null,
      /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
      readonly datePrecision: DatePrecision | null,
      /** Its tags, in the order in which the page lists them. */
      readonly topics: ReadonlyArray<{
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** As first printed, such as 'Arctic'. */
        readonly name: string,
        /** For addresses, such as 'arctic'. Given once; it stays. */
        readonly slug: string,
        /** How many articles are on it. */
        readonly articleCount: number,
        /** How many quotes stand in the articles on it. */
        readonly quoteCount: number
      }>,
      /** Everyone quoted in it, in the order in which they first speak. */
      readonly speakers: ReadonlyArray<{
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** The name it is known by, such as 'Sergei Shoigu'. */
        readonly name: string,
        /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
        readonly slug: string,
        /** What kind of speaker it is. */
        readonly kind: SpeakerKind,
        /** How many quotes of the speaker the archive holds. */
        readonly quoteCount: number
      }>
    }>,
    /** Whether there is more, and where to go on. */
    readonly pageInfo: {
      /** Whether the list goes on after this page. */
      readonly hasNextPage: boolean,
      /** The cursor of the last edge, to go on from with after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type EachQuotesQueryVariables = {
  /** At most this many from the start; 100 at most, 20 where neither first nor last is given. */
  first?: number | null | undefined;
  /** Only what comes after this cursor. */
  after?: string | null | undefined;
  /** Only what meets this; null for everything. */
  filter?: QuoteFilter | null | undefined;
  /** What comes first. */
  orderBy?: QuoteOrder;
};


export type EachQuotesQuery = {
  /** Quotes, those of the newest article first unless told otherwise, each article read from its top. */
  readonly quotes: {
    /** The items alone. */
    readonly nodes: ReadonlyArray<{
      /** Whether these are the speaker's own words. */
      readonly kind: QuoteKind,
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The words as printed, without the quotation marks around them. */
      readonly text: string,
      /** 0 for the first quote of the article. */
      readonly position: number,
      /** Where the text stands in the article's body: body.slice(start, end) is the text. */
      readonly span: {
        /** The first one. */
        readonly start: number,
        /** Just past the last one. */
        readonly end: number
      },
      /** How the page says who said it; null where it does not. */
      readonly attribution: {
        /** The speaker as printed, such as 'the defense minister' or 'he'. Null where the page names none beside the quote. */
        readonly mention: string | null,
        /** The words that make it a quote, such as 'said' or 'according to'. Null where there are none. */
        readonly cue: string | null,
        /** What in the page tells who spoke. */
        readonly method: AttributionMethod,
        /** 0 to 1: how often attributions made this way are right; 0 without a speaker, 1 for an editor's. */
        readonly confidence: number,
        /** Where the mention stands in the body; null where it stands outside it. */
        readonly mentionSpan: {
          /** The first one. */
          readonly start: number,
          /** Just past the last one. */
          readonly end: number
        } | null,
        /** Where the cue stands in the body; null where there is none. */
        readonly cueSpan: {
          /** The first one. */
          readonly start: number,
          /** Just past the last one. */
          readonly end: number
        } | null
      } | null,
      /** Who said it; null where nobody is identified: the attribution may still say 'he'. */
      readonly speaker: {
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** The name it is known by, such as 'Sergei Shoigu'. */
        readonly name: string,
        /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
        readonly slug: string,
        /** What kind of speaker it is. */
        readonly kind: SpeakerKind,
        /** How many quotes of the speaker the archive holds. */
        readonly quoteCount: number
      } | null,
      /** Where it was printed. */
      readonly article: {
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** Null where the page has none. */
        readonly headline: string | null,
        /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
        readonly lead: string | null,
        /** Who published it, such as 'Sputnik'. Null where the page does not say. */
        readonly source: string | null,
        /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
        readonly section: string | null,
        /** BCP 47, such as 'en'; 'und' where it cannot be told. */
        readonly language: string,
        /** Where it was published, without a fragment; null where that is not known. */
        readonly url: string | null,
        /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
        readonly date: string | null,
        /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
        readonly datePrecision: DatePrecision | null
      }
    }>,
    /** Whether there is more, and where to go on. */
    readonly pageInfo: {
      /** Whether the list goes on after this page. */
      readonly hasNextPage: boolean,
      /** The cursor of the last edge, to go on from with after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type EachSpeakersQueryVariables = {
  /** At most this many from the start; 100 at most, 20 where neither first nor last is given. */
  first?: number | null | undefined;
  /** Only what comes after this cursor. */
  after?: string | null | undefined;
  /** Only what meets this; null for everything. */
  filter?: SpeakerFilter | null | undefined;
  /** What comes first. */
  orderBy?: SpeakerOrder;
};


export type EachSpeakersQuery = {
  /** Speakers, the most quoted first unless told otherwise. */
  readonly speakers: {
    /** The items alone. */
    readonly nodes: ReadonlyArray<{
      /** The date of the first article that quotes the speaker; null where none of them has one. */
      readonly firstQuotedAt: string | null,
      /** The date of the last article that quotes the speaker; null where none of them has one. */
      readonly lastQuotedAt: string | null,
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly kind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
      readonly quoteCount: number
    }>,
    /** Whether there is more, and where to go on. */
    readonly pageInfo: {
      /** Whether the list goes on after this page. */
      readonly hasNextPage: boolean,
      /** The cursor of the last edge, to go on from with after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type EachTopicsQueryVariables = {
  /** At most this many from the start; 100 at most, 20 where neither first nor last is given. */
  first?: number | null | undefined;
  /** Only what comes after this cursor. */
  after?: string | null | undefined;
  /** Only what meets this; null for everything. */
  filter?: TopicFilter | null | undefined;
  /** What comes first. */
  orderBy?: TopicOrder;
};


export type EachTopicsQuery = {
  /** Topics, those with most articles first unless told otherwise. */
  readonly topics: {
    /** The items alone. */
    readonly nodes: ReadonlyArray<{
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** As first printed, such as 'Arctic'. */
      readonly name: string,
      /** For addresses, such as 'arctic'. Given once; it stays. */
      readonly slug: string,
      /** How many articles are on it. */
      readonly articleCount: number,
      /** How many quotes stand in the articles on it. */
      readonly quoteCount: number
    }>,
    /** Whether there is more, and where to go on. */
    readonly pageInfo: {
      /** Whether the list goes on after this page. */
      readonly hasNextPage: boolean,
      /** The cursor of the last edge, to go on from with after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type EachSearchQueryVariables = {
  /** At most this many; 20 where it is not given, 100 at most. */
  first?: number | null | undefined;
  /** Only what comes after this cursor of the same search. */
  after?: string | null | undefined;
  /** What to look for, in web-search syntax. */
  query: string;
  /** What to look through; null for everything. */
  kinds?: ReadonlyArray<SearchKind> | null | undefined;
};


export type EachSearchQuery = {
  /**
   * Looks through quotes, articles, speakers and topics at once, best match first.
   * The query takes web-search syntax: words, "an exact phrase", -without, or; and beginn*, which finds every word that
   * begins so. Without a positive word it finds nothing.
   */
  readonly search: {
    /** The items, each with its cursor. */
    readonly edges: ReadonlyArray<{
      /** Where it stands: for after and before, in the same list and order. */
      readonly cursor: string,
      /** The passage that matched, its words between <mark> and </mark>, all else HTML-escaped. */
      readonly highlight: string,
      /** The item itself. */
      readonly node:
        | {
          readonly __typename: 'Article',
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** Null where the page has none. */
          readonly headline: string | null,
          /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
          readonly lead: string | null,
          /** Who published it, such as 'Sputnik'. Null where the page does not say. */
          readonly source: string | null,
          /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
          readonly section: string | null,
          /** BCP 47, such as 'en'; 'und' where it cannot be told. */
          readonly language: string,
          /** Where it was published, without a fragment; null where that is not known. */
          readonly url: string | null,
          /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
          readonly date: string | null,
          /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
          readonly datePrecision: DatePrecision | null
        }
        | {
          readonly __typename: 'Quote',
          /** Whether these are the speaker's own words. */
          readonly quoteKind: QuoteKind,
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** The words as printed, without the quotation marks around them. */
          readonly text: string,
          /** 0 for the first quote of the article. */
          readonly position: number,
          /** Where the text stands in the article's body: body.slice(start, end) is the text. */
          readonly span: {
            /** The first one. */
            readonly start: number,
            /** Just past the last one. */
            readonly end: number
          },
          /** How the page says who said it; null where it does not. */
          readonly attribution: {
            /** The speaker as printed, such as 'the defense minister' or 'he'. Null where the page names none beside the quote. */
            readonly mention: string | null,
            /** The words that make it a quote, such as 'said' or 'according to'. Null where there are none. */
            readonly cue: string | null,
            /** What in the page tells who spoke. */
            readonly method: AttributionMethod,
            /** 0 to 1: how often attributions made this way are right; 0 without a speaker, 1 for an editor's. */
            readonly confidence: number,
            /** Where the mention stands in the body; null where it stands outside it. */
            readonly mentionSpan: {
              /** The first one. */
              readonly start: number,
              /** Just past the last one. */
              readonly end: number
            } | null,
            /** Where the cue stands in the body; null where there is none. */
            readonly cueSpan: {
              /** The first one. */
              readonly start: number,
              /** Just past the last one. */
              readonly end: number
            } | null
          } | null,
          /** Who said it; null where nobody is identified: the attribution may still say 'he'. */
          readonly speaker: {
            /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
            readonly id: string,
            /** The name it is known by, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
            readonly slug: string,
            /** What kind of speaker it is. */
            readonly kind: SpeakerKind,
            /** How many quotes of the speaker the archive holds. */
            readonly quoteCount: number
          } | null,
          /** Where it was printed. */
          readonly article: {
            /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
            readonly id: string,
            /** Null where the page has none. */
            readonly headline: string | null,
            /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
            readonly lead: string | null,
            /** Who published it, such as 'Sputnik'. Null where the page does not say. */
            readonly source: string | null,
            /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
            readonly section: string | null,
            /** BCP 47, such as 'en'; 'und' where it cannot be told. */
            readonly language: string,
            /** Where it was published, without a fragment; null where that is not known. */
            readonly url: string | null,
            /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
            readonly date: string | null,
            /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
            readonly datePrecision: DatePrecision | null
          }
        }
        | {
          readonly __typename: 'Speaker',
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** The name it is known by, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
          readonly slug: string,
          /** What kind of speaker it is. */
          readonly speakerKind: SpeakerKind,
          /** How many quotes of the speaker the archive holds. */
          readonly quoteCount: number
        }
        | {
          readonly __typename: 'Topic',
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** As first printed, such as 'Arctic'. */
          readonly name: string,
          /** For addresses, such as 'arctic'. Given once; it stays. */
          readonly slug: string,
          /** How many articles are on it. */
          readonly articleCount: number,
          /** How many quotes stand in the articles on it. */
          readonly quoteCount: number
        }

    }>,
    /** Whether there is more, and where to go on. */
    readonly pageInfo: {
      /** Whether the list goes on after this page. */
      readonly hasNextPage: boolean,
      /** The cursor of the last edge, to go on from with after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type QuoteAddedSubscriptionVariables = {
  /** Only what meets this; null for everything. */
  filter?: QuoteFilter | null | undefined;
  /** Where to go on: what was stored after this cursor comes first. */
  after?: string | null | undefined;
};


export type QuoteAddedSubscription = {
  /** Every quote that matches, as soon as it is stored, whichever process stored it. With after, a cursor of this stream or of quotes in STORED order, or Archive.storedCursor, first what was stored since: no gap, no double. */
  readonly quoteAdded: {
    /** Where it stands: for after and before, in the same list and order. */
    readonly cursor: string,
    /** The item itself. */
    readonly node: {
      /** Whether these are the speaker's own words. */
      readonly kind: QuoteKind,
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The words as printed, without the quotation marks around them. */
      readonly text: string,
      /** 0 for the first quote of the article. */
      readonly position: number,
      /** Where the text stands in the article's body: body.slice(start, end) is the text. */
      readonly span: {
        /** The first one. */
        readonly start: number,
        /** Just past the last one. */
        readonly end: number
      },
      /** How the page says who said it; null where it does not. */
      readonly attribution: {
        /** The speaker as printed, such as 'the defense minister' or 'he'. Null where the page names none beside the quote. */
        readonly mention: string | null,
        /** The words that make it a quote, such as 'said' or 'according to'. Null where there are none. */
        readonly cue: string | null,
        /** What in the page tells who spoke. */
        readonly method: AttributionMethod,
        /** 0 to 1: how often attributions made this way are right; 0 without a speaker, 1 for an editor's. */
        readonly confidence: number,
        /** Where the mention stands in the body; null where it stands outside it. */
        readonly mentionSpan: {
          /** The first one. */
          readonly start: number,
          /** Just past the last one. */
          readonly end: number
        } | null,
        /** Where the cue stands in the body; null where there is none. */
        readonly cueSpan: {
          /** The first one. */
          readonly start: number,
          /** Just past the last one. */
          readonly end: number
        } | null
      } | null,
      /** Who said it; null where nobody is identified: the attribution may still say 'he'. */
      readonly speaker: {
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** The name it is known by, such as 'Sergei Shoigu'. */
        readonly name: string,
        /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
        readonly slug: string,
        /** What kind of speaker it is. */
        readonly kind: SpeakerKind,
        /** How many quotes of the speaker the archive holds. */
        readonly quoteCount: number
      } | null,
      /** Where it was printed. */
      readonly article: {
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** Null where the page has none. */
        readonly headline: string | null,
        /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
        readonly lead: string | null,
        /** Who published it, such as 'Sputnik'. Null where the page does not say. */
        readonly source: string | null,
        /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
        readonly section: string | null,
        /** BCP 47, such as 'en'; 'und' where it cannot be told. */
        readonly language: string,
        /** Where it was published, without a fragment; null where that is not known. */
        readonly url: string | null,
        /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
        readonly date: string | null,
        /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
        readonly datePrecision: DatePrecision | null
      }
    }
  }
};

type NodeCard_Article_Fragment = {
  readonly __typename: 'Article',
  /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
  readonly id: string,
  /** Null where the page has none. */
  readonly headline: string | null,
  /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
  readonly lead: string | null,
  /** Who published it, such as 'Sputnik'. Null where the page does not say. */
  readonly source: string | null,
  /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
  readonly section: string | null,
  /** BCP 47, such as 'en'; 'und' where it cannot be told. */
  readonly language: string,
  /** Where it was published, without a fragment; null where that is not known. */
  readonly url: string | null,
  /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
  readonly date: string | null,
  /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
  readonly datePrecision: DatePrecision | null
};

type NodeCard_Quote_Fragment = {
  readonly __typename: 'Quote',
  /** The words as printed, without the quotation marks around them. */
  readonly text: string,
  /** Whether these are the speaker's own words. */
  readonly quoteKind: QuoteKind,
  /** 0 for the first quote of the article. */
  readonly position: number,
  /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
  readonly id: string
};

type NodeCard_QuoteAttribution_Fragment = {
  readonly __typename: 'QuoteAttribution',
  /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
  readonly id: string
};

type NodeCard_Speaker_Fragment = {
  readonly __typename: 'Speaker',
  /** The name it is known by, such as 'Sergei Shoigu'. */
  readonly name: string,
  /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
  readonly slug: string,
  /** What kind of speaker it is. */
  readonly speakerKind: SpeakerKind,
  /** How many quotes of the speaker the archive holds. */
  readonly quoteCount: number,
  /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
  readonly id: string
};

type NodeCard_SpeakerMerge_Fragment = {
  readonly __typename: 'SpeakerMerge',
  /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
  readonly id: string
};

type NodeCard_SpeakerRename_Fragment = {
  readonly __typename: 'SpeakerRename',
  /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
  readonly id: string
};

type NodeCard_SpeakerSplit_Fragment = {
  readonly __typename: 'SpeakerSplit',
  /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
  readonly id: string
};

type NodeCard_Topic_Fragment = {
  readonly __typename: 'Topic',
  /** As first printed, such as 'Arctic'. */
  readonly name: string,
  /** For addresses, such as 'arctic'. Given once; it stays. */
  readonly slug: string,
  /** How many articles are on it. */
  readonly articleCount: number,
  /** How many quotes stand in the articles on it. */
  readonly quoteCount: number,
  /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
  readonly id: string
};

export type NodeCardFragment =
  | NodeCard_Article_Fragment
  | NodeCard_Quote_Fragment
  | NodeCard_QuoteAttribution_Fragment
  | NodeCard_Speaker_Fragment
  | NodeCard_SpeakerMerge_Fragment
  | NodeCard_SpeakerRename_Fragment
  | NodeCard_SpeakerSplit_Fragment
  | NodeCard_Topic_Fragment
;

export type NodeQueryVariables = {
  /** An id that this archive gave out, of whatever type. */
  id: string;
};


export type NodeQuery = {
  /** Any object by its id; null where there is none. */
  readonly node:
    | {
      readonly __typename: 'Article',
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** Null where the page has none. */
      readonly headline: string | null,
      /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
      readonly lead: string | null,
      /** Who published it, such as 'Sputnik'. Null where the page does not say. */
      readonly source: string | null,
      /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
      readonly section: string | null,
      /** BCP 47, such as 'en'; 'und' where it cannot be told. */
      readonly language: string,
      /** Where it was published, without a fragment; null where that is not known. */
      readonly url: string | null,
      /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
      readonly date: string | null,
      /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
      readonly datePrecision: DatePrecision | null
    }
    | {
      readonly __typename: 'Quote',
      /** The words as printed, without the quotation marks around them. */
      readonly text: string,
      /** Whether these are the speaker's own words. */
      readonly quoteKind: QuoteKind,
      /** 0 for the first quote of the article. */
      readonly position: number,
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string
    }
    | {
      readonly __typename: 'QuoteAttribution',
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string
    }
    | {
      readonly __typename: 'Speaker',
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly speakerKind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
      readonly quoteCount: number,
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string
    }
    | {
      readonly __typename: 'SpeakerMerge',
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string
    }
    | {
      readonly __typename: 'SpeakerRename',
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string
    }
    | {
      readonly __typename: 'SpeakerSplit',
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string
    }
    | {
      readonly __typename: 'Topic',
      /** As first printed, such as 'Arctic'. */
      readonly name: string,
      /** For addresses, such as 'arctic'. Given once; it stays. */
      readonly slug: string,
      /** How many articles are on it. */
      readonly articleCount: number,
      /** How many quotes stand in the articles on it. */
      readonly quoteCount: number,
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string
    }
   | null
};

export type NodesQueryVariables = {
  /** Ids that this archive gave out, of whatever types. One that comes twice is answered twice. */
  ids: ReadonlyArray<string>;
};


export type NodesQuery = {
  /** Several objects by their ids, in the order asked; null where there is none. At most 100. */
  readonly nodes: ReadonlyArray<
    | {
      readonly __typename: 'Article',
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** Null where the page has none. */
      readonly headline: string | null,
      /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
      readonly lead: string | null,
      /** Who published it, such as 'Sputnik'. Null where the page does not say. */
      readonly source: string | null,
      /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
      readonly section: string | null,
      /** BCP 47, such as 'en'; 'und' where it cannot be told. */
      readonly language: string,
      /** Where it was published, without a fragment; null where that is not known. */
      readonly url: string | null,
      /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
      readonly date: string | null,
      /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
      readonly datePrecision: DatePrecision | null
    }
    | {
      readonly __typename: 'Quote',
      /** The words as printed, without the quotation marks around them. */
      readonly text: string,
      /** Whether these are the speaker's own words. */
      readonly quoteKind: QuoteKind,
      /** 0 for the first quote of the article. */
      readonly position: number,
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string
    }
    | {
      readonly __typename: 'QuoteAttribution',
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string
    }
    | {
      readonly __typename: 'Speaker',
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly speakerKind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
      readonly quoteCount: number,
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string
    }
    | {
      readonly __typename: 'SpeakerMerge',
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string
    }
    | {
      readonly __typename: 'SpeakerRename',
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string
    }
    | {
      readonly __typename: 'SpeakerSplit',
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string
    }
    | {
      readonly __typename: 'Topic',
      /** As first printed, such as 'Arctic'. */
      readonly name: string,
      /** For addresses, such as 'arctic'. Given once; it stays. */
      readonly slug: string,
      /** How many articles are on it. */
      readonly articleCount: number,
      /** How many quotes stand in the articles on it. */
      readonly quoteCount: number,
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string
    }
   | null>
};

export type QuotesQueryVariables = {
  /** At most this many from the start; 100 at most, 20 where neither first nor last is given. */
  first?: number | null | undefined;
  /** Only what comes after this cursor. */
  after?: string | null | undefined;
  /** At most this many from the end, instead of first; 100 at most. */
  last?: number | null | undefined;
  /** Only what comes before this cursor. */
  before?: string | null | undefined;
  /** Only what meets this; null for everything. */
  filter?: QuoteFilter | null | undefined;
  /** What comes first. */
  orderBy?: QuoteOrder;
};


export type QuotesQuery = {
  /** Quotes, those of the newest article first unless told otherwise, each article read from its top. */
  readonly quotes: {
    /** How many there are in all, whatever the page; counted only where it is asked for. */
    readonly totalCount: number,
    /** The items alone. */
    readonly nodes: ReadonlyArray<{
      /** Whether these are the speaker's own words. */
      readonly kind: QuoteKind,
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The words as printed, without the quotation marks around them. */
      readonly text: string,
      /** 0 for the first quote of the article. */
      readonly position: number,
      /** Where the text stands in the article's body: body.slice(start, end) is the text. */
      readonly span: {
        /** The first one. */
        readonly start: number,
        /** Just past the last one. */
        readonly end: number
      },
      /** How the page says who said it; null where it does not. */
      readonly attribution: {
        /** The speaker as printed, such as 'the defense minister' or 'he'. Null where the page names none beside the quote. */
        readonly mention: string | null,
        /** The words that make it a quote, such as 'said' or 'according to'. Null where there are none. */
        readonly cue: string | null,
        /** What in the page tells who spoke. */
        readonly method: AttributionMethod,
        /** 0 to 1: how often attributions made this way are right; 0 without a speaker, 1 for an editor's. */
        readonly confidence: number,
        /** Where the mention stands in the body; null where it stands outside it. */
        readonly mentionSpan: {
          /** The first one. */
          readonly start: number,
          /** Just past the last one. */
          readonly end: number
        } | null,
        /** Where the cue stands in the body; null where there is none. */
        readonly cueSpan: {
          /** The first one. */
          readonly start: number,
          /** Just past the last one. */
          readonly end: number
        } | null
      } | null,
      /** Who said it; null where nobody is identified: the attribution may still say 'he'. */
      readonly speaker: {
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** The name it is known by, such as 'Sergei Shoigu'. */
        readonly name: string,
        /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
        readonly slug: string,
        /** What kind of speaker it is. */
        readonly kind: SpeakerKind,
        /** How many quotes of the speaker the archive holds. */
        readonly quoteCount: number
      } | null,
      /** Where it was printed. */
      readonly article: {
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** Null where the page has none. */
        readonly headline: string | null,
        /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
        readonly lead: string | null,
        /** Who published it, such as 'Sputnik'. Null where the page does not say. */
        readonly source: string | null,
        /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
        readonly section: string | null,
        /** BCP 47, such as 'en'; 'und' where it cannot be told. */
        readonly language: string,
        /** Where it was published, without a fragment; null where that is not known. */
        readonly url: string | null,
        /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
        readonly date: string | null,
        /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
        readonly datePrecision: DatePrecision | null
      }
    }>,
    /** Whether there is more, and where to go on. */
    readonly pageInfo: {
      /** Whether the list goes on after this page. */
      readonly hasNextPage: boolean,
      /** Whether the list holds something before this page. */
      readonly hasPreviousPage: boolean,
      /** The cursor of the first edge, to go back from with before; null on an empty page. */
      readonly startCursor: string | null,
      /** The cursor of the last edge, to go on from with after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type QuoteQueryVariables = {
  /** The id of a quote. */
  id: string;
};


export type QuoteQuery = {
  /** One quote by its id; null where there is none, or where its article no longer prints it. */
  readonly quote: {
    /** Every paragraph that the span touches. */
    readonly paragraph: string,
    /** Whether these are the speaker's own words. */
    readonly kind: QuoteKind,
    /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
    readonly id: string,
    /** The words as printed, without the quotation marks around them. */
    readonly text: string,
    /** 0 for the first quote of the article. */
    readonly position: number,
    /** The words between those around them: what finds them again in another copy of the page, by a client in any language. */
    readonly evidence: {
      /** The words as printed: Quote.text. */
      readonly exact: string,
      /** The 32 Unicode code points before them; fewer where the body begins. */
      readonly prefix: string,
      /** The 32 Unicode code points after them; fewer where the body ends. */
      readonly suffix: string,
      /** Quote.span for clients that count as a TextPositionSelector does. */
      readonly codePointSpan: {
        /** The first one. */
        readonly start: number,
        /** Just past the last one. */
        readonly end: number
      }
    },
    /** The topics of its article. */
    readonly topics: ReadonlyArray<{
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** As first printed, such as 'Arctic'. */
      readonly name: string,
      /** For addresses, such as 'arctic'. Given once; it stays. */
      readonly slug: string,
      /** How many articles are on it. */
      readonly articleCount: number,
      /** How many quotes stand in the articles on it. */
      readonly quoteCount: number
    }>,
    /** Where the text stands in the article's body: body.slice(start, end) is the text. */
    readonly span: {
      /** The first one. */
      readonly start: number,
      /** Just past the last one. */
      readonly end: number
    },
    /** How the page says who said it; null where it does not. */
    readonly attribution: {
      /** The speaker as printed, such as 'the defense minister' or 'he'. Null where the page names none beside the quote. */
      readonly mention: string | null,
      /** The words that make it a quote, such as 'said' or 'according to'. Null where there are none. */
      readonly cue: string | null,
      /** What in the page tells who spoke. */
      readonly method: AttributionMethod,
      /** 0 to 1: how often attributions made this way are right; 0 without a speaker, 1 for an editor's. */
      readonly confidence: number,
      /** Where the mention stands in the body; null where it stands outside it. */
      readonly mentionSpan: {
        /** The first one. */
        readonly start: number,
        /** Just past the last one. */
        readonly end: number
      } | null,
      /** Where the cue stands in the body; null where there is none. */
      readonly cueSpan: {
        /** The first one. */
        readonly start: number,
        /** Just past the last one. */
        readonly end: number
      } | null
    } | null,
    /** Who said it; null where nobody is identified: the attribution may still say 'he'. */
    readonly speaker: {
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly kind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
      readonly quoteCount: number
    } | null,
    /** Where it was printed. */
    readonly article: {
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** Null where the page has none. */
      readonly headline: string | null,
      /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
      readonly lead: string | null,
      /** Who published it, such as 'Sputnik'. Null where the page does not say. */
      readonly source: string | null,
      /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
      readonly section: string | null,
      /** BCP 47, such as 'en'; 'und' where it cannot be told. */
      readonly language: string,
      /** Where it was published, without a fragment; null where that is not known. */
      readonly url: string | null,
      /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
      readonly date: string | null,
      /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
      readonly datePrecision: DatePrecision | null
    }
  } | null
};

export type SearchQueryVariables = {
  /** What to look for, in web-search syntax. */
  query: string;
  /** What to look through; null for everything. */
  kinds?: ReadonlyArray<SearchKind> | null | undefined;
  /** At most this many; 20 where it is not given, 100 at most. */
  first?: number | null | undefined;
  /** Only what comes after this cursor of the same search. */
  after?: string | null | undefined;
};


export type SearchQuery = {
  /**
   * Looks through quotes, articles, speakers and topics at once, best match first.
   * The query takes web-search syntax: words, "an exact phrase", -without, or; and beginn*, which finds every word that
   * begins so. Without a positive word it finds nothing.
   */
  readonly search: {
    /** How many there are in all, whatever the page; counted only where it is asked for. */
    readonly totalCount: number,
    /** The items, each with its cursor. */
    readonly edges: ReadonlyArray<{
      /** Where it stands: for after and before, in the same list and order. */
      readonly cursor: string,
      /** The passage that matched, its words between <mark> and </mark>, all else HTML-escaped. */
      readonly highlight: string,
      /** The item itself. */
      readonly node:
        | {
          readonly __typename: 'Article',
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** Null where the page has none. */
          readonly headline: string | null,
          /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
          readonly lead: string | null,
          /** Who published it, such as 'Sputnik'. Null where the page does not say. */
          readonly source: string | null,
          /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
          readonly section: string | null,
          /** BCP 47, such as 'en'; 'und' where it cannot be told. */
          readonly language: string,
          /** Where it was published, without a fragment; null where that is not known. */
          readonly url: string | null,
          /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
          readonly date: string | null,
          /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
          readonly datePrecision: DatePrecision | null
        }
        | {
          readonly __typename: 'Quote',
          /** Whether these are the speaker's own words. */
          readonly quoteKind: QuoteKind,
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** The words as printed, without the quotation marks around them. */
          readonly text: string,
          /** 0 for the first quote of the article. */
          readonly position: number,
          /** Where the text stands in the article's body: body.slice(start, end) is the text. */
          readonly span: {
            /** The first one. */
            readonly start: number,
            /** Just past the last one. */
            readonly end: number
          },
          /** How the page says who said it; null where it does not. */
          readonly attribution: {
            /** The speaker as printed, such as 'the defense minister' or 'he'. Null where the page names none beside the quote. */
            readonly mention: string | null,
            /** The words that make it a quote, such as 'said' or 'according to'. Null where there are none. */
            readonly cue: string | null,
            /** What in the page tells who spoke. */
            readonly method: AttributionMethod,
            /** 0 to 1: how often attributions made this way are right; 0 without a speaker, 1 for an editor's. */
            readonly confidence: number,
            /** Where the mention stands in the body; null where it stands outside it. */
            readonly mentionSpan: {
              /** The first one. */
              readonly start: number,
              /** Just past the last one. */
              readonly end: number
            } | null,
            /** Where the cue stands in the body; null where there is none. */
            readonly cueSpan: {
              /** The first one. */
              readonly start: number,
              /** Just past the last one. */
              readonly end: number
            } | null
          } | null,
          /** Who said it; null where nobody is identified: the attribution may still say 'he'. */
          readonly speaker: {
            /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
            readonly id: string,
            /** The name it is known by, such as 'Sergei Shoigu'. */
            readonly name: string,
            /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
            readonly slug: string,
            /** What kind of speaker it is. */
            readonly kind: SpeakerKind,
            /** How many quotes of the speaker the archive holds. */
            readonly quoteCount: number
          } | null,
          /** Where it was printed. */
          readonly article: {
            /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
            readonly id: string,
            /** Null where the page has none. */
            readonly headline: string | null,
            /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
            readonly lead: string | null,
            /** Who published it, such as 'Sputnik'. Null where the page does not say. */
            readonly source: string | null,
            /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
            readonly section: string | null,
            /** BCP 47, such as 'en'; 'und' where it cannot be told. */
            readonly language: string,
            /** Where it was published, without a fragment; null where that is not known. */
            readonly url: string | null,
            /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
            readonly date: string | null,
            /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
            readonly datePrecision: DatePrecision | null
          }
        }
        | {
          readonly __typename: 'Speaker',
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** The name it is known by, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
          readonly slug: string,
          /** What kind of speaker it is. */
          readonly speakerKind: SpeakerKind,
          /** How many quotes of the speaker the archive holds. */
          readonly quoteCount: number
        }
        | {
          readonly __typename: 'Topic',
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** As first printed, such as 'Arctic'. */
          readonly name: string,
          /** For addresses, such as 'arctic'. Given once; it stays. */
          readonly slug: string,
          /** How many articles are on it. */
          readonly articleCount: number,
          /** How many quotes stand in the articles on it. */
          readonly quoteCount: number
        }

    }>,
    /** Whether there is more, and where to go on. */
    readonly pageInfo: {
      /** Whether the list goes on after this page. */
      readonly hasNextPage: boolean,
      /** Whether the list holds something before this page. */
      readonly hasPreviousPage: boolean,
      /** The cursor of the first edge, to go back from with before; null on an empty page. */
      readonly startCursor: string | null,
      /** The cursor of the last edge, to go on from with after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type SpeakersQueryVariables = {
  /** At most this many from the start; 100 at most, 20 where neither first nor last is given. */
  first?: number | null | undefined;
  /** Only what comes after this cursor. */
  after?: string | null | undefined;
  /** At most this many from the end, instead of first; 100 at most. */
  last?: number | null | undefined;
  /** Only what comes before this cursor. */
  before?: string | null | undefined;
  /** Only what meets this; null for everything. */
  filter?: SpeakerFilter | null | undefined;
  /** What comes first. */
  orderBy?: SpeakerOrder;
};


export type SpeakersQuery = {
  /** Speakers, the most quoted first unless told otherwise. */
  readonly speakers: {
    /** How many there are in all, whatever the page; counted only where it is asked for. */
    readonly totalCount: number,
    /** The items alone. */
    readonly nodes: ReadonlyArray<{
      /** The date of the first article that quotes the speaker; null where none of them has one. */
      readonly firstQuotedAt: string | null,
      /** The date of the last article that quotes the speaker; null where none of them has one. */
      readonly lastQuotedAt: string | null,
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** The name it is known by, such as 'Sergei Shoigu'. */
      readonly name: string,
      /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
      readonly slug: string,
      /** What kind of speaker it is. */
      readonly kind: SpeakerKind,
      /** How many quotes of the speaker the archive holds. */
      readonly quoteCount: number
    }>,
    /** Whether there is more, and where to go on. */
    readonly pageInfo: {
      /** Whether the list goes on after this page. */
      readonly hasNextPage: boolean,
      /** Whether the list holds something before this page. */
      readonly hasPreviousPage: boolean,
      /** The cursor of the first edge, to go back from with before; null on an empty page. */
      readonly startCursor: string | null,
      /** The cursor of the last edge, to go on from with after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type SpeakerQueryVariables = {
  /** Exactly one way to name it. */
  by: SpeakerBy;
  /** At most this many from the start; 100 at most, 20 where neither first nor last is given. */
  quotes?: number;
  /** Only what comes after this cursor. */
  after?: string | null | undefined;
  /** Only what meets this; null for everything. */
  filter?: QuoteFilter | null | undefined;
};


export type SpeakerQuery = {
  /** One speaker, by id, slug or name; null where there is none. */
  readonly speaker: {
    /** Every full name seen in print, most frequent first: 'Sergei Shoigu' and 'Sergey Shoigu', not 'Shoigu' alone where more is known. */
    readonly aliases: ReadonlyArray<string>,
    /** The date of the first article that quotes the speaker; null where none of them has one. */
    readonly firstQuotedAt: string | null,
    /** The date of the last article that quotes the speaker; null where none of them has one. */
    readonly lastQuotedAt: string | null,
    /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
    readonly id: string,
    /** The name it is known by, such as 'Sergei Shoigu'. */
    readonly name: string,
    /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
    readonly slug: string,
    /** What kind of speaker it is. */
    readonly kind: SpeakerKind,
    /** How many quotes of the speaker the archive holds. */
    readonly quoteCount: number,
    /** What the speaker was called in print, such as 'Russian Defense Minister', most frequent first. */
    readonly roles: ReadonlyArray<{
      /** As printed, such as 'Russian Defense Minister'. */
      readonly title: string,
      /** How many quotes by the speaker stand in articles that give this title. */
      readonly quoteCount: number,
      /** The date of the first article that gives it; null where none of them has one. */
      readonly firstSeenAt: string | null,
      /** The date of the last article that gives it; null where none of them has one. */
      readonly lastSeenAt: string | null
    }>,
    /** What the speaker said, newest first unless told otherwise. */
    readonly quotes: {
      /** How many there are in all, whatever the page; counted only where it is asked for. */
      readonly totalCount: number,
      /** The items alone. */
      readonly nodes: ReadonlyArray<{
        /** Whether these are the speaker's own words. */
        readonly kind: QuoteKind,
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** The words as printed, without the quotation marks around them. */
        readonly text: string,
        /** 0 for the first quote of the article. */
        readonly position: number,
        /** Where the text stands in the article's body: body.slice(start, end) is the text. */
        readonly span: {
          /** The first one. */
          readonly start: number,
          /** Just past the last one. */
          readonly end: number
        },
        /** How the page says who said it; null where it does not. */
        readonly attribution: {
          /** The speaker as printed, such as 'the defense minister' or 'he'. Null where the page names none beside the quote. */
          readonly mention: string | null,
          /** The words that make it a quote, such as 'said' or 'according to'. Null where there are none. */
          readonly cue: string | null,
          /** What in the page tells who spoke. */
          readonly method: AttributionMethod,
          /** 0 to 1: how often attributions made this way are right; 0 without a speaker, 1 for an editor's. */
          readonly confidence: number,
          /** Where the mention stands in the body; null where it stands outside it. */
          readonly mentionSpan: {
            /** The first one. */
            readonly start: number,
            /** Just past the last one. */
            readonly end: number
          } | null,
          /** Where the cue stands in the body; null where there is none. */
          readonly cueSpan: {
            /** The first one. */
            readonly start: number,
            /** Just past the last one. */
            readonly end: number
          } | null
        } | null,
        /** Who said it; null where nobody is identified: the attribution may still say 'he'. */
        readonly speaker: {
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** The name it is known by, such as 'Sergei Shoigu'. */
          readonly name: string,
          /** For addresses, such as 'sergei-shoigu'. Given once; it stays. */
          readonly slug: string,
          /** What kind of speaker it is. */
          readonly kind: SpeakerKind,
          /** How many quotes of the speaker the archive holds. */
          readonly quoteCount: number
        } | null,
        /** Where it was printed. */
        readonly article: {
          /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
          readonly id: string,
          /** Null where the page has none. */
          readonly headline: string | null,
          /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
          readonly lead: string | null,
          /** Who published it, such as 'Sputnik'. Null where the page does not say. */
          readonly source: string | null,
          /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
          readonly section: string | null,
          /** BCP 47, such as 'en'; 'und' where it cannot be told. */
          readonly language: string,
          /** Where it was published, without a fragment; null where that is not known. */
          readonly url: string | null,
          /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
          readonly date: string | null,
          /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
          readonly datePrecision: DatePrecision | null
        }
      }>,
      /** Whether there is more, and where to go on. */
      readonly pageInfo: {
        /** Whether the list goes on after this page. */
        readonly hasNextPage: boolean,
        /** Whether the list holds something before this page. */
        readonly hasPreviousPage: boolean,
        /** The cursor of the first edge, to go back from with before; null on an empty page. */
        readonly startCursor: string | null,
        /** The cursor of the last edge, to go on from with after; null on an empty page. */
        readonly endCursor: string | null
      }
    }
  } | null
};

export type TopicsQueryVariables = {
  /** At most this many from the start; 100 at most, 20 where neither first nor last is given. */
  first?: number | null | undefined;
  /** Only what comes after this cursor. */
  after?: string | null | undefined;
  /** At most this many from the end, instead of first; 100 at most. */
  last?: number | null | undefined;
  /** Only what comes before this cursor. */
  before?: string | null | undefined;
  /** Only what meets this; null for everything. */
  filter?: TopicFilter | null | undefined;
  /** What comes first. */
  orderBy?: TopicOrder;
};


export type TopicsQuery = {
  /** Topics, those with most articles first unless told otherwise. */
  readonly topics: {
    /** How many there are in all, whatever the page; counted only where it is asked for. */
    readonly totalCount: number,
    /** The items alone. */
    readonly nodes: ReadonlyArray<{
      /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
      readonly id: string,
      /** As first printed, such as 'Arctic'. */
      readonly name: string,
      /** For addresses, such as 'arctic'. Given once; it stays. */
      readonly slug: string,
      /** How many articles are on it. */
      readonly articleCount: number,
      /** How many quotes stand in the articles on it. */
      readonly quoteCount: number
    }>,
    /** Whether there is more, and where to go on. */
    readonly pageInfo: {
      /** Whether the list goes on after this page. */
      readonly hasNextPage: boolean,
      /** Whether the list holds something before this page. */
      readonly hasPreviousPage: boolean,
      /** The cursor of the first edge, to go back from with before; null on an empty page. */
      readonly startCursor: string | null,
      /** The cursor of the last edge, to go on from with after; null on an empty page. */
      readonly endCursor: string | null
    }
  }
};

export type TopicQueryVariables = {
  /** Exactly one way to name it. */
  by: TopicBy;
  /** At most this many from the start; 100 at most, 20 where neither first nor last is given. */
  articles?: number;
  /** Only what comes after this cursor. */
  after?: string | null | undefined;
};


export type TopicQuery = {
  /** One topic, by id, slug or name; null where there is none. */
  readonly topic: {
    /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
    readonly id: string,
    /** As first printed, such as 'Arctic'. */
    readonly name: string,
    /** For addresses, such as 'arctic'. Given once; it stays. */
    readonly slug: string,
    /** How many articles are on it. */
    readonly articleCount: number,
    /** How many quotes stand in the articles on it. */
    readonly quoteCount: number,
    /** The articles on it, newest first unless told otherwise. */
    readonly articles: {
      /** How many there are in all, whatever the page; counted only where it is asked for. */
      readonly totalCount: number,
      /** The items alone. */
      readonly nodes: ReadonlyArray<{
        /** Opaque and stable: the same object keeps it for ever. The id of a speaker that was merged finds its successor; that of a quote no longer printed finds null. */
        readonly id: string,
        /** Null where the page has none. */
        readonly headline: string | null,
        /** The opening paragraph; it is part of the body too. Null where the page has no text before its first break. */
        readonly lead: string | null,
        /** Who published it, such as 'Sputnik'. Null where the page does not say. */
        readonly source: string | null,
        /** The part of the publication it ran in, such as 'Military & Intelligence'. Null where the page does not say. */
        readonly section: string | null,
        /** BCP 47, such as 'en'; 'und' where it cannot be told. */
        readonly language: string,
        /** Where it was published, without a fragment; null where that is not known. */
        readonly url: string | null,
        /** publishedAt, else capturedAt, else null. Orders, ranges, timelines, firstQuotedAt and lastQuotedAt go by it. */
        readonly date: string | null,
        /** How much of date the page gives: a day alone stands as its midnight in UTC. Null where date is. */
        readonly datePrecision: DatePrecision | null
      }>,
      /** Whether there is more, and where to go on. */
      readonly pageInfo: {
        /** Whether the list goes on after this page. */
        readonly hasNextPage: boolean,
        /** Whether the list holds something before this page. */
        readonly hasPreviousPage: boolean,
        /** The cursor of the first edge, to go back from with before; null on an empty page. */
        readonly startCursor: string | null,
        /** The cursor of the last edge, to go on from with after; null on an empty page. */
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
    confidence
  }
  speaker {
    ...SpeakerCard
  }
  article {
    ...ArticleCard
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

/** What is asked at once. */
export interface Operations {
  /** What the whole archive holds. */
  archive(variables?: ArchiveQueryVariables, options?: RequestOptions): Promise<ArchiveQuery>;
  /** Articles, newest first unless told otherwise. first and last are at most 100, 20 where neither is given. */
  articles(variables?: ArticlesQueryVariables, options?: RequestOptions): Promise<ArticlesQuery>;
  /** One article, by its id or its address; null where there is none. */
  article(variables: ArticleQueryVariables, options?: RequestOptions): Promise<ArticleQuery>;
  /** What editors corrected, the newest first, what was undone included. Open to everyone, with the names of those who did it. */
  corrections(variables?: CorrectionsQueryVariables, options?: RequestOptions): Promise<CorrectionsQuery>;
  /** Makes one speaker of two, for good, whatever names later pages bring: the id and slug of the one lead to the other. Needs a key, as ingestPage does. */
  mergeSpeakers(variables: MergeSpeakersMutationVariables, options?: RequestOptions): Promise<MergeSpeakersMutation>;
  /** Takes some of a speaker's names from it: whoever is printed under these is another, new speaker. A name that a later page brings goes with those it fits. Needs a key, as ingestPage does. */
  splitSpeaker(variables: SplitSpeakerMutationVariables, options?: RequestOptions): Promise<SplitSpeakerMutation>;
  /** Says who spoke, whatever the page tells; its other printings stay as they are. Holds for these words in this article, also when that is read anew. Needs a key, as ingestPage does. */
  attributeQuote(variables: AttributeQuoteMutationVariables, options?: RequestOptions): Promise<AttributeQuoteMutation>;
  /** Lets a speaker go by that name, whatever pages print most, and be found by it. The slug stays. Needs a key, as ingestPage does. */
  renameSpeaker(variables: RenameSpeakerMutationVariables, options?: RequestOptions): Promise<RenameSpeakerMutation>;
  /** Takes a correction back: what pages tell holds again, and what other corrections say. One that a later correction stands on is BAD_USER_INPUT: that one first. Needs a key, as ingestPage does. */
  undoCorrection(variables: UndoCorrectionMutationVariables, options?: RequestOptions): Promise<UndoCorrectionMutation>;
  /** Reads one page and stores what it finds. The same page (the same url without its fragment, else the same headline and body) again changes nothing. Needs the header Authorization: Bearer KEY. */
  ingestPage(variables: IngestPageMutationVariables, options?: RequestOptions): Promise<IngestPageMutation>;
  /** Any object by its id; null where there is none. */
  node(variables: NodeQueryVariables, options?: RequestOptions): Promise<NodeQuery>;
  /** Several objects by their ids, in the order asked; null where there is none. At most 100. */
  nodes(variables: NodesQueryVariables, options?: RequestOptions): Promise<NodesQuery>;
  /** Quotes, those of the newest article first unless told otherwise, each article read from its top. */
  quotes(variables?: QuotesQueryVariables, options?: RequestOptions): Promise<QuotesQuery>;
  /** One quote by its id; null where there is none, or where its article no longer prints it. */
  quote(variables: QuoteQueryVariables, options?: RequestOptions): Promise<QuoteQuery>;
  /**
   * Looks through quotes, articles, speakers and topics at once, best match first.
   * The query takes web-search syntax: words, "an exact phrase", -without, or; and beginn*, which finds every word that
   * begins so. Without a positive word it finds nothing.
   */
  search(variables: SearchQueryVariables, options?: RequestOptions): Promise<SearchQuery>;
  /** Speakers, the most quoted first unless told otherwise. */
  speakers(variables?: SpeakersQueryVariables, options?: RequestOptions): Promise<SpeakersQuery>;
  /** One speaker, by id, slug or name; null where there is none. */
  speaker(variables: SpeakerQueryVariables, options?: RequestOptions): Promise<SpeakerQuery>;
  /** Topics, those with most articles first unless told otherwise. */
  topics(variables?: TopicsQueryVariables, options?: RequestOptions): Promise<TopicsQuery>;
  /** One topic, by id, slug or name; null where there is none. */
  topic(variables: TopicQueryVariables, options?: RequestOptions): Promise<TopicQuery>;
}

export const operations: Readonly<Record<keyof Operations, string>> = {
  archive: ArchiveDocument,
  articles: ArticlesDocument,
  article: ArticleDocument,
  corrections: CorrectionsDocument,
  mergeSpeakers: MergeSpeakersDocument,
  splitSpeaker: SplitSpeakerDocument,
  attributeQuote: AttributeQuoteDocument,
  renameSpeaker: RenameSpeakerDocument,
  undoCorrection: UndoCorrectionDocument,
  ingestPage: IngestPageDocument,
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

/** What is walked page by page. */
export interface Lists {
  /** Articles, newest first unless told otherwise. first and last are at most 100, 20 where neither is given. */
  articles(options?: WalkOptions<EachArticlesQueryVariables>): Walk<EachArticlesQuery>;
  /** Quotes, those of the newest article first unless told otherwise, each article read from its top. */
  quotes(options?: WalkOptions<EachQuotesQueryVariables>): Walk<EachQuotesQuery>;
  /** Speakers, the most quoted first unless told otherwise. */
  speakers(options?: WalkOptions<EachSpeakersQueryVariables>): Walk<EachSpeakersQuery>;
  /** Topics, those with most articles first unless told otherwise. */
  topics(options?: WalkOptions<EachTopicsQueryVariables>): Walk<EachTopicsQuery>;
  /**
   * Looks through quotes, articles, speakers and topics at once, best match first.
   * The query takes web-search syntax: words, "an exact phrase", -without, or; and beginn*, which finds every word that
   * begins so. Without a positive word it finds nothing.
   */
  search(options: WalkOptions<EachSearchQueryVariables>): Walk<EachSearchQuery>;
}

export const lists: Readonly<Record<keyof Lists, string>> = {
  articles: EachArticlesDocument,
  quotes: EachQuotesDocument,
  speakers: EachSpeakersDocument,
  topics: EachTopicsDocument,
  search: EachSearchDocument,
};