import type { Selection } from "../../db/read/paging/list-request.js";
import type { SpeakerRow, TopicRow } from "../../db/schema.js";
import type { ListPlan } from "../values/connection.js";
import { apiKeyList, auditEventList } from "./access-lists.js";
import { correctionList } from "./correction-list.js";
import * as lists from "./lists.js";
import { createNestedReads, type NestedPlans } from "./nested-reads.js";
import { createPlanCache } from "./plan-cache.js";
import { columnsOnly, createRowSelections, type RowSelections } from "./row-selections.js";
import { searchSelections } from "./search-results.js";
import {
  type FieldInfo,
  fieldsOf,
  fieldsOfNodes,
  type QueryInfo,
  type SelectedFields,
  selectsCursors,
  selectsMore,
} from "./selection.js";

/** What the fields of requests have to read. */
export type RequestPlans = ReturnType<typeof createRequestPlans>;

/**
 * Creates the plans of all requests. What a field reads depends only on the query, so it is computed and validated once,
 * however many parents the field is resolved for, and kept for the next requests.
 *
 * @param lookAhead Whether fields are read in the statement of their parent where that is possible.
 */
export function createRequestPlans({ lookAhead }: { readonly lookAhead: boolean }) {
  const nestedPlans = (): NestedPlans => plans;
  const rows: RowSelections = lookAhead ? createRowSelections(createNestedReads(nestedPlans)) : columnsOnly;
  const { withArguments, ofSelections, intern } = createPlanCache();

  /** A connection field. What it reads of each row is kept for itself: it remains the same from page to page. */
  const listPlan = <Arguments, Selected, Request>(
    select: (info: FieldInfo) => Selected,
    createPlan: (args: Arguments, selected: Selected) => ListPlan<Request>,
  ) => {
    const selectionOf = ofSelections(select);
    return withArguments((args: Arguments, info) => {
      const plan = createPlan(args, selectionOf(info));
      return { ...plan, request: intern(plan.request) };
    });
  };
  /** What to read of the object of this type that a field returns. */
  const rowPlan = <Row>(type: string, select: Select<Row>) =>
    ofSelections((info) => intern(select(fieldsOf(info, type), info)));

  const plans = {
    articles: listPlan(rowsOf("Article", rows.article), lists.articleList),
    quotes: listPlan(rowsOf("Quote", rows.quote), lists.quoteList),
    speakers: listPlan(rowsOf("Speaker", rows.speaker), lists.speakerList),
    topics: listPlan(rowsOf("Topic", rows.topic), lists.topicList),
    search: listPlan((info) => searchSelections(info, rows), lists.searchList),
    corrections: withArguments(correctionList),
    apiKeys: withArguments(apiKeyList),
    auditEvents: withArguments(auditEventList),
    printings: listPlan(rowsOf("Quote", rows.quote), lists.printingList),
    topicsOfSpeaker: listPlan(
      coOccurringRowsOf("Topic", columnsOnly.topic, "SpeakerTopic"),
      lists.coOccurrenceList<TopicRow>("SpeakerTopic"),
    ),
    relatedTopics: listPlan(
      coOccurringRowsOf("Topic", columnsOnly.topic, "RelatedTopic"),
      lists.coOccurrenceList<TopicRow>("RelatedTopic"),
    ),
    speakersOfTopic: listPlan(
      coOccurringRowsOf("Speaker", columnsOnly.speaker, "TopicSpeaker"),
      lists.coOccurrenceList<SpeakerRow>("TopicSpeaker"),
    ),

    article: rowPlan("Article", rows.article),
    quote: rowPlan("Quote", rows.quote),
    speaker: rowPlan("Speaker", rows.speaker),
    topic: rowPlan("Topic", rows.topic),
    speakersOfArticle: rowPlan("Speaker", columnsOnly.speaker),
    topicsOfArticle: rowPlan("Topic", columnsOnly.topic),
  };
  return plans;
}

type Select<Row> = (fields: SelectedFields, query: QueryInfo) => Selection<Row>;

/** What to read of the rows of a connection field. */
function rowsOf<Row>(type: string, select: Select<Row>): (info: FieldInfo) => Selection<Row> {
  return (info) => ({
    ...select(fieldsOfNodes(info, type), info),
    keys: selectsCursors(info, type),
    more: selectsMore(info, type),
  });
}

/** The same for rows that co-occur with a parent, whose keys also say how much they share. */
function coOccurringRowsOf<Row>(type: string, select: Select<Row>, list: string) {
  return (info: FieldInfo): Selection<Row> => ({
    ...select(fieldsOfNodes(info, type, list), info),
    more: selectsMore(info, list),
  });
}
