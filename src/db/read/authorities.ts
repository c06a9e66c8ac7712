import { sql } from "drizzle-orm";
import type { Identifier } from "../../names/identifier.js";
import type { Db } from "../database.js";
import {
  type AuthorityRow,
  authorities,
  authorityIdentifiers,
  authorityPeople,
  speakerPeople,
} from "../schema.js";
import { rowsOf } from "../statement.js";
import { anyId } from "./paging/columns.js";

/** A list of people with the number of those that are known to be speakers. */
export interface Authority extends Omit<AuthorityRow, "id"> {
  readonly identifiedCount: number;
}

/** All lists, by name. */
export function authorityLists(db: Db): Promise<Authority[]> {
  const { id, name, file, importedAt, personCount } = authorities;
  const identified = sql`
    select count(*)::int from ${authorityPeople}
    where ${authorityPeople.authorityId} = ${id}
      and exists (select from ${speakerPeople} where ${speakerPeople.personId} = ${authorityPeople.id})`;
  return rowsOf(
    db,
    sql`
      select ${name} as "name", ${file} as "file", ${importedAt} as "importedAt", ${personCount} as "personCount",
        (${identified}) as "identifiedCount"
      from ${authorities} order by ${name} collate "C"`,
  );
}

/** The identifiers of each speaker, each once: those of Wikidata first, then in the order of schemes and values. */
export function identifiersOf(
  db: Db,
  speakerIds: readonly number[],
): Promise<(Identifier & { speakerId: number })[]> {
  const { scheme, value } = authorityIdentifiers;
  return rowsOf(
    db,
    sql`
      select ${speakerPeople.speakerId} as "speakerId", ${scheme} as "scheme", ${value} as "value"
      from ${speakerPeople} join ${authorityIdentifiers} on ${authorityIdentifiers.personId} = ${speakerPeople.personId}
      where ${anyId(speakerPeople.speakerId, speakerIds)}
      group by ${speakerPeople.speakerId}, ${scheme}, ${value}
      order by ${scheme} <> 'wikidata', ${scheme} collate "C", ${value} collate "C"`,
  );
}
