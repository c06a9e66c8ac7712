/**
 * Loads the row that a foreign key refers to. If no columns are selected, costs no statement: the foreign key guarantees
 * that the row exists.
 *
 * @throws Error if the row was deleted after its id was read.
 */
export async function loadReference<Column, Row extends { readonly id: number }>(
  id: number,
  columns: readonly Column[],
  loaderOf: (columns: readonly Column[]) => { load(id: number): Promise<Row | null> },
): Promise<Row | { readonly id: number }> {
  return columns.length === 0 ? { id } : requireRow(await loaderOf(columns).load(id), id);
}

function requireRow<Row>(row: Row | null, id: number): Row {
  if (row === null) throw new Error(`The row ${id}, which another row refers to, no longer exists.`);
  return row;
}
