import { createInterface } from "node:readline/promises";
import type { Config } from "../../config.js";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { ArticleDeletionFilter, Client, DeleteArticlesMutation } from "../../sdk/index.js";
import { requireArchiveFolder } from "../archive-options.js";
import { parseDateRange } from "../date-range.js";
import { listenForInterrupt } from "../interrupt.js";
import { withClient } from "../with-client.js";
import type { DeleteFlags } from "./command.js";
import { type Done, formatArticles, formatTotals } from "./table.js";

type Deletion = DeleteArticlesMutation["deleteArticles"];
type Totals = Omit<Deletion, "articles">;

/**
 * Deletes the articles that the arguments and flags select, after printing what goes with them and asking on the
 * terminal. An interrupt ends it after the articles that are being deleted.
 *
 * @throws {OnrecordError} BAD_USER_INPUT if nothing is selected, and without a terminal to ask on if `--yes` is missing.
 */
export async function deleteArticles(articles: readonly string[], flags: DeleteFlags, config: Config) {
  const { dryRun = false, yes = false, json = false } = flags;
  const filter = filterOf(articles, flags);
  requireArchiveFolder(config.database);
  await withClient("onrecord delete", config, async (client, output) => {
    const { deleteArticles: found } = await client.deleteArticles({ filter, dryRun: true });
    if (!json) for (const line of formatArticles(found)) await output.writeLine(line);
    const print = (deletion: Deletion, done: Done) =>
      output.writeLine(json ? JSON.stringify(deletion) : formatTotals(deletion, done));
    if (dryRun || found.articleCount === 0) await print(found, "would be deleted");
    else if (yes || (await isConfirmed(found))) {
      await print({ ...found, ...(await deleteAll(client, filter, found.articleCount)) }, "were deleted");
    }
  });
}

function filterOf(articles: readonly string[], flags: DeleteFlags): ArticleDeletionFilter {
  const date = parseDateRange(flags);
  if (articles.length === 0 && !flags.source && !date) {
    throw new OnrecordError(
      "BAD_USER_INPUT",
      "Nothing was deleted: give the addresses or ids of articles, --source, --from or --to.",
    );
  }
  return {
    articles:
      articles.length === 0
        ? null
        : articles.map((text) => (/^https?:/i.test(text) ? { url: text } : { id: text })),
    sources: flags.source ?? null,
    date,
  };
}

async function isConfirmed({ articleCount }: Deletion): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new OnrecordError(
      "BAD_USER_INPUT",
      "Nothing was deleted, because there is no terminal to ask on: add --yes to delete the articles.",
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const question = articleCount === 1 ? "Delete this article?" : `Delete these ${articleCount} articles?`;
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}

/** Each request deletes for some seconds, so that none outlasts the limits of a request. */
async function deleteAll(client: Client, filter: ArticleDeletionFilter, expected: number): Promise<Totals> {
  const interrupt = listenForInterrupt();
  const { stderr } = process;
  const totals = { articleCount: 0, quoteCount: 0, speakerCount: 0, topicCount: 0, remainingCount: 0 };
  try {
    do {
      const { deleteArticles: deleted } = await client.deleteArticles({ filter });
      totals.articleCount += deleted.articleCount;
      totals.quoteCount += deleted.quoteCount;
      totals.speakerCount += deleted.speakerCount;
      totals.topicCount += deleted.topicCount;
      totals.remainingCount = deleted.remainingCount;
      if (stderr.isTTY) stderr.write(`\r${totals.articleCount} of ${expected} articles deleted\x1b[K`);
    } while (totals.remainingCount > 0 && !interrupt.isRequested());
    return totals;
  } finally {
    if (stderr.isTTY) stderr.write("\r\x1b[K");
    interrupt.stop();
  }
}
