import { describe, expect, test } from "vitest";
import { readSpeech } from "../../src/extract/speech/speech.js";

/** "speaker: words" for each quote, with a dash for no speaker. */
const turnsIn = (...paragraphs: string[]): string[] => {
  const body = paragraphs.join("\n\n");
  const { quotes } = readSpeech({ headline: null, body, language: "en" });
  return quotes.map(({ text, speaker }) => `${speaker ?? "–"}: ${text}`);
};

describe("a transcript is read where its labels", () => {
  test("have times in brackets before them", () => {
    expect(
      turnsIn("[00:04] IDA MARSH: It stays shut.", "[00:09] OWEN TULL: Why?", "[00:11] IDA MARSH: Rust."),
    ).toEqual(["Ida Marsh: It stays shut.", "Owen Tull: Why?", "Ida Marsh: Rust."]);
  });

  test("have times in brackets behind them", () => {
    expect(
      turnsIn("Ida Marsh (1:04): It stays shut.", "Owen Tull (1:09): Why?", "Ida Marsh (1:11): Rust."),
    ).toEqual(["Ida Marsh: It stays shut.", "Owen Tull: Why?", "Ida Marsh: Rust."]);
  });

  test("stand on lines of their own, with times below", () => {
    expect(
      turnsIn("Ida Marsh\n00:04\nIt stays shut.", "Owen Tull\n00:09\nWhy?", "Ida Marsh\n00:11\nRust."),
    ).toEqual(["Ida Marsh: It stays shut.", "Owen Tull: Why?", "Ida Marsh: Rust."]);
  });

  test("are names on lines of their own, above several paragraphs", () => {
    expect(
      turnsIn(
        "I spoke to the engineer.",
        "Owen Tull",
        "Why is it shut?",
        "Ida Marsh",
        "It is rust.",
        "It has been rust for years.",
        "Owen Tull",
        "And now?",
        "Ida Marsh",
        "Now we wait.",
        "The pier is in Lowe.",
      ),
    ).toEqual([
      "Owen Tull: Why is it shut?",
      "Ida Marsh: It is rust.",
      "Ida Marsh: It has been rust for years.",
      "Owen Tull: And now?",
      "Ida Marsh: Now we wait.",
    ]);
  });

  test("are set in asterisks", () => {
    expect(
      turnsIn("**Owen Tull:** Is it shut?", "**Ida Marsh**: Yes.", "**Owen Tull:** Since when?"),
    ).toEqual(["Owen Tull: Is it shut?", "Ida Marsh: Yes.", "Owen Tull: Since when?"]);
  });

  test("give a seat and a party", () => {
    expect(
      turnsIn("Mr TULL (Lowe) (Ind): It is shut.", "Ms MARSH (Bray) (Lab): It is not.", "Mr TULL: It is."),
    ).toEqual(["Tull: It is shut.", "Marsh: It is not.", "Tull: It is."]);
  });

  test("give an office, and later a surname alone", () => {
    expect(
      turnsIn(
        "OWEN TULL, HOST: Good evening.",
        "THE HON. IDA MARSH, MAYOR OF LOWE: Good evening.",
        "TULL: Is it shut?",
        "MARSH: No.",
      ),
    ).toEqual([
      "Owen Tull: Good evening.",
      "Ida Marsh: Good evening.",
      "Owen Tull: Is it shut?",
      "Ida Marsh: No.",
    ]);
  });

  test("are an office and a letter for reporters", () => {
    expect(
      turnsIn("THE PRESIDENT: Please sit.", "Q Mr. President, is it shut?", "THE PRESIDENT: It is."),
    ).toEqual(["–: Please sit.", "–: Mr. President, is it shut?", "–: It is."]);
  });

  test("end in a full stop, as in the record of a parliament", () => {
    expect(
      turnsIn("Mr. Tull. Madam Chair, it is shut.", "The Chair. Order.", "Mr. Tull. It stays shut."),
    ).toEqual(["Tull: Madam Chair, it is shut.", "–: Order.", "Tull: It stays shut."]);
  });

  test("are initials of people of the page", () => {
    expect(
      turnsIn("Harbour master Ida Marsh met the press.", "IM: It stays shut.", "Q: Why?", "IM: Rust."),
    ).toEqual(["Ida Marsh: It stays shut.", "–: Why?", "Ida Marsh: Rust."]);
  });
});

describe("an interview is read where only questions are marked", () => {
  test("by a label", () => {
    expect(
      turnsIn(
        "Councillor Ida Marsh spoke about the pier.",
        "Question: Is it shut?",
        "It is, until May.",
        "Question: And then?",
        "Then we open it.",
      ),
    ).toEqual([
      "–: Is it shut?",
      "Ida Marsh: It is, until May.",
      "–: And then?",
      "Ida Marsh: Then we open it.",
    ]);
  });

  test("by a paragraph of their own", () => {
    expect(
      turnsIn(
        "Ida Marsh, mayor of Lowe, talked to the Courier.",
        "Why is it shut?",
        "Because I say so.",
        "Who decided it?",
        "We did, all of us.",
        "Will it open?",
        "I hope so.",
      ),
    ).toEqual(["Ida Marsh: Because I say so.", "Ida Marsh: We did, all of us.", "Ida Marsh: I hope so."]);
  });

  test("but not a page that answers its readers' questions", () => {
    expect(
      turnsIn(
        "Ida Marsh, mayor of Lowe, talked to the Courier on Monday.",
        "Why is it shut?",
        "The steel has rusted.",
        "Who decided it?",
        "The council did.",
        "Will it open?",
        "Nobody knows.",
      ),
    ).toEqual([]);
  });
});

describe("labels that name no speaker make no transcript", () => {
  test.each([
    ["headings", ["UPDATE: The pier is shut.", "CORRECTION: It is open.", "UPDATE: It is shut."]],
    [
      "links",
      ["Related: The pier is shut at last.", "Photos: The pier is shut.", "Related: Another pier opens."],
    ],
    [
      "parts of a list",
      ["Upside: It is cheap to run.", "Downside: It leaks a lot.", "Upside: It is very near."],
    ],
    ["results of a poll", ["Marsh: 33 percent.", "Tull: 29 percent.", "Marsh: 35 percent."]],
    ["questions and facts", ["THE CLAIM: It is shut.", "THE FACTS: It is open.", "THE CLAIM: It is wet."]],
  ])("%s", (_, paragraphs) => {
    expect(turnsIn("Ida Marsh met Owen Tull.", ...paragraphs)).toEqual([]);
  });
});
