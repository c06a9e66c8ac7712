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

/**
 * A field is given by its nodes, which look-ahead and graphql-js collect separately: into arrays of their own, but of the
 * same nodes in the same order. All calls for these have the same arguments.
 */
function oncePerField<Arguments, Plan>(
  createPlan: (args: Arguments, info: FieldInfo) => Plan,
): (args: Arguments, info: FieldInfo) => Plan {
  /** By the first node, which a fragment may bring into several fields. */
  const plans = new WeakMap<FieldNode, { readonly nodes: readonly FieldNode[]; readonly plan: Plan }[]>();
  return (args, info) => {
    const [first] = info.fieldNodes;
    if (!first) throw new Error("A field has no nodes.");
    const known = plans.get(first) ?? [];
    const found = known.find(({ nodes }) => haveSameItems(nodes, info.fieldNodes));
    if (found) return found.plan;
    const plan = createPlan(args, info);
    plans.set(first, [...known, { nodes: info.fieldNodes, plan }]);
    return plan;
  };
}

function haveSameItems(left: readonly unknown[], right: readonly unknown[]): boolean {
  return (
    left === right || (left.length === right.length && left.every((item, index) => item === right[index]))
  );
}

/**
 * @returns A function that returns the same object for equal requests. What was read with a parent is found by its
 * request, so fields that ask the same are read once.
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
