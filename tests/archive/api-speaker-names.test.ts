import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestApi, type TestApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  let pages = 0;
  /** Pages that quote the speaker once each. */
  const quoted = async (times: number, name: string, ...roles: string[]) => {
    for (let time = 0; time < times; time++)
      await api.save({
        url: `https://press.example/${++pages}`,
        quotes: [{ text: "No.", speaker: name }],
        speakers: [{ name, roles }],
      });
  };
  await quoted(3, "Ann Reed", "mayor");
  await quoted(1, "Ann Reed Jr.");
  await api.save({
    quotes: [{ text: "No.", speaker: "Ann Reed Jr." }],
    speakers: [{ name: "Ann Reed Jr.", aliases: ["Ann Reed Jr.", "Ann Reed"] }],
  });
  await quoted(2, "John Smith", "health minister");
  await quoted(1, "John Smith", "goalkeeper");
  await quoted(1, "Robert B. Vale");
  await quoted(22, "Ida Hart");
  await quoted(2, "Tom Hart");
  await quoted(1, "Hart");
  await quoted(1, "Madonna");
  await api.save({
    quotes: [{ text: "No.", speaker: "Lakewire" }],
    speakers: [{ name: "Lakewire", kind: "ORGANIZATION" }],
  });
}, 60_000);
afterAll(() => api.close());

const lookUp = async (name: string) => {
  const { data, errors } = await api.ask("query ($name: String!) { speaker(by: { name: $name }) { slug } }", {
    name,
  });
  return errors?.[0]?.message ?? (data as { speaker: { slug: string } | null }).speaker?.slug ?? null;
};

describe("A look-up by name finds", () => {
  test.each([
    ["the one who goes by the name, not one who is also printed with it", "Ann Reed", "ann-reed"],
    ["a person whose name agrees with it, where nobody is printed with it", "Bob Vale", "robert-b-vale"],
    ["nobody whose name contradicts it", "Bob C. Vale", null],
    ["nobody of another generation", "Robert Vale Jr.", null],
    ["by a surname the person who is quoted far more than the others", "Hart", "ida-hart"],
    ["a person with one name", "madonna", "madonna"],
    ["an organization", "Lakewire", "lakewire"],
    ["nobody where no name is given", "", null],
  ])("%s", async (_, name, slug) => {
    expect(await lookUp(name)).toBe(slug);
  });

  test("several only where people share the name, with what tells them apart", async () => {
    expect(await lookUp("John Smith")).toBe(
      'Several speakers are named "John Smith": use one of these slugs instead: ' +
        "john-smith (John Smith, health minister, 2 quotes); john-smith-2 (John Smith, goalkeeper, 1 quote).",
    );
    expect(await lookUp("Reed")).toBe(
      'Several speakers are named "Reed": use one of these slugs instead: ' +
        "ann-reed (Ann Reed, mayor, 3 quotes); ann-reed-jr (Ann Reed Jr., 1 quote).",
    );
  });
});

test("A list by name finds words of three letters as they are written, and longer ones misspelled", async () => {
  const namesLike = async (search: string) => {
    const { data } = await api.ask(
      "query ($search: String!) { speakers(filter: { search: $search }) { nodes { name } totalCount } }",
      { search },
    );
    const { nodes, totalCount } = (data as { speakers: { nodes: { name: string }[]; totalCount: number } })
      .speakers;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ name }) => name).toSorted();
  };
  expect(await namesLike("ree")).toEqual(["Ann Reed", "Ann Reed Jr."]);
  expect(await namesLike("ida hrat")).toEqual(["Ida Hart"]);
  expect(await namesLike("ida har")).toEqual(["Ida Hart"]);
  expect(await namesLike("ido")).toEqual([]);
  expect(await namesLike("jrs")).toEqual([]);
});

test("A quote whose speaker other pages identify says so, with a lower confidence", async () => {
  const { data } = await api.ask(`{
    speaker(by: { slug: "ida-hart" }) {
      quotes(first: 100) { nodes { attribution { method identifiedBy confidence } } }
    } }`);
  const { nodes } = (data as { speaker: { quotes: { nodes: { attribution: object }[] } } }).speaker.quotes;
  expect(nodes.map(({ attribution }) => attribution).slice(-2)).toEqual([
    { method: "NAME", identifiedBy: "PAGE", confidence: 0.9 },
    { method: "NAME", identifiedBy: "PAGE", confidence: 0.9 },
  ]);
  expect(nodes.map(({ attribution }) => attribution)[0]).toEqual({
    method: "NAME",
    identifiedBy: "ARCHIVE",
    confidence: expect.closeTo(0.9 * 0.9, 5),
  });
});
