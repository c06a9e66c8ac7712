import { describe, expect, test } from "vitest";
import { readSpeech } from "../../src/extract/speech/speech.js";

/** The speakers of a page in English: "PERSON Ann Hale". */
const speakersOf = (body: string): string[] =>
  readSpeech({ headline: null, body, language: "en" }).speakers.map(({ name, kind }) => `${kind} ${name}`);

describe("a speaker's name", () => {
  test.each([
    ["a credit", "Getty Images Olga Quill waves. “It floats,” Olga Quill said."],
    ["buttons", "Facebook Twitter Pinterest Olga Quill waves. “It floats,” said Olga Quill."],
    ["a heading", "Rise Of Olga Quill\n\n“It floats,” Quill said."],
    ["a broadcaster", "Sky News’ Olga Quill said it floats."],
    ["a company and a title", "Microsoft COO Olga Quill said it floats."],
    ["a compound in lower case", "“It floats,” said Father-of-three Olga Quill."],
    ["half of a title", "Minister of State for Bridges and Culture Olga Quill said it floats."],
    ["the preview of a link", "Olga Quill Olga Maria QuillTen boats left. “It floats,” Quill said."],
    ["letters", "Olga Quill QC said it floats."],
    ["a police rank", "DCI Olga Quill said it floats."],
    ["a date", "“It floats well,” said 9/11 widow Olga Quill."],
    ["a number", "“It floats well,” said 2012 winner Olga Quill."],
    ["a place of two words", "In New Jersey Olga Quill said it floats."],
  ])("has no furniture: %s", (_name, body) => {
    expect(speakersOf(body)).toEqual(["PERSON Olga Quill"]);
  });

  test.each(["Ben", "Al", "Van", "Don", "Hope", "June", "April", "May", "Will", "August"])(
    "begins with a given name that is also a word: %s",
    (given) => {
      const body = `“It leaks,” Ann Hale said.\n\n“It holds,” ${given} Hale said.`;
      expect(speakersOf(body)).toEqual(["PERSON Ann Hale", `PERSON ${given} Hale`]);
    },
  );

  test.each(["Referring", "Story", "Related", "Predictably", "Updated", "Voters", "Police", "Sources"])(
    "is no ordinary word at the beginning of a sentence: %s",
    (word) => {
      expect(speakersOf(`${word} said it leaks.`)).toEqual([]);
    },
  );

  test.each([
    "The Ohio Democrat said it leaks.",
    "They've said it leaks.",
    "Gage, R-Texas, spoke. R-Texas said it leaks.",
  ])("is no description or contraction: %s", (body) => {
    expect(speakersOf(body)).toEqual([]);
  });

  test.each(["Jun Ni", "Jan Li", "Wei Xu", "Min Ho"])("has a surname of two letters: %s", (name) => {
    expect(speakersOf(`“It leaks very badly,” said lead author ${name}, a fellow.`)).toEqual([
      `PERSON ${name}`,
    ]);
  });

  test("is an ordinary word that the page prints with a capital inside a sentence", () => {
    expect(speakersOf("They met Love at noon. “It leaks,” Love said.")).toEqual(["PERSON Love"]);
  });
});

describe("a person under two names", () => {
  test.each([
    [
      "the first of two surnames",
      "Inés Ferrer Molina said it leaks. “It does,” Ferrer said.",
      "Inés Ferrer Molina",
    ],
    ["an honorific and a month", "Clara March said it leaks. “It does,” Mrs. March added.", "Clara March"],
    ["a month", "Tom August said it leaks. “It does,” August added.", "Tom August"],
    ["a degree", "Olga Quill, PhD, MPH, said it leaks. “It does,” Quill added.", "Olga Quill"],
    ["a doctor's degree", "Olga Quill, Ph.D., said it leaks.", "Olga Quill"],
    ["a retired officer", "Adm. Tom Lee, ret., said it leaks. “It does,” Adm. Lee added.", "Tom Lee"],
    ["a particle", "“It leaks,” said Paul d’Aubert. “It does,” d’Aubert added.", "Paul d’Aubert"],
    ["a nickname", "“It leaks,” said Olga “Ollie” Quill, who fishes. “It does,” Quill added.", "Olga Quill"],
    ["other words before", "Wacko Olga Quill waves. Olga Quill said it leaks.", "Olga Quill"],
    ["other words after", "Olga Quill Opens Pier. Olga Quill left. She said it leaks.", "Olga Quill"],
    ["an imperative", "Encourage Quill, they say. Mayor Quill left. “It leaks,” Quill said.", "Quill"],
  ])("is one speaker: %s", (_name, body, name) => {
    expect(speakersOf(body)).toEqual([`PERSON ${name}`]);
  });
});

describe("a speaker that is a body", () => {
  test.each([
    ["The New York Times said it leaks.", "ORGANIZATION New York Times"],
    ["The Week reports that it leaks.", "ORGANIZATION The Week"],
    ["Politico reported that it leaks.", "ORGANIZATION Politico"],
    ["Google said it leaks.", "ORGANIZATION Google"],
    ["Forbes said it leaks.", "ORGANIZATION Forbes"],
    ["According to a Gallup poll, it leaks.", "ORGANIZATION Gallup"],
    ["HarbourWatch said it leaks.", "ORGANIZATION HarbourWatch"],
    ["The Department of Parks and Roads said it leaks.", "ORGANIZATION Department of Parks and Roads"],
    ["Southerners said it leaks.", "GROUP Southerners"],
    ["Senate Democrats said it leaks.", "GROUP Senate Democrats"],
    ["The National Board of Realtors said it leaks.", "ORGANIZATION National Board of Realtors"],
    ["The Special Rescue Unit said it leaks.", "ORGANIZATION Special Rescue Unit"],
    ["Norrick Foods said it leaks.", "ORGANIZATION Norrick Foods"],
    ["Michael Steel said it leaks.", "PERSON Michael Steel"],
    ["North Korea said it leaks.", "ORGANIZATION North Korea"],
    ["Steve Forbes spoke. Forbes said it leaks.", "PERSON Steve Forbes"],
  ])("has its kind: %s", (body, speaker) => {
    expect(speakersOf(body)).toEqual([speaker]);
  });

  test.each([
    ["The Vell Pilots Union (VPU) said it leaks. “It does,” the VPU said.", "Vell Pilots Union"],
    ["The Lock and Weir Trust, or LWT, said it leaks. “It does,” LWT said.", "Lock and Weir Trust"],
    ["Quill Ferries Ltd. said it leaks. “It does,” Quill Ferries said.", "Quill Ferries Ltd."],
    ["The U.N. said it leaks. “It does,” the United Nations said.", "United Nations"],
    ["Vell Council said it leaks. “It does,” the council said.", "Vell Council"],
    ["Quill Ferries said it leaks. The company said it would pay.", "Quill Ferries"],
    ["The Ministry of Tides said it leaks. The ministry said it would pay.", "Ministry of Tides"],
  ])("is one under its acronym, short form and kind: %s", (body, name) => {
    expect(speakersOf(body)).toEqual([`ORGANIZATION ${name}`]);
  });
});
