import type { Count, OrderKey, Slice, Window } from "../../db/read/paging/list-request.js";
import { badInput, checkSize } from "./bad-input.js";
import { type CursorScope, fromCursor, toCursor } from "./cursor.js";

/** The arguments that cut a stretch out of a list. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A stretch of a list. Neither rows nor the count are fetched before they are asked for, nor twice. */
export interface Connection<Row> {
  readonly slice: () => Promise<Slice<Row>>;
  readonly count: () => Promise<Count>;
  readonly window: Window;
  readonly cursorOf: (key: OrderKey) => string;
}

export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

/** What a connection field asks for. */
export interface ListPlan<Request> {
  readonly request: Request;
  readonly cursorOf: (key: OrderKey) => string;
}

/** Where a connection's rows come from: the whole archive, or what belongs to one parent. */
export interface ListSource<Request, Row> {
  slice(request: Request): Promise<Slice<Row>>;
  /** Of everything that the request's filter lets through, whatever its window. */
  count(request: Request): Promise<Count>;
}

const DEFAULT_PAGE_SIZE = 20;

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

/** @throws OnrecordError BAD_USER_INPUT for sizes and cursors that cannot be served. */
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

/** Puts a request together with the window that a field's arguments cut; its cursors serve this scope only. */
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

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
