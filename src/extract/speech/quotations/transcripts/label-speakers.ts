import { givenNames } from "../../../../names/given-names.js";
import { honorifics, roleNouns, titleAbbreviations, titleModifiers } from "../../lexicon/titles.js";
import { organizationWords, placeNames, sentenceStarters } from "../../lexicon/vocabulary.js";
import { wordSet } from "../../lexicon/word-set.js";
import type { AnnotatedText } from "../../text/annotated-text.js";
import type { Token } from "../../text/tokens.js";
import type { SpeakerLabel } from "./speaker-labels.js";

/**
 * Whose label it is:
 * - asker: "Q", "Question", "Reporter": somebody who is not named;
 * - answerer: "A", "Answer": the one person who is asked;
 * - person: a name or an office;
 * - perhaps: one to four words, in capitals or on a line of their own, that may be a name: "FJELD";
 * - none: "UPDATE", "Photos", "The facts".
 */
export type LabelSpeaker = "asker" | "answerer" | "person" | "perhaps" | "none";

/** Tells whose a label is, by the names that the text prints elsewhere. */
export function createLabelReader(
  text: AnnotatedText,
  labels: readonly SpeakerLabel[],
): (label: SpeakerLabel) => LabelSpeaker {
  // only when the first label that can be a name is read, because on many pages none is
  let names: PrintedNames | null = null;
  const printedNames = () => {
    names ??= collectNames(text, labels);
    return names;
  };
  return (label) => {
    if (askers.has(label.text) || /^speaker \d+$/.test(label.text)) return "asker";
    if (/^(?:a|answer)$/.test(label.text)) return "answerer";
    const words = label.text.split(" ").filter((word) => !honorifics.has(word) && word !== "the");
    if (isOffice(words) || isName(words, label, printedNames)) return "person";
    return isPerhapsName(words, label) ? "perhaps" : "none";
  };
}

const askers: ReadonlySet<string> = new Set([
  ...wordSet(`
    q question questions journalist reporter reporters interviewer questioner moderator caller audience press media voice
    speaker narrator unidentified unknown inaudible crowd operator all others
  `),
  "unidentified male",
  "unidentified female",
  "unidentified speaker",
  "unidentified person",
  "unidentified man",
  "unidentified woman",
  "unidentified reporter",
  "unknown speaker",
  "audience member",
  "the press",
  "male speaker",
  "female speaker",
]);

/** Surnames and initials that the text prints: "hale" and "ah" for "Ann Hale". */
interface PrintedNames {
  readonly surnames: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
}

function collectNames({ paragraphs }: AnnotatedText, labels: readonly SpeakerLabel[]): PrintedNames {
  const names = { surnames: new Set<string>(), initials: new Set<string>() };
  for (const { tokens } of paragraphs) {
    tokens.forEach(({ capital, lower }, at) => {
      if (capital && opensName(lower)) addName(names, lower, surnameAt(tokens, at + 1));
    });
  }
  for (const { text } of labels) {
    const words = text.split(" ");
    if (words.length > 1) addName(names, words[0] ?? "", words.at(-1) ?? null);
  }
  return names;
}

/** The surname after a given name, over an initial: "Hale" in "Ann J. Hale". */
function surnameAt(tokens: readonly Token[], at: number): string | null {
  const next = tokens[at];
  if (next?.kind !== "word" || !next.capital) return null;
  return next.text.endsWith(".") ? (tokens[at + 1]?.lower ?? null) : next.lower;
}

function addName(
  names: { surnames: Set<string>; initials: Set<string> },
  first: string,
  last: string | null,
): void {
  if (!last) return;
  names.initials.add(first.charAt(0) + last.charAt(0));
  if (opensName(first)) names.surnames.add(last);
}

/** A given name, an honorific or the abbreviation of a title. */
function opensName(word: string): boolean {
  const bare = word.endsWith(".") ? word.slice(0, -1) : word;
  return givenNames.has(bare) || honorifics.has(bare) || titleAbbreviations.has(bare);
}

/** "President", "Prime Minister" */
function isOffice(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  return roleNouns.has(last) && words.every((word) => roleNouns.has(word) || titleModifiers.has(word));
}

function isName(words: readonly string[], label: SpeakerLabel, printedNames: () => PrintedNames): boolean {
  const [first, last] = [words[0] ?? "", words.at(-1) ?? ""];
  if (words.length === 0 || words.length > 7 || !words.every(canBeName)) return false;
  if (opensName(first)) return true;
  const names = printedNames();
  if (names.surnames.has(last)) return true;
  const isFormal = opensName(label.text.split(" ")[0] ?? "");
  const isInitials =
    label.inCapitals && words.length === 1 && first.length === 2 && names.initials.has(first);
  return isFormal || isInitials || words.some((word, at) => isTitle(word) && at < words.length - 1);
}

function isTitle(word: string): boolean {
  return roleNouns.has(word) || titleAbbreviations.has(word);
}

function isPerhapsName(words: readonly string[], { inCapitals, text, layout }: SpeakerLabel): boolean {
  if (!(inCapitals || layout === "line") || words.length === 0 || words.length > 4 || text.startsWith("the "))
    return false;
  return words.every((word) => canBeName(word) && word.length > 1);
}

/** No number, no word of an organization, none that opens a sentence and none that labels a piece of text. */
function canBeName(word: string): boolean {
  if (/\d/.test(word) || labelWords.has(word)) return false;
  return (
    !organizationWords.has(word) &&
    !placeNames.has(word) &&
    (!sentenceStarters.has(word) || givenNames.has(word))
  );
}

/** Words before a colon that label a piece of text or a fact, and not its speaker. */
const labelWords: ReadonlySet<string> = wordSet(`
update updates updated breaking correction corrections note notes editor's clarification photo photos picture pictures image
images video videos watch audio podcast gallery slideshow related more also read here story stories analysis opinion
opinions profile fact facts myth myths claim claims truth rating verdict issue issues problem problems solution answer
answers question pros cons upside downside winner winners loser losers strengths weaknesses background context summary
takeaway takeaways bottom line source sources contributing contributed reporting written edited credit credits caption
file headline topic topics tags category date time place location venue where when price cost score scores result results
poll polls survey margin turnout party district state region total subtotal phone email e-mail web website twitter
facebook instagram contact address hours warning alert live exclusive special investigation investigations politics
business sports health science technology markets stocks world nation local weather need avoid favorable unfavorable
approve disapprove yes no maybe step steps tip tips example examples part chapter section figure table map chart
percent age name title job occupation education experience family hometown ingredients directions method serves prep
cook advertisement sponsored remarks statement release plan plans goal goals quote quotes transcript full q&a
`);
