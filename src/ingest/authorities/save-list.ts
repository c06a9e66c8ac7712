import { createHash } from "node:crypto";
import type { Database, Db } from "../../db/database.js";
import { type Actor, recordEvent } from "../../db/write/audit-events.js";
import {
  authorityCount,
  authorityNamed,
  deleteAuthority,
  deletePeople,
  digestsOf,
  type ListedPerson,
  markBlocksOf,
  type PersonValues,
  upsertAuthority,
  writePeople,
} from "../../db/write/authorities.js";
import { OnrecordError, show } from "../../errors/onrecord-error.js";
import { blockingKeyOf } from "../identity/blocking-key.js";

/** The most lists that an archive may have. */
const MAX_LISTS = 100;
/** How many people are written with one statement. */
const BATCH = 1000;

/** What importing a list changed. */
export interface ImportedList {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
}

/**
 * Stores a list of people under its name, and replaces a list of the same name as a whole, in one transaction: the same
 * list again changes nothing. Speakers follow when the marked blocks are resolved: see `resolvePendingBlocks`.
 *
 * @throws {OnrecordError} BAD_USER_INPUT if the archive has no room for another list.
 */
export function saveList(
  database: Pick<Database, "write">,
  actor: Actor,
  list: { readonly name: string; readonly file: string | null; readonly people: readonly ListedPerson[] },
): Promise<ImportedList> {
  const people = list.people.map(toValues);
  return database.write(async (db) => {
    const before = await authorityNamed(db, list.name);
    if (!before && (await authorityCount(db)) >= MAX_LISTS) {
      throw new OnrecordError(
        "BAD_USER_INPUT",
        `The archive has ${MAX_LISTS} authority lists already: remove one before importing ${show(list.name)}.`,
      );
    }
    const known = before ? await digestsOf(db, before.id) : new Map<string, string>();
    const changed = people.filter(({ key, digest }) => known.get(key) !== digest);
    const updated = changed.filter(({ key }) => known.has(key));
    const keys = new Set(people.map(({ key }) => key));
    const removed = [...known.keys()].filter((key) => !keys.has(key));
    const result = {
      created: changed.length - updated.length,
      updated: updated.length,
      unchanged: people.length - changed.length,
      removed: removed.length,
    };
    const isSame = before?.file === list.file && changed.length === 0 && removed.length === 0;
    if (isSame) return result;
    const id = await upsertAuthority(db, { name: list.name, file: list.file, personCount: people.length });
    await markBlocksOf(db, id, [...updated.map(({ key }) => key), ...removed]); // By their names until now.
    await deletePeople(db, id, removed);
    await writeInBatches(db, id, changed);
    await markBlocksOf(
      db,
      id,
      changed.map(({ key }) => key),
    );
    await recordEvent(db, actor, {
      action: "IMPORT_AUTHORITY",
      target: null,
      subject: list.name,
      created: result.created,
      updated: result.updated,
      removed: result.removed,
    });
    return result;
  });
}

async function writeInBatches(db: Db, id: number, people: readonly PersonValues[]): Promise<void> {
  for (let start = 0; start < people.length; start += BATCH) {
    await writePeople(db, id, people.slice(start, start + BATCH));
  }
}

/**
 * Removes a list with all that it says about speakers.
 *
 * @returns The number of its people.
 * @throws {OnrecordError} BAD_USER_INPUT if there is no list of that name.
 */
export function removeList(database: Pick<Database, "write">, actor: Actor, name: string): Promise<number> {
  return database.write(async (db) => {
    const list = await authorityNamed(db, name);
    if (!list) {
      throw new OnrecordError(
        "BAD_USER_INPUT",
        `The archive has no authority list named ${show(name)}: "onrecord authorities list" prints their names.`,
      );
    }
    await markBlocksOf(db, list.id, [...(await digestsOf(db, list.id)).keys()]);
    await deleteAuthority(db, list.id);
    await recordEvent(db, actor, {
      action: "REMOVE_AUTHORITY",
      target: null,
      subject: name,
      removed: list.personCount,
    });
    return list.personCount;
  });
}

function toValues(person: ListedPerson): PersonValues {
  const named = (isNickname: boolean) => (name: string) => ({
    name,
    blockingKey: blockingKeyOf(name, "PERSON"),
    isNickname,
  });
  const { key, name, hasNamesakes, offices, identifiers } = person;
  return {
    key,
    name,
    hasNamesakes,
    digest: createHash("sha256").update(JSON.stringify(person)).digest("base64url"),
    names: [...person.names.map(named(false)), ...person.nicknames.map(named(true))],
    offices: offices.map((office, position) => ({ ...office, position })),
    identifiers,
  };
}
