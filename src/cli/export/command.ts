import { type Command, Option } from "commander";
import type { Flags } from "../../config.js";
import { EXPORT_ARTICLES_HELP, EXPORT_HELP, EXPORT_QUOTES_HELP, EXPORT_SPEAKERS_HELP } from "../help.js";
import type { Exported, ExportFlags } from "./export.js";

/** Adds `onrecord export` and what can be exported, each with the filters that the API has for it. */
export function addExport(
  program: Command,
  database: () => Option,
  perform: (what: Exported, flags: Flags & ExportFlags) => Promise<void>,
): void {
  const parent = program
    .command("export")
    .description("write quotes, articles or speakers as CSV or JSON Lines")
    .addHelpText("after", EXPORT_HELP);

  function list(what: Exported, description: string, help: string, filters: readonly Option[]): void {
    const command = parent.command(what).description(description);
    for (const option of [database(), ...filters, ...output()]) command.addOption(option);
    command.addHelpText("after", help).action((flags) => perform(what, flags));
  }

  list("quotes", "write quotes, with who said them and where", EXPORT_QUOTES_HELP, [
    search("words of the quote, in web-search syntax"),
    new Option("--kind <kind...>", "only of these kinds").choices(["direct", "indirect", "mixed"]),
    new Option("--speaker <speaker...>", "only said by these, each by its slug, id or name"),
    topic(),
    source(),
    ...dates(),
    new Option("--attributed", "only those with a speaker").conflicts("unattributed"),
    new Option("--unattributed", "only those without one"),
    new Option("--min-confidence <number>", "only attributed at least this surely, from 0 to 1"),
    order("stored", "newest", "oldest", "in-text", "relevance"),
  ]);
  list("articles", "write articles, with their speakers and topics", EXPORT_ARTICLES_HELP, [
    search("words of headline and body, in web-search syntax"),
    new Option("--speaker <speaker...>", "only those that quote these, each by its slug, id or name"),
    topic(),
    source(),
    new Option("--section <name...>", "only of these sections, spelt as articles have them"),
    new Option("--language <code...>", "only in these languages, such as en"),
    ...dates(),
    order("stored", "newest", "oldest", "relevance"),
    new Option("--body", "with the text of each article"),
  ]);
  list("speakers", "write speakers, with how often they are quoted", EXPORT_SPEAKERS_HELP, [
    search("part of any of the speaker's names"),
    new Option("--kind <kind...>", "only of these kinds").choices(["person", "organization", "group"]),
    topic(),
    order("name", "most-quoted", "recently-quoted", "relevance"),
  ]);
}

const search = (of: string) => new Option("--search <text>", `only what matches ${of}`);
const topic = () => new Option("--topic <topic...>", "only on these, each by its slug, id or name");
const source = () => new Option("--source <name...>", "only published by these, spelt as articles have them");
const dates = () => [
  new Option("--from <date>", "only what is dated then or later, such as 2024-03-01 or 2024-03-01T06:00:00Z"),
  new Option("--to <date>", "only what is dated before then"),
];

function order(first: string, ...others: readonly string[]): Option {
  return new Option("--order <order>", "what comes first").choices([first, ...others]).default(first);
}

const output = () => [
  new Option("-f, --format <format>", "csv or jsonl (default: by the name of --output, else csv)").choices([
    "csv",
    "jsonl",
  ]),
  new Option("-o, --output <file>", "where to write it (default: standard output)"),
  new Option("--no-bom", "begin CSV without the mark that tells spreadsheets it is UTF-8"),
];
