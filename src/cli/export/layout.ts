import { stringify } from "csv-stringify/sync";
import type { Columns } from "./columns.js";

export type ExportFormat = "csv" | "jsonl";

/** Lays rows out as the parts of a file, in their order. */
export type Layout<Row> = (rows: AsyncIterable<Row>) => AsyncIterable<string>;

/** One object on each line, with the API's fields. */
export async function* toJsonLines<Row>(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  for await (const batch of inBatches(rows)) yield batch.map((row) => `${JSON.stringify(row)}\n`).join("");
}

/**
 * A table with a line of headings, as RFC 4180 has it. What a spreadsheet would take for a formula, since it
 * begins with = + - @ or a tab, gets an apostrophe before it (OWASP, CSV Injection): the words are those of pages
 * that anybody may have written.
 *
 * @param bom Whether it begins with U+FEFF, without which Excel takes UTF-8 for the code page of its country.
 */
export function toCsv<Row>(columns: Columns<Row>, bom: boolean): Layout<Row> {
  const cells = Object.values(columns);
  const table = { record_delimiter: "windows", escape_formulas: true } as const;
  const heading = stringify([Object.keys(columns)], { ...table, bom });
  return async function* (rows) {
    // With the first rows: where those cannot be had, nothing is written.
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

/** As many rows as are written at once: a call for each would be slower than all the rest. */
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
