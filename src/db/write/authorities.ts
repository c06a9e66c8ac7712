import { sql } from "drizzle-orm";
import type { Identifier } from "../../names/identifier.js";
import type { Db } from "../database.js";
import type { AuthorityRow } from "../schema.js";
import { rowsOf } from "../statement.js";
import { recordset } from "./recordset.js";

/** An office that a person holds or held. Days as in 2019-01-03; null if unknown, or if the person still holds it. */
export interface AuthorityOffice {
  readonly title: string;
  readonly start: string | null;
  readonly end: string | null;
}

/** What an authority file says of a person. */
interface AuthorityPerson {
  /** The name that the person is known by; null if the list does not say which of the names it is. */
  readonly name: string | null;
  /** All names with a given name and a surname. */
  readonly names: readonly string[];
  /** Names without a surname, such as "Bernie", and surnames or initials alone, such as "AOC". */
  readonly nicknames: readonly string[];
  readonly offices: readonly AuthorityOffice[];
  readonly identifiers: readonly Identifier[];
  /** Whether the file says that others are known by the same name. */
  readonly hasNamesakes: boolean;
}

/** A person of a list, which is known there by its key. */
export interface ListedPerson extends AuthorityPerson {
  readonly key: string;
}

/** A person of a list in the archive. */
export interface StoredPerson extends ListedPerson {
  readonly id: number;
  readonly authorityId: number;
  /** The blocks, of those that were asked for and those that they lead to, in which the person has a full name. */
  readonly blocks: readonly string[];
}

/** A person as it is written: with its digest, and its names with their blocking keys. */
export interface PersonValues {
  readonly key: string;
  readonly name: string | null;
  readonly hasNamesakes: boolean;
  readonly digest: string;
  readonly names: readonly {
    readonly name: string;
    readonly blockingKey: string;
    readonly isNickname: boolean;
  }[];
  readonly offices: readonly (AuthorityOffice & { readonly position: number })[];
  readonly identifiers: readonly Identifier[];
}

/** The recursive part of a table `known (id)`: who shares a full name or an identifier with one of these people. */
const NAMED_ALIKE = sql`select other.id from known cross join lateral (
  select same.person_id as id from authority_names n
  join authority_names same on same.blocking_key = n.blocking_key and same.name = n.name and not same.is_nickname
  where n.person_id = known.id and not n.is_nickname
  union all
  select same.person_id from authority_identifiers i
  join authority_identifiers same on same.scheme = i.scheme and same.value = i.value
  where i.person_id = known.id) other`;

/** Whether any list was imported: without one, nothing else about authorities needs to be read. */
export async function hasAuthorities(db: Db): Promise<boolean> {
  const [row] = await rowsOf<{ found: boolean }>(db, sql`select exists (select from authorities) as found`);
  return row?.found ?? false;
}

/**
 * The people who have a full name in these blocks, or in blocks that such people lead to: those in which pages print
 * another full name of such a person just as a list writes it. Also those of whom other lists may say more: who share a
 * full name or an identifier with one of them.
 */
export function peopleInBlocks(db: Db, blockingKeys: readonly string[]): Promise<StoredPerson[]> {
  return rowsOf(
    db,
    sql`with recursive block (key) as (
          select key from unnest(${sql.param([...blockingKeys])}::text[]) as wanted (key)
          union
          select other.blocking_key from block
          join authority_names n on n.blocking_key = block.key and not n.is_nickname
          join authority_names other on other.person_id = n.person_id and other.blocking_key <> n.blocking_key
            and not other.is_nickname
          where exists (select from name_variants v
            where v.blocking_key = other.blocking_key and v.kind = 'PERSON' and v.name = other.name)),
          known (id) as (
            (select distinct n.person_id from block
              join authority_names n on n.blocking_key = block.key and not n.is_nickname)
            union
            ${NAMED_ALIKE})
        select p.id, p.authority_id as "authorityId", p.key, p.name, p.has_namesakes as "hasNamesakes", n.names, n.nicknames,
          n.blocks, coalesce(o.offices, '[]'::json) as offices,
          coalesce(i.identifiers, '[]'::json) as identifiers
        from known join authority_people p on p.id = known.id
        cross join lateral (
          select coalesce(json_agg(name order by name collate "C") filter (where not is_nickname), '[]') as names,
            coalesce(json_agg(name order by name collate "C") filter (where is_nickname), '[]') as nicknames,
            coalesce(json_agg(distinct blocking_key) filter (where not is_nickname
              and blocking_key in (select key from block)), '[]') as blocks
          from authority_names where person_id = p.id) n
        cross join lateral (
          select json_agg(json_build_object('title', title, 'start', start_date, 'end', end_date) order by position)
            as offices
          from authority_offices where person_id = p.id) o
        cross join lateral (
          select json_agg(json_build_object('scheme', scheme, 'value', value) order by scheme, value) as identifiers
          from authority_identifiers where person_id = p.id) i
        order by p.id`,
  );
}

/** What speakers have from authority lists: the people that they are, and the name that a list gives. */
export interface SpeakerPeople {
  readonly speakerId: number;
  readonly personIds: readonly number[];
  /** Null for a speaker that is no known person, or whose lists do not say by which name it is known. */
  readonly authorityName: string | null;
}

/** Replaces what speakers have from authority lists. */
export async function writeSpeakerPeople(db: Db, rows: readonly SpeakerPeople[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = `"speakerId" bigint, "personIds" bigint[], "authorityName" text`;
  await db.execute(
    sql`with r as (select * from ${recordset(rows, columns)}),
          removed as (
            delete from speaker_people s using r
            where s.speaker_id = r."speakerId" and s.person_id <> all(r."personIds")),
          added as (
            insert into speaker_people (speaker_id, person_id)
            select r."speakerId", unnest(r."personIds") from r
            on conflict (speaker_id, person_id) do nothing)
        update speakers s set authority_name = r."authorityName" from r
        where s.id = r."speakerId" and s.authority_name is distinct from r."authorityName"`,
  );
}

export async function authorityNamed(db: Db, name: string): Promise<AuthorityRow | null> {
  const [found = null] = await rowsOf<AuthorityRow>(
    db,
    sql`select id, name, file, imported_at as "importedAt", person_count as "personCount"
        from authorities where name = ${name}`,
  );
  return found;
}

export async function authorityCount(db: Db): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(db, sql`select count(*)::int as count from authorities`);
  return row!.count; // A count is one row.
}

/** Adds a list, or gives a list of the same name this file and the time of this import. Returns its id. */
export async function upsertAuthority(
  db: Db,
  list: Pick<AuthorityRow, "name" | "file" | "personCount">,
): Promise<number> {
  const [row] = await rowsOf<{ id: number }>(
    db,
    sql`insert into authorities (name, file, person_count)
        values (${list.name}, ${list.file}, ${list.personCount}::int)
        on conflict (name) do update set file = excluded.file, person_count = excluded.person_count, imported_at = now()
        returning id`,
  );
  return row!.id; // One row in, one row out.
}

/** The digest of each person of a list, by its key. */
export async function digestsOf(db: Db, authorityId: number): Promise<Map<string, string>> {
  const rows = await rowsOf<{ key: string; digest: string }>(
    db,
    sql`select key, digest from authority_people where authority_id = ${authorityId}::bigint`,
  );
  return new Map(rows.map(({ key, digest }) => [key, digest]));
}

/** Inserts people of a list, or overwrites those with the same keys, which no speaker is known to be until resolved again. */
export async function writePeople(
  db: Db,
  authorityId: number,
  people: readonly PersonValues[],
): Promise<void> {
  if (people.length === 0) return;
  const written = await rowsOf<{ id: number; key: string }>(
    db,
    sql`insert into authority_people (authority_id, key, name, has_namesakes, digest)
        select ${authorityId}::bigint, r.*
        from ${recordset(people, `key text, name text, "hasNamesakes" boolean, digest text`)}
        on conflict (authority_id, key) do update set name = excluded.name, digest = excluded.digest,
          has_namesakes = excluded.has_namesakes
        returning id, key`,
  );
  const ids = new Map(written.map(({ id, key }) => [key, id]));
  const rowsFor = <Row extends object>(part: (person: PersonValues) => readonly Row[]) =>
    people.flatMap((person) => part(person).map((row) => ({ ...row, personId: ids.get(person.key) })));
  const all = sql`any(${sql.param([...ids.values()])}::bigint[])`;
  await db.execute(sql`delete from speaker_people where person_id = ${all}`);
  await db.execute(sql`delete from authority_names where person_id = ${all}`);
  await db.execute(sql`delete from authority_offices where person_id = ${all}`);
  await db.execute(sql`delete from authority_identifiers where person_id = ${all}`);
  await db.execute(
    sql`insert into authority_names (person_id, name, blocking_key, is_nickname)
        select * from ${recordset(
          rowsFor(({ names }) => names),
          `"personId" bigint, name text, "blockingKey" text, "isNickname" boolean`,
        )}`,
  );
  await db.execute(
    sql`insert into authority_offices (person_id, position, title, start_date, end_date)
        select * from ${recordset(
          rowsFor(({ offices }) => offices),
          `"personId" bigint, position int, title text, start date, "end" date`,
        )}`,
  );
  await db.execute(
    sql`insert into authority_identifiers (person_id, scheme, value)
        select * from ${recordset(
          rowsFor(({ identifiers }) => identifiers),
          `"personId" bigint, scheme text, value text`,
        )}`,
  );
}

/** Deletes the people of a list with these keys, with all that is known of them. */
export async function deletePeople(db: Db, authorityId: number, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await db.execute(
    sql`delete from authority_people
        where authority_id = ${authorityId}::bigint and key = any(${sql.param([...keys])}::text[])`,
  );
}

/** Deletes a list with all its people. */
export async function deleteAuthority(db: Db, authorityId: number): Promise<void> {
  await db.execute(sql`delete from authorities where id = ${authorityId}::bigint`);
}

/**
 * Marks the blocks of all names of these people of a list, and of those who share a full name or an identifier with one
 * of them, as far as pages print names in these blocks.
 */
export async function markBlocksOf(db: Db, authorityId: number, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await db.execute(
    sql`with recursive known (id) as (
          (select id from authority_people
            where authority_id = ${authorityId}::bigint and key = any(${sql.param([...keys])}::text[]))
          union
          ${NAMED_ALIKE})
        insert into pending_blocks (blocking_key)
        select distinct n.blocking_key from known join authority_names n on n.person_id = known.id
        where exists (select from name_variants v where v.blocking_key = n.blocking_key and v.kind = 'PERSON')
        on conflict (blocking_key) do nothing`,
  );
}

/** Takes up to `limit` of the marked blocks, the first in alphabetical order, which are then no longer marked. */
export async function takePendingBlocks(db: Db, limit: number): Promise<string[]> {
  const rows = await rowsOf<{ key: string }>(
    db,
    sql`delete from pending_blocks where blocking_key = any(array(
          select blocking_key from pending_blocks order by blocking_key collate "C" limit ${limit}::int))
        returning blocking_key as key`,
  );
  return rows.map(({ key }) => key);
}

export async function pendingBlockCount(db: Db): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(db, sql`select count(*)::int as count from pending_blocks`);
  return row!.count; // A count is one row.
}
