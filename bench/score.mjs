/**
 * Scores the quotes found in one article against gold quotes, by the rules of PolNeAR's published figures: quotation marks,
 * spaces and punctuation at the ends of a span are ignored; a direct quote over several lines or several pairs of marks
 * counts as several; spans are matched one to one, best overlap (intersection over union) first.
 */
import { sameSpeaker } from "./same-speaker.mjs";

const EDGE = /[\s"“”„«»‘’'`,.;:!?…–—\-()[\]]/;
const CLOSE_AND_OPEN = /(?:[”"»]|'')\s*(?:[“"„«]|``|'')/g;
const MARK = /["“”„«»‘’'`]/;

const DIRECT_OVERLAP = 0.8;
const INDIRECT_OVERLAP = 0.5;

/** Returns the counts that `figuresOf` needs and the errors by kind; `addTallies` adds those of several articles. */
export function scoreArticle(text, gold, found) {
  const tally = { counts: new Map(), failures: new Map(), judged: [] };
  const direct = match(directPieces(text, gold), directPieces(text, found), DIRECT_OVERLAP);
  const isNeutral = ({ span }) => isPartOfLonger(text, span, gold);
  countSpans(tally, "direct", direct, isNeutral);
  countSpeakers(tally, "direct", direct.pairs);
  countEndToEnd(tally, direct, isNeutral);

  const others = gold.filter((quote) => quote.kind !== "DIRECT");
  const unspoken = others.filter((quote) => quote.cueClass === "other").map((quote) => trim(text, quote));
  const directGold = direct.gold.map(({ span }) => span);
  const indirect = match(
    trimmed(
      text,
      others.filter((quote) => quote.cueClass !== "other"),
    ),
    trimmed(
      text,
      found.filter((quote) => quote.kind !== "DIRECT"),
    ),
    INDIRECT_OVERLAP,
  );
  const isNeutralIndirect = ({ span, quote }) =>
    unspoken.some((other) => overlap(other, span) >= 0.3) ||
    (quote.kind === "MIXED" && directGold.some((other) => overlap(other, span) >= DIRECT_OVERLAP));
  countSpans(tally, "indirect", indirect, isNeutralIndirect);
  countSpeakers(tally, "indirect", indirect.pairs);
  explain(tally, "direct", direct, gold, found, isNeutral);
  explain(tally, "indirect", indirect, gold, found, isNeutralIndirect);
  return tally;
}

/** Adds the counts of several articles. */
export function addTallies(tallies) {
  const sum = { counts: new Map(), failures: new Map(), judged: [] };
  for (const { counts, failures, judged } of tallies) {
    for (const [name, count] of counts) add(sum.counts, name, count);
    for (const [name, count] of failures) add(sum.failures, name, count);
    for (const one of judged) sum.judged.push(one);
  }
  return sum;
}

/** Scores from 0 to 1; null if there is nothing to score. */
export function figuresOf({ counts }) {
  const count = (name) => counts.get(name) ?? 0;
  const share = (right, all) => (all > 0 ? right / all : null);
  const f1 = (name) =>
    share(
      2 * count(`${name} right`),
      2 * count(`${name} right`) + count(`${name} spurious`) + count(`${name} missed`),
    );
  return {
    "direct F1": f1("direct"),
    speaker: share(count("direct speaker right"), count("direct speaker")),
    "right name": share(count("direct name right"), count("direct name")),
    "end to end F1": f1("end to end"),
    "indirect F1": f1("indirect"),
    "speaker, indirect": share(count("indirect speaker right"), count("indirect speaker")),
  };
}

function countSpans({ counts }, name, { gold, found, pairs, foundMatched }, isNeutral) {
  add(counts, `${name} right`, pairs.length);
  add(counts, `${name} missed`, gold.length - pairs.length);
  add(counts, `${name} spurious`, found.filter((one) => !foundMatched.has(one) && !isNeutral(one)).length);
}

function countSpeakers({ counts, judged }, name, pairs) {
  for (const [gold, found] of pairs) {
    if (!hasSpeaker(gold.quote)) continue;
    const { right, name: isNamed, known } = sameSpeaker(gold.quote, found.quote);
    add(counts, `${name} speaker`, 1);
    if (right) add(counts, `${name} speaker right`, 1);
    if (known) add(counts, `${name} name`, 1);
    if (known && isNamed) add(counts, `${name} name right`, 1);
    if (found.quote.speaker !== null) judged.push({ confidence: found.quote.confidence, right });
  }
}

/** Counts quotes whose span and speaker are both right, without gold quotes that have no speaker. */
function countEndToEnd({ counts }, { gold, found, pairs }, isNeutral) {
  const right = pairs.filter(
    ([one, other]) => hasSpeaker(one.quote) && sameSpeaker(one.quote, other.quote).right,
  ).length;
  const goldOf = new Map(pairs.map(([one, other]) => [other, one]));
  const asked = gold.filter(({ quote }) => hasSpeaker(quote)).length;
  const answered = found.filter((one) => {
    if (!hasSpeaker(one.quote)) return false;
    const matched = goldOf.get(one);
    return matched ? hasSpeaker(matched.quote) : !isNeutral(one);
  }).length;
  add(counts, "end to end right", right);
  add(counts, "end to end missed", asked - right);
  add(counts, "end to end spurious", Math.max(0, answered - right));
}

/** The reason why each wrong span or speaker is wrong. */
function explain({ failures }, name, matched, gold, found, isNeutral) {
  const why = (span, quotes) => {
    const there = quotes.filter(({ start, end }) => start < span[1] && end > span[0]);
    if (there.length === 0) return "nothing there";
    return there.some(({ kind }) => (kind === "DIRECT") === (name === "direct"))
      ? "other bounds"
      : "another kind";
  };
  for (const one of matched.gold) {
    if (!matched.goldMatched.has(one)) add(failures, `${name}, missed: ${why(one.span, found)}`, 1);
  }
  for (const one of matched.found) {
    if (matched.foundMatched.has(one) || isNeutral(one)) continue;
    add(failures, `${name}, found besides: ${why(one.span, gold)}`, 1);
  }
  for (const [one, other] of matched.pairs) {
    if (!hasSpeaker(one.quote) || sameSpeaker(one.quote, other.quote).right) continue;
    const given = other.quote.speaker === null ? "none" : `another, by ${other.quote.method}`;
    add(failures, `${name}, speaker: ${given}`, 1);
  }
}

function hasSpeaker({ speaker, speakerMention }) {
  return Boolean(speaker ?? speakerMention);
}

function directPieces(text, quotes) {
  return quotes
    .filter(({ kind }) => kind === "DIRECT")
    .flatMap((quote) => pieces(text, quote).map((span) => ({ span, quote })));
}

/** The parts of a span, split at line breaks, and where one quotation closes and the next opens without words between. */
function pieces(text, { start, end }) {
  const cuts = [start];
  for (const { index } of text.slice(start, end).matchAll(/\n/g)) cuts.push(start + index);
  for (const { index } of text.slice(start, end).matchAll(CLOSE_AND_OPEN)) cuts.push(start + index + 1);
  cuts.sort((a, b) => a - b);
  return cuts
    .map((from, index) => trim(text, { start: from, end: cuts[index + 1] ?? end }))
    .filter((span) => /[\p{L}\p{N}]/u.test(text.slice(...span)));
}

function trimmed(text, quotes) {
  return quotes.map((quote) => ({ span: trim(text, quote), quote })).filter(({ span }) => span[1] > span[0]);
}

function trim(text, { start, end }) {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return [from, to];
}

/** Neither right nor wrong: the quoted words of a mixed quote, or a quoted part of a longer quote. */
function isPartOfLonger(text, span, gold) {
  const marked =
    MARK.test(text.charAt(span[0] - 1)) &&
    MARK.test(
      text
        .slice(span[1], span[1] + 4)
        .replace(/^[,.;:!?…]+/, "")
        .charAt(0),
    );
  return gold.some((quote) => {
    const inside = quote.start <= span[0] && span[1] <= quote.end;
    if (!inside) return false;
    return quote.kind === "MIXED" || (marked && overlap([quote.start, quote.end], span) < DIRECT_OVERLAP);
  });
}

/** Matches spans one to one, best overlap first. */
function match(gold, found, least) {
  const candidates = gold.flatMap((one) =>
    found.flatMap((other) => {
      const worth = overlap(one.span, other.span);
      return worth >= least ? [{ one, other, worth }] : [];
    }),
  );
  candidates.sort((a, b) => b.worth - a.worth);
  const goldMatched = new Set();
  const foundMatched = new Set();
  const pairs = [];
  for (const { one, other } of candidates) {
    if (goldMatched.has(one) || foundMatched.has(other)) continue;
    goldMatched.add(one);
    foundMatched.add(other);
    pairs.push([one, other]);
  }
  return { gold, found, pairs, goldMatched, foundMatched };
}

function overlap(a, b) {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared > 0 ? shared / (a[1] - a[0] + b[1] - b[0] - shared) : 0;
}

function add(counts, name, count) {
  if (count > 0) counts.set(name, (counts.get(name) ?? 0) + count);
}
