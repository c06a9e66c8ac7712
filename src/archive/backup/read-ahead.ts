/** The items of a source, of which it makes the next one while one is used. */
export async function* readAhead<Item>(source: AsyncGenerator<Item>): AsyncGenerator<Item> {
  let next = source.next();
  for (;;) {
    const item = await next;
    if (item.done) return;
    next = source.next();
    // An error is thrown when the item before it is used up.
    next.catch(() => {});
    yield item.value;
  }
}
