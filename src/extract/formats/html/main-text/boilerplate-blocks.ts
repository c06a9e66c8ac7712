import { isDeskCredit } from "../../../metadata/desk-credits.js";
import { isTeaser } from "../../../speech/text/teasers.js";
import type { Block } from "../render-blocks.js";
import { isAppeal, isAppealHeading } from "./appeals.js";
import { lettersAndDigits, removeDuplicateBlocks } from "./duplicate-blocks.js";
import { containsQuote, reportsSpeech } from "./quoted-speech.js";

const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b,?\\W*";
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
/** "Published: Tue, Nov 19, 2019", "3 May 2021, 10:00", "2021-05-03". */
const DATE_LINE = new RegExp(
  `^\\W*(?:(?:first |last |originally )?(?:published|updated|posted|modified|created)\\b(?: (?:on|at))?:?\\W*|on )?(?:${WEEKDAY})?(?:${MONTH} \\d{1,2}\\b|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}|\\d{1,2}:\\d{2})`,
  "i",
);

/** Recognizes one kind of boilerplate. Rules are not applied to blocks that contain a quote or report speech. */
interface BoilerplateRule {
  readonly kind: string;
  readonly matches: (block: Block, page: PageMetadata) => boolean;
}

/** Metadata that a page may print above its text as well. */
interface PageMetadata {
  readonly headline: string | null;
  readonly section: string | null;
}

const RULES: readonly BoilerplateRule[] = [
  {
    kind: "links without other text",
    matches: ({ linkDensity, text, tag }) => linkDensity > 0.9 && text.length < 300 && !/^h\d$/.test(tag),
  },
  {
    kind: "a link after a label",
    matches: ({ linkDensity, text }) =>
      linkDensity > 0.5 && text.length < 250 && /^\W*(?:\p{L}+\s){0,3}\p{L}+\s?:\s/u.test(text),
  },
  {
    kind: "such a label or a call to action in another language",
    matches: ({ text }) =>
      text.length < 150 &&
      /^\W*(?:(?:à )?lire (?:aussi|également)|voir aussi|publicité\W*$|abonnez-vous|mehr zum thema|lesen sie (?:auch|mehr)|auch interessant|anzeige\W*$|werbung\W*$|lee también|leer (?:más|también)|te puede interesar|publicidad\W*$|suscríbete|leia (?:mais|também)|veja também|publicidade\W*$|leggi anche|pubblicità\W*$|lees ook|lees meer|advertentie\W*$|läs (?:mer|också)|les også|læs også|czytaj (?:też|także|więcej)|читайте также|реклама\W*$|читайте також|関連記事|あわせて読みたい|広告$|相关阅读|관련기사)/iu.test(
        text,
      ),
  },
  {
    kind: "a call to action",
    matches: ({ text }) =>
      text.length < 250 &&
      /^\W*(?:read (?:more|also|next|the full|this)|sign (?:up|in)\b|subscribe\b|log in\b|register (?:now|for)|click (?:here|to)|tap (?:here|to)|watch(?: now| more| live| the video| below)?:|listen:|more:|share (?:this|your)|follow (?:us|me|him|her|them|on|@|\w+ (?:\w+ )?on (?:twitter|facebook|instagram|x))|like us on|join (?:us|our|the conversation)|download (?:our|the) app|continue reading|keep reading|scroll (?:down|to|for)|story continues|article continues|get (?:the latest|our|breaking)|visit our|support (?:our|local) journalism|want (?:more|weekly|to (?:get|read|receive))|see more:|check out (?:our|more)|discover more|skip (?:to|past)|don['’]t miss\b|swipe\b|contact us|send tips|have a (?:news )?tip|be the first to know|(?:get|have) .{3,60} (?:delivered|inbox))/i.test(
        text,
      ),
  },
  {
    kind: "an offer of a newsletter or an account",
    matches: ({ text }) =>
      text.length < 300 &&
      /\b(?:(?:to|in|into) your (?:inbox|mailbox)|(?:create|log in to|sign in to) (?:an|your) account)\b/i.test(
        text,
      ),
  },
  { kind: "an appeal for money", matches: ({ text }) => isAppeal(text) },
  { kind: "a credit of the news desk", matches: ({ text }) => isDeskCredit(text) },
  {
    kind: "the label of an advertisement, a list of links or a page tool",
    matches: ({ text }) =>
      text.length < 120 &&
      /^\W*(?:advertisements?\b.{0,40}$|sponsored(?: content)?\b.{0,40}$|promoted\W*$|related(?: (?:articles?|stories|posts|content|topics|links|video|news|coverage|reading))?\b.{0,3}$|related:|recommended(?: (?:videos?|stories|reading|for you))?\W*$|see also|also read|also see|(?:you )?(?:may|might) (?:also )?(?:like|be interested)|what to read next|most (?:read|popular)|top stories|trending(?: now)?\W*$|more (?:from|on|stories|must-reads|news|coverage)\b|up next\W*$|breaking news\W*$|latest (?:news|stories|videos?)\W*$|editor['’]s picks|tags?:?\W*$|topics?:?\W*$|filed under|categor(?:y|ies):|comments?\W*$|share\W*$|print\W*$|email\W*$|close\W*$|caption\W*$|about the authors?|advertising\W*$|loading\b.{0,4}$|photos?:|images?:|pictures?:|video:|source:|\d+ of \d+$|image \d+ of|\d+ (?:comments?|shares?|views?)\b|\d+ min(?:ute)?s? read)/i.test(
        text,
      ),
  },
  {
    kind: "a photo credit or a copyright notice",
    matches: ({ text }) =>
      text.length < 250 &&
      (/^\W*(?:©|\(c\)|copyright (?:©|\(c\)|\d{4})|all rights reserved|(?:photo(?:graph)?s?|image|picture)\s+(?:by|credit|courtesy|via)\b|(?:photo )?credit:)/i.test(
        text,
      ) ||
        /\((?:photo|image|picture|credit)s?\b[^)]*\)$|(?:\/|via )(?:getty(?: images)?|ap|reuters|afp|shutterstock|alamy)\)?$|all rights reserved\W*$/i.test(
          text,
        )),
  },
  {
    kind: "the date of the page",
    matches: ({ text }) =>
      text.length < 100 && DATE_LINE.test(text) && !/[.!?]$/.test(text.replace(/[ap]\.m\.$/i, "")),
  },
  {
    kind: "a byline",
    matches: ({ text }) =>
      text.length < 80 &&
      /^by:? \p{Lu}/u.test(text.toLowerCase().slice(0, 3) + text.slice(3)) &&
      !/[.!?]$/.test(text),
  },
  {
    kind: "a URL",
    matches: ({ text }) => /^(?:https?:\/\/|www\.|pic\.twitter)\S+$/i.test(text),
  },
  {
    kind: "a legal notice or another text that a site prints below every article",
    matches: ({ text }) =>
      text.length < 700 &&
      /\b(?:receive compensation|earn (?:a|an affiliate) commission|affiliate (?:links?|commission)|terms of (?:use|service)|privacy policy|may be reached at|can be reached at|all rights reserved|consent to our|sign up (?:for|to) (?:our|the)|subscribe (?:to|today)|our journalism needs)\b/i.test(
        text,
      ),
  },
  {
    kind: "a repetition of the headline or the section",
    matches: ({ text }, { headline, section }) =>
      [headline, section].some((line) => line !== null && lettersAndDigits(text) === lettersAndDigits(line)),
  },
];

/** The blocks of the main text: those without letters or digits, boilerplate and duplicates are left out. */
export function removeBoilerplateBlocks(blocks: readonly Block[], page: PageMetadata): readonly Block[] {
  const kept = blocks.filter((block) => {
    if (!/[\p{L}\p{N}]/u.test(block.text)) return false;
    if (isTeaser(block.text) && (block.linkDensity > MIN_TEASER_LINKS || /^\P{Ll}+[:|]/u.test(block.text)))
      return false;
    if (containsQuote(block.text) || reportsSpeech(block.text)) return true;
    return !RULES.some((rule) => rule.matches(block, page));
  });
  return removeDuplicateBlocks(removeHeadingsOfAppeals(blocks, kept));
}

/** The share of a teaser that is inside its link; its label may be outside. */
const MIN_TEASER_LINKS = 0.5;

/** Without the headings in an element of which all other blocks were removed and one was an appeal for money. */
function removeHeadingsOfAppeals(all: readonly Block[], kept: readonly Block[]): readonly Block[] {
  const parents = new Set(all.filter(({ text }) => isAppeal(text)).map(({ parent }) => parent));
  for (const { tag, parent } of kept) if (!isHeading(tag)) parents.delete(parent);
  return kept.filter(
    ({ tag, parent, text }) => !isHeading(tag) || !(parents.has(parent) || isAppealHeading(text)),
  );
}

function isHeading(tag: string): boolean {
  return /^h[1-6]$/.test(tag);
}
