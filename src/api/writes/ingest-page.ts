import type { ArticleDraft } from "../../extract/draft.js";
import type { PageSource } from "../../extract/page.js";
import { savePage } from "../../ingest/store/save-pages.js";
import { requireScope } from "../callers/caller.js";
import type * as schema from "../generated/schema.js";
import type { IngestPageResult } from "../loading/rows.js";
import type { Context } from "../requests/context.js";
import { checkStorable } from "../values/bad-input.js";

/**
 * Extracts one page and stores the article. Metadata in the input overrides what the page says.
 *
 * @throws OnrecordError UNAUTHENTICATED or FORBIDDEN if the caller lacks the scope, UNREADABLE_PAGE if the page
 * contains no article.
 */
export async function ingestPage(input: schema.IngestPageInput, context: Context): Promise<IngestPageResult> {
  const actor = requireScope(context, "INGEST");
  try {
    const draft: ArticleDraft = await context.extractor.extract(pageOf(input));
    const { articleId, outcome } = await savePage(context.archive, draft, actor);
    context.loaders = context.createLoaders();
    context.onPage(outcome);
    return { articleId, outcome, warnings: draft.warnings };
  } catch (error) {
    context.onPage("FAILED");
    throw error;
  }
}

const FORMATS = { AUTO: "auto", TEXT: "text", HTML: "html", JSON: "json" } as const;

function pageOf({
  content,
  format = "AUTO",
  url,
  source,
  publishedAt,
  topics,
}: schema.IngestPageInput): PageSource {
  return {
    id: url ?? "input.content",
    content,
    format: FORMATS[format],
    given: {
      ...(url != null && { url }),
      ...(source != null && { source: checkStorable(source, "input.source") }),
      ...(publishedAt != null && { publishedAt }),
      ...(topics != null && { topics: topics.map((topic) => checkStorable(topic, "input.topics")) }),
    },
  };
}
