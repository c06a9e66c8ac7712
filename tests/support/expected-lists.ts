import type { OrderKey, Slice, Window } from "../../src/db/read/paging/list-request.js";
import type { ArticleRow, QuoteRow, SpeakerRow, TopicRow } from "../../src/db/schema.js";

/** The orders, implemented independently of SQL: the key of each row, and the direction. */
export const EXPECTED_ORDERS = {
  articles: {
    NEWEST: order("desc", (row: ArticleRow) => [row.newestKey, row.id]),
    OLDEST: order("asc", (row: ArticleRow) => [row.oldestKey, row.id]),
    STORED: order("asc", (row: ArticleRow) => [row.stored]),
  },
  quotes: {
    NEWEST: order("desc", (row: QuoteRow) => [row.newestKey, row.articleId, row.reversePosition]),
    OLDEST: order("asc", (row: QuoteRow) => [row.oldestKey, row.articleId, row.position]),
    IN_TEXT: order("asc", (row: QuoteRow) => [row.oldestKey, row.articleId, row.position]),
    STORED: order("asc", (row: QuoteRow) => [row.stored]),
  },
  speakers: {
    MOST_QUOTED: order("desc", (row: SpeakerRow) => [row.quoteCount, row.id]),
    NAME: order("asc", (row: SpeakerRow) => [row.nameKey, row.id]),
    RECENTLY_QUOTED: order("desc", (row: SpeakerRow) => [row.lastQuotedKey, row.id]),
  },
  topics: {
    MOST_ARTICLES: order("desc", (row: TopicRow) => [row.articleCount, row.id]),
    NAME: order("asc", (row: TopicRow) => [row.nameKey, row.id]),
  },
};

/** An order of rows, sorted in JavaScript. */
export interface ExpectedOrder<Row> {
  keyOf(row: Row): OrderKey;
  sort(rows: readonly Row[]): Row[];
}

function order<Row>(direction: "asc" | "desc", keyOf: (row: Row) => OrderKey): ExpectedOrder<Row> {
  const sign = direction === "asc" ? 1 : -1;
  return { keyOf, sort: (rows) => rows.toSorted((a, b) => sign * compare(keyOf(a), keyOf(b))) };
}

/** The slice of a list in a window. `list` is the whole list, in its order. */
export function expectedSlice<Row extends { id: number }>(
  { keyOf }: ExpectedOrder<Row>,
  list: readonly Row[],
  { size, from, after, before }: Window,
): Slice<number> {
  const place = (key: OrderKey) => list.findIndex((row) => compare(keyOf(row), key) === 0);
  const inside = list.slice(after ? place(after) + 1 : 0, before ? place(before) : list.length);
  const shown = from === "start" ? inside.slice(0, size) : inside.slice(Math.max(0, inside.length - size));
  return {
    items: shown.map((row) => ({ row: row.id, key: keyOf(row) })),
    more: inside.length > shown.length,
  };
}

/** Reads all rows of a list page by page: from its start to its end, or from its end to its start. */
export async function walk<Row extends { id: number }>(
  read: (window: Window) => Promise<Slice<Row>>,
  size: number,
  from: Window["from"],
  betweenPages: (page: number) => Promise<void> = async () => {},
): Promise<number[]> {
  const ids: number[] = [];
  let edge: OrderKey | null = null;
  for (let page = 1; ; page++) {
    const slice: Slice<Row> = await read({
      size,
      from,
      after: from === "start" ? edge : null,
      before: from === "end" ? edge : null,
    });
    const found = slice.items.map((item) => item.row.id);
    if (from === "start") ids.push(...found);
    else ids.unshift(...found);
    if (!slice.more) return ids;
    edge = (from === "start" ? slice.items.at(-1) : slice.items[0])?.key ?? null;
    await betweenPages(page);
  }
}

function compare(a: OrderKey, b: OrderKey): number {
  for (const [index, part] of a.entries()) {
    const [left, right] = [comparable(part), comparable(b[index] ?? "")];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Pads instants to microseconds, since Postgres prints no trailing zeros; the infinities sort first and last. */
function comparable(part: string | number): string | number {
  if (part === "infinity") return "~";
  if (part === "-infinity") return "";
  const [, seconds, fraction = ""] =
    /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(String(part)) ?? [];
  return seconds ? `${seconds}.${fraction.padEnd(6, "0")}` : part;
}
