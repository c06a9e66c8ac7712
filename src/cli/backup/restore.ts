import { createReadStream } from "node:fs";
import { type OpenedBackup, openBackup } from "../../archive/backup/read-backup.js";
import { requireKnownSchema, restoreBackup } from "../../archive/backup/restore-backup.js";
import { openArchive } from "../../archive/open.js";
import type { Config } from "../../config.js";
import { knownSchemaVersion } from "../../db/engines/schema-version.js";
import { OnrecordError } from "../../errors/onrecord-error.js";
import { archiveOptions } from "../archive-options.js";
import { displayAddress } from "../display-address.js";
import { createConfiguredExtractor } from "../extractor.js";
import { createOutput, STANDARD_OUTPUT } from "../output.js";
import { createRowCounter, type RowCounter } from "../row-counter.js";
import type { RestoreFlags } from "./command.js";

/** Fills the archive from `file`, or from standard input for "-". With `check`, only reads the backup to its end. */
export async function restore(file: string, { check = false }: RestoreFlags, config: Config): Promise<void> {
  const name = file === "-" ? "standard input" : file;
  const backup = await openBackup(file === "-" ? process.stdin : createReadStream(file), name);
  requireKnownSchema(backup.header, knownSchemaVersion(), name);
  const counter = createRowCounter("rows", process.stderr);
  try {
    if (check) await readAll(backup, counter);
    else await fillArchive(backup, name, counter, config);
  } finally {
    counter.stop();
  }
  const address = displayAddress(config.database);
  const output = createOutput(process.stdout, STANDARD_OUTPUT);
  await output.writeLine(
    check ? `${name} is complete and intact: ${describe(backup)}.` : `${counter.summary()} in ${address}`,
  );
  await output.finish();
}

async function readAll(backup: OpenedBackup, counter: RowCounter): Promise<void> {
  for await (const { count } of backup.rows()) counter.add(count);
}

async function fillArchive(
  backup: OpenedBackup,
  name: string,
  counter: RowCounter,
  config: Config,
): Promise<void> {
  const address = displayAddress(config.database);
  const extractor = createConfiguredExtractor(config);
  try {
    const archive = await openArchive(config.database, {
      ...archiveOptions("onrecord restore", config, extractor),
      restore: (database) =>
        restoreBackup(database, {
          ...{ backup, name, address },
          onRows: counter.add,
          onLoaded() {
            counter.stop();
            if (process.stderr.isTTY) process.stderr.write("Creating indexes …");
          },
        }).finally(() => process.stderr.isTTY && process.stderr.write("\r\x1b[K")),
    });
    const owner = archive.database ? null : await archive.owner();
    await archive.close();
    if (!archive.database) throw archiveInUse(address, owner?.pid, owner?.command);
  } finally {
    await extractor.close();
  }
}

function archiveInUse(address: string, pid = 0, command = "another command"): OnrecordError {
  const message = `The archive at ${address} is in use by process ${pid} (${command}): stop it, or name a new folder with --database.`;
  return new OnrecordError("BAD_USER_INPUT", message);
}

function describe({ header: { program, schema, at, tables } }: OpenedBackup): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const countOf = (name: string) => tables.find((table) => table.name === name)?.rows ?? 0;
  return `${rows} rows (${countOf("articles")} articles, ${countOf("quotes")} quotes) of ${at}, made by OnRecord ${program} with version ${schema} of the tables`;
}
