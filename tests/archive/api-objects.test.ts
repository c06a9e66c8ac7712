import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await api.save({
    url: "https://paper.example/pier",
    headline: "The Pier Stays",
    lead: "The pier stays, it was said.",
    section: "Local",
    byline: ["Q. Writer"],
    image: { caption: "The pier", credit: null, url: null },
    publishedAt: null,
    capturedAt: "2024-03-05T00:00:00.000Z",
    datePrecision: "DAY",
    topics: ["Pier", "Harbour Works"],
    body: "The pier stays, it was said.\n\nThe mayor, Ann Lee, was short. “We stay,” she said.\n“And you” — to us — “stay too.”\n\nThere was a voice: “Who pays?”",
    quotes: [
      { text: "We stay,", speaker: "Ann Lee", method: "PRONOUN", confidence: 0.75 },
      {
        text: "stay too.",
        speaker: "Ann Lee",
        speakerMention: null,
        cue: null,
        method: "CONTINUATION",
        kind: "MIXED",
      },
      { text: "Who pays?" },
    ],
    speakers: [{ name: "Ann Lee", roles: ["mayor"] }],
  });
  await api.save({ url: null, headline: null, publishedAt: null, source: null, language: "und", quotes: [] });
});
afterAll(() => api.close());

async function data(query: string): Promise<unknown> {
  const answer = await api.ask(query);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

test("An article has the text and metadata that were printed", async () => {
  expect(
    await data(`{ article(by: { url: "https://paper.example/pier" }) {
      headline lead section source byline language url image { caption credit url }
      date datePrecision publishedAt capturedAt
      topics { name slug articleCount quoteCount } speakers { name slug kind quoteCount firstQuotedAt lastQuotedAt }
    } }`),
  ).toEqual({
    article: {
      headline: "The Pier Stays",
      lead: "The pier stays, it was said.",
      section: "Local",
      source: "The Invented Press",
      byline: ["Q. Writer"],
      language: "en",
      url: "https://paper.example/pier",
      image: { caption: "The pier", credit: null, url: null },
      date: "2024-03-05T00:00:00.000Z",
      datePrecision: "DAY",
      publishedAt: null,
      capturedAt: "2024-03-05T00:00:00.000Z",
      topics: [
        { name: "Pier", slug: "pier", articleCount: 1, quoteCount: 3 },
        { name: "Harbour Works", slug: "harbour-works", articleCount: 1, quoteCount: 3 },
      ],
      speakers: [
        {
          name: "Ann Lee",
          slug: "ann-lee",
          kind: "PERSON",
          quoteCount: 2,
          firstQuotedAt: "2024-03-05T00:00:00.000Z",
          lastQuotedAt: "2024-03-05T00:00:00.000Z",
        },
      ],
    },
  });
});

test("Values that a page does not contain are null, and lists are empty", async () => {
  expect(
    await data(`{ articles(last: 1) { nodes {
      headline lead section source byline language url image { caption } date datePrecision publishedAt capturedAt
      topics { name } speakers { name } quotes { nodes { id } totalCount }
    } } }`),
  ).toEqual({
    articles: {
      nodes: [
        {
          headline: null,
          lead: null,
          section: null,
          source: null,
          byline: [],
          language: "und",
          url: null,
          image: null,
          date: null,
          datePrecision: null,
          publishedAt: null,
          capturedAt: null,
          topics: [],
          speakers: [],
          quotes: { nodes: [], totalCount: 0 },
        },
      ],
    },
  });
});

test("A quote has its position in the text and how its speaker was identified", async () => {
  expect(
    await data(`{ quotes { nodes {
      text kind position span { start end } paragraph speaker { name } topics { name } article { headline }
      attribution { mention mentionSpan { start end } cue cueSpan { start end } method identifiedBy confidence }
    } } }`),
  ).toEqual({
    quotes: {
      nodes: [
        {
          text: "We stay,",
          kind: "DIRECT",
          position: 0,
          span: { start: 62, end: 70 },
          paragraph: "The mayor, Ann Lee, was short. “We stay,” she said.\n“And you” — to us — “stay too.”",
          speaker: { name: "Ann Lee" },
          topics: [{ name: "Pier" }, { name: "Harbour Works" }],
          article: { headline: "The Pier Stays" },
          attribution: {
            mention: null,
            mentionSpan: null,
            cue: "said",
            cueSpan: { start: 76, end: 80 },
            method: "PRONOUN",
            identifiedBy: "PAGE",
            confidence: 0.75,
          },
        },
        {
          text: "stay too.",
          kind: "MIXED",
          position: 1,
          span: { start: 103, end: 112 },
          paragraph: "The mayor, Ann Lee, was short. “We stay,” she said.\n“And you” — to us — “stay too.”",
          speaker: { name: "Ann Lee" },
          topics: [{ name: "Pier" }, { name: "Harbour Works" }],
          article: { headline: "The Pier Stays" },
          attribution: {
            mention: null,
            mentionSpan: null,
            cue: null,
            cueSpan: null,
            method: "CONTINUATION",
            identifiedBy: "PAGE",
            confidence: 0.9,
          },
        },
        {
          text: "Who pays?",
          kind: "DIRECT",
          position: 2,
          span: { start: 135, end: 144 },
          paragraph: "There was a voice: “Who pays?”",
          speaker: null,
          topics: [{ name: "Pier" }, { name: "Harbour Works" }],
          article: { headline: "The Pier Stays" },
          attribution: null,
        },
      ],
    },
  });
});

test("A speaker has the names and titles that were printed", async () => {
  expect(
    await data(
      `{ speaker(by: { slug: "ann-lee" }) {
        aliases none: aliases(first: 0) roles { title quoteCount firstSeenAt lastSeenAt }
      } }`,
    ),
  ).toEqual({
    speaker: {
      aliases: ["Ann Lee"],
      none: [],
      roles: [
        {
          title: "mayor",
          quoteCount: 2,
          firstSeenAt: "2024-03-05T00:00:00.000Z",
          lastSeenAt: "2024-03-05T00:00:00.000Z",
        },
      ],
    },
  });
});

test("The fields of a response are in the order of the query", async () => {
  const answer = await api.ask(
    "{ quotes(first: 1) { totalCount nodes { speaker { name } text article { source } kind } pageInfo { hasNextPage } } }",
  );
  expect(JSON.stringify(answer.data)).toBe(
    `{"quotes":{"totalCount":3,"nodes":[{"speaker":{"name":"Ann Lee"},"text":"We stay,","article":{"source":"The Invented Press"},"kind":"DIRECT"}],"pageInfo":{"hasNextPage":true}}}`,
  );
});

test("Titles that differ only in case or apostrophes are one role, in the most frequent spelling", async () => {
  const titles = [
    ["Harbour master's clerk", "harbour master’s clerk"],
    ["harbour master’s clerk"],
    ["Harbour Master’s Clerk"],
  ];
  for (const [index, roles] of [...titles, ["harbour master’s clerk"]].entries()) {
    await api.save({
      url: `https://paper.example/clerk-${index}`,
      publishedAt: `2023-01-0${index + 1}T00:00:00.000Z`,
      quotes: [{ text: "Nobody asked.", speaker: "Ida Fox" }],
      speakers: [{ name: "Ida Fox", roles }],
    });
  }
  expect(
    await data(`{ speaker(by: { name: "Ida Fox" }) { roles { title quoteCount firstSeenAt lastSeenAt } } }`),
  ).toEqual({
    speaker: {
      roles: [
        {
          title: "harbour master’s clerk",
          quoteCount: 4,
          firstSeenAt: "2023-01-01T00:00:00.000Z",
          lastSeenAt: "2023-01-04T00:00:00.000Z",
        },
      ],
    },
  });
});
