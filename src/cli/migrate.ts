import type { Archive } from "../archive/archive.js";
import { openArchive } from "../archive/open.js";
import type { Config } from "../config.js";
import { archiveOptions, requireArchiveFolder } from "./archive-options.js";
import { displayAddress } from "./display-address.js";
import { createConfiguredExtractor } from "./extractor.js";
import { createOutput, STANDARD_OUTPUT } from "./output.js";

export interface MigrateFlags {
  readonly check?: boolean;
}

/**
 * Brings the archive's tables up to date, unless its owner already has, and prints that they are. With `check`, only
 * says whether they are; the exit code is 1 if they are not.
 */
export async function migrate({ check = false }: MigrateFlags, config: Config): Promise<void> {
  if (check) requireArchiveFolder(config.database);
  const output = createOutput(process.stdout, STANDARD_OUTPUT);
  const extractor = createConfiguredExtractor(config);
  const options = { ...archiveOptions("onrecord migrate", config, extractor), migrates: !check };
  const archive = await openArchive(config.database, options);
  try {
    await output.writeLine(await describeTables(archive, displayAddress(config.database)));
    await output.finish();
  } finally {
    await archive.close();
    await extractor.close();
  }
}

async function describeTables(archive: Archive, address: string): Promise<string> {
  const owner = await archive.owner();
  const version = await archive.database?.schemaVersion();
  if (version && version.stored !== version.known) {
    process.exitCode = 1;
    return `The tables of ${address} have version ${version.stored}, this program needs ${version.known}: ${
      version.stored < version.known ? "run onrecord migrate" : "run the newer program that migrated them"
    }.`;
  }
  const by = owner ? `; process ${owner.pid} (${owner.command}) has it open` : "";
  return `The tables of ${address} are up to date${by}.`;
}
