import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rowsOf } from "../../src/db/statement.js";
import { articleWords, quoteWords } from "../../src/ingest/store/search-words.js";
import { openTestArchive, type TestArchive } from "../support/archive.js";

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive();
});
afterAll(() => archive.close());

/** The texts of which `words` and the database make something else. */
async function differences(texts: readonly string[], words = quoteWords): Promise<unknown[]> {
  const given = JSON.stringify(texts.map((text) => ({ text, words: words(text) })));
  return rowsOf(
    archive.db,
    sql`select r.text, r.words, onrecord_words(r.text) as made
        from json_to_recordset(${given}::text::json) as r(text text, words tsvector)
        where r.words is not null and r.words is distinct from onrecord_words(r.text)`,
  );
}

const PLAIN =
  "Zoë paid £5.50 at the café in Noël-sur-Mer; Söderström’s naïve “coup d’état”… cost €7 – no, ½.";

test("the words of a plain text are those that the database makes", async () => {
  expect(quoteWords("The tide mill, and the TIDE.")).toBe("the:1,5 tide:2,6 mill:3 and:4 ");
  expect(quoteWords(PLAIN.replace(", ½", ""))).not.toBeNull();
  expect(quoteWords(PLAIN)).toBeNull();
  expect(quoteWords("Ваш мост")).toBeNull();
  const characters = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => character !== "\0" && !/\p{Surrogate}/u.test(character),
  );
  const plain = characters.filter((character) => quoteWords(character) !== null);
  expect(plain.length).toBeGreaterThan(250);
  expect(
    await differences(
      characters.map((character) => `a${character}b ${character}c d${character} 1${character}2`),
    ),
  ).toEqual([]);
});

test("the words of any plain text are those that the database makes", async () => {
  const token = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 22 }),
    fc.string({ unit: fc.constantFrom(..."0123456789abcdefxXeE"), maxLength: 8 }),
    fc.string({ unit: fc.constantFrom(..."abzéßæøŠžİﬁ1"), maxLength: 5 }),
    fc.constantFrom(
      ..."word http www.example.com/a?b=c a@b.example </b> &amp; 1e5 -1.5e-3 0x1F v1.2.3 /etc/x don’t".split(
        " ",
      ),
    ),
  );
  const separator = fc.constantFrom(..." .,-/:@<>&_%+'’“”\n\t\u00A0");
  const text = fc.array(fc.tuple(token, separator), { maxLength: 12 }).map((parts) => parts.flat().join(""));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 200, maxLength: 200 }), async (texts) => {
      expect(await differences(texts)).toEqual([]);
    }),
    { numRuns: 15, endOnFailure: true },
  );
});

const numbersTo = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(" ");

test("long texts, and words that occur often, are left to the database or come out the same", async () => {
  const many = (word: string, count: number) => `${word} `.repeat(count);
  const texts = [
    many("the", 250),
    many("the", 251),
    many("the", 300),
    numbersTo(14_999),
    numbersTo(20_000),
    "x".repeat(1000),
    "x".repeat(3000),
    "",
  ];
  expect(texts.map((text) => quoteWords(text) !== null)).toEqual([
    true,
    false,
    false,
    true,
    false,
    true,
    false,
    true,
  ]);
  expect(await differences(texts)).toEqual([]);
});

test("the words of an article are those that the database makes of its headline and body", async () => {
  const articles = [
    { headline: "The Tide Mill", body: "The mill stays, said the miller’s wife." },
    { headline: null, body: "No headline." },
    { headline: "", body: "" },
    { headline: "Only a headline", body: "" },
    { headline: "0endofheadline0", body: "A word of the database." },
    { headline: "word ".repeat(500), body: "Too long a headline." },
    { headline: "Tide mill", body: numbersTo(14_999) },
  ];
  const given = JSON.stringify(articles.map((article) => ({ ...article, words: articleWords(article) })));
  const rows = await rowsOf<{ isGiven: boolean; isSame: boolean }>(
    archive.db,
    sql`select r.words is not null as "isGiven", r.words is not distinct from onrecord_words(r.headline, r.body) as "isSame"
        from json_to_recordset(${given}::text::json) as r(headline text, body text, words tsvector)`,
  );
  expect(rows.map(({ isGiven }) => isGiven)).toEqual([true, true, true, true, false, false, true]);
  expect(rows.filter(({ isGiven, isSame }) => isGiven && !isSame)).toEqual([]);
});

test("articles and quotes have the words of their texts, whoever made these, also after the texts changed", async () => {
  const url = "https://press.example/words";
  const wrong = () =>
    rowsOf(
      archive.db,
      sql`select url, 'article' as kind from articles where words is distinct from onrecord_words(headline, body)
          union all select text, 'quote' from quotes where words is distinct from onrecord_words(text)`,
    );
  for (const text of ["It stays.", "It STAYS!", "Он стоит.", "Он — стоит!", "It stays again."]) {
    await archive.save({ url, headline: `About “${text}”`, quotes: [{ text, speaker: "Ann Lee" }] });
    expect(await wrong()).toEqual([]);
  }
  await archive.db.execute(sql`update articles set body = 'Something else.', headline = null`);
  await archive.db.execute(sql`update quotes set text = 'Something else.'`);
  expect(await wrong()).toEqual([]);
});
