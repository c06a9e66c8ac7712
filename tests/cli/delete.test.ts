import { expect, test } from "vitest";
import { archiveForEachTest } from "../support/archive-folder.js";
import { run, serve } from "../support/cli.js";

const place = archiveForEachTest();
const onrecord = (...args: string[]) => run([...args, "--database", place.archive.url]);

const page = (url: string, title: string, source: string, date: string, text: string) =>
  JSON.stringify({ url, title, source, date, text, topics: [title] });

async function ingest(): Promise<void> {
  const input = [
    page(
      "https://a.example/pier",
      "The Pier",
      "The Mole",
      "2019-03-01",
      "“No,” Ann Lee said. “Never,” she said.",
    ),
    page("https://a.example/quay", "The Quay", "The Mole", "2020-03-01", "“Yes,” Ann Lee said."),
    page(
      "https://b.example/gate",
      "A \u001b[31mGate",
      "The Notes",
      "2020-04-01",
      "“We paint it,” said Bo Lind.",
    ),
  ].join("\n");
  expect(await run(["ingest", "-", "--database", place.archive.url], { input })).toMatchObject({ code: 0 });
}

const urls = async () =>
  (await onrecord("export", "articles", "--format", "jsonl")).output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line).url);

test("articles are listed with what goes with them, and deleted only with --yes", async () => {
  await ingest();
  const dry = await onrecord(
    "delete",
    "--dry-run",
    "--source",
    "The Mole",
    "The Notes",
    "--from",
    "2020-01-01",
  );
  expect(dry).toEqual({
    code: 0,
    errors: "",
    output: `2020-03-01  The Mole   The Quay    https://a.example/quay
2020-04-01  The Notes  A [31mGate  https://b.example/gate
2 articles with 2 quotes would be deleted, and with them 1 speaker and 2 topics of no other article.
`,
  });
  const refused = await onrecord("delete", "https://b.example/gate#top");
  expect(refused).toMatchObject({
    code: 1,
    errors:
      "error: Nothing was deleted, because there is no terminal to ask on: add --yes to delete the articles.\n",
  });
  expect(await urls()).toHaveLength(3);
  expect(await onrecord("delete", "https://b.example/gate#top", "--yes")).toEqual({
    code: 0,
    errors: "",
    output: `2020-04-01  The Notes  A [31mGate  https://b.example/gate
1 article with 1 quote was deleted, and with them 1 speaker and 1 topic of no other article.
`,
  });
  expect(await urls()).toEqual(["https://a.example/pier", "https://a.example/quay"]);
  const json = JSON.parse((await onrecord("delete", "--to", "2020-01-01", "--yes", "--json")).output);
  expect(json).toMatchObject({ articleCount: 1, quoteCount: 2, remainingCount: 0 });
  const [{ id }] = (
    JSON.parse((await onrecord("delete", "--from", "2020-01-01", "--dry-run", "--json")).output) as {
      articles: [{ id: string }];
    }
  ).articles;
  expect(await onrecord("delete", id, "-y")).toMatchObject({ code: 0 });
  expect((await onrecord("export", "speakers", "--format", "jsonl")).output).toBe("");
  expect((await onrecord("delete", id, "-y")).output).toBe("No article matches.\n");
});

test("works while the archive is served, and shows in the audit of the server", async () => {
  await ingest();
  const server = await serve(["--no-samples", "--database", place.archive.url]);
  expect((await onrecord("delete", "--source", "The Mole", "--yes")).output).toContain(
    "2 articles with 3 quotes were deleted, and with them 1 speaker and 2 topics",
  );
  expect(await server.ask("{ archive { articleCount quoteCount speakerCount topicCount } }")).toEqual({
    data: { archive: { articleCount: 1, quoteCount: 1, speakerCount: 1, topicCount: 1 } },
  });
  expect(
    await server.ask('mutation { deleteArticles(filter: { sources: ["The Notes"] }) { articleCount } }'),
  ).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
  await server.stop();
});

test.each([
  [[], "Nothing was deleted: give the addresses or ids of articles, --source, --from or --to."],
  [["--from", "May"], '--from is "May": give a day such as 2024-03-01, or an instant such as'],
  [["nonsense", "--yes"], '"filter.articles.id" must be'],
])("onrecord delete %j fails", async (args, message) => {
  const { code, errors } = await onrecord("delete", ...args);
  expect({ code, errors }).toEqual({ code: 1, errors: expect.stringContaining(message) });
});
