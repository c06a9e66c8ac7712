import { afterAll, beforeAll, expect, test } from "vitest";
import {
  articleSelection,
  type FilterFlags,
  quoteSelection,
  speakerSelection,
} from "../../src/cli/export/filters.js";
import { createClient } from "../../src/sdk/index.js";
import { openTestApi, type TestApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  const bo = { speaker: "Bo Lind" };
  await api.save({
    url: "https://press.example/1",
    headline: "Pier",
    section: "Local",
    source: "The Mole",
    topics: ["Rain"],
    publishedAt: "2024-03-01T00:00:00.000Z",
    quotes: [
      { text: "It stays.", ...bo },
      { text: "It does.", kind: "MIXED" },
    ],
  });
  await api.save({
    url: "https://press.example/2",
    headline: "Sums",
    language: "fr",
    publishedAt: "2024-03-02T06:30:00.000Z",
    quotes: [{ text: "Two.", speaker: "Ann Lee", confidence: 0.5 }],
    speakers: [{ name: "Ann Lee", kind: "GROUP" }],
  });
});
afterAll(() => api.close());

const client = createClient({
  url: "http://localhost/graphql",
  fetch: (url, init) => api.fetch(new Request(url, init)),
});

async function quotes(flags: Partial<FilterFlags>) {
  const found = [];
  const selection = await quoteSelection(client, { order: "stored", ...flags });
  for await (const { text } of client.each.quotes(selection)) found.push(text);
  return found;
}

test("quotes are selected by every filter of the API", async () => {
  const [{ id = "" } = {}] = (await client.speakers({ orderBy: "NAME", last: 1 })).speakers.nodes;
  expect({
    slug: await quotes({ speaker: ["ann-lee"] }),
    id: await quotes({ speaker: [id] }),
    name: await quotes({ speaker: ["bo lind", "Ann Lee"] }),
    topic: await quotes({ topic: ["Rain"] }),
    source: await quotes({ source: ["The Mole", "Nobody"] }),
    kind: await quotes({ kind: ["mixed", "indirect"] }),
    from: await quotes({ from: "2024-03-02" }),
    to: await quotes({ to: "2024-03-02T06:30:00Z" }),
    attributed: await quotes({ attributed: true }),
    unattributed: await quotes({ unattributed: true }),
    sure: await quotes({ minConfidence: "0.6" }),
    order: await quotes({ order: "in-text", attributed: true }),
  }).toEqual({
    slug: ["Two."],
    id: ["It stays."],
    name: ["It stays.", "Two."],
    topic: ["It stays.", "It does."],
    source: ["It stays.", "It does."],
    kind: ["It does."],
    from: ["Two."],
    to: ["It stays.", "It does."],
    attributed: ["It stays.", "Two."],
    unattributed: ["It does."],
    sure: ["It stays."],
    order: ["It stays.", "Two."],
  });
});

test("articles and speakers are selected by every filter of the API", async () => {
  const articles = async (flags: Partial<FilterFlags>) => {
    const found = [];
    const selection = await articleSelection(client, { order: "newest", ...flags });
    for await (const { headline } of client.each.articles(selection)) found.push(headline);
    return found;
  };
  const speakers = async (flags: Partial<FilterFlags>) => {
    const found = [];
    const selection = await speakerSelection(client, { order: "recently-quoted", ...flags });
    for await (const { name } of client.each.speakers(selection)) found.push(name);
    return found;
  };
  expect([
    await articles({}),
    await articles({ section: ["Local"] }),
    await articles({ language: ["fr", "de"] }),
    await articles({ speaker: ["Bo Lind"], topic: ["rain"] }),
    await speakers({}),
    await speakers({ kind: ["group"] }),
    await speakers({ topic: ["rain"] }),
  ]).toEqual([
    ["Sums", "Pier"],
    ["Pier"],
    ["Sums"],
    ["Pier"],
    ["Ann Lee", "Bo Lind"],
    ["Ann Lee"],
    ["Bo Lind"],
  ]);
});

test.each([
  [{ speaker: ["nobody"] }, 'No speaker is called "nobody": give its slug, its id or its full name.'],
  [{ topic: ["nothing"] }, 'No topic is called "nothing": give its slug, its id or its full name.'],
  [
    { to: "2024-02-30" },
    '--to is "2024-02-30": give a day such as 2024-03-01, or an instant such as 2024-03-01T06:00:00Z.',
  ],
  [{ order: "relevance" }, "--order relevance needs a search: give --search too, or choose another order."],
  [{ minConfidence: "" }, '--min-confidence is "": give a number from 0 to 1.'],
  [{ minConfidence: "2" }, '--min-confidence is "2": give a number from 0 to 1.'],
])("an invalid filter is refused: %j", async (flags, sentence) => {
  await expect(quotes(flags)).rejects.toThrow(sentence);
});
