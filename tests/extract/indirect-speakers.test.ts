import { describe, expect, test } from "vitest";
import { readSpeech } from "../../src/extract/speech/speech.js";

const INTRODUCTION = "Ida Marsh is the mayor. Carl Boyd owns the mill.\n\n";

/** "words | speaker" for each quote, with a dash where there is no speaker. */
const quotesIn = (text: string): string[] =>
  readSpeech({ headline: null, body: INTRODUCTION + text, language: "en" }).quotes.map(
    ({ text: words, speaker }) => `${words} | ${speaker ?? "–"}`,
  );

describe("the speaker of reported words is", () => {
  test.each([
    [
      "the one described, of two people",
      "Marsh, 70, said Boyd, 38, looked tired.",
      ["Boyd, 38, looked tired | Ida Marsh"],
    ],
    [
      "before somebody who is described",
      "Marsh said Boyd, a rower, told her about the flood.",
      ["Boyd, a rower, told her about the flood | Ida Marsh"],
    ],
    [
      "before a claim about what a pronoun stands for",
      "The mill, which Boyd claims was “sound as a bell,” is shut.",
      ["was “sound as a bell,” is shut | Carl Boyd"],
    ],
    [
      "behind a time in numbers",
      "Two hours and a storm in, Marsh lost her temper, calling the mill “a heap of rot.”",
      ["the mill “a heap of rot.” | Ida Marsh"],
    ],
    [
      "who is recorded as saying it",
      "It is known that Marsh was tired, and she is quoted as saying that the mill “will outlive us.”",
      ["the mill “will outlive us.” | Ida Marsh"],
    ],
    [
      "after “with”, in the words of others",
      "Those who said that the mill would close were wrong, with Boyd telling the Courier that it pays.",
      ["the mill would close were wrong | –", "it pays | Carl Boyd"],
    ],
    [
      "not among those whom the speaker answers",
      "Marsh hit back at rowers who said the mill was shut, calling it “a thriving shop.”",
      ["the mill was shut | –", "it “a thriving shop.” | Ida Marsh"],
    ],
    [
      "before a slip of the pen",
      "Mayor Ida Marsh's said on Monday that the mill would open.",
      ["the mill would open | Ida Marsh"],
    ],
    [
      "before a picture of something in marks",
      "Marsh portrayed the mill as “a heap of rot.”",
      ["the mill as “a heap of rot.” | Ida Marsh"],
    ],
  ])("%s", (_name, text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });

  test("the source of words with a plural noun in them", () => {
    const text =
      "According to the Harbour Courier, her plan names four points to show how the mill could pay.";
    expect(quotesIn(text)).toEqual([
      "her plan names four points to show how the mill could pay | Harbour Courier",
    ]);
  });
});
