import type { Command, Option } from "commander";
import type { Flags } from "../../config.js";
import { AUTHORITIES_HELP, AUTHORITIES_IMPORT_HELP } from "../help.js";

/** Flags of `onrecord authorities` besides those of every command. */
export interface AuthorityFlags extends Flags {
  readonly name?: string;
  readonly json?: boolean;
}

/** What a subcommand does: see authorities.ts. */
export interface AuthorityActions {
  readonly importFiles: (files: readonly string[], flags: AuthorityFlags) => Promise<void>;
  readonly list: (flags: AuthorityFlags) => Promise<void>;
  readonly remove: (name: string, flags: AuthorityFlags) => Promise<void>;
}

/** Adds `onrecord authorities` with its subcommands. */
export function addAuthorities(program: Command, database: () => Option, actions: AuthorityActions): void {
  const parent = program
    .command("authorities")
    .description("import lists of people with their names, offices and identifiers")
    .addHelpText("after", AUTHORITIES_HELP);
  parent
    .command("import")
    .description("store authority files, each as a list, and replace the list of the same name")
    .argument("<file...>", "files in .json, .yaml, .csv or .jsonl")
    .addOption(database())
    .option("--name <name>", "the name of the list (default: the file's, without its extension)")
    .addHelpText("after", AUTHORITIES_IMPORT_HELP)
    .action(actions.importFiles);
  parent
    .command("list")
    .description("print the lists with their sizes")
    .addOption(database())
    .option("--json", "print one JSON object per line")
    .action(actions.list);
  parent
    .command("remove")
    .description("remove a list, with the names and identifiers that speakers have from it")
    .argument("<name>", "the name of the list, as printed by list")
    .addOption(database())
    .action(actions.remove);
}
