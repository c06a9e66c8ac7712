import type { Command, Option } from "commander";
import type { Flags } from "../../config.js";
import { DELETE_HELP } from "../help.js";

/** Flags of `onrecord delete` besides those of every command. */
export interface DeleteFlags extends Flags {
  readonly source?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** Adds `onrecord delete`. */
export function addDelete(
  program: Command,
  database: () => Option,
  perform: (articles: readonly string[], flags: DeleteFlags) => Promise<void>,
): void {
  program
    .command("delete")
    .description("delete articles with their quotes, and the speakers and topics that no other article has")
    .argument("[article...]", "only these articles, each given by its address or id")
    .addOption(database())
    .option("--source <name...>", "only these sources, spelled as in the articles")
    .option("--from <date>", "only articles dated at or after this, such as 2024-03-01")
    .option("--to <date>", "only articles dated before this")
    .option("--dry-run", "print what would be deleted, and delete nothing")
    .option("-y, --yes", "delete without asking")
    .option("--json", "print the result as a JSON object")
    .addHelpText("after", DELETE_HELP)
    .action(perform);
}
