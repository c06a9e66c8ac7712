import { articleKeyShape } from "../../db/read/articles.js";
import { coOccurrenceKeyShape } from "../../db/read/co-occurrence.js";
import type {
  ArticleRequest,
  CoOccurrenceRequest,
  ListRequest,
  QuoteOrder,
  QuoteRequest,
  SpeakerFilter,
  SpeakerOrder,
  TopicFilter,
  TopicOrder,
} from "../../db/read/paging/list-request.js";
import { quoteKeyShape } from "../../db/read/quotes.js";
import { type SearchKind, searchKeyShape } from "../../db/read/search.js";
import { speakerKeyShape } from "../../db/read/speakers.js";
import { topicKeyShape } from "../../db/read/topics.js";
import type { SpeakerRow, TopicRow } from "../../db/schema.js";
import type * as schema from "../generated/schema.js";
import { badInput } from "../values/bad-input.js";
import { createListPlan, type ListPlan, type PageArguments } from "../values/connection.js";
import type { CursorScope } from "../values/cursor.js";
import { articleFilter, checkSearch, quoteFilter, speakerFilter, topicFilter } from "./filters.js";
import { columnsOnly, type RowSelections } from "./row-selections.js";
import { type SearchPlan, searchSelections } from "./search-results.js";
import { type FieldInfo, fieldsOfNodes } from "./selection.js";

/** The arguments of a connection field. */
export interface ListArguments<Filter, OrderBy> extends PageArguments {
  readonly filter?: Filter | null | undefined;
  readonly orderBy: OrderBy;
}

/*
 * The request of each connection field, made from its arguments and selection. Everything is validated before anything
 * is fetched.
 */

export function articleList(
  args: ListArguments<schema.ArticleFilter, schema.ArticleOrder>,
  info: FieldInfo,
  rows: RowSelections,
): ListPlan<ArticleRequest> {
  const order = args.orderBy;
  const filter = articleFilter(args.filter);
  return createListPlan({ ...scopeOf("Article", order, filter), shape: articleKeyShape(order) }, args, {
    filter,
    order,
    ...rows.article(fieldsOfNodes(info, "Article"), info),
  });
}

export function quoteList(
  args: ListArguments<schema.QuoteFilter, schema.QuoteOrder>,
  info: FieldInfo,
  rows: RowSelections,
): ListPlan<QuoteRequest> {
  const order = args.orderBy;
  const filter = quoteFilter(args.filter);
  return createListPlan({ ...quoteScope(order), ...scopeOf("Quote", order, filter) }, args, {
    filter,
    order,
    ...rows.quote(fieldsOfNodes(info, "Quote"), info),
  });
}

/** The cursor scope of quotes in an order. The scope of STORED is also that of the subscription `quoteAdded`. */
export const quoteScope = (order: QuoteOrder): CursorScope => ({
  name: `Quote ${order}`,
  shape: quoteKeyShape(order),
});

export function speakerList(
  args: ListArguments<schema.SpeakerFilter, schema.SpeakerOrder>,
  info: FieldInfo,
  rows: RowSelections,
): ListPlan<ListRequest<SpeakerFilter, SpeakerOrder, SpeakerRow>> {
  const order = args.orderBy;
  const filter = speakerFilter(args.filter);
  return createListPlan({ ...scopeOf("Speaker", order, filter), shape: speakerKeyShape(order) }, args, {
    filter,
    order,
    ...rows.speaker(fieldsOfNodes(info, "Speaker"), info),
  });
}

export function topicList(
  args: ListArguments<schema.TopicFilter, schema.TopicOrder>,
  info: FieldInfo,
  rows: RowSelections,
): ListPlan<ListRequest<TopicFilter, TopicOrder, TopicRow>> {
  const order = args.orderBy;
  const filter = topicFilter(args.filter);
  return createListPlan({ ...scopeOf("Topic", order, filter), shape: topicKeyShape(order) }, args, {
    filter,
    order,
    ...rows.topic(fieldsOfNodes(info, "Topic"), info),
  });
}

/** The quotes with the same words as a quote, earliest first. */
export function printingList(
  args: PageArguments,
  info: FieldInfo,
  rows: RowSelections,
): ListPlan<QuoteRequest> {
  return quoteList({ ...args, orderBy: "OLDEST" }, info, rows);
}

export function topicsOfSpeakerList(args: PageArguments, info: FieldInfo) {
  return coOccurringTopicList("SpeakerTopic", args, info);
}

export function relatedTopicList(args: PageArguments, info: FieldInfo) {
  return coOccurringTopicList("RelatedTopic", args, info);
}

export function speakersOfTopicList(
  args: PageArguments,
  info: FieldInfo,
): ListPlan<CoOccurrenceRequest<SpeakerRow>> {
  return createListPlan({ name: "TopicSpeaker", shape: coOccurrenceKeyShape() }, args, {
    ...columnsOnly.speaker(fieldsOfNodes(info, "Speaker", "TopicSpeaker"), info),
  });
}

const ALL_KINDS: readonly SearchKind[] = ["ARTICLE", "QUOTE", "SPEAKER", "TOPIC"];

/** The request of the field `search`. */
export function searchList(
  args: SearchArguments,
  info: FieldInfo,
  rows: RowSelections,
): ListPlan<SearchPlan> {
  const query = checkSearch(args.query, "query");
  const kinds = ALL_KINDS.filter((kind) => args.kinds?.includes(kind) ?? true);
  const scope = { name: `Search ${kinds.join(" ")}`, shape: searchKeyShape, search: query };
  return createListPlan(scope, args, { query, kinds, selections: searchSelections(info, rows) });
}

export interface SearchArguments extends Pick<PageArguments, "first" | "after"> {
  readonly query: string;
  readonly kinds?: readonly SearchKind[] | null | undefined;
}

/** @param list The name of the connection type without "Connection"; cursors are valid only for this list. */
function coOccurringTopicList(
  list: string,
  args: PageArguments,
  info: FieldInfo,
): ListPlan<CoOccurrenceRequest<TopicRow>> {
  return createListPlan({ name: list, shape: coOccurrenceKeyShape() }, args, {
    ...columnsOnly.topic(fieldsOfNodes(info, "Topic", list), info),
  });
}

/**
 * The scope of a list's cursors: its type, order and search. The search is left out for STORED, because a position in
 * stored order does not depend on it and is also valid for the subscription `quoteAdded`.
 *
 * @throws OnrecordError BAD_USER_INPUT for the order RELEVANCE without a search.
 */
function scopeOf(
  type: string,
  order: string,
  filter: { readonly search: string | null } | null,
): Omit<CursorScope, "shape"> {
  const searched = filter?.search ?? null;
  if (order === "RELEVANCE" && searched === null) {
    throw badInput('"orderBy: RELEVANCE" needs a search: add "filter.search", or choose another order.');
  }
  return { name: `${type} ${order}`, search: order === "STORED" ? null : searched };
}
