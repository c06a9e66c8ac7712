import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { articleColumns, quoteColumns, speakerColumns, topicColumns } from "./columns.js";
import { correctionList } from "./correction-list.js";
import * as lists from "./lists.js";
import { fieldsOf } from "./selection.js";

/** What the fields of one query ask for. */
export type RequestPlans = ReturnType<typeof createRequestPlans>;

/**
 * One set for each request. What a field asks for follows from the query alone: it is worked out, and what is
 * wrong with it found, once for each field, however many parents the field is asked under.
 */
export function createRequestPlans() {
  return {
    articles: oncePerField(lists.articleList),
    quotes: oncePerField(lists.quoteList),
    speakers: oncePerField(lists.speakerList),
    topics: oncePerField(lists.topicList),
    search: oncePerField(lists.searchList),
    corrections: oncePerField(correctionList),
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

/** The engine hands the same nodes to every call of a field's resolver, and their arguments with them. */
function oncePerField<Arguments, Plan>(
  work: (args: Arguments, info: GraphQLResolveInfo) => Plan,
): (args: Arguments, info: GraphQLResolveInfo) => Plan {
  const plans = new WeakMap<readonly FieldNode[], Plan>();
  return (args, info) => {
    const plan = plans.get(info.fieldNodes) ?? work(args, info);
    plans.set(info.fieldNodes, plan);
    return plan;
  };
}

/** The columns of an object of this type that a field gives. */
function columnsOncePerField<Column>(
  type: string,
  columnsOf: (fields: ReadonlySet<string>) => readonly Column[],
) {
  const columns = oncePerField((_: null, info) => columnsOf(fieldsOf(info, type)));
  return (info: GraphQLResolveInfo) => columns(null, info);
}
