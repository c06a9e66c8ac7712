/**
 * Works on up to `width` items at once and yields the results in the order of the items. Asks for the next
 * item only when there is room for it, so that no more than `width` items and results are held. The first
 * error, in that order, ends it.
 */
export async function* workAhead<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  try {
    for await (const item of items) {
      const result = work(item);
      // Whoever waits for it will hear of its error; until then it is not one that nobody heard.
      result.catch(() => {});
      waiting.push(result);
      const next = waiting.length >= width ? waiting.shift() : undefined;
      if (next) yield await next;
    }
    for (let next = waiting.shift(); next; next = waiting.shift()) yield await next;
  } finally {
    await Promise.allSettled(waiting);
  }
}
