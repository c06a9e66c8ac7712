import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
  boolean,
  check,
  customType,
  index,
  integer,
  pgSequence,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";

/*
 * Two rules hold throughout. What one page tells (articles, appearances, quotes, article_topics) is kept
 * apart from what is concluded over all pages (speakers and their names and roles), which can be made again.
 * And an order that lists are read in is one plain ascending index, read backwards where it must be: the
 * undated come last in both directions, so a date is stored as two keys, one at each infinity.
 */

const id = () => bigserial({ mode: "number" }).primaryKey();
const ref = (name: string) => bigint(name, { mode: "number" });
/** Strings, as Postgres prints them: a Date would drop the microseconds, and a cursor rows with them. */
const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 6, mode: "string" });

/** A text's words, folded, where they stand: what a search matches and ranks. Made by `onrecord_words`. */
const words = customType<{ data: string }>({ dataType: () => "tsvector" });

/** Numbers articles and quotes in the order of their commits: writers take it under one lock. */
export const storedOrder = pgSequence("stored_order");

export const articles = pgTable(
  "articles",
  {
    id: id(),
    /** Without its fragment. */
    url: text(),
    /** SHA-256 of headline and body, in base64url: who a page without an address is. */
    contentHash: text("content_hash").notNull(),
    /** SHA-256 of everything read from the page: equal, and nothing needs to be written. */
    readingHash: text("reading_hash").notNull(),
    /** The version of the extraction that read it. */
    extraction: integer().notNull(),
    headline: text(),
    lead: text(),
    body: text().notNull(),
    section: text(),
    source: text(),
    byline: text().array().notNull(),
    language: text().notNull(),
    imageCaption: text("image_caption"),
    imageCredit: text("image_credit"),
    imageUrl: text("image_url"),
    publishedAt: instant("published_at"),
    capturedAt: instant("captured_at"),
    datePrecision: text("date_precision", { enum: ["YEAR", "MONTH", "DAY", "INSTANT"] }),
    date: instant("date").generatedAlwaysAs(sql`coalesce(published_at, captured_at)`),
    newestKey: instant("newest_key")
      .notNull()
      .generatedAlwaysAs(sql`coalesce(published_at, captured_at, '-infinity'::timestamptz)`),
    oldestKey: instant("oldest_key")
      .notNull()
      .generatedAlwaysAs(sql`coalesce(published_at, captured_at, 'infinity'::timestamptz)`),
    ingestedAt: instant("ingested_at").notNull().defaultNow(),
    stored: bigint({ mode: "number" }).notNull(),
    /** Of the headline, which weighs more, and of the body. */
    words: words().generatedAlwaysAs(sql`onrecord_words(headline, body)`),
  },
  (t) => [
    index("articles_words_idx").using("gin", t.words),
    unique("articles_url_key").on(t.url),
    uniqueIndex("articles_content_hash_without_url_key").on(t.contentHash).where(sql`url is null`),
    index("articles_content_hash_idx").on(t.contentHash),
    unique("articles_stored_key").on(t.stored),
    index("articles_newest_idx").on(t.newestKey, t.id),
    index("articles_oldest_idx").on(t.oldestKey, t.id),
    index("articles_source_idx").on(t.source, t.newestKey, t.id),
    check("articles_date_precision_check", sql`date_precision in ('YEAR', 'MONTH', 'DAY', 'INSTANT')`),
    check(
      "articles_dated_check",
      sql`(date_precision is null) = (published_at is null and captured_at is null)`,
    ),
    check("articles_url_check", sql`url ~* '^https?://'`),
  ],
);

/** A person or body, concluded over all pages. */
export const speakers = pgTable(
  "speakers",
  {
    id: id(),
    name: text().notNull(),
    /** `fold(name)`: what the order by name goes by. */
    nameKey: text("name_key").notNull(),
    /** Given once; it stays. */
    slug: text().notNull(),
    kind: text({ enum: ["PERSON", "ORGANIZATION", "GROUP"] }).notNull(),
    /** What an editor named it, and so its `name`; null where that is what is printed most. */
    givenName: text("given_name"),
    quoteCount: integer("quote_count").notNull().default(0),
    articleCount: integer("article_count").notNull().default(0),
    firstQuotedAt: instant("first_quoted_at"),
    lastQuotedAt: instant("last_quoted_at"),
    lastQuotedKey: instant("last_quoted_key")
      .notNull()
      .generatedAlwaysAs(sql`coalesce(last_quoted_at, '-infinity'::timestamptz)`),
  },
  (t) => [
    unique("speakers_slug_key").on(t.slug),
    index("speakers_most_quoted_idx").on(t.quoteCount, t.id),
    index("speakers_name_idx").on(sql`name_key collate "C"`, t.id),
    index("speakers_name_parts_idx").using("gin", t.nameKey.op("gin_trgm_ops")),
    index("speakers_recently_quoted_idx").on(t.lastQuotedKey, t.id),
    check("speakers_kind_check", sql`kind in ('PERSON', 'ORGANIZATION', 'GROUP')`),
    check("speakers_counts_check", sql`quote_count >= 0 and article_count >= 0`),
  ],
);

/** Where a speaker that was merged into another went: its id and slug lead on for ever. */
export const speakerSuccessors = pgTable(
  "speaker_successors",
  {
    /** The id that the merged speaker had. */
    id: bigint({ mode: "number" }).primaryKey(),
    slug: text().notNull(),
    speakerId: ref("speaker_id")
      .notNull()
      .references(() => speakers.id, { onDelete: "cascade" }),
  },
  (t) => [
    unique("speaker_successors_slug_key").on(t.slug),
    index("speaker_successors_speaker_idx").on(t.speakerId),
  ],
);

/** One person or body in one page, under the names and titles it has there. */
export const appearances = pgTable(
  "appearances",
  {
    id: id(),
    articleId: ref("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    /** The conclusion: who this is. */
    speakerId: ref("speaker_id")
      .notNull()
      .references(() => speakers.id),
    /** 0 for the first to speak in the article. */
    position: integer().notNull(),
    name: text().notNull(),
    kind: text({ enum: ["PERSON", "ORGANIZATION", "GROUP"] }).notNull(),
    aliases: text().array().notNull(),
    roles: text().array().notNull(),
    /** One for each of `roles`, folded: titles that share one are one role. */
    roleKeys: text("role_keys").array().notNull(),
    /** What appearances must share to be candidates for one speaker: for a person the folded surname. */
    bucket: text().notNull(),
    /** What the roles say that a person does; "" where they do not tell. */
    trade: text().notNull().default(""),
    quoteCount: integer("quote_count").notNull(),
    newestKey: instant("newest_key").notNull(),
    oldestKey: instant("oldest_key").notNull(),
    /**
     * Whom an editor named as the speaker of quotes in the article, by the id of then; null for who the page
     * has. It bears no name, and is no evidence of who is who.
     */
    pinnedSpeakerId: ref("pinned_speaker_id"),
  },
  (t) => [
    uniqueIndex("appearances_article_name_key").on(t.articleId, t.name).where(sql`pinned_speaker_id is null`),
    uniqueIndex("appearances_article_pinned_key").on(t.articleId, t.pinnedSpeakerId),
    index("appearances_pinned_idx").on(t.pinnedSpeakerId).where(sql`pinned_speaker_id is not null`),
    unique("appearances_article_position_key").on(t.articleId, t.position),
    index("appearances_bucket_idx").on(t.bucket),
    index("appearances_speaker_newest_idx").on(t.speakerId, t.newestKey, t.articleId),
    index("appearances_speaker_oldest_idx").on(t.speakerId, t.oldestKey, t.articleId),
    check("appearances_kind_check", sql`kind in ('PERSON', 'ORGANIZATION', 'GROUP')`),
    check("appearances_position_check", sql`position >= 0 and quote_count >= 0`),
  ],
);

/**
 * Every name that appearances bear, once for each bucket, kind and trade: the set that identity is a function
 * of, with what it concluded, so that a page costs no more in an archive of millions.
 */
export const nameForms = pgTable(
  "name_forms",
  {
    bucket: text().notNull(),
    kind: text({ enum: ["PERSON", "ORGANIZATION", "GROUP"] }).notNull(),
    name: text().notNull(),
    trade: text().notNull().default(""),
    speakerId: ref("speaker_id")
      .notNull()
      .references(() => speakers.id),
    articleCount: integer("article_count").notNull(),
    /** Whether trades of the name are at odds: then whose it is hangs on how often each is told. */
    isTorn: boolean("is_torn").notNull().default(false),
    /** Whether it is the speaker's by a merge alone: then it goes by its own names, where these are full. */
    isAdopted: boolean("is_adopted").notNull().default(false),
  },
  (t) => [
    primaryKey({ name: "name_forms_pkey", columns: [t.bucket, t.kind, t.name, t.trade] }),
    index("name_forms_speaker_idx").on(t.speakerId),
    check("name_forms_count_check", sql`article_count > 0`),
  ],
);

export const quotes = pgTable(
  "quotes",
  {
    id: id(),
    articleId: ref("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    appearanceId: ref("appearance_id").references(() => appearances.id, { onDelete: "set null" }),
    /** The appearance's, copied in for the indexes below. */
    speakerId: ref("speaker_id").references(() => speakers.id),
    position: integer().notNull(),
    /** Minus the position: newest first still reads each article from its top. */
    reversePosition: integer("reverse_position").notNull().generatedAlwaysAs(sql`-position`),
    /** UTF-16 code units into the article's body, here and in the two spans below. */
    start: integer("start_offset").notNull(),
    end: integer("end_offset").notNull(),
    text: text().notNull(),
    /** A hash of the words' folded letters: the same words elsewhere share it. */
    textKey: text("text_key").notNull(),
    kind: text({ enum: ["DIRECT", "INDIRECT", "MIXED"] }).notNull(),
    mention: text(),
    mentionStart: integer("mention_start"),
    mentionEnd: integer("mention_end"),
    cue: text(),
    cueStart: integer("cue_start"),
    cueEnd: integer("cue_end"),
    method: text({ enum: ["NAME", "TITLE", "PRONOUN", "CONTINUATION", "CORRECTION"] }),
    confidence: real().notNull(),
    /** The article's, copied in. */
    newestKey: instant("newest_key").notNull(),
    oldestKey: instant("oldest_key").notNull(),
    stored: bigint({ mode: "number" }).notNull(),
    words: words().generatedAlwaysAs(sql`onrecord_words(text)`),
  },
  (t) => [
    index("quotes_words_idx").using("gin", t.words),
    unique("quotes_article_position_key").on(t.articleId, t.position),
    unique("quotes_stored_key").on(t.stored),
    index("quotes_newest_idx").on(t.newestKey, t.articleId, t.reversePosition),
    index("quotes_oldest_idx").on(t.oldestKey, t.articleId, t.position),
    index("quotes_speaker_newest_idx").on(t.speakerId, t.newestKey, t.articleId, t.reversePosition),
    index("quotes_speaker_oldest_idx").on(t.speakerId, t.oldestKey, t.articleId, t.position),
    index("quotes_appearance_idx").on(t.appearanceId),
    index("quotes_text_key_idx").on(t.textKey, t.oldestKey, t.articleId, t.position),
    check("quotes_kind_check", sql`kind in ('DIRECT', 'INDIRECT', 'MIXED')`),
    check("quotes_method_check", sql`method in ('NAME', 'TITLE', 'PRONOUN', 'CONTINUATION', 'CORRECTION')`),
    check("quotes_span_check", sql`start_offset >= 0 and end_offset > start_offset`),
    check(
      "quotes_confidence_check",
      sql`confidence between 0 and 1 and (speaker_id is not null or confidence = 0)`,
    ),
  ],
);

/** What the page tells of a quote whose speaker an editor named: what holds again once that is undone. */
export const readAttributions = pgTable(
  "read_attributions",
  {
    quoteId: ref("quote_id")
      .primaryKey()
      .references(() => quotes.id, { onDelete: "cascade" }),
    appearanceId: ref("appearance_id").references(() => appearances.id, { onDelete: "set null" }),
    method: text({ enum: ["NAME", "TITLE", "PRONOUN", "CONTINUATION"] }),
    confidence: real().notNull(),
  },
  (t) => [
    index("read_attributions_appearance_idx").on(t.appearanceId),
    check("read_attributions_method_check", sql`method in ('NAME', 'TITLE', 'PRONOUN', 'CONTINUATION')`),
  ],
);

/** Every spelling that a speaker was printed with, and in how many articles; 0 for a name that an editor gave. */
export const speakerNames = pgTable(
  "speaker_names",
  {
    speakerId: ref("speaker_id")
      .notNull()
      .references(() => speakers.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** `fold(name)`: what a look-up by name goes by. */
    nameKey: text("name_key").notNull(),
    articleCount: integer("article_count").notNull(),
  },
  (t) => [
    primaryKey({ name: "speaker_names_pkey", columns: [t.speakerId, t.name] }),
    index("speaker_names_key_idx").on(t.nameKey),
    index("speaker_names_parts_idx").using("gin", t.nameKey.op("gin_trgm_ops")),
    check("speaker_names_count_check", sql`article_count >= 0`),
  ],
);

/** What a speaker was called in print, and when: a row for each spelling, which an article gives one of. */
export const speakerRoles = pgTable(
  "speaker_roles",
  {
    speakerId: ref("speaker_id")
      .notNull()
      .references(() => speakers.id, { onDelete: "cascade" }),
    title: text().notNull(),
    /** Folded: spellings that share it are one role. */
    titleKey: text("title_key").notNull(),
    /** Quotes by the speaker in the articles that give the title. */
    quoteCount: integer("quote_count").notNull(),
    articleCount: integer("article_count").notNull(),
    firstSeenAt: instant("first_seen_at"),
    lastSeenAt: instant("last_seen_at"),
  },
  (t) => [
    primaryKey({ name: "speaker_roles_pkey", columns: [t.speakerId, t.title] }),
    check("speaker_roles_count_check", sql`article_count > 0 and quote_count >= 0`),
  ],
);

export const topics = pgTable(
  "topics",
  {
    id: id(),
    name: text().notNull(),
    /** `fold(name)`: one topic for each. */
    nameKey: text("name_key").notNull(),
    slug: text().notNull(),
    articleCount: integer("article_count").notNull().default(0),
    quoteCount: integer("quote_count").notNull().default(0),
  },
  (t) => [
    unique("topics_name_key_key").on(t.nameKey),
    unique("topics_slug_key").on(t.slug),
    index("topics_most_articles_idx").on(t.articleCount, t.id),
    index("topics_name_parts_idx").using("gin", t.nameKey.op("gin_trgm_ops")),
    index("topics_name_idx").on(sql`name_key collate "C"`, t.id),
    check("topics_counts_check", sql`article_count >= 0 and quote_count >= 0`),
  ],
);

export const articleTopics = pgTable(
  "article_topics",
  {
    articleId: ref("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    topicId: ref("topic_id")
      .notNull()
      .references(() => topics.id),
    /** 0 for the first tag of the page. */
    position: integer().notNull(),
    newestKey: instant("newest_key").notNull(),
    oldestKey: instant("oldest_key").notNull(),
  },
  (t) => [
    primaryKey({ name: "article_topics_pkey", columns: [t.articleId, t.topicId] }),
    index("article_topics_newest_idx").on(t.topicId, t.newestKey, t.articleId),
    index("article_topics_oldest_idx").on(t.topicId, t.oldestKey, t.articleId),
    check("article_topics_position_check", sql`position >= 0`),
  ],
);

/** One row: how much the archive holds, kept by every write, since counting a million rows takes too long. */
export const archive = pgTable(
  "archive",
  {
    id: boolean().primaryKey().default(true),
    articleCount: integer("article_count").notNull().default(0),
    quoteCount: integer("quote_count").notNull().default(0),
    speakerCount: integer("speaker_count").notNull().default(0),
    topicCount: integer("topic_count").notNull().default(0),
  },
  () => [check("archive_one_row_check", sql`id`)],
);

/**
 * What editors decided, the oldest first by id. Ids of speakers are those of then: they may lead on since. Kept
 * apart from what pages tell, which is read anew without losing any of this.
 */
export const corrections = pgTable(
  "corrections",
  {
    id: id(),
    /** MERGE: `other` is `speaker`. SPLIT: `other` went from `speaker`. ATTRIBUTION: from `other` to `speaker`. */
    kind: text({ enum: ["MERGE", "SPLIT", "ATTRIBUTION", "RENAME"] }).notNull(),
    by: text().notNull(),
    at: instant("at").notNull().defaultNow(),
    undoneBy: text("undone_by"),
    undoneAt: instant("undone_at"),
    speakerId: ref("speaker_id"),
    speakerName: text("speaker_name"),
    speakerSlug: text("speaker_slug"),
    otherId: ref("other_id"),
    otherName: text("other_name"),
    otherSlug: text("other_slug"),
    /** Of MERGE: which ids led to `other`. */
    otherLed: ref("other_led").array().notNull(),
    /** Of SPLIT: the names that went. */
    aliases: text().array().notNull(),
    /** Of RENAME: the new name; `speakerName` is the one before. */
    name: text(),
    /** Of ATTRIBUTION: which quote it is, by its words and how many of the same stand before it in its article. */
    articleId: ref("article_id").references(() => articles.id, { onDelete: "cascade" }),
    textKey: text("text_key"),
    occurrence: integer(),
    quoteId: ref("quote_id"),
    quoteText: text("quote_text"),
  },
  (t) => [
    index("corrections_article_idx").on(t.articleId),
    index("corrections_speaker_idx").on(t.speakerId),
    index("corrections_other_idx").on(t.otherId),
    check("corrections_kind_check", sql`kind in ('MERGE', 'SPLIT', 'ATTRIBUTION', 'RENAME')`),
    check("corrections_undone_check", sql`(undone_by is null) = (undone_at is null)`),
    check("corrections_quote_check", sql`(kind = 'ATTRIBUTION') = (article_id is not null)`),
  ],
);

/** The names that the two sides of a MERGE or a SPLIT had when it was decided: what it holds for. */
export const correctionForms = pgTable(
  "correction_forms",
  {
    correctionId: ref("correction_id")
      .notNull()
      .references(() => corrections.id, { onDelete: "cascade" }),
    side: text({ enum: ["SPEAKER", "OTHER"] }).notNull(),
    bucket: text().notNull(),
    kind: text({ enum: ["PERSON", "ORGANIZATION", "GROUP"] }).notNull(),
    name: text().notNull(),
    trade: text().notNull(),
  },
  (t) => [
    primaryKey({
      name: "correction_forms_pkey",
      columns: [t.correctionId, t.side, t.bucket, t.kind, t.name, t.trade],
    }),
    index("correction_forms_bucket_idx").on(t.bucket, t.kind),
    check("correction_forms_side_check", sql`side in ('SPEAKER', 'OTHER')`),
  ],
);

/** Without what only searches read. */
export type ArticleRow = Omit<typeof articles.$inferSelect, "words">;
export type SpeakerRow = typeof speakers.$inferSelect;
export type AppearanceRow = typeof appearances.$inferSelect;
export type QuoteRow = Omit<typeof quotes.$inferSelect, "words">;
export type TopicRow = typeof topics.$inferSelect;
export type SpeakerRoleRow = typeof speakerRoles.$inferSelect;
export type CorrectionRow = typeof corrections.$inferSelect;
export type ArchiveRow = typeof archive.$inferSelect;
