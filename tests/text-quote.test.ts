import fc from "fast-check";
import { expect, test } from "vitest";
import { type TextQuote, textQuoteIn } from "../src/api/formats/text-quote.js";
import { measureBody } from "../src/api/loading/measured-body.js";

/** The first occurrence of the words in the body. */
function quoteOf(body: string, words: string): TextQuote {
  const start = body.indexOf(words);
  return textQuoteIn(measureBody(body), start, start + words.length);
}

const codePoints = (text: string) => Array.from(text);

const clusters = (text: string) => Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);

test("a quote has the 32 characters before it and the 32 after it", () => {
  const body = "Nobody had asked the ferrymen, though. “We stay,” said the oldest of the eleven on the quay.";
  expect(quoteOf(body, "We stay,")).toEqual({
    exact: "We stay,",
    prefix: "ad asked the ferrymen, though. “",
    suffix: "” said the oldest of the eleven ",
    codePointSpan: { start: 40, end: 48 },
  });
});

test("the prefix is empty at the start of the body, and the suffix at its end", () => {
  expect(quoteOf("We stay.", "We stay.")).toEqual({
    exact: "We stay.",
    prefix: "",
    suffix: "",
    codePointSpan: { start: 0, end: 8 },
  });
  expect(quoteOf("“We stay.”", "We stay.")).toMatchObject({ prefix: "“", suffix: "”" });
});

test("an emoji counts as one code point, or as several if it is a sequence of several", () => {
  const [boat, family, flag, wave] = ["⛴", "👨‍👩‍👧", "🇳🇴", "👋🏽"];
  expect([boat, family, flag, wave].map((emoji) => codePoints(emoji).length)).toEqual([1, 5, 2, 2]);
  expect(
    quoteOf(`${family}${flag} “${wave} aboard ${boat}!” 🎉 ${family}`, `${wave} aboard ${boat}!`),
  ).toEqual({
    exact: "👋🏽 aboard ⛴!",
    prefix: "👨‍👩‍👧🇳🇴 “",
    suffix: "” 🎉 👨‍👩‍👧",
    codePointSpan: { start: 9, end: 21 },
  });
});

test("a grapheme cluster that the limit would split is left out", () => {
  const family = "👨‍👩‍👧";
  const accented = "e\u0301\u0323";
  // 5 + 30 code points before: the family does not fit. 30 + 3 after: nor does the letter with its marks.
  expect(quoteOf(`${family}${"a".repeat(30)}WORDS${"b".repeat(30)}${accented}`, "WORDS")).toMatchObject({
    prefix: "a".repeat(30),
    suffix: "b".repeat(30),
  });
  expect(quoteOf(`${family}${"a".repeat(27)}WORDS${"b".repeat(29)}${accented}`, "WORDS")).toMatchObject({
    prefix: `${family}${"a".repeat(27)}`,
    suffix: `${"b".repeat(29)}${accented}`,
  });
  // Two code units each: 32 of them fit.
  expect(quoteOf(`${"🎉".repeat(40)}WORDS${"🎈".repeat(40)}`, "WORDS")).toEqual({
    exact: "WORDS",
    prefix: "🎉".repeat(32),
    suffix: "🎈".repeat(32),
    codePointSpan: { start: 40, end: 45 },
  });
});

test("combining marks count as code points of their own", () => {
  const [decomposed, composed] = ["Tre\u0301s bien, che\u0301rie.", "Tr\u00e9s bien, ch\u00e9rie."];
  expect(quoteOf(`Elle dit: « ${decomposed} »`, decomposed).codePointSpan).toEqual({ start: 12, end: 32 });
  expect(quoteOf(`Elle dit: « ${composed} »`, composed).codePointSpan).toEqual({ start: 12, end: 30 });
});

test("spans in code points are correct far into a long body", () => {
  const before = "The ⛴ and the 🎉. ".repeat(3_000);
  const { codePointSpan } = quoteOf(`${before}“We stay.”`, "We stay.");
  const start = codePoints(before).length + 1;
  expect(codePointSpan).toEqual({ start, end: start + 8 });
});

test("in any text, the quote is found again by its prefix and suffix and by its span", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 80 });
  fc.assert(
    fc.property(text, text, text, (before, words, after) => {
      const body = before + words + after;
      const { exact, prefix, suffix, codePointSpan } = textQuoteIn(
        measureBody(body),
        before.length,
        before.length + words.length,
      );
      expect(exact).toBe(words);
      expect(before.endsWith(prefix) && after.startsWith(suffix)).toBe(true);
      expect(codePoints(prefix).length).toBeLessThanOrEqual(32);
      expect(codePoints(suffix).length).toBeLessThanOrEqual(32);
      expect(clusters(before)).toEqual(expect.arrayContaining(clusters(prefix)));
      expect(clusters(after)).toEqual(expect.arrayContaining(clusters(suffix)));
      expect(codePoints(body).slice(codePointSpan.start, codePointSpan.end).join("")).toBe(words);
    }),
  );
});
