import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { apiKeyList, auditEventList } from "./access-lists.js";
import { articleColumns, quoteColumns, speakerColumns, topicColumns } from "./columns.js";
import { correctionList } from "./correction-list.js";
import * as lists from "./lists.js";
import { fieldsOf } from "./selection.js";

/** What each field of one request has to read. */
export type RequestPlans = ReturnType<typeof createRequestPlans>;

/**
 * Creates the plans of one request. What a field reads depends only on the query, so it is computed and validated once
 * per field, however many parents the field is resolved for.
 */
export function createRequestPlans() {
  return {
    articles: oncePerField(lists.articleList),
    quotes: oncePerField(lists.quoteList),
    speakers: oncePerField(lists.speakerList),
    topics: oncePerField(lists.topicList),
    search: oncePerField(lists.searchList),
    corrections: oncePerField(correctionList),
    apiKeys: oncePerField(apiKeyList),
    auditEvents: oncePerField(auditEventList),
    printings: oncePerField(lists.printingList),
    topicsOfSpeaker: oncePerField(lists.topicsOfSpeakerList),
    relatedTopics: oncePerField(lists.relatedTopicList),
    speakersOfTopic: oncePerField(lists.speakersOfTopicList),

    article: columnsOncePerField("Article", articleColumns),
    quote: columnsOncePerField("Quote", quoteColumns),
    speaker: columnsOncePerField("Speaker", speakerColumns),
    topic: columnsOncePerField("Topic", topicColumns),
  };
}

/** graphql-js passes the same `fieldNodes`, with the same arguments, to every call of a field's resolver. */
function oncePerField<Arguments, Plan>(
  createPlan: (args: Arguments, info: GraphQLResolveInfo) => Plan,
): (args: Arguments, info: GraphQLResolveInfo) => Plan {
  const plans = new WeakMap<readonly FieldNode[], Plan>();
  return (args, info) => {
    const plan = plans.get(info.fieldNodes) ?? createPlan(args, info);
    plans.set(info.fieldNodes, plan);
    return plan;
  };
}

/** The columns to read of the object of this type that a field returns. */
function columnsOncePerField<Column>(
  type: string,
  columnsOf: (fields: ReadonlySet<string>) => readonly Column[],
) {
  const columns = oncePerField((_: null, info) => columnsOf(fieldsOf(info, type)));
  return (info: GraphQLResolveInfo) => columns(null, info);
}
