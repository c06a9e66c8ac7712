import type { ArticleSelection } from "../../db/read/selected-articles.js";
import { type Deletion, deleteArticles as deleteSelected } from "../../ingest/store/delete-articles.js";
import { requireScope } from "../callers/caller.js";
import type * as schema from "../generated/schema.js";
import type { Context } from "../requests/context.js";
import { toInstantRange } from "../requests/filters.js";
import { badInput } from "../values/bad-input.js";
import { idOf } from "../values/node-id.js";

/** Milliseconds for which one request deletes. */
const TIME_TO_DELETE = 5_000;
const MAX_LISTED = 100;
const MAX_NAMED = 1_000;

/**
 * Deletes articles, or tells what would be deleted.
 *
 * @throws OnrecordError UNAUTHENTICATED or FORBIDDEN if the caller lacks the scope, BAD_USER_INPUT for a filter without a
 * condition.
 */
export async function deleteArticles(
  { filter, dryRun }: schema.MutationDeleteArticlesArgs,
  context: Context,
): Promise<Deletion> {
  const actor = requireScope(context, "ADMIN");
  const selection = toSelection(filter);
  if (dryRun) {
    const found = await context.loaders.articlesToDelete(selection, MAX_LISTED);
    return { ...found, remainingCount: found.articleCount };
  }
  const limits = { milliseconds: TIME_TO_DELETE, listed: MAX_LISTED };
  const deletion = await deleteSelected(context.archive, actor, selection, limits);
  context.loaders = context.createLoaders();
  return deletion;
}

function toSelection(filter: schema.ArticleDeletionFilter): ArticleSelection {
  const selection = {
    named: filter.articles ? toNamed(filter.articles) : null,
    sources: filter.sources ?? null,
    date: toInstantRange(filter.date),
  };
  if (Object.values(selection).some((condition) => condition !== null)) return selection;
  throw badInput(`"filter" must have a condition: give "articles", "sources" or "date".`);
}

function toNamed(articles: readonly schema.ArticleBy[]): ArticleSelection["named"] {
  if (articles.length > MAX_NAMED) {
    throw badInput(`"filter.articles" must hold at most ${MAX_NAMED} articles, not ${articles.length}.`);
  }
  return {
    ids: articles.flatMap(({ id }) => (id == null ? [] : [idOf("Article", id, "filter.articles.id")])),
    urls: articles.flatMap(({ url }) => (url == null ? [] : [url.replace(/#.*$/s, "")])),
  };
}
