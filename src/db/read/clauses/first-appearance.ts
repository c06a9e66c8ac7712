import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { appearances } from "../../schema.js";

const twin = alias(appearances, "twin");

/**
 * Selects one appearance for each speaker in an article: two names in it may belong to the same speaker, and then only
 * the appearance that speaks first counts. An appearance without quotes, whose quotes editors attributed to somebody
 * else, has a later position than all with quotes, and is excluded.
 *
 * `not exists` would be equivalent, but Postgres plans it as an anti-join with an estimate of one row, and then reads
 * all appearances of a speaker instead of the newest.
 */
export const isFirstAppearance = sql`${appearances.quoteCount} > 0 and (exists (
  select from ${appearances} twin
  where ${twin.articleId} = ${appearances.articleId} and ${twin.speakerId} = ${appearances.speakerId}
    and ${twin.position} < ${appearances.position})) is not true`;
