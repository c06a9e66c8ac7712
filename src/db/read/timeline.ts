import { type SQL, sql } from "drizzle-orm";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { Db } from "../database.js";
import { quotes } from "../schema.js";
import { rowsOf } from "../statement.js";
import { quoteConditions } from "./clauses/filters.js";
import { QUOTE_LINKS } from "./clauses/parent-links.js";
import { countIntervals, type Interval, nextInterval } from "./intervals.js";
import type { DateOrderColumns } from "./paging/date-order-columns.js";
import { parentsOf, type Source, where } from "./paging/list.js";
import type { Parents, QuoteFilter } from "./paging/list-request.js";

/** One interval, [start, end), and the quotes in it. RFC 3339 in UTC. */
export interface TimelineBucket {
  readonly start: string;
  readonly end: string;
  readonly quoteCount: number;
}

/** What a chart still draws, and an answer still carries. */
const MAX_INTERVALS = 4_000;

/**
 * How many of all quotes that match fall into each interval, from the first dated one to the last, intervals
 * without any included. Weeks begin on Monday.
 *
 * @throws OnrecordError BAD_USER_INPUT where that is more than 4,000 intervals.
 */
export async function quoteTimeline(
  db: Db,
  filter: QuoteFilter | null,
  interval: Interval,
): Promise<TimelineBucket[]> {
  const source = { from: sql`${quotes}`, filter: quoteConditions(filter) };
  const timeline = fillGaps(
    await rowsOf<IntervalCount>(db, countsByInterval(source, [], quotes, interval)),
    interval,
  );
  if (timeline instanceof OnrecordError) throw timeline;
  return timeline;
}

/**
 * The same for the quotes of each parent, by one statement: a timeline for every id, empty for a parent
 * without dated quotes, and the error for one whose own timeline is too long.
 */
export async function quoteTimelinesOf(
  db: Db,
  parents: Parents<"speaker" | "topic">,
  filter: QuoteFilter | null,
  interval: Interval,
): Promise<ReadonlyMap<number, TimelineBucket[] | OnrecordError>> {
  const talliesByParent = new Map<number, IntervalCount[]>(parents.ids.map((id) => [id, []]));
  if (talliesByParent.size > 0) {
    const { dateColumns, link, ...found } = QUOTE_LINKS[parents.of];
    const source = { ...found, link, filter: quoteConditions(filter, "NEWEST", dateColumns) };
    const rows = await rowsOf<IntervalCount & { readonly parent: number }>(
      db,
      sql`
        select parent.id as "parent", tally.*
        from ${parentsOf(source, [...talliesByParent.keys()])}
        cross join lateral (${countsByInterval(source, [link], dateColumns, interval)}) as tally
        order by tally."start"`,
    );
    for (const row of rows) talliesByParent.get(row.parent)?.push(row);
  }
  return new Map([...talliesByParent].map(([id, tallies]) => [id, fillGaps(tallies, interval)]));
}

/** An interval that is not empty. */
interface IntervalCount {
  /** As Postgres prints an instant in UTC. */
  readonly start: string;
  readonly count: number;
}

/** In the order of time. Counted by date first: an index on the date does that, and few dates are left to cut. */
function countsByInterval(
  source: Source,
  link: readonly SQL[],
  dateColumns: DateOrderColumns,
  interval: Interval,
): SQL {
  const date = dateColumns.newestKey;
  const conditions = [...link, sql`${date} > '-infinity'::timestamptz`, ...source.filter];
  const byDate = sql`select ${date}, count(*) from ${source.from}${where(conditions)} group by ${date}`;
  return sql`
    select date_trunc(${interval.toLowerCase()}, date, 'UTC') as "start", sum(quotes)::bigint as "count"
    from (${byDate}) as by_date (date, quotes)
    group by 1
    order by 1`;
}

function fillGaps(tallies: readonly IntervalCount[], interval: Interval): TimelineBucket[] | OnrecordError {
  const counts = new Map(tallies.map(({ start, count }) => [parseInstant(start), count]));
  const [first, last] = [tallies.at(0), tallies.at(-1)];
  if (!first || !last) return [];

  const intervals = countIntervals(parseInstant(first.start), parseInstant(last.start), interval);
  if (intervals > MAX_INTERVALS) return tooLong(intervals, first, last, interval);
  const buckets: TimelineBucket[] = [];
  for (let start = parseInstant(first.start); buckets.length < intervals; ) {
    const end = nextInterval(start, interval);
    buckets.push({
      start: formatInstant(start),
      end: formatInstant(end),
      quoteCount: counts.get(start) ?? 0,
    });
    start = end;
  }
  return buckets;
}

function tooLong(
  intervals: number,
  first: IntervalCount,
  last: IntervalCount,
  interval: Interval,
): OnrecordError {
  const [from, to] = [first.start.slice(0, 10), last.start.slice(0, 10)];
  return new OnrecordError(
    "BAD_USER_INPUT",
    `A timeline by ${interval} from ${from} to ${to} has ${intervals} intervals, and ${MAX_INTERVALS} is the most: ask for longer intervals or for a shorter range of dates.`,
  );
}

const parseInstant = (printed: string): number => Date.parse(printed.replace(" ", "T").replace(/\+00$/, "Z"));

const formatInstant = (time: number): string => new Date(time).toISOString();
