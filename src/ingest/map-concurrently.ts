/**
 * Maps several items at once and yields the results in the order of the items. The next item is requested only when
 * there is room for it, so that the items and results that are held weigh at most `width`, or are a single one. The first
 * error in that order ends the iteration.
 *
 * @param weightOf 1 for each item by default.
 */
export async function* mapConcurrently<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  map: (item: Item) => Promise<Result>,
  weightOf: (item: Item) => number = () => 1,
): AsyncGenerator<Result> {
  const pending: { readonly result: Promise<Result>; readonly weight: number }[] = [];
  let held = 0;
  try {
    for await (const item of items) {
      const result = map(item);
      // The error is thrown where the result is awaited; until then it must not count as an unhandled rejection.
      result.catch(() => {});
      pending.push({ result, weight: weightOf(item) });
      held += weightOf(item);
      while (held >= width) {
        const next = pending.shift();
        if (!next) break;
        yield await next.result;
        held -= next.weight;
      }
    }
    for (const { result } of pending.splice(0)) yield await result;
  } finally {
    await Promise.allSettled(pending.map(({ result }) => result));
  }
}
