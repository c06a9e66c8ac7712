#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
import { addAuthorities } from "./cli/authorities/command.js";
import { addBackup } from "./cli/backup/command.js";
import { addDelete } from "./cli/delete/command.js";
import type { DoctorFlags } from "./cli/doctor/doctor.js";
import { addExport } from "./cli/export/command.js";
import type { ExtractFlags } from "./cli/extract.js";
import {
  DOCTOR_HELP,
  EXTRACT_HELP,
  INGEST_HELP,
  MIGRATE_HELP,
  ONRECORD_HELP,
  SERVE_HELP,
} from "./cli/help.js";
import type { IngestFlags } from "./cli/ingest.js";
import { addKeys } from "./cli/keys/command.js";
import type { MigrateFlags } from "./cli/migrate.js";
import { createOutput, STANDARD_OUTPUT } from "./cli/output.js";
import { reportFailure } from "./cli/report-failure.js";
import { type Flags, readConfig } from "./config.js";
import { INPUT_FORMATS } from "./ingest/input/sources.js";

/*
 * Each command is in its own module, which is loaded only when the command runs: `extract` needs no database, and
 * `--help` needs neither. Only this file and those modules print and exit.
 */

const packageFile = new URL("../package.json", import.meta.url);
const { version, description } = JSON.parse(readFileSync(packageFile, "utf8")) as Record<string, string>;

const output = createOutput(process.stdout, STANDARD_OUTPUT);
// Errors of standard error are ignored: there is nowhere left to report them.
process.stderr.on("error", () => {});

const program = new Command("onrecord")
  .description(description ?? "")
  .version(version ?? "", "-V, --version", "print the version")
  .helpOption("-h, --help", "print this help")
  .helpCommand("help [command]", "print the help of a command")
  .showHelpAfterError("Try it with --help.")
  .showSuggestionAfterError()
  // A failed write is reported by `output.finish` at the end.
  .configureOutput({ writeOut: (text) => void output.write(text).catch(() => {}) })
  .exitOverride()
  .addHelpText("after", ONRECORD_HELP);

const database = () =>
  new Option(
    "-d, --database <url>",
    "a postgres:// address, or the folder of an embedded archive (default: DATABASE_URL, else ./.onrecord)",
  );
const format = () =>
  new Option("-f, --format <format>", "the format of the input")
    .choices(INPUT_FORMATS)
    .default("auto", "auto: from each file's name and content");
const workers = () =>
  new Option(
    "-w, --workers <number>",
    "how many pages to read in parallel (default: the number of processors; one less for serve and an embedded archive)",
  );

program
  .command("serve")
  .description("open the archive and serve its GraphQL API and GraphiQL")
  .addOption(database())
  .option("-p, --port <number>", "the port to listen on; 0 for any free port (default: PORT, else 4000)")
  .option("--host <name>", "the host to listen on (default: HOST, else localhost)")
  .option("--allowed-hosts <list>", "names that clients may call the server by, comma-separated; * for any")
  .option("--cors-origins <list>", "origins that may call the API from a browser, comma-separated")
  .option("--no-samples", "do not load sample pages into an empty embedded archive")
  .option("--log-level <level>", "silent, fatal, error, warn, info, debug or trace (default: warn)")
  .addOption(workers())
  .addHelpText("after", SERVE_HELP)
  .action((flags: Flags) =>
    run(async () => {
      const config = readConfig(process.env, flags);
      const { serve } = await import("./cli/serve.js");
      await serve(config);
    }),
  );

program
  .command("ingest")
  .description("read pages and store their articles and quotes")
  .argument("<path...>", 'files, folders, or "-" for standard input')
  .addOption(database())
  .addOption(format())
  .option("--json", "print the summary, and progress on standard error, as JSON")
  .option(
    "--wait <seconds>",
    "how long to wait for an archive that becomes unavailable or that others write to (default: 300)",
  )
  .addOption(workers())
  .addHelpText("after", INGEST_HELP)
  .action((paths: string[], flags: Flags & IngestFlags) =>
    run(async () => {
      const config = readConfig(process.env, flags);
      const { ingestPaths } = await import("./cli/ingest.js");
      await ingestPaths(paths, flags, config);
    }),
  );

program
  .command("extract")
  .description("read pages and print their articles and quotes, one JSON object per line; nothing is stored")
  .argument("<path...>", 'files, folders, or "-" for standard input')
  .addOption(format())
  .addOption(workers())
  .addHelpText("after", EXTRACT_HELP)
  .action((paths: string[], flags: Flags & ExtractFlags) =>
    run(async () => {
      const config = readConfig(process.env, flags);
      const { extractPaths } = await import("./cli/extract.js");
      await extractPaths(paths, flags, config);
    }),
  );

addExport(program, database, (what, flags) =>
  run(async () => {
    const config = readConfig(process.env, flags);
    const { exportList } = await import("./cli/export/export.js");
    await exportList(what, flags, config);
  }),
);

addAuthorities(program, database, {
  importFiles: (files, flags) =>
    run(async () => {
      const config = readConfig(process.env, flags);
      const { importFiles } = await import("./cli/authorities/authorities.js");
      await importFiles(files, flags, config);
    }),
  list: (flags) =>
    run(async () => {
      const config = readConfig(process.env, flags);
      const { listAuthorities } = await import("./cli/authorities/authorities.js");
      await listAuthorities(flags, config);
    }),
  remove: (name, flags) =>
    run(async () => {
      const config = readConfig(process.env, flags);
      const { removeAuthority } = await import("./cli/authorities/authorities.js");
      await removeAuthority(name, flags, config);
    }),
});

addDelete(program, database, (articles, flags) =>
  run(async () => {
    const config = readConfig(process.env, flags);
    const { deleteArticles } = await import("./cli/delete/delete.js");
    await deleteArticles(articles, flags, config);
  }),
);

addBackup(program, database, {
  backup: (file, flags) =>
    run(async () => {
      const config = readConfig(process.env, flags);
      const { backUp } = await import("./cli/backup/backup.js");
      await backUp(file, config);
    }),
  restore: (file, flags) =>
    run(async () => {
      const config = readConfig(process.env, flags);
      const { restore } = await import("./cli/backup/restore.js");
      await restore(file, flags, config);
    }),
});

addKeys(program, database, {
  add: (name, flags) =>
    run(async () => {
      const config = readConfig(process.env, flags);
      const { addKey } = await import("./cli/keys/keys.js");
      await addKey(name, flags, config);
    }),
  list: (flags) =>
    run(async () => {
      const config = readConfig(process.env, flags);
      const { listKeys } = await import("./cli/keys/keys.js");
      await listKeys(flags, config);
    }),
  revoke: (name, flags) =>
    run(async () => {
      const config = readConfig(process.env, flags);
      const { revokeKey } = await import("./cli/keys/keys.js");
      await revokeKey(name, flags, config);
    }),
});

program
  .command("doctor")
  .description("check the archive and what it runs on; the exit code is 1 if there is a problem")
  .addOption(database())
  .option("--fix", "mend what can be derived: counts, names, indexes, statistics")
  .option("--json", "print the findings as a JSON object")
  .addHelpText("after", DOCTOR_HELP)
  .action((flags: Flags & DoctorFlags) =>
    run(async () => {
      const config = readConfig(process.env, flags);
      const { examine } = await import("./cli/doctor/doctor.js");
      await examine(flags, config);
    }),
  );

program
  .command("migrate")
  .description("bring the archive's tables up to date; safe to run from several processes at once")
  .addOption(database())
  .option("--check", "only say whether they are; the exit code is 1 if they are not")
  .addHelpText("after", MIGRATE_HELP)
  .action((flags: Flags & MigrateFlags) =>
    run(async () => {
      const config = readConfig(process.env, flags);
      const { migrate } = await import("./cli/migrate.js");
      await migrate(flags, config);
    }),
  );

await run(async () => {
  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode;
    await output.finish();
  }
});

async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    reportFailure(error);
  }
}
