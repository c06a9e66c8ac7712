import { type SQL, sql } from "drizzle-orm";
import { foldWords } from "../../../names/fold.js";
import { speakerNames, speakers, topics } from "../../schema.js";
import { withCustomPlan } from "../../statement.js";
import { type Alternative, type Phrase, parseSearch, type SearchWord } from "./search-query.js";
import { MIN_WORD_SIMILARITY } from "./similarity-threshold.js";

/** The names that a search looks for, each as folded words. */
export interface NameSearch {
  readonly names: readonly {
    readonly words: readonly string[];
    /** Words that the name must not have. A trailing space marks a whole word; without one it is a prefix. */
    readonly excluded: readonly string[];
  }[];
}

/** Longer searches are not names, and each name costs an index scan. */
const MAX_WORDS = 16;
const MAX_NAMES = 5;

/**
 * Shorter words are not looked for misspelt: of three letters, only a word that is the first two of them would be similar
 * enough ("Le" to "lee"), and to find out takes three times as long as to find the names that have the three.
 */
const MIN_MISSPELT = 4;

/** Takes the whole text as part of one name. It has no search syntax: "Or" may be a name. */
export function parseName(text: string): NameSearch {
  return toNameSearch([{ required: [[{ text, isPrefix: false }]], excluded: [] }]);
}

/** Takes the required words of each alternative of a search as part of a name. */
export function parseNames(text: string): NameSearch {
  return toNameSearch(parseSearch(text));
}

/** Every name under which a speaker was printed, and each speaker's canonical name. */
export const SPEAKER_NAMES = sql`(
  select ${speakerNames.speakerId} as id, ${speakerNames.name} as name, ${speakerNames.nameKey} as name_key from ${speakerNames}
  union all select ${speakers.id}, ${speakers.name}, ${speakers.nameKey} from ${speakers})`;

export const TOPIC_NAMES = sql`(
  select ${topics.id} as id, ${topics.name} as name, ${topics.nameKey} as name_key from ${topics})`;

/**
 * A SELECT of the speakers or topics that have a name with all words of the search: `id`, the closest `name`, its
 * `closeness`, above 0 and up to 1 for an identical name, and `exact`, whether the name contains the words as written.
 *
 * A word that does not occur in the name also matches a word with similar trigrams, or one that differs by two
 * adjacent letters swapped, which trigrams hardly detect. The longest word finds the candidates through an index, and
 * all words are then compared with each candidate. `offset 0` has its words made once, not for each comparison.
 *
 * @param names `SPEAKER_NAMES` or `TOPIC_NAMES`.
 */
export function closestNames(names: SQL, search: NameSearch): SQL {
  const forms = search.names.flatMap(({ words }, name) =>
    words.flatMap((word, place) =>
      [word, ...transpositions(word)].map((form) => ({ name, place, form, swapped: Number(form !== word) })),
    ),
  );
  const longest = search.names.map(({ words }) => indexOfLongest(words));
  const keys = forms.filter(({ name, place }) => place === longest[name]);
  const candidates = (of: readonly (typeof forms)[number][], isLike: SQL) => sql`
    select key.name as asked, names.id, names.name, names.name_key
    from unnest(${array(of.map(({ name }) => name))}::integer[], ${array(of.map(({ form }) => form))}::text[]) as key (name, form)
    join ${names} as names on ${isLike}`;
  const excluded = search.names.flatMap((name, asked) => name.excluded.map((word) => ({ asked, word })));
  return withCustomPlan(sql`
    select distinct on (id) id, name, closeness, exact
    from (
      select id, name, worst >= ${SUBSTRING_FIT} as exact,
        (0.75 * mean + 0.25 * similarity(wanted.text, name_words))::double precision as closeness
      from (
        select asked, id, name, ' ' || regexp_replace(replace(name_key, '''', ''), '[^[:alnum:]]+', ' ', 'g') || ' ' as name_words
        from (
          ${candidates(keys, sql`names.name_key like '%' || key.form || '%'`)}
          union ${candidates(
            keys.filter(({ form, swapped }) => swapped === 0 && [...form].length >= MIN_MISSPELT),
            sql`names.name_key %>> key.form`,
          )}) as candidate
        offset 0) as named
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
        select from unnest(${array(excluded.map(({ asked }) => asked))}::integer[], ${array(excluded.map(({ word }) => word))}::text[]) as unwanted (asked, word)
        where unwanted.asked = named.asked and strpos(name_words, ' ' || unwanted.word) > 0)) as found
    order by id, closeness desc, name collate "C"`);
}

/** The fit of a word that occurs inside a word of the name; a prefix fits slightly better. */
const SUBSTRING_FIT = 0.8;

/** How well one form of a word fits a name, 0 to 1. One or two letters match only as a prefix. */
const FIT = sql`case
  when strpos(name_words, ' ' || form.text || ' ') > 0 then case when form.swapped = 1 then 0.7 else 1 end
  when form.swapped = 1 then 0
  when strpos(name_words, ' ' || form.text) > 0 then 0.9
  when length(form.text) > 2 and strpos(name_words, form.text) > 0 then ${SUBSTRING_FIT}
  when strict_word_similarity(form.text, name_words) >= ${MIN_WORD_SIMILARITY}::real
    then 0.75 * strict_word_similarity(form.text, name_words)
  else 0 end`;

function toNameSearch(alternatives: readonly Alternative[]): NameSearch {
  const names = alternatives
    .map(({ required, excluded }) => ({
      words: distinctWords(required, foldedWordsOf),
      excluded: distinctWords(excluded, (word) =>
        foldedWordsOf(word).map((key) => (word.isPrefix ? key : `${key} `)),
      ),
    }))
    .filter(({ words }) => words.length > 0 && words.length <= MAX_WORDS);
  return { names: names.slice(0, MAX_NAMES) };
}

const distinctWords = (
  phrases: readonly Phrase[],
  foldedWordsOf: (word: SearchWord) => readonly string[],
) => [...new Set(phrases.flat().flatMap(foldedWordsOf))];

/** Keeps "O'Neill" as one word. */
function foldedWordsOf({ text }: SearchWord): readonly string[] {
  return foldWords(text.replace(/['’]/g, "")).split(" ").filter(Boolean);
}

/** All words that result from swapping two adjacent letters: for "shiogu", "shoigu" is one of them. */
export function transpositions(word: string): readonly string[] {
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
