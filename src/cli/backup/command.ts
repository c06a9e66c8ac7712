import type { Command, Option } from "commander";
import type { Flags } from "../../config.js";
import { BACKUP_HELP, RESTORE_HELP } from "../help.js";

export interface RestoreFlags extends Flags {
  readonly check?: boolean;
}

/** What the commands do: see backup.ts and restore.ts. */
export interface BackupActions {
  readonly backup: (file: string, flags: Flags) => Promise<void>;
  readonly restore: (file: string, flags: RestoreFlags) => Promise<void>;
}

/** Adds `onrecord backup` and `onrecord restore`. */
export function addBackup(program: Command, database: () => Option, actions: BackupActions): void {
  program
    .command("backup")
    .description("write the whole archive to one file, from which any database can be restored")
    .argument("<file>", 'the file to write, or "-" for standard output')
    .addOption(database())
    .addHelpText("after", BACKUP_HELP)
    .action(actions.backup);
  program
    .command("restore")
    .description("fill an empty archive from a backup: all of it, or nothing")
    .argument("<file>", 'the file to read, or "-" for standard input')
    .addOption(database())
    .option("--check", "only check whether the backup is complete and intact; nothing is stored")
    .addHelpText("after", RESTORE_HELP)
    .action(actions.restore);
}
