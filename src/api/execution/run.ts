import type { GraphQLError } from "graphql/index.js";

/** One execution of an operation. */
export interface Run {
  readonly context: unknown;
  readonly variableValues: Readonly<Record<string, unknown>>;
  /** The errors of fields that are null because of them. */
  readonly errors: GraphQLError[];
  /** What the resolver of each field is called with, by the number of the field; made once, however many parents. */
  readonly calls: ResolverCall[];
}

/** The parameters of a resolver that are the same for all parents. */
export interface ResolverCall {
  readonly args: object;
  readonly info: unknown;
}

/** Where in the response a value is: a list from the innermost key outward. Only objects and lists have one of their own. */
export interface Path {
  readonly parent: Path | null;
  readonly key: string | number;
}

/** From the outermost key inward, as errors show it. */
export function keysOf(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let part: Path | null = path; part; part = part.parent) keys.push(part.key);
  return keys.reverse();
}

/** For graphql-js every object with a method `then` is a promise. */
export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { readonly then?: unknown } | null | undefined)?.then === "function";
}

/**
 * Marks promises as handled whose results nobody needs, because another value has failed what they are part of. A promise
 * that is rejected while nobody handles it ends the process.
 */
export function ignore(promises: readonly Promise<unknown>[]): void {
  for (const promise of promises) promise.catch(() => {});
}
