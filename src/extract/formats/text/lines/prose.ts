const SENTENCE_END = /(?:[.…。؟।！？]|[.!?,…]["”’»')\]]+|[!?])["”’»')\]]*$/;

/** "Q. Who knew?", "JUDGE HALL: Where were you?" */
const TRANSCRIPT = /^(?:[QA][.:]|\p{Lu}[\p{Lu}.'’ -]{2,40}:) /u;

/** Scripts that are written without spaces, so that words cannot be counted. */
const UNSPACED_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a line is one sentence or more, rather than a title. Questions and exclamations may be titles. */
export function isProse(text: string): boolean {
  if (UNSPACED_SCRIPT.test(text)) return isUnspacedProse(text);
  const words = text.split(" ");
  if (words.length >= 25 || text.length >= 180) return true;
  if (words.length >= 5 && text.endsWith(":")) return true;
  if (words.length < 3 || !SENTENCE_END.test(text)) return false;
  if (TRANSCRIPT.test(text)) return true;
  return /[?!]$/.test(text) ? isProseQuestion(text, words) : isProseSentence(text, words);
}

function isUnspacedProse(text: string): boolean {
  return text.length >= 50 || (text.length >= 8 && /[。！？.」]$/.test(text));
}

/** A question or exclamation is prose if it is long or follows another sentence, unless it is in title case. */
function isProseQuestion(text: string, words: readonly string[]): boolean {
  if (isTitleCase(words)) return false;
  return words.length >= 14 || /\p{Ll}[.?!]["”’]? \p{Lu}/u.test(text);
}

/** A line with a sentence's end is prose if it is long, or if not every word after the first has a capital. */
function isProseSentence(text: string, words: readonly string[]): boolean {
  return (
    words.length >= 8 || words.slice(1).some((word) => /^["“‘']?\p{Ll}/u.test(word)) || !/\p{Lu}/u.test(text)
  );
}

/** Whether at least 80% of the words of more than three letters begin with a capital: "Talks Fail. What Now?" */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) > 3);
  return long.length >= 2 && long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= long.length * 0.8;
}

/** Whether a line has an opening quotation mark and, at least nine characters later, a closing one. */
export function hasQuotation(text: string): boolean {
  const open = text.search(/["“«„]/);
  return open >= 0 && /["“”»]/.test(text.slice(open + 9));
}
