import type { DeleteArticlesMutation } from "../../sdk/index.js";

type Deletion = DeleteArticlesMutation["deleteArticles"];

/** How many articles are printed. */
const MAX_ROWS = 20;
/** Widths of columns, in characters. */
const MAX_SOURCE = 24;
const MAX_HEADLINE = 60;

/** A row for each of the first articles: date, source, headline, and the address or else the id. */
export function formatArticles({ articles, articleCount }: Deletion): string[] {
  const rows = articles
    .slice(0, MAX_ROWS)
    .map(({ id, date, source, headline, url }) => [
      date?.slice(0, "2024-03-01".length) ?? "undated",
      cut(printable(source ?? "-"), MAX_SOURCE),
      cut(printable(headline ?? "-"), MAX_HEADLINE),
      printable(url ?? id),
    ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  "));
  return articleCount > lines.length ? [...lines, `and ${articleCount - lines.length} more`] : lines;
}

export type Done = "would be deleted" | "were deleted";

export function formatTotals(totals: Omit<Deletion, "articles">, done: Done): string {
  const { articleCount, quoteCount, speakerCount, topicCount, remainingCount } = totals;
  if (articleCount === 0) return "No article matches.";
  const verb = articleCount === 1 ? done.replace("were", "was") : done;
  const left =
    remainingCount > 0 && done === "were deleted" ? `; ${counted(remainingCount, "article")} left` : "";
  return `${counted(articleCount, "article")} with ${counted(quoteCount, "quote")} ${verb}, and with them ${counted(
    speakerCount,
    "speaker",
  )} and ${counted(topicCount, "topic")} of no other article${left}.`;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Pages may hold characters that a terminal would take for commands. */
const printable = (text: string) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ");

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
