import { existsSync } from "node:fs";
import { extname } from "node:path";
import { openArchive } from "../../archive/open.js";
import type { Config } from "../../config.js";
import { databaseKindOf } from "../../database-url.js";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { Client } from "../../sdk/index.js";
import { archiveOptions } from "../archive-options.js";
import { createReader } from "../extractor.js";
import { listenForInterrupt } from "../interrupt.js";
import { createOutput, STANDARD_OUTPUT } from "../output.js";
import { explained, startAsking } from "./archive-client.js";
import {
  ARTICLE_COLUMNS,
  ARTICLE_COLUMNS_WITH_BODY,
  type Columns,
  QUOTE_COLUMNS,
  SPEAKER_COLUMNS,
} from "./columns.js";
import { findDestination, writeTo } from "./destination.js";
import { articleSelection, type FilterFlags, quoteSelection, speakerSelection } from "./filters.js";
import { type ExportFormat, type Layout, toCsv, toJsonLines } from "./layout.js";
import { startTally } from "./row-counter.js";

export type Exported = "quotes" | "articles" | "speakers";

export interface ExportFlags extends FilterFlags {
  readonly format?: ExportFormat;
  readonly output?: string;
  /** Whether CSV begins with a byte order mark. */
  readonly bom: boolean;
  /** Whether articles come with their text. */
  readonly body?: true;
}

/**
 * Writes all of a list that the flags select, row by row: how many there are makes no difference to the memory it
 * takes. A regular file is there in full, or as it was before.
 */
export async function exportList(what: Exported, flags: ExportFlags, config: Config): Promise<void> {
  refuseMissing(config.database);
  const format = formatOf(flags);
  const destination = await findDestination(flags.output);
  const extractor = createReader(config);
  const open = () => openArchive(config.database, archiveOptions("onrecord export", config, extractor));
  const asking = await startAsking(open, extractor, config);
  const interrupt = listenForInterrupt();
  const tally = startTally(what, process.stderr);
  async function* counted<Row>(rows: AsyncIterable<Row>) {
    for await (const row of rows) {
      if (interrupt.isRequested()) return;
      tally.add();
      yield row;
    }
  }
  try {
    const text = await select(what, asking.client, { ...flags, format }, counted);
    const isComplete = await writeTo(destination, text, () => !interrupt.isRequested());
    tally.stop();
    if (isComplete && destination.descriptor !== 1) {
      const output = createOutput(process.stdout, STANDARD_OUTPUT);
      await output.writeLine(`${tally.inWords()} in ${flags.output}`);
      await output.finish();
    }
  } catch (error) {
    throw explained(error);
  } finally {
    tally.stop();
    interrupt.stop();
    await asking.close();
    await extractor.close();
  }
}

/** To open an embedded archive would make it. */
function refuseMissing(database: string): void {
  if (databaseKindOf(database) !== "folder" || existsSync(database)) return;
  throw new OnrecordError(
    "BAD_USER_INPUT",
    `There is no archive in "${database}": name its folder with --database.`,
  );
}

/** @throws {OnrecordError} BAD_USER_INPUT where the file's name speaks of neither. */
function formatOf({ format, output = "" }: ExportFlags): ExportFormat {
  if (format) return format;
  const extension = extname(output).toLowerCase();
  if (extension === ".jsonl" || extension === ".ndjson") return "jsonl";
  if (extension === ".csv" || extension === "") return "csv";
  throw new OnrecordError(
    "BAD_USER_INPUT",
    `"${output}" ends in ${extension}, which is not written: name a .csv or .jsonl, or say --format csv or jsonl.`,
  );
}

type Through = <Row>(rows: AsyncIterable<Row>) => AsyncIterable<Row>;

async function select(
  what: Exported,
  client: Client,
  flags: ExportFlags,
  through: Through,
): Promise<AsyncIterable<string>> {
  const laidOut = <Row>(rows: AsyncIterable<Row>, columns: Columns<Row>) =>
    layoutOf(flags, columns)(through(rows));
  switch (what) {
    case "quotes":
      return laidOut(client.each.quotes(await quoteSelection(client, flags)), QUOTE_COLUMNS);
    case "articles": {
      const options = { ...(await articleSelection(client, flags)), body: flags.body ?? false };
      return laidOut(client.each.articles(options), flags.body ? ARTICLE_COLUMNS_WITH_BODY : ARTICLE_COLUMNS);
    }
    case "speakers":
      return laidOut(client.each.speakers(await speakerSelection(client, flags)), SPEAKER_COLUMNS);
  }
}

function layoutOf<Row>({ format, bom }: ExportFlags, columns: Columns<Row>): Layout<Row> {
  return format === "jsonl" ? toJsonLines : toCsv(columns, bom);
}
