import { type SQL, sql } from "drizzle-orm";
import { foldWords } from "../../../names/fold.js";
import { speakerNames, speakers, topics } from "../../schema.js";
import { plannedByValue } from "../../statement.js";
import { type Alternative, type Phrase, readSearch, type SearchedWord } from "./search-query.js";
import { LEAST_LIKENESS } from "./similarity-threshold.js";

/** What is looked for in names: several of them, each in its own words. */
export interface NameSearch {
  readonly names: readonly {
    readonly words: readonly string[];
    /** With a space after those that must end there. */
    readonly unwanted: readonly string[];
  }[];
}

/** More are no name, and each costs a look into the index. */
const MOST_WORDS = 16;
const MOST_NAMES = 5;

/** The whole text as part of one name: there is no syntax in names, where "Or" is one of them. */
export function readName(text: string): NameSearch {
  return named([{ wanted: [[{ text, isBeginning: false }]], unwanted: [] }]);
}

/** The positive words of each alternative as part of a name. */
export function readNames(text: string): NameSearch {
  return named(readSearch(text));
}

/** Every name that speakers were printed with, and the one each goes by. */
export const SPEAKER_NAMES = sql`(
  select ${speakerNames.speakerId} as id, ${speakerNames.name} as name, ${speakerNames.nameKey} as name_key from ${speakerNames}
  union all select ${speakers.id}, ${speakers.name}, ${speakers.nameKey} from ${speakers})`;

export const TOPIC_NAMES = sql`(
  select ${topics.id} as id, ${topics.name} as name, ${topics.nameKey} as name_key from ${topics})`;

/**
 * A SELECT: of each thing whose name holds all words that are asked for, `id`, the `name` that is closest, its
 * `closeness`, above 0 and 1 for the very name, and whether it is `exact`: holds the words as they are written.
 *
 * A word that is not in the name may be like one of its words by trigrams, or be one of them with two letters
 * swapped, of which trigrams see little. The longest word finds candidates by an index, and all are then held
 * against each.
 *
 * @param names `SPEAKER_NAMES` or `TOPIC_NAMES`.
 */
export function closestNames(names: SQL, search: NameSearch): SQL {
  const forms = search.names.flatMap(({ words }, name) =>
    words.flatMap((word, place) =>
      [word, ...swaps(word)].map((form) => ({ name, place, form, swapped: Number(form !== word) })),
    ),
  );
  const longest = search.names.map(({ words }) => indexOfLongest(words));
  const keys = forms.filter(({ name, place }) => place === longest[name]);
  const candidates = (of: readonly (typeof forms)[number][], isLike: SQL) => sql`
    select key.name as asked, names.id, names.name, names.name_key
    from unnest(${array(of.map(({ name }) => name))}::integer[], ${array(of.map(({ form }) => form))}::text[]) as key (name, form)
    join ${names} as names on ${isLike}`;
  const unwanted = search.names.flatMap((name, asked) => name.unwanted.map((word) => ({ asked, word })));
  return plannedByValue(sql`
    select distinct on (id) id, name, closeness, exact
    from (
      select id, name, worst >= ${PART} as exact,
        (0.75 * mean + 0.25 * similarity(wanted.text, name_words))::double precision as closeness
      from (
        select asked, id, name, ' ' || regexp_replace(replace(name_key, '''', ''), '[^[:alnum:]]+', ' ', 'g') || ' ' as name_words
        from (
          ${candidates(keys, sql`names.name_key like '%' || key.form || '%'`)}
          union ${candidates(
            keys.filter(({ swapped }) => swapped === 0),
            sql`names.name_key %>> key.form`,
          )}) as candidate) as named
      join unnest(${array(search.names.map((_, asked) => asked))}::integer[],
        ${array(search.names.map(({ words }) => words.join(" ")))}::text[]) as wanted (asked, text) using (asked)
      cross join lateral (
        select min(fit) as worst, avg(fit) as mean
        from (
          select max(${FIT}) as fit
          from unnest(${array(forms.map(({ name }) => name))}::integer[], ${array(forms.map(({ place }) => place))}::integer[],
            ${array(forms.map(({ form }) => form))}::text[], ${array(forms.map(({ swapped }) => swapped))}::integer[]) as form (asked, place, text, swapped)
          where form.asked = named.asked
          group by form.place) as word) as fits
      where worst > 0 and not exists (
        select from unnest(${array(unwanted.map(({ asked }) => asked))}::integer[], ${array(unwanted.map(({ word }) => word))}::text[]) as unwanted (asked, word)
        where unwanted.asked = named.asked and strpos(name_words, ' ' || unwanted.word) > 0)) as found
    order by id, closeness desc, name collate "C"`);
}

/** What a word that stands inside one of the name's counts for; at the beginning of one, a little more. */
const PART = 0.8;

/** How well one form of a word fits a name, 0 to 1. One letter or two are no part of a word but its beginning. */
const FIT = sql`case
  when strpos(name_words, ' ' || form.text || ' ') > 0 then case when form.swapped = 1 then 0.7 else 1 end
  when form.swapped = 1 then 0
  when strpos(name_words, ' ' || form.text) > 0 then 0.9
  when length(form.text) > 2 and strpos(name_words, form.text) > 0 then ${PART}
  when strict_word_similarity(form.text, name_words) >= ${LEAST_LIKENESS}::real
    then 0.75 * strict_word_similarity(form.text, name_words)
  else 0 end`;

function named(alternatives: readonly Alternative[]): NameSearch {
  const names = alternatives
    .map(({ wanted, unwanted }) => ({
      words: each(wanted, keysOf),
      unwanted: each(unwanted, (word) => keysOf(word).map((key) => (word.isBeginning ? key : `${key} `))),
    }))
    .filter(({ words }) => words.length > 0 && words.length <= MOST_WORDS);
  return { names: names.slice(0, MOST_NAMES) };
}

const each = (phrases: readonly Phrase[], keysOf: (word: SearchedWord) => readonly string[]) => [
  ...new Set(phrases.flat().flatMap(keysOf)),
];

/** "O'Neill" is one word here. */
function keysOf({ text }: SearchedWord): readonly string[] {
  return foldWords(text.replace(/['’]/g, "")).split(" ").filter(Boolean);
}

/** The word with each two neighbours in turn changing places, "shiogu" becoming "shoigu" among others. */
export function swaps(word: string): readonly string[] {
  const letters = [...word];
  if (letters.length < 4 || letters.length > 20) return [];
  const swapped = letters
    .slice(1)
    .map((letter, index) => letters.toSpliced(index, 2, letter, letters[index] ?? "").join(""));
  return [...new Set(swapped)].filter((each) => each !== word);
}

function indexOfLongest(words: readonly string[]): number {
  return words.reduce(
    (longest, word, index) => (word.length > (words[longest] ?? "").length ? index : longest),
    0,
  );
}

const array = (values: readonly (string | number)[]): SQL => sql`${sql.param(values)}`;
