import type { Config } from "../../config.js";
import { OnrecordError } from "../../errors/onrecord-error.js";
import { type AuthorityList, readAuthorityFile } from "../../ingest/authorities/read-list.js";
import type { AuthorityCardFragment, Client } from "../../sdk/index.js";
import { requireArchiveFolder } from "../archive-options.js";
import type { Output } from "../output.js";
import { withClient } from "../with-client.js";
import type { AuthorityFlags } from "./command.js";

/**
 * Stores authority files, one after the other, and resolves the speakers that they concern. A file that cannot be
 * imported is reported with the reason, and the others are imported; the exit code is then 1.
 *
 * @throws {OnrecordError} BAD_USER_INPUT for one name for several files.
 */
export async function importFiles(files: readonly string[], { name }: AuthorityFlags, config: Config) {
  if (name !== undefined && files.length > 1) {
    throw new OnrecordError(
      "BAD_USER_INPUT",
      `--name names one list, but there are ${files.length} files: import each with a command of its own.`,
    );
  }
  await withClient("onrecord authorities import", config, async (client, output) => {
    for (const file of files) {
      const list = await readOrReport(file, output);
      if (list) await importList(client, output, { ...list, name: name ?? list.name });
    }
  });
}

async function readOrReport(file: string, output: Output): Promise<AuthorityList | null> {
  try {
    return await readAuthorityFile(file);
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    for (const line of error.message.split("\n")) await output.writeLine(`failed ${line}`);
    process.exitCode = 1;
    return null;
  }
}

async function importList(client: Client, output: Output, list: AuthorityList): Promise<void> {
  for (const warning of list.warnings) await output.writeLine(`warning ${warning}`);
  const people = list.people.map(({ names, nicknames, ...person }) => ({
    ...person,
    otherNames: [...names, ...nicknames],
  }));
  const { importAuthority } = await client.importAuthority({
    input: { name: list.name, file: list.file, people },
  });
  await applyAll(client, importAuthority.pendingCount);
  const { createdCount, updatedCount, unchangedCount, removedCount } = importAuthority;
  const counts = `${createdCount} created, ${updatedCount} updated, ${unchangedCount} unchanged, ${removedCount} removed`;
  const { authorities } = await client.authorities();
  const identified = authorities.find((authority) => authority.name === list.name)?.identifiedCount ?? 0;
  await output.writeLine(`${list.name}: ${counts}; ${speakersOf(identified)}`);
}

/** Prints the lists, one per line. */
export async function listAuthorities({ json = false }: AuthorityFlags, config: Config): Promise<void> {
  requireArchiveFolder(config.database);
  await withClient("onrecord authorities list", config, async (client, output) => {
    const { authorities } = await client.authorities();
    for (const authority of authorities) {
      await output.writeLine(json ? JSON.stringify(authority) : describe(authority));
    }
    if (authorities.length === 0 && !json) await output.writeLine("The archive has no authority lists.");
  });
}

function describe({ name, file, importedAt, personCount, identifiedCount }: AuthorityCardFragment): string {
  const from = file === null ? "" : ` from ${file}`;
  return `${name}: ${personCount} ${personCount === 1 ? "person" : "people"}${from}, imported ${importedAt.slice(0, 10)}; ${speakersOf(identifiedCount)}`;
}

function speakersOf(count: number): string {
  return count === 1 ? "1 of them is a speaker" : `${count} of them are speakers`;
}

/** Removes a list, and resolves the speakers that it concerned. */
export async function removeAuthority(name: string, _: AuthorityFlags, config: Config): Promise<void> {
  requireArchiveFolder(config.database);
  await withClient("onrecord authorities remove", config, async (client, output) => {
    const { removeAuthority: removed } = await client.removeAuthority({ name });
    await applyAll(client, removed.pendingCount);
    await output.writeLine(`${name}: removed with its ${removed.removedCount} people`);
  });
}

/** Each request resolves for some seconds, so that none outlasts the limits of a request. */
async function applyAll(client: Client, pendingCount: number): Promise<void> {
  for (let left = pendingCount; left > 0; )
    left = (await client.applyAuthorities()).applyAuthorities.pendingCount;
}
