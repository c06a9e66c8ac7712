import type { GraphQLResolveInfo } from "graphql";
import { articleKeyShape } from "../../db/read/articles.js";
import { type CoOccurrenceRequest, coOccurrenceKeyShape } from "../../db/read/co-occurrence.js";
import type {
  ArticleFilter,
  ArticleOrder,
  ListRequest,
  QuoteFilter,
  QuoteOrder,
  SpeakerFilter,
  SpeakerOrder,
  TopicFilter,
  TopicOrder,
} from "../../db/read/paging/list-request.js";
import { quoteKeyShape } from "../../db/read/quotes.js";
import { type SearchKind, searchKeyShape } from "../../db/read/search.js";
import { speakerKeyShape } from "../../db/read/speakers.js";
import { topicKeyShape } from "../../db/read/topics.js";
import type { ArticleRow, QuoteRow, SpeakerRow, TopicRow } from "../../db/schema.js";
import type * as schema from "../generated/schema.js";
import { badInput } from "../values/bad-input.js";
import { createListPlan, type ListPlan, type PageArguments } from "../values/connection.js";
import type { CursorScope } from "../values/cursor.js";
import { articleColumns, quoteColumns, speakerColumns, topicColumns } from "./columns.js";
import { articleFilter, checkSearch, quoteFilter, speakerFilter, topicFilter } from "./filters.js";
import { type SearchPlan, searchColumns } from "./search-results.js";
import { fieldsOfNodes } from "./selection.js";

/** The arguments of a connection field. */
export interface ListArguments<Filter, OrderBy> extends PageArguments {
  readonly filter?: Filter | null | undefined;
  readonly orderBy: OrderBy;
}

/*
 * What a connection field asks for, from its arguments and its selection; all of it is checked at once,
 * before anything is fetched.
 */

export function articleList(
  args: ListArguments<schema.ArticleFilter, schema.ArticleOrder>,
  info: GraphQLResolveInfo,
): ListPlan<ListRequest<ArticleFilter, ArticleOrder, ArticleRow>> {
  const order = args.orderBy;
  const filter = articleFilter(args.filter);
  return createListPlan({ ...scopeOf("Article", order, filter), shape: articleKeyShape(order) }, args, {
    filter,
    order,
    columns: articleColumns(fieldsOfNodes(info, "Article")),
  });
}

export function quoteList(
  args: ListArguments<schema.QuoteFilter, schema.QuoteOrder>,
  info: GraphQLResolveInfo,
): ListPlan<ListRequest<QuoteFilter, QuoteOrder, QuoteRow>> {
  const order = args.orderBy;
  const filter = quoteFilter(args.filter);
  return createListPlan({ ...quoteScope(order), ...scopeOf("Quote", order, filter) }, args, {
    filter,
    order,
    columns: quoteColumns(fieldsOfNodes(info, "Quote")),
  });
}

/** Which lists a cursor of quotes in an order serves, the stream of those that are stored among them. */
export const quoteScope = (order: QuoteOrder): CursorScope => ({
  name: `Quote ${order}`,
  shape: quoteKeyShape(order),
});

export function speakerList(
  args: ListArguments<schema.SpeakerFilter, schema.SpeakerOrder>,
  info: GraphQLResolveInfo,
): ListPlan<ListRequest<SpeakerFilter, SpeakerOrder, SpeakerRow>> {
  const order = args.orderBy;
  const filter = speakerFilter(args.filter);
  return createListPlan({ ...scopeOf("Speaker", order, filter), shape: speakerKeyShape(order) }, args, {
    filter,
    order,
    columns: speakerColumns(fieldsOfNodes(info, "Speaker")),
  });
}

export function topicList(
  args: ListArguments<schema.TopicFilter, schema.TopicOrder>,
  info: GraphQLResolveInfo,
): ListPlan<ListRequest<TopicFilter, TopicOrder, TopicRow>> {
  const order = args.orderBy;
  const filter = topicFilter(args.filter);
  return createListPlan({ ...scopeOf("Topic", order, filter), shape: topicKeyShape(order) }, args, {
    filter,
    order,
    columns: topicColumns(fieldsOfNodes(info, "Topic")),
  });
}

/** The quotes with a quote's words, the earliest first. */
export function printingList(
  args: PageArguments,
  info: GraphQLResolveInfo,
): ListPlan<ListRequest<QuoteFilter, QuoteOrder, QuoteRow>> {
  return quoteList({ ...args, orderBy: "OLDEST" }, info);
}

export function topicsOfSpeakerList(args: PageArguments, info: GraphQLResolveInfo) {
  return coOccurringTopicList("SpeakerTopic", args, info);
}

export function relatedTopicList(args: PageArguments, info: GraphQLResolveInfo) {
  return coOccurringTopicList("RelatedTopic", args, info);
}

export function speakersOfTopicList(
  args: PageArguments,
  info: GraphQLResolveInfo,
): ListPlan<CoOccurrenceRequest<SpeakerRow>> {
  return createListPlan({ name: "TopicSpeaker", shape: coOccurrenceKeyShape() }, args, {
    columns: speakerColumns(fieldsOfNodes(info, "Speaker", "TopicSpeaker")),
  });
}

const ALL_KINDS: readonly SearchKind[] = ["ARTICLE", "QUOTE", "SPEAKER", "TOPIC"];

/** What the one search over all kinds asks for. */
export function searchList(args: SearchArguments, info: GraphQLResolveInfo): ListPlan<SearchPlan> {
  const query = checkSearch(args.query, "query");
  const kinds = ALL_KINDS.filter((kind) => args.kinds?.includes(kind) ?? true);
  const scope = { name: `Search ${kinds.join(" ")}`, shape: searchKeyShape, search: query };
  return createListPlan(scope, args, { query, kinds, columns: searchColumns(info) });
}

export interface SearchArguments extends Pick<PageArguments, "first" | "after"> {
  readonly query: string;
  readonly kinds?: readonly SearchKind[] | null | undefined;
}

/** @param list What the connection's name begins with: a cursor serves no other. */
function coOccurringTopicList(
  list: string,
  args: PageArguments,
  info: GraphQLResolveInfo,
): ListPlan<CoOccurrenceRequest<TopicRow>> {
  return createListPlan({ name: list, shape: coOccurrenceKeyShape() }, args, {
    columns: topicColumns(fieldsOfNodes(info, "Topic", list)),
  });
}

/**
 * What a cursor serves: the type, the order and the search it came from. A place in the order of commits is the same
 * whatever is searched for, and the stream of what is stored takes it up.
 *
 * @throws OnrecordError BAD_USER_INPUT for an order by relevance of what was not searched for.
 */
function scopeOf(
  type: string,
  order: string,
  filter: { readonly search: string | null } | null,
): Omit<CursorScope, "shape"> {
  const searched = filter?.search ?? null;
  if (order === "RELEVANCE" && searched === null) {
    throw badInput('"orderBy: RELEVANCE" needs a search: give "filter.search" too, or choose another order.');
  }
  return { name: `${type} ${order}`, search: order === "STORED" ? null : searched };
}
