import { type SQL, sql } from "drizzle-orm";
import { OnrecordError } from "../../errors/onrecord-error.js";
import type { Db } from "../database.js";
import { quotes, quoteTimelines } from "../schema.js";
import { rowsOf } from "../statement.js";
import { quoteConditions } from "./clauses/filters.js";
import { QUOTE_LINKS } from "./clauses/parent-links.js";
import { countIntervals, type Interval, nextInterval } from "./intervals.js";
import type { DateOrderColumns } from "./paging/date-order-columns.js";
import { parentsOf, type Source, where } from "./paging/list.js";
import type { Parents, QuoteFilter } from "./paging/list-request.js";

/** An interval, [start, end), and how many quotes it contains. Instants are RFC 3339 in UTC. */
export interface TimelineBucket {
  readonly start: string;
  readonly end: string;
  readonly quoteCount: number;
}

/** Few enough for a chart to draw and a response to carry. */
const MAX_INTERVALS = 4_000;

/**
 * Counts the matching quotes in each interval, from the first dated quote to the last, including empty intervals.
 * Weeks start on Monday.
 *
 * @throws OnrecordError BAD_USER_INPUT if there are more than 4,000 intervals.
 */
export async function quoteTimeline(
  db: Db,
  filter: QuoteFilter | null,
  interval: Interval,
): Promise<TimelineBucket[]> {
  const byDate =
    talliedByDate("ARCHIVE", sql`0`, filter, interval) ??
    countsByDate({ from: sql`${quotes}`, filter: quoteConditions(filter) }, [], quotes);
  const timeline = fillGaps(await rowsOf<IntervalCount>(db, countsByInterval(byDate, interval)), interval);
  if (timeline instanceof OnrecordError) throw timeline;
  return timeline;
}

/**
 * The same for the quotes of each parent, in one statement: for every id a timeline, empty if the parent has no dated
 * quotes, or an error if that timeline is too long.
 */
export async function quoteTimelinesOf(
  db: Db,
  parents: Parents<"speaker" | "topic">,
  filter: QuoteFilter | null,
  interval: Interval,
): Promise<ReadonlyMap<number, TimelineBucket[] | OnrecordError>> {
  const countsByParent = new Map<number, IntervalCount[]>(parents.ids.map((id) => [id, []]));
  if (countsByParent.size > 0) {
    const { dateColumns, link, ...found } = QUOTE_LINKS[parents.of];
    const source = { ...found, link, filter: quoteConditions(filter, "NEWEST", dateColumns) };
    const byDate =
      talliedByDate(PARENT_KINDS[parents.of], sql`parent.id`, filter, interval) ??
      countsByDate(source, [link], dateColumns);
    const rows = await rowsOf<IntervalCount & { readonly parent: number }>(
      db,
      sql`
        select parent.id as "parent", tally.*
        from ${parentsOf(source, [...countsByParent.keys()])}
        cross join lateral (${countsByInterval(byDate, interval)}) as tally
        order by tally."start"`,
    );
    for (const row of rows) countsByParent.get(row.parent)?.push(row);
  }
  return new Map([...countsByParent].map(([id, counts]) => [id, fillGaps(counts, interval)]));
}

/** How many quotes an interval contains; empty intervals have none. */
interface IntervalCount {
  /** An instant in UTC as Postgres prints it. */
  readonly start: string;
  readonly count: number;
}

const PARENT_KINDS = { speaker: "SPEAKER", topic: "TOPIC" } as const;

/**
 * A SELECT of the days or months in which a parent has quotes, with their numbers: a tally that every write keeps. Null if
 * the filter has a condition other than a range of whole days.
 */
function talliedByDate(
  kind: "ARCHIVE" | (typeof PARENT_KINDS)[keyof typeof PARENT_KINDS],
  parentId: SQL,
  filter: QuoteFilter | null,
  interval: Interval,
): SQL | null {
  const days = wholeDays(filter);
  if (days === null) return null;
  const { parentKind, parentId: of, unit, start, quoteCount } = quoteTimelines;
  const tallied = interval === "DAY" || interval === "WEEK" || days.length > 0 ? "DAY" : "MONTH";
  const conditions = [
    sql`${parentKind} = ${kind}`,
    sql`${of} = ${parentId}`,
    sql`${unit} = ${tallied}`,
    ...days,
  ];
  return sql`
    select ${start}::timestamp at time zone 'UTC', ${quoteCount} from ${quoteTimelines}${where(conditions)}`;
}

/** The conditions of a filter on the days of a tally; null if it has others, or begins or ends within a day. */
function wholeDays(filter: QuoteFilter | null): SQL[] | null {
  const { date, ...others } = filter ?? { date: null };
  const bounds = [date?.from, date?.to].filter((bound) => bound != null);
  if (Object.values(others).some((value) => value !== null) || !bounds.every(isMidnight)) return null;
  const { start } = quoteTimelines;
  return [
    ...(date?.from ? [sql`${start} >= ${date.from.slice(0, 10)}::text::date`] : []),
    ...(date?.to ? [sql`${start} < ${date.to.slice(0, 10)}::text::date`] : []),
  ];
}

/** Whether an instant in RFC 3339 begins a day in UTC. */
const isMidnight = (instant: string): boolean => /^.{10}t00:00:00(?:\.0+)?z$/i.test(instant);

/** A SELECT of dates with their numbers of quotes, which an index serves, so that few dates are left to truncate. */
function countsByDate(source: Source, link: readonly SQL[], dateColumns: DateOrderColumns): SQL {
  const date = dateColumns.newestKey;
  const conditions = [...link, sql`${date} > '-infinity'::timestamptz`, ...source.filter];
  return sql`select ${date}, count(*) from ${source.from}${where(conditions)} group by ${date}`;
}

/**
 * In chronological order.
 *
 * @param byDate A SELECT of dates with their numbers of quotes.
 */
function countsByInterval(byDate: SQL, interval: Interval): SQL {
  return sql`
    select date_trunc(${interval.toLowerCase()}, date, 'UTC') as "start", sum(quotes)::bigint as "count"
    from (${byDate}) as by_date (date, quotes)
    group by 1
    order by 1`;
}

function fillGaps(nonEmpty: readonly IntervalCount[], interval: Interval): TimelineBucket[] | OnrecordError {
  const counts = new Map(nonEmpty.map(({ start, count }) => [parseInstant(start), count]));
  const [first, last] = [nonEmpty.at(0), nonEmpty.at(-1)];
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
    `A timeline by ${interval} from ${from} to ${to} has ${intervals} intervals, but the maximum is ${MAX_INTERVALS}: request longer intervals or a shorter range of dates.`,
  );
}

const parseInstant = (printed: string): number => Date.parse(printed.replace(" ", "T").replace(/\+00$/, "Z"));

const formatInstant = (time: number): string => new Date(time).toISOString();
