import { expect, test } from "vitest";
import { createLruCache } from "../src/collections/lru-cache.js";

test("keeps the values that were used most recently", () => {
  const cache = createLruCache<number>(2);
  cache.set("a", 1);
  cache.set("b", 2);
  cache.get("a");
  cache.set("c", 3);
  expect(["a", "b", "c"].map((key) => cache.get(key))).toEqual([1, undefined, 3]);
});

test("keeps as many values as weigh no more than its capacity together", () => {
  const cache = createLruCache<number>(5, (key) => key.length);
  cache.set("aa", 1);
  cache.set("bb", 2);
  cache.set("aa", 3);
  cache.set("c", 4);
  expect(["aa", "bb", "c"].map((key) => cache.get(key))).toEqual([3, 2, 4]);
  cache.set("dddd", 5);
  expect(["aa", "bb", "c", "dddd"].map((key) => cache.get(key))).toEqual([undefined, undefined, 4, 5]);
  cache.set("eeeeee", 6);
  expect(["c", "dddd", "eeeeee"].map((key) => cache.get(key))).toEqual([undefined, undefined, undefined]);
});
