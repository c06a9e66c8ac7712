import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await api.save({
    url: "https://paper.example/pier",
    headline: "Hold </script> & The Pier",
    lead: "The pier stays, it was said.",
    section: "Local",
    byline: ["Q. Writer"],
    image: { caption: "The pier", credit: "A. Lens", url: null },
    publishedAt: "2024-03-05T00:00:00.000Z",
    datePrecision: "DAY",
    topics: ["Pier", "Rain"],
    quotes: [
      { text: "We stay,", speaker: "Ann Lee" },
      { text: "it is “high time”", speaker: "Residents", kind: "MIXED" },
      { text: "the pier is safe", speaker: "Ann Lee", kind: "INDIRECT" },
      { text: "Who pays?" },
    ],
    speakers: [{ name: "Ann Lee" }, { name: "Residents", kind: "GROUP" }],
  });
});
afterAll(() => api.close());

const idOf = (type: string, id: number) => Buffer.from(`${type}:${id}`).toString("base64url");
const reference = (type: string, id: number) => ({ "@id": `urn:onrecord:${idOf(type, id)}` });
const identity = (type: string, id: number) => ({ ...reference(type, id), identifier: idOf(type, id) });

test("An article in JSON-LD is one graph that contains each object once", async () => {
  const { data, errors } = await api.ask<object>(
    `{ article(by: { url: "https://paper.example/pier" }) { jsonLd } }`,
  );
  expect(errors).toBeUndefined();
  const inArticle = { inLanguage: "en", isPartOf: reference("Article", 1) };
  const [ann, residents] = [reference("Speaker", 1), reference("Speaker", 2)];
  expect(data).toEqual({
    article: {
      jsonLd: {
        "@context": "https://schema.org",
        "@graph": [
          {
            "@type": "NewsArticle",
            ...identity("Article", 1),
            headline: "Hold </script> & The Pier",
            description: "The pier stays, it was said.",
            articleSection: "Local",
            author: [{ "@type": "Person", name: "Q. Writer" }],
            publisher: { "@type": "Organization", name: "The Invented Press" },
            datePublished: "2024-03-05",
            inLanguage: "en",
            url: "https://paper.example/pier",
            mainEntityOfPage: "https://paper.example/pier",
            image: { "@type": "ImageObject", caption: "The pier", creditText: "A. Lens" },
            keywords: ["Pier", "Rain"],
            about: [reference("Topic", 1), reference("Topic", 2)],
            hasPart: [1, 2, 3, 4].map((id) => reference("Quote", id)),
          },
          {
            "@type": "Quotation",
            ...identity("Quote", 1),
            additionalType: "DirectQuotation",
            text: "We stay,",
            position: 0,
            spokenByCharacter: ann,
            creator: ann,
            ...inArticle,
          },
          {
            "@type": "Quotation",
            ...identity("Quote", 2),
            additionalType: "MixedQuotation",
            text: "it is “high time”",
            position: 1,
            spokenByCharacter: residents,
            ...inArticle,
          },
          {
            "@type": "Quotation",
            ...identity("Quote", 3),
            additionalType: "IndirectQuotation",
            text: "the pier is safe",
            position: 2,
            spokenByCharacter: ann,
            ...inArticle,
          },
          {
            "@type": "Quotation",
            ...identity("Quote", 4),
            additionalType: "DirectQuotation",
            text: "Who pays?",
            position: 3,
            ...inArticle,
          },
          { "@type": "Person", ...identity("Speaker", 1), name: "Ann Lee" },
          {
            "@type": "Organization",
            ...identity("Speaker", 2),
            additionalType: "GroupOfPeople",
            name: "Residents",
          },
          { "@type": "Thing", ...identity("Topic", 1), name: "Pier" },
          { "@type": "Thing", ...identity("Topic", 2), name: "Rain" },
        ],
      },
    },
  });
});

test("The JSON-LD of an article with many quotes contains the first 100", async () => {
  const texts = Array.from({ length: 130 }, (_, number) => `There were ${number} of us.`);
  await api.save({ url: "https://paper.example/many", quotes: texts.map((text) => ({ text })) });
  const { data } = await api.ask<{ article: { jsonLd: { "@graph": Record<string, unknown>[] } } }>(
    `{ article(by: { url: "https://paper.example/many" }) { jsonLd } }`,
  );
  const [article, ...quotations] = data.article.jsonLd["@graph"];
  expect(quotations.map(({ text }) => text)).toEqual(texts.slice(0, 100));
  expect(article?.["hasPart"]).toEqual(quotations.map((quotation) => ({ "@id": quotation["@id"] })));
});

test("Many articles in JSON-LD cost five statements, the same as one", async () => {
  for (let number = 0; number < 9; number++) {
    await api.save({
      url: `https://paper.example/rain/${number}`,
      topics: ["Rain", `Street ${number}`],
      quotes: [{ text: `It rained ${number} times.`, speaker: `Bo Dahl${"gren".repeat(number % 2)}` }],
    });
  }
  for (const first of [1, 10]) {
    api.statements.length = 0;
    const { errors } = await api.ask(`{ articles(first: ${first}) { nodes { jsonLd } } }`);
    expect(errors).toBeUndefined();
    expect(api.statements).toHaveLength(5);
  }
});

test("The JSON-LD of an article costs as much as its maximum number of quotes", async () => {
  const { errors } = await api.ask(
    "{ topics(first: 15) { nodes { articles(first: 20) { nodes { jsonLd } } } } }",
  );
  expect(errors).toMatchObject([{ message: expect.stringContaining("may fetch 30,331 objects") }]);
});
