import type {
  ArticleFilter,
  InstantRange,
  QuoteFilter,
  SpeakerFilter,
  TopicFilter,
} from "../../db/read/paging/list-request.js";
import { show } from "../../errors/onrecord-error.js";
import { plainIdentifier } from "../../names/identifier.js";
import type * as schema from "../generated/schema.js";
import { badInput } from "../values/bad-input.js";
import { idOf, type NodeType } from "../values/node-id.js";

type Maybe<Value> = Value | null | undefined;

/*
 * Convert the filters of the schema: validated, with ids of the database. A filter without conditions is null, so that
 * its count can be taken from the stored totals.
 */

export function articleFilter(given: Maybe<schema.ArticleFilter>): ArticleFilter | null {
  return nullIfEmpty({
    search: checkSearch(given?.search, "filter.search"),
    speakers: toIds("Speaker", given?.speakers, "filter.speakers"),
    topics: toIds("Topic", given?.topics, "filter.topics"),
    sources: given?.sources ?? null,
    sections: given?.sections ?? null,
    languages: given?.languages ?? null,
    date: toInstantRange(given?.date),
  });
}

export function quoteFilter(given: Maybe<schema.QuoteFilter>): QuoteFilter | null {
  return nullIfEmpty({
    search: checkSearch(given?.search, "filter.search"),
    kinds: given?.kinds ?? null,
    speakers: toIds("Speaker", given?.speakers, "filter.speakers"),
    topics: toIds("Topic", given?.topics, "filter.topics"),
    articles: toIds("Article", given?.articles, "filter.articles"),
    sources: given?.sources ?? null,
    date: toInstantRange(given?.date),
    attributed: given?.attributed ?? null,
    minConfidence: checkConfidence(given?.minConfidence),
  });
}

export function speakerFilter(given: Maybe<schema.SpeakerFilter>): SpeakerFilter | null {
  return nullIfEmpty({
    search: checkSearch(given?.search, "filter.search"),
    kinds: given?.kinds ?? null,
    topics: toIds("Topic", given?.topics, "filter.topics"),
    identifiers: given?.identifiers?.map(plainIdentifier) ?? null,
  });
}

export function topicFilter(given: Maybe<schema.TopicFilter>): TopicFilter | null {
  return nullIfEmpty({ search: checkSearch(given?.search, "filter.search") });
}

const MAX_SEARCH_LENGTH = 500;

/**
 * Returns the search unchanged. Every text is a valid search.
 *
 * @throws OnrecordError BAD_USER_INPUT if it has more than 500 characters.
 */
export function checkSearch(given: string, argument: string): string;
export function checkSearch(given: Maybe<string>, argument: string): string | null;
export function checkSearch(given: Maybe<string>, argument: string): string | null {
  if (given != null && given.length > MAX_SEARCH_LENGTH) {
    throw badInput(
      `"${argument}" must have at most ${MAX_SEARCH_LENGTH} characters, not ${given.length.toLocaleString("en-US")}: ${show(given)}.`,
    );
  }
  return given ?? null;
}

function nullIfEmpty<Filter extends object>(filter: Filter): Filter | null {
  return Object.values(filter).every((condition) => condition === null) ? null : filter;
}

export function toIds(
  type: NodeType,
  given: Maybe<readonly string[]>,
  argument: string,
): readonly number[] | null {
  return given?.map((id) => idOf(type, id, argument)) ?? null;
}

export function toInstantRange(given: Maybe<schema.DateTimeRange>): InstantRange | null {
  const [from, to] = [given?.from ?? null, given?.to ?? null];
  return from === null && to === null ? null : { from, to };
}

function checkConfidence(given: Maybe<number>): number | null {
  if (given != null && !(given >= 0 && given <= 1)) {
    throw badInput(`"filter.minConfidence" must be between 0 and 1, not ${given}.`);
  }
  return given ?? null;
}
