import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const QUOTES = `{ quotes(orderBy: STORED) { nodes {
  text span { start end } article { body }
  evidence { exact prefix suffix codePointSpan { start end } }
} } }`;

interface Evident {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly article: { readonly body: string };
  readonly evidence: {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
    readonly codePointSpan: { readonly start: number; readonly end: number };
  };
}

test("The evidence of a quote is its text, the text around it, and its span in code points", async () => {
  const family = "👨‍👩‍👧";
  await api.save({
    body: `“Ho\u0301la ${family}!” cried Ann Lee 🎉 from the pier.\n\n“We stay,” she said, and meant it: “All of us 🇳🇴.`,
    quotes: [
      { text: `Ho\u0301la ${family}!`, speaker: "Ann Lee" },
      { text: "We stay,", speaker: "Ann Lee" },
      { text: "All of us 🇳🇴.", speaker: "Ann Lee" },
    ],
  });
  await api.save({ body: "We stay.", quotes: [{ text: "We stay." }] });

  const { data } = await api.ask<{ quotes: { nodes: Evident[] } }>(QUOTES);
  const quotes = data.quotes.nodes;
  expect(quotes.map(({ evidence }) => evidence)).toEqual([
    {
      exact: `Ho\u0301la ${family}!`,
      prefix: "“",
      suffix: "” cried Ann Lee 🎉 from the pier.",
      codePointSpan: { start: 1, end: 13 },
    },
    {
      exact: "We stay,",
      prefix: "ried Ann Lee 🎉 from the pier.\n\n“",
      suffix: "” she said, and meant it: “All o",
      codePointSpan: { start: 48, end: 56 },
    },
    {
      exact: "All of us 🇳🇴.",
      prefix: "stay,” she said, and meant it: “",
      suffix: "",
      codePointSpan: { start: 83, end: 96 },
    },
    { exact: "We stay.", prefix: "", suffix: "", codePointSpan: { start: 0, end: 8 } },
  ]);
  for (const { text, span, article, evidence } of quotes) {
    const { start, end } = evidence.codePointSpan;
    expect(evidence.exact).toBe(text);
    expect(article.body.slice(span.start, span.end)).toBe(text);
    expect(Array.from(article.body).slice(start, end).join("")).toBe(text);
  }
});
