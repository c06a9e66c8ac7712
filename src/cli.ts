#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
import { addExport } from "./cli/export/command.js";
import type { ExtractFlags } from "./cli/extract.js";
import { EXTRACT_HELP, INGEST_HELP, MIGRATE_HELP, ONRECORD_HELP, SERVE_HELP } from "./cli/help.js";
import type { IngestFlags } from "./cli/ingest.js";
import { createOutput, STANDARD_OUTPUT } from "./cli/output.js";
import { failed } from "./cli/report-failure.js";
import { type Flags, readConfig } from "./config.js";
import { INPUT_FORMATS } from "./ingest/input/sources.js";

/*
 * The commands, each in a module of its own that is loaded when it is asked for: `extract` needs no database
 * and `--help` nothing at all. This file and those alone print and exit.
 */

const packageFile = new URL("../package.json", import.meta.url);
const { version, description } = JSON.parse(readFileSync(packageFile, "utf8")) as Record<string, string>;

const output = createOutput(process.stdout, STANDARD_OUTPUT);
// What standard error cannot take is lost: there is nowhere left to report it.
process.stderr.on("error", () => {});

const program = new Command("onrecord")
  .description(description ?? "")
  .version(version ?? "", "-V, --version", "print the version")
  .helpOption("-h, --help", "print this help")
  .helpCommand("help [command]", "print the help of a command")
  .showHelpAfterError("Try it with --help.")
  .showSuggestionAfterError()
  // Why it failed, if it did, is asked at the end.
  .configureOutput({ writeOut: (text) => void output.write(text).catch(() => {}) })
  .exitOverride()
  .addHelpText("after", ONRECORD_HELP);

const database = () =>
  new Option(
    "-d, --database <url>",
    "a postgres:// address, or the folder of an embedded archive (default: DATABASE_URL, else ./.onrecord)",
  );
const format = () =>
  new Option("-f, --format <format>", "how the input is laid out")
    .choices(INPUT_FORMATS)
    .default("auto", "auto: by each file's name and content");
const workers = () =>
  new Option(
    "-w, --workers <number>",
    "how many pages are read at once (default: one for each processor but one)",
  );

program
  .command("serve")
  .description("open the archive and serve GraphQL and GraphiQL over it")
  .addOption(database())
  .option("-p, --port <number>", "the port to listen at; 0 for any that is free (default: PORT, else 4000)")
  .option("--host <name>", "the host to listen at (default: HOST, else localhost)")
  .option("--cors-origins <list>", "origins whose pages may call the API from a browser, comma-separated")
  .option("--no-samples", "leave an embedded archive empty that is empty")
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
  .description("read pages and store what is in them")
  .argument("<path...>", 'files, folders, or "-" for standard input')
  .addOption(database())
  .addOption(format())
  .option("--json", "print the summary, and progress on standard error, as JSON")
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
  .description("read pages and print what is in them, one JSON object a line; nothing is stored")
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

program
  .command("migrate")
  .description("bring the archive's tables up to date, once, whoever else tries at the same moment")
  .addOption(database())
  .addHelpText("after", MIGRATE_HELP)
  .action((flags: Flags) =>
    run(async () => {
      const config = readConfig(process.env, flags);
      const { migrate } = await import("./cli/migrate.js");
      await migrate(config);
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
    failed(error);
  }
}
