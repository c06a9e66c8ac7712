const load = (path) => import(new URL(`../../../${path}`, import.meta.url).href);

/** What the archive keeps, and the same computed from articles, quotes and appearances. */
const COUNTS = {
  archive: [
    "select article_count, quote_count, speaker_count, topic_count from archive",
    `select (select count(*) from articles), (select count(*) from quotes), (select count(*) from speakers),
       (select count(*) from topics)`,
  ],
  speakers: [
    "select id, quote_count, article_count, first_quoted_at, last_quoted_at from speakers",
    `select s.id, count(q.id), count(distinct a.id), min(a.date), max(a.date)
     from speakers s left join quotes q on q.speaker_id = s.id left join articles a on a.id = q.article_id group by s.id`,
  ],
  topics: [
    "select id, article_count, quote_count from topics",
    `select t.id, count(distinct l.article_id), count(q.id)
     from topics t left join article_topics l on l.topic_id = t.id left join quotes q using (article_id) group by t.id`,
  ],
  "name variants": [
    `select blocking_key, kind, name, occupation, context, speaker_id, article_count from name_variants`,
    `select blocking_key, kind, name, occupation, context, speaker_id, count(*) from appearances
     where pinned_speaker_id is null group by 1, 2, 3, 4, 5, 6`,
  ],
  addresses: [
    "select url, 1 from articles where url is not null",
    "select url, count(*) from articles where url is not null group by url",
  ],
};

/**
 * Opens an archive that no other process has open, unless it is on a server, and counts again.
 *
 * @param {string} url
 * @returns {Promise<{ wrong: string[], urls: Set<string>, articles: number, quotes: number }>} The counts that are
 * wrong, and the addresses of all articles.
 */
export async function recount(url) {
  const { openDb } = await load("dist/db/open.js");
  const { rowsOf } = await load("dist/db/statement.js");
  const { sql } = await load("node_modules/drizzle-orm/index.js");
  const database = await openDb(url, { statementTimeout: 120_000 });
  const rows = (statement) => rowsOf(database.db, sql.raw(statement));
  try {
    // Whoever was to make the tables may have been killed.
    await database.migrate();
    const wrong = [];
    for (const [name, [kept, counted]] of Object.entries(COUNTS)) {
      const differing = await rows(
        `((${kept}) except all (${counted})) union all ((${counted}) except all (${kept}))`,
      );
      if (differing.length > 0) wrong.push(`${name}: ${differing.length} rows`);
    }
    const [totals] = await rows(
      "select article_count::int as articles, quote_count::int as quotes from archive",
    );
    const articles = await rows("select url from articles where url is not null");
    return { wrong, urls: new Set(articles.map(({ url }) => url)), ...totals };
  } finally {
    await database.close();
  }
}

/**
 * Reports whether the counts are right and every acknowledged page is stored. Two articles of one address count as wrong.
 *
 * @param {import("./report.mjs").Report} report
 * @param {string} url
 * @param {Iterable<string>} acknowledged Addresses of pages.
 */
export async function checkArchive(report, url, acknowledged) {
  const expected = [...acknowledged];
  const { wrong, urls, articles } = await recount(url);
  const missing = expected.filter((page) => !urls.has(page));
  report.check(
    "every acknowledged page is stored",
    missing.length === 0,
    `${missing.length} of ${expected.length} missing${missing.length ? `, such as ${missing[0]}` : ""}`,
  );
  report.check(
    "each page is stored once, and all counts equal a recount",
    wrong.length === 0,
    wrong.length === 0 ? `${articles} articles recounted` : wrong.join("; "),
  );
}
