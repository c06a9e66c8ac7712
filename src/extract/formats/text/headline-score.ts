import { PICTURE_WORDS, SECTION_WORDS } from "./lines/boilerplate-phrases.js";
import type { ClassifiedLine } from "./lines/line-kind.js";
import { isPersonName, looksLikeName } from "./lines/person-name.js";

/** What the score of a line depends on besides the line itself. */
export interface HeadlineContext {
  readonly lines: readonly ClassifiedLine[];
  /** The significant words of the article's first paragraphs. */
  readonly articleWords: ReadonlySet<string>;
  /** The texts that stand on the page more than once, with or without the site's name after them. */
  readonly repeated: ReadonlySet<string>;
  /** The article's first paragraphs. */
  readonly opening: string;
  /** The index of the first title of the page. */
  readonly firstTitle: number;
}

/** A line that may be the headline. */
interface Candidate {
  readonly line: ClassifiedLine;
  readonly next: ClassifiedLine | undefined;
  readonly index: number;
  readonly wordCount: number;
  readonly context: HeadlineContext;
}

/** Points for one property of a headline, or against a line that has a property of something else. */
interface ScoringRule {
  readonly property: string;
  readonly points: number;
  readonly applies: (candidate: Candidate) => boolean;
}

const RULES: readonly ScoringRule[] = [
  {
    property: "stands in a block of its own",
    points: 1,
    applies: ({ line, next }) => line.opensBlock && (!next || next.opensBlock),
  },
  {
    property: "is followed by a byline, a date, a credit or the article",
    points: 0.5,
    applies: ({ next }) => next !== undefined && /^(?:byline|date|prose|credit)$/.test(next.kind),
  },
  { property: "is a list of names", points: -2, applies: ({ line }) => line.kind === "list" },
  {
    property: "is a single word below the first line",
    points: -2,
    applies: ({ wordCount, index }) => wordCount === 1 && index > 0,
  },
  {
    property: "is short and has a comma, like a place",
    points: -1,
    applies: ({ wordCount, line }) => wordCount <= 4 && line.text.includes(", "),
  },
  { property: "has no lower-case letter", points: -1, applies: ({ line }) => !/\p{Ll}/u.test(line.text) },
  {
    property: "is the name of a section",
    points: -1.5,
    applies: ({ wordCount, line }) => wordCount <= 3 && SECTION_WORDS.test(line.text),
  },
  { property: "introduces what follows", points: -4, applies: ({ line }) => line.text.endsWith(":") },
  {
    property: "is the label of a list or an entry",
    points: -4,
    applies: ({ line }) =>
      /^(?:summary|key (?:points|events|facts|takeaways)|highlights|(?:the )?latest|live|breaking|updates?|at a glance|in brief|contents)$/i.test(
        line.text,
      ),
  },
  {
    property: "is the title of a live page",
    points: 3,
    applies: ({ line }) =>
      /\b(?:as it happened|live (?:updates?|blog|coverage)|[–—-] live)\W*$|^live:/i.test(line.text),
  },
  {
    property: "is the name of a person of whom the article is not the obituary or portrait",
    points: -5,
    applies: (candidate) => isPersonName(candidate.line.text) && !isSubject(candidate),
  },
  {
    property: "is the name of the person whom the article is about, above its standfirst",
    points: 4.5,
    applies: isSubject,
  },
  { property: "is part of a menu", points: -1, applies: isInMenu },
  {
    property: "is the caption of a picture",
    points: -2,
    applies: ({ line, next }) => next?.kind === "credit" && PICTURE_WORDS.test(line.text),
  },
  {
    property: "is repeated on the page",
    points: 1.5,
    applies: ({ line, context }) => context.repeated.has(line.text),
  },
];

/** How much a line looks like the headline by its text and its neighbours, from −23.5 to 15.5. */
export function scoreHeadline(context: HeadlineContext, index: number): number {
  const line = context.lines[index];
  if (!line) return 0;
  const wordCount = line.text.split(" ").length;
  const candidate: Candidate = { line, next: context.lines[index + 1], index, wordCount, context };
  return RULES.filter((rule) => rule.applies(candidate)).reduce(
    (score, { points }) => score + points,
    scoreLength(line.text, wordCount) + 2 * shareOfArticleWords(line.text, context.articleWords),
  );
}

/** The words of at least four letters or digits, in lower case, each once: the shorter ones are mostly function words. */
export function significantWords(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []));
}

function scoreLength(text: string, wordCount: number): number {
  if (wordCount >= 5 && wordCount <= 20) return 3;
  return wordCount >= 2 && text.length >= 12 ? 1.5 : -1;
}

function shareOfArticleWords(text: string, articleWords: ReadonlySet<string>): number {
  const words = [...significantWords([text])];
  return words.filter((word) => articleWords.has(word)).length / Math.max(1, words.length);
}

/** Whether the first title of the page is a name, and the first paragraphs are about its bearer: "Ann Hale, who has died". */
function isSubject({ line, index, context }: Candidate): boolean {
  if (index !== context.firstTitle || !looksLikeName(line.text)) return false;
  const at = context.opening.indexOf(line.text);
  const after = context.opening.slice(at + line.text.length);
  return (
    at >= 0 &&
    (isPersonName(line.text) || /^(?:, (?:who|which|the|a|an)\b| (?:who|was|is|has|had)\b)/.test(after))
  );
}

/** Whether a title of at most three words stands directly above or below another one. */
function isInMenu({ line, next, index, context }: Candidate): boolean {
  const isShortTitle = (other: ClassifiedLine | undefined) =>
    other?.kind === "title" && other.text.split(" ").length <= 3;
  return (
    isShortTitle(line) &&
    (isShortTitle(context.lines[index - 1]) || isShortTitle(next)) &&
    !(line.opensBlock && next?.opensBlock)
  );
}
