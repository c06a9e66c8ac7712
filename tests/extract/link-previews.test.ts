import { expect, test } from "vitest";
import { extract } from "../../src/extract/page.js";

const PREVIEW =
  "Sen. Ann Hale Ann Maria HaleHale rows again Pier closes on Monday Overnight Harbour: boats wait MORE (D-Maine)";

test.each([
  [
    "the full name and headlines behind a linked name",
    `“It leaks,” said ${PREVIEW}.`,
    "“It leaks,” said Sen. Ann Hale (D-Maine).",
  ],
  [
    "several on a line",
    `${PREVIEW} and Rep. Bo Lind Robert (Bo) Johan LindThe week ahead in harbours MORE (R) agree.`,
    "Sen. Ann Hale (D-Maine) and Rep. Bo Lind (R) agree.",
  ],
  [
    "nothing where no surname is repeated",
    "Ann Hale wants MORE (and more).",
    "Ann Hale wants MORE (and more).",
  ],
  ["nothing of a name said twice", "Ann Hale, Ann Hale, wants MORE.", "Ann Hale, Ann Hale, wants MORE."],
])("previews of links are left out: %s", (_, text, body) => {
  expect(extract({ id: "page", content: JSON.stringify({ text }), format: "json" }).body).toBe(body);
});

test("a speaker before a preview of a link is named without it", () => {
  const text = `“It leaks,” said ${PREVIEW}.`;
  const { speakers } = extract({ id: "page", content: JSON.stringify({ text }), format: "json" });
  expect(speakers.map(({ name }) => name)).toEqual(["Ann Hale"]);
});
