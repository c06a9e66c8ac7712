import { describe, expect, test } from "vitest";
import { readSpeech } from "../../src/extract/speech/speech.js";

/** The names of the speakers of a page's quotes, in order; null where nobody is named. */
const speakersOf = (body: string): (string | null)[] =>
  readSpeech({ headline: null, body, language: "en" }).quotes.map(({ speaker }) => speaker);

describe("a title refers to", () => {
  test.each([
    ["its letters", "They thanked Vell District Attorney Olga Quill.", "the DA"],
    ["its letters with stops", "They thanked Attorney General Olga Quill.", "the A.G."],
    ["letters of a part", "They thanked Olga Quill, chief executive of Borrow Ltd.", "the CEO"],
    ["a lawmaker", "Ohio Rep. Olga Quill came on Monday.", "the Republican lawmaker"],
    ["the sex of an office", "Rep. Olga Quill came on Monday.", "the congresswoman"],
    ["a party and a state", "Ohio Sen. Olga Quill came on Monday.", "the Ohio Democrat"],
    ["a politician", "Gov. Olga Quill came on Monday.", "the veteran politician"],
    ["an office to come", "They thanked President-elect Olga Quill.", "the president-elect"],
    ["an office taken", "Olga Quill has been named Prime Minister.", "the new Prime Minister"],
    ["an office sworn to", "Olga Quill was sworn in as mayor of Vell.", "the new mayor"],
    ["an office she came to", "Olga Quill became governor in May.", "the governor"],
    ["an age", "Olga Quill opened a mill.", "the 46-year-old"],
    ["an age and a trade", "Olga Quill opened a mill.", "the 46-year-old miller"],
    ["children", "Olga Quill opened a mill.", "the mother of two"],
  ])("whom it fits: %s", (_name, opening, title) => {
    expect(speakersOf(`${opening}\n\n“It leaks badly here,” ${title} said.`)).toEqual(["Olga Quill"]);
  });

  test.each([
    ["another sex", "Rep. Carl Boyd came on Monday.", "the congresswoman"],
    ["one of two lawmakers", "Rep. Olga Quill met Sen. Carl Boyd.", "the Democrat"],
    ["the other party", "Republican Sen. Olga Quill came on Monday.", "the Democrat"],
    ["no office", "Trade representative Olga Quill came on Monday.", "the Republican lawmaker"],
    ["one not elected yet", "President Olga Quill came on Monday.", "the president-elect"],
    ["an office under a condition", "They rise if Olga Quill became governor.", "the governor"],
    ["whose supporters", "President Olga Quill came on Monday.", "the president’s liberal supporters"],
    ["an adjective", "Republican Sen. Olga Quill came on Monday.", "the Republican donors"],
    ["a child", "Olga Quill opened a mill.", "the 9-year-old"],
    ["the father of nobody here", "Olga Quill opened a mill.", "the father of two"],
  ])("nobody whom it does not fit: %s", (_name, opening, title) => {
    expect(speakersOf(`${opening}\n\n“It leaks badly here,” ${title} said.`)).toEqual([null]);
  });
});
