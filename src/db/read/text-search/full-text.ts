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
 * How well a matching text matches the search, from 0 to below 1: by how often the words occur and how close together,
 * relative to the length of the text. Words of a headline count ten times. The rank depends on the text alone, so it
 * does not change when other texts are stored: a cursor contains it.
 */
export function rank(words: SQL | PgColumn, search: string): SQL {
  const [byLengthOfText, below1] = [1, 32];
  const query = toTsquery(parseSearch(search)) ?? "";
  return sql`ts_rank_cd(${words}, ${tsquery(query)}, ${sql.raw(String(byLengthOfText | below1))})::double precision`;
}

const tsquery = (query: string): SQL => sql`to_tsquery('pg_catalog.simple', onrecord_fold(${query}::text))`;
