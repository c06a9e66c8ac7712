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
    [
      "a quote before its cue",
      "“The bridge opens in May,” Ingrid Solheim said.",
      ["DIRECT The bridge opens in May,"],
    ],
    ["a quote after its cue", "Ingrid Solheim said: “It opens in May.”", ["DIRECT It opens in May."]],
    ["a quote before an inverted cue", "“It opens in May,” said the mayor.", ["DIRECT It opens in May,"]],
    [
      "a quote on both sides of its cue, as two quotes",
      '"I came back," Anna Lind said, "because the river did."',
      ["DIRECT I came back,", "DIRECT because the river did."],
    ],
    [
      "no title of a work that describes the speaker",
      "“Late Tide” star Orla Finch said the quay leaks.",
      ["INDIRECT the quay leaks"],
    ],
    ["no title after a preposition", "In “The Long Quay,” Orla Finch criticized the mayor.", []],
    [
      "no title before “he said”",
      "On Coast News' “Harbour Hour Tonight,” he said the quay leaks.",
      ["INDIRECT the quay leaks"],
    ],
    ["no title as an object", "Orla Finch praised “The Long Quay” on Friday.", []],
    ["no name in marks before a verb", "The coast's “Early Bell” reported a storm.", []],
    [
      "a clause that ends with quoted words, before another clause",
      "Orla Finch said the plan was “a sieve,” Carl Boyd replied.",
      ["MIXED the plan was “a sieve,”"],
    ],
    [
      "a clause that quotes its verb, and its source",
      "Orla Finch said he did not “see the point,” according to Coast News.",
      ["MIXED he did not “see the point,”"],
    ],
    [
      "quoted words after a thing",
      "The leaflet claims “no other boat sails so well.”",
      ["DIRECT no other boat sails so well."],
    ],
    [
      "a whole sentence before a cue that is not known",
      "« Nous devons fermer le quai demain », a lancé Claire Dubois.",
      ["DIRECT Nous devons fermer le quai demain"],
    ],
    [
      "a quote that ends before the article's words",
      "Orla Finch muttered, “It leaks,” as the others left the room.",
      ["DIRECT It leaks,"],
    ],
    ["no words that were not uttered", "Orla Finch never said “I quit.”", []],
    [
      "a quote over two paragraphs, as one quote",
      "“We planted ten trees.\n\n“Half of them died,” said Olu Ade.",
      ["DIRECT We planted ten trees.\n\n“Half of them died,"],
    ],
    [
      "a quote in the sentence after its cue",
      "“We are late,” said Ms. Reed. “Nobody told us.”",
      ["DIRECT We are late,", "DIRECT Nobody told us."],
    ],
    [
      "a partial quote before its cue",
      "The law is “a disaster,” Paul Reyes said.",
      ["MIXED The law is “a disaster,”"],
    ],
    [
      "a partial quote after its cue",
      "Paul Reyes said the law was “a disaster.”",
      ["MIXED the law was “a disaster.”"],
    ],
    ["a quote after a name and a colon", "Paul Reyes: “A disaster.”", ["DIRECT A disaster."]],
    [
      "a quote in a paragraph of its own",
      "Paul Reyes spoke.\n\n“A disaster, all in all.”",
      ["DIRECT A disaster, all in all."],
    ],
    ["no scare quotes", "The so-called “smart” meter broke on Monday.", []],
    ["no titles of works", "The film, “The Long Road Home,” opens on Friday.", []],
    ["no titles after an inverted cue", "So says a voice at the end of “The Quay.”", []],
    ["no nicknames", "Robert “Bobby” Hale walked in.", []],
    [
      "a report, but no title of a programme",
      "She told ABC's “Good Day” that it was late.",
      ["INDIRECT it was late"],
    ],
    [
      "the turns of a transcript",
      "HALE: We will not sell the land.\n\nBOYD: Then who will pay?\n\nHALE: The county will pay.",
      ["INDIRECT We will not sell the land.", "INDIRECT Then who will pay?", "INDIRECT The county will pay."],
    ],
    [
      "questions and answers",
      "Q. Did you sign the letter?\n\nA. I did not sign it.",
      ["INDIRECT Did you sign the letter?", "INDIRECT I did not sign it."],
    ],
    ["no list with colons", "Pledged: 781.\n\nOthers: 121.", []],
    [
      "a report without the dateline",
      "PORT VELL (Agency) — The rain will stop, the mayor said.",
      ["INDIRECT The rain will stop"],
    ],
    [
      "a quote after an article",
      "The panel noted the “long, needless delays.”",
      ["DIRECT long, needless delays."],
    ],
    [
      "a quote on both sides of a cue and a description",
      "“It grew,” said Olu Ade, head of the forest office, “but nobody watered it.”",
      ["DIRECT It grew,", "DIRECT but nobody watered it."],
    ],
    ["after the listener", "Ann Hale told her supporters, “I love the quay.”", ["DIRECT I love the quay."]],
    [
      "a quote after the listener",
      "Ann Hale told her supporters, “I love the quay.”",
      ["DIRECT I love the quay."],
    ],
    [
      "a quote after a report, with a cue of its own",
      "Carl Boyd joked that it was old, but went on to say, “It works.”",
      ["INDIRECT it was old", "DIRECT It works."],
    ],
    [
      "a quote before a speaker with two descriptions",
      "“It leaks,” the mayor of Vell, Carl Boyd, 52, told the council.",
      ["DIRECT It leaks,"],
    ],
    ["a quoted question before its cue", "“Why not?” Lily Chen asked.", ["DIRECT Why not?"]],
  ])("finds %s", (_name, body, quotes) => {
    expect(quotesIn(body)).toEqual(quotes);
  });
});
