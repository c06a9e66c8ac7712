import { type FieldNode, type ValueNode, valueFromASTUntyped } from "graphql";
import { parseSearch } from "../../db/read/text-search/search-query.js";

/** What a connection searches for, and in which order it returns what it finds. */
export interface SearchArguments {
  /** The text of the search; null if it has none. */
  readonly text: string | null;
  readonly isRanked: boolean;
}

/** Ranking reads the newest 1,000 matches. */
const RANKING_COST = 50;
/** Each word is looked up in the index; in a phrase, its positions in every text are compared. */
const WORD_COST = 10;
/** A prefix collects the matches of all words that start with it: the shorter it is, the more there are. */
const PREFIX_COST = 160;

/** Reads the arguments of a field, which may be literals, variables, or a filter with variables in it. */
export function searchArguments(
  { name, arguments: given = [] }: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): SearchArguments {
  const values = new Map(given.map(({ name, value }) => [name.value, argumentValue(value, variables)]));
  const filter = values.get("filter");
  const text = name.value === "search" ? values.get("query") : isRecord(filter) && filter["search"];
  return {
    text: typeof text === "string" ? text : null,
    isRanked: name.value === "search" || values.get("orderBy") === "RELEVANCE",
  };
}

/** What a search costs beside the objects that it returns. Ranking compares every word with every match. */
export function searchCost({ text, isRanked }: SearchArguments): number {
  const words = text === null ? 0 : wordsCost(text);
  return isRanked ? RANKING_COST + 2 * words : words;
}

function wordsCost(text: string): number {
  return parseSearch(text)
    .flatMap(({ required, excluded }) => [...required, ...excluded].flat())
    .map(({ text, isPrefix }) => WORD_COST + (isPrefix ? Math.round(PREFIX_COST / text.length) : 0))
    .reduce((sum, cost) => sum + cost, 0);
}

function argumentValue(value: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  return valueFromASTUntyped(value, { ...variables });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
