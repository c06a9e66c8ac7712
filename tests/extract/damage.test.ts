import { describe, expect, test } from "vitest";
import { repairMojibake } from "../../src/extract/formats/mojibake.js";
import { readTextPage } from "../../src/extract/formats/text/text-page.js";
import { extract } from "../../src/extract/page.js";
import { readSpeech } from "../../src/extract/speech/speech.js";
import { findParagraphs } from "../../src/extract/speech/text/paragraphs.js";
import { findQuotedRuns } from "../../src/extract/speech/text/quotation-marks.js";

const runsIn = (body: string): string[] =>
  findQuotedRuns(body, findParagraphs(body)).map(({ inner }) => body.slice(...inner));

/** "speaker: words" for each quote that is not indirect. */
const saidIn = (body: string): string[] =>
  readSpeech({ headline: null, body, language: "en" })
    .quotes.filter(({ kind }) => kind !== "INDIRECT")
    .map(({ speaker, text }) => `${speaker}: ${text}`);

describe("rare quotation marks", () => {
  test.each([
    ["full-width", "＂We patch it,＂ said Olu Ade.", ["We patch it,"]],
    ["primes", "″We patch it,″ said Olu Ade.", ["We patch it,"]],
    ["a prime that closes a curly mark's run", "A board of 6″ pine, “it holds,” he said.", ["it holds,"]],
    ["heavy", "❝We patch it,❞ said Olu Ade.", ["We patch it,"]],
    ["corner brackets", "「We patch it」 said Olu Ade.", ["We patch it"]],
    ["single angles", "‹ We patch it ›, said Olu Ade.", ["We patch it"]],
    ["pairs of single marks", "‘‘We patch it,’’ said Olu Ade.", ["We patch it,"]],
    ["single primes", "′We patch it,′ said Olu Ade.", ["We patch it,"]],
    ["single low and high", "‚We patch it,‘ said Olu Ade.", ["We patch it,"]],
    [
      "curly opened, typewriter closed",
      "“We patch it,’’ said Olu Ade. “It holds.”",
      ["We patch it,", "It holds."],
    ],
    ["straight opened, typewriter closed", "\"We patch it,'' said Olu Ade.", ["We patch it,"]],
  ])("are found: %s", (_name, body, runs) => {
    expect(runsIn(body)).toEqual(runs);
  });
});

describe("marks inside marks of the same form", () => {
  test.each([
    ["straight", '"They called it "art" for years," he said.', ['They called it "art" for years,']],
    ["at the end", 'She added: "They called it "art"."', ['They called it "art".']],
    ["curly", "“They called it “art” for years,” he said.", ["They called it “art” for years,"]],
    [
      "without the inner closing mark",
      "“They called it “art for years,” he said.",
      ["They called it “art for years,"],
    ],
  ])("belong to the quote: %s", (_name, body, runs) => {
    expect(runsIn(body)).toEqual(runs);
  });
});

describe("a mark that is never closed", () => {
  test.each([
    [
      "ends before its attribution",
      "“The quay leaks, Marta Quill said. She patched it.\n\n“It holds,” Olu Ade said.",
      ["Marta Quill: The quay leaks,", "Olu Ade: It holds,"],
    ],
    [
      "ends before a question's attribution",
      "“Does it leak? she asked. Olu Ade nodded.\n\n“It does,” Marta Quill said.",
      ["null: Does it leak?", "Marta Quill: It does,"],
    ],
    [
      "ends before an attribution with a date",
      '"It leaks, said Marta Quill on Monday. "We patch it," Olu Ade said.',
      ["Marta Quill: It leaks,", "Olu Ade: We patch it,"],
    ],
    [
      "ends before the next quote of its paragraph",
      "“It leaks. Nobody came. “We patch it,” Olu Ade said.",
      ["Olu Ade: It leaks. Nobody came.", "Olu Ade: We patch it,"],
    ],
    [
      "ends with its paragraph",
      "Olu Ade said: “It leaks and\n\nMarta Quill left. “It holds,” she said.",
      ["Olu Ade: It leaks and", "Marta Quill: It holds,"],
    ],
    [
      "is a quote over several paragraphs if the next one opens with a mark too",
      "“It leaks.\n\n“We patch it,” Olu Ade said.",
      ["Olu Ade: It leaks.\n\n“We patch it,"],
    ],
  ])("%s", (_name, body, quotes) => {
    expect(saidIn(body)).toEqual(quotes);
  });
});

describe("single marks", () => {
  test.each([
    [
      "over several paragraphs are a quote in each",
      "'We patch the quay.\n\n'We patch the wall.\n\n'And it's the boys' job,' said Olu Ade.",
      ["Olu Ade: We patch the quay.", "Olu Ade: We patch the wall.", "Olu Ade: And it's the boys' job,"],
    ],
    [
      "before an apostrophe",
      "‘’Twas a leak,’ said Olu Ade. ‘The ’80s leaked.’",
      ["Olu Ade: ’Twas a leak,", "Olu Ade: The ’80s leaked."],
    ],
    ["before a straight apostrophe", "''Twas a leak,' said Olu Ade.", ["Olu Ade: 'Twas a leak,"]],
    ["with one mark for both", "'Twas a leak,' said Olu Ade.", ["Olu Ade: Twas a leak,"]],
    ["before a number", "'60 boats sank,' said Olu Ade.", ["Olu Ade: 60 boats sank,"]],
  ])("%s", (_name, body, quotes) => {
    expect(saidIn(body)).toEqual(quotes);
  });

  test("are no apostrophes", () => {
    expect(runsIn("In the '80s the boys' quay was 'sound', they thought in '91.")).toEqual(["sound"]);
  });
});

describe("a line break within a sentence", () => {
  test.each([
    [
      "in a quote",
      "“The quay has leaked\nfor years,” Marta Quill said.",
      ["Marta Quill: The quay has leaked\nfor years,"],
    ],
    [
      "before a sentence of the quote",
      "“It leaks.\nIt always did,” Marta Quill said.",
      ["Marta Quill: It leaks.\nIt always did,"],
    ],
    ["after a quote", "“The quay leaks,”\nMarta Quill said.", ["Marta Quill: The quay leaks,"]],
    ["in a name", "“The quay leaks,” said Marta\nQuill, the engineer.", ["Marta Quill: The quay leaks,"]],
    ["after a verb", "The mayor told the\nWexham Times: “It leaks badly.”", ["null: It leaks badly."]],
    [
      "but not after a heading",
      "The quay leaks\nMarta Quill said it was “a ruin.”",
      ["Marta Quill: it was “a ruin.”"],
    ],
  ])("is a space: %s", (_name, body, quotes) => {
    expect(saidIn(body)).toEqual(quotes);
  });

  test("is joined in a page of wrapped text, also in a line that is short", () => {
    const page = `The Quay Leaks Again

By Ann Lee

The harbour board closed the quay on Monday after a diver found that
the wall below it had moved, and told the boats to leave before the
water fell.

“The quay leaks,” said Marta
Quill, who is the engineer. “It will
go, and the wall with it, whatever the board may say to us on Monday.”`;
    expect(readTextPage(page).body.split("\n\n")[1]).toBe(
      "“The quay leaks,” said Marta Quill, who is the engineer. “It will go, and the wall with it, whatever the board may say to us on Monday.”",
    );
  });
});

describe("markup in a text", () => {
  test.each([
    [
      "emphasis",
      "**“It leaks,”** said *Marta Quill*. _“Badly,”_ she added.",
      ["Marta Quill: It leaks,", "Marta Quill: Badly,"],
    ],
    ["a link", "“It leaks,” said [Marta Quill](https://quay.example/q).", ["Marta Quill: It leaks,"]],
    ["emphasis in a quote", "“It *really* leaks,” Marta Quill said.", ["Marta Quill: It *really* leaks,"]],
    ["tags", "“It leaks,” said <b>Marta Quill</b>.", ["Marta Quill: It leaks,"]],
    ["references to marks", "&ldquo;It leaks,&rdquo; said Marta Quill.", ["Marta Quill: It leaks,"]],
    ["backslashes", '\\"It leaks,\\" said Marta Quill.', ["Marta Quill: It leaks,"]],
    [
      "footnotes in brackets",
      "“It leaks,”[1] Marta Quill said.[2] “Badly.”",
      ["Marta Quill: It leaks,", "Marta Quill: Badly."],
    ],
    [
      "raised footnotes",
      "“It leaks,” Marta Quill said.¹ “Badly.”",
      ["Marta Quill: It leaks,", "Marta Quill: Badly."],
    ],
    [
      "footnotes that lost their form",
      "“It leaks,” Marta Quill said.1 “Badly.”",
      ["Marta Quill: It leaks,", "Marta Quill: Badly."],
    ],
    [
      "no changed letter",
      "“[T]he quay leaks [b]adly,” Marta Quill said.",
      ["Marta Quill: [T]he quay leaks [b]adly,"],
    ],
  ])("is no part of marks, names and sentences: %s", (_name, body, quotes) => {
    expect(saidIn(body)).toEqual(quotes);
  });
});

describe("text that was decoded from a wrong encoding", () => {
  test.each([
    ["â€œIt leaks,â€\u009d said RenÃ© Hale.", "“It leaks,” said René Hale.", 3],
    ["â€œIt leaks,â€ said RenÃ© Hale.", "“It leaks,” said René Hale.", 3],
    ["It cost Â£5â€”or â‚¬6â€¦", "It cost £5—or €6…", 4],
    ["The wharfâ€™s “sound”, CAFÉ” and all.", "The wharf’s “sound”, CAFÉ” and all.", 1],
    ["caf\u00c3\u00a9 \u00e2\u0080\u009cno\u00e2\u0080\u009d", "café “no”", 3],
    ["Ã¢â‚¬Å“It leaksÃ¢â‚¬Â¦", "“It leaks…", 8],
    ["dÃ©jÃ  vu", "déjà vu", 1],
    ["Ð¡ÐºÐ°Ð·Ð°Ð» Ð¾Ð½", "Сказал он", 8],
    ["Great ðŸ˜€", "Great 😀", 1],
    ["\u0093It leaks,\u0094 she said \u0096 twice.", "“It leaks,” she said – twice.", 3],
  ])("is repaired: %s", (damaged, text, repaired) => {
    expect(repairMojibake(damaged)).toEqual({ text, repaired });
  });

  test.each([
    "« café », dit-elle à\u00a0«\u00a0Paris\u00a0»; déjà\u00a0», é\u00a0»",
    "“MAÇÔ e “CAFÉ”, São Tomé",
    "one\u0085two",
    "Å“ and Ä’",
  ])("is left as it is if it is sound: %s", (text) => {
    expect(repairMojibake(text)).toEqual({ text, repaired: 0 });
  });

  test.each([
    ["json", JSON.stringify({ text: "â€œIt leaks,â€ said RenÃ© Hale." })],
    ["json", '{"text":"\\u00e2\\u0080\\u009cIt leaks,\\u00e2\\u0080\\u009d said Ren\\u00c3\\u00a9 Hale."}'],
    ["html", "<p>&acirc;&euro;&oelig;It leaks,&acirc;&euro;&#157; said Ren&Atilde;&copy; Hale.</p>"],
  ] as const)("is repaired in a page, with a warning: %s %s", (format, content) => {
    const { body, quotes, warnings } = extract({ id: "a", content, format });
    expect({ body, speaker: quotes[0]?.speaker, warnings }).toEqual({
      body: "“It leaks,” said René Hale.",
      speaker: "René Hale",
      warnings: ['3 characters of the page, decoded from a wrong encoding ("â€œ" for “), could be repaired.'],
    });
  });

  test("has a warning for what is lost", () => {
    const { warnings } = extract({ id: "a", content: '{"text":"It\ufffds a leak."}', format: "json" });
    expect(warnings).toEqual(["1 character of the text could not be decoded and became U+FFFD."]);
  });
});

describe("the title of another article after a label", () => {
  test.each([
    "READ MORE: Karl Ude, who owns the quay, says “I will not sell”",
    "Related: “I will not sell,” says Karl Ude",
    "Watch | Karl Ude says: “I will not sell.”",
  ])("has no quotes: %s", (teaser) => {
    expect(saidIn(`“It leaks,” Marta Quill said.\n\n${teaser}`)).toEqual(["Marta Quill: It leaks,"]);
  });
});
