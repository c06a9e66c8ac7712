import { describe, expect, test } from "vitest";
import { readSpeech } from "../../src/extract/speech/speech.js";

/** "quote | speaker | words that name them" for each quote, with a dash for what is absent. */
const speakersIn = (body: string): string[] =>
  readSpeech({ headline: null, body, language: "en" }).quotes.map(
    ({ text, speaker, speakerMention }) =>
      `${text} | ${speaker ?? "–"} | ${speakerMention ? body.slice(...speakerMention) : "–"}`,
  );

describe("words without a verb of speech introduce a quote", () => {
  test.each([
    [
      "a message and its sender",
      "A short statement by Mayor Ida Marsh: “The pier stays shut.”",
      ["The pier stays shut. | Ida Marsh | Mayor Ida Marsh"],
    ],
    [
      "a message of a body",
      "Press release of the Lowe Sailing Club: “The pier stays shut.”",
      ["The pier stays shut. | Lowe Sailing Club | the Lowe Sailing Club"],
    ],
    [
      "somebody's answer",
      "Ida Marsh’s answer to the council: “The pier stays shut.”",
      ["The pier stays shut. | Ida Marsh | Ida Marsh"],
    ],
    [
      "somebody's answer, with a verb",
      "Ida Marsh was there. Her reaction was: “The pier stays shut.”",
      ["The pier stays shut. | Ida Marsh | Her"],
    ],
    [
      "a source in the paragraph before",
      "And from councillor Ida Marsh:\n\n“The pier stays shut.”",
      ["The pier stays shut. | Ida Marsh | councillor Ida Marsh"],
    ],
    [
      "what somebody had to say",
      "Here’s what Ida Marsh had to say about it: “The pier stays shut.”",
      ["The pier stays shut. | Ida Marsh | Ida Marsh"],
    ],
    [
      "a person",
      "And here is Ida Marsh on the pier:\n\n“It stays shut.”",
      ["It stays shut. | Ida Marsh | Ida Marsh"],
    ],
    [
      "somebody's words, before the quote",
      "In the words of Ida Marsh, “the pier stays shut.”",
      ["the pier stays shut. | Ida Marsh | Ida Marsh"],
    ],
    [
      "a quotation",
      "To quote Ida Marsh, “the pier stays shut.”",
      ["the pier stays shut. | Ida Marsh | Ida Marsh"],
    ],
    [
      "how somebody put it",
      "As Ida Marsh once put it: “The pier stays shut.”",
      ["The pier stays shut. | Ida Marsh | Ida Marsh"],
    ],
  ])("%s", (_, body, expected) => {
    expect(speakersIn(body)).toEqual(expected);
  });
});

describe("words without a verb of speech follow a quote", () => {
  test.each([
    [
      "as somebody said",
      "“The pier stays shut,” as Ida Marsh puts it.",
      ["The pier stays shut, | Ida Marsh | Ida Marsh"],
    ],
    [
      "is what somebody said",
      "“The pier stays shut,” is what Ida Marsh said.",
      ["The pier stays shut, | Ida Marsh | Ida Marsh"],
    ],
    [
      "were somebody's words",
      "“The pier stays shut,” were Ida Marsh’s words.",
      ["The pier stays shut, | Ida Marsh | Ida Marsh"],
    ],
    [
      "came the reply",
      "“The pier stays shut,” came the reply from Ida Marsh.",
      ["The pier stays shut, | Ida Marsh | Ida Marsh"],
    ],
    [
      "so said somebody",
      "“The pier stays shut.” So said Ida Marsh on Monday.",
      ["The pier stays shut. | Ida Marsh | Ida Marsh"],
    ],
    [
      "a sentence about the quote below",
      "“The pier stays shut for good.”\n\nIt was the line of the night, uttered by Ida Marsh.",
      ["The pier stays shut for good. | Ida Marsh | Ida Marsh"],
    ],
    [
      "a message as the subject",
      "“The pier stays shut,” read a statement from the Lowe Council.",
      ["The pier stays shut, | Lowe Council | the Lowe Council"],
    ],
    [
      "somebody's message as the subject",
      "Ida Marsh’s letter said the pier stays shut.",
      ["the pier stays shut | Ida Marsh | Ida Marsh"],
    ],
  ])("%s", (_, body, expected) => {
    expect(speakersIn(body)).toEqual(expected);
  });
});

describe("the owner of a message is not taken for the speaker", () => {
  test.each([
    [
      "where somebody else acts",
      "Owen Tull waved aside Ida Marsh’s letter: “It stays shut.”",
      ["It stays shut. | Owen Tull | Owen Tull"],
    ],
    [
      "where its readers speak",
      "A letter from Marsh voters said the pier stays shut.",
      ["the pier stays shut | – | A letter from Marsh voters"],
    ],
    [
      "where the reader infers",
      "Ida Marsh’s letter suggests that the pier stays shut.",
      ["the pier stays shut | – | Ida Marsh’s letter"],
    ],
    ["of a term", "Ida Marsh fears the “mud line,” as she calls it, and the pier’s “rust.”", []],
  ])("%s", (_, body, expected) => {
    expect(speakersIn(body)).toEqual(expected);
  });
});
