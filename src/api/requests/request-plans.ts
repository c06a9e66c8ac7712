import type { FieldNode } from "graphql";
import type { Selection } from "../../db/read/paging/list-request.js";
import type { ListPlan } from "../values/connection.js";
import { apiKeyList, auditEventList } from "./access-lists.js";
import { correctionList } from "./correction-list.js";
import * as lists from "./lists.js";
import { createNestedReads, type NestedPlans } from "./nested-reads.js";
import { columnsOnly, createRowSelections, type RowSelections } from "./row-selections.js";
import { type FieldInfo, fieldsOf } from "./selection.js";

/** What each field of one request has to read. */
export type RequestPlans = ReturnType<typeof createRequestPlans>;

/**
 * Creates the plans of one request. What a field reads depends only on the query, so it is computed and validated once
 * per field, however many parents the field is resolved for.
 *
 * @param lookAhead Whether fields are read in the statement of their parent where that is possible.
 */
export function createRequestPlans({ lookAhead }: { readonly lookAhead: boolean }) {
  const nestedPlans = (): NestedPlans => plans;
  const rows: RowSelections = lookAhead ? createRowSelections(createNestedReads(nestedPlans)) : columnsOnly;
  const intern = createInterner();
  const listPlan = <Arguments, Request>(
    createPlan: (args: Arguments, info: FieldInfo, rows: RowSelections) => ListPlan<Request>,
  ) =>
    oncePerField((args: Arguments, info) => {
      const plan = createPlan(args, info, rows);
      return { ...plan, request: intern(plan.request) };
    });
  /** What to read of the object of this type that a field returns. */
  const rowPlan = <Row>(
    type: string,
    select: (fields: ReturnType<typeof fieldsOf>, info: FieldInfo) => Selection<Row>,
  ) => {
    const selection = oncePerField((_: null, info) => intern(select(fieldsOf(info, type), info)));
    return (info: FieldInfo) => selection(null, info);
  };
  const plans = {
    articles: listPlan(lists.articleList),
    quotes: listPlan(lists.quoteList),
    speakers: listPlan(lists.speakerList),
    topics: listPlan(lists.topicList),
    search: listPlan(lists.searchList),
    corrections: oncePerField(correctionList),
    apiKeys: oncePerField(apiKeyList),
    auditEvents: oncePerField(auditEventList),
    printings: listPlan(lists.printingList),
    topicsOfSpeaker: listPlan(lists.topicsOfSpeakerList),
    relatedTopics: listPlan(lists.relatedTopicList),
    speakersOfTopic: listPlan(lists.speakersOfTopicList),

    article: rowPlan("Article", rows.article),
    quote: rowPlan("Quote", rows.quote),
    speaker: rowPlan("Speaker", rows.speaker),
    topic: rowPlan("Topic", rows.topic),
    speakersOfArticle: rowPlan("Speaker", columnsOnly.speaker),
    topicsOfArticle: rowPlan("Topic", columnsOnly.topic),
  };
  return plans;
}

/** graphql-js passes the same `fieldNodes`, with the same arguments, to every call of a field's resolver. */
function oncePerField<Arguments, Plan>(
  createPlan: (args: Arguments, info: FieldInfo) => Plan,
): (args: Arguments, info: FieldInfo) => Plan {
  const plans = new WeakMap<readonly FieldNode[], Plan>();
  return (args, info) => {
    const plan = plans.get(info.fieldNodes) ?? createPlan(args, info);
    plans.set(info.fieldNodes, plan);
    return plan;
  };
}

/**
 * @returns A function that returns the same object for equal requests. A field that was read with its parent is found by
 * its request, which the look-ahead and the resolver make separately.
 */
function createInterner() {
  const known = new Map<string, unknown>();
  return <Request>(request: Request): Request => {
    const text = JSON.stringify(request);
    const first = known.get(text) ?? request;
    known.set(text, first);
    return first as Request; // Equal in every property.
  };
}
