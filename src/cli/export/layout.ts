import { stringify } from "csv-stringify/sync";
import type { Columns } from "./columns.js";

export type ExportFormat = "csv" | "jsonl";

/** Formats rows as consecutive parts of a file. */
export type Layout<Row> = (rows: AsyncIterable<Row>) => AsyncIterable<string>;

/** One object on each line, with the API's fields. */
export async function* toJsonLines<Row>(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  for await (const batch of inBatches(rows)) yield batch.map((row) => `${JSON.stringify(row)}\n`).join("");
}

/**
 * A CSV table with a header row, as in RFC 4180. A value that a spreadsheet would treat as a formula, because it begins
 * with = + - @ or a tab, is prefixed with an apostrophe (OWASP, CSV Injection): the text comes from untrusted pages.
 *
 * @param bom Whether to begin with U+FEFF; without it, Excel reads UTF-8 as the local code page.
 */
export function toCsv<Row>(columns: Columns<Row>, bom: boolean): Layout<Row> {
  const cells = Object.values(columns);
  const table = { record_delimiter: "windows", escape_formulas: true } as const;
  const heading = stringify([Object.keys(columns)], { ...table, bom });
  return async function* (rows) {
    // Written with the first rows, so that nothing is written if they cannot be read.
    let before = heading;
    for await (const batch of inBatches(rows)) {
      yield before +
        stringify(
          batch.map((row) => cells.map((cellOf) => cellOf(row))),
          table,
        );
      before = "";
    }
    if (before) yield before;
  };
}

/** Rows per write: writing each row on its own would take longer than everything else together. */
const BATCH = 100;

async function* inBatches<Row>(rows: AsyncIterable<Row>): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
