/**
 * Measures the speed of searches: `npm run bench:search postgres://user@host/postgres [quotes]`. Runs the built code in
 * dist/. Creates a database of its own on the server with invented quotes, 1,000,000 by default, and drops it at the
 * end. Prints the median time of each search as the API runs it, and of counting its matches, in milliseconds.
 */
import postgres from "postgres";
import { onOwnDatabase } from "./own-database.mjs";

const load = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const { openDb } = await load("db/open.js");
const { quoteSlice, quoteSlicesOf, quoteCount } = await load("db/read/quotes.js");
const { articleSlice, articleCount } = await load("db/read/articles.js");
const { speakerSlice } = await load("db/read/speakers.js");
const { searchSlice, searchCount } = await load("db/read/search.js");

const [server, size = "1000000"] = process.argv.slice(2);
const quotes = Number(size);
const ROUNDS = 15;

await onOwnDatabase(server, "search", async (url) => {
  const database = await openDb(url, { statementTimeout: 0 });
  try {
    await database.migrate();
    await fill(postgres(url, { max: 1, onnotice: () => {} }));
    await measure(database.db);
  } finally {
    await database.close();
  }
});

/**
 * Inserts the quotes, one article for every 10 and one speaker for every 50. The n-th of the numbered words is in about
 * one text of n (Zipf's law). "common" is in three texts of four; "left" and "right" are each in one text of five, but together in
 * only three.
 */
async function fill(sql) {
  const start = performance.now();
  const words = (seed, count) => `(
    select string_agg('w' || floor(exp(random() * ln(50000)))::integer, ' ') from generate_series(1, ${count} + 0 * ${seed}))`;
  const marked = (n) => `case when ${n} % 4 < 3 then ' common ' else ' ' end
    || case ${n} % 5 when 1 then 'left' when 2 then 'right' else '' end
    || case when ${n} % ${Math.floor(quotes / 3)} = 7 then ' left right' else '' end
    || case when ${n} % ${Math.floor(quotes / 5)} = 11 then ' seldom' else '' end`;
  const syllables = "'ka lo mi ten bar os gri ved an shu pol rem dis fa vik'";
  const syllable = (seed) =>
    `(string_to_array(${syllables}, ' '))[1 + (hashint4extended(${seed}, 7) & 1023) % 15]`;
  const named = (n) => `initcap(${syllable(`${n} * 7`)} || ${syllable(`${n} * 11 + 1`)}) || ' '
    || initcap(${syllable(`${n} * 13 + 2`)} || ${syllable(`${n} * 17 + 3`)} || ${syllable(`${n} * 19 + 4`)})`;
  await sql.unsafe(`
    insert into speakers (name, name_key, slug, kind)
    select name, lower(name), 'speaker-' || n, 'PERSON'
    from (select n, ${named("n")} as name from generate_series(1, ${quotes / 50}) as n) as named`);
  await sql.unsafe(`
    insert into speaker_names (speaker_id, name, name_key, article_count) select id, name, name_key, 1 from speakers`);
  await sql.unsafe(`
    insert into articles (content_hash, reading_hash, extraction, headline, body, byline, language, published_at,
      date_precision, stored)
    select n, n, 1, ${words("n", 8)}, ${words("n", 400)} || ${marked("n")}, '{}', 'en',
      '2010-01-01'::timestamptz + n * interval '1 hour', 'INSTANT', n
    from generate_series(1, ${quotes / 10}) as n`);
  // Every tenth quote is by the first speaker.
  await sql.unsafe(`
    insert into quotes (article_id, speaker_id, position, start_offset, end_offset, text, text_key, kind, page_confidence,
      newest_key, oldest_key, stored)
    select a.id, case when n % 10 = 3 then 1 else 1 + n % ${quotes / 50} end, n % 10, 0, 1,
      ${words("n", 25)} || ${marked("n")}, n, 'DIRECT', 1, a.newest_key, a.oldest_key, 1000000000 + n
    from generate_series(0, ${quotes - 1}) as n join articles a on a.id = 1 + n / 10`);
  await sql.unsafe("vacuum analyze");
  await sql.end();
  console.log(`${quotes} quotes inserted in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

async function measure(db) {
  const window = { size: 20, from: "start", after: null, before: null };
  const none = { kinds: null, speakers: null, topics: null, articles: null, sources: null, date: null };
  const ofQuotes = (search) => ({ ...none, search, attributed: null, minConfidence: null });
  const ofArticles = (search) => ({ ...none, search, sections: null, languages: null });
  const columns = ["text", "speakerId"];
  const page = (order, search) => () => quoteSlice(db, { filter: ofQuotes(search), order, window, columns });
  const deep = async (order, search) => {
    let after = null;
    for (let read = 0; read < 15; read++) {
      const { items } = await quoteSlice(db, {
        filter: ofQuotes(search),
        order,
        window: { ...window, size: 100, after },
        columns,
      });
      after = items.at(-1)?.key ?? after;
    }
    return () => quoteSlice(db, { filter: ofQuotes(search), order, window: { ...window, after }, columns });
  };
  const searches = {
    "a frequent word": "common",
    "a rare word": "seldom",
    "two frequent words, rarely together": "left right",
    "a frequent phrase": '"left right"',
    "one word or another": "common or seldom",
    "a word that does not occur": "nowhere",
  };
  console.log("quotes".padEnd(44), "newest", "relevance", "count");
  for (const [what, search] of Object.entries(searches)) {
    await report(what, page("NEWEST", search), page("RELEVANCE", search), () =>
      quoteCount(db, ofQuotes(search)),
    );
  }
  await report("a frequent word, page 16", await deep("NEWEST", "common"), await deep("RELEVANCE", "common"));
  const under = (order, search) => () =>
    quoteSlicesOf(db, { of: "speaker", ids: [1] }, { filter: ofQuotes(search), order, window, columns });
  await report("a frequent word, of one speaker", under("NEWEST", "common"), under("RELEVANCE", "common"));
  await report("a rare word, of one speaker", under("NEWEST", "seldom"), under("RELEVANCE", "seldom"));
  console.log("articles");
  for (const search of ["common", "seldom", "left right"]) {
    const read = (order) => () =>
      articleSlice(db, { filter: ofArticles(search), order, window, columns: ["headline"] });
    await report(search, read("NEWEST"), read("RELEVANCE"), () => articleCount(db, ofArticles(search)));
  }
  console.log("speakers");
  const [{ name }] = (
    await speakerSlice(db, { filter: null, order: "NAME", window: { ...window, size: 1 }, columns: ["name"] })
  ).items.map(({ row }) => row);
  const misspelt = `${name.slice(0, 2)}${name.slice(3)}`;
  for (const search of [name, misspelt, name.split(" ")[1], "kalo", "shu"]) {
    const read = (order) => () =>
      speakerSlice(db, { filter: { search, kinds: null, topics: null }, order, window, columns: ["name"] });
    await report(search, read("NAME"), read("RELEVANCE"));
  }
  console.log("all kinds at once");
  const kinds = ["ARTICLE", "QUOTE", "SPEAKER", "TOPIC"];
  for (const query of ["common", "seldom", "left right", misspelt]) {
    await report(
      query,
      () => searchSlice(db, { query, kinds, window }),
      () => searchCount(db, { query, kinds }),
    );
  }
}

async function report(what, ...runs) {
  const medians = [];
  for (const run of runs) {
    const times = [];
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      await run();
      times.push(performance.now() - start);
    }
    medians.push(times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]);
  }
  console.log(what.padEnd(44), ...medians.map((median) => `${median.toFixed(1)} ms`.padStart(10)));
}
