import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { rowsOf } from "../statement.js";
import type { BackupTable } from "./schema-tables.js";

/** Rows of a table, each as a JSON object on a line of its own; the last line ends in a line feed too. */
export interface RowLines {
  readonly text: string;
  readonly rows: number;
}

/** The state of a sequence. */
export interface SequenceState {
  readonly name: string;
  /** As text, because it may be too large for a number. */
  readonly value: string;
  /** False if `value` is the next number rather than the last one. */
  readonly isUsed: boolean;
}

/** Bytes of a table, as stored, to read at once. */
const PART_SIZE = 1_000_000;

export async function countRows(db: Db, { name }: BackupTable): Promise<number> {
  const [row] = await rowsOf<{ rows: number }>(
    db,
    sql`select count(*)::bigint as rows from ${sql.identifier(name)}`,
  );
  return Number(row?.rows);
}

export async function readSequence(db: Db, name: string): Promise<SequenceState> {
  const [row] = await rowsOf<Omit<SequenceState, "name">>(
    db,
    sql`select last_value::text as value, is_called as "isUsed" from ${sql.identifier(name)}`,
  );
  return { name, ...row! }; // A sequence has one row.
}

/**
 * Reads a table in the order in which it is stored, by ranges of its blocks. Memory depends on the size of a range only,
 * and no index is needed. All statements must see the same rows: see `Database.snapshot`.
 */
export async function* readRows(db: Db, table: BackupTable): AsyncGenerator<RowLines> {
  const { blocks, step } = await rangesOf(db, table);
  const read = (block: number) => (block < blocks ? readRange(db, table, block, block + step) : null);
  let next = read(0);
  for (let block = step; next; block += step) {
    const lines = await next;
    // The database reads the next part while this one is written.
    next = read(block);
    next?.catch(() => {});
    if (lines.rows > 0) yield lines;
  }
}

async function rangesOf(db: Db, { name }: BackupTable): Promise<{ blocks: number; step: number }> {
  const [size] = await rowsOf<{ blocks: number; bytes: number }>(
    db,
    sql`select (pg_relation_size(oid) / current_setting('block_size')::bigint)::bigint as blocks,
          pg_table_size(oid)::bigint as bytes
        from pg_class where oid = ${`"${name}"`}::text::regclass`,
  );
  const blocks = Number(size?.blocks);
  const bytesPerBlock = Number(size?.bytes) / Math.max(blocks, 1);
  return { blocks, step: Math.max(1, Math.floor(PART_SIZE / Math.max(bytesPerBlock, 1))) };
}

async function readRange(db: Db, table: BackupTable, from: number, to: number): Promise<RowLines> {
  const tid = (block: number): SQL => sql`${`(${block},0)`}::text::tid`;
  const [found] = await rowsOf<{ rows: number; text: string | null }>(
    db,
    sql`select count(*)::int as rows, string_agg(row_to_json(r)::text, chr(10)) as text
        from (select ${columnList(table)} from ${sql.identifier(table.name)}
              where ctid >= ${tid(from)} and ctid < ${tid(to)}) r`,
  );
  return { text: found?.text ? `${found.text}\n` : "", rows: found?.rows ?? 0 };
}

export function columnList({ columns }: BackupTable): SQL {
  return sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  );
}
