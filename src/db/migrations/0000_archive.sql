CREATE SEQUENCE "public"."stored_order" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "appearances" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"article_id" bigint NOT NULL,
	"speaker_id" bigint NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"aliases" text[] NOT NULL,
	"roles" text[] NOT NULL,
	"role_keys" text[] NOT NULL,
	"bucket" text NOT NULL,
	"quote_count" integer NOT NULL,
	"newest_key" timestamp(6) with time zone NOT NULL,
	"oldest_key" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "appearances_article_name_key" UNIQUE("article_id","name"),
	CONSTRAINT "appearances_article_position_key" UNIQUE("article_id","position"),
	CONSTRAINT "appearances_kind_check" CHECK (kind in ('PERSON', 'ORGANIZATION', 'GROUP')),
	CONSTRAINT "appearances_position_check" CHECK (position >= 0 and quote_count >= 0)
);
--> statement-breakpoint
CREATE TABLE "archive" (
	"id" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"article_count" integer DEFAULT 0 NOT NULL,
	"quote_count" integer DEFAULT 0 NOT NULL,
	"speaker_count" integer DEFAULT 0 NOT NULL,
	"topic_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "archive_one_row_check" CHECK (id)
);
--> statement-breakpoint
CREATE TABLE "article_topics" (
	"article_id" bigint NOT NULL,
	"topic_id" bigint NOT NULL,
	"position" integer NOT NULL,
	"newest_key" timestamp(6) with time zone NOT NULL,
	"oldest_key" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "article_topics_pkey" PRIMARY KEY("article_id","topic_id"),
	CONSTRAINT "article_topics_position_check" CHECK (position >= 0)
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"url" text,
	"content_hash" text NOT NULL,
	"reading_hash" text NOT NULL,
	"extraction" integer NOT NULL,
	"headline" text,
	"lead" text,
	"body" text NOT NULL,
	"section" text,
	"source" text,
	"byline" text[] NOT NULL,
	"language" text NOT NULL,
	"image_caption" text,
	"image_credit" text,
	"image_url" text,
	"published_at" timestamp(6) with time zone,
	"captured_at" timestamp(6) with time zone,
	"date_precision" text,
	"date" timestamp(6) with time zone GENERATED ALWAYS AS (coalesce(published_at, captured_at)) STORED,
	"newest_key" timestamp(6) with time zone GENERATED ALWAYS AS (coalesce(published_at, captured_at, '-infinity'::timestamptz)) STORED NOT NULL,
	"oldest_key" timestamp(6) with time zone GENERATED ALWAYS AS (coalesce(published_at, captured_at, 'infinity'::timestamptz)) STORED NOT NULL,
	"ingested_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"stored" bigint NOT NULL,
	CONSTRAINT "articles_url_key" UNIQUE("url"),
	CONSTRAINT "articles_stored_key" UNIQUE("stored"),
	CONSTRAINT "articles_date_precision_check" CHECK (date_precision in ('YEAR', 'MONTH', 'DAY', 'INSTANT')),
	CONSTRAINT "articles_dated_check" CHECK ((date_precision is null) = (published_at is null and captured_at is null)),
	CONSTRAINT "articles_url_check" CHECK (url ~* '^https?://')
);
--> statement-breakpoint
CREATE TABLE "name_forms" (
	"bucket" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"speaker_id" bigint NOT NULL,
	"article_count" integer NOT NULL,
	CONSTRAINT "name_forms_pkey" PRIMARY KEY("bucket","kind","name"),
	CONSTRAINT "name_forms_count_check" CHECK (article_count > 0)
);
--> statement-breakpoint
CREATE TABLE "quotes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"article_id" bigint NOT NULL,
	"appearance_id" bigint,
	"speaker_id" bigint,
	"position" integer NOT NULL,
	"reverse_position" integer GENERATED ALWAYS AS (-position) STORED NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"text" text NOT NULL,
	"text_key" text NOT NULL,
	"kind" text NOT NULL,
	"mention" text,
	"mention_start" integer,
	"mention_end" integer,
	"cue" text,
	"cue_start" integer,
	"cue_end" integer,
	"method" text,
	"confidence" real NOT NULL,
	"newest_key" timestamp(6) with time zone NOT NULL,
	"oldest_key" timestamp(6) with time zone NOT NULL,
	"stored" bigint NOT NULL,
	CONSTRAINT "quotes_article_position_key" UNIQUE("article_id","position"),
	CONSTRAINT "quotes_stored_key" UNIQUE("stored"),
	CONSTRAINT "quotes_kind_check" CHECK (kind in ('DIRECT', 'INDIRECT', 'MIXED')),
	CONSTRAINT "quotes_method_check" CHECK (method in ('NAME', 'TITLE', 'PRONOUN', 'CONTINUATION', 'CORRECTION')),
	CONSTRAINT "quotes_span_check" CHECK (start_offset >= 0 and end_offset > start_offset),
	CONSTRAINT "quotes_confidence_check" CHECK (confidence between 0 and 1 and (speaker_id is not null or confidence = 0))
);
--> statement-breakpoint
CREATE TABLE "speaker_names" (
	"speaker_id" bigint NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"article_count" integer NOT NULL,
	CONSTRAINT "speaker_names_pkey" PRIMARY KEY("speaker_id","name"),
	CONSTRAINT "speaker_names_count_check" CHECK (article_count > 0)
);
--> statement-breakpoint
CREATE TABLE "speaker_roles" (
	"speaker_id" bigint NOT NULL,
	"title" text NOT NULL,
	"title_key" text NOT NULL,
	"quote_count" integer NOT NULL,
	"article_count" integer NOT NULL,
	"first_seen_at" timestamp(6) with time zone,
	"last_seen_at" timestamp(6) with time zone,
	CONSTRAINT "speaker_roles_pkey" PRIMARY KEY("speaker_id","title"),
	CONSTRAINT "speaker_roles_count_check" CHECK (article_count > 0 and quote_count >= 0)
);
--> statement-breakpoint
CREATE TABLE "speaker_successors" (
	"id" bigint PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"speaker_id" bigint NOT NULL,
	CONSTRAINT "speaker_successors_slug_key" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "speakers" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"quote_count" integer DEFAULT 0 NOT NULL,
	"article_count" integer DEFAULT 0 NOT NULL,
	"first_quoted_at" timestamp(6) with time zone,
	"last_quoted_at" timestamp(6) with time zone,
	"last_quoted_key" timestamp(6) with time zone GENERATED ALWAYS AS (coalesce(last_quoted_at, '-infinity'::timestamptz)) STORED NOT NULL,
	CONSTRAINT "speakers_slug_key" UNIQUE("slug"),
	CONSTRAINT "speakers_kind_check" CHECK (kind in ('PERSON', 'ORGANIZATION', 'GROUP')),
	CONSTRAINT "speakers_counts_check" CHECK (quote_count >= 0 and article_count >= 0)
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"slug" text NOT NULL,
	"article_count" integer DEFAULT 0 NOT NULL,
	"quote_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "topics_name_key_key" UNIQUE("name_key"),
	CONSTRAINT "topics_slug_key" UNIQUE("slug"),
	CONSTRAINT "topics_counts_check" CHECK (article_count >= 0 and quote_count >= 0)
);
--> statement-breakpoint
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_topics" ADD CONSTRAINT "article_topics_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_topics" ADD CONSTRAINT "article_topics_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "name_forms" ADD CONSTRAINT "name_forms_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_appearance_id_appearances_id_fk" FOREIGN KEY ("appearance_id") REFERENCES "public"."appearances"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker_names" ADD CONSTRAINT "speaker_names_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker_roles" ADD CONSTRAINT "speaker_roles_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker_successors" ADD CONSTRAINT "speaker_successors_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appearances_bucket_idx" ON "appearances" USING btree ("bucket");--> statement-breakpoint
CREATE INDEX "appearances_speaker_newest_idx" ON "appearances" USING btree ("speaker_id","newest_key","article_id");--> statement-breakpoint
CREATE INDEX "appearances_speaker_oldest_idx" ON "appearances" USING btree ("speaker_id","oldest_key","article_id");--> statement-breakpoint
CREATE INDEX "article_topics_newest_idx" ON "article_topics" USING btree ("topic_id","newest_key","article_id");--> statement-breakpoint
CREATE INDEX "article_topics_oldest_idx" ON "article_topics" USING btree ("topic_id","oldest_key","article_id");--> statement-breakpoint
CREATE UNIQUE INDEX "articles_content_hash_without_url_key" ON "articles" USING btree ("content_hash") WHERE url is null;--> statement-breakpoint
CREATE INDEX "articles_content_hash_idx" ON "articles" USING btree ("content_hash");--> statement-breakpoint
CREATE INDEX "articles_newest_idx" ON "articles" USING btree ("newest_key","id");--> statement-breakpoint
CREATE INDEX "articles_oldest_idx" ON "articles" USING btree ("oldest_key","id");--> statement-breakpoint
CREATE INDEX "articles_source_idx" ON "articles" USING btree ("source","newest_key","id");--> statement-breakpoint
CREATE INDEX "name_forms_speaker_idx" ON "name_forms" USING btree ("speaker_id");--> statement-breakpoint
CREATE INDEX "quotes_newest_idx" ON "quotes" USING btree ("newest_key","article_id","reverse_position");--> statement-breakpoint
CREATE INDEX "quotes_oldest_idx" ON "quotes" USING btree ("oldest_key","article_id","position");--> statement-breakpoint
CREATE INDEX "quotes_speaker_newest_idx" ON "quotes" USING btree ("speaker_id","newest_key","article_id","reverse_position");--> statement-breakpoint
CREATE INDEX "quotes_speaker_oldest_idx" ON "quotes" USING btree ("speaker_id","oldest_key","article_id","position");--> statement-breakpoint
CREATE INDEX "quotes_appearance_idx" ON "quotes" USING btree ("appearance_id");--> statement-breakpoint
CREATE INDEX "quotes_text_key_idx" ON "quotes" USING btree ("text_key","oldest_key","article_id","position");--> statement-breakpoint
CREATE INDEX "speaker_names_key_idx" ON "speaker_names" USING btree ("name_key");--> statement-breakpoint
CREATE INDEX "speaker_successors_speaker_idx" ON "speaker_successors" USING btree ("speaker_id");--> statement-breakpoint
CREATE INDEX "speakers_most_quoted_idx" ON "speakers" USING btree ("quote_count","id");--> statement-breakpoint
CREATE INDEX "speakers_name_idx" ON "speakers" USING btree (name_key collate "C","id");--> statement-breakpoint
CREATE INDEX "speakers_recently_quoted_idx" ON "speakers" USING btree ("last_quoted_key","id");--> statement-breakpoint
CREATE INDEX "topics_most_articles_idx" ON "topics" USING btree ("article_count","id");--> statement-breakpoint
CREATE INDEX "topics_name_idx" ON "topics" USING btree (name_key collate "C","id");--> statement-breakpoint
INSERT INTO "archive" DEFAULT VALUES;