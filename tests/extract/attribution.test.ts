import { describe, expect, test } from "vitest";
import { readSpeech } from "../../src/extract/speech/speech.js";

const speechIn = (body: string) => readSpeech({ headline: null, body, language: "en" });

/** "speaker | mention | cue | method" for each quote, with a dash for what is absent. */
const attributionsIn = (body: string): string[] =>
  speechIn(body).quotes.map(({ speaker, speakerMention, cue, method }) =>
    [speaker, speakerMention && body.slice(...speakerMention), cue && body.slice(...cue), method]
      .map((part) => part ?? "–")
      .join(" | "),
  );

describe("the speaker is identified by name", () => {
  test.each([
    [
      "after the cue",
      "“We won,” said Mayor Ingrid Solheim.",
      ["Ingrid Solheim | Mayor Ingrid Solheim | said | NAME"],
    ],
    ["before the cue", "“We won,” Ingrid Solheim said.", ["Ingrid Solheim | Ingrid Solheim | said | NAME"]],
    [
      "by a given name that looks like an adverb",
      "“We won,” Emily Chen said.",
      ["Emily Chen | Emily Chen | said | NAME"],
    ],
    [
      "before a description",
      "It leaks, Marta Quill, an engineer at the port authority, said on Monday.",
      ["Marta Quill | Marta Quill | said | NAME"],
    ],
    [
      "after a description",
      "“It leaks,” the port's engineer, Marta Quill, told The Herald.",
      ["Marta Quill | Marta Quill | told | NAME"],
    ],
    [
      "after a description without an article",
      "“It leaks,” said retired engineer Marta Quill.",
      ["Marta Quill | retired engineer Marta Quill | said | NAME"],
    ],
    [
      "before a party in brackets",
      "Sen. Mary Cole (D-Ohio) told reporters that it leaks.",
      ["Mary Cole | Sen. Mary Cole | told | NAME"],
    ],
    [
      "before a clause that quotes",
      "Carl Boyd, who called the dam “a wreck,” said it leaks.",
      ["Carl Boyd | Carl Boyd, who | called | NAME", "Carl Boyd | Carl Boyd | said | NAME"],
    ],
    [
      "before a bracket and a description",
      "Rep. Ana Cruz (D-Md.), chair of the harbour panel, said it leaks.",
      ["Ana Cruz | Rep. Ana Cruz | said | NAME"],
    ],
    [
      "after an adverb, before a description",
      "Even Carl Boyd, a loyal member, said it leaks.",
      ["Carl Boyd | Carl Boyd | said | NAME"],
    ],
    [
      "before a description, of a short clause",
      "Carl Boyd, a diver, said the quay leaks.",
      ["Carl Boyd | Carl Boyd | said | NAME"],
    ],
    ["before a day", "Carl Boyd on Friday said it leaks.", ["Carl Boyd | Carl Boyd | said | NAME"]],
    [
      "as the subject of a relative clause",
      "Ann Hale fears the dam, which Carl Boyd said was safe.",
      ["Carl Boyd | Carl Boyd | said | NAME"],
    ],
    [
      "by a plural noun with a relative clause",
      "Lawyers who have met Ann Hale say they will sue.",
      ["– | Lawyers | say | TITLE"],
    ],
    [
      "in the clause that follows a participle",
      "While saying that it leaks, Carl Boyd left early.",
      ["Carl Boyd | Carl Boyd | saying | NAME"],
    ],
    [
      "by surname, after the full name",
      "Carl Boyd left. “It leaks,” Boyd said.",
      ["Carl Boyd | Boyd | said | NAME"],
    ],
    [
      "by given name, after the full name",
      "Lily Chen left. “It leaks,” Lily said.",
      ["Lily Chen | Lily | said | NAME"],
    ],
    [
      "by family name first",
      "“It leaks,” said Xi Haoran. Xi added that it was old.",
      ["Xi Haoran | Xi Haoran | said | NAME", "Xi Haoran | Xi | added | NAME"],
    ],
    [
      'after "according to"',
      "According to Dr. Lena Hofmann, it leaks.",
      ["Lena Hofmann | Dr. Lena Hofmann | According to | NAME"],
    ],
    [
      "not by the one addressed",
      "“It leaks,” Lily Chen told Carl Boyd.",
      ["Lily Chen | Lily Chen | told | NAME"],
    ],
    [
      "not by the one asked",
      "Carl Boyd faced the crowd. He then asked the angry crowd, “Who pays?”",
      ["Carl Boyd | He | asked | PRONOUN"],
    ],
    [
      "not by the one asked after a description",
      "Carl Boyd, reading from a letter, asked the crowd “Who pays?”",
      ["Carl Boyd | Carl Boyd | asked | NAME"],
    ],
    [
      "before an age, a place and a relative clause",
      "“It leaks,” Harry Lund, 30, of Ames, N.C., who walked by, said.",
      ["Harry Lund | Harry Lund | said | NAME"],
    ],
    [
      "after a question, before more words",
      "“Who pays?” Carl Boyd asked. “We do.”",
      ["Carl Boyd | Carl Boyd | asked | NAME", "Carl Boyd | Carl Boyd | – | CONTINUATION"],
    ],
    [
      "after a question, not by the one who spoke before",
      "Ann Hale said it leaks. “Who pays?” Carl Boyd asked. “We do.”",
      [
        "Ann Hale | Ann Hale | said | NAME",
        "Carl Boyd | Carl Boyd | asked | NAME",
        "Carl Boyd | Carl Boyd | – | CONTINUATION",
      ],
    ],
    [
      "in another's sentence, before a colon",
      "Ann Hale said the plan was ready, to which Carl Boyd replied: “It is not.”",
      ["Ann Hale | Ann Hale | said | NAME", "Carl Boyd | Carl Boyd | replied | NAME"],
    ],
    [
      "as the subject of a sentence between two quotes",
      "“It leaks,” Ann Hale said. Carl Boyd smiled. “It always did.”",
      ["Ann Hale | Ann Hale | said | NAME", "Carl Boyd | Carl Boyd | – | NAME"],
    ],
    [
      "not by the medium of a message",
      "Carl Boyd answered Ann Hale on Lantern writing, “Yes, I will.”",
      ["Carl Boyd | Carl Boyd | writing | NAME"],
    ],
    [
      "after a title with an organization in it",
      "Speaker of the House Rep. Carl Boyd said “it leaks badly.”",
      ["Carl Boyd | Speaker of the House Rep. Carl Boyd | said | NAME"],
    ],
    ["in a caption", "Ann Hale, left, says “it leaks badly.”", ["Ann Hale | Ann Hale | says | NAME"]],
    ["after a dash", "“It leaks.” — Ann Hale", ["Ann Hale | Ann Hale | – | NAME"]],
    [
      "below the words",
      "Tom Lee came.\n\n“It leaks, and badly.”\n— Ann Hale, harbour master",
      ["Ann Hale | Ann Hale | – | NAME"],
    ],
    [
      "not by an adverb",
      "“It leaks,” Ann Hale said. Indeed, “Nobody has come to mend it in all these years.”",
      ["Ann Hale | Ann Hale | said | NAME", "Ann Hale | Ann Hale | – | CONTINUATION"],
    ],
    [
      "not by the one who asked",
      "Asked by Helen Marsh whether it leaks, Peter Oduya said: “Never.”",
      ["Helen Marsh | Helen Marsh | Asked | NAME", "Peter Oduya | Peter Oduya | said | NAME"],
    ],
    [
      "not by one who was asked",
      "Peter Oduya stayed. When asked whether it leaks, the pump failed.",
      ["– | – | asked | –"],
    ],
    [
      "before a question put to the same speaker",
      "“It leaks,” Lily Chen said when asked about the quay. “It always has.”",
      ["Lily Chen | Lily Chen | said | NAME", "Lily Chen | Lily Chen | – | CONTINUATION"],
    ],
    ["on a day", "Lily Chen on Friday said it leaks.", ["Lily Chen | Lily Chen | said | NAME"]],
    ["in a month", "Lily Chen in March said it leaks.", ["Lily Chen | Lily Chen | said | NAME"]],
    ["with however", "Lily Chen, however, said it leaks.", ["Lily Chen | Lily Chen | said | NAME"]],
    ["after an age", "Lily Chen, now 59, told planters it leaks.", ["Lily Chen | Lily Chen | told | NAME"]],
    [
      "after a year of birth",
      "Lily Chen, born in 1929, said it leaks.",
      ["Lily Chen | Lily Chen | said | NAME"],
    ],
    [
      "after a place",
      "Lily Chen of Ames, Ohio, said it leaks.",
      ["Lily Chen | Lily Chen of Ames | said | NAME"],
    ],
    [
      "between dashes",
      "Lily Chen — Norrick’s mayor — said it leaks.",
      ["Lily Chen | Lily Chen | said | NAME"],
    ],
    [
      "not by the paper that sources spoke with",
      "Officials who spoke with The Herald said it leaks.",
      ["– | Officials | said | TITLE"],
    ],
    [
      "with unnamed others",
      "Lily Chen and other planters said it leaks.",
      ["Lily Chen | Lily Chen and other planters | said | NAME"],
    ],
    [
      "before a second verb",
      "Lily Chen smiled and said it leaks, adding that it was old.",
      ["Lily Chen | Lily Chen | said | NAME", "Lily Chen | Lily Chen | adding | NAME"],
    ],
    [
      "by a surname that looks like an adverb",
      "And Connelly called it “late.”",
      ["Connelly | Connelly | called | NAME"],
    ],
    [
      "as the author of a message",
      "Carl Boyd sent out a letter saying that it leaks.",
      ["Carl Boyd | Carl Boyd | saying | NAME"],
    ],
    [
      "before a description with who",
      "Ann Hale, who joined in May, said the quay leaks.",
      ["Ann Hale | Ann Hale | said | NAME"],
    ],
    [
      "after a preposition, before who",
      "The board won the support of former governor Carl Boyd, who said it leaks.",
      ["Carl Boyd | former governor Carl Boyd, who | said | NAME"],
    ],
    [
      "before a participle with an adverb",
      "Mr. Boyd walked on, loudly shouting “It leaks!”",
      ["Boyd | Mr. Boyd | shouting | NAME"],
    ],
    ["before a colon", "Oduya: “Never.”", ["Oduya | Oduya | – | NAME"]],
    [
      "in the paragraph before",
      "Peter Oduya gave his answer in a letter:\n\n“I will never go.”",
      ["Peter Oduya | Peter Oduya | – | NAME"],
    ],
    [
      "by honorific, of two people with one surname",
      "Sarah Kim and David Kim run it. “It leaks,” Ms. Kim said. “A bit,” Mr. Kim replied.",
      ["Sarah Kim | Ms. Kim | said | NAME", "David Kim | Mr. Kim | replied | NAME"],
    ],
    [
      "by a surname that was first resolved to another person with it",
      "Ann Hale spoke. Hale met her husband, Tom Hale.\n\n“It leaks,” Hale said.",
      ["Ann Hale | Hale | said | NAME"],
    ],
    [
      "by the surname of the only person in the paragraph with it",
      "Ann Hale spoke. Hale left.\n\nTom Hale stayed. “It leaks,” Hale said.\n\n“A bit,” said Hale.",
      ["Tom Hale | Hale | said | NAME", "Ann Hale | Hale | said | NAME"],
    ],
    [
      "in capitals, in a transcript",
      "Peter Oduya met Ann Hale.\n\nODUYA: We will not sell it.\n\nHALE: Then who pays?",
      ["Peter Oduya | ODUYA | – | NAME", "Ann Hale | HALE | – | NAME"],
    ],
    ["in German", "„Wir gehen“, sagte Petra Vogel.", ["Petra Vogel | Petra Vogel | sagte | NAME"]],
    ["in French", "« Nous partons », a déclaré Jean Moreau.", ["Jean Moreau | Jean Moreau | déclaré | NAME"]],
  ])("%s", (_name, body, attributions) => {
    expect(attributionsIn(body)).toEqual(attributions);
  });
});

describe("the speaker is resolved", () => {
  test.each([
    [
      "by title",
      "Prime Minister Aiko Mori met Foreign Minister Lars Berg. “We agree,” the foreign minister said.",
      ["Lars Berg | the foreign minister | said | TITLE"],
    ],
    [
      "by a title with a capital",
      "President Aiko Mori met Foreign Minister Lars Berg. “We agree,” the President said.",
      ["Aiko Mori | the President | said | TITLE"],
    ],
    [
      "by name before an apposition whose end has no comma",
      "“It leaks,” Ann Hale, the rowers’ spokeswoman said. “It will go.”",
      ["Ann Hale | Ann Hale | said | NAME", "Ann Hale | Ann Hale | – | CONTINUATION"],
    ],
    [
      "by a report and who reports it in the same sentence",
      "The pier leaks badly, the Harbour Courier reports, and the report warns that “the beams are giving way.”",
      ["Harbour Courier | the report | warns | TITLE"],
    ],
    [
      "by a title in an apposition",
      "The president of the firm, Yuki Tanaka, left. “We move,” the president said.",
      ["Yuki Tanaka | the president | said | TITLE"],
    ],
    [
      "by pronoun and gender",
      "Pia Holm met Erik Dahl. “It leaks,” she said. “It does not,” he replied.",
      ["Pia Holm | she | said | PRONOUN", "Erik Dahl | he | replied | PRONOUN"],
    ],
    [
      "by pronoun and recency",
      "Erik Dahl left early. Later Carl Boyd spoke. “It leaks,” he said.",
      ["Carl Boyd | he | said | PRONOUN"],
    ],
    [
      "by pronoun: the previous speaker, not the person mentioned last",
      "Carl Boyd said he had written to Erik Dahl. “It leaks,” he said.",
      ["Carl Boyd | Carl Boyd | said | NAME", "Carl Boyd | he | said | PRONOUN"],
    ],
    [
      "by pronoun: the name in apposition to the subject",
      "Carl Boyd spoke of the quay. Her father, Brad, 39, worried about Boyd. “It leaks,” he said.",
      ["Brad | he | said | PRONOUN"],
    ],
    [
      "by an honorific of another gender",
      "Dr. Lena Hofmann met Mr. Hofmann. “It leaks,” he said. “No,” she said.",
      ["Hofmann | he | said | PRONOUN", "Lena Hofmann | she | said | PRONOUN"],
    ],
    [
      "by surname, where the given name is not in the lists",
      "Łukasz Wójcik came by. “It leaks,” Wojcik said.",
      ["Łukasz Wójcik | Wojcik | said | NAME"],
    ],
    [
      "by a name with initials",
      "J.P. Morrow came by. “It leaks,” said Morrow.",
      ["J.P. Morrow | Morrow | said | NAME"],
    ],
    [
      "by an acronym that is spelt like a pronoun",
      "Pia Holm left. The WHO, which met in May, said it leaks. Ann Hale told US divers it leaks.",
      ["WHO | The WHO | said | NAME", "Ann Hale | Ann Hale | told | NAME"],
    ],
    [
      "by the cue, where the closing quotation mark is missing",
      "“It leaks, Ann Hale said. She left on Monday.\n\nNobody came. “It always has, said Pia Holm.",
      ["Ann Hale | Ann Hale | said | NAME", "Pia Holm | Pia Holm | said | NAME"],
    ],
    [
      "by suffix",
      "Paul Reyes Jr. met Paul Reyes Sr. “It leaks,” said Reyes Jr. “It does,” said Reyes Sr.",
      ["Paul Reyes Jr. | Reyes Jr. | said | NAME", "Paul Reyes Sr. | Reyes Sr. | said | NAME"],
    ],
    [
      "by the surname that a couple shares",
      "Mr. and Mrs. Hale said it leaks.",
      ["Hale | Mr. and Mrs. Hale | said | NAME"],
    ],
    [
      "as a continuation of the previous quote",
      "“It leaks,” Pia Holm said. “It always has.”\n\n“Nobody cares about it.”",
      [
        "Pia Holm | Pia Holm | said | NAME",
        "Pia Holm | Pia Holm | – | CONTINUATION",
        "Pia Holm | Pia Holm | – | CONTINUATION",
      ],
    ],
    [
      "as a continuation of the next quote",
      "“It leaks. It always has.” “And it will,” said Pia Holm.",
      ["Pia Holm | Pia Holm | – | CONTINUATION", "Pia Holm | Pia Holm | said | NAME"],
    ],
  ])("%s", (_name, body, attributions) => {
    expect(attributionsIn(body)).toEqual(attributions);
  });

  test.each([
    ["a pronoun without an antecedent", "“It leaks,” he said.", ["– | he | said | PRONOUN"]],
    ["a pronoun of another gender", "Pia Holm left. “It leaks,” he said.", ["– | he | said | PRONOUN"]],
    [
      "a title that no person has",
      "Pia Holm left. “It leaks,” the senator said.",
      ["– | the senator | said | TITLE"],
    ],
    [
      "one who is asked",
      "Ann Hale left. Carl Boyd was asked, “What is it that leaks?”",
      ["– | – | asked | –"],
    ],
    [
      "one who is asked in the paragraph before",
      "“It leaks,” said Pia Holm.\n\nCarl Boyd was asked:\n\n“What is it that leaks?”",
      ["Pia Holm | Pia Holm | said | NAME", "– | – | – | –"],
    ],
    [
      "one who is asked after speaking",
      "Ann Hale said it leaks, and was asked, “Since when does it leak?”",
      ["Ann Hale | Ann Hale | said | NAME", "– | – | asked | –"],
    ],
    ["a title alone", "Ann Hale left. The President said it leaks.", ["– | The President | said | TITLE"]],
    ["another", "Pia Holm left. “It leaks,” tweeted another.", ["– | another | tweeted | TITLE"]],
    ["somebody unnamed", "Pia Holm left. “It leaks,” an official said.", ["– | an official | said | TITLE"]],
    [
      "somebody's lawyer",
      "Pia Holm left. “It leaks,” Holm's lawyer said.",
      ["– | Holm's lawyer | said | TITLE"],
    ],
  ])("to no person for %s", (_name, body, attributions) => {
    expect(attributionsIn(body)).toEqual(attributions);
  });
});

describe("speakers", () => {
  test("are listed in the order in which they first speak, only if quoted", () => {
    const { speakers } = speechIn(
      "Mayor Carl Boyd met Ann Hale and Tom Lee. “It leaks,” said Tom Lee. Boyd said it did not.",
    );
    expect(speakers).toEqual([
      { name: "Tom Lee", kind: "PERSON", aliases: ["Tom Lee"], roles: [] },
      { name: "Carl Boyd", kind: "PERSON", aliases: ["Carl Boyd"], roles: ["Mayor"] },
    ]);
  });

  test.each([
    ["The Harbour Workers' Union said it would strike.", "Harbour Workers' Union", "ORGANIZATION"],
    ["The White House said it would wait.", "White House", "ORGANIZATION"],
    ["NATO said it was ready.", "NATO", "ORGANIZATION"],
    ["Norway said it was ready.", "Norway", "ORGANIZATION"],
    ["The Bank of Vell said rates would rise.", "Bank of Vell", "ORGANIZATION"],
    ["Norrick Lines said it was ready.", "Norrick Lines", "ORGANIZATION"],
    ["The Vell General Hospital said it was full.", "Vell General Hospital", "ORGANIZATION"],
    [
      "The Rovers Supporters' Trust met. The Trust said it was late.",
      "Rovers Supporters' Trust",
      "ORGANIZATION",
    ],
    ["Republicans said it was late.", "Republicans", "GROUP"],
    ["Palestinians said it was late.", "Palestinians", "GROUP"],
  ])("may be organizations and groups: %s", (body, name, kind) => {
    expect(speechIn(body).speakers).toEqual([{ name, kind, aliases: [name], roles: [] }]);
  });

  test.each(["Hospitals said they were full.", "The mayor left. Hale's union said it was late."])(
    "do not include common nouns: %s",
    (body) => {
      expect(speechIn(body).speakers).toEqual([]);
    },
  );

  test("get mixed case where the page has them only as labels in capitals", () => {
    const { speakers } = speechIn("ANN HALE: We sell the land.\n\nFJELD: To whom?\n\nANN HALE: To you.");
    expect(speakers.map(({ name, kind }) => ({ name, kind }))).toEqual([
      { name: "Ann Hale", kind: "PERSON" },
      { name: "Fjeld", kind: "PERSON" },
    ]);
    const labelled = speechIn("MR. HALE: We sell the land.\n\nMS. FJELD: To whom is it sold?");
    expect(labelled.speakers.map(({ name }) => name)).toEqual(["Hale", "Fjeld"]);
  });

  test("have aliases from the headline and the caption", () => {
    const { speakers } = readSpeech({
      headline: "Ivanov: Talks Were Late",
      body: "Talks were late, Defense Minister Sergei Ivanov said.",
      language: "en",
      image: { caption: "Defense Minister Sergey Ivanov speaks.", credit: null, url: null },
      topics: ["Talks"],
    });
    expect(speakers).toEqual([
      {
        name: "Sergei Ivanov",
        kind: "PERSON",
        aliases: ["Sergei Ivanov", "Sergey Ivanov"],
        roles: ["Defense Minister"],
      },
    ]);
  });
});

test("a quote without a speaker has confidence 0, one with a speaker more", () => {
  const { quotes } = speechIn("“It leaks,” he said. “It does,” said Ann Hale.");
  expect(quotes.map(({ speaker, confidence }) => [speaker, confidence > 0, confidence <= 1])).toEqual([
    [null, false, true],
    ["Ann Hale", true, true],
  ]);
});
