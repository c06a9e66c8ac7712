import { describe, expect, test } from "vitest";
import type { SpeakerKind } from "../src/extract/draft.js";
import { blockingKeyOf } from "../src/ingest/identity/blocking-key.js";
import { clusterBlock } from "../src/ingest/identity/cluster-block.js";
import { organizationKey } from "../src/names/organization-name.js";

const KINDS: Readonly<Record<string, SpeakerKind>> = { "(p)": "PERSON", "(g)": "GROUP" };

/** The variants of each speaker of one block; "Ford 3 (p)" is read as a person's name on three pages. */
function speakersAmong(variants: readonly string[]): string[][] {
  const parsed = variants.map((text) => {
    const [, name = "", count = "1", kind = ""] = /^(.*?)(?: (\d+))?(?: (\([pg]\)))?$/.exec(text) ?? [];
    return {
      text,
      name,
      kind: KINDS[kind] ?? "ORGANIZATION",
      blockingKey: "block",
      occupation: "",
      context: "",
      articleCount: Number(count),
    };
  });
  return inOrder(clusterBlock(parsed).map((cluster) => cluster.variants.map(({ text }) => text)));
}

function inOrder(speakers: readonly string[][]): string[][] {
  return speakers.map((names) => names.toSorted()).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}

describe("in a block with organizations", () => {
  test.each<[why: string, speakers: string[][]]>([
    ["the usual forms of a name are one body", [["Lake Board", "The Lake Board", "U.S. Lake Board"]]],
    ["an acronym is the only body with these initials", [["NRU", "National Rowing Union"]]],
    [
      "or the one printed far more than the others",
      [["NRU 4", "National Rowing Union 60"], ["New Rope Union"]],
    ],
    ["but none of two", [["NRU"], ["National Rowing Union"], ["New Rope Union"]]],
    ["and none that is printed hardly ever", [["NRU 200"], ["New Rope Union"]]],
    ["departments are named in two ways", [["DOJ", "Department of Justice", "Justice Department"]]],
    ["a body read as a person on some pages is a body", [["Lakewire 5", "Lakewire 2 (p)"]]],
    ["a surname read as a body is a person's", [["Ann Reed 9 (p)", "Reed 2"]]],
    ["a body named as some person is stays a body", [["Ann Ford (p)"], ["Ford"]]],
    ["a group and an organization of one name are one", [["Lake Rangers", "Lake Rangers 3 (g)"]]],
  ])("%s", (_, speakers) => {
    expect(speakersAmong(speakers.flat())).toEqual(inOrder(speakers));
  });
});

test.each([
  ["The Lake Board", "bl"],
  ["LAKE BOARD", "bl"],
  ["National Rowing Union", "nru"],
  ["NRU", "nru"],
  ["N.R.U.", "nru"],
  ["AT&T", "att"],
  ["Acme Boats Ltd.", "ab"],
  ["Department of Justice", "dj"],
  ["DOJ", "dj"],
  ["Lakewire Inc.", "lakewire"],
  ["the", "the"],
  ["—", "—"],
])("the blocking key of the organization %s is %s", (name, key) => {
  expect(blockingKeyOf(name, "ORGANIZATION")).toBe(key);
});

test.each([
  ["The New York Times", "new york times"],
  ["U.S. Justice Department", "department of justice"],
  ["the U.N.", "united nations"],
  ["Acme Boats Co., Ltd.", "acme boats"],
  ["Defence Ministry", "ministry of defence"],
  ["U.S.", "united states"],
])("%s is the body %s", (name, key) => {
  expect(organizationKey(name)).toBe(key);
});
