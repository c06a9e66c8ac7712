import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXAMPLES } from "../../src/api/http/graphiql/examples.js";
import { run } from "../support/cli.js";
import { type Act, actsOf, snippetsOf } from "../support/pages.js";
import { openWorkplace, type Workplace } from "../support/workplace.js";

const root = join(import.meta.dirname, "../..");

/** The one on ingest first: what it stores is not stored yet. */
const PAGES = [
  "docs/ingest.md",
  "README.md",
  "docs/model.md",
  "docs/api.md",
  "docs/access.md",
  "docs/search.md",
  "docs/export.md",
  "docs/sdk.md",
  "docs/operations.md",
  "docs/maintenance.md",
  // Last, because it changes what speakers are called.
  "docs/authorities.md",
];
const acts = new Map<string, Act[]>();
for (const page of PAGES) acts.set(page, actsOf(await snippetsOf(join(root, page))));

const nameOf = (page: string, act: Act) => `${page} ${act.name}`.replace(/\W+/g, "-");

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
  const programs = [...acts].flatMap(([page, all]) =>
    all.filter(({ language }) => language === "ts").map((act) => [nameOf(page, act), act.text] as const),
  );
  await workplace.compile(Object.fromEntries(programs));
}, 120_000);
afterAll(() => workplace.close());

describe.each(PAGES)("what %s shows works and gives what it says", (page) => {
  /** Everything that was answered on this page so far, as text. */
  let answered = "";

  /** A text that ends in "…" stands for the one that begins so in an answer further up. */
  const inFull = (key: string, value: unknown) => {
    if (typeof value !== "string" || !value.endsWith("…")) return value;
    const found = answered.lastIndexOf(`"${value.slice(0, -1)}`);
    if (found < 0) throw new Error(`No answer above gave a "${key}" that begins as ${value} does.`);
    return JSON.parse(/^"(?:[^"\\]|\\.)*"/.exec(answered.slice(found))?.[0] ?? "null");
  };

  test.each(acts.get(page) ?? [])(
    "$name",
    async (act) => {
      switch (act.language) {
        case "graphql": {
          const variables = act.variables === null ? undefined : JSON.parse(act.variables, inFull);
          const headers = act.headers === null ? undefined : JSON.parse(act.headers);
          const answer = await workplace.ask(act.text, variables, headers);
          answered += JSON.stringify(answer);
          if (act.answer === null) expect(answer).toEqual({ data: expect.anything() });
          else expect(answer).toEqual(JSON.parse(act.answer, likeIt));
          return;
        }
        case "sh":
          return expectText(await workplace.runShell(act.text), act.answer);
        case "ts":
          return expectText(await workplace.runProgram(nameOf(page, act)), act.answer);
      }
    },
    60_000,
  );
});

/** "…" ends what may be longer. */
function likeIt(_: string, value: unknown): unknown {
  if (typeof value !== "string" || !value.endsWith("…")) return value;
  return expect.stringMatching(new RegExp(`^${pattern(value)}`, "s"));
}

function expectText(printed: string, said: string | null): void {
  if (said !== null) expect(printed.trim()).toMatch(new RegExp(`^${pattern(said.trim())}$`, "s"));
}

/** A text, in which "…" stands for anything. */
function pattern(text: string): string {
  return text
    .split("…")
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join(".*");
}

test("the README names every command with what it does", async () => {
  const { output } = await run(["--help"]);
  const commands = [...output.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
  const readme = await readFile(join(root, "README.md"), "utf8");
  expect([...readme.matchAll(/^\| `onrecord (\w+)/gm)].map(([, name]) => name)).toEqual(
    commands.filter((name) => name !== "help"),
  );
});

test.each(
  EXAMPLES.map((example) => ({
    ...example,
    name: /^(?:query|mutation|subscription) (\w+)/m.exec(example.query)?.[1],
  })),
)(
  "GraphiQL's example $name finds something for all that it asks",
  async ({ name, query, variables = "{}", headers = "{}" }) => {
    const answer = await workplace.ask(query, JSON.parse(variables), JSON.parse(headers));
    expect(answer).toEqual({ data: expect.anything() });
    expect(neverFilled(answer)).toEqual(name === "IngestPage" ? ["data.ingestPage.warnings"] : []);
  },
);

/** The paths of the fields that are null or empty wherever the answer has them. */
function neverFilled(answer: unknown): string[] {
  const fields = fieldsIn(answer, "");
  const filled = new Set(fields.filter(({ value }) => isFilled(value)).map(({ path }) => path));
  return [...new Set(fields.map(({ path }) => path))].filter((path) => !filled.has(path));
}

/** Every field of an answer, itself included, with its path: `data.quotes.nodes[].text`. */
function fieldsIn(value: unknown, path: string): { readonly path: string; readonly value: unknown }[] {
  if (Array.isArray(value)) return [{ path, value }, ...value.flatMap((item) => fieldsIn(item, `${path}[]`))];
  if (typeof value !== "object" || value === null) return [{ path, value }];
  const children = Object.entries(value).flatMap(([key, below]) =>
    fieldsIn(below, path === "" ? key : `${path}.${key}`),
  );
  return [{ path, value }, ...children];
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}
