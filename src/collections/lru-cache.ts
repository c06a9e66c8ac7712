/** A cache that keeps only the most recently used values. */
export interface LruCache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/**
 * @param capacity The maximum number of values to keep, or of what they weigh together.
 * @param weightOf What the value of a key weighs, the same each time; 1 by default.
 */
export function createLruCache<Value>(
  capacity: number,
  weightOf: (key: string) => number = () => 1,
): LruCache<Value> {
  // A Map keeps its keys in insertion order: the first one is the least recently used.
  const values = new Map<string, Value>();
  let weight = 0;

  function remove(key: string): void {
    if (values.delete(key)) weight -= weightOf(key);
  }
  return {
    get(key) {
      const value = values.get(key);
      if (value !== undefined) {
        values.delete(key);
        values.set(key, value);
      }
      return value;
    },
    set(key, value) {
      remove(key);
      values.set(key, value);
      weight += weightOf(key);
      for (const oldest of values.keys()) {
        if (weight <= capacity) return;
        remove(oldest);
      }
    },
  };
}
