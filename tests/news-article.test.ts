import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { newsArticle } from "../src/api/formats/news-article.js";
import type { SelectedArticle } from "../src/api/loading/rows.js";
import { createFolder } from "./support/folder.js";

const require = createRequire(import.meta.url);
const TSC = join(require.resolve("typescript/package.json"), "../bin/tsc");
/** Types generated from schema.org: the properties of each class and the types of their values. */
const VOCABULARY = require.resolve("schema-dts").replace(/js$/, "d.ts");

/** The first type error of each graph against schema.org; null if it has none. */
async function typeErrorsOf(
  graphs: Readonly<Record<string, object>>,
): Promise<Record<string, string | null>> {
  const folder = await createFolder();
  await folder.write(
    Object.fromEntries(
      Object.entries(graphs).map(([name, graph]) => [
        `${name}.ts`,
        `import type { Graph } from ${JSON.stringify(VOCABULARY)};
         export const graph: Graph = ${JSON.stringify(graph)};`,
      ]),
    ),
  );
  const files = Object.keys(graphs).map((name) => folder.at(`${name}.ts`));
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--pretty", "false"];
  const { stdout } = await promisify(execFile)(process.execPath, [TSC, ...options, ...files], {
    cwd: folder.path,
  }).catch((failure: { stdout: string }) => failure);
  await folder.remove();
  return Object.fromEntries(
    Object.keys(graphs).map((name) => {
      const [line] = stdout.split("\n").filter((each) => each.startsWith(`${name}.ts(`));
      return [name, line?.replace(/^.*?: error TS\d+: /, "") ?? null];
    }),
  );
}

const FULL: SelectedArticle = {
  id: 1,
  headline: "The Pier Stays",
  lead: "The pier stays, it was said.",
  section: "Local",
  source: "The Invented Press",
  byline: ["Q. Writer", "R. Reader"],
  language: "en",
  url: "https://paper.example/pier",
  imageCaption: "The pier",
  imageCredit: "A. Lens",
  imageUrl: "https://paper.example/pier.jpg",
  publishedAt: "2024-03-05 09:00:00+00",
  datePrecision: "INSTANT",
};

const EMPTY: SelectedArticle = {
  id: 2,
  headline: null,
  lead: null,
  section: null,
  source: null,
  byline: [],
  language: "und",
  url: null,
  imageCaption: null,
  imageCredit: null,
  imageUrl: null,
  publishedAt: null,
  datePrecision: null,
};

const full = newsArticle({
  article: FULL,
  quotes: [
    { id: 1, text: "We stay,", kind: "DIRECT", position: 0, speakerId: 1 },
    { id: 2, text: "the pier is safe", kind: "INDIRECT", position: 1, speakerId: 2 },
    { id: 3, text: "it was “high time”", kind: "MIXED", position: 2, speakerId: 3 },
    { id: 4, text: "Who pays?", kind: "DIRECT", position: 3, speakerId: null },
  ],
  speakers: [
    { id: 1, name: "Ann Lee", kind: "PERSON" },
    { id: 2, name: "Harbour Office", kind: "ORGANIZATION" },
    { id: 3, name: "Residents", kind: "GROUP" },
  ],
  identifiers: [
    { speakerId: 1, scheme: "wikidata", value: "Q1001" },
    { speakerId: 1, scheme: "harbour", value: "17" },
  ],
  topics: [{ id: 1, name: "Pier" }],
});
const empty = newsArticle({ article: EMPTY, quotes: [], speakers: [], identifiers: [], topics: [] });

const alone = (node: object) => ({ "@context": "https://schema.org", "@graph": [node] });

let typeErrors: Record<string, string | null>;
beforeAll(async () => {
  // Compiled together, because the types of schema.org take two seconds to compile.
  typeErrors = await typeErrorsOf({
    full,
    empty,
    type: alone({ "@type": "NewsPiece", name: "Pier" }),
    property: alone({ "@type": "Quotation", spokenBy: { "@id": "urn:onrecord:1" } }),
    domain: alone({ "@type": "Person", headline: "The Pier Stays" }),
    range: alone({ "@type": "NewsArticle", publisher: { "@type": "Quotation", text: "We stay," } }),
  });
}, 60_000);

test("the JSON-LD of an article conforms to schema.org", () => {
  expect(typeErrors).toMatchObject({ full: null, empty: null });
});

test("unknown types and properties, wrong domains and wrong ranges are detected", () => {
  expect(typeErrors).toMatchObject({
    type: expect.stringMatching(/^Type '"NewsPiece"' is not assignable/),
    property: expect.stringContaining(`'"spokenBy"' does not exist in type 'QuotationLeaf'`),
    domain: expect.stringContaining(`'"headline"' does not exist in type 'PersonLeaf'`),
    range: expect.stringMatching(/^Type '{ "@type": "Quotation"; text: string; }' is not assignable/),
  });
});

test("a speaker with an identifier that has an address is the same as what is there", () => {
  expect(full).toMatchObject({
    "@graph": expect.arrayContaining([
      expect.objectContaining({ name: "Ann Lee", sameAs: ["http://www.wikidata.org/entity/Q1001"] }),
    ]),
  });
});

test("an article without metadata has only its type and id", () => {
  expect(empty).toEqual({
    "@context": "https://schema.org",
    "@graph": [{ "@type": "NewsArticle", "@id": "urn:onrecord:QXJ0aWNsZToy", identifier: "QXJ0aWNsZToy" }],
  });
});

test.each([
  ["YEAR", "2024"],
  ["MONTH", "2024-03"],
  ["DAY", "2024-03-05"],
  ["INSTANT", "2024-03-05T09:00:00.000Z"],
] as const)("a date has the precision of the page, %s: %s", (datePrecision, datePublished) => {
  const article = { ...FULL, datePrecision };
  expect(newsArticle({ article, quotes: [], speakers: [], identifiers: [], topics: [] })).toMatchObject({
    "@graph": [{ datePublished }],
  });
});
