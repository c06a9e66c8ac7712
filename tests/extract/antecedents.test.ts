import { describe, expect, test } from "vitest";
import { readSpeech } from "../../src/extract/speech/speech.js";

/** "words | speaker" for each quote, with a dash for no speaker. */
const speakersIn = (body: string): string[] =>
  readSpeech({ headline: null, body, language: "en" }).quotes.map(
    ({ text, speaker }) => `${text} | ${speaker ?? "–"}`,
  );

describe("“it” stands for the body that the page spoke of", () => {
  test.each([
    [
      "in the paragraph before",
      "The Lowe Harbour Board sees a long winter.\n\n“The pier stays shut,” it says. “Nobody rows.”",
      ["The pier stays shut, | Lowe Harbour Board", "Nobody rows. | Lowe Harbour Board"],
    ],
    [
      "in the sentence before",
      "The Lowe Harbour Board met on Monday. In a release, it said “the pier stays shut for now.”",
      ["the pier stays shut for now. | Lowe Harbour Board"],
    ],
  ])("%s", (_, body, expected) => {
    expect(speakersIn(body)).toEqual(expected);
  });

  test.each([
    [
      "not where something else came between",
      "The Lowe Harbour Board met on Monday. The law is clear. “The pier must be safe,” it says.",
      ["The pier must be safe, | –"],
    ],
  ])("%s", (_, body, expected) => {
    expect(speakersIn(body)).toEqual(expected);
  });
});

describe("a message stands for its sender", () => {
  test.each([
    [
      "named with it before",
      "Ida Marsh’s letter came on Monday. “The pier is lost,” the letter said.",
      ["The pier is lost, | Ida Marsh"],
    ],
    [
      "who issued it",
      "Ida Marsh released a statement on Monday.\n\n“The pier is lost,” the statement read.",
      ["The pier is lost, | Ida Marsh"],
    ],
    [
      "who spoke in it",
      "In a memo, Ida Marsh said the pier was old. “It is lost,” the memo added.",
      ["the pier was old | Ida Marsh", "It is lost, | Ida Marsh"],
    ],
    [
      "but not a report for whoever mentions one",
      "Ida Marsh read a report on Monday. “The pier is lost,” the report said.",
      ["The pier is lost, | –"],
    ],
  ])("%s", (_, body, expected) => {
    expect(speakersIn(body)).toEqual(expected);
  });
});
