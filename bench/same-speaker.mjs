/** Whether a quote has the speaker of its gold quote: the names agree, or the mentions overlap. */
const built = (module) => import(new URL(`../dist/${module}.js`, import.meta.url).href);
const { areNameVariants } = await built("names/nicknames");
const { honorifics, nameSuffixes, roleNouns, titleAbbreviations, titleModifiers } = await built(
  "extract/speech/lexicon/titles",
);
const { determiners, prepositions, subjectPronouns } = await built("extract/speech/lexicon/vocabulary");

/**
 * `right`: as above, but an overlapping mention does not count if the gold speaker is known by name and a different person
 * is named. `name`: the names agree. `known`: the gold speaker is known by name. Names from automatic coreference
 * ("coref-silver") are not used.
 */
export function sameSpeaker(gold, found) {
  const basis = gold.speakerBasis ?? "";
  const silver = basis.startsWith("coref-silver");
  const known =
    basis === "human-reference"
      ? gold.speakerIsNamedPerson !== false
      : basis.startsWith("name-in-source") || (basis === "" && Boolean(gold.speaker));
  const named = found.speaker !== null && found.speaker !== undefined;
  const name =
    named && ((!silver && sameName(gold.speaker, found.speaker)) || standsInSource(gold, found.speaker));
  const mention = meet(gold.speakerMention, found.speakerMention);
  return { right: name || (mention && !(known && named)), name, known };
}

function meet(a, b) {
  return Boolean(a && b && Math.min(a[1], b[1]) > Math.max(a[0], b[0]));
}

/** Whether a gold source may be a name: its first words are searched for the surname. */
function standsInSource({ speakerType, speakerText }, speaker) {
  if (speakerType !== "NAME?" || !speakerText) return false;
  const surname = nameWords(speaker).at(-1);
  return surname !== undefined && words(speakerText).slice(0, 8).includes(surname);
}

/** People: the same last word, and first words that can be variants of one name. Organizations: most words the same. */
function sameName(a, b) {
  const one = nameWords(a ?? "");
  const other = nameWords(b ?? "");
  if (one.length === 0 || other.length === 0) return false;
  if (one.join(" ") === other.join(" ")) return true;
  if ([one, other].some((name) => name.length === 1 && subjectPronouns.has(name[0]))) return false;
  if (/\bjr\b/i.test(a) !== /\bjr\b/i.test(b) && one.length > 1 && other.length > 1) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.length <= 3 ? long.includes(short[0]) : long.at(-1) === short[0];
  if (one.at(-1) === other.at(-1)) return long.length > 3 || sameFirst(one[0], other[0]);
  const shared = short.filter((word) => long.includes(word)).length;
  return shared >= 2 && shared / short.length >= 0.75 && shared / long.length >= 0.5;
}

function sameFirst(a, b) {
  return a.startsWith(b) || b.startsWith(a) || areNameVariants(a, b);
}

/** A name without titles and suffix. */
function nameWords(name) {
  const all = words(name).filter(
    (word) => !nameSuffixes.has(word) && !determiners.has(word) && !prepositions.has(word),
  );
  const titled = (word) =>
    honorifics.has(word) || titleAbbreviations.has(word) || roleNouns.has(word) || titleModifiers.has(word);
  let from = 0;
  while (from < all.length - 1 && titled(all[from])) from++;
  return all.slice(from);
}

/** In lower case, without accents, possessives and punctuation. */
function words(text) {
  const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.replace(/['’]s\b|['’]/g, "").match(/[\p{L}\p{N}&]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}
