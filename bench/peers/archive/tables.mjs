/*
 * The tables that hold what pages say, and the rows of one page. All that is derived from several pages is in
 * derive.mjs; columns that Postgres generates are left out.
 */

export const COLUMNS = {
  articles:
    `id url content_hash reading_hash extraction headline lead body section source byline language image_caption
    image_credit image_url published_at captured_at date_precision ingested_at stored`.split(/\s+/),
  appearances:
    `id article_id speaker_id position name kind aliases roles role_keys blocking_key occupation context
    quote_count newest_key oldest_key`.split(/\s+/),
  quotes: `id article_id appearance_id speaker_id position start_offset end_offset text text_key kind mention
    mention_start mention_end cue cue_start cue_end method page_confidence newest_key oldest_key stored`.split(
    /\s+/,
  ),
  article_topics: "article_id topic_id position newest_key oldest_key".split(" "),
};

/** When the archive first stored pages without a date. */
const UNDATED_INGEST = "2025-01-01T00:00:00.000Z";

/**
 * Numbers the pages as ingest does, and returns their rows by table.
 *
 * @param {Awaited<ReturnType<typeof import("./product.mjs").loadProduct>>} product
 */
export function createRows({ toExtractedPage, readingHash }) {
  const last = { article: 0, appearance: 0, quote: 0, stored: 0 };

  /** @param {import("./pages.mjs").InventedPage} page */
  function rowsOf({ draft, speakers, topics }) {
    const page = toExtractedPage(draft);
    const id = ++last.article;
    const date = draft.publishedAt ?? draft.capturedAt;
    const keys = [date ?? "-infinity", date ?? "infinity"];
    const article = articleRow(page, { id, hash: readingHash(page), date, stored: ++last.stored });
    const firstAppearance = last.appearance + 1;
    const appearances = page.appearances.map((appearance, position) =>
      appearanceRow(appearance, {
        id: ++last.appearance,
        article: id,
        speaker: speakers[position] + 1,
        position,
        keys,
      }),
    );
    const quotes = page.quotes.map((quote, position) => {
      const appearance = quote.appearance === null ? null : firstAppearance + quote.appearance;
      const speaker = quote.appearance === null ? null : speakers[quote.appearance] + 1;
      const ids = { id: ++last.quote, article: id, appearance, speaker, stored: ++last.stored };
      return quoteRow(quote, { ...ids, position, keys });
    });
    const links = topics.map((topic, position) => [id, topic + 1, position, ...keys]);
    return { articles: [article], appearances, quotes, article_topics: links };
  }
  return { rowsOf, last };
}

function articleRow({ article }, { id, hash, date, stored }) {
  return [
    ...[id, article.url, article.contentHash, hash, article.extraction, article.headline, article.lead],
    ...[article.body, article.section, article.source, article.byline, article.language],
    ...[article.imageCaption, article.imageCredit, article.imageUrl, article.publishedAt, article.capturedAt],
    ...[article.datePrecision, date ?? UNDATED_INGEST, stored],
  ];
}

function appearanceRow(appearance, { id, article, speaker, position, keys }) {
  const { name, kind, aliases, roles, roleKeys, blockingKey, occupation, context, quoteCount } = appearance;
  return [
    ...[
      id,
      article,
      speaker,
      position,
      name,
      kind,
      aliases,
      roles,
      roleKeys,
      blockingKey,
      occupation,
      context,
    ],
    ...[quoteCount, ...keys],
  ];
}

function quoteRow(quote, { id, article, appearance, speaker, position, keys, stored }) {
  return [
    ...[
      id,
      article,
      appearance,
      speaker,
      position,
      quote.start,
      quote.end,
      quote.text,
      quote.textKey,
      quote.kind,
    ],
    ...[quote.mention, quote.mentionStart, quote.mentionEnd, quote.cue, quote.cueStart, quote.cueEnd],
    ...[quote.method, quote.confidence, ...keys, stored],
  ];
}
