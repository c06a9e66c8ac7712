import { getArgumentValues } from "@graphql-tools/utils";
import type {
  ArticleRequest,
  CoOccurrenceRequest,
  NestedRead,
  QuoteRequest,
  Selection,
} from "../../db/read/paging/list-request.js";
import type { ArticleRow, SpeakerRow, TopicRow } from "../../db/schema.js";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { ListPlan } from "../values/connection.js";
import { isGraphQLError } from "../values/graphql-error.js";
import { type FieldInfo, objectType, type QueryInfo, type SelectedFields, subFields } from "./selection.js";

/** The types whose rows can be read with nested fields. */
type ParentType = "Article" | "Quote" | "Speaker" | "Topic";

/** Those of the selected fields of a row that are read in the statement of the row. */
export type NestedReadsOf = (
  type: ParentType,
  fields: SelectedFields,
  query: QueryInfo,
) => readonly NestedRead[];

/** The plans of the fields that can be nested. They must be the same objects that the resolvers of the fields get. */
export interface NestedPlans {
  articles(args: never, info: FieldInfo): ListPlan<ArticleRequest>;
  quotes(args: never, info: FieldInfo): ListPlan<QuoteRequest>;
  topicsOfSpeaker(args: never, info: FieldInfo): ListPlan<CoOccurrenceRequest<TopicRow>>;
  relatedTopics(args: never, info: FieldInfo): ListPlan<CoOccurrenceRequest<TopicRow>>;
  speakersOfTopic(args: never, info: FieldInfo): ListPlan<CoOccurrenceRequest<SpeakerRow>>;
  article(info: FieldInfo): Selection<ArticleRow>;
  speaker(info: FieldInfo): Selection<SpeakerRow>;
  speakersOfArticle(info: FieldInfo): Selection<SpeakerRow>;
  topicsOfArticle(info: FieldInfo): Selection<TopicRow>;
}

/**
 * Finds the fields that are read with their parent. All others are left to the loaders: those with a filter, whose best
 * plan depends on its values; counts and timelines; and what is nested in rows that one statement may read several
 * times, such as the speaker of many quotes, which loaders read once.
 */
export function createNestedReads(plansOf: () => NestedPlans): NestedReadsOf {
  return (type, fields, query) => {
    const reads: NestedRead[] = [];
    for (const [name, fieldNodes] of fields) {
      const nest = NESTED[type][name];
      const read = nest && readOrNone(() => nest(plansOf(), { ...query, fieldNodes }, type));
      if (read && !reads.some(({ field, request }) => field === read.field && request === read.request))
        reads.push(read);
    }
    return reads;
  };
}

/** @returns The read of a field of the type; null if it is left to the loaders. */
type Nest = (plans: NestedPlans, info: FieldInfo, type: ParentType) => NestedRead | null;

const NESTED: Readonly<Record<ParentType, Readonly<Record<string, Nest>>>> = {
  Article: {
    quotes: list("article.quotes", "Quote", ({ quotes }) => quotes),
    speakers: (plans, info) => ({ field: "article.speakers", request: plans.speakersOfArticle(info) }),
    topics: (plans, info) => ({ field: "article.topics", request: plans.topicsOfArticle(info) }),
  },
  Quote: {
    article: reference("quote.article", ({ article }) => article),
    speaker: reference("quote.speaker", ({ speaker }) => speaker),
  },
  Speaker: {
    articles: list("speaker.articles", "Article", ({ articles }) => articles),
    quotes: list("speaker.quotes", "Quote", ({ quotes }) => quotes),
    topics: list("speaker.topics", "SpeakerTopic", ({ topicsOfSpeaker }) => topicsOfSpeaker),
  },
  Topic: {
    articles: list("topic.articles", "Article", ({ articles }) => articles),
    quotes: list("topic.quotes", "Quote", ({ quotes }) => quotes),
    speakers: list("topic.speakers", "TopicSpeaker", ({ speakersOfTopic }) => speakersOfTopic),
    related: list("topic.topics", "RelatedTopic", ({ relatedTopics }) => relatedTopics),
  },
};

type RequestOf<Field> = Extract<NestedRead, { readonly field: Field }>["request"];

/**
 * A connection of which rows are selected, without a filter.
 *
 * @param connection The name of its type without "Connection".
 */
function list<Field extends NestedRead["field"]>(
  field: Field,
  connection: string,
  planner: (plans: NestedPlans) => (args: never, info: FieldInfo) => ListPlan<RequestOf<Field>>,
): Nest {
  return (plans, info, type) => {
    const selected = [...subFields(info, `${connection}Connection`, info.fieldNodes)];
    if (!selected.some(([name]) => ROWS.has(name))) return null;
    const [node] = info.fieldNodes;
    const definition = node && objectType(info.schema, type).getFields()[node.name.value];
    if (!node || !definition) return null;
    const args = getArgumentValues(definition, node, info.variableValues);
    const { request } = planner(plans)(args as never, info); // As the types of the schema, to which they were coerced.
    return "filter" in request && request.filter !== null ? null : ({ field, request } as NestedRead); // Its own request.
  };
}

/** A row that many rows refer to, if it is small. */
function reference<Field extends "quote.article" | "quote.speaker">(
  field: Field,
  planner: (plans: NestedPlans) => (info: FieldInfo) => RequestOf<Field>,
): Nest {
  return (plans, info) => {
    const request = planner(plans)(info);
    return isSmall(request) ? ({ field, request } as NestedRead) : null; // Its own request.
  };
}

/** The fields of a connection that need its rows. */
const ROWS: ReadonlySet<string> = new Set(["nodes", "edges", "pageInfo"]);

/**
 * Whether a row that many rows refer to may be read with each of them. A row without columns costs nothing anyway.
 * Lists in it and the text of an article are read once for all.
 */
function isSmall({
  columns,
  nested,
}: { readonly columns: readonly string[] } & Pick<Selection<object>, "nested">) {
  return columns.length > 0 && !nested && !columns.includes("body");
}

/** None for invalid arguments, which the resolver of the field reports. */
function readOrNone(read: () => NestedRead | null): NestedRead | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof OnrecordError || isGraphQLError(error)) return null;
    throw error;
  }
}
