import type { Span } from "../../draft.js";
import { isSpace } from "./paragraphs.js";
import type { QuotedRun } from "./quoted-run.js";

/**
 * The stretches of a paragraph between single marks, told from apostrophes: a mark opens before a word and after
 * white space, and closes after a word and not before one. After a plural's "s" it may be an apostrophe, so a later
 * and surer mark is preferred. Marks inside double runs are not looked at; a single run may hold double ones only
 * if it is surely closed.
 */
export function findSingleRuns(
  body: string,
  [from, to]: Span,
  paragraph: number,
  doubles: readonly QuotedRun[],
): QuotedRun[] {
  const runs: QuotedRun[] = [];
  let open = -1;
  let doubtful = -1;
  let holdsDoubles = false;
  let nextDouble = 0;
  const close = (at: number): void => {
    if (open >= 0 && at > open + 1) {
      runs.push({ start: open, end: at + 1, inner: [open + 1, at], paragraph, closed: true });
    }
    open = -1;
    doubtful = -1;
  };
  for (let at = from; at < to; at++) {
    const double = doubles[nextDouble];
    if (double && at >= double.start) {
      at = double.end - 1;
      nextDouble++;
      if (open >= 0 && doubtful >= 0) close(doubtful);
      holdsDoubles = true;
      continue;
    }
    const code = body.charCodeAt(at);
    if (code !== 39 && code !== 0x2018 && code !== 0x2019) continue;
    if (code !== 0x2019 && opensWord(body, at, from, to)) {
      if (open >= 0 && doubtful >= 0) close(doubtful);
      open = at;
      doubtful = -1;
      holdsDoubles = false;
    } else if (open >= 0 && code !== 0x2018 && endsWord(body, at, to)) {
      const sure = isSureClose(body, at, to);
      if (sure) close(at);
      else if (doubtful < 0 && !holdsDoubles) doubtful = at;
    }
  }
  if (doubtful >= 0) close(doubtful);
  return runs;
}

function opensWord(body: string, at: number, from: number, to: number): boolean {
  const before = body.charCodeAt(at - 1);
  const free =
    at === from ||
    isSpace(before) ||
    before === 40 ||
    before === 91 ||
    before === 0x2014 ||
    before === 0x2013;
  if (!free || at + 1 >= to) return false;
  // '90s and 'em are apostrophes
  return (
    /[\p{L}<[]/u.test(body.charAt(at + 1)) &&
    !/^(?:em|til|tis|twas|n|cause)\b/i.test(body.slice(at + 1, at + 7))
  );
}

function endsWord(body: string, at: number, to: number): boolean {
  if (isSpace(body.charCodeAt(at - 1))) return false;
  return at + 1 >= to || !/[\p{L}\p{N}]/u.test(body.charAt(at + 1));
}

function isSureClose(body: string, at: number, to: number): boolean {
  const before = body.charAt(at - 1);
  if (/[,.?!…]/.test(before)) return true;
  if (at + 1 >= to || /[,.;:?!)—–]/.test(body.charAt(at + 1))) return true;
  return before !== "s";
}
