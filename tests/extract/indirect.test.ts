import { expect, test } from "vitest";
import { findUtterances } from "../../src/extract/speech/quotations/utterances.js";
import { annotateText } from "../../src/extract/speech/text/annotated-text.js";

const reportsIn = (body: string): string[] =>
  findUtterances(annotateText(body)).flatMap(({ kind, span, cue }) =>
    kind === "DIRECT" ? [] : [`${cue ? body.slice(...cue) : "–"} | ${body.slice(...span)}`],
  );

test.each([
  ["a clause with “that”", "Ms. Reed said that time was short.", ["said | time was short"]],
  ["a clause without “that”", "Ms. Reed said time was short.", ["said | time was short"]],
  ["a clause before its cue", "Time was short, Ms. Reed said.", ["said | Time was short"]],
  ["a clause before an inverted cue", "The board must act, said Ms. Reed.", ["said | The board must act"]],
  [
    "“according to” after the clause",
    "The water is clean, according to Paul Sperling.",
    ["according to | The water is clean"],
  ],
  [
    "“according to” before the clause",
    "According to Paul Sperling, the water is clean.",
    ["According to | the water is clean"],
  ],
  [
    "a clause after the listener and “that”",
    "Tomas Varga told the council that the mine would close.",
    ["told | the mine would close"],
  ],
  [
    "a clause after the occasion",
    "Ms. Reed said in a statement on Friday that time was short.",
    ["said | time was short"],
  ],
  [
    "a clause without “that” after a day",
    "Ms. Reed said on Friday she would resign.",
    ["said | she would resign"],
  ],
  [
    "a participle with the same speaker",
    "Ms. Reed said time was short, adding that nobody had listened.",
    ["said | time was short", "adding | nobody had listened"],
  ],
  [
    "a second verb with the same subject",
    "Ms. Reed said time was short and added that nobody had listened.",
    ["said | time was short", "added | nobody had listened"],
  ],
  [
    "a clause on both sides of its cue",
    "The allure of the plan, Ms. Reed argued, is easy to see.",
    ["argued | The allure of the plan", "argued | is easy to see"],
  ],
  [
    "two speakers in one sentence",
    "Ms. Reed said time was short, and Mr. Boyd said there was plenty.",
    ["said | time was short", "said | there was plenty"],
  ],
  ["“half” as the subject", "Half say it is late.", ["say | it is late"]],
  ["“six in 10” as the subject", "Six in 10 say it is late.", ["say | it is late"]],
  [
    "a clause that ends before another share of a poll",
    "Nearly half said they like boats, while 40 percent would rather walk.",
    ["said | they like boats"],
  ],
  [
    "a clause that ends before a third count",
    "In all, 520 owners say they sail, 39 have said they row and 160 do neither.",
    ["say | they sail", "said | they row"],
  ],
  [
    "a clause with a count of its own, by two speakers",
    "Two divers said four boats sank and three were saved.",
    ["said | four boats sank and three were saved"],
  ],
  [
    "a clause with a share of its own",
    "Ms. Reed said half of it leaks and three boats sank.",
    ["said | half of it leaks and three boats sank"],
  ],
  [
    "a question that ends before a share",
    "When asked which boat was best, only 23 percent of them knew.",
    ["asked | which boat was best"],
  ],
  [
    "no noun phrase after “described”",
    "Ms. Reed described the board's (so far futile) attempts to mend it.",
    [],
  ],
  [
    "a participle after “by”",
    "Mr. Boyd responded to that plan by calling the board “a sieve” and went home.",
    ["calling | the board “a sieve” and went home"],
  ],
  ["a question", "Ms. Reed asked whether the road was safe.", ["asked | whether the road was safe"]],
  [
    "a clause that ends before the article's comment",
    "She said it was late, which nobody believed.",
    ["said | it was late"],
  ],
  [
    "a clause that contains a relative clause",
    "He said the dam, which leaks, is safe.",
    ["said | the dam, which leaks, is safe"],
  ],
  ["no noun phrase after “announced”", "Ms. Reed announced her retirement during a visit on Friday.", []],
  ["no noun phrase after “criticized”", "Ms. Reed criticized the mayor in the chamber.", []],
  ["no time after “announced”", "The well is to close, a plan announced earlier this month.", []],
  ["a gerund after “denied”", "Mr. Boyd denied taking the money and left.", ["denied | taking the money"]],
  ["a gerund after “suggested”", "She suggested digging a well and left.", ["suggested | digging a well"]],
  [
    "a gerund after “warned against”",
    "Mr. Boyd warned against drinking the water.",
    ["warned | drinking the water"],
  ],
  ["no noun phrase with a relative clause", "Ms. Reed announced a plan he liked and the others feared.", []],
  ["no noun phrase before a second verb", "Mr. Boyd denied wrongdoing and defended the mayor.", []],
  [
    "no name after “says”",
    "It is over, says retired diver and harbour master Ann Hale, who left in May.",
    [],
  ],
  ["no “same”", "Only ten percent said the same of the mayor.", []],
  [
    "a clause with an irregular verb",
    "The planters claimed the mayor stole a boat.",
    ["claimed | the mayor stole a boat"],
  ],
  [
    "a clause whose subject has a relative clause",
    "Mr. Boyd insisted the planters who left were angry.",
    ["insisted | the planters who left were angry"],
  ],
  ["no noun in -ing", "Ms. Reed announced funding for a well.", []],
  ["no adjective in -ing", "Mr. Boyd reported growing fears in the town.", []],
  ["no noun phrase after verbs that need a clause", "Ms. Reed told a long story and called the plumber.", []],
  ["“point out”", "Planters point out that the well is dry.", ["point out | the well is dry"]],
  ["no noun phrase after “pointed to”", "Planters pointed to the dry well.", []],
  ["nothing after “pointed” without a particle", "Planters pointed a finger at the well.", []],
  [
    "a clause that begins with “This”",
    "This has been a worry for planters, Mr. Elling said.",
    ["said | This has been a worry for planters"],
  ],
  [
    "a clause without “that” after the listener",
    "Ms. Reed assured voters she'd pay for it.",
    ["assured | she'd pay for it"],
  ],
  [
    "a clause that is quoted in part",
    "Ms. Reed said Tom Boyd “eats whatever he finds.”",
    ["said | Tom Boyd “eats whatever he finds.”"],
  ],
  [
    "“according to” without a comma",
    "Wells are drier than in May according to a survey.",
    ["according to | Wells are drier than in May"],
  ],
  [
    "a clause after a sentence in brackets",
    "(Nobody has asked the union.) The well is dry, planters told The Herald.",
    ["told | The well is dry"],
  ],
  [
    "a clause by a pronoun and a noun",
    "The manager shut the gate, she and another planter said.",
    ["said | The manager shut the gate"],
  ],
  [
    "a clause by two groups",
    "Wells matter most to the young, teachers and union officials said.",
    ["said | Wells matter most to the young"],
  ],
  [
    "a clause that contains another report",
    "Instead, she said, her boss told her to leave at once.",
    ["said | her boss told her to leave at once"],
  ],
  [
    "a clause before the article's comment after a dash",
    "The trend will end this year, the office reported on Tuesday -- a turn that surprised many.",
    ["reported | The trend will end this year"],
  ],
  [
    "a clause that begins with “although”",
    "Mr. Boyd argued that although he confessed, nobody listened.",
    ["argued | although he confessed, nobody listened"],
  ],
  [
    "a subordinate report that opens its sentence",
    "Having announced that the well was dry, the mayor left for the coast.",
    ["announced | the well was dry"],
  ],
  [
    "a clause after a programme's title",
    "Asked on “The Morning Hour,” Ms. Reed said she had not “heard them say it.”",
    ["said | she had not “heard them say it.”"],
  ],
  [
    "a clause after a duration",
    "Mr. Boyd argued for many years that the well was dry.",
    ["argued | the well was dry"],
  ],
  ["an infinitive after the listener", "Ms. Reed asked them to leave.", ["asked | to leave"]],
  ["no topic after “asked about”", "Asked about the dry well, Mr. Boyd laughed.", []],
  ["no noun phrase that looks like a listener", "Mr. Boyd explained his long silence.", []],
  [
    "no clause that describes the speaker of a quote",
    "“Buy it!” said one owner of a shop that sells wells.",
    [],
  ],
  ["nothing after “say” that gives an example", "He may keep, say, two wells.", []],
  [
    "no occasion before a verb with another object",
    "On Monday, pressed by the rain, Mr. Boyd wrote to the mayor.",
    [],
  ],
  [
    "no long quote after “that”, which is direct",
    `Mr. Boyd said that “the well is dry, the gate is shut, the road is closed, the shop is empty, the dam leaks, the roof is gone, the boat has sunk, and nobody has come to see about any of it.”`,
    [],
  ],
  [
    "a clause without the adjuncts after its occasion",
    "They married, Mr. Boyd said in Ames, in the rain, without a hat.",
    ["said | They married"],
  ],
  ["a short quote after “that”", "Mr. Boyd said that “the well is dry.”", ["said | that “the well is dry.”"]],
  [
    "a clause before its cue that begins with a preposition",
    "About ten wells are dry, Mr. Boyd said.",
    ["said | About ten wells are dry"],
  ],
  [
    "a clause before its cue that begins with a gerund",
    "Finding what is below is not easy, he said.",
    ["said | Finding what is below is not easy"],
  ],
  [
    "a clause before its cue that begins with “That”",
    "That is late, Ms. Reed said.",
    ["said | That is late"],
  ],
  [
    "a clause that begins with the given name Ted",
    "Ted Boyd has won, Ms. Reed said.",
    ["said | Ted Boyd has won"],
  ],
  ["no occasion before a noun phrase", "On May 5, Mr. Boyd posted a picture of a well.", []],
  ["no occasion before an infinitive", "Soon after, Mr. Boyd agreed to keep the gate shut.", []],
  [
    "a relative clause about the speaker of a quote",
    "“It leaks,” said one planter near the dam, who added that nobody had come.",
    ["added | nobody had come"],
  ],
  [
    "a clause after an occasion with an -ing form",
    "Ms. Reed said in her opening remarks that time was short.",
    ["said | time was short"],
  ],
  [
    "a clause after a comment between commas",
    "And, Mr. Boyd tells the crowd, he has been a planter all his life.",
    ["tells | he has been a planter all his life"],
  ],
  [
    "a clause on both sides of its cue and occasion",
    "When their turn came, Mr. Boyd said in an interview, the gate “simply fell.”",
    ["said | When their turn came", "said | the gate “simply fell.”"],
  ],
  [
    "words before a quote that continues them",
    "The point is, he added, “that it leaks.”",
    ["added | The point is"],
  ],
  [
    "a clause on both sides of “according to”",
    "At the heart of it, according to Ann Hale, a planter, was the dry well.",
    ["according to | At the heart of it", "according to | was the dry well"],
  ],
  [
    "a clause after a conjunction and “according to”",
    "He stayed because, according to Ms. Hale, the gate was shut.",
    ["according to | the gate was shut"],
  ],
  [
    "a clause after a source with a description",
    "According to Mr. Boyd, who left in May, the dam leaks.",
    ["According to | the dam leaks"],
  ],
  [
    "a clause with the “v.” of a court case",
    "The ruling, Ms. Reed said, follows Vell v. Norrick.",
    ["said | The ruling", "said | follows Vell v. Norrick"],
  ],
  [
    "a question put to the subject",
    "Asked on Monday whether he would stay, Mr. Boyd left.",
    ["Asked | whether he would stay"],
  ],
  [
    "a question in the passive with its agent",
    "He was asked by a planter why the well was dry.",
    ["asked | why the well was dry"],
  ],
  ["no topic in the passive", "He was asked about closing the gate.", []],
  ["no topic after the listener", "Ms. Reed asked Mr. Boyd about his wells.", []],
  [
    "a question after “asked about”",
    "Ms. Reed asked Mr. Boyd about how the wells were dug.",
    ["asked | how the wells were dug"],
  ],
  ["a question with “how”", "Mr. Boyd asked how the well was dug.", ["asked | how the well was dug"]],
  [
    "a question with “how” after a listener",
    "Mr. Boyd told the board how the well was dug.",
    ["told | how the well was dug"],
  ],
  [
    "an explanation with “why”",
    "Ms. Reed explained why the well is dry.",
    ["explained | why the well is dry"],
  ],
  [
    "no question that is only a topic",
    "“Never,” Ms. Reed said in answer to a question about whether it leaks.",
    [],
  ],
  [
    "a clause in the past by “six in 10”",
    "Six in 10 said they were planters.",
    ["said | they were planters"],
  ],
  ["a clause by a percentage", "An overwhelming 91% say they have a well.", ["say | they have a well"]],
  [
    "a clause after a verb that can be a noun",
    "Her keenest friends claim that the vote was late.",
    ["claim | the vote was late"],
  ],
  [
    "a clause after an adverb between commas",
    "She added, though, that in May it had rained.",
    ["added | in May it had rained"],
  ],
  [
    "a clause after an occasion between commas",
    "Ms. Reed said, at a meeting of planters, that time was short.",
    ["said | time was short"],
  ],
  [
    "a clause whose verb is quoted",
    "Ms. Reed insists Mr. Boyd and his friends “need to leave.”",
    ["insists | Mr. Boyd and his friends “need to leave.”"],
  ],
  [
    "a clause with a dash",
    "She suggested that – in May or later – it would rain.",
    ["suggested | in May or later – it would rain"],
  ],
  [
    "a clause by a subject after the conjunction “as”",
    "It grew as planters suggested such a list was late.",
    ["suggested | such a list was late"],
  ],
  ["no clause after the comment “as she said”", "It rained, as Ms. Reed said the other day.", []],
  [
    "a clause after “as many as”",
    "In May as many as ten planters said they would leave.",
    ["said | they would leave"],
  ],
  [
    "a clause before an inverted cue in the present",
    "The well is dry, say officials.",
    ["say | The well is dry"],
  ],
  [
    "a report that is part of a time adjunct",
    "A few weeks after Ms. Reed said it would rain, the planters left.",
    ["said | it would rain"],
  ],
  [
    "a clause after a listener with a description",
    "Mr. Boyd told Ann Hale, the mayor, that the well was dry.",
    ["told | the well was dry"],
  ],
  [
    "a clause before the newspaper that reports it",
    "The dam is to close, the Daily Herald reports.",
    ["reports | The dam is to close"],
  ],
  [
    "a clause that begins with “at least”",
    "Planters said at least 20 wells were dry.",
    ["said | at least 20 wells were dry"],
  ],
  [
    "a clause that begins with “about”",
    "Planters said about 40 wells had dried up.",
    ["said | about 40 wells had dried up"],
  ],
  [
    "a clause without “that” after a place",
    "Planters told reporters in Ames their dog was found.",
    ["told | their dog was found"],
  ],
  ["an infinitive after “not”", "Mr. Boyd warned planters not to leave.", ["warned | not to leave"]],
  ["no noun phrase after “warned of”", "Mr. Boyd warned of a long drought.", []],
  ["no noun phrase after “argued for”", "Mr. Boyd has long argued for a second well.", []],
  [
    "no relative clause after a participle",
    "Mr. Boyd read the rule, announced in May, that would close it.",
    [],
  ],
  [
    "a clause that ends before the article's comparison",
    "Most said it was late, compared with ten others.",
    ["said | it was late"],
  ],
  ["a clause that ends with “ill.”", "Mr. Boyd said he was ill. It rained.", ["said | he was ill"]],
  ["nothing after a passive", "The minister was told that the bridge was unsafe.", []],
  ["nothing after nouns", "In its early claims and reports the firm was silent.", []],
  ["nothing after an infinitive", "They agreed to meet on the bridge.", []],
  ["nothing after a modal", "Critics would say that it failed.", []],
])("reported speech: finds %s", (_name, body, reports) => {
  expect(reportsIn(body)).toEqual(reports);
});

test.each([
  ["“never”", "Ms. Reed never said the well was dry.", []],
  ["“did not”", "Ms. Reed did not say the well was dry.", []],
  ["“didn’t”", "Ms. Reed didn’t tell planters that the well was dry.", []],
  ["“has not” with an adverb", "Ms. Reed has not yet publicly said whether the well is dry.", []],
  ["“hardly”", "Ms. Reed hardly says the well is dry.", []],
  ["“is not”", "Ms. Reed is not saying that the well is dry.", []],
  ["a negation in a relative clause", "Ms. Reed, who never said that the well was dry, resigned.", []],
  ["“no one”", "No one on the board has said that the well was dry.", []],
  ["“none”", "None of the planters told the board that the well was dry.", []],
  ["“neither”", "Neither Ms. Reed nor Mr. Boyd said the well was dry.", []],
  ["“if”", "If Ms. Reed says the well is dry, Mr. Boyd will leave.", []],
  ["“unless”", "Unless Ms. Reed says it is dry, the planters will stay.", []],
  ["“may have”", "Ms. Reed may have said that the well was dry.", []],
  ["“should have”", "Ms. Reed should have told the board the well was dry.", []],
  ["“would not”", "Ms. Reed would not say whether the well was dry.", []],
  ["“refused to”", "Ms. Reed refused to say whether the well was dry.", []],
  ["“has yet to”", "Ms. Reed has yet to say whether the well is dry.", []],
  ["“wants him to”", "Ms. Reed wants Mr. Boyd to say that the well is dry.", []],
  ["“denied saying”", "Ms. Reed denied saying that the well was dry.", []],
  ["“denied ever having said”", "Ms. Reed denied ever having said that the well was dry.", []],
  ["a question", "Did Ann Hale say that the well was dry?", []],
  ["“nor did”", "Nor did Ann Hale say that the well was dry.", []],
  ["“not only”", "Ms. Reed not only said it was dry but left.", ["said | it was dry but left"]],
  ["“denied”", "Ms. Reed denied that the well was dry.", ["denied | the well was dry"]],
  ["“No 10”", "No 10 said the well was dry.", ["said | the well was dry"]],
  [
    "a condition that is part of what another says",
    "If Ms. Reed says no, Mr. Boyd will leave, Ann Hale said.",
    ["said | If Ms. Reed says no, Mr. Boyd will leave"],
  ],
  [
    "another report after what was not said",
    "Ms. Reed cannot say whether it is dry, but Mr. Boyd said it was full.",
    ["said | it was full"],
  ],
])("reported speech: only what was said counts: %s", (_name, body, reports) => {
  expect(reportsIn(body)).toEqual(reports);
});

test.each([
  [
    "“but” and the present",
    "Planters said they would share it, but there is worry.",
    ["said | they would share it"],
  ],
  ["“but declined to”", "Ms. Reed said it was late, but declined to say why.", ["said | it was late"]],
  ["“but it is unclear”", "Ms. Reed said it is late, but it is unclear why.", ["said | it is late"]],
  ["“though critics”", "Ms. Reed says it is late, though critics doubt that.", ["says | it is late"]],
  ["“just as”", "Ms. Reed said it was late, just as the mayor spoke.", ["said | it was late"]],
  ["a semicolon", "Planters say it is late; the mayor does not.", ["say | it is late"]],
  [
    "a comma in the quotation marks",
    "Ms. Reed said it was “much too late,” but gave no reason.",
    ["said | it was “much too late,”"],
  ],
  [
    "but not before a clause that may be reported",
    "Ms. Reed said it was late, but the gate was open.",
    ["said | it was late, but the gate was open"],
  ],
  [
    "but not before “that”",
    "Ms. Reed said it was late, and that it was cold.",
    ["said | it was late, and that it was cold"],
  ],
])("reported speech: ends where the article goes on: %s", (_name, body, reports) => {
  expect(reportsIn(body)).toEqual(reports);
});

test.each([
  [
    "after a statement",
    "Ms. Reed said in a statement the boat needs a second crew.",
    ["said | the boat needs a second crew"],
  ],
  [
    "after an interview and a day",
    "Ms. Reed said in an interview on Friday the boat leaks.",
    ["said | the boat leaks"],
  ],
  ["with “a few”", "Mr. Boyd warned a hard few days were ahead.", ["warned | a hard few days were ahead"]],
  [
    "with a time in it",
    "Mr. Boyd warned heavy rain this week could fill it.",
    ["warned | heavy rain this week could fill it"],
  ],
  [
    "with a place in it",
    "Mr. Boyd warned homes in the valley could flood.",
    ["warned | homes in the valley could flood"],
  ],
  ["after a percentage", "Some 51% say the town should pay.", ["say | the town should pay"]],
  ["after two names", "Garcia and Lund say the gate must go.", ["say | the gate must go"]],
  ["after a group", "The council say the gate must go.", ["say | the gate must go"]],
  ["after brackets", "Ms. Reed said (and Mr. Boyd agreed) that it leaks.", ["said | it leaks"]],
  [
    "after “as reported by”",
    "As reported by Coast News, the mayor has resigned.",
    ["As reported by | the mayor has resigned"],
  ],
  [
    "before “as first reported by”",
    "The mayor has resigned, as first reported by Coast News.",
    ["as first reported by | The mayor has resigned"],
  ],
  ["after “called on”", "Ms. Reed called on the two planters to leave.", ["called | to leave"]],
  ["after a listener with a number", "Ms. Reed urged the two planters to leave.", ["urged | to leave"]],
  ["not with a pronoun alone", "Mr. Boyd said this despite the rain that was falling.", []],
  ["not after a story", "Mr. Boyd told the story of the quay to make a point.", []],
  ["not after “according to plan”", "The boats left according to plan in May.", []],
  [
    "a source's plan",
    "The boats leave in May, according to the plan.",
    ["according to | The boats leave in May"],
  ],
  ["after “among other things”", "Ms. Reed said, among other things, that it leaks.", ["said | it leaks"]],
  ["not after “easier said”", "It is easier said than done in a small town.", []],
  ["not after a trade", "She began in police reporting covering fires for Coast News.", []],
])("reported speech: begins: %s", (_name, body, reports) => {
  expect(reportsIn(body)).toEqual(reports);
});
