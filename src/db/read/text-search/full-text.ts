import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { withCustomPlan } from "../../statement.js";
import { parseSearch, toTsquery } from "./search-query.js";

/** A condition: the text matches a search in web-search syntax. */
export function matchesSearch(words: PgColumn, search: string): SQL {
  const query = toTsquery(parseSearch(search));
  return query === null ? sql`false` : withCustomPlan(sql`${words} @@ ${tsquery(query)}`);
}

/**
 * The same condition for a statement that finds out itself how frequent the words are: see `selectMatches`. Its plan is kept
 * for all searches; to make one takes a quarter of the time of a search.
 */
export function matchesAnySearch(words: PgColumn, search: string): SQL {
  const query = toTsquery(parseSearch(search));
  return query === null ? sql`false` : sql`${words} @@ ${tsqueryOnce(query)}`;
}

/**
 * How well a matching text matches the search, from 0 to below 1: by how often the words occur and how close together,
 * relative to the length of the text. Words of a headline count ten times. The rank depends on the text alone, so it
 * does not change when other texts are stored: a cursor contains it.
 */
export function rank(words: SQL | PgColumn, search: string): SQL {
  const [byLengthOfText, below1] = [1, 32];
  const query = toTsquery(parseSearch(search)) ?? "";
  return sql`ts_rank_cd(${words}, ${tsqueryOnce(query)}, ${sql.raw(String(byLengthOfText | below1))})::double precision`;
}

/** A plan that is kept would fold the words of a parameter again for each text; of a sub-select, it takes the result. */
const tsqueryOnce = (query: string): SQL => sql`(select ${tsquery(query)})`;

const tsquery = (query: string): SQL => sql`to_tsquery('pg_catalog.simple', onrecord_fold(${query}::text))`;
