import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { articleColumns, quoteColumns, speakerColumns, topicColumns } from "./columns.js";
import { correctionList } from "./correction-list.js";
import * as lists from "./lists.js";
import { fieldsOf } from "./selection.js";

/** What the fields of one query ask for. */
export type Plans = ReturnType<typeof createPlans>;

/**
 * One set for each request. What a field asks for follows from the query alone: it is worked out, and what is
 * wrong with it found, once for each field, however many parents the field is asked under.
 */
export function createPlans() {
  return {
    articles: perField(lists.articleList),
    quotes: perField(lists.quoteList),
    speakers: perField(lists.speakerList),
    topics: perField(lists.topicList),
    search: perField(lists.searchList),
    corrections: perField(correctionList),
    printings: perField(lists.printingList),
    topicsOfSpeaker: perField(lists.topicsOfSpeakerList),
    relatedTopics: perField(lists.relatedTopicList),
    speakersOfTopic: perField(lists.speakersOfTopicList),

    article: columnsPerField("Article", articleColumns),
    quote: columnsPerField("Quote", quoteColumns),
    speaker: columnsPerField("Speaker", speakerColumns),
    topic: columnsPerField("Topic", topicColumns),
  };
}

/** The engine hands the same nodes to every call of a field's resolver, and their arguments with them. */
function perField<Arguments, Plan>(
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
function columnsPerField<Column>(
  type: string,
  columnsOf: (fields: ReadonlySet<string>) => readonly Column[],
) {
  const columns = perField((_: null, info) => columnsOf(fieldsOf(info, type)));
  return (info: GraphQLResolveInfo) => columns(null, info);
}
