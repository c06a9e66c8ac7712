import { type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { DateOrderColumns } from "../paging/date-order-columns.js";
import { keysetConditions, type Ordering, orderBy } from "../paging/keyset.js";
import { type ChildSource, where } from "../paging/list.js";
import type { Window } from "../paging/list-request.js";
import { matchesAnySearch, rank } from "./full-text.js";
import { rankingColumns, relevanceWindow, selectByRelevance } from "./relevance.js";
import { type MatchSource, selectMatches } from "./select-matches.js";

/** Articles or quotes: what a list of them, searched or not, is read with. */
export interface SearchableTexts<Filter, Order extends string> {
  readonly table: PgTable & { readonly id: PgColumn };
  /** The column of `archive` with the number of these texts. */
  readonly total: PgColumn;
  readonly words: PgColumn;
  readonly conditions: (filter: Filter | null, order?: Order, dateColumns?: DateOrderColumns) => SQL[];
  readonly ordering: (order: Order | "NEWEST" | "RELEVANCE", dateColumns?: DateOrderColumns) => Ordering;
}

interface TextRequest<Filter, Order> {
  readonly filter: Filter | null;
  readonly order: Order;
  readonly window: Window;
}

/**
 * The source of a list of texts. With a search, a subquery with the matches takes the place of the table, so that the
 * list is ordered by the table's own columns; by relevance, the table is joined to the page of ranked matches.
 *
 * @param found The texts of the whole archive, or of each parent.
 * @param dateColumns Those of the table whose index provides the order.
 */
export function textSource<Filter extends { readonly search: string | null }, Order extends string>(
  texts: SearchableTexts<Filter, Order | "RELEVANCE">,
  { filter, order, window }: TextRequest<Filter, Order | "RELEVANCE">,
  found: Omit<ChildSource, "filter">,
  dateColumns?: DateOrderColumns,
): ChildSource {
  const { table, total, words, conditions, ordering } = texts;
  const search = filter?.search ?? null;
  if (search === null) return { ...found, filter: conditions(filter, order, dateColumns) };

  // The best plan of the steps of `selectMatches` depends on other conditions, but not on the words.
  const isAlone = dateColumns === undefined && isSearchAlone(filter) && isFirstPage(window);
  const conditionsOn = (columns?: DateOrderColumns) =>
    isAlone ? [matchesAnySearch(words, search)] : conditions(filter, order, columns);
  const all = conditionsOn(dateColumns);
  const source: Omit<MatchSource, "columns"> = {
    from: found.from,
    table,
    total,
    link: [found.link],
    rowConditions: conditionsOn(),
    conditions: all,
  };
  if (order !== "RELEVANCE") {
    const bounds = keysetConditions(ordering(order, dateColumns), window);
    const rows = selectMatches(
      { ...source, columns: sql`${table}.*`, link: [...source.link, ...bounds] },
      ordering(order, dateColumns),
      window.from,
      window.size + 1,
    );
    return { ...found, from: sql`(${rows}) as ${table}`, link: sql`true`, filter: [] };
  }
  const [newest, ownNewest] = [ordering("NEWEST", dateColumns), ordering("NEWEST")];
  const columns = rankingColumns(table.id, words, ownNewest);
  const ranked = selectByRelevance(
    {
      from: found.from,
      conditions: [found.link, ...all],
      newest: (enough) => selectMatches({ ...source, columns }, newest, "start", enough),
      ordering: newest,
      ownOrdering: ownNewest,
      rank: rank(words, search),
      table,
    },
    relevanceWindow(window, newest),
  );
  const byRelevance = ordering("RELEVANCE", dateColumns);
  const page = sql`
    select * from (${ranked}) as ranked${where(keysetConditions(byRelevance, window))}
    order by ${orderBy(byRelevance, window.from)} limit ${window.size + 1}::bigint`;
  const from = sql`(${page}) as ranked join ${table} on ${table.id} = ranked.id`;
  return { ...found, from, link: sql`true`, filter: [] };
}

const isFirstPage = ({ from, after, before }: Window): boolean =>
  from === "start" && after === null && before === null;

function isSearchAlone(filter: object | null): boolean {
  return Object.entries(filter ?? {}).every(([name, value]) => name === "search" || value === null);
}
