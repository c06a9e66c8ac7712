import { type Command, Option } from "commander";
import type { Flags } from "../../config.js";
import { EXPORT_ARTICLES_HELP, EXPORT_HELP, EXPORT_QUOTES_HELP, EXPORT_SPEAKERS_HELP } from "../help.js";
import type { ExportFlags, ExportKind } from "./export.js";

/** Adds `onrecord export` with a subcommand for each list, which takes the filters that the API has for the list. */
export function addExport(
  program: Command,
  database: () => Option,
  perform: (what: ExportKind, flags: Flags & ExportFlags) => Promise<void>,
): void {
  const parent = program
    .command("export")
    .description("write quotes, articles or speakers as CSV or JSON Lines")
    .addHelpText("after", EXPORT_HELP);

  function list(what: ExportKind, description: string, help: string, filters: readonly Option[]): void {
    const command = parent.command(what).description(description);
    for (const option of [database(), ...filters, ...output()]) command.addOption(option);
    command.addHelpText("after", help).action((flags) => perform(what, flags));
  }

  list("quotes", "write quotes with their speakers and articles", EXPORT_QUOTES_HELP, [
    search("words in the quote, in web-search syntax"),
    new Option("--kind <kind...>", "only these kinds").choices(["direct", "indirect", "mixed"]),
    new Option("--speaker <speaker...>", "only quotes by these speakers, each given by slug, id or name"),
    topic(),
    source(),
    ...dates(),
    new Option("--attributed", "only quotes with a speaker").conflicts("unattributed"),
    new Option("--unattributed", "only quotes without a speaker"),
    new Option(
      "--min-confidence <number>",
      "only quotes attributed with at least this confidence, from 0 to 1",
    ),
    order("stored", "newest", "oldest", "in-text", "relevance"),
  ]);
  list("articles", "write articles with their speakers and topics", EXPORT_ARTICLES_HELP, [
    search("words in the headline or body, in web-search syntax"),
    new Option(
      "--speaker <speaker...>",
      "only articles that quote these speakers, each given by slug, id or name",
    ),
    topic(),
    source(),
    new Option("--section <name...>", "only these sections, spelled as in the articles"),
    new Option("--language <code...>", "only in these languages, such as en"),
    ...dates(),
    order("stored", "newest", "oldest", "relevance"),
    new Option("--body", "include the text of each article"),
  ]);
  list("speakers", "write speakers with how often they are quoted", EXPORT_SPEAKERS_HELP, [
    search("part of any of the speaker's names"),
    new Option("--kind <kind...>", "only these kinds").choices(["person", "organization", "group"]),
    topic(),
    order("name", "most-quoted", "recently-quoted", "relevance"),
  ]);
}

const search = (of: string) => new Option("--search <text>", `only results that match ${of}`);
const topic = () => new Option("--topic <topic...>", "only these topics, each given by slug, id or name");
const source = () => new Option("--source <name...>", "only these sources, spelled as in the articles");
const dates = () => [
  new Option(
    "--from <date>",
    "only results dated at or after this, such as 2024-03-01 or 2024-03-01T06:00:00Z",
  ),
  new Option("--to <date>", "only results dated before this"),
];

function order(first: string, ...others: readonly string[]): Option {
  return new Option("--order <order>", "sort order").choices([first, ...others]).default(first);
}

const output = () => [
  new Option(
    "-f, --format <format>",
    "csv or jsonl (default: from the file name in --output, else csv)",
  ).choices(["csv", "jsonl"]),
  new Option("-o, --output <file>", "the file to write (default: standard output)"),
  new Option("--no-bom", "write CSV without the byte order mark that tells spreadsheets it is UTF-8"),
];
