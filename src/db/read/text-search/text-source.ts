import { type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { DateOrderColumns } from "../paging/date-order-columns.js";
import { keysetConditions, type Ordering } from "../paging/keyset.js";
import type { ChildSource } from "../paging/list.js";
import type { Window } from "../paging/list-request.js";
import { rank } from "./full-text.js";
import { relevanceWindow, selectByRelevance } from "./relevance.js";
import { type MatchSource, selectMatches } from "./select-matches.js";

/** Articles or quotes: what a list of them, searched or not, is read with. */
export interface SearchableTexts<Filter, Order extends string> {
  readonly table: PgTable;
  /** The column of `archive` with the number of these texts. */
  readonly total: PgColumn;
  readonly words: PgColumn;
  readonly conditions: (filter: Filter | null, order?: Order, dateColumns?: DateOrderColumns) => SQL[];
  readonly ordering: (order: Order | "NEWEST", dateColumns?: DateOrderColumns) => Ordering;
}

interface TextRequest<Filter, Order> {
  readonly filter: Filter | null;
  readonly order: Order;
  readonly window: Window;
}

/**
 * The source of a list of texts. With a search, a subquery with the matches takes the place of the table, so that the
 * list is ordered by the table's own columns.
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
  const all = conditions(filter, order, dateColumns);
  const search = filter?.search ?? null;
  if (search === null) return { ...found, filter: all };

  const source: MatchSource = {
    from: found.from,
    table,
    total,
    link: [found.link],
    rowConditions: conditions(filter, order),
    conditions: all,
  };
  const rows =
    order === "RELEVANCE"
      ? selectByRelevance(
          {
            from: found.from,
            conditions: [found.link, ...all],
            newest: (enough) => selectMatches(source, ordering("NEWEST", dateColumns), "start", enough),
            columns: sql`${table}.*`,
            ordering: ordering("NEWEST", dateColumns),
            ownOrdering: ordering("NEWEST"),
            rank: rank(words, search),
            table: sql`${table}`,
          },
          relevanceWindow(window, ordering("NEWEST", dateColumns)),
        )
      : selectMatches(
          { ...source, link: [...source.link, ...keysetConditions(ordering(order, dateColumns), window)] },
          ordering(order, dateColumns),
          window.from,
          window.size + 1,
        );
  return { ...found, from: sql`(${rows}) as ${table}`, link: sql`true`, filter: [] };
}
