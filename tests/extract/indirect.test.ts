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
  [
    "a noun phrase for what was said",
    "Ms. Reed announced her retirement during a visit on Friday.",
    ["announced | her retirement"],
  ],
  ["no noun phrase after other verbs", "Ms. Reed told a long story and called the plumber.", []],
  ["pointed out", "Planters point out that the well is dry.", ["point out | the well is dry"]],
  ["pointed to", "Planters pointed to the dry well.", ["pointed to | the dry well"]],
  ["no pointing", "Planters pointed a finger at the well.", []],
  [
    "a time that is a subject",
    "This has been a worry for planters, Mr. Elling said.",
    ["said | This has been a worry for planters"],
  ],
  [
    "told a listener, without that",
    "Ms. Reed assured voters she'd pay for it.",
    ["assured | she'd pay for it"],
  ],
  [
    "mixed",
    "Ms. Reed said Tom Boyd “eats whatever he finds.”",
    ["said | Tom Boyd “eats whatever he finds.”"],
  ],
  [
    "according to, without a comma",
    "Wells are drier than in May according to a survey.",
    ["according to | Wells are drier than in May"],
  ],
  [
    "after a bracketed sentence",
    "(Nobody has asked the union.) The well is dry, planters told The Herald.",
    ["told | The well is dry"],
  ],
  [
    "by two, of whom one has no name",
    "The manager shut the gate, she and another planter said.",
    ["said | The manager shut the gate"],
  ],
  [
    "by two kinds of people",
    "Wells matter most to the young, teachers and union officials said.",
    ["said | Wells matter most to the young"],
  ],
  [
    "that holds a report of its own",
    "Instead, she said, her boss told her to leave at once.",
    ["said | her boss told her to leave at once"],
  ],
  [
    "before a dash with a comment",
    "The trend will end this year, the office reported on Tuesday -- a turn that surprised many.",
    ["reported | The trend will end this year"],
  ],
  [
    "that begins with although",
    "Mr. Boyd argued that although he confessed, nobody listened.",
    ["argued | although he confessed, nobody listened"],
  ],
  [
    "at the beginning of a sentence that goes on",
    "Having announced that the well was dry, the mayor left for the coast.",
    ["announced | the well was dry"],
  ],
  [
    "on a programme",
    "Asked on “The Morning Hour,” Ms. Reed said she had not “heard them say it.”",
    ["said | she had not “heard them say it.”"],
  ],
  ["for years", "Mr. Boyd argued for many years that the well was dry.", ["argued | the well was dry"]],
  ["a request", "Ms. Reed asked them to leave.", ["asked | to leave"]],
  ["a topic asked about", "Asked about the dry well, Mr. Boyd laughed.", ["Asked | the dry well"]],
  ["an explanation", "Mr. Boyd explained his long silence.", ["explained | his long silence"]],
  ["a comment after marks", "“Buy it!” said one owner of a shop that sells wells.", []],
  ["an example is not said", "He may keep, say, two wells.", []],
  ["an occasion with a comment", "On Monday, pressed by the rain, Mr. Boyd wrote to the mayor.", []],
  ["ill at the end", "Mr. Boyd said he was ill. It rained.", ["said | he was ill"]],
  ["passives report nothing", "The minister was told that the bridge was unsafe.", []],
  ["nouns report nothing", "In its early claims and reports the firm was silent.", []],
  ["infinitives report nothing", "They agreed to meet on the bridge.", []],
  ["what might be said is not", "Critics would say that it failed.", []],
])("reported speech is found: %s", (_name, body, reports) => {
  expect(reportsIn(body)).toEqual(reports);
});
