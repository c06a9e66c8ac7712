import { expect, test } from "vitest";
import { findUtterances } from "../../src/extract/quotes.js";
import { markText } from "../../src/extract/speech/marked-text.js";

const reportsIn = (body: string): string[] =>
  findUtterances(markText(body)).flatMap(({ kind, span, cue }) =>
    kind === "DIRECT" ? [] : [`${cue ? body.slice(...cue) : "–"} | ${body.slice(...span)}`],
  );

test.each([
  ["with that", "Ms. Reed said that time was short.", ["said | time was short"]],
  ["without that", "Ms. Reed said time was short.", ["said | time was short"]],
  ["before its cue", "Time was short, Ms. Reed said.", ["said | Time was short"]],
  ["before an inverted cue", "The board must act, said Ms. Reed.", ["said | The board must act"]],
  [
    "according to, last",
    "The water is clean, according to Paul Sperling.",
    ["according to | The water is clean"],
  ],
  [
    "according to, first",
    "According to Paul Sperling, the water is clean.",
    ["According to | the water is clean"],
  ],
  [
    "told a listener",
    "Tomas Varga told the council that the mine would close.",
    ["told | the mine would close"],
  ],
  [
    "on an occasion",
    "Ms. Reed said in a statement on Friday that time was short.",
    ["said | time was short"],
  ],
  ["on a day, without that", "Ms. Reed said on Friday she would resign.", ["said | she would resign"]],
  [
    "a participle that goes on",
    "Ms. Reed said time was short, adding that nobody had listened.",
    ["said | time was short", "adding | nobody had listened"],
  ],
  [
    "a second verb",
    "Ms. Reed said time was short and added that nobody had listened.",
    ["said | time was short", "added | nobody had listened"],
  ],
  [
    "around its cue",
    "The allure of the plan, Ms. Reed argued, is easy to see.",
    ["argued | The allure of the plan", "argued | is easy to see"],
  ],
  [
    "two speakers in one sentence",
    "Ms. Reed said time was short, and Mr. Boyd said there was plenty.",
    ["said | time was short", "said | there was plenty"],
  ],
  ["a question", "Ms. Reed asked whether the road was safe.", ["asked | whether the road was safe"]],
  ["a comment of the paper's own", "She said it was late, which nobody believed.", ["said | it was late"]],
  [
    "a clause in the middle stays",
    "He said the dam, which leaks, is safe.",
    ["said | the dam, which leaks, is safe"],
  ],
  ["passives report nothing", "The minister was told that the bridge was unsafe.", []],
  ["nouns report nothing", "In its early claims and reports the firm was silent.", []],
  ["infinitives report nothing", "They agreed to meet on the bridge.", []],
  ["what might be said is not", "Critics would say that it failed.", []],
])("reported speech is found: %s", (_name, body, reports) => {
  expect(reportsIn(body)).toEqual(reports);
});
