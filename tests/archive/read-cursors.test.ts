import { afterAll, beforeAll, expect, test } from "vitest";
import { articleKeyShape } from "../../src/db/read/articles.js";
import { type KeyType, readOrderKey } from "../../src/db/read/paging/keyset.js";
import { quoteKeyShape, quoteSlice } from "../../src/db/read/quotes.js";
import { speakerKeyShape, speakerSlice } from "../../src/db/read/speakers.js";
import { topicKeyShape } from "../../src/db/read/topics.js";
import type { TestArchive } from "../support/archive.js";
import { openFilledArchive } from "../support/read-archive.js";

let archive: TestArchive;
beforeAll(async () => {
  ({ archive } = await openFilledArchive());
});
afterAll(() => archive.close());

test("each order declares the types of its key", () => {
  expect({
    NEWEST: articleKeyShape("NEWEST"),
    OLDEST: articleKeyShape("OLDEST"),
    STORED: articleKeyShape("STORED"),
  }).toEqual({ NEWEST: ["timestamptz", "bigint"], OLDEST: ["timestamptz", "bigint"], STORED: ["bigint"] });
  expect({ NEWEST: quoteKeyShape("NEWEST"), IN_TEXT: quoteKeyShape("IN_TEXT") }).toEqual({
    NEWEST: ["timestamptz", "bigint", "integer"],
    IN_TEXT: ["timestamptz", "bigint", "integer"],
  });
  expect({
    MOST_QUOTED: speakerKeyShape("MOST_QUOTED"),
    NAME: speakerKeyShape("NAME"),
    RECENTLY_QUOTED: speakerKeyShape("RECENTLY_QUOTED"),
  }).toEqual({
    MOST_QUOTED: ["integer", "bigint"],
    NAME: ["text", "bigint"],
    RECENTLY_QUOTED: ["timestamptz", "bigint"],
  });
  expect({ MOST_ARTICLES: topicKeyShape("MOST_ARTICLES"), NAME: topicKeyShape("NAME") }).toEqual({
    MOST_ARTICLES: ["integer", "bigint"],
    NAME: ["text", "bigint"],
  });
});

const genuine: [KeyType, string | number][] = [
  ["timestamptz", "2019-12-15 05:56:00+00"],
  ["timestamptz", "2020-02-29 23:59:59.999999+00"],
  ["timestamptz", "0001-01-01 00:00:00+00"],
  ["timestamptz", "9999-12-31 23:59:59.9+00"],
  ["timestamptz", "infinity"],
  ["timestamptz", "-infinity"],
  ["bigint", Number.MAX_SAFE_INTEGER],
  ["bigint", Number.MIN_SAFE_INTEGER],
  ["integer", 2 ** 31 - 1],
  ["integer", -(2 ** 31)],
  ["text", ""],
  ["text", "zoe 'quill'; -- 🙂"],
];

test.each(genuine)("a %s of %o is accepted unchanged, by Postgres too", async (type, part) => {
  expect(readOrderKey([type], [part])).toEqual([part]);
  const page = { size: 1, from: "start", before: null } as const;
  if (type === "text") {
    const window = { ...page, after: [part, 1] };
    await speakerSlice(archive.db, { filter: null, order: "NAME", window, columns: [] });
  } else if (type === "integer") {
    const window = { ...page, after: [part, 1] };
    await speakerSlice(archive.db, { filter: null, order: "MOST_QUOTED", window, columns: [] });
  } else {
    const window = { ...page, after: type === "bigint" ? ["infinity", part, 0] : [part, 1, 0] };
    await quoteSlice(archive.db, { filter: null, order: "NEWEST", window, columns: [] });
  }
});

const forged: [KeyType, unknown][] = [
  ...[
    "2019-12-15",
    "2019-12-15T05:56:00Z",
    "2019-02-29 00:00:00+00",
    "2019-13-01 00:00:00+00",
    "2019-12-15 24:00:00+00",
    "2019-12-15 05:60:00+00",
    "2019-12-15 05:56:00.1234567+00",
    "2019-12-15 05:56:00+01",
    "20199-12-15 05:56:00+00",
    "0000-01-01 00:00:00+00",
    "0001-01-01 00:00:00+00 BC",
    " infinity",
    "now",
    "epoch",
    "",
    0,
    null,
    new Date(0),
  ].map((part): [KeyType, unknown] => ["timestamptz", part]),
  ...["1", 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, null, true, [1], {}].map(
    (part): [KeyType, unknown] => ["bigint", part],
  ),
  ...[2 ** 31, -(2 ** 31) - 1, 0.5, "0", undefined].map((part): [KeyType, unknown] => ["integer", part]),
  ...["a\0b", "\ud800", 1, null, ["a"]].map((part): [KeyType, unknown] => ["text", part]),
];

test.each(forged)("a %s of %o is rejected", (type, part) => {
  expect(readOrderKey([type], [part])).toBeNull();
});

test.each([[null], ["x"], [{}], [{ 0: 1, 1: 1, length: 2 }], [[]], [[1]], [[1, 1, 1]], [[1, "1"]]])(
  "%o is not a key of two numbers",
  (value) => {
    expect(readOrderKey(["integer", "bigint"], value)).toBeNull();
  },
);
