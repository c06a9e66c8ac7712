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

  test.each([
    [
      "before the words",
      "The mill was once described by Carl Boyd as “a gold mine.”",
      ["a gold mine. | Carl Boyd"],
    ],
    [
      "with a description",
      "The mill was dubbed — by Carl Boyd, one of its owners — “a gold mine.”",
      ["a gold mine. | Carl Boyd"],
    ],
    ["behind the words", "The mill, called “a gold mine” by Boyd, is shut.", ["a gold mine | Carl Boyd"]],
    [
      "of a listener's verb",
      "Marsh was told by Carl Boyd, the owner, that the mill pays.",
      ["the mill pays | Carl Boyd"],
    ],
    ["before an order", "Boyd was urged by Marsh to close the mill.", ["to close the mill | Ida Marsh"]],
    ["before an accusation", "Boyd was accused by Marsh of hiding a leak.", ["hiding a leak | Ida Marsh"]],
    [
      "without turning the talk to the agent",
      "Marsh left. The mill, called “a gold mine” by Boyd, is shut. She said it would stay so.",
      ["a gold mine | Carl Boyd", "it would stay so | Ida Marsh"],
    ],
    ["of no words", "The mill was praised by Carl Boyd in May, as the papers wrote.", []],
  ])("the agent of a verb in the passive: %s", (_name, text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });

  test.each([
    ["a person", "Marsh accused Boyd of hiding a leak.", ["Boyd of hiding a leak | Ida Marsh"]],
    [
      "a person with a description",
      "Marsh accused Boyd, the owner, of hiding a leak while it rained.",
      ["Boyd, the owner, of hiding a leak | Ida Marsh"],
    ],
    ["nobody, as the verb describes a noun", "Marsh met the man accused of hiding a leak.", []],
    ["of a noun", "Marsh accused Boyd of fraud and left.", []],
  ])("who accuses: %s", (_name, text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });

  test.each([
    [
      "behind a comma",
      "Critics, including the Ashford Rowing Club, said the mill must close.",
      ["the mill must close | Ashford Rowing Club"],
    ],
    [
      "without a comma",
      "Local papers such as the Harbour Courier reported that the mill pays.",
      ["the mill pays | Harbour Courier"],
    ],
    [
      "with a long name",
      "Health officials, including the Institute for Harbour Safety, said the mill must close.",
      ["the mill must close | Institute for Harbour Safety"],
    ],
    [
      "but not of a party, which has a name of its own",
      "Democrats, including Ida Marsh, said the mill must close.",
      ["the mill must close | Democrats"],
    ],
  ])("a member of an unnamed group: %s", (_name, text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });

  test.each([
    ["“of” and a title", "Institute of Roads Director Olga Quill said it leaks.", "Olga Quill"],
    ["“and” and a title", "Ashford Parks and Roads Director Olga Quill said it leaks.", "Olga Quill"],
    ["a plural", "Centers for Roads and Canals Director Olga Quill said it leaks.", "Olga Quill"],
    ["two titles", "Ashford President and Director Olga Quill said it leaks.", "Olga Quill"],
    ["“and Sons”", "Tarn and Sons owner Olga Quill said it leaks.", "Olga Quill"],
    ["another person", "Carl Boyd and Deputy Mayor Olga Quill said it leaks.", "Carl Boyd"],
  ])("named behind a body with %s", (_name, text, speaker) => {
    expect(quotesIn(text)).toEqual([`it leaks | ${speaker}`]);
  });

  test.each([
    ["went on", "Marsh went on Harbour Radio to argue that the mill pays.", ["the mill pays | Ida Marsh"]],
    ["used it", "Boyd used the report to claim that the mill pays.", ["the mill pays | Carl Boyd"]],
    ["was able", "Boyd was finally able to boast that the mill pays.", ["the mill pays | Carl Boyd"]],
    [
      "was first",
      "The Harbour Courier was the first to report that it leaks.",
      ["it leaks | Harbour Courier"],
    ],
    ["continues", "Boyd continues to insist that the mill pays.", ["the mill pays | Carl Boyd"]],
    ["only seems to say so", "Boyd appeared to suggest that the mill pays.", []],
    ["did not", "Boyd did not use the report to claim that the mill pays.", []],
    ["might", "Boyd might go on the radio to argue that the mill pays.", []],
    ["used to", "Boyd used to argue that the mill pays.", []],
    ["tells a story", "Boyd continued to tell that story in May.", []],
  ])("who acts to say it: %s", (_name, text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });

  test.each([
    ["of a name", "Marsh rejected Boyd's claim that the mill pays.", ["the mill pays | Carl Boyd"]],
    ["with adjectives", "Marsh mocked Boyd's own bold claim that it pays.", ["it pays | Carl Boyd"]],
    [
      "of a pronoun",
      "Boyd spoke. He repeated his promise that the mill would pay.",
      ["the mill would pay | Carl Boyd"],
    ],
    [
      "behind an unknown verb",
      "Marsh smiled and took aim at Boyd's claim that it pays.",
      ["it pays | Carl Boyd"],
    ],
    [
      "in a phrase before the sentence",
      "After Boyd's claim that it would pay, the town hoped for the mill.",
      ["it would pay | Carl Boyd"],
    ],
    ["that opens the sentence", "Boyd's claim that the mill pays is an old one.", []],
    ["that is described", "Marsh rejected Boyd's claims that were made in May.", []],
    ["of somebody farther off", "Marsh spoke of her town and claims that the mill pays were heard.", []],
    ["without a claimant", "Marsh rejected the claim that the mill pays.", []],
  ])("who makes a claim: %s", (_name, text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });

  test("a claim in another's sentence leaves the next pronoun to its subject", () => {
    const text = "Ada Quill rejected Ida Marsh's claim that it pays. She said it never would.";
    expect(quotesIn(text)).toEqual(["it pays | Ida Marsh", "it never would | Ada Quill"]);
  });

  test.each([
    ["an object", "The town moved on from what Boyd said was a mistake.", ["was a mistake | Carl Boyd"]],
    ["what people think", "The town voted for what Boyd thought was a mistake.", []],
    ["the subject", "What Boyd said is a mistake was no mistake.", []],
  ])("what somebody said was so: %s", (_name, text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });

  test("in the sentence behind one in brackets", () => {
    const text =
      "Marsh said the mill was “a heap of rot.” (It was not.) Then Boyd met the rowers, calling her “a fool.”";
    expect(quotesIn(text)).toEqual(["the mill was “a heap of rot.” | Ida Marsh", "a fool. | Carl Boyd"]);
  });

  test("the source of words with a plural noun in them", () => {
    const text =
      "According to the Harbour Courier, her plan names four points to show how the mill could pay.";
    expect(quotesIn(text)).toEqual([
      "her plan names four points to show how the mill could pay | Harbour Courier",
    ]);
  });
});
