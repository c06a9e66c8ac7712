/**
 * Items that wait for a turn. Owners take turns: an owner with a thousand items delays another owner's by one turn at
 * most, and cannot have more turns at once than its limit.
 */
export interface FairQueue<Item> {
  /** Begins a turn at once, if the owner may have another and none of its items waits. */
  tryStart(owner: string): boolean;
  add(owner: string, item: Item): void;
  remove(owner: string, item: Item): void;
  /** Removes the item whose turn it is and begins its turn; null if no item may have one. */
  startNext(): Item | null;
  /** Ends a turn. */
  finish(owner: string): void;
  /** Removes all items. */
  clear(): Item[];
  readonly size: number;
}

/** @param limit How many turns an owner may have at the same time. */
export function createFairQueue<Item>(limit: number): FairQueue<Item> {
  /** In the order in which the owners had their last turn. */
  const waiting = new Map<string, Set<Item>>();
  const running = new Map<string, number>();
  let size = 0;

  const mayStart = (owner: string) => (running.get(owner) ?? 0) < limit;
  function start(owner: string): void {
    running.set(owner, (running.get(owner) ?? 0) + 1);
  }

  return {
    tryStart(owner) {
      if (waiting.has(owner) || !mayStart(owner)) return false;
      start(owner);
      return true;
    },
    add(owner, item) {
      const items = waiting.get(owner) ?? new Set();
      waiting.set(owner, items.add(item));
      size++;
    },
    remove(owner, item) {
      const items = waiting.get(owner);
      if (!items?.delete(item)) return;
      size--;
      if (items.size === 0) waiting.delete(owner);
    },
    startNext() {
      for (const [owner, items] of waiting) {
        if (!mayStart(owner)) continue;
        const [item] = items;
        if (item === undefined) continue;
        items.delete(item);
        size--;
        // The other owners come first next time.
        waiting.delete(owner);
        if (items.size > 0) waiting.set(owner, items);
        start(owner);
        return item;
      }
      return null;
    },
    finish(owner) {
      const left = (running.get(owner) ?? 0) - 1;
      if (left > 0) running.set(owner, left);
      else running.delete(owner);
    },
    clear() {
      const items = [...waiting.values()].flatMap((each) => [...each]);
      waiting.clear();
      size = 0;
      return items;
    },
    get size() {
      return size;
    },
  };
}
