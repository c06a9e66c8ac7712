import { checkPeople, MAX_PEOPLE } from "../../ingest/authorities/check-people.js";
import type { Findings, GivenPerson } from "../../ingest/authorities/given-person.js";
import { resolvePendingBlocks } from "../../ingest/authorities/resolve-pending.js";
import { removeList, saveList } from "../../ingest/authorities/save-list.js";
import { requireScope } from "../callers/caller.js";
import type * as schema from "../generated/schema.js";
import type { ImportAuthorityResult } from "../loading/rows.js";
import type { Context } from "../requests/context.js";
import { badInput, checkStorable } from "../values/bad-input.js";

/** Milliseconds for which one request resolves speakers again. */
const TIME_TO_RESOLVE = 5_000;
const MAX_WARNINGS = 100;
/** In UTF-16 code units, of the name of a list or of its file. */
const MAX_NAME = 100;
const MAX_FILE_NAME = 300;

/*
 * Imports and removes authority lists: decisions on who is who, as corrections are, and under the same scope. All of these
 * throw OnrecordError UNAUTHENTICATED or FORBIDDEN if the caller lacks the scope, and BAD_USER_INPUT for a list that cannot be stored; nothing is changed in that case.
 */

export async function importAuthority(
  { input }: schema.MutationImportAuthorityArgs,
  context: Context,
): Promise<ImportAuthorityResult> {
  const actor = requireScope(context, "CORRECT");
  const name = checkName(input.name);
  const file = input.file == null ? null : checkStorable(input.file, "input.file").slice(0, MAX_FILE_NAME);
  if (input.people.length === 0 || input.people.length > MAX_PEOPLE) {
    throw badInput(`"input.people" must hold 1 to ${MAX_PEOPLE} people, not ${input.people.length}.`);
  }
  const findings: Findings = { errors: [], warnings: [] };
  const people = checkPeople(input.people.map(toGivenPerson), findings);
  const [error] = findings.errors;
  if (error !== undefined) throw badInput(error);
  const { created, updated, unchanged, removed } = await saveList(context.archive, actor, {
    name,
    file,
    people,
  });
  const pendingCount = await resolve(context);
  return {
    name,
    createdCount: created,
    updatedCount: updated,
    unchangedCount: unchanged,
    removedCount: removed,
    warnings: findings.warnings.slice(0, MAX_WARNINGS),
    pendingCount,
  };
}

export async function removeAuthority({ name }: schema.MutationRemoveAuthorityArgs, context: Context) {
  const actor = requireScope(context, "CORRECT");
  const removedCount = await removeList(context.archive, actor, checkStorable(name, "name"));
  return { removedCount, pendingCount: await resolve(context) };
}

export async function applyAuthorities(context: Context) {
  requireScope(context, "CORRECT");
  return { pendingCount: await resolve(context) };
}

async function resolve(context: Context): Promise<number> {
  const pendingCount = await resolvePendingBlocks(context.archive, TIME_TO_RESOLVE);
  context.loaders = context.createLoaders();
  return pendingCount;
}

function checkName(given: string): string {
  const name = checkStorable(given, "input.name").trim();
  if (name === "" || name.length > MAX_NAME) {
    throw badInput(`"input.name" must have 1 to ${MAX_NAME} characters, not ${name.length}.`);
  }
  return name;
}

function toGivenPerson(person: schema.AuthorityPersonInput, index: number): GivenPerson {
  const {
    key = null,
    name = null,
    otherNames = [],
    offices = [],
    identifiers = [],
    hasNamesakes = false,
  } = person;
  return {
    place: `"input.people[${index}]"`,
    key,
    name,
    otherNames,
    offices: offices.map(({ title, start = null, end = null }) => ({ title, start, end })),
    identifiers,
    hasNamesakes,
  };
}
