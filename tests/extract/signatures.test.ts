import { describe, expect, test } from "vitest";
import { readSpeech } from "../../src/extract/speech/speech.js";

/** "quote | speaker" for each quote, with a dash for no speaker. */
const speakersIn = (body: string): string[] =>
  readSpeech({ headline: null, body, language: "en" }).quotes.map(
    ({ text, speaker }) => `${text} | ${speaker ?? "–"}`,
  );

describe("a signature names the speaker of the quote before it", () => {
  test.each([
    ["after an em dash", "“The pier will stay shut.” — Ida Marsh", ["The pier will stay shut. | Ida Marsh"]],
    [
      "after a horizontal bar",
      "“The pier will stay shut.” ― Ida Marsh",
      ["The pier will stay shut. | Ida Marsh"],
    ],
    [
      "after a hyphen without a space",
      "“The pier will stay shut.” -Ida Marsh",
      ["The pier will stay shut. | Ida Marsh"],
    ],
    [
      "with a trade and a full stop",
      "“The pier will stay shut.” -- Dr. Ida Marsh, geologist.",
      ["The pier will stay shut. | Ida Marsh"],
    ],
    [
      "with a place of publication",
      "“The pier will stay shut.” – Ida Marsh, in a letter to the port",
      ["The pier will stay shut. | Ida Marsh"],
    ],
    [
      "after a title",
      "“The pier will stay shut.” — former harbour master Ida Marsh",
      ["The pier will stay shut. | Ida Marsh"],
    ],
    [
      "in brackets",
      "“The pier will stay shut.” (Ida Marsh, geologist)",
      ["The pier will stay shut. | Ida Marsh"],
    ],
    [
      "on the next line, by surname",
      "Ida Marsh was there.\n\n“The pier will stay shut.”\n\n- Marsh.\n\nMarsh was wrong.",
      ["The pier will stay shut. | Ida Marsh"],
    ],
    [
      "as the credit of a round-up",
      "“The pier will stay shut.”\n\nIda Marsh, Lowe Courier\n\n“Nobody needs it.”\n\nOwen Tull and Ruth Bray, The Anchor",
      ["The pier will stay shut. | Ida Marsh", "Nobody needs it. | Owen Tull"],
    ],
    [
      "as the credit of a newspaper",
      "“The pier will stay shut.”\n\nEditorial Board, Lowe Courier\n\n“Nobody needs it.” — Editorial, Bray Times",
      ["The pier will stay shut. | Lowe Courier", "Nobody needs it. | Bray Times"],
    ],
    [
      "where the sentence only names a group",
      "Others argue that “the pier has no use for anybody in the town.”\n\nIda Marsh, Lowe Courier",
      ["that “the pier has no use for anybody in the town.” | Ida Marsh"],
    ],
    [
      "below the last of several paragraphs",
      "Some say, “The pier is old.\n\n“The pier is empty.”\n\nIda Marsh, Lowe Courier",
      ["The pier is old.\n\n“The pier is empty. | Ida Marsh"],
    ],
  ])("%s", (_, body, expected) => {
    expect(speakersIn(body)).toEqual(expected);
  });
});

describe("what only looks like a signature names nobody", () => {
  test.each([
    ["a clause after a dash", "“The pier will stay shut” — Ida Marsh has never heard that.", []],
    [
      "a list of names",
      "“The pier will stay shut.”\n\n- Ida Marsh, geologist\n\n- Owen Tull, baker",
      ["The pier will stay shut. | –"],
    ],
    [
      "reporters at the end of the page",
      "“The pier will stay shut,” said Ida Marsh.\n\n“Nobody needs it.”\n\nOwen Tull, Ruth Bray",
      ["The pier will stay shut, | Ida Marsh", "Nobody needs it. | Ida Marsh"],
    ],
    [
      "a place",
      "“The pier will stay shut,” said Ida Marsh.\n\n“Nobody needs it.”\n\nSan Diego, California",
      ["The pier will stay shut, | Ida Marsh", "Nobody needs it. | Ida Marsh"],
    ],
    [
      "a headline in capitals",
      "“The pier will stay shut,” said Ida Marsh.\n\n“Nobody needs it.”\n\nTULL ATTACKS BRAY, COURT AND CREW",
      ["The pier will stay shut, | Ida Marsh", "Nobody needs it. | Ida Marsh"],
    ],
    [
      "a date",
      "“The pier will stay shut,” said Ida Marsh.\n\n“Nobody needs it.” — May 4, 2013",
      ["The pier will stay shut, | Ida Marsh", "Nobody needs it. | Ida Marsh"],
    ],
  ])("%s", (_, body, expected) => {
    expect(speakersIn(body)).toEqual(expected);
  });
});
