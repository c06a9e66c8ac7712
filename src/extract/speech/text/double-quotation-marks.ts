import type { Span } from "../../draft.js";
import { isSpace } from "./paragraphs.js";

/** A double quotation mark, with what tells whether it opens or closes. */
export interface QuotationMark {
  /** The mark: one of “ ” „ « » ‹ › 「 」 『 』 ", or the typewriter marks `` and ''. */
  readonly text: string;
  /** [start, end) in the body. */
  readonly start: number;
  readonly end: number;
  /** Whether white space, a bracket, a dash or the beginning of the paragraph stands before it. */
  readonly afterSpace: boolean;
  /** Whether something other than white space follows it in the paragraph. */
  readonly beforeWord: boolean;
}

/** Whether a double mark can begin with this code unit: most cannot, so this is tested first. */
export function canBeDoubleMark(code: number): boolean {
  return code === 34 || code === 39 || code === 96 || code >= 0xab;
}

/** The double mark at `at`, in a paragraph; null where there is none. `inRun` is true where a mark is open. */
export function readDoubleMark(
  body: string,
  at: number,
  paragraph: Span,
  inRun: boolean,
): QuotationMark | null {
  const text = doubleMarkAt(body, at);
  if (text === null) return null;
  // 'so,''' closes a single mark and then a double one
  const start = text === "''" && inRun && body.charCodeAt(at + 2) === 39 ? at + 1 : at;
  const end = start + (isTwoCharacters(body, start) ? 2 : 1);
  return {
    text,
    start,
    end,
    afterSpace: start === paragraph[0] || isOpenBefore(body.charCodeAt(start - 1)),
    beforeWord: end < paragraph[1] && !isSpace(body.charCodeAt(end)),
  };
}

/** Rare marks, and the usual mark that each stands for: reversed, heavy, prime, full-width and Japanese ones. */
const RARE_MARKS: Readonly<Record<string, string>> = {
  "‟": "“",
  "❝": "“",
  "❞": "”",
  "〝": "“",
  "〞": "”",
  "〟": "”",
  "″": '"',
  "‶": '"',
  ʺ: '"',
  ˮ: '"',
  "＂": '"',
};

const DIRECTED_MARKS = "“”„‹›「」『』";

function doubleMarkAt(body: string, at: number): string | null {
  const code = body.charCodeAt(at);
  if (!canBeDoubleMark(code)) return null;
  if (code === 34 || code === 0xab || code === 0xbb) return body.charAt(at);
  if (isTwoCharacters(body, at)) return PAIRED_CHARACTERS[body.charAt(at)] ?? null;
  if (code < 0x2ba) return null;
  const mark = body.charAt(at);
  return DIRECTED_MARKS.includes(mark) ? mark : (RARE_MARKS[mark] ?? null);
}

/** Single marks that make a double mark when they stand twice. */
const PAIRED_CHARACTERS: Readonly<Record<string, string>> = { "`": "``", "'": "''", "‘": "“", "’": "”" };

function isTwoCharacters(body: string, at: number): boolean {
  const code = body.charCodeAt(at);
  if (code !== 39 && code !== 96 && code !== 0x2018 && code !== 0x2019) return false;
  return body.charCodeAt(at + 1) === code && !(code === 39 && CLIPPED_WORD.test(body.slice(at + 2, at + 9)));
}

/** ''Tis and ''60s are a single mark and an apostrophe. */
const CLIPPED_WORD = /^(?:em|til|tis|twas|twere|cause|\d\ds)\b/i;

/** White space, an opening bracket or a dash: a mark after it opens. */
function isOpenBefore(code: number): boolean {
  return (
    isSpace(code) ||
    code === 40 ||
    code === 91 ||
    code === 123 ||
    code === 0x2014 ||
    code === 0x2013 ||
    code === 45
  );
}

/** Whether the mark opens a run where none is open. */
export function opensRun(body: string, { text, start, afterSpace, beforeWord }: QuotationMark): boolean {
  if (text === "”" || text === "»" || text === "›") return afterSpace && beforeWord;
  if (text === "」" || text === "』") return false;
  if (text === '"' || text === "''") return (afterSpace || beforeWord) && !isMeasure(body, start);
  return true;
}

/** Inches and seconds: 5'10", 12" pipes. */
function isMeasure(body: string, at: number): boolean {
  const before = body.charCodeAt(at - 1);
  return before >= 48 && before <= 57;
}

/** Whether the mark opens a run within the one that `opening`, the text of the same mark, opens: "He said "no" to us." */
export function opensNestedRun(body: string, mark: QuotationMark, opening: string): boolean {
  return mark.text === opening && mark.afterSpace && mark.beforeWord && opensRun(body, mark);
}

/** The marks that close a run, by the mark that opens it. */
const CLOSING_MARKS: Readonly<Record<string, string>> = {
  "“": '”“"',
  "„": '“”"',
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
  "「": "」",
  "『": "』",
  '"': `"”''`,
  "”": "”",
};

/** Whether the mark closes the run that `opening`, the text of a mark, opens. */
export function closesRun(body: string, mark: QuotationMark, opening: string): boolean {
  const { text } = mark;
  const opensAgain = mark.afterSpace && mark.beforeWord;
  if (opening === "``" || opening === "''") return text === "''" || (text === '"' && !opensAgain);
  if (!(CLOSING_MARKS[opening] ?? "").includes(text)) return false;
  const onlyCloses = "”»›」』".includes(text) || opening === "„" || opening === "»" || opening === "›";
  if (onlyCloses) return !(text === opening && opensAgain);
  return !opensAgain && endsWord(body, mark);
}

/** An opening curly mark that was typed for a closing one closes only where a word ends. */
function endsWord(body: string, { text, end }: QuotationMark): boolean {
  return text !== "“" || !/[\p{L}\p{N}]/u.test(body.charAt(end));
}
