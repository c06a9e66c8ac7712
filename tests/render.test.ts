import { type SQL, sql } from "drizzle-orm";
import { alias, PgDialect } from "drizzle-orm/pg-core";
import { expect, test } from "vitest";
import type { Db } from "../src/db/database.js";
import { archiveTotals } from "../src/db/read/archive.js";
import { articleSlice, articleSlicesOf, articlesById } from "../src/db/read/articles.js";
import { topicSlicesOf } from "../src/db/read/co-occurrence.js";
import { nestedColumns } from "../src/db/read/nested-fields.js";
import type { Window } from "../src/db/read/paging/list-request.js";
import { quoteCount, quoteSlice, quoteSlicesOf } from "../src/db/read/quotes.js";
import { searchSlice } from "../src/db/read/search.js";
import { speakerBySlug, speakerSlice, speakersById } from "../src/db/read/speakers.js";
import { quoteTimeline } from "../src/db/read/timeline.js";
import { createRenderer } from "../src/db/render.js";
import { articles, quotes } from "../src/db/schema.js";

const render = createRenderer();
const dialect = new PgDialect();

/** The statements that a read executes. Their rows are none, which some reads do not expect. */
async function statementsOf(read: (db: Db) => unknown): Promise<SQL[]> {
  const executed: SQL[] = [];
  const execute = async (statement: SQL) => {
    executed.push(statement);
    return [];
  };
  await Promise.allSettled([read({ execute } as unknown as Db)]);
  return executed;
}

const WINDOW: Window = { size: 5, from: "start", after: null, before: null };
const ALL_OF_QUOTES = {
  search: 'harbour "new bridge" -x*',
  kinds: ["DIRECT"],
  speakers: [1, 2],
  topics: [3],
  articles: [4],
  sources: ["The Star"],
  date: { from: "2020-01-01T00:00:00Z", to: null },
  attributed: true,
  minConfidence: 0.5,
};
const NO_ARTICLES = {
  search: null,
  speakers: null,
  topics: null,
  sources: null,
  sections: ["Sport"],
  languages: ["en"],
  date: null,
};
const NESTED = nestedColumns([
  { field: "article.topics", request: { columns: ["name"] } },
  {
    field: "article.quotes",
    request: {
      filter: null,
      order: "NEWEST",
      window: { ...WINDOW, after: ["2020-01-01 00:00:00+00", 7, -3] },
      columns: ["text", "speakerId"],
      nested: nestedColumns([{ field: "quote.speaker", request: { columns: ["name", "slug"] } }]),
    },
  },
]);

test.each<[name: string, read: (db: Db) => unknown]>([
  ["totals", (db) => archiveTotals(db)],
  [
    "a list with nested fields",
    (db) =>
      articleSlice(db, {
        filter: null,
        order: "NEWEST",
        window: WINDOW,
        columns: ["headline"],
        nested: NESTED,
      }),
  ],
  [
    "a list after a cursor",
    (db) =>
      articleSlice(db, {
        filter: NO_ARTICLES,
        order: "OLDEST",
        window: { ...WINDOW, after: ["2020-01-01 00:00:00+00", 7] },
        columns: ["headline"],
      }),
  ],
  [
    "a filtered and ranked list",
    (db) => quoteSlice(db, { filter: ALL_OF_QUOTES, order: "RELEVANCE", window: WINDOW, columns: ["text"] }),
  ],
  ["a count", (db) => quoteCount(db, ALL_OF_QUOTES)],
  [
    "lists of parents",
    (db) =>
      articleSlicesOf(
        db,
        { of: "speaker", ids: [1, 2] },
        { filter: null, order: "NEWEST", window: WINDOW, columns: ["headline"] },
      ),
  ],
  [
    "lists of parents that are joined",
    (db) =>
      quoteSlicesOf(
        db,
        { of: "quote", ids: [1] },
        { filter: null, order: "OLDEST", window: WINDOW, columns: ["text"] },
      ),
  ],
  [
    "lists of what co-occurs",
    (db) => topicSlicesOf(db, { of: "topic", ids: [1] }, { window: WINDOW, columns: ["name"] }),
  ],
  ["rows by id", (db) => articlesById(db, [1, 2], { columns: ["headline", "date"], nested: NESTED })],
  ["rows with their successors", (db) => speakersById(db, [1], { columns: ["name"] })],
  ["a row by slug", (db) => speakerBySlug(db, "jane", { columns: ["name"] })],
  [
    "a list by name",
    (db) =>
      speakerSlice(db, {
        filter: {
          search: "jane",
          kinds: null,
          topics: null,
          identifiers: [{ scheme: "wikidata", value: "Q1" }],
        },
        order: "RELEVANCE",
        window: WINDOW,
        columns: ["name"],
      }),
  ],
  [
    "a search",
    (db) =>
      searchSlice(db, { query: "harbour", kinds: ["ARTICLE", "QUOTE", "SPEAKER", "TOPIC"], window: WINDOW }),
  ],
  ["a timeline", (db) => quoteTimeline(db, ALL_OF_QUOTES, "MONTH")],
])("renders %s like Drizzle", async (_, read) => {
  const statements = await statementsOf(read);
  expect(statements.length).toBeGreaterThan(0);
  for (const statement of statements) {
    const { sql: text, params } = dialect.sqlToQuery(statement);
    expect(render(statement)).toEqual({ text, params });
  }
});

const twin = alias(quotes, "twin");

test.each<[name: string, statement: SQL]>([
  ["aliases", sql`select ${twin.id} from ${quotes} twin where ${twin.text} = ${"a"}`],
  [
    "encoded values",
    sql`select ${sql.param("2020-01-01", articles.date)}, ${null}, ${undefined}, ${true}, ${1.5}`,
  ],
  ["lists", sql`select 1 where 1 in ${[1, 2]}`],
  ["values in the text", sql`select ${1}, ${"it's"}`.inlineParams()],
  ["names with quotation marks", sql`select 1 as ${sql.identifier('a"b')}`],
  ["aliased expressions", sql`select ${sql`1 + 1`.as("two")}`],
  ["statements of the query builder", sql`select ${sql.join([sql`1`, sql`2`], sql`, `)} ${sql.empty()}`],
])("renders %s like Drizzle", (_, statement) => {
  const { sql: text, params } = dialect.sqlToQuery(statement);
  expect(render(statement)).toEqual({ text, params });
});
