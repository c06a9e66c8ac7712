import { createVocabulary } from "../archive/words.mjs";

/** Ranks of the words to search for: each is in 0.25 to 0.35 % of the quotes. */
const WORDS = { from: 500, to: 750, step: 10 };
/** About so many quotes and articles: as many at every size, so that what grows is the archive alone. */
const QUOTES_OF_SPEAKER = 150;
const ARTICLES_OF_TOPIC = 100;

/**
 * Whom and what requests ask about: known ones, so that every page is full, but not the most popular.
 *
 * @param {import("postgres").Sql} sql
 * @param {number} seed The seed of the archive.
 */
export async function chooseSubjects(sql, seed) {
  const slugsOf = async (table, count, wanted) =>
    (await sql`select slug from ${sql(table)} order by abs(${sql(count)} - ${wanted}), id limit 24`).map(
      ({ slug }) => ({ slug }),
    );
  const speakers = await slugsOf("speakers", "quote_count", QUOTES_OF_SPEAKER);
  const topics = await slugsOf("topics", "article_count", ARTICLES_OF_TOPIC);
  const { words } = createVocabulary(seed);
  const ranks = Array.from(
    { length: (WORDS.to - WORDS.from) / WORDS.step },
    (_, i) => WORDS.from + i * WORDS.step,
  );
  const [{ quotes: count }] = await sql`select max(id)::int as quotes from quotes`;
  return {
    speakers,
    topics,
    words: ranks.map((rank) => ({ word: words[rank] })),
    pages: await choosePages(sql),
    quotes: Array.from({ length: 40 }, (_, i) => ({ id: 1 + Math.floor(((i + 0.5) / 40) * (count - 1)) })),
    pairs: speakers.slice(0, 12).map(({ slug }, i) => ({
      left: slug,
      right: speakers[speakers.length - 1 - i].slug,
      topic: topics[i].slug,
    })),
  };
}

/** Articles in the middle of the list, newest first, that no other is within two seconds of. */
async function choosePages(sql) {
  return sql`
    select id::int, to_char(date at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as date
    from (select id, date, lag(date) over newest - date as before, date - lead(date) over newest as after
          from (select id, date, newest_key from articles order by newest_key desc, id desc
                offset (select article_count / 2 from archive) limit 400) middle
          window newest as (order by newest_key desc, id desc)) near
    where before > '2 seconds' and after > '2 seconds' order by date desc limit 20`;
}
