/**
 * Maps up to `width` items at once and yields the results in the order of the items. The next item is requested only
 * when there is room for it, so at most `width` items and results are held. The first error in that order ends the
 * iteration.
 */
export async function* mapConcurrently<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  map: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = [];
  try {
    for await (const item of items) {
      const result = map(item);
      // The error is thrown where the result is awaited; until then it must not count as an unhandled rejection.
      result.catch(() => {});
      pending.push(result);
      const next = pending.length >= width ? pending.shift() : undefined;
      if (next) yield await next;
    }
    for (let next = pending.shift(); next; next = pending.shift()) yield await next;
  } finally {
    await Promise.allSettled(pending);
  }
}
