import { expect, test } from "vitest";
import { findUtterances } from "../../src/extract/speech/quotations/utterances.js";
import { annotateText } from "../../src/extract/speech/text/annotated-text.js";

const reportsIn = (body: string): string[] =>
  findUtterances(annotateText(body)).flatMap(({ kind, span, cue }) =>
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
  ["half of those asked", "Half say it is late.", ["say | it is late"]],
  ["some in ten of them", "Six in 10 say it is late.", ["say | it is late"]],
  [
    "one share beside another",
    "Nearly half said they like boats, while 40 percent would rather walk.",
    ["said | they like boats"],
  ],
  [
    "three shares",
    "In all, 520 owners say they sail, 39 have said they row and 160 do neither.",
    ["say | they sail", "said | they row"],
  ],
  [
    "a few who speak, and a number that is theirs",
    "Two divers said four boats sank and three were saved.",
    ["said | four boats sank and three were saved"],
  ],
  [
    "a share inside what is said",
    "Ms. Reed said half of it leaks and three boats sank.",
    ["said | half of it leaks and three boats sank"],
  ],
  [
    "a share after a question",
    "When asked which boat was best, only 23 percent of them knew.",
    ["asked | which boat was best"],
  ],
  [
    "a noun phrase with brackets",
    "Ms. Reed described the board's (so far futile) attempts to mend it.",
    ["described | the board's (so far futile) attempts to mend it"],
  ],
  [
    "a second verb after by",
    "Mr. Boyd responded to that plan by calling the board “a sieve” and went home.",
    ["calling | the board “a sieve” and went home"],
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
  [
    "not with long marks after that, which are direct",
    `Mr. Boyd said that “the well is dry, the gate is shut, the road is closed, the shop is empty, the dam leaks, the roof is gone, the boat has sunk, and nobody has come to see about any of it.”`,
    [],
  ],
  [
    "no adjuncts after the occasion",
    "They married, Mr. Boyd said in Ames, in the rain, without a hat.",
    ["said | They married"],
  ],
  ["marks after that", "Mr. Boyd said that “the well is dry.”", ["said | that “the well is dry.”"]],
  [
    "before its cue, after a preposition",
    "About ten wells are dry, Mr. Boyd said.",
    ["said | About ten wells are dry"],
  ],
  [
    "before its cue, a gerund first",
    "Finding what is below is not easy, he said.",
    ["said | Finding what is below is not easy"],
  ],
  ["before its cue, that first", "That is late, Ms. Reed said.", ["said | That is late"]],
  ["by Ted, who is no participle", "Ted Boyd has won, Ms. Reed said.", ["said | Ted Boyd has won"]],
  ["no occasion before another object", "On May 5, Mr. Boyd posted a picture of a well.", []],
  ["no occasion before an infinitive", "Soon after, Mr. Boyd agreed to keep the gate shut.", []],
  [
    "one who has already spoken",
    "“It leaks,” said one planter near the dam, who added that nobody had come.",
    ["added | nobody had come"],
  ],
  [
    "in opening remarks",
    "Ms. Reed said in her opening remarks that time was short.",
    ["said | time was short"],
  ],
  [
    "told on the way",
    "And, Mr. Boyd tells the crowd, he has been a planter all his life.",
    ["tells | he has been a planter all his life"],
  ],
  [
    "around its cue and an interview",
    "When their turn came, Mr. Boyd said in an interview, the gate “simply fell.”",
    ["said | When their turn came", "said | the gate “simply fell.”"],
  ],
  ["before marks that go on with it", "The point is, he added, “that it leaks.”", ["added | The point is"]],
  [
    "around its source",
    "At the heart of it, according to Ann Hale, a planter, was the dry well.",
    ["according to | At the heart of it", "according to | was the dry well"],
  ],
  [
    "after its source and a conjunction",
    "He stayed because, according to Ms. Hale, the gate was shut.",
    ["according to | the gate was shut"],
  ],
  [
    "after a source with a description",
    "According to Mr. Boyd, who left in May, the dam leaks.",
    ["According to | the dam leaks"],
  ],
  [
    "a law case",
    "The ruling, Ms. Reed said, follows Vell v. Norrick.",
    ["said | The ruling", "said | follows Vell v. Norrick"],
  ],
  [
    "a question put to somebody",
    "Asked on Monday whether he would stay, Mr. Boyd left.",
    ["Asked | whether he would stay"],
  ],
  [
    "a question in the passive",
    "He was asked by a planter why the well was dry.",
    ["asked | why the well was dry"],
  ],
  ["a topic in the passive", "He was asked about closing the gate.", ["asked | closing the gate"]],
  ["a topic after a listener", "Ms. Reed asked Mr. Boyd about his wells.", ["asked | his wells"]],
  ["by six in ten", "Six in 10 said they were planters.", ["said | they were planters"]],
  ["by a share", "An overwhelming 91% say they have a well.", ["say | they have a well"]],
  [
    "by several who claim",
    "Her keenest friends claim that the vote was late.",
    ["claim | the vote was late"],
  ],
  [
    "not by itself after also",
    "Mr. Boyd also announced a plan for the wells.",
    ["announced | a plan for the wells"],
  ],
  ["added, though", "She added, though, that in May it had rained.", ["added | in May it had rained"]],
  [
    "with an occasion between commas",
    "Ms. Reed said, at a meeting of planters, that time was short.",
    ["said | time was short"],
  ],
  [
    "with marks for its verb",
    "Ms. Reed insists Mr. Boyd and his friends “need to leave.”",
    ["insists | Mr. Boyd and his friends “need to leave.”"],
  ],
  [
    "with a dash",
    "She suggested that – in May or later – it would rain.",
    ["suggested | in May or later – it would rain"],
  ],
  [
    "after as, of its own",
    "It grew as planters suggested such a list was late.",
    ["suggested | such a list was late"],
  ],
  ["as one says", "It rained, as Ms. Reed said the other day.", []],
  ["as many as", "In May as many as ten planters said they would leave.", ["said | they would leave"]],
  ["inverted in the present", "The well is dry, say officials.", ["say | The well is dry"]],
  [
    "after some weeks",
    "A few weeks after Ms. Reed said it would rain, the planters left.",
    ["said | it would rain"],
  ],
  [
    "told one who is described",
    "Mr. Boyd told Ann Hale, the mayor, that the well was dry.",
    ["told | the well was dry"],
  ],
  [
    "by a paper at the end",
    "The dam is to close, the Daily Herald reports.",
    ["reports | The dam is to close"],
  ],
  ["a count", "Planters said at least 20 wells were dry.", ["said | at least 20 wells were dry"]],
  ["an estimate", "Planters said about 40 wells had dried up.", ["said | about 40 wells had dried up"]],
  ["after a place", "Planters told reporters in Ames their dog was found.", ["told | their dog was found"]],
  ["with not", "Mr. Boyd warned planters not to leave.", ["warned | not to leave"]],
  ["a warning of something", "Mr. Boyd warned of a long drought.", ["warned | a long drought"]],
  ["an argument for something", "Mr. Boyd has long argued for a second well.", ["argued | a second well"]],
  [
    "a comparison of the paper's own",
    "Most said it was late, compared with ten others.",
    ["said | it was late"],
  ],
  ["ill at the end", "Mr. Boyd said he was ill. It rained.", ["said | he was ill"]],
  ["passives report nothing", "The minister was told that the bridge was unsafe.", []],
  ["nouns report nothing", "In its early claims and reports the firm was silent.", []],
  ["infinitives report nothing", "They agreed to meet on the bridge.", []],
  ["what might be said is not", "Critics would say that it failed.", []],
])("reported speech is found: %s", (_name, body, reports) => {
  expect(reportsIn(body)).toEqual(reports);
});
