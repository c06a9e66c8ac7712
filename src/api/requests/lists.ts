import { articleKeyShape } from "../../db/read/articles.js";
import { coOccurrenceKeyShape } from "../../db/read/co-occurrence.js";
import type {
  ArticleRequest,
  CoOccurrenceRequest,
  ListRequest,
  QuoteOrder,
  QuoteRequest,
  Selection,
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
import type { NodeSelections } from "../loading/node-rows.js";
import { badInput } from "../values/bad-input.js";
import { createListPlan, type ListPlan, type PageArguments } from "../values/connection.js";
import type { CursorScope } from "../values/cursor.js";
import { articleFilter, checkSearch, quoteFilter, speakerFilter, topicFilter } from "./filters.js";
import type { SearchPlan } from "./search-results.js";

/** The arguments of a connection field. */
export interface ListArguments<Filter, OrderBy> extends PageArguments {
  readonly filter?: Filter | null | undefined;
  readonly orderBy: OrderBy;
}

/*
 * The request of each connection field, made from its arguments and what is selected of its rows. Everything is validated
 * before anything is fetched.
 */

export function articleList(
  args: ListArguments<schema.ArticleFilter, schema.ArticleOrder>,
  selection: Selection<ArticleRow>,
): ListPlan<ArticleRequest> {
  const order = args.orderBy;
  const filter = articleFilter(args.filter);
  return createListPlan({ ...scopeOf("Article", order, filter), shape: articleKeyShape(order) }, args, {
    filter,
    order,
    ...selection,
  });
}

export function quoteList(
  args: ListArguments<schema.QuoteFilter, schema.QuoteOrder>,
  selection: Selection<QuoteRow>,
): ListPlan<QuoteRequest> {
  const order = args.orderBy;
  const filter = quoteFilter(args.filter);
  return createListPlan({ ...quoteScope(order), ...scopeOf("Quote", order, filter) }, args, {
    filter,
    order,
    ...selection,
  });
}

/** The cursor scope of quotes in an order. The scope of STORED is also that of the subscription `quoteAdded`. */
export const quoteScope = (order: QuoteOrder): CursorScope => ({
  name: `Quote ${order}`,
  shape: quoteKeyShape(order),
});

export function speakerList(
  args: ListArguments<schema.SpeakerFilter, schema.SpeakerOrder>,
  selection: Selection<SpeakerRow>,
): ListPlan<ListRequest<SpeakerFilter, SpeakerOrder, SpeakerRow>> {
  const order = args.orderBy;
  const filter = speakerFilter(args.filter);
  return createListPlan({ ...scopeOf("Speaker", order, filter), shape: speakerKeyShape(order) }, args, {
    filter,
    order,
    ...selection,
  });
}

export function topicList(
  args: ListArguments<schema.TopicFilter, schema.TopicOrder>,
  selection: Selection<TopicRow>,
): ListPlan<ListRequest<TopicFilter, TopicOrder, TopicRow>> {
  const order = args.orderBy;
  const filter = topicFilter(args.filter);
  return createListPlan({ ...scopeOf("Topic", order, filter), shape: topicKeyShape(order) }, args, {
    filter,
    order,
    ...selection,
  });
}

/** The quotes with the same words as a quote, earliest first. */
export function printingList(args: PageArguments, selection: Selection<QuoteRow>): ListPlan<QuoteRequest> {
  return quoteList({ ...args, orderBy: "OLDEST" }, selection);
}

/**
 * A list of rows that co-occur with a parent.
 *
 * @param list The name of its connection type without "Connection"; cursors are valid only for this list.
 */
export function coOccurrenceList<Row>(list: string) {
  return (args: PageArguments, selection: Selection<Row>): ListPlan<CoOccurrenceRequest<Row>> =>
    createListPlan({ name: list, shape: coOccurrenceKeyShape() }, args, selection);
}

const ALL_KINDS: readonly SearchKind[] = ["ARTICLE", "QUOTE", "SPEAKER", "TOPIC"];

/** The request of the field `search`. */
export function searchList(args: SearchArguments, selections: NodeSelections): ListPlan<SearchPlan> {
  const query = checkSearch(args.query, "query");
  const kinds = ALL_KINDS.filter((kind) => args.kinds?.includes(kind) ?? true);
  const scope = { name: `Search ${kinds.join(" ")}`, shape: searchKeyShape, search: query };
  return createListPlan(scope, args, { query, kinds, selections });
}

export interface SearchArguments extends Pick<PageArguments, "first" | "after"> {
  readonly query: string;
  readonly kinds?: readonly SearchKind[] | null | undefined;
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
