import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.js";
import { type ArticleRow, articles, type QuoteRow, quotes, speakers, topics } from "../schema.js";
import {
  MOST_SHARED_FIRST,
  SPEAKER_CO_OCCURRENCES,
  TOPIC_CO_OCCURRENCES,
  withSharedCount,
} from "./clauses/co-occurrence-links.js";
import { articleOrdering, quoteOrdering } from "./clauses/orders.js";
import { ARTICLE_LINKS, ARTICLE_MEMBERS, QUOTE_LINKS } from "./clauses/parent-links.js";
import { type Columns, inJson, selection } from "./paging/columns.js";
import type { Ordering } from "./paging/keyset.js";
import { type ChildSource, type List, listColumn } from "./paging/list.js";
import type {
  ArticleRequest,
  CoOccurrenceRequest,
  NestedColumns,
  NestedRead,
  QuoteRequest,
  Selected,
  Selection,
  Slice,
  Window,
} from "./paging/list-request.js";
import { addNested, joinColumns, type NestedColumn, rowsWithNested, withNested } from "./paging/nested.js";

/*
 * Fields that are read in the statement of their parent, so that one statement answers a root field with all that is
 * nested in it. They give the same rows as the statements that read a field for many parents at once.
 */

/** A page of a list, with the nested fields of its rows. */
export function listOf<Row extends { id: number }>(
  columns: Columns<Row>,
  ordering: Ordering,
  { window, columns: asked, keys, more, nested }: Selection<Row> & { readonly window: Window },
): List<Row> {
  return { ordering, window, columns, asked, keys, more, nested };
}

/**
 * Reads rows with their nested fields.
 *
 * @param from A FROM clause without the keyword, and the clauses after it.
 */
export function selectRows<Row extends { id: number }>(
  db: Db,
  columns: Columns<Row>,
  { columns: asked, nested }: Selection<Row>,
  from: SQL,
): Promise<Selected<Row>[]> {
  const statement = sql`select ${selection(columns, asked)} from ${from}`;
  return rowsWithNested<Selected<Row>>(db, statement, nested);
}

/** The columns that read these fields; undefined if there are none. A list must have no filter: with one, the best plan depends on its values. */
export function nestedColumns(reads: readonly NestedRead[]): NestedColumns | undefined {
  return joinColumns(reads.map(nestedColumn));
}

function nestedColumn(read: NestedRead): NestedColumn {
  switch (read.field) {
    case "article.quotes":
      return quoteList(read, "article", read.request);
    case "speaker.quotes":
      return quoteList(read, "speaker", read.request);
    case "topic.quotes":
      return quoteList(read, "topic", read.request);
    case "speaker.articles":
      return articleList(read, "speaker", read.request);
    case "topic.articles":
      return articleList(read, "topic", read.request);
    case "speaker.topics":
      return coOccurrenceList(read, TOPIC_CO_OCCURRENCES.speaker, TOPIC, read.request);
    case "topic.topics":
      return coOccurrenceList(read, TOPIC_CO_OCCURRENCES.topic, TOPIC, read.request);
    case "topic.speakers":
      return coOccurrenceList(read, SPEAKER_CO_OCCURRENCES.topic, SPEAKER, read.request);
    case "article.speakers":
      return members(read, ARTICLE_MEMBERS.speakers, SPEAKER, read.request);
    case "article.topics":
      return members(read, ARTICLE_MEMBERS.topics, TOPIC, read.request);
    case "quote.article":
      return reference(
        read,
        sql`${articles} where ${articles.id} = parent."articleId"`,
        ARTICLE,
        read.request,
      );
    case "quote.speaker":
      return reference(
        read,
        sql`${speakers} where ${speakers.id} = parent."speakerId"`,
        SPEAKER,
        read.request,
      );
  }
}

const ARTICLE = getTableColumns(articles);
const QUOTE = getTableColumns(quotes);
const SPEAKER = getTableColumns(speakers);
const TOPIC = getTableColumns(topics);

function quoteList(
  read: NestedRead,
  of: "article" | "speaker" | "topic",
  request: QuoteRequest,
): NestedColumn {
  const { dateColumns, ...source } = QUOTE_LINKS[of];
  const list = listOf<QuoteRow>(QUOTE, quoteOrdering(request.order, dateColumns), request);
  return listColumn(read, { ...source, filter: [] }, list);
}

function articleList(read: NestedRead, of: "speaker" | "topic", request: ArticleRequest): NestedColumn {
  const { dateColumns, ...source } = ARTICLE_LINKS[of];
  const list = listOf<ArticleRow>(ARTICLE, articleOrdering(request.order, dateColumns), request);
  return listColumn(read, { ...source, filter: [] }, list);
}

function coOccurrenceList<Row extends { id: number }>(
  read: NestedRead,
  source: ChildSource,
  columns: Columns<Row>,
  request: CoOccurrenceRequest<Row>,
): NestedColumn {
  const column = listColumn(read, source, listOf(columns, MOST_SHARED_FIRST, request));
  return { ...column, decode: (json) => withSharedCount(column.decode(json) as Slice<Selected<Row>>) };
}

/** All rows that belong to an article, in their order. */
function members<Row extends { id: number }>(
  read: NestedRead,
  { from, articleId, conditions, order }: (typeof ARTICLE_MEMBERS)[keyof typeof ARTICLE_MEMBERS],
  columns: Columns<Row>,
  asked: Selection<Row>,
): NestedColumn {
  const condition = sql.join([sql`${articleId} = parent.id`, ...conditions], sql` and `);
  const { statement, decode } = rowsInJson(sql`${from} where ${condition} order by ${order}`, columns, asked);
  return {
    read,
    expression: sql`(select coalesce(json_agg(item), '[]') from (${statement}) as item)`,
    decode: (rows) => (rows as Selected<Row>[]).map(decode),
  };
}

/**
 * The row that a foreign key refers to, without nested fields. It is read as an array of its values, because Postgres looks up
 * the types of all columns again for each row that it converts to an object.
 */
function reference<Row extends { id: number }>(
  read: NestedRead,
  from: SQL,
  columns: Columns<Row>,
  { columns: asked }: Selection<Row>,
): NestedColumn {
  const names = ["id", ...asked] as const;
  const inArray = inJson(columns);
  const values = names.map((name) => sql`${inArray[name]}`);
  return {
    read,
    expression: sql`(select json_build_array(${sql.join(values, sql`, `)}) from ${from})`,
    decode: (array) => array && rowOf(names, array as readonly unknown[]),
  };
}

function rowOf(names: readonly string[], values: readonly unknown[]): object {
  const row: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) row[name] = values[index];
  return row;
}

function rowsInJson<Row extends { id: number }>(
  from: SQL,
  columns: Columns<Row>,
  { columns: asked, nested }: Selection<Row>,
) {
  return {
    statement: withNested(sql`select ${selection(inJson(columns), asked)} from ${from}`, nested),
    decode: (row: Selected<Row>): Selected<Row> => addNested(row, nested),
  };
}
