import { describe, expect, test } from "vitest";
import { readSpeech } from "../../src/extract/speech/speech.js";

/** "words | speaker | words that name them" for each quote, with a dash for what is absent. */
const speakersIn = (body: string): string[] =>
  readSpeech({ headline: null, body, language: "en" }).quotes.map(
    ({ text, speaker, speakerMention }) =>
      `${text} | ${speaker ?? "–"} | ${speakerMention ? body.slice(...speakerMention) : "–"}`,
  );

describe("the subject of a verb of speech is found", () => {
  test.each([
    [
      "after a participle without a comma",
      "Mayor Ida Marsh was there. Turning to the pier she said: “It stays shut.”",
      ["It stays shut. | Ida Marsh | she"],
    ],
    [
      "after a participle, with its name",
      "Remarking on the pier Ida Marsh said: “It stays shut.”",
      ["It stays shut. | Ida Marsh | Ida Marsh"],
    ],
    [
      "after a participle and a possessive",
      "Fearing for their boats, farmers often say, “The sea gives and takes.”",
      ["The sea gives and takes. | – | farmers"],
    ],
    [
      "after a question put to them",
      "Asked about her plans, a spokeswoman, Ida Marsh, said in an email, “It stays shut.”",
      ["It stays shut. | Ida Marsh | Ida Marsh"],
    ],
    [
      "before a comma astray",
      "“It stays shut,” Ida Marsh, told the Courier.",
      ["It stays shut, | Ida Marsh | Ida Marsh"],
    ],
    [
      "before a participle with commas in it",
      "Sen. Ida Marsh, facing a count in Ohio, a swing state, said she would wait.",
      ["she would wait | Ida Marsh | Sen. Ida Marsh"],
    ],
    [
      "before an activity",
      "Senator Ida Marsh is leading a round of talks saying the pier is lost.",
      ["the pier is lost | Ida Marsh | Senator Ida Marsh"],
    ],
    [
      "before brackets and a relative clause",
      "He met Rep. Ida Marsh (I-Vt.), who said that the pier was lost.",
      ["the pier was lost | Ida Marsh | Rep. Ida Marsh (I-Vt.), who"],
    ],
    [
      "before an adverbial phrase",
      "Two sailors have of course admitted that they rowed.",
      ["they rowed | – | Two sailors"],
    ],
    [
      "in the second of two clauses",
      "The crew said it was late, but the Harbour Board later sent a letter saying: “It was not.”",
      ["it was late | – | The crew", "It was not. | Harbour Board | the Harbour Board"],
    ],
    [
      "before a place with commas",
      "Ida Marsh of the Vell, Ohio, harbour board says the pier is lost.",
      ["the pier is lost | Ida Marsh | Ida Marsh of the Vell, Ohio, harbour board"],
    ],
    [
      "behind a role and a place",
      "Carl Boyd came. “It was loud,” said his oldest friend at school, Owen Tull.",
      ["It was loud, | Owen Tull | Owen Tull"],
    ],
    [
      "behind a cue in brackets",
      "Ida Marsh said (and Owen Tull agreed) that the pier was lost.",
      ["the pier was lost | Ida Marsh | Ida Marsh"],
    ],
    [
      "of the one thing that could be said",
      "A spokesman for Ida Marsh could only say: “It stays shut.”",
      ["It stays shut. | – | A spokesman for Ida Marsh"],
    ],
  ])("%s", (_, body, expected) => {
    expect(speakersIn(body)).toEqual(expected);
  });
});

describe("the next quote belongs to", () => {
  test.each([
    [
      "the person who is asked",
      "Boyd asked Tull how deep it was.\n\n“Two fathoms,” he said.",
      ["how deep it was | Boyd | Boyd", "Two fathoms, | Tull | he"],
    ],
    [
      "the person whom the writer asked",
      "When I asked Owen Tull if he rowed, he laughed and said, “Never!”",
      ["if he rowed | – | I", "Never! | Owen Tull | he"],
    ],
    [
      "the main subject, asked in a clause",
      "Owen Tull shot back when asked about the pier: “It is lost.”",
      ["It is lost. | Owen Tull | Owen Tull"],
    ],
    [
      "the speaker before a subordinate clause",
      "“It leaks,” Owen Tull said Monday, when Ida Marsh asked how it was. “We row no more.”",
      [
        "It leaks, | Owen Tull | Owen Tull",
        "how it was | Ida Marsh | Ida Marsh",
        "We row no more. | Owen Tull | Owen Tull",
      ],
    ],
    [
      "the bearer of a title with a name in it",
      "Ann Vale spoke. Vale left.\n\nVale press officer Ida Marsh said it rained. “It rains,” she said.",
      ["it rained | Ida Marsh | Vale press officer Ida Marsh", "It rains, | Ida Marsh | she"],
    ],
    [
      "the person a sentence is about",
      "“It rains,” Ann Vale said.\n\nFor Ida Marsh, a sailor, rowing is fun.\n\n“I row at six,” she said.",
      ["It rains, | Ann Vale | Ann Vale", "I row at six, | Ida Marsh | she"],
    ],
    [
      "the speaker before an order to the reader",
      "“Listen well,” says Ida Marsh. Consider who speaks. “Give them room.”",
      ["Listen well, | Ida Marsh | Ida Marsh", "Give them room. | Ida Marsh | Ida Marsh"],
    ],
  ])("%s", (_, body, expected) => {
    expect(speakersIn(body)).toEqual(expected);
  });
});
