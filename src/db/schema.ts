import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
  boolean,
  check,
  customType,
  date,
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
 * Two rules apply throughout. What is extracted from one page (articles, appearances, quotes, article_topics) is kept
 * apart from what is derived from all pages (speakers with their names and roles), which can be derived again. And each
 * order of a list is one plain ascending index, read backwards where necessary: undated rows come last in both
 * directions, so a date is stored as two keys, one with each infinity for undated rows.
 */

const id = () => bigserial({ mode: "number" }).primaryKey();
const ref = (name: string) => bigint(name, { mode: "number" });
/** Strings, as Postgres prints them: a Date drops the microseconds, and cursors made from it would skip rows. */
const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 6, mode: "string" });

/**
 * The folded words of a text with their positions, which a search matches and ranks: what `onrecord_words` makes. A trigger
 * makes them for rows that are stored without, or whose text changes.
 */
const words = customType<{ data: string }>({ dataType: () => "tsvector" });

/** Numbers articles and quotes in the order of their commits: writers use it under the writer lock. */
export const storedOrder = pgSequence("stored_order");

export const articles = pgTable(
  "articles",
  {
    id: id(),
    /** Without its fragment. */
    url: text(),
    /** SHA-256 of headline and body, in base64url: identifies a page without an address. */
    contentHash: text("content_hash").notNull(),
    /** SHA-256 of everything extracted from the page: if it is equal, there is nothing to write. */
    readingHash: text("reading_hash").notNull(),
    /** The version of the extraction. */
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
    /** Of the headline, which ranks higher, and of the body. */
    words: words(),
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
    index("articles_section_idx").on(t.section, t.newestKey, t.id),
    index("articles_language_idx").on(t.language, t.newestKey, t.id),
    check("articles_date_precision_check", sql`date_precision in ('YEAR', 'MONTH', 'DAY', 'INSTANT')`),
    check(
      "articles_dated_check",
      sql`(date_precision is null) = (published_at is null and captured_at is null)`,
    ),
    check("articles_url_check", sql`url ~* '^https?://'`),
  ],
);

/** A person, organization or group, derived from all pages. */
export const speakers = pgTable(
  "speakers",
  {
    id: id(),
    name: text().notNull(),
    /** `fold(name)`: the key of the order by name. */
    nameKey: text("name_key").notNull(),
    /** Assigned once; it never changes. */
    slug: text().notNull(),
    kind: text({ enum: ["PERSON", "ORGANIZATION", "GROUP"] }).notNull(),
    /** The name that an editor assigned, equal to `name`; null if `name` is the canonical name. */
    assignedName: text("assigned_name"),
    /** The name that an authority file gives the person; null if none does. */
    authorityName: text("authority_name"),
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

/** The successors of speakers that were merged into others: their ids and slugs stay valid for ever. */
export const speakerSuccessors = pgTable(
  "speaker_successors",
  {
    /** The id of the merged speaker. */
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

/** One person, organization or group on one page, with the names and titles it has there. */
export const appearances = pgTable(
  "appearances",
  {
    id: id(),
    articleId: ref("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    /** The speaker that this was resolved to. */
    speakerId: ref("speaker_id")
      .notNull()
      .references(() => speakers.id),
    /** 0 for the first to speak in the article. */
    position: integer().notNull(),
    name: text().notNull(),
    kind: text({ enum: ["PERSON", "ORGANIZATION", "GROUP"] }).notNull(),
    aliases: text().array().notNull(),
    roles: text().array().notNull(),
    /** One for each of `roles`, folded: titles with the same key are one role. */
    roleKeys: text("role_keys").array().notNull(),
    /** What appearances must share to be candidates for one speaker: for a person the folded surname. */
    blockingKey: text("blocking_key").notNull(),
    /** What the person does according to `roles`; "" if they do not say. */
    occupation: text().notNull().default(""),
    /** The year, the outlet's country and the offices printed, as evidence of whose name a surname alone is; "" if unknown. */
    context: text().notNull().default(""),
    /** How often such a decision is right, if other pages told whose name this is; null if the name itself tells. */
    identityConfidence: real("identity_confidence"),
    quoteCount: integer("quote_count").notNull(),
    newestKey: instant("newest_key").notNull(),
    oldestKey: instant("oldest_key").notNull(),
    /**
     * The speaker to which an editor attributed quotes in the article, by the id it had then; null for an
     * appearance that the page prints. A pinned appearance has no name, and is no evidence of identity.
     */
    pinnedSpeakerId: ref("pinned_speaker_id"),
  },
  (t) => [
    uniqueIndex("appearances_article_name_key").on(t.articleId, t.name).where(sql`pinned_speaker_id is null`),
    uniqueIndex("appearances_pinned_key")
      .on(t.pinnedSpeakerId, t.articleId)
      .where(sql`pinned_speaker_id is not null`),
    unique("appearances_article_position_key").on(t.articleId, t.position),
    index("appearances_blocking_key_idx").on(t.blockingKey),
    index("appearances_speaker_newest_idx").on(t.speakerId, t.newestKey, t.articleId),
    index("appearances_speaker_oldest_idx").on(t.speakerId, t.oldestKey, t.articleId),
    check("appearances_kind_check", sql`kind in ('PERSON', 'ORGANIZATION', 'GROUP')`),
    check("appearances_position_check", sql`position >= 0 and quote_count >= 0`),
    check("appearances_identity_confidence_check", sql`identity_confidence between 0 and 1`),
  ],
);

/**
 * Every name in appearances, once for each blocking key, kind, occupation and context. Identities are resolved from
 * this set, and the result is stored with it, so that a page costs no more in an archive of millions.
 */
export const nameVariants = pgTable(
  "name_variants",
  {
    blockingKey: text("blocking_key").notNull(),
    kind: text({ enum: ["PERSON", "ORGANIZATION", "GROUP"] }).notNull(),
    name: text().notNull(),
    occupation: text().notNull().default(""),
    context: text().notNull().default(""),
    speakerId: ref("speaker_id")
      .notNull()
      .references(() => speakers.id),
    articleCount: integer("article_count").notNull(),
    /** As `identity_confidence` of its appearances. */
    confidence: real(),
    /** Whether identities in its block depend on how often each name is printed. */
    isAmbiguous: boolean("is_ambiguous").notNull().default(false),
    /** Whether it belongs to the speaker only by a merge: then the speaker prefers its own full names. */
    isByMerge: boolean("is_by_merge").notNull().default(false),
  },
  (t) => [
    primaryKey({
      name: "name_variants_pkey",
      columns: [t.blockingKey, t.kind, t.name, t.occupation, t.context],
    }),
    index("name_variants_speaker_idx").on(t.speakerId),
    check("name_variants_count_check", sql`article_count > 0`),
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
    /** Copied from the appearance for the indexes below. */
    speakerId: ref("speaker_id").references(() => speakers.id),
    position: integer().notNull(),
    /** Minus the position: newest first still reads each article from top to bottom. */
    reversePosition: integer("reverse_position").notNull().generatedAlwaysAs(sql`-position`),
    /** Offset into the article's body in UTF-16 code units, as in the two spans below. */
    start: integer("start_offset").notNull(),
    end: integer("end_offset").notNull(),
    text: text().notNull(),
    /** A hash of the folded letters: quotes of the same words have the same key. */
    textKey: text("text_key").notNull(),
    kind: text({ enum: ["DIRECT", "INDIRECT", "MIXED"] }).notNull(),
    mention: text(),
    mentionStart: integer("mention_start"),
    mentionEnd: integer("mention_end"),
    cue: text(),
    cueStart: integer("cue_start"),
    cueEnd: integer("cue_end"),
    method: text({ enum: ["NAME", "TITLE", "PRONOUN", "CONTINUATION", "CORRECTION"] }),
    /** How often an attribution made this way is right, as the page alone shows; 0 without a speaker. */
    pageConfidence: real("page_confidence").notNull(),
    /** Copied from the appearance; 1 if the page itself tells who the speaker is. */
    identityConfidence: real("identity_confidence").notNull().default(1),
    confidence: real().notNull().generatedAlwaysAs(sql`page_confidence * identity_confidence`),
    /** Copied from the article. */
    newestKey: instant("newest_key").notNull(),
    oldestKey: instant("oldest_key").notNull(),
    stored: bigint({ mode: "number" }).notNull(),
    words: words(),
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
    index("quotes_kind_idx").on(t.kind),
    index("quotes_confidence_idx").on(t.confidence).where(sql`speaker_id is not null`),
    check("quotes_kind_check", sql`kind in ('DIRECT', 'INDIRECT', 'MIXED')`),
    check("quotes_method_check", sql`method in ('NAME', 'TITLE', 'PRONOUN', 'CONTINUATION', 'CORRECTION')`),
    check("quotes_span_check", sql`start_offset >= 0 and end_offset > start_offset`),
    check(
      "quotes_confidence_check",
      sql`page_confidence between 0 and 1 and identity_confidence between 0 and 1 and (speaker_id is not null or page_confidence = 0)`,
    ),
  ],
);

/** What was extracted about the speakers of quotes that editors attributed: it applies again once that is undone. */
export const extractedAttributions = pgTable(
  "extracted_attributions",
  {
    quoteId: ref("quote_id")
      .primaryKey()
      .references(() => quotes.id, { onDelete: "cascade" }),
    appearanceId: ref("appearance_id").references(() => appearances.id, { onDelete: "set null" }),
    method: text({ enum: ["NAME", "TITLE", "PRONOUN", "CONTINUATION"] }),
    confidence: real().notNull(),
  },
  (t) => [
    index("extracted_attributions_appearance_idx").on(t.appearanceId),
    check("extracted_attributions_method_check", sql`method in ('NAME', 'TITLE', 'PRONOUN', 'CONTINUATION')`),
  ],
);

/** Every spelling that a speaker is printed with and the number of articles; 0 for a name that an editor assigned. */
export const speakerNames = pgTable(
  "speaker_names",
  {
    speakerId: ref("speaker_id")
      .notNull()
      .references(() => speakers.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** `fold(name)`: the key for look-ups by name. */
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

/** The titles that a speaker is printed with, and when. Of several spellings, an article counts for one. */
export const speakerRoles = pgTable(
  "speaker_roles",
  {
    speakerId: ref("speaker_id")
      .notNull()
      .references(() => speakers.id, { onDelete: "cascade" }),
    title: text().notNull(),
    /** Folded: spellings with the same key are one role. */
    titleKey: text("title_key").notNull(),
    /** Quotes by the speaker in the articles that print the title. */
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
    /** `fold(name)`: unique. */
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

/*
 * Tallies: what lists and timelines would otherwise count from most of the archive. Triggers keep them (migrations 0011 and 0012),
 * in the statement that changes appearances, topics or quotes, whichever that is. No row has a count of 0. Without
 * foreign keys, which would have to be checked for each of the thirty or so rows that a page changes.
 */

/** How many quotes of speakers are in articles on topics. */
export const speakerTopics = pgTable(
  "speaker_topics",
  {
    speakerId: ref("speaker_id").notNull(),
    topicId: ref("topic_id").notNull(),
    quoteCount: integer("quote_count").notNull(),
  },
  (t) => [
    primaryKey({ name: "speaker_topics_pkey", columns: [t.speakerId, t.topicId] }),
    index("speaker_topics_of_speaker_idx").on(t.speakerId, t.quoteCount, t.topicId),
    index("speaker_topics_of_topic_idx").on(t.topicId, t.quoteCount, t.speakerId),
  ],
);

/** How many articles are on two topics; each pair in both directions. */
export const relatedTopics = pgTable(
  "related_topics",
  {
    topicId: ref("topic_id").notNull(),
    relatedId: ref("related_id").notNull(),
    articleCount: integer("article_count").notNull(),
  },
  (t) => [
    primaryKey({ name: "related_topics_pkey", columns: [t.topicId, t.relatedId] }),
    index("related_topics_most_shared_idx").on(t.topicId, t.articleCount, t.relatedId),
  ],
);

/** How many quotes of a speaker, on a topic, or in the whole archive are in the articles of a day or a month, in UTC. */
export const quoteTimelines = pgTable(
  "quote_timelines",
  {
    parentKind: text("parent_kind", { enum: ["ARCHIVE", "SPEAKER", "TOPIC"] }).notNull(),
    /** 0 for ARCHIVE. */
    parentId: ref("parent_id").notNull(),
    unit: text({ enum: ["DAY", "MONTH"] }).notNull(),
    /** The first day of the month, or the day. */
    start: date({ mode: "string" }).notNull(),
    quoteCount: integer("quote_count").notNull(),
  },
  (t) => [primaryKey({ name: "quote_timelines_pkey", columns: [t.parentKind, t.parentId, t.unit, t.start] })],
);

/** One row with the totals of the archive, updated by every write, because counting a million rows takes too long. */
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
 * The corrections of editors, the oldest first by id. Speaker ids are those at the time: such a speaker may have been
 * merged since. Corrections are kept apart from what pages print, so that extracting pages again loses none of them.
 */
export const corrections = pgTable(
  "corrections",
  {
    id: id(),
    /** MERGE: `other` into `speaker`. SPLIT: `other` from `speaker`. ATTRIBUTION: from `other` to `speaker`. */
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
    /** Of MERGE: the ids of speakers that had been merged into `other` before. */
    otherPredecessorIds: ref("other_predecessor_ids").array().notNull(),
    /** Of SPLIT: the names that were split off. */
    aliases: text().array().notNull(),
    /** Of RENAME: the new name; `speakerName` is the previous one. */
    name: text(),
    /** Of ATTRIBUTION: the quote, by its article, its words and how many quotes of the same words precede it. */
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

/** The names that the two sides of a MERGE or a SPLIT had when it was made: it applies to these. */
export const correctionNameVariants = pgTable(
  "correction_name_variants",
  {
    correctionId: ref("correction_id")
      .notNull()
      .references(() => corrections.id, { onDelete: "cascade" }),
    side: text({ enum: ["SPEAKER", "OTHER"] }).notNull(),
    blockingKey: text("blocking_key").notNull(),
    kind: text({ enum: ["PERSON", "ORGANIZATION", "GROUP"] }).notNull(),
    name: text().notNull(),
    occupation: text().notNull(),
  },
  (t) => [
    primaryKey({
      name: "correction_name_variants_pkey",
      columns: [t.correctionId, t.side, t.blockingKey, t.kind, t.name, t.occupation],
    }),
    index("correction_name_variants_blocking_key_idx").on(t.blockingKey, t.kind),
    check("correction_name_variants_side_check", sql`side in ('SPEAKER', 'OTHER')`),
  ],
);

/**
 * Lists of people that authority files give, with all their names, offices and identifiers. They name and identify the
 * speakers that pages print, and never add one.
 */
export const authorities = pgTable(
  "authorities",
  {
    id: id(),
    name: text().notNull(),
    /** The name of the file; null if the list did not come from one. */
    file: text(),
    importedAt: instant("imported_at").notNull().defaultNow(),
    personCount: integer("person_count").notNull(),
  },
  (t) => [
    unique("authorities_name_key").on(t.name),
    check("authorities_count_check", sql`person_count >= 0`),
  ],
);

export const authorityPeople = pgTable(
  "authority_people",
  {
    id: id(),
    authorityId: ref("authority_id")
      .notNull()
      .references(() => authorities.id, { onDelete: "cascade" }),
    /** The person's key in the list: a person keeps its id as long as the list has the key. */
    key: text().notNull(),
    /** The name that the person is known by; null if the list does not say which of the names it is. */
    name: text(),
    /** Whether the file says that the name alone is not enough, because others are known by it. */
    hasNamesakes: boolean("has_namesakes").notNull(),
    /** SHA-256 of all that the list says of the person, in base64url: if it is equal, there is nothing to write. */
    digest: text().notNull(),
  },
  (t) => [unique("authority_people_key_key").on(t.authorityId, t.key)],
);

/** All names of a person. */
export const authorityNames = pgTable(
  "authority_names",
  {
    personId: ref("person_id")
      .notNull()
      .references(() => authorityPeople.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** As of a person in `name_variants`. */
    blockingKey: text("blocking_key").notNull(),
    /** Whether it is a name without a surname, such as "Bernie" or "AOC". */
    isNickname: boolean("is_nickname").notNull(),
  },
  (t) => [
    primaryKey({ name: "authority_names_pkey", columns: [t.personId, t.name] }),
    index("authority_names_blocking_key_idx").on(t.blockingKey),
  ],
);

export const authorityOffices = pgTable(
  "authority_offices",
  {
    personId: ref("person_id")
      .notNull()
      .references(() => authorityPeople.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    title: text().notNull(),
    /** The first day; null if unknown. */
    start: date("start_date", { mode: "string" }),
    /** The last day; null if unknown, or if the person still holds the office. */
    end: date("end_date", { mode: "string" }),
  },
  (t) => [primaryKey({ name: "authority_offices_pkey", columns: [t.personId, t.position] })],
);

export const authorityIdentifiers = pgTable(
  "authority_identifiers",
  {
    personId: ref("person_id")
      .notNull()
      .references(() => authorityPeople.id, { onDelete: "cascade" }),
    /** In small letters, such as "wikidata". */
    scheme: text().notNull(),
    value: text().notNull(),
  },
  (t) => [
    primaryKey({ name: "authority_identifiers_pkey", columns: [t.personId, t.scheme, t.value] }),
    index("authority_identifiers_value_idx").on(t.scheme, t.value),
  ],
);

/** Which speakers are which people of authority files: of several lists, if they name the same person. */
export const speakerPeople = pgTable(
  "speaker_people",
  {
    speakerId: ref("speaker_id")
      .notNull()
      .references(() => speakers.id, { onDelete: "cascade" }),
    personId: ref("person_id")
      .notNull()
      .references(() => authorityPeople.id, { onDelete: "cascade" }),
  },
  (t) => [
    primaryKey({ name: "speaker_people_pkey", columns: [t.speakerId, t.personId] }),
    index("speaker_people_person_idx").on(t.personId),
  ],
);

/** The blocks whose people authority files have changed, and which have not been resolved again since. */
export const pendingBlocks = pgTable("pending_blocks", {
  blockingKey: text("blocking_key").primaryKey(),
});

/**
 * The keys with which the API can be used over the network. A key itself is never stored, and rows are never deleted, so
 * that what a key did can be attributed to it after it was revoked.
 */
export const apiKeys = pgTable(
  "api_keys",
  {
    id: id(),
    /** Unique among the keys that are not revoked. */
    name: text().notNull(),
    /**
     * SHA-256 of the key, in base64url. A slow hash with a salt, as for passwords, would protect nothing more: a key has
     * 192 random bits, which cannot be guessed however fast the guesses are.
     */
    hash: text().notNull(),
    scopes: text({ enum: ["READ", "INGEST", "CORRECT", "ADMIN"] })
      .array()
      .notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    createdBy: text("created_by").notNull(),
    /** Null for a key without an end. */
    expiresAt: instant("expires_at"),
    revokedAt: instant("revoked_at"),
    revokedBy: text("revoked_by"),
    /** The beginning of the hour in which it was last used: a key in use writes once an hour. */
    lastUsedAt: instant("last_used_at"),
  },
  (t) => [
    unique("api_keys_hash_key").on(t.hash),
    uniqueIndex("api_keys_name_key").on(t.name).where(sql`revoked_at is null`),
    check(
      "api_keys_scopes_check",
      sql`scopes <@ array['READ', 'INGEST', 'CORRECT', 'ADMIN'] and cardinality(scopes) > 0`,
    ),
    check("api_keys_revoked_check", sql`(revoked_by is null) = (revoked_at is null)`),
  ],
);

/**
 * What was changed, and by whom; each event is written in the transaction of its change. Targets are no foreign keys,
 * since an event outlives what it is about.
 */
export const auditEvents = pgTable(
  "audit_events",
  {
    id: id(),
    /** Not the time at which the transaction began: events then follow the order of commits. */
    at: instant("at").notNull().default(sql`clock_timestamp()`),
    by: text().notNull(),
    /** Null for a key of the environment, and for the owner of the archive. */
    keyId: ref("key_id").references(() => apiKeys.id),
    action: text({
      enum: [
        "INGEST_PAGE",
        "DELETE_ARTICLES",
        "MERGE_SPEAKERS",
        "SPLIT_SPEAKER",
        "ATTRIBUTE_QUOTE",
        "RENAME_SPEAKER",
        "UNDO_CORRECTION",
        "IMPORT_AUTHORITY",
        "REMOVE_AUTHORITY",
        "CREATE_API_KEY",
        "REVOKE_API_KEY",
      ],
    }).notNull(),
    targetType: text("target_type", { enum: ["Article", "Correction", "ApiKey"] }),
    targetId: ref("target_id"),
    /** The address of the page, or the name of the authority list or API key. */
    subject: text(),
    createdCount: integer("created_count").notNull(),
    updatedCount: integer("updated_count").notNull(),
    removedCount: integer("removed_count").notNull(),
    /** Null for a change that came over no API. */
    requestId: text("request_id"),
  },
  (t) => [
    index("audit_events_at_idx").on(t.at, t.id),
    index("audit_events_by_idx").on(t.by, t.at, t.id),
    index("audit_events_action_idx").on(t.action, t.at, t.id),
    check("audit_events_target_check", sql`(target_type is null) = (target_id is null)`),
  ],
);

/** Without the column that only searches read. */
export type ArticleRow = Omit<typeof articles.$inferSelect, "words">;
export type SpeakerRow = typeof speakers.$inferSelect;
export type AppearanceRow = typeof appearances.$inferSelect;
export type QuoteRow = Omit<typeof quotes.$inferSelect, "words">;
export type TopicRow = typeof topics.$inferSelect;
export type SpeakerRoleRow = typeof speakerRoles.$inferSelect;
export type CorrectionRow = typeof corrections.$inferSelect;
export type AuthorityRow = typeof authorities.$inferSelect;
/** Without the hash, which only the look-up of a key reads. */
export type ApiKeyRow = Omit<typeof apiKeys.$inferSelect, "hash">;
export type AuditEventRow = typeof auditEvents.$inferSelect;
export type ArchiveRow = typeof archive.$inferSelect;
