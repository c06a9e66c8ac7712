CREATE TABLE "authorities" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"file" text,
	"imported_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"person_count" integer NOT NULL,
	CONSTRAINT "authorities_name_key" UNIQUE("name"),
	CONSTRAINT "authorities_count_check" CHECK (person_count >= 0)
);
--> statement-breakpoint
CREATE TABLE "authority_identifiers" (
	"person_id" bigint NOT NULL,
	"scheme" text NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "authority_identifiers_pkey" PRIMARY KEY("person_id","scheme","value")
);
--> statement-breakpoint
CREATE TABLE "authority_names" (
	"person_id" bigint NOT NULL,
	"name" text NOT NULL,
	"blocking_key" text NOT NULL,
	"is_nickname" boolean NOT NULL,
	CONSTRAINT "authority_names_pkey" PRIMARY KEY("person_id","name")
);
--> statement-breakpoint
CREATE TABLE "authority_offices" (
	"person_id" bigint NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"start_date" date,
	"end_date" date,
	CONSTRAINT "authority_offices_pkey" PRIMARY KEY("person_id","position")
);
--> statement-breakpoint
CREATE TABLE "authority_people" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"authority_id" bigint NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"has_namesakes" boolean NOT NULL,
	"digest" text NOT NULL,
	CONSTRAINT "authority_people_key_key" UNIQUE("authority_id","key")
);
--> statement-breakpoint
CREATE TABLE "pending_blocks" (
	"blocking_key" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "speaker_people" (
	"speaker_id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	CONSTRAINT "speaker_people_pkey" PRIMARY KEY("speaker_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "speakers" ADD COLUMN "authority_name" text;--> statement-breakpoint
ALTER TABLE "authority_identifiers" ADD CONSTRAINT "authority_identifiers_person_id_authority_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."authority_people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authority_names" ADD CONSTRAINT "authority_names_person_id_authority_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."authority_people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authority_offices" ADD CONSTRAINT "authority_offices_person_id_authority_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."authority_people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authority_people" ADD CONSTRAINT "authority_people_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker_people" ADD CONSTRAINT "speaker_people_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker_people" ADD CONSTRAINT "speaker_people_person_id_authority_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."authority_people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "authority_identifiers_value_idx" ON "authority_identifiers" USING btree ("scheme","value");--> statement-breakpoint
CREATE INDEX "authority_names_blocking_key_idx" ON "authority_names" USING btree ("blocking_key");--> statement-breakpoint
CREATE INDEX "speaker_people_person_idx" ON "speaker_people" USING btree ("person_id");