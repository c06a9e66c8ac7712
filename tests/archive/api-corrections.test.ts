import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApi } from "../../src/api/http/server.js";
import { createExtractor } from "../../src/ingest/extraction/extractor.js";
import { ask, openTestApi, type TestApi } from "../support/api.js";
import { emptyArchive } from "../support/archive.js";
import { keptCounts, recount } from "../support/counts.js";

let api: TestApi;
let pages = 0;
beforeAll(async () => {
  api = await openTestApi({ apiKeys: ["alice:alices-key", "bobs-key"] });
});
beforeEach(async () => {
  await emptyArchive(api.archive);
  pages = 0;
});
afterAll(() => api.close());

const ALICE = { authorization: "Bearer alices-key" };
const BOB = { authorization: "Bearer bobs-key" };

const SPEAKERS = "{ speakers(orderBy: NAME) { nodes { id name slug quoteCount aliases } } }";
const FRAGMENT = `fragment What on Correction { id by undoneBy __typename
  ... on SpeakerMerge { from { name slug speaker { name } } into { name slug speaker { name } } }
  ... on SpeakerSplit { from { name slug } into { name slug speaker { name } } aliases }
  ... on QuoteAttribution { text quote { text } article { url } whose: before { name } became: after { name } }
  ... on SpeakerRename { speaker { slug } nameBefore: before nameAfter: after } }`;

const MERGE = `mutation($from: ID!, $into: ID!) { done: mergeSpeakers(from: $from, into: $into) {
  speaker { name slug quoteCount } correction { ...What } } }`;
const SPLIT = `mutation($speaker: ID!, $aliases: [String!]!) { done: splitSpeaker(speaker: $speaker, aliases: $aliases) {
  speaker { name quoteCount } splitOff { name slug quoteCount } correction { ...What } } }`;
const ATTRIBUTE = `mutation($quote: ID!, $speaker: ID) { done: attributeQuote(quote: $quote, speaker: $speaker) {
  quote { text speaker { name } attribution { mention method confidence } } correction { ...What } } }`;
const RENAME = `mutation($speaker: ID!, $name: String!) { done: renameSpeaker(speaker: $speaker, name: $name) {
  speaker { name slug aliases } correction { ...What } } }`;
const UNDO = `mutation($id: ID!) { done: undoCorrection(id: $id) {
  correction { ...What } speakers { name slug quoteCount } quote { speaker { name } attribution { method } } } }`;

interface Done {
  readonly done: Readonly<Record<string, unknown>> & { readonly correction: { readonly id: string } };
}

/** The payload of a mutation, with the id of the correction separated from it. */
async function correct(mutation: string, variables: object, by = ALICE) {
  const { data, errors } = await api.ask<Done>(mutation + FRAGMENT, variables, by);
  expect(errors).toBeUndefined();
  expect(await keptCounts(api.archive.db)).toEqual(await recount(api.archive.db));
  const { id, ...correction } = data.done.correction;
  return { id, done: { ...data.done, correction } };
}

async function refusalOf(mutation: string, variables: object) {
  const before = await keptCounts(api.archive.db);
  const { errors } = await api.ask(mutation + FRAGMENT, variables, ALICE);
  expect(await keptCounts(api.archive.db)).toEqual(before);
  return errors?.map(({ message, extensions }) => `${extensions.code}: ${message}`);
}

/** Stores a page with these quotes, under the given number or the next one. */
async function page(lines: readonly (readonly [speaker: string | null, text: string])[], number = ++pages) {
  await api.save({
    url: `https://press.example/${number}`,
    quotes: lines.map(([speaker, text]) => ({ speaker, text })),
  });
  expect(await keptCounts(api.archive.db)).toEqual(await recount(api.archive.db));
}

const says = (...names: string[]) => page(names.map((name) => [name, "No."]));

interface Person {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly quoteCount: number;
  readonly aliases: readonly string[];
}

async function people() {
  return (await api.ask<{ speakers: { nodes: Person[] } }>(SPEAKERS)).data.speakers.nodes;
}

/** All speakers with their numbers of quotes, such as "Ann Reed 2". */
const speakerCounts = async () => (await people()).map(({ name, quoteCount }) => `${name} ${quoteCount}`);

async function idOf(name: string): Promise<string> {
  const found = (await people()).find((person) => person.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found.id;
}

/** The quotes of every article, in text order. */
async function quotes() {
  const { data } = await api.ask<{
    quotes: { nodes: { id: string; text: string; speaker: { name: string } | null }[] };
  }>("{ quotes(orderBy: IN_TEXT, first: 100) { nodes { id text speaker { name } } } }");
  return data.quotes.nodes;
}
const lines = async () =>
  (await quotes()).map(({ text, speaker }) => `${text} — ${speaker?.name ?? "nobody"}`);

describe("a merge", () => {
  test("makes one speaker of two, with the id, slug and name of one; undoing it restores both", async () => {
    await says("Robert Zane");
    await says("Robert Zane");
    await says("Bob Dale");
    const [from, into] = [await idOf("Robert Zane"), await idOf("Bob Dale")];
    const before = await people();
    const { id, done } = await correct(MERGE, { from, into });
    expect(done).toEqual({
      speaker: { name: "Bob Dale", slug: "bob-dale", quoteCount: 3 },
      correction: {
        __typename: "SpeakerMerge",
        by: "alice",
        undoneBy: null,
        from: { name: "Robert Zane", slug: "robert-zane", speaker: { name: "Bob Dale" } },
        into: { name: "Bob Dale", slug: "bob-dale", speaker: { name: "Bob Dale" } },
      },
    });
    const found = await api.ask(
      `query($from: ID!) { a: speaker(by: { id: $from }) { id } b: speaker(by: { slug: "robert-zane" }) { id }
        c: speaker(by: { name: "robert zane" }) { id } }`,
      { from },
    );
    expect(found.data).toEqual({ a: { id: into }, b: { id: into }, c: { id: into } });

    expect((await correct(UNDO, { id }, BOB)).done).toMatchObject({
      correction: { undoneBy: expect.stringMatching(/^key [0-9a-f]{6}$/) },
      speakers: [
        { name: "Bob Dale", slug: "bob-dale", quoteCount: 1 },
        { name: "Robert Zane", slug: "robert-zane", quoteCount: 2 },
      ],
    });
    expect(await people()).toEqual(before);
  });

  test("persists when pages are ingested again with other roles, or with other spellings", async () => {
    await says("Robert Zane");
    await says("Bob Dale");
    await correct(MERGE, { from: await idOf("Robert Zane"), into: await idOf("Bob Dale") });
    await api.save({
      url: "https://press.example/1",
      speakers: [{ name: "Robert Zane", roles: ["singer"] }],
      quotes: [{ text: "Yes.", speaker: "Robert Zane" }],
    });
    await says("Bobby Zane", "Bob Dale");
    await says("Zane");
    expect(await speakerCounts()).toEqual(["Bob Dale 5"]);
    expect(await keptCounts(api.archive.db)).toEqual(await recount(api.archive.db));
    // Another person with either name stays a separate speaker.
    await says("Ida Zane");
    expect(await speakerCounts()).toEqual(["Bob Dale 4", "Ida Zane 1", "Zane 1"]);
  });

  test("into a speaker that is merged in turn is followed, and is undone in reverse order", async () => {
    await says("Ann Lee", "Eva Fox", "Ida Hart");
    const [ann, eva, ida] = [await idOf("Ann Lee"), await idOf("Eva Fox"), await idOf("Ida Hart")];
    const before = await people();
    const first = await correct(MERGE, { from: ann, into: eva });
    const second = await correct(MERGE, { from: eva, into: ida });
    expect(await speakerCounts()).toEqual(["Ida Hart 3"]);
    const ids = "query($a: ID!, $e: ID!) { a: node(id: $a) { id } e: node(id: $e) { id } }";
    expect((await api.ask(ids, { a: ann, e: eva })).data).toEqual({ a: { id: ida }, e: { id: ida } });
    expect(await refusalOf(UNDO, { id: first.id })).toEqual([
      `BAD_USER_INPUT: The correction ${second.id} depends on ${first.id}: undo that one first.`,
    ]);
    await correct(UNDO, { id: second.id });
    expect((await api.ask(ids, { a: ann, e: eva })).data).toEqual({ a: { id: eva }, e: { id: eva } });
    await correct(UNDO, { id: first.id });
    expect(await people()).toEqual(before);
  });

  test("can join a person and an organization", async () => {
    await api.save({
      speakers: [{ name: "Lake Board", kind: "ORGANIZATION" }],
      quotes: [
        { text: "No.", speaker: "Lake Board" },
        { text: "Yes.", speaker: "Ann Lee" },
      ],
    });
    const { id } = await correct(MERGE, { from: await idOf("Lake Board"), into: await idOf("Ann Lee") });
    expect(await speakerCounts()).toEqual(["Ann Lee 2"]);
    await correct(UNDO, { id });
    expect(await speakerCounts()).toEqual(["Ann Lee 1", "Lake Board 1"]);
  });

  test("joins two people of the same name who were separate because of their occupations", async () => {
    for (const role of ["goalkeeper", "minister"]) {
      await api.save({
        speakers: [{ name: "John Smith", roles: [role] }],
        quotes: [{ text: role, speaker: "John Smith" }],
      });
    }
    const [one, other] = (await people()).map(({ id }) => id);
    const { id } = await correct(MERGE, { from: other, into: one });
    expect(await speakerCounts()).toEqual(["John Smith 2"]);
    await correct(UNDO, { id });
    expect(await speakerCounts()).toEqual(["John Smith 1", "John Smith 1"]);
  });

  test("made by two editors at the same time takes effect once", async () => {
    await says("Ann Lee", "Eva Fox");
    const ids = { from: await idOf("Ann Lee"), into: await idOf("Eva Fox") };
    const answers = await Promise.all([ALICE, BOB].map((by) => api.ask(MERGE + FRAGMENT, ids, by)));
    expect(answers.map(({ errors }) => errors?.[0]?.message)).toEqual([
      undefined,
      '"from" and "into" are the same speaker, "Eva Fox": give two different ones.',
    ]);
    expect(await speakerCounts()).toEqual(["Eva Fox 2"]);
  });
});

describe("a split", () => {
  test("moves names to a new speaker, and the old one keeps its id; undoing it joins them again", async () => {
    await says("Bob Lee");
    await says("Robert Lee");
    await says("Robert Lee");
    const [{ id: speaker = "" } = {}] = await people();
    const before = await people();
    const { id, done } = await correct(SPLIT, { speaker, aliases: ["robert lee"] });
    expect(done).toEqual({
      speaker: { name: "Bob Lee", quoteCount: 1 },
      splitOff: { name: "Robert Lee", slug: "robert-lee", quoteCount: 2 },
      correction: {
        __typename: "SpeakerSplit",
        by: "alice",
        undoneBy: null,
        from: { name: "Robert Lee", slug: "bob-lee" },
        into: { name: "Robert Lee", slug: "robert-lee", speaker: { name: "Robert Lee" } },
        aliases: ["Robert Lee"],
      },
    });
    // It applies to old and new pages.
    await page([["Robert Lee", "Yes."]], 2);
    await says("Bob Lee", "Robert B. Lee");
    expect(await speakerCounts()).toEqual(["Bob Lee 3", "Robert Lee 2"]);
    await correct(UNDO, { id });
    expect(await speakerCounts()).toEqual(["Robert Lee 5"]);
    expect((await people())[0]).toMatchObject({ id: before[0]?.id, slug: "bob-lee" });
  });

  test("of a merged speaker separates the quotes again, and depends on the merge", async () => {
    await says("Ann Lee", "Eva Fox");
    const merge = await correct(MERGE, { from: await idOf("Eva Fox"), into: await idOf("Ann Lee") });
    const split = await correct(SPLIT, { speaker: await idOf("Ann Lee"), aliases: ["Eva Fox"] });
    expect(await speakerCounts()).toEqual(["Ann Lee 1", "Eva Fox 1"]);
    await says("E. Fox");
    expect(await speakerCounts()).toEqual(["Ann Lee 1", "Eva Fox 2"]);
    expect(await refusalOf(UNDO, { id: merge.id })).toEqual([
      `BAD_USER_INPUT: The correction ${split.id} depends on ${merge.id}: undo that one first.`,
    ]);
    await correct(UNDO, { id: split.id });
    expect(await speakerCounts()).toEqual(["Ann Lee 3"]);
    await correct(UNDO, { id: merge.id });
    expect(await speakerCounts()).toEqual(["Ann Lee 1", "Eva Fox 2"]);
  });

  test("is rejected for names that are not the speaker's, for no names and for all names", async () => {
    await says("Bob Lee", "Eva Fox");
    await says("Robert Lee");
    const speaker = await idOf("Robert Lee");
    const names = 'its names in print are "Bob Lee", "Robert Lee"';
    expect(await refusalOf(SPLIT, { speaker, aliases: ["Eva Fox"] })).toEqual([
      `BAD_USER_INPUT: "aliases" holds "Eva Fox", which no page calls this speaker: ${names}.`,
    ]);
    expect(await refusalOf(SPLIT, { speaker, aliases: [] })).toEqual([
      `BAD_USER_INPUT: "aliases" must hold at least one name: ${names}.`,
    ]);
    expect(await refusalOf(SPLIT, { speaker, aliases: ["Bob Lee", "Robert Lee"] })).toEqual([
      'BAD_USER_INPUT: "aliases" must leave "Robert Lee" at least one of its names, not take all: "Bob Lee", "Robert Lee".',
    ]);
  });
});

describe("an attribution", () => {
  test("moves a quote and its count to another speaker; undoing it restores the speaker of the page", async () => {
    await page([
      ["Ann Lee", "No."],
      ["Ann Lee", "Yes."],
    ]);
    await says("Eva Fox");
    const before = await people();
    const [first] = await quotes();
    const eva = await idOf("Eva Fox");
    const { id, done } = await correct(ATTRIBUTE, { quote: first?.id, speaker: eva });
    expect(done).toEqual({
      quote: {
        text: "No.",
        speaker: { name: "Eva Fox" },
        attribution: { mention: "Ann Lee", method: "CORRECTION", confidence: 1 },
      },
      correction: {
        __typename: "QuoteAttribution",
        by: "alice",
        undoneBy: null,
        text: "No.",
        quote: { text: "No." },
        article: { url: "https://press.example/1" },
        whose: { name: "Ann Lee" },
        became: { name: "Eva Fox" },
      },
    });
    const reads = await api.ask(
      `query($eva: ID!) { article(by: { url: "https://press.example/1" }) { speakers { name } }
        speaker(by: { id: $eva }) { quoteCount quotes { totalCount } articles { totalCount nodes { url } }
          quoteTimeline { quoteCount } } }`,
      { eva },
    );
    expect(reads.data).toEqual({
      article: { speakers: [{ name: "Eva Fox" }, { name: "Ann Lee" }] },
      speaker: {
        quoteCount: 2,
        quotes: { totalCount: 2 },
        articles: {
          totalCount: 2,
          nodes: [{ url: "https://press.example/2" }, { url: "https://press.example/1" }],
        },
        quoteTimeline: [{ quoteCount: 2 }],
      },
    });
    expect((await correct(UNDO, { id })).done).toMatchObject({
      quote: { speaker: { name: "Ann Lee" }, attribution: { method: "NAME" } },
    });
    expect(await people()).toEqual(before);
  });

  test("of every quote of a speaker in an article removes the speaker from it, but not the printed name", async () => {
    await says("Ann Lee");
    await says("Eva Fox");
    const [first] = await quotes();
    await correct(ATTRIBUTE, { quote: first?.id, speaker: await idOf("Eva Fox") });
    expect(await speakerCounts()).toEqual(["Ann Lee 0", "Eva Fox 2"]);
    const { data } = await api.ask(
      `{ article(by: { url: "https://press.example/1" }) { speakers { name } }
        speaker(by: { name: "Ann Lee" }) { articles { totalCount nodes { id } } firstQuotedAt } }`,
    );
    expect(data).toEqual({
      article: { speakers: [{ name: "Eva Fox" }] },
      speaker: { articles: { totalCount: 0, nodes: [] }, firstQuotedAt: null },
    });
  });

  test("to null leaves the quote without a speaker", async () => {
    await says("Ann Lee");
    const [first] = await quotes();
    const { id, done } = await correct(ATTRIBUTE, { quote: first?.id, speaker: null });
    expect(done).toMatchObject({
      quote: { speaker: null, attribution: { mention: "Ann Lee", method: "CORRECTION", confidence: 0 } },
    });
    await page(
      [
        ["Ann Lee", "No."],
        ["Ann Lee", "Well."],
      ],
      1,
    );
    expect(await lines()).toEqual(["No. — nobody", "Well. — Ann Lee"]);
    await correct(UNDO, { id });
    expect(await lines()).toEqual(["No. — Ann Lee", "Well. — Ann Lee"]);
  });

  test("persists for the words in their article when the page is ingested again", async () => {
    await page([
      ["Ann Lee", "No."],
      ["Ann Lee", "No."],
      ["Ann Lee", "Yes."],
    ]);
    await says("Eva Fox");
    const [, second] = await quotes();
    const { id } = await correct(ATTRIBUTE, { quote: second?.id, speaker: await idOf("Eva Fox") });
    await page(
      [
        ["Ida Hart", "Well."],
        ["Ida Hart", "“No!”"],
        [null, "NO"],
        ["Ann Lee", "Yes."],
      ],
      1,
    );
    const there = ["Well. — Ida Hart", "“No!” — Ida Hart"];
    expect(await lines()).toEqual([...there, "NO — Eva Fox", "Yes. — Ann Lee", "No. — Eva Fox"]);
    // The quote disappears from the page and comes back.
    await page([["Ida Hart", "Well."]], 1);
    expect(await lines()).toEqual(["Well. — Ida Hart", "No. — Eva Fox"]);
    await page(
      [
        ["Ida Hart", "Well."],
        ["Ida Hart", "“No!”"],
        [null, "NO"],
      ],
      1,
    );
    expect(await lines()).toEqual([...there, "NO — Eva Fox", "No. — Eva Fox"]);
    await correct(UNDO, { id });
    expect(await lines()).toEqual([...there, "NO — nobody", "No. — Eva Fox"]);
  });

  test("follows the speaker through a merge and its undoing", async () => {
    await says("Ann Lee", "Ida Hart");
    await says("Eva Fox");
    const [first] = await quotes();
    await correct(ATTRIBUTE, { quote: first?.id, speaker: await idOf("Eva Fox") });
    const { id } = await correct(MERGE, { from: await idOf("Eva Fox"), into: await idOf("Ida Hart") });
    expect(await speakerCounts()).toEqual(["Ann Lee 0", "Ida Hart 3"]);
    await page(
      [
        ["Ann Lee", "No."],
        ["Ida Hart", "No."],
        ["Ann Lee", "Yes."],
      ],
      1,
    );
    expect(await speakerCounts()).toEqual(["Ann Lee 1", "Ida Hart 3"]);
    await correct(UNDO, { id });
    expect(await speakerCounts()).toEqual(["Ann Lee 1", "Eva Fox 2", "Ida Hart 1"]);
  });

  test("keeps a speaker that no page names any more, until it is undone", async () => {
    await says("Ann Lee");
    await says("Eva Fox");
    const [first] = await quotes();
    const eva = await idOf("Eva Fox");
    const { id } = await correct(ATTRIBUTE, { quote: first?.id, speaker: eva });
    await page([["Ida Hart", "No."]], 2);
    expect(await speakerCounts()).toEqual(["Ann Lee 0", "Eva Fox 1", "Ida Hart 1"]);
    expect(await refusalOf(MERGE, { from: eva, into: await idOf("Ida Hart") })).toEqual([
      'BAD_USER_INPUT: No page names "Eva Fox" any more, so it has no names to merge or split: attribute its quotes to another speaker instead.',
    ]);
    await correct(UNDO, { id });
    expect(await speakerCounts()).toEqual(["Ann Lee 1", "Ida Hart 1"]);
  });

  test("is replaced by a later one, and can be undone only after it", async () => {
    await says("Ann Lee");
    await says("Eva Fox", "Ida Hart");
    const [first] = await quotes();
    const one = await correct(ATTRIBUTE, { quote: first?.id, speaker: await idOf("Eva Fox") });
    const two = await correct(ATTRIBUTE, { quote: first?.id, speaker: await idOf("Ida Hart") }, BOB);
    expect(await speakerCounts()).toEqual(["Ann Lee 0", "Eva Fox 1", "Ida Hart 2"]);
    expect(await refusalOf(UNDO, { id: one.id })).toEqual([
      `BAD_USER_INPUT: The correction ${two.id} depends on ${one.id}: undo that one first.`,
    ]);
    await correct(UNDO, { id: two.id });
    expect(await speakerCounts()).toEqual(["Ann Lee 0", "Eva Fox 2", "Ida Hart 1"]);
    await correct(UNDO, { id: one.id });
    expect(await speakerCounts()).toEqual(["Ann Lee 1", "Eva Fox 1", "Ida Hart 1"]);
  });
});

describe("a rename", () => {
  test("persists whatever name is printed most, is searchable and is not an alias; undoing it restores the printed name", async () => {
    await says("Ann Lee");
    const { id, done } = await correct(RENAME, {
      speaker: await idOf("Ann Lee"),
      name: " Dame  Ann Lee-Fox ",
    });
    expect(done).toEqual({
      speaker: { name: "Dame Ann Lee-Fox", slug: "ann-lee", aliases: ["Ann Lee"] },
      correction: {
        __typename: "SpeakerRename",
        by: "alice",
        undoneBy: null,
        speaker: { slug: "ann-lee" },
        nameBefore: "Ann Lee",
        nameAfter: "Dame Ann Lee-Fox",
      },
    });
    await says("Ann B. Lee");
    await says("Ann B. Lee");
    const byName = '{ speaker(by: { name: "dame ann lee-fox" }) { name quoteCount } }';
    expect((await api.ask(byName)).data).toEqual({ speaker: { name: "Dame Ann Lee-Fox", quoteCount: 3 } });
    await correct(UNDO, { id });
    expect(await speakerCounts()).toEqual(["Ann B. Lee 3"]);
    expect((await api.ask(byName)).data).toEqual({ speaker: null });
  });

  test("is restored with a speaker whose merge is undone", async () => {
    await says("Ann Lee", "Eva Fox");
    await correct(RENAME, { speaker: await idOf("Ann Lee"), name: "Dame Ann" });
    const { id } = await correct(MERGE, { from: await idOf("Dame Ann"), into: await idOf("Eva Fox") });
    expect(await speakerCounts()).toEqual(["Eva Fox 2"]);
    await correct(UNDO, { id });
    expect(await speakerCounts()).toEqual(["Dame Ann 1", "Eva Fox 1"]);
  });

  test("can be undone only after the one that replaced it", async () => {
    await says("Ann Lee");
    const speaker = await idOf("Ann Lee");
    const one = await correct(RENAME, { speaker, name: "Dame Ann" });
    const two = await correct(RENAME, { speaker, name: "Lady Ann" });
    expect(await refusalOf(UNDO, { id: one.id })).toHaveLength(1);
    await correct(UNDO, { id: two.id });
    expect(await speakerCounts()).toEqual(["Dame Ann 1"]);
    await correct(UNDO, { id: one.id });
    expect(await speakerCounts()).toEqual(["Ann Lee 1"]);
  });

  test("needs a new name that is not empty and has at most 300 characters", async () => {
    await says("Ann Lee");
    const speaker = await idOf("Ann Lee");
    expect(await refusalOf(RENAME, { speaker, name: " " })).toEqual([
      'BAD_USER_INPUT: "name" must not be empty, as " " is: give what the speaker is called.',
    ]);
    expect(await refusalOf(RENAME, { speaker, name: "n".repeat(301) })).toEqual([
      'BAD_USER_INPUT: "name" must be at most 300 characters long, not 301.',
    ]);
    expect(await refusalOf(RENAME, { speaker, name: "Ann Lee" })).toEqual([
      'BAD_USER_INPUT: The speaker is already called "Ann Lee": give another name.',
    ]);
  });
});

describe("an editor", () => {
  test("needs an API key for every correction", async () => {
    await says("Ann Lee", "Eva Fox");
    const [first] = await quotes();
    const [speaker, into] = [await idOf("Ann Lee"), await idOf("Eva Fox")];
    const attempts: [string, object][] = [
      [MERGE, { from: speaker, into }],
      [SPLIT, { speaker, aliases: ["Ann Lee"] }],
      [ATTRIBUTE, { quote: first?.id, speaker: into }],
      [RENAME, { speaker, name: "Ann" }],
      [UNDO, { id: speaker }],
    ];
    for (const [mutation, variables] of attempts) {
      expect(await api.ask(mutation + FRAGMENT, variables)).toMatchObject({
        data: null,
        errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
      });
    }
    expect((await api.ask("{ corrections { totalCount } }")).data).toEqual({
      corrections: { totalCount: 0 },
    });
  });

  test("signs with the name of the key, sent with or without it, or as the archive's owner", async () => {
    await says("Ann Lee");
    const speaker = await idOf("Ann Lee");
    const trusting = createApi({ db: api.archive, extractor: createExtractor(), trusted: true });
    const named = (name: string) => ({ speaker, name });
    expect(
      (await correct(RENAME, named("Ann"), { authorization: "Bearer alice:alices-key" })).done,
    ).toMatchObject({
      correction: { by: "alice" },
    });
    expect(await ask(trusting, RENAME + FRAGMENT, named("Dame Ann"))).toMatchObject({
      data: { done: { correction: { by: "the archive's owner" } } },
    });
    const { errors } = await api.ask(RENAME + FRAGMENT, named("Ida"), { authorization: "Bearer alice" });
    expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  });

  test("gets errors that name the invalid ids", async () => {
    await says("Ann Lee");
    const [first] = await quotes();
    const speaker = await idOf("Ann Lee");
    const nobody = Buffer.from("Speaker:99").toString("base64url");
    const unprinted = Buffer.from("Quote:99").toString("base64url");
    const nothing = Buffer.from("Correction:99").toString("base64url");
    expect(await refusalOf(MERGE, { from: speaker, into: speaker })).toEqual([
      'BAD_USER_INPUT: "from" and "into" are the same speaker, "Ann Lee": give two different ones.',
    ]);
    expect(await refusalOf(MERGE, { from: nobody, into: speaker })).toEqual([
      `BAD_USER_INPUT: "from" must be the id of a speaker, not "${nobody}": no speaker here has that id.`,
    ]);
    for (const [mutation, variables, argument] of [
      [MERGE, { from: speaker, into: nobody }, "into"],
      [SPLIT, { speaker: nobody, aliases: ["Ann"] }, "speaker"],
      [RENAME, { speaker: nobody, name: "Ann" }, "speaker"],
      [ATTRIBUTE, { quote: first?.id, speaker: nobody }, "speaker"],
    ] as const) {
      expect(await refusalOf(mutation, variables)).toEqual([
        `BAD_USER_INPUT: "${argument}" must be the id of a speaker, not "${nobody}": no speaker here has that id.`,
      ]);
    }
    expect(await refusalOf(ATTRIBUTE, { quote: unprinted, speaker })).toEqual([
      `BAD_USER_INPUT: "quote" must be the id of a quote, not "${unprinted}": no quote here has that id.`,
    ]);
    expect(await refusalOf(SPLIT, { speaker, aliases: Array.from({ length: 101 }, () => "Ann") })).toEqual([
      'BAD_USER_INPUT: "aliases" must contain at most 100 names, not 101: make two splits.',
    ]);
    expect(await refusalOf(ATTRIBUTE, { quote: first?.id, speaker })).toEqual([
      'BAD_USER_INPUT: The quote is already attributed to "Ann Lee": name another speaker.',
    ]);
    expect(await refusalOf(ATTRIBUTE, { quote: speaker, speaker })).toEqual([
      expect.stringMatching(/^BAD_USER_INPUT: "quote" must be the id of a Quote/),
    ]);
    expect(await refusalOf(UNDO, { id: nothing })).toEqual([
      `BAD_USER_INPUT: "id" must be the id of a correction, not "${nothing}": no correction here has that id.`,
    ]);
    const { id } = await correct(RENAME, { speaker, name: "Dame Ann" });
    await correct(UNDO, { id });
    expect(await refusalOf(UNDO, { id })).toEqual([
      `BAD_USER_INPUT: The correction ${id} was already undone by alice: there is nothing left to undo.`,
    ]);
  });
});

test("corrections are listed newest first, with paging and filters, and are found by their ids", async () => {
  await says("Ann Lee", "Eva Fox");
  const [ann, eva] = [await idOf("Ann Lee"), await idOf("Eva Fox")];
  const one = await correct(RENAME, { speaker: ann, name: "Dame Ann" });
  const two = await correct(RENAME, { speaker: eva, name: "Dame Eva" }, BOB);
  const three = await correct(MERGE, { from: ann, into: eva });
  await correct(UNDO, { id: three.id });
  const list = async (args: string) => {
    const query = `{ corrections(${args}) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`;
    const { data } = await api.ask<{
      corrections: { nodes: { id: string }[]; pageInfo: { endCursor: string }; totalCount: number };
    }>(query);
    return data.corrections;
  };
  const ids = async (args: string) => (await list(args)).nodes.map(({ id }) => id);
  const first = await list("first: 2");
  expect(first).toMatchObject({
    nodes: [{ id: three.id }, { id: two.id }],
    pageInfo: { hasNextPage: true },
    totalCount: 3,
  });
  expect(await ids(`first: 2, after: "${first.pageInfo.endCursor}"`)).toEqual([one.id]);
  expect(await ids("filter: { kinds: [MERGE] }")).toEqual([three.id]);
  expect(await ids("filter: { undone: false }")).toEqual([two.id, one.id]);
  expect(await ids('filter: { by: ["alice"] }')).toEqual([three.id, one.id]);
  expect(await ids(`filter: { speakers: ["${ann}"] }`)).toEqual([three.id, one.id]);
  expect(await ids("filter: { kinds: [] }")).toEqual([]);
  const { data } = await api.ask("query($id: ID!) { node(id: $id) { __typename id } }", { id: three.id });
  expect(data).toEqual({ node: { __typename: "SpeakerMerge", id: three.id } });
});
