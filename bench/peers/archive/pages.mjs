import { inventOutlets, inventSpeakers, inventTopics } from "./cast.mjs";
import { randomFor } from "./random-streams.mjs";
import { capitalize, createVocabulary } from "./words.mjs";
import { createZipf } from "./zipf.mjs";

/** The news of twelve years, whatever the size of the archive: a larger one has more pages a day. */
const FIRST_DAY = Date.UTC(2013, 0, 1);
const LAST_DAY = Date.UTC(2025, 0, 1);
const DAY = 86_400_000;
const MAX_QUOTES = 60;

/** How a speaker was identified, below which of the numbers from 0 to 1, and how often that is right. */
const METHODS = [
  { method: "NAME", below: 0.6, confidence: 0.97 },
  { method: "TITLE", below: 0.72, confidence: 0.9 },
  { method: "PRONOUN", below: 0.9, confidence: 0.88 },
  { method: "CONTINUATION", below: 1, confidence: 0.93 },
];

/**
 * An invented page as extraction returns it (`ArticleDraft` in src/extract/draft.ts), and which speakers and topics of
 * the cast it has, by their index.
 *
 * @typedef {{ draft: object, speakers: readonly number[], topics: readonly number[] }} InventedPage
 */

/**
 * The pages of an archive, in the order in which they are stored, with exactly `size.quotes` quotes in all.
 *
 * @param {number} seed
 * @param {ReturnType<import("./size.mjs").sizeOf>} size
 * @param {(name: string) => string} slugify
 */
export function createPages(seed, size, slugify) {
  const cast = {
    speakers: inventSpeakers(seed, size.speakers, slugify),
    topics: inventTopics(seed, size.topics, slugify),
    outlets: inventOutlets(seed, size.outlets),
  };
  const choose = {
    speaker: createZipf(size.speakers, 0.85),
    topic: createZipf(size.topics, 0.9),
    outlet: createZipf(size.outlets, 1),
  };
  const counts = quoteCounts(seed, size.quotes);
  const context = { seed, cast, choose, counts, vocabulary: createVocabulary(seed) };
  return { ...cast, count: counts.length, page: (index) => inventPage(context, index) };
}

/** How many quotes each page has: none in one of 25, else ten on average, few pages with many. */
function quoteCounts(seed, total) {
  const counts = [];
  for (let left = total; left > 0; ) {
    const random = randomFor(seed, "count", counts.length);
    const wanted = random.chance(0.04) ? 0 : 1 + Math.floor(-Math.log(1 - random.next()) * 9.6);
    const count = Math.min(wanted, MAX_QUOTES, left);
    counts.push(count);
    left -= count;
  }
  return counts;
}

/** @returns {InventedPage} */
function inventPage({ seed, cast, choose, counts, vocabulary }, index) {
  const random = randomFor(seed, "page", index);
  const outlet = cast.outlets[choose.outlet(random)];
  const topics = chooseTopics(random, choose.topic, cast.topics.length);
  const people = choosePeople(random, choose.speaker, cast.speakers, counts[index]);
  const wire = randomFor(seed, "wire", Math.floor(index / 8));
  const { body, quotes } = writeBody({ random, wire, vocabulary }, people, counts[index]);
  const speaking = people.filter(({ name }) => quotes.some(({ speaker }) => speaker === name));
  const headline = random.chance(0.005) ? null : capitalize(vocabulary.phrase(random, 6 + random.below(7)));
  const dates = inventDates(random, index / counts.length);
  const year = (dates.publishedAt ?? dates.capturedAt ?? "undated").slice(0, 4);
  return {
    speakers: speaking.map((person) => person.index),
    topics,
    draft: {
      id: String(index),
      url: `https://${outlet.host}/${year}/${index}-${(headline ?? "page").split(/\W+/).slice(0, 4).join("-")}`,
      headline,
      lead: body.slice(0, body.indexOf("\n\n")),
      body,
      section: random.chance(0.1) ? null : random.pick(outlet.sections),
      source: outlet.name,
      byline: random.chance(0.2) ? [] : [random.pick(outlet.reporters)],
      language: inventLanguage(random),
      image: random.chance(0.6) ? inventImage(random, vocabulary, outlet, index) : null,
      ...dates,
      topics: topics.map((topic) => cast.topics[topic].name),
      warnings: [],
      speakers: speaking.map(({ name, kind, aliases, roles }) => ({ name, kind, aliases, roles })),
      quotes,
    },
  };
}

/** One to six topics; half of those after the first are akin to it, which means next to it in the list. */
function chooseTopics(random, choose, count) {
  const first = choose(random);
  const chosen = new Set([first]);
  for (let more = random.below(6); more > 0; more--) {
    chosen.add(random.chance(0.5) ? Math.min(count - 1, first + 1 + random.below(12)) : choose(random));
  }
  return [...chosen];
}

/** At most five different speakers, each as the page prints it. */
function choosePeople(random, choose, speakers, quotes) {
  const wanted = Math.min(quotes, 1 + random.below(5));
  const chosen = new Set();
  while (chosen.size < wanted) chosen.add(choose(random));
  return [...chosen].map((index) => {
    const { name, longName, kind, titles } = speakers[index];
    const printed = longName && random.chance(0.4) ? longName : name;
    const aliases = printed === longName ? [longName, name] : [name];
    return {
      index,
      name: printed,
      aliases,
      kind,
      roles: titles.length > 0 && random.chance(0.55) ? [random.pick(titles)] : [],
    };
  });
}

/** Paragraphs of words, each quote in a paragraph of its own. */
function writeBody({ random, wire, vocabulary }, people, count) {
  let body = vocabulary.sentence(random, 18 + random.below(20));
  const quotes = [];
  const add = (text) => {
    const start = body.length;
    body += text;
    return [start, body.length];
  };
  // One quote of some pages came over the wire, and stands in the pages of that hour with the same words.
  const wired = random.chance(0.5) ? random.below(Math.max(1, count)) : -1;
  for (let position = 0; position < count; position++) {
    if (random.chance(0.25)) add(`\n\n${vocabulary.sentence(random, 20 + random.below(40))}`);
    const source = position === wired ? wire : random;
    const text = capitalize(vocabulary.phrase(source, 6 + Math.floor(34 * source.next() ** 1.2)));
    quotes.push(writeQuote(add, random, text, people));
  }
  add(`\n\n${vocabulary.sentence(random, 20 + random.below(60))}`);
  return { body, quotes };
}

/** @param {(text: string) => [number, number]} add Adds to the body, and returns where. */
function writeQuote(add, random, text, people) {
  const speaker = random.chance(0.08) ? null : random.pick(people);
  const form = random.next();
  const kind = form < 0.7 ? "DIRECT" : form < 0.9 ? "INDIRECT" : "MIXED";
  add(kind === "INDIRECT" ? "\n\n" : "\n\n“");
  const [start, end] = add(text);
  add(kind === "INDIRECT" ? ", " : ",” ");
  if (!speaker) {
    const speakerMention = add(random.chance(0.5) ? "he" : "she");
    add(" ");
    const cue = add("said");
    add(".");
    return { start, end, text, kind, speaker: null, speakerMention, cue, method: "PRONOUN", confidence: 0 };
  }
  const { method, confidence } = chooseMethod(random);
  const speakerMention = add(method === "PRONOUN" ? "she" : speaker.name);
  add(" ");
  const cue = add(random.chance(0.8) ? "said" : "told reporters");
  add(".");
  return { start, end, text, kind, speaker: speaker.name, speakerMention, cue, method, confidence };
}

function chooseMethod(random) {
  const number = random.next();
  return METHODS.find(({ below }) => number < below);
}

/**
 * Pages are stored about in the order of their dates. Most have the instant, one in 30 only the day; one in 25 has only
 * the time at which it was captured, and one in 50 no date at all.
 */
function inventDates(random, share) {
  const about = FIRST_DAY + share ** 0.9 * (LAST_DAY - FIRST_DAY) + (random.next() - 0.5) * 20 * DAY;
  const time = Math.min(LAST_DAY - 1_000, Math.max(FIRST_DAY, Math.floor(about / 1_000) * 1_000));
  const form = random.next();
  const instant = new Date(time).toISOString();
  if (form < 0.02) return { publishedAt: null, capturedAt: null, datePrecision: null };
  if (form < 0.06) return { publishedAt: null, capturedAt: instant, datePrecision: "INSTANT" };
  if (form < 0.09) {
    return { publishedAt: `${instant.slice(0, 10)}T00:00:00.000Z`, capturedAt: null, datePrecision: "DAY" };
  }
  return { publishedAt: instant, capturedAt: null, datePrecision: "INSTANT" };
}

function inventLanguage(random) {
  const share = random.next();
  if (share < 0.94) return "en";
  return share < 0.97 ? "es" : share < 0.985 ? "fr" : share < 0.995 ? "de" : "und";
}

function inventImage(random, vocabulary, outlet, index) {
  return {
    caption: capitalize(vocabulary.phrase(random, 8)),
    credit: random.pick(outlet.reporters),
    url: `https://${outlet.host}/images/${index}.jpg`,
  };
}
