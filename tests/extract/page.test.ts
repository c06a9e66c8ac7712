import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OnrecordError } from "../../src/errors/onrecord-error.js";
import { extract, type PageFormat, type PageSource } from "../../src/extract/page.js";

const SENTENCE = 'The eastern quay will stay shut until the summer. "We are late," Orla Venn said on Monday.';
const HTML = `<!doctype html><html lang="en-GB"><head><title>Quay stays shut</title></head>
<body><article><h1>Quay stays shut</h1><p>${SENTENCE}</p><p>${SENTENCE.replace("Monday", "Friday")}</p></article></body></html>`;

function page(
  content: string | Uint8Array,
  format: PageFormat = "auto",
  given?: PageSource["given"],
): PageSource {
  return { id: "page", content, format, ...(given ? { given } : {}) };
}

describe("a page", () => {
  test("of text becomes a draft with its language, its speakers and their quotes", () => {
    const draft = extract(page(`Quay Stays Shut\n\n${SENTENCE}`));
    expect(draft).toMatchObject({
      id: "page",
      headline: "Quay Stays Shut",
      lead: SENTENCE,
      body: SENTENCE,
      language: "en",
      speakers: [{ name: "Orla Venn", kind: "PERSON" }],
      quotes: [{ text: "We are late,", kind: "DIRECT", speaker: "Orla Venn" }],
    });
  });

  test.each([
    ["text", `Quay stays shut\n\n${SENTENCE}`],
    ["HTML", HTML],
    ["JSON", JSON.stringify({ title: "Quay stays shut", text: SENTENCE })],
    ["JSON over several lines", JSON.stringify({ title: "Quay stays shut", text: SENTENCE }, null, 2)],
  ])("is recognized as %s by its content", (_, content) => {
    const fromText = extract(page(content));
    const fromBytes = extract(page(Buffer.from(content)));
    expect(fromText).toMatchObject({ headline: "Quay stays shut", lead: SENTENCE });
    expect(fromBytes).toEqual(fromText);
  });

  test("is read in the requested format", () => {
    const content = '{"a": 1} is what the minister wrote.';
    expect(() => extract(page(content))).toThrow(OnrecordError);
    expect(extract(page(content, "text")).body).toBe(content);
  });

  test("has its declared language in canonical form, else the detected language", () => {
    const declared = (lang: string) => extract(page(HTML.replace("en-GB", lang))).language;
    expect([
      declared("en_us"),
      declared("de"),
      declared("no language"),
      extract(page("It is so.")).language,
    ]).toEqual(["en-US", "de", "en", "und"]);
  });

  test("has its own id, else the id of its source", () => {
    const ids = ['{"id":"a:1","text":"It is so."}', '{"text":"It is so."}'].map(
      (line) => extract(page(line)).id,
    );
    expect(ids).toEqual(["a:1", "page"]);
  });

  test("has the given values instead of its own", () => {
    const line = {
      text: SENTENCE,
      url: "https://gazette.example/old",
      source: "Gazette",
      date: "2021-03-03",
      topics: ["Harbours"],
    };
    const given = {
      url: "https://gazette.example/quay",
      source: " Coast  Gazette ",
      publishedAt: "2021-03-04T09:30:00+01:00",
      topics: [],
    };
    const { url, source, publishedAt, datePrecision, topics } = extract(
      page(JSON.stringify(line), "json", given),
    );
    expect({ url, source, publishedAt, datePrecision, topics }).toEqual({
      url: "https://gazette.example/quay",
      source: "Coast Gazette",
      publishedAt: "2021-03-04T08:30:00.000Z",
      datePrecision: "INSTANT",
      topics: [],
    });
  });

  test.each([
    [{ url: "gazette.example" }, 'The url "gazette.example" must be an absolute http or https address.'],
    [{ publishedAt: "soon" }, 'The date "soon" must be an RFC 3339 date such as 2019-12-15T05:56:00Z.'],
  ])("refuses %j", (given, message) => {
    expect(() => extract(page(SENTENCE, "text", given))).toThrow(
      expect.objectContaining({ code: "BAD_USER_INPUT", message }),
    );
  });

  test("of more than 10 MB is unreadable", () => {
    expect(() => extract(page(new Uint8Array(52_428_800)))).toThrow(
      expect.objectContaining({
        code: "UNREADABLE_PAGE",
        message: "The page has 50.0 MB; it may have at most 10 MB.",
      }),
    );
  });

  test.each(["", "\0".repeat(40), " \n"])("without content is unreadable: %j", (content) => {
    expect(() => extract(page(content))).toThrow(expect.objectContaining({ code: "UNREADABLE_PAGE" }));
  });

  test("never contains characters that Postgres cannot store", () => {
    const text = `Half \ud83d of it,\0 and ${SENTENCE}`;
    const drafts = [
      text,
      HTML.replace("<p>", `<p>${text}`),
      JSON.stringify({ text, title: text, topic: text }),
    ].map((content) => JSON.stringify(extract(page(content))));
    for (const draft of drafts) expect(draft).not.toMatch(/\\u0000|\\ud83d/);
  });
});

describe("any input", () => {
  const formats = fc.constantFrom<PageFormat>("auto", "text", "html", "json");
  const fragments = fc.constantFrom(
    SENTENCE,
    "\n",
    "\n\n",
    "\r\n",
    "\u00a0",
    "Tags: a, b",
    "By Ann Lee",
    "© Gazette / Jon Doe",
    "3 March 2021",
    "“",
    '"',
    "<p>",
    "</div>",
    "<article>",
    "{",
    '{"text":"',
    '"}',
    "Read more: It",
    "said Ann Lee.",
    "|",
    "•",
    "08:56 GMT +315",
    "\0",
    "\ud83d",
  );
  const contents = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.uint8Array({ maxLength: 200 }),
    fc.array(fragments, { maxLength: 30 }).map((parts) => parts.join("")),
    fc.json().map((json) => `{"text":"It is so.","extra":${json}}`),
  );

  test("either becomes a draft whose quotes are slices of its body, or is refused with a reason", () => {
    fc.assert(
      fc.property(contents, formats, (content, format) => {
        try {
          const { body, lead, quotes } = extract(page(content, format));
          expect(body).toContain(lead ?? "?");
          expect(quotes.map(({ start, end }) => body.slice(start, end))).toEqual(
            quotes.map(({ text }) => text),
          );
        } catch (error) {
          if (!(error instanceof OnrecordError)) throw error;
          expect(error).toMatchObject({
            code: "UNREADABLE_PAGE",
            message: expect.stringMatching(/^[A-Z].*\.$/s),
          });
        }
      }),
      { numRuns: 120 },
    );
  });
});
