import type { Selection } from "../../db/read/paging/list-request.js";

/**
 * Loads the row that a foreign key refers to. If nothing is selected, costs no statement: the foreign key guarantees
 * that the row exists.
 *
 * @throws Error if the row was deleted after its id was read.
 */
export async function loadReference<Stored, Row extends { readonly id: number }>(
  id: number,
  asked: Selection<Stored>,
  loaderOf: (asked: Selection<Stored>) => { load(id: number): Promise<Row | null> },
): Promise<Row | { readonly id: number }> {
  if (asked.columns.length === 0 && !asked.nested) return { id };
  return requireRow(await loaderOf(asked).load(id), id);
}

function requireRow<Row>(row: Row | null, id: number): Row {
  if (row === null) throw new Error(`The row ${id}, which another row refers to, no longer exists.`);
  return row;
}
