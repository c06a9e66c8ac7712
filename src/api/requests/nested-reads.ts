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
      const read = nest && readOrNone(() => nest(plansOf(), { ...query, fieldNodes }));
      if (read && !reads.some(({ field, request }) => field === read.field && request === read.request))
        reads.push(read);
    }
    return reads;
  };
}

type Nest = (plans: NestedPlans, info: FieldInfo) => NestedRead | null;

const NESTED: Readonly<Record<ParentType, Readonly<Record<string, Nest>>>> = {
  Article: {
    quotes: (plans, info) =>
      unfiltered(
        "article.quotes",
        listOf(info, "Article", "Quote", (args) => plans.quotes(args, info)),
      ),
    speakers: (plans, info) => ({ field: "article.speakers", request: plans.speakersOfArticle(info) }),
    topics: (plans, info) => ({ field: "article.topics", request: plans.topicsOfArticle(info) }),
  },
  Quote: {
    article: (plans, info) => {
      const request = plans.article(info);
      return isSmall(request) ? { field: "quote.article", request } : null;
    },
    speaker: (plans, info) => {
      const request = plans.speaker(info);
      return isSmall(request) ? { field: "quote.speaker", request } : null;
    },
  },
  Speaker: {
    articles: (plans, info) =>
      unfiltered(
        "speaker.articles",
        listOf(info, "Speaker", "Article", (args) => plans.articles(args, info)),
      ),
    quotes: (plans, info) =>
      unfiltered(
        "speaker.quotes",
        listOf(info, "Speaker", "Quote", (args) => plans.quotes(args, info)),
      ),
    topics: (plans, info) => {
      const request = listOf(info, "Speaker", "SpeakerTopic", (args) => plans.topicsOfSpeaker(args, info));
      return request && { field: "speaker.topics", request };
    },
  },
  Topic: {
    articles: (plans, info) =>
      unfiltered(
        "topic.articles",
        listOf(info, "Topic", "Article", (args) => plans.articles(args, info)),
      ),
    quotes: (plans, info) =>
      unfiltered(
        "topic.quotes",
        listOf(info, "Topic", "Quote", (args) => plans.quotes(args, info)),
      ),
    speakers: (plans, info) => {
      const request = listOf(info, "Topic", "TopicSpeaker", (args) => plans.speakersOfTopic(args, info));
      return request && { field: "topic.speakers", request };
    },
    related: (plans, info) => {
      const request = listOf(info, "Topic", "RelatedTopic", (args) => plans.relatedTopics(args, info));
      return request && { field: "topic.topics", request };
    },
  },
};

type ListField = "article.quotes" | "speaker.quotes" | "topic.quotes" | "speaker.articles" | "topic.articles";

function unfiltered<Field extends ListField>(
  field: Field,
  request: Extract<NestedRead, { readonly field: Field }>["request"] | null,
): NestedRead | null {
  return request?.filter === null ? ({ field, request } as NestedRead) : null; // The field and its own request.
}

/**
 * The request of a connection field, or null if no rows of it are selected.
 *
 * @param list The name of the connection type without "Connection".
 */
function listOf<Request>(
  info: FieldInfo,
  parent: ParentType,
  list: string,
  planOf: (args: never) => ListPlan<Request>,
): Request | null {
  const selected = [...subFields(info, `${list}Connection`, info.fieldNodes)];
  if (!selected.some(([name]) => ROWS.has(name))) return null;
  const [node] = info.fieldNodes;
  const field = node && objectType(info.schema, parent).getFields()[node.name.value];
  if (!node || !field) return null;
  const args = getArgumentValues(field, node, info.variableValues);
  return planOf(args as never).request; // As the types of the schema, to which they were coerced.
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
  return columns.length > 0 && !nested?.length && !columns.includes("body");
}

/** By its name, because the class may come from another copy of graphql. */
const isGraphQLError = (error: unknown): boolean => error instanceof Error && error.name === "GraphQLError";

/** None for invalid arguments, which the resolver of the field reports. */
function readOrNone(read: () => NestedRead | null): NestedRead | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof OnrecordError || isGraphQLError(error)) return null;
    throw error;
  }
}
