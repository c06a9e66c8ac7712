import type { GraphQLResolveInfo } from "graphql";
import { articleKeyShape } from "../db/read/articles.js";
import { quoteKeyShape } from "../db/read/quotes.js";
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
} from "../db/read/request.js";
import { speakerKeyShape } from "../db/read/speakers.js";
import { type TieRequest, tieKeyShape } from "../db/read/ties.js";
import { topicKeyShape } from "../db/read/topics.js";
import type { ArticleRow, QuoteRow, SpeakerRow, TopicRow } from "../db/schema.js";
import { articleColumns, quoteColumns, speakerColumns, topicColumns } from "./columns.js";
import { type List, listOf, type PageArguments } from "./connection.js";
import type { CursorScope } from "./cursor.js";
import { articleFilter, quoteFilter, speakerFilter, topicFilter } from "./filters.js";
import type * as schema from "./generated/resolvers.js";
import { refuse } from "./not-served.js";
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
): List<ListRequest<ArticleFilter, ArticleOrder, ArticleRow>> {
  const order = served(args.orderBy);
  return listOf({ name: `Article ${order}`, shape: articleKeyShape(order) }, args, {
    filter: articleFilter(args.filter),
    order,
    columns: articleColumns(fieldsOfNodes(info, "Article")),
  });
}

export function quoteList(
  args: ListArguments<schema.QuoteFilter, schema.QuoteOrder>,
  info: GraphQLResolveInfo,
): List<ListRequest<QuoteFilter, QuoteOrder, QuoteRow>> {
  const order = served(args.orderBy);
  return listOf(quoteScope(order), args, {
    filter: quoteFilter(args.filter),
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
): List<ListRequest<SpeakerFilter, SpeakerOrder, SpeakerRow>> {
  const order = served(args.orderBy);
  return listOf({ name: `Speaker ${order}`, shape: speakerKeyShape(order) }, args, {
    filter: speakerFilter(args.filter),
    order,
    columns: speakerColumns(fieldsOfNodes(info, "Speaker")),
  });
}

export function topicList(
  args: ListArguments<schema.TopicFilter, schema.TopicOrder>,
  info: GraphQLResolveInfo,
): List<ListRequest<TopicFilter, TopicOrder, TopicRow>> {
  const order = served(args.orderBy);
  return listOf({ name: `Topic ${order}`, shape: topicKeyShape(order) }, args, {
    filter: topicFilter(args.filter),
    order,
    columns: topicColumns(fieldsOfNodes(info, "Topic")),
  });
}

/** The quotes with a quote's words, the earliest first. */
export function printingList(
  args: PageArguments,
  info: GraphQLResolveInfo,
): List<ListRequest<QuoteFilter, QuoteOrder, QuoteRow>> {
  return quoteList({ ...args, orderBy: "OLDEST" }, info);
}

export function topicsOfSpeakerList(args: PageArguments, info: GraphQLResolveInfo) {
  return tiedTopicList("SpeakerTopic", args, info);
}

export function relatedTopicList(args: PageArguments, info: GraphQLResolveInfo) {
  return tiedTopicList("RelatedTopic", args, info);
}

export function speakersOfTopicList(
  args: PageArguments,
  info: GraphQLResolveInfo,
): List<TieRequest<SpeakerRow>> {
  return listOf({ name: "TopicSpeaker", shape: tieKeyShape() }, args, {
    columns: speakerColumns(fieldsOfNodes(info, "Speaker", "TopicSpeaker")),
  });
}

/** @param list What the connection's name begins with: a cursor serves no other. */
function tiedTopicList(
  list: string,
  args: PageArguments,
  info: GraphQLResolveInfo,
): List<TieRequest<TopicRow>> {
  return listOf({ name: list, shape: tieKeyShape() }, args, {
    columns: topicColumns(fieldsOfNodes(info, "Topic", list)),
  });
}

function served<Order extends string>(orderBy: Order | "RELEVANCE"): Order {
  return orderBy === "RELEVANCE" ? refuse("orderBy: RELEVANCE") : orderBy;
}
