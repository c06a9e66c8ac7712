import fc from "fast-check";
import { expect, test } from "vitest";
import { OnrecordError } from "../../src/errors/onrecord-error.js";
import type { ArticleDraft } from "../../src/extract/draft.js";
import { extract, type PageFormat } from "../../src/extract/page.js";
import { readSpeech } from "../../src/extract/speech/speech.js";

/** Fragments of news text in any order, with any text between them. */
const pieces = fc.oneof(
  fc.constantFrom(
    ..."“ ” \" ' ‘ ’ « » „ `` '' ''' ( ) [ ] , . ? ! : ; — - … 's 5'10\" \n \n\n".split(" "),
    ..."said says told according to that he she they Ms. Sen. Hale Boyd Ann the of and who adding asked".split(
      " ",
    ),
    ...["Ann Hale", "Q.", "A.", "HALE:", "the mayor", "U.S.", "😀", "\u00a0", "\u200b", "\ud83d", "it leaks"],
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const bodies = fc
  .array(pieces, { maxLength: 60 })
  .chain((parts) => fc.constantFrom(" ", "", "\n").map((separator) => parts.join(separator)));

const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

type Speech = Pick<ArticleDraft, "quotes" | "speakers">;

/** Quotes are in order, do not overlap, split no character and match the body; the speakers are exactly those quoted. */
function expectSound(body: string, { quotes, speakers }: Speech): void {
  let end = 0;
  for (const quote of quotes) {
    expect(quote.start).toBeGreaterThanOrEqual(end);
    expect(quote.end).toBeGreaterThan(quote.start);
    expect(body.slice(quote.start, quote.end)).toBe(quote.text);
    for (const span of [[quote.start, quote.end], quote.speakerMention, quote.cue]) {
      for (const at of span ?? []) expect(at <= body.length && !splitsPair(body, at)).toBe(true);
    }
    expect(quote.confidence > 0).toBe(quote.speaker !== null);
    end = quote.end;
  }
  const named = quotes.flatMap(({ speaker }) => speaker ?? []);
  expect(speakers.map(({ name }) => name)).toEqual([...new Set(named)]);
  for (const { name, aliases } of speakers) expect(aliases).toContain(name);
}

test("any text gives the same ordered quotes each time, without an exception", () => {
  fc.assert(
    fc.property(bodies, fc.option(fc.string(), { nil: null }), (body, headline) => {
      const page = { headline, body, language: "en" };
      const speech = readSpeech(page);
      expect(readSpeech(page)).toEqual(speech);
      expectSound(body, speech);
    }),
    { numRuns: 400 },
  );
});

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n\n", "</p><p>");

test.each<[PageFormat, (body: string) => string]>([
  ["text", (body) => `The quay\n\nIt leaks, and the town knows that it does.\n\n${body}`],
  [
    "html",
    (body) => `<h1>The quay</h1><article><p>It leaks, the town says.</p><p>${escaped(body)}</p></article>`,
  ],
  ["json", (body) => JSON.stringify({ text: body, title: body.slice(0, 40) })],
])(
  "any text in a page of format %s gives the same valid quotes each time, or is refused",
  (format, toPage) => {
    fc.assert(
      fc.property(bodies, (talk) => {
        const source = { id: "page", content: toPage(talk), format };
        try {
          const draft = extract(source);
          expect(extract(source)).toEqual(draft);
          expectSound(draft.body, draft);
        } catch (error) {
          if (!(error instanceof OnrecordError)) throw error;
          expect(error.code).toBe("UNREADABLE_PAGE");
        }
      }),
      { numRuns: 100 },
    );
  },
);

test.each(["", " ", "\n\n", "“", "”", "“”", "said", ": “", "“ ”", "Q.", "A.", "— “x"])(
  "%j has no speakers",
  (body) => {
    const { speakers } = readSpeech({ headline: null, body, language: "en" });
    expect(speakers).toEqual([]);
  },
);
