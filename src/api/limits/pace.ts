import type { Context } from "../requests/context.js";
import { isLight } from "../requests/cost-record.js";

/** Resolves when the caller may go on: for one caller in each turn of the event loop. */
export type Pace = () => Promise<void>;

/**
 * Creates a pace for work that takes the event loop some milliseconds a piece. Between two pieces the loop answers others,
 * such as health checks, instead of being blocked for all pieces together.
 */
export function createPace(): Pace {
  const waiting: (() => void)[] = [];

  function next(): void {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(next);
  }
  return () =>
    new Promise((resolve) => {
      if (waiting.push(resolve) === 1) setImmediate(next);
    });
}

type Field = (parent: never, args: never, context: Context, info: never) => unknown;

/**
 * Resolves the fields of heavy queries at a pace. Each field of `Query` plans its statements and builds their text: up to
 * 30 of them at once took 100 ms, and most of a second in a server that has just started.
 */
export function atPace<Fields extends object>(fields: Fields, pace: Pace): Fields {
  const paced = Object.entries(fields).map(([name, resolve]: [string, Field]) => {
    const field: Field = (parent, args, context, info) => {
      if (isLight(context.record)) return resolve(parent, args, context, info);
      return pace().then(() => resolve(parent, args, context, info));
    };
    return [name, field];
  });
  return Object.fromEntries(paced) as Fields;
}
