import type { Command, Option } from "commander";
import type { Flags } from "../../config.js";
import { KEYS_ADD_HELP, KEYS_HELP } from "../help.js";

/** Flags of `onrecord keys` besides those of every command. */
export interface KeyFlags extends Flags {
  readonly all?: boolean;
  readonly json?: boolean;
}

export interface AddKeyFlags extends KeyFlags {
  readonly scope: string;
  readonly expires: string;
}

/** What a subcommand does: see keys.ts. */
export interface KeyActions {
  readonly add: (name: string, flags: AddKeyFlags) => Promise<void>;
  readonly list: (flags: KeyFlags) => Promise<void>;
  readonly revoke: (name: string, flags: KeyFlags) => Promise<void>;
}

/** Adds `onrecord keys` with its subcommands. */
export function addKeys(program: Command, database: () => Option, actions: KeyActions): void {
  const parent = program
    .command("keys")
    .description("create, list and revoke the API keys of an archive")
    .addHelpText("after", KEYS_HELP);
  parent
    .command("add")
    .description("create an API key and print it, once and alone, to standard output")
    .argument("<name>", "what the key is called: corrections carry the name, and everyone can read it")
    .addOption(database())
    .requiredOption("--scope <list>", "what the key may do: read, ingest, correct, admin, comma-separated")
    .requiredOption(
      "--expires <when>",
      "when it ends: 90d or 12h from now, a day such as 2027-01-31, or never",
    )
    .option("--json", "print the key with its name, scopes and end as a JSON object")
    .addHelpText("after", KEYS_ADD_HELP)
    .action(actions.add);
  parent
    .command("list")
    .description(
      "print the keys with their scopes, ends and last uses, newest first; never the keys themselves",
    )
    .addOption(database())
    .option("--all", "include the keys that were revoked")
    .option("--json", "print one JSON object per line")
    .action(actions.list);
  parent
    .command("revoke")
    .description("revoke a key: within two seconds no server accepts it any more")
    .argument("<name>", "the name of the key, as printed by list")
    .addOption(database())
    .option("--json", "print the key that was revoked as a JSON object")
    .action(actions.revoke);
}
