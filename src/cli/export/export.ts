import { extname } from "node:path";
import { openArchive } from "../../archive/open.js";
import type { Config } from "../../config.js";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { Client } from "../../sdk/index.js";
import { openArchiveClient, unwrapClientError } from "../archive-client.js";
import { archiveOptions, requireArchiveFolder } from "../archive-options.js";
import { findDestination, writeTo } from "../destination.js";
import { createConfiguredExtractor } from "../extractor.js";
import { listenForInterrupt } from "../interrupt.js";
import { createOutput, STANDARD_OUTPUT } from "../output.js";
import { createRowCounter } from "../row-counter.js";
import {
  ARTICLE_COLUMNS,
  ARTICLE_COLUMNS_WITH_BODY,
  type Columns,
  QUOTE_COLUMNS,
  SPEAKER_COLUMNS,
} from "./columns.js";
import { articleSelection, type FilterFlags, quoteSelection, speakerSelection } from "./filters.js";
import { type ExportFormat, type Layout, toCsv, toJsonLines } from "./layout.js";

export type ExportKind = "quotes" | "articles" | "speakers";

export interface ExportFlags extends FilterFlags {
  readonly format?: ExportFormat;
  readonly output?: string;
  /** Whether CSV begins with a byte order mark. */
  readonly bom: boolean;
  /** Whether to include the text of articles. */
  readonly body?: true;
}

/**
 * Writes all rows that the flags select, one at a time, so memory use does not depend on their number. A regular file
 * is either complete or unchanged.
 */
export async function exportList(what: ExportKind, flags: ExportFlags, config: Config): Promise<void> {
  requireArchiveFolder(config.database);
  const format = formatOf(flags);
  const destination = await findDestination(flags.output, { remedy: "name another with --output" });
  const extractor = createConfiguredExtractor(config);
  const open = () => openArchive(config.database, archiveOptions("onrecord export", config, extractor));
  const archive = await openArchiveClient(open, extractor, config);
  const interrupt = listenForInterrupt();
  const counter = createRowCounter(what, process.stderr);
  async function* counted<Row>(rows: AsyncIterable<Row>) {
    for await (const row of rows) {
      if (interrupt.isRequested()) return;
      counter.add();
      yield row;
    }
  }
  try {
    const text = await formatList(what, archive.client, { ...flags, format }, counted);
    const isComplete = await writeTo(destination, text, () => !interrupt.isRequested());
    counter.stop();
    if (isComplete && destination.descriptor !== 1) {
      const output = createOutput(process.stdout, STANDARD_OUTPUT);
      await output.writeLine(`${counter.summary()} in ${flags.output}`);
      await output.finish();
    }
  } catch (error) {
    throw unwrapClientError(error);
  } finally {
    counter.stop();
    interrupt.stop();
    await archive.close();
    await extractor.close();
  }
}

/** @throws {OnrecordError} BAD_USER_INPUT if the file name ends in neither format's extension. */
function formatOf({ format, output = "" }: ExportFlags): ExportFormat {
  if (format) return format;
  const extension = extname(output).toLowerCase();
  if (extension === ".jsonl" || extension === ".ndjson") return "jsonl";
  if (extension === ".csv" || extension === "") return "csv";
  throw new OnrecordError(
    "BAD_USER_INPUT",
    `"${output}" ends in ${extension}, which is not a supported format: name a .csv or .jsonl file, or give --format csv or jsonl.`,
  );
}

type RowFilter = <Row>(rows: AsyncIterable<Row>) => AsyncIterable<Row>;

async function formatList(
  what: ExportKind,
  client: Client,
  flags: ExportFlags,
  through: RowFilter,
): Promise<AsyncIterable<string>> {
  const layOut = <Row>(rows: AsyncIterable<Row>, columns: Columns<Row>) =>
    layoutOf(flags, columns)(through(rows));
  switch (what) {
    case "quotes":
      return layOut(client.each.quotes(await quoteSelection(client, flags)), QUOTE_COLUMNS);
    case "articles": {
      const options = { ...(await articleSelection(client, flags)), body: flags.body ?? false };
      return layOut(client.each.articles(options), flags.body ? ARTICLE_COLUMNS_WITH_BODY : ARTICLE_COLUMNS);
    }
    case "speakers":
      return layOut(client.each.speakers(await speakerSelection(client, flags)), SPEAKER_COLUMNS);
  }
}

function layoutOf<Row>({ format, bom }: ExportFlags, columns: Columns<Row>): Layout<Row> {
  return format === "jsonl" ? toJsonLines : toCsv(columns, bom);
}
