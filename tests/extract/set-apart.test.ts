import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/page.js";

const FILLER = [
  "The harbour board closed the eastern quay on Monday after a diver found that the wall below it had moved by a foot.",
  "The boats that land their fish there have to use the western quay until the wall is mended, which may take a year.",
  "Two of the cranes were moved in March, and the third one is to follow as soon as the weather allows it to be lifted.",
].map((text) => `<p>${text}</p>`);

/** "speaker: words" for each quote of an article with these paragraphs between others. */
function saidIn(html: string): string[] {
  const content = `<!doctype html><html lang="en"><body><article><h1>Eastern Quay Is Closed</h1>${FILLER[0]}${html}${FILLER.slice(1).join("")}</article></body></html>`;
  const { quotes, body } = extract({ id: "quay.html", content, format: "html" });
  for (const { start, end, text } of quotes) expect(body.slice(start, end)).toBe(text);
  return quotes.map(({ speaker, kind, text }) => `${kind} ${speaker}: ${text}`);
}

const bodyOf = (html: string): string =>
  extract({
    id: "quay.html",
    content: `<!doctype html><html lang="en"><body><article><h1>Eastern Quay Is Closed</h1>${html}${FILLER.join("")}</article></body></html>`,
    format: "html",
  }).body;

const WORDS = "The wall has moved. We were not told of it.";

describe("a block quote", () => {
  test.each([
    ["the sentence before it", "<p>Marta Quill wrote on Monday:</p>", "", "Marta Quill"],
    ["a description", "<p>Marta Quill, the harbour's engineer, told the board:</p>", "", "Marta Quill"],
    ["a sentence without a colon", "<p>Marta Quill responded on Monday.</p>", "", "Marta Quill"],
    ["a statement", "<p>A statement from Marta Quill:</p>", "", "Marta Quill"],
    ["a pronoun", "<p>Marta Quill spoke to the board on Monday. She said:</p>", "", "Marta Quill"],
    ["its cite element", "", "<cite>Marta Quill</cite>", "Marta Quill"],
    ["its footer", "", "<footer>— <cite>Marta Quill, engineer</cite></footer>", "Marta Quill"],
    ["its last line", "", "<p>– Marta Quill, engineer</p>", "Marta Quill"],
    [
      "its account",
      "",
      "&mdash; Marta Quill (@mquill) <a href='https://social.example/1'>May 3, 2021</a>",
      "Marta Quill",
    ],
    [
      "its account, rather than the sentence before it",
      "<p>Olu Ade shared her post:</p>",
      "&mdash; Marta Quill (@mquill) May 3, 2021",
      "Marta Quill",
    ],
    ["a shared post", "", "<p>A post shared by Marta Quill (@mquill)</p>", "Marta Quill"],
    ["nothing", "", "", null],
    ["nothing, after another speaker", "<p>“It leaks,” Olu Ade said.</p>", "", null],
    ["an unfinished sentence", "<p>“It leaks,” Olu Ade said, and then, in one breath:</p>", "", "Olu Ade"],
  ])("is a direct quote, attributed by %s", (_, before, signature, speaker) => {
    const said = saidIn(`${before}<blockquote><p>${WORDS}</p>${signature}</blockquote>`);
    expect(said.at(-1)).toBe(`DIRECT ${speaker}: ${WORDS}`);
  });

  test("has a quote for each of its paragraphs", () => {
    expect(
      saidIn(`<p>Marta Quill said:</p><blockquote><p>${WORDS}</p><p>We are now.</p></blockquote>`),
    ).toEqual([`DIRECT Marta Quill: ${WORDS}`, "DIRECT Marta Quill: We are now."]);
  });

  test("with marks around its words has a quote within them", () => {
    expect(saidIn(`<p>Marta Quill said:</p><blockquote><p>“${WORDS}”</p></blockquote>`)).toEqual([
      `DIRECT Marta Quill: ${WORDS}`,
    ]);
  });

  test("that quotes somebody is read like any text", () => {
    expect(
      saidIn("<p>The Gazette wrote:</p><blockquote><p>“It leaks,” Marta Quill said.</p></blockquote>"),
    ).toEqual(["DIRECT Marta Quill: It leaks,"]);
  });

  test("ends before the links of a post", () => {
    expect(
      saidIn(
        "<blockquote><p>It leaks. https://t.co/a1 pic.twitter.com/b2</p>&mdash; Marta Quill (@mquill)</blockquote>",
      ),
    ).toEqual(["DIRECT Marta Quill: It leaks."]);
  });

  test("that holds most of the text is layout", () => {
    expect(
      extract({ id: "a.html", content: `<blockquote>${FILLER.join("")}</blockquote>`, format: "html" })
        .quotes,
    ).toEqual([]);
  });

  test("may be one of Markdown", () => {
    const text = "Marta Quill wrote:\n\n> The wall has moved.\n> We were not told.\n\nShe left.";
    const { quotes } = extract({ id: "a", content: JSON.stringify({ text }), format: "json" });
    expect(quotes.map(({ speaker, text: words }) => `${speaker}: ${words}`)).toEqual([
      "Marta Quill: The wall has moved.",
      "Marta Quill: We were not told.",
    ]);
  });
});

describe("a q element", () => {
  test.each([
    [
      "<p>Marta Quill said, <q>The wall has moved.</q> <q>It will go,</q> she added.</p>",
      ["The wall has moved.", "It will go,"],
    ],
    ["<p><q>It will go </q>, said Marta Quill.</p>", ["It will go"]],
    [
      "<p><q>They call it <q>the sieve</q> here,</q> said Marta Quill.</p>",
      ["They call it ‘the sieve’ here,"],
    ],
    ["<p><q>“It will go,”</q> said Marta Quill.</p>", ["It will go,"]],
  ])("has marks: %s", (html, words) => {
    expect(saidIn(html)).toEqual(words.map((text) => `DIRECT Marta Quill: ${text}`));
  });
});

describe("a large initial", () => {
  test.each([
    '<p><span class="page-header">M</span>arta Quill said: “It leaks.”</p>',
    '<p><strong><span class="first related">M</span></strong>arta Quill said: “It leaks.”</p>',
    '<div class="dropcap">M</div><p>arta Quill said: “It leaks.”</p>',
    '<p><span class="sidebar-cap">Mart</span>a Quill said: “It leaks.”</p>',
  ])("stays part of its word: %s", (html) => {
    expect(bodyOf(html).split("\n\n")[0]).toBe("Marta Quill said: “It leaks.”");
  });
});

describe("the mark of a footnote", () => {
  test.each([
    ["“It leaks,” Marta Quill said.<sup>1</sup> “Badly.”", "“It leaks,” Marta Quill said. “Badly.”"],
    ["“It leaks,”<sup>[2]</sup> Marta Quill said.", "“It leaks,” Marta Quill said."],
    ["Marta Quill<sup><a href='#n'>a</a></sup> said it leaks.", "Marta Quill said it leaks."],
    ["Marta Quill said<a href='#n'><sup>3,4</sup></a> it leaks.", "Marta Quill said it leaks."],
    [
      "It holds 40 m<sup>2</sup> of the 19<sup>th</sup> century, she said.",
      "It holds 40 m2 of the 19th century, she said.",
    ],
  ])("is left out, but no exponent: %s", (html, text) => {
    expect(bodyOf(`<p>${html}</p>`).split("\n\n")[0]).toBe(text);
  });
});
