import { describe, expect, test } from "vitest";
import { findUtterances } from "../../src/extract/speech/quotations/utterances.js";
import { annotateText } from "../../src/extract/speech/text/annotated-text.js";
import { findParagraphs } from "../../src/extract/speech/text/paragraphs.js";
import { findQuotedRuns } from "../../src/extract/speech/text/quotation-marks.js";

const runsIn = (body: string): string[] =>
  findQuotedRuns(body, findParagraphs(body)).map(({ inner }) => body.slice(...inner));

const quotesIn = (body: string): string[] =>
  findUtterances(annotateText(body)).map(({ kind, span }) => `${kind} ${body.slice(...span)}`);

describe("quotation marks", () => {
  test.each([
    ["curly", "“We won,” she said.", ["We won,"]],
    ["straight", '"We won," she said. "Twice."', ["We won,", "Twice."]],
    ["typewriter", "``We won,'' she said.", ["We won,"]],
    ["two apostrophes", "''We won,'' she said.", ["We won,"]],
    ["French", "« Nous partirons », dit-elle.", ["Nous partirons"]],
    ["German", "„Wir gehen“, sagte sie.", ["Wir gehen"]],
    ["German angles", "»Wir gehen«, sagte sie.", ["Wir gehen"]],
    [
      "single, British",
      "‘We’ve won,’ she said. ‘It’s the players’ day.’",
      ["We’ve won,", "It’s the players’ day."],
    ],
    ["single, straight", "'We've won,' she said.", ["We've won,"]],
    ["nested", "“She said ‘never’ to me,” he said.", ["She said ‘never’ to me,"]],
    ["double in single", "‘He called it “mad”,’ she said.", ["He called it “mad”,"]],
    ["curly opened, straight closed", '“We won," she said.', ["We won,"]],
    ["never closed", "He said: “We won and", ["We won and"]],
    ["inches", 'A 5\'10" man said "Hi."', ["Hi."]],
    ["apostrophes", "The boys' bikes, the '90s and rock 'n' roll", []],
    ["a closing mark without an opening one", "It was over” he", []],
  ])("are found: %s", (_name, body, runs) => {
    expect(runsIn(body)).toEqual(runs);
  });

  test("end with their paragraph at the latest", () => {
    expect(runsIn("“One.\n\n“Two,” he said.")).toEqual(["One.", "Two,"]);
  });
});

describe("quotes", () => {
  test.each([
    ["cue after", "“The bridge opens in May,” Ingrid Solheim said.", ["DIRECT The bridge opens in May,"]],
    ["cue before", "Ingrid Solheim said: “It opens in May.”", ["DIRECT It opens in May."]],
    ["inverted", "“It opens in May,” said the mayor.", ["DIRECT It opens in May,"]],
    [
      "interrupted: two quotes",
      '"I came back," Anna Lind said, "because the river did."',
      ["DIRECT I came back,", "DIRECT because the river did."],
    ],
    [
      "over two paragraphs, with a second opening mark: one quote",
      "“We planted ten trees.\n\n“Half of them died,” said Olu Ade.",
      ["DIRECT We planted ten trees.\n\n“Half of them died,"],
    ],
    [
      "continued after its cue",
      "“We are late,” said Ms. Reed. “Nobody told us.”",
      ["DIRECT We are late,", "DIRECT Nobody told us."],
    ],
    ["mixed", "The law is “a disaster,” Paul Reyes said.", ["MIXED The law is “a disaster,”"]],
    [
      "mixed, after its cue",
      "Paul Reyes said the law was “a disaster.”",
      ["MIXED the law was “a disaster.”"],
    ],
    ["after a colon, no verb", "Paul Reyes: “A disaster.”", ["DIRECT A disaster."]],
    [
      "in a paragraph of its own",
      "Paul Reyes spoke.\n\n“A disaster, all in all.”",
      ["DIRECT A disaster, all in all."],
    ],
    ["scare quotes", "The so-called “smart” meter broke on Monday.", []],
    ["titles of works", "The film, “The Long Road Home,” opens on Friday.", []],
    ["titles with a name in them", "So says a voice at the end of “The Quay.”", []],
    ["nicknames", "Robert “Bobby” Hale walked in.", []],
    [
      "the title of a programme is not a quote",
      "She told ABC's “Good Day” that it was late.",
      ["INDIRECT it was late"],
    ],
    [
      "a transcript",
      "HALE: We will not sell the land.\n\nBOYD: Then who will pay?\n\nHALE: The county will pay.",
      ["INDIRECT We will not sell the land.", "INDIRECT Then who will pay?", "INDIRECT The county will pay."],
    ],
    [
      "questions and answers",
      "Q. Did you sign the letter?\n\nA. I did not sign it.",
      ["INDIRECT Did you sign the letter?", "INDIRECT I did not sign it."],
    ],
    ["a list with colons is not a transcript", "Pledged: 781.\n\nOthers: 121.", []],
    [
      "a dateline is not part of the quote",
      "PORT VELL (Agency) — The rain will stop, the mayor said.",
      ["INDIRECT The rain will stop"],
    ],
    ["after an article", "The panel noted the “long, needless delays.”", ["DIRECT long, needless delays."]],
    [
      "interrupted by a cue with a description",
      "“It grew,” said Olu Ade, head of the forest office, “but nobody watered it.”",
      ["DIRECT It grew,", "DIRECT but nobody watered it."],
    ],
    ["after the listener", "Ann Hale told her supporters, “I love the quay.”", ["DIRECT I love the quay."]],
    [
      "after reported speech, with a cue of their own",
      "Carl Boyd joked that it was old, but went on to say, “It works.”",
      ["INDIRECT it was old", "DIRECT It works."],
    ],
    [
      "before a speaker with two descriptions",
      "“It leaks,” the mayor of Vell, Carl Boyd, 52, told the council.",
      ["DIRECT It leaks,"],
    ],
    ["a question with its cue", "“Why not?” Lily Chen asked.", ["DIRECT Why not?"]],
  ])("are found: %s", (_name, body, quotes) => {
    expect(quotesIn(body)).toEqual(quotes);
  });
});
