import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { appearances } from "../../schema.js";

const twin = alias(appearances, "twin");

/**
 * Two names in one article may turn out to be one speaker: of such appearances, the one that speaks first. One
 * that says nothing, since editors say who spoke, comes after all that do, and does not count.
 *
 * `not exists` would say it too, but Postgres takes that for an anti-join that leaves one row, and then reads
 * all appearances of a speaker rather than the newest.
 */
export const isFirstAppearance = sql`${appearances.quoteCount} > 0 and (exists (
  select from ${appearances} twin
  where ${twin.articleId} = ${appearances.articleId} and ${twin.speakerId} = ${appearances.speakerId}
    and ${twin.position} < ${appearances.position})) is not true`;
