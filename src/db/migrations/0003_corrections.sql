CREATE TABLE "correction_forms" (
	"correction_id" bigint NOT NULL,
	"side" text NOT NULL,
	"bucket" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"trade" text NOT NULL,
	CONSTRAINT "correction_forms_pkey" PRIMARY KEY("correction_id","side","bucket","kind","name","trade"),
	CONSTRAINT "correction_forms_side_check" CHECK (side in ('SPEAKER', 'OTHER'))
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"undone_by" text,
	"undone_at" timestamp(6) with time zone,
	"speaker_id" bigint,
	"speaker_name" text,
	"speaker_slug" text,
	"other_id" bigint,
	"other_name" text,
	"other_slug" text,
	"other_led" bigint[] NOT NULL,
	"aliases" text[] NOT NULL,
	"name" text,
	"article_id" bigint,
	"text_key" text,
	"occurrence" integer,
	"quote_id" bigint,
	"quote_text" text,
	CONSTRAINT "corrections_kind_check" CHECK (kind in ('MERGE', 'SPLIT', 'ATTRIBUTION', 'RENAME')),
	CONSTRAINT "corrections_undone_check" CHECK ((undone_by is null) = (undone_at is null)),
	CONSTRAINT "corrections_quote_check" CHECK ((kind = 'ATTRIBUTION') = (article_id is not null))
);
--> statement-breakpoint
CREATE TABLE "read_attributions" (
	"quote_id" bigint PRIMARY KEY NOT NULL,
	"appearance_id" bigint,
	"method" text,
	"confidence" real NOT NULL,
	CONSTRAINT "read_attributions_method_check" CHECK (method in ('NAME', 'TITLE', 'PRONOUN', 'CONTINUATION'))
);
--> statement-breakpoint
ALTER TABLE "appearances" DROP CONSTRAINT "appearances_article_name_key";--> statement-breakpoint
ALTER TABLE "speaker_names" DROP CONSTRAINT "speaker_names_count_check";--> statement-breakpoint
ALTER TABLE "appearances" ADD COLUMN "pinned_speaker_id" bigint;--> statement-breakpoint
ALTER TABLE "name_forms" ADD COLUMN "is_adopted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "speakers" ADD COLUMN "given_name" text;--> statement-breakpoint
ALTER TABLE "correction_forms" ADD CONSTRAINT "correction_forms_correction_id_corrections_id_fk" FOREIGN KEY ("correction_id") REFERENCES "public"."corrections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "read_attributions" ADD CONSTRAINT "read_attributions_quote_id_quotes_id_fk" FOREIGN KEY ("quote_id") REFERENCES "public"."quotes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "read_attributions" ADD CONSTRAINT "read_attributions_appearance_id_appearances_id_fk" FOREIGN KEY ("appearance_id") REFERENCES "public"."appearances"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "correction_forms_bucket_idx" ON "correction_forms" USING btree ("bucket","kind");--> statement-breakpoint
CREATE INDEX "corrections_article_idx" ON "corrections" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "corrections_speaker_idx" ON "corrections" USING btree ("speaker_id");--> statement-breakpoint
CREATE INDEX "corrections_other_idx" ON "corrections" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "read_attributions_appearance_idx" ON "read_attributions" USING btree ("appearance_id");--> statement-breakpoint
CREATE UNIQUE INDEX "appearances_article_name_key" ON "appearances" USING btree ("article_id","name") WHERE pinned_speaker_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX "appearances_article_pinned_key" ON "appearances" USING btree ("article_id","pinned_speaker_id");--> statement-breakpoint
CREATE INDEX "appearances_pinned_idx" ON "appearances" USING btree ("pinned_speaker_id") WHERE pinned_speaker_id is not null;--> statement-breakpoint
ALTER TABLE "speaker_names" ADD CONSTRAINT "speaker_names_count_check" CHECK (article_count >= 0);