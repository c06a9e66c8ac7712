/*
 * Filling a table without its indexes and keys, and building these afterwards, takes a third of the time. What is dropped
 * is created again from Postgres' own definitions, whatever the migrations have made of it.
 */

/** How many indexes are built at once: each takes one core. */
const BUILDERS = 2;

/** Drops all indexes and keys of the tables. @returns What to call to have them again. */
export async function dropIndexes(sql, tables) {
  const keys = await sql`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition,
      contype = 'f' as "isForeign"
    from pg_constraint where contype in ('f', 'p', 'u')
      and (conrelid::regclass::text = any(${tables}) or confrelid::regclass::text = any(${tables}))
    order by contype = 'f' desc, conname`;
  for (const { table, name } of keys) await sql.unsafe(`alter table ${table} drop constraint "${name}"`);
  const indexes = await sql`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition,
      pg_get_indexdef(indexrelid) like '%USING gin%' as "isSlow"
    from pg_index where indrelid::regclass::text = any(${tables}) order by 3 desc, 1`;
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`);

  return async function createIndexes() {
    const waiting = indexes.map(({ definition }) => definition);
    const build = async () => {
      const builder = await sql.reserve();
      try {
        await builder.unsafe("set maintenance_work_mem = '512MB'");
        for (let next = waiting.shift(); next; next = waiting.shift()) await builder.unsafe(next);
      } finally {
        builder.release();
      }
    };
    await Promise.all(Array.from({ length: BUILDERS }, build));
    const inOrder = [...keys].sort((a, b) => Number(a.isForeign) - Number(b.isForeign));
    await sql.unsafe(
      inOrder
        .map(({ table, name, definition }) => `alter table ${table} add constraint "${name}" ${definition}`)
        .join(";"),
    );
  };
}
