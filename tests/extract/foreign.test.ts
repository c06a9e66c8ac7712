import { describe, expect, test } from "vitest";
import { readSpeech } from "../../src/extract/speech/speech.js";

const quotesIn = (language: string, body: string): string[] =>
  readSpeech({ headline: null, body, language }).quotes.map(({ text, speaker }) => `${text} | ${speaker}`);

describe("a page that is not in English", () => {
  test.each([
    [
      "de",
      "Nein, sagte Bauminister Tiede am Dienstag. „Der Damm hält noch lange.“",
      ["Der Damm hält noch lange. | null"],
    ],
    [
      "fr",
      "« La digue tiendra cet hiver », a déclaré Claire Fontaine mardi à Lorient.",
      ["La digue tiendra cet hiver | Claire Fontaine"],
    ],
    [
      "fr",
      "« La digue tiendra cet hiver », a déclaré le maire mardi à Lorient.",
      ["La digue tiendra cet hiver | null"],
    ],
    [
      "it",
      "“La diga terrà quest'inverno”, ha detto Marco Ferri a Bari.",
      ["La diga terrà quest'inverno | Marco Ferri"],
    ],
    [
      "pt",
      "“A barragem aguenta este inverno”, disse a prefeita.",
      ["A barragem aguenta este inverno | null"],
    ],
    ["es", "El alcalde habló del “dique” y del “Plan Costa” ayer.", []],
  ])("keeps the statements in quotation marks and invents no speaker: %s", (language, body, quotes) => {
    expect(quotesIn(language, body)).toEqual(quotes);
  });

  test("is read as English where its words are English", () => {
    const body = "The harbour board met on Monday to talk about the quay. Ann Hale said that it leaks.";
    expect(quotesIn("de", body)).toEqual(["it leaks | Ann Hale"]);
  });
});
