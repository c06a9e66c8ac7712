import type { Db } from "../../db/database.js";
import * as apiKeys from "../../db/read/api-keys.js";
import { archiveTotals } from "../../db/read/archive.js";
import * as articles from "../../db/read/articles.js";
import * as auditEvents from "../../db/read/audit-events.js";
import * as authorities from "../../db/read/authorities.js";
import * as coOccurrence from "../../db/read/co-occurrence.js";
import * as corrections from "../../db/read/corrections.js";
import type { Interval } from "../../db/read/intervals.js";
import type {
  ArticleFilter,
  ArticleRequest,
  CoOccurrenceRequest,
  ListRequest,
  NestedValues,
  Parents,
  QuoteFilter,
  QuoteRequest,
  Selected,
  Selection,
  SpeakerFilter,
  SpeakerOrder,
  TopicFilter,
  TopicOrder,
} from "../../db/read/paging/list-request.js";
import { readWith } from "../../db/read/paging/nested.js";
import * as quotes from "../../db/read/quotes.js";
import { type SearchRequest, searchCount, searchSlice } from "../../db/read/search.js";
import { type ArticleSelection, deletionTotals, selectedArticles } from "../../db/read/selected-articles.js";
import * as speakers from "../../db/read/speakers.js";
import { quoteTimeline, quoteTimelinesOf, type TimelineBucket } from "../../db/read/timeline.js";
import * as topics from "../../db/read/topics.js";
import type {
  ApiKeyRow,
  ArticleRow,
  AuditEventRow,
  QuoteRow,
  SpeakerRow,
  TopicRow,
} from "../../db/schema.js";
import type { Identifier } from "../../names/identifier.js";
import type { ListSource } from "../values/connection.js";
import { listSourceByParent, manyByKey, memoizeByArguments, oneByKey, valueByKey } from "./batching.js";
import { withTypename } from "./correction-types.js";
import { loadReference } from "./load-reference.js";
import { measureBody } from "./measured-body.js";
import {
  type AnyCorrection,
  type SelectedArticle,
  type SelectedQuote,
  type SelectedSpeaker,
  type SelectedTopic,
  selected,
} from "./rows.js";

type SpeakerColumns = readonly (keyof SpeakerRow & string)[];

/** All reads that a request can make. */
export type Loaders = ReturnType<typeof createLoaders>;

/**
 * Creates the loaders of one request, or of the subscriptions that read in one turn of the event loop. A field under
 * many parents costs one statement, however many parents there are: each distinct set of arguments and columns has a
 * loader, which collects the parents of one turn and assigns the rows to them by key.
 *
 * @param db Called for each statement; throws if the request may read no more.
 */
export function createLoaders(db: () => Db) {
  const articleById = memoizeByArguments((asked: Selection<ArticleRow>) =>
    oneByKey((ids) => articles.articlesById(db(), ids, asked), byId),
  );
  const speakerById = memoizeByArguments((asked: Selection<SpeakerRow>) =>
    oneByKey(
      (ids) => speakers.speakersById(db(), ids, asked),
      (row) => row.requestedId,
    ),
  );
  const speakersOfArticle = memoizeByArguments((asked: Selection<SpeakerRow>) =>
    manyByKey(
      (ids) => speakers.speakersOfArticles(db(), ids, asked),
      (row) => row.articleId,
    ),
  );
  const topicsOfArticle = memoizeByArguments((asked: Selection<TopicRow>) =>
    manyByKey(
      (ids) => topics.topicsOfArticles(db(), ids, asked),
      (row) => row.articleId,
    ),
  );
  return {
    articles: {
      slice: (request) => articles.articleSlice(db(), request),
      count: ({ filter }) => articles.articleCount(db(), filter),
    } satisfies ListSource<ArticleRequest, Selected<ArticleRow>>,
    articlesOf: listSourceByParent(
      "articles",
      (parents: Parents<"speaker" | "topic">, request: ArticleRequest) =>
        articles.articleSlicesOf(db(), parents, request),
      (parents, filter: ArticleFilter | null) => articles.articleCountsOf(db(), parents, filter),
      ({ filter }) => filter,
    ),
    articleById,
    /** The body of an existing article, measured once for all of its quotes. */
    bodyOfArticle: memoizeByArguments(async (id: number) => {
      const article: Selected<ArticleRow> = await loadReference(id, BODY, articleById);
      return measureBody(selected(article.body));
    }),
    articleByUrl: (url: string, asked: Selection<ArticleRow>) => articles.articleByUrl(db(), url, asked),
    articleOf: (quote: SelectedQuote, asked: Selection<ArticleRow>) =>
      readWith<SelectedArticle>(quote, "quote.article", asked) ??
      loadReference(selected(quote.articleId), asked, articleById),

    quotes: {
      slice: (request) => quotes.quoteSlice(db(), request),
      count: ({ filter }) => quotes.quoteCount(db(), filter),
    } satisfies ListSource<QuoteRequest, Selected<QuoteRow>>,
    /** Quotes in stored order, read once for all subscriptions with the same request. */
    storedQuotes: memoizeByArguments((request: QuoteRequest) => quotes.quoteSlice(db(), request)),
    quotesOf: listSourceByParent(
      "quotes",
      (parents: Parents<"article" | "speaker" | "topic" | "quote">, request: QuoteRequest) =>
        quotes.quoteSlicesOf(db(), parents, request),
      (parents, filter: QuoteFilter | null) => quotes.quoteCountsOf(db(), parents, filter),
      ({ filter }) => filter,
    ),
    timeline: (filter: QuoteFilter | null, interval: Interval) => quoteTimeline(db(), filter, interval),
    timelineOf: memoizeByArguments((of: "speaker" | "topic", interval: Interval) =>
      valueByKey<TimelineBucket[]>((ids) => quoteTimelinesOf(db(), { of, ids }, null, interval)),
    ),
    quoteById: memoizeByArguments((asked: Selection<QuoteRow>) =>
      oneByKey((ids) => quotes.quotesById(db(), ids, asked), byId),
    ),

    speakers: {
      slice: (request) => speakers.speakerSlice(db(), request),
      count: ({ filter }) => speakers.speakerCount(db(), filter),
    } satisfies ListSource<ListRequest<SpeakerFilter, SpeakerOrder, SpeakerRow>, Selected<SpeakerRow>>,
    /** A speaker by any of its ids, including those of speakers that were merged into it. */
    speakerById,
    /** Null if the page does not say who spoke. */
    speakerOf: (quote: SelectedQuote, asked: Selection<SpeakerRow>) => {
      const id = selected(quote.speakerId);
      if (id === null) return null;
      return (
        readWith<SelectedSpeaker>(quote, "quote.speaker", asked) ?? loadReference(id, asked, speakerById)
      );
    },
    speakerBySlug: (slug: string, asked: Selection<SpeakerRow>) => speakers.speakerBySlug(db(), slug, asked),
    speakersNamed: (name: string, columns: SpeakerColumns) => speakers.speakersNamed(db(), name, columns),
    peopleInBlock: (blockingKey: string, columns: SpeakerColumns) =>
      speakers.peopleInBlock(db(), blockingKey, columns),
    speakersOf: listSourceByParent(
      "speakers",
      (parents: Parents<"topic">, request: CoOccurrenceRequest<SpeakerRow>) =>
        coOccurrence.speakerSlicesOf(db(), parents, request),
      (parents) => coOccurrence.speakerCountsOf(db(), parents),
      () => null,
    ),
    speakersOfArticle: (article: SelectedArticle, asked: Selection<SpeakerRow>) =>
      readWith<readonly SelectedSpeaker[]>(article, "article.speakers", asked) ??
      speakersOfArticle(asked).load(article.id),
    namesOfSpeaker: memoizeByArguments((first: number) =>
      manyByKey(
        (ids) => speakers.namesOf(db(), ids, first),
        (row) => row.speakerId,
      ),
    ),
    speakersIdentified: (identifier: Identifier, columns: SpeakerColumns) =>
      speakers.speakersIdentified(db(), identifier, columns),
    identifiersOfSpeaker: manyByKey(
      (ids) => authorities.identifiersOf(db(), ids),
      (row) => row.speakerId,
    ),
    rolesOfSpeaker: memoizeByArguments((first: number) =>
      manyByKey(
        (ids) => speakers.rolesOf(db(), ids, first),
        (row) => row.speakerId,
      ),
    ),

    topics: {
      slice: (request) => topics.topicSlice(db(), request),
      count: ({ filter }) => topics.topicCount(db(), filter),
    } satisfies ListSource<ListRequest<TopicFilter, TopicOrder, TopicRow>, Selected<TopicRow>>,
    topicById: memoizeByArguments((asked: Selection<TopicRow>) =>
      oneByKey((ids) => topics.topicsById(db(), ids, asked), byId),
    ),
    topicBySlug: (slug: string, asked: Selection<TopicRow>) => topics.topicBySlug(db(), slug, asked),
    topicNamed: (name: string, asked: Selection<TopicRow>) => topics.topicNamed(db(), name, asked),
    topicsOf: listSourceByParent(
      "topics",
      (parents: Parents<"speaker" | "topic">, request: CoOccurrenceRequest<TopicRow>) =>
        coOccurrence.topicSlicesOf(db(), parents, request),
      (parents) => coOccurrence.topicCountsOf(db(), parents),
      () => null,
    ),
    topicsOfArticle: (article: NestedValues & { readonly id: number }, asked: Selection<TopicRow>) =>
      readWith<readonly SelectedTopic[]>(article, "article.topics", asked) ??
      topicsOfArticle(asked).load(article.id),

    search: {
      slice: (request: SearchRequest) => searchSlice(db(), request),
      count: (request: SearchRequest) => searchCount(db(), request),
    },
    corrections: {
      slice: async (request) => {
        const { items, more } = await corrections.correctionSlice(db(), request);
        return { items: items.map(({ row, key }) => ({ row: withTypename(row), key })), more };
      },
      count: ({ filter }) => corrections.correctionCount(db(), filter),
    } satisfies ListSource<corrections.CorrectionRequest, AnyCorrection>,
    correctionById: oneByKey(
      async (ids) => (await corrections.correctionsById(db(), ids)).map(withTypename),
      byId,
    ),

    apiKeys: {
      slice: (request) => apiKeys.apiKeySlice(db(), request),
      count: ({ filter }) => apiKeys.apiKeyCount(db(), filter),
    } satisfies ListSource<apiKeys.ApiKeyRequest, ApiKeyRow>,
    apiKeyById: oneByKey((ids) => apiKeys.apiKeysById(db(), ids), byId),
    auditEvents: {
      slice: (request) => auditEvents.auditEventSlice(db(), request),
      count: ({ filter }) => auditEvents.auditEventCount(db(), filter),
    } satisfies ListSource<auditEvents.AuditEventRequest, AuditEventRow>,
    auditEventById: oneByKey((ids) => auditEvents.auditEventsById(db(), ids), byId),

    articlesToDelete: async (selection: ArticleSelection, limit: number) => {
      const articles = await selectedArticles(db(), selection, limit);
      return { articles, ...(await deletionTotals(db(), selection)) };
    },
    authorities: () => authorities.authorityLists(db()),
    archive: () => archiveTotals(db()),
  };
}

const BODY: Selection<ArticleRow> = { columns: ["body"] };

const byId = (row: { readonly id: number }) => row.id;
