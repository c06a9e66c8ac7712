import { sql } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import type { Db } from "../database.js";
import { rowsOf } from "../statement.js";
import { knownTables } from "./indexes.js";

/** What a server says about itself and this session. */
export interface SessionFacts {
  /** Such as "16.4". */
  readonly version: string;
  readonly database: string;
  readonly user: string;
  readonly hasTrigrams: boolean;
  /** In bytes. */
  readonly size: number;
  readonly isReadOnly: boolean;
}

export async function sessionFacts(db: Db): Promise<SessionFacts> {
  const [facts] = await rowsOf<SessionFacts>(
    db,
    sql`select split_part(current_setting('server_version'), ' ', 1) as version, current_database() as database,
          current_user as user, exists (select from pg_extension where extname = 'pg_trgm') as "hasTrigrams",
          pg_database_size(current_database()) as size,
          pg_is_in_recovery() or current_setting('transaction_read_only') = 'on' as "isReadOnly"`,
  );
  return facts!; // Without FROM, a SELECT gives one row.
}

/** How many connections a server takes, and how many it has. */
export interface ConnectionFacts {
  /** Of this user to this database: the least of all limits that the server states. */
  readonly limit: number;
  readonly used: number;
}

export async function connectionFacts(db: Db): Promise<ConnectionFacts> {
  const [facts] = await rowsOf<ConnectionFacts>(
    db,
    sql`select least(
            current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int,
            (select nullif(datconnlimit, -1) from pg_database where datname = current_database()),
            (select nullif(rolconnlimit, -1) from pg_roles where rolname = current_user))::int as limit,
          (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as used`,
  );
  return facts!; // Without FROM, a SELECT gives one row.
}

/** The tables that this user may not read and write, and "the schema" if it may create no tables, as migrations do. */
export async function missingRights(db: Db): Promise<string[]> {
  const names = knownTables().map((table) => getTableConfig(table).name);
  const tables = await rowsOf<{ name: string }>(
    db,
    sql`select name from unnest(${sql.param(names)}::text[]) as name
        where to_regclass(quote_ident(name)) is not null
          and not (has_table_privilege(quote_ident(name), 'select') and has_table_privilege(quote_ident(name), 'insert')
            and has_table_privilege(quote_ident(name), 'update') and has_table_privilege(quote_ident(name), 'delete'))
        order by name`,
  );
  const [schema] = await rowsOf<{ mayCreate: boolean }>(
    db,
    sql`select has_schema_privilege(current_schema(), 'create') as "mayCreate"`,
  );
  return [...tables.map(({ name }) => name), ...(schema?.mayCreate ? [] : ["the schema"])];
}

/** A transaction that has been open for long: it keeps deleted rows from being removed, and may hold locks. */
export interface LongTransaction {
  readonly pid: number;
  readonly minutes: number;
  /** What its client calls itself; may be empty. */
  readonly application: string;
}

export function longTransactions(db: Db, minutes: number): Promise<LongTransaction[]> {
  return rowsOf(
    db,
    sql`select pid, (extract(epoch from now() - xact_start) / 60)::int as minutes, application_name as application
        from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()
          and xact_start < now() - make_interval(mins => ${minutes}::int)
        order by xact_start`,
  );
}

/** Bytes. For smaller tables, plans without statistics are as good. */
const LARGE_TABLE = 1_048_576;

/** The tables with many rows about which the planner knows nothing. */
export async function unanalyzedTables(db: Db): Promise<string[]> {
  const names = knownTables().map((table) => getTableConfig(table).name);
  const rows = await rowsOf<{ name: string }>(
    db,
    sql`select c.relname as name from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname = any(${sql.param(names)}::text[])
          and pg_relation_size(c.oid) > ${LARGE_TABLE}
          and not exists (select from pg_stats s where s.schemaname = current_schema() and s.tablename = c.relname)
        order by c.relname`,
  );
  return rows.map(({ name }) => name);
}

/** Collects the statistics of all tables of the archive. */
export async function analyzeTables(db: Db): Promise<void> {
  for (const table of knownTables()) await db.execute(sql`analyze ${table}`);
}
