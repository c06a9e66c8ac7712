import { randomFor } from "./random-streams.mjs";
import { capitalize, inventWords } from "./words.mjs";
import { createZipf } from "./zipf.mjs";

/*
 * Who and what the news is about: speakers, topics and outlets, all with invented names. An item depends on the seed and
 * its index alone, so that a small archive has the first of those that a large one has.
 */

/** Titles as pages print them; each speaker keeps to one line, so that nobody is both a bishop and a goalkeeper. */
const TITLES = [
  ["senator", "Senator"],
  ["trade minister", "Minister of Trade"],
  ["professor of economics", "economist"],
  ["police chief"],
  ["chief executive"],
  ["spokeswoman", "press secretary"],
  ["spokesman"],
  ["actor", "singer"],
  ["coach"],
  ["lawyer", "attorney"],
];
const ORGANIZATIONS = ["Institute", "Ministry", "University", "Council", "Union", "Group"];
const GROUPS = ["protesters", "residents", "officials", "investigators"];
const OUTLETS = ["Times", "Post", "Herald", "Tribune", "News", "Gazette", "Journal", "Chronicle"];
const SECTIONS =
  "World Politics Business Sport Culture Science Health Opinion Technology Education Travel Law".split(" ");

/**
 * @typedef {object} Speaker
 * @property {string} name
 * @property {string | null} longName The name with an initial, if some pages print it so.
 * @property {"PERSON" | "ORGANIZATION" | "GROUP"} kind
 * @property {readonly string[]} titles
 */

/**
 * Speakers with different slugs.
 *
 * @param {(name: string) => string} slugify As the archive makes slugs.
 * @returns {(Speaker & { slug: string })[]}
 */
export function inventSpeakers(seed, count, slugify) {
  const given = inventWords(randomFor(seed, "given names", 0), 2_000, () => 2).map(capitalize);
  const families = inventWords(randomFor(seed, "family names", 0), 20_000, (rank) =>
    rank < 4_000 ? 2 : 3,
  ).map(capitalize);
  const chooseFamily = createZipf(families.length, 0.6);
  const random = randomFor(seed, "speakers", 0);
  const bySlug = new Map();
  while (bySlug.size < count) {
    const speaker = inventSpeaker(random, given, families[chooseFamily(random)]);
    const slug = slugify(speaker.name);
    if (!bySlug.has(slug)) bySlug.set(slug, { ...speaker, slug });
  }
  return [...bySlug.values()];
}

function inventSpeaker(random, given, family) {
  const first = random.pick(given);
  const titles = random.pick(TITLES);
  const kind = random.next();
  if (kind < 0.08)
    return { ...UNTITLED, kind: "ORGANIZATION", name: `${family} ${random.pick(ORGANIZATIONS)}` };
  if (kind < 0.12) return { ...UNTITLED, kind: "GROUP", name: `${family} ${random.pick(GROUPS)}` };
  const initial = String.fromCharCode(65 + random.below(26));
  const longName = random.chance(0.3) ? `${first} ${initial}. ${family}` : null;
  return { name: `${first} ${family}`, longName, kind: "PERSON", titles };
}

const UNTITLED = { longName: null, titles: [] };

/** @returns {{ name: string, slug: string }[]} With different slugs; every third topic has two words. */
export function inventTopics(seed, count, slugify) {
  const random = randomFor(seed, "topics", 0);
  const words = inventWords(random, count * 2, () => 2 + random.below(2)).map(capitalize);
  return Array.from({ length: count }, (_, index) => {
    const name = index % 3 === 2 ? `${words[2 * index]} ${words[2 * index + 1]}` : words[2 * index];
    return { name, slug: slugify(name) };
  });
}

/** Outlets with the host of their pages, their sections and their reporters. */
export function inventOutlets(seed, count) {
  const random = randomFor(seed, "outlets", 0);
  const towns = inventWords(random, count, () => 2).map(capitalize);
  const names = inventWords(random, 400, () => 2).map(capitalize);
  return towns.map((town) => ({
    name: `${town} ${random.pick(OUTLETS)}`,
    host: `www.${town.toLowerCase()}.example`,
    sections: random.shuffle(SECTIONS).slice(0, 8),
    reporters: Array.from({ length: 12 }, () => `${random.pick(names)} ${random.pick(names)}`),
  }));
}
