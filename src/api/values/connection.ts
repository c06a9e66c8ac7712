import type { Count, OrderKey, Slice, Window } from "../../db/read/paging/list-request.js";
import { badInput, checkSize } from "./bad-input.js";
import { type CursorScope, fromCursor, toCursor } from "./cursor.js";

/** The paging arguments of a connection field. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** One page of a list. Rows and count are fetched when they are first requested, at most once each. */
export interface Connection<Row> {
  /** At once if the rows were read with their parent. */
  readonly slice: () => Slice<Row> | Promise<Slice<Row>>;
  readonly count: () => Promise<Count>;
  readonly window: Window;
  readonly cursorOf: (key: OrderKey) => string;
}

export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

/** What a connection field requests from its source. */
export interface ListPlan<Request> {
  readonly request: Request;
  readonly cursorOf: (key: OrderKey) => string;
}

/** The source of a connection's rows: the whole archive, or the rows that belong to one parent. */
export interface ListSource<Request, Row> {
  /** At once if the rows were read with their parent. */
  slice(request: Request): Slice<Row> | Promise<Slice<Row>>;
  /** The number of rows that match the request's filter, regardless of its window. */
  count(request: Request): Promise<Count>;
}

/** The size of a page if neither `first` nor `last` is given. */
export const DEFAULT_PAGE_SIZE = 20;

export function createConnection<Request extends { readonly window: Window }, Row>(
  { request, cursorOf }: ListPlan<Request>,
  source: ListSource<Request, Row>,
): Connection<Row> {
  return {
    slice: once(() => source.slice(request)),
    count: once(() => source.count(request)),
    window: request.window,
    cursorOf,
  };
}

/** @throws OnrecordError BAD_USER_INPUT for an invalid page size or cursor. */
function windowOf({ first, after, last, before }: PageArguments, scope: CursorScope): Window {
  if (first != null && last != null) {
    throw badInput(`Give "first" or "last", not both: first is ${first}, last is ${last}.`);
  }
  return {
    size: last != null ? checkSize(last, "last") : checkSize(first ?? DEFAULT_PAGE_SIZE, "first"),
    from: last != null ? "end" : "start",
    after: after == null ? null : fromCursor(scope, after, "after"),
    before: before == null ? null : fromCursor(scope, before, "before"),
  };
}

/** Adds the window that the paging arguments describe to a request. The cursors are valid only for this scope. */
export function createListPlan<Rest extends object>(
  scope: CursorScope,
  args: PageArguments,
  rest: Rest,
): ListPlan<Rest & { readonly window: Window }> {
  return {
    request: { ...rest, window: windowOf(args, scope) },
    cursorOf: (key) => toCursor(scope, key),
  };
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
