/**
 * The row that another one points to: its id alone costs no statement, since the database vouches that it is
 * there.
 *
 * @throws Error where it was deleted since its id was read.
 */
export async function loadReference<Column, Row extends { readonly id: number }>(
  id: number,
  columns: readonly Column[],
  loaderOf: (columns: readonly Column[]) => { load(id: number): Promise<Row | null> },
): Promise<Row | { readonly id: number }> {
  return columns.length === 0 ? { id } : requireRow(await loaderOf(columns).load(id), id);
}

function requireRow<Row>(row: Row | null, id: number): Row {
  if (row === null) throw new Error(`The row ${id}, which another one points to, is gone.`);
  return row;
}
