import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { plannedByValue } from "../../statement.js";
import { readSearch, toTsquery } from "./search-query.js";

/** Whether a text's words meet a search in web-search syntax. */
export function matches(words: PgColumn, search: string): SQL {
  const query = toTsquery(readSearch(search));
  return query === null ? sql`false` : plannedByValue(sql`${words} @@ ${tsquery(query)}`);
}

/**
 * How well a text that matches does so, from 0 to below 1: by how often and how near each other the words stand,
 * against the length of the text; a headline's count ten times. It hangs on nothing but the text, so that it stays
 * the same whatever else is stored: a cursor holds it.
 */
export function rank(words: SQL | PgColumn, search: string): SQL {
  const [byLengthOfText, below1] = [1, 32];
  const query = toTsquery(readSearch(search)) ?? "";
  return sql`ts_rank_cd(${words}, ${tsquery(query)}, ${sql.raw(String(byLengthOfText | below1))})::double precision`;
}

const tsquery = (query: string): SQL => sql`to_tsquery('pg_catalog.simple', onrecord_fold(${query}::text))`;
