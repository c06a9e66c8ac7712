import type { Db } from "../../../db/database.js";
import { hasAuthorities, peopleInBlocks } from "../../../db/write/authorities.js";
import {
  connectedDecisions,
  type IdentityDecision,
  type NameVariantKey,
} from "../../../db/write/name-variants.js";
import { indexKnownPeople, type KnownPeople } from "./known-names.js";
import { combinePeople } from "./known-person.js";

/** Blocks that must be resolved together, and what is known beside the names in them. */
export interface ConnectedBlocks {
  /** At least one key of each block. */
  readonly keys: readonly NameVariantKey[];
  /** The oldest first. */
  readonly decisions: readonly IdentityDecision[];
  readonly known: KnownPeople;
}

/**
 * The blocks of these names with those that they are connected to: by what editors decided, and by people of authority
 * lists whom pages print with names in several blocks. These people come with them.
 */
export async function connectBlocks(db: Db, names: readonly NameVariantKey[]): Promise<ConnectedBlocks> {
  const hasLists = await hasAuthorities(db);
  let keys = distinctBlocks(names);
  for (;;) {
    const blockingKeys = keys.map(({ blockingKey }) => blockingKey);
    const people = hasLists ? await peopleInBlocks(db, blockingKeys) : [];
    const withPeople = [...keys, ...people.flatMap(({ blocks }) => blocks.map(asPersonKey))];
    const decisions = await connectedDecisions(db, withPeople);
    const decided = decisions.flatMap(({ speaker, other }) => [...speaker, ...other]);
    const blocks = new Set(withPeople.map(({ blockingKey }) => blockingKey));
    keys = distinctBlocks([...withPeople, ...decided]);
    // Blocks that only decisions lead to may lead to further people.
    if (keys.length === blocks.size)
      return { keys, decisions, known: indexKnownPeople(combinePeople(people)) };
  }
}

function distinctBlocks(keys: readonly NameVariantKey[]): NameVariantKey[] {
  return [...new Map(keys.map((key) => [key.blockingKey, key])).values()];
}

function asPersonKey(blockingKey: string): NameVariantKey {
  return { blockingKey, kind: "PERSON", name: "", occupation: "" };
}
