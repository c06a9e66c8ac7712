import type {
  ArticleFilter,
  InstantRange,
  QuoteFilter,
  SpeakerFilter,
  TopicFilter,
} from "../../db/read/paging/list-request.js";
import { show } from "../../errors/onrecord-error.js";
import type * as schema from "../generated/schema.js";
import { badInput } from "../values/bad-input.js";
import { idOf, type NodeType } from "../values/node-id.js";

type Given<Value> = Value | null | undefined;

/*
 * The filters of the schema, checked, with the ids of the database; null where they hold no condition, so
 * that the kept counts serve.
 */

export function articleFilter(given: Given<schema.ArticleFilter>): ArticleFilter | null {
  return conditions({
    search: search(given?.search, "filter.search"),
    speakers: ids("Speaker", given?.speakers, "filter.speakers"),
    topics: ids("Topic", given?.topics, "filter.topics"),
    sources: given?.sources ?? null,
    sections: given?.sections ?? null,
    languages: given?.languages ?? null,
    date: range(given?.date),
  });
}

export function quoteFilter(given: Given<schema.QuoteFilter>): QuoteFilter | null {
  return conditions({
    search: search(given?.search, "filter.search"),
    kinds: given?.kinds ?? null,
    speakers: ids("Speaker", given?.speakers, "filter.speakers"),
    topics: ids("Topic", given?.topics, "filter.topics"),
    articles: ids("Article", given?.articles, "filter.articles"),
    sources: given?.sources ?? null,
    date: range(given?.date),
    attributed: given?.attributed ?? null,
    minConfidence: confidence(given?.minConfidence),
  });
}

export function speakerFilter(given: Given<schema.SpeakerFilter>): SpeakerFilter | null {
  return conditions({
    search: search(given?.search, "filter.search"),
    kinds: given?.kinds ?? null,
    topics: ids("Topic", given?.topics, "filter.topics"),
  });
}

export function topicFilter(given: Given<schema.TopicFilter>): TopicFilter | null {
  return conditions({ search: search(given?.search, "filter.search") });
}

const LONGEST_SEARCH = 500;

/**
 * A search as it was written: whatever it holds, there is no wrong one.
 *
 * @throws OnrecordError BAD_USER_INPUT for one of more than 500 characters.
 */
export function search(given: string, argument: string): string;
export function search(given: Given<string>, argument: string): string | null;
export function search(given: Given<string>, argument: string): string | null {
  if (given != null && given.length > LONGEST_SEARCH) {
    throw badInput(
      `"${argument}" must be at most ${LONGEST_SEARCH} characters long, not the ${given.length.toLocaleString("en-US")} of ${show(given)}.`,
    );
  }
  return given ?? null;
}

function conditions<Filter extends object>(filter: Filter): Filter | null {
  return Object.values(filter).every((condition) => condition === null) ? null : filter;
}

export function ids(
  type: NodeType,
  given: Given<readonly string[]>,
  argument: string,
): readonly number[] | null {
  return given?.map((id) => idOf(type, id, argument)) ?? null;
}

function range(given: Given<schema.DateTimeRange>): InstantRange | null {
  const [from, to] = [given?.from ?? null, given?.to ?? null];
  return from === null && to === null ? null : { from, to };
}

function confidence(given: Given<number>): number | null {
  if (given != null && !(given >= 0 && given <= 1)) {
    throw badInput(`"filter.minConfidence" must be between 0 and 1, not ${given}.`);
  }
  return given ?? null;
}
