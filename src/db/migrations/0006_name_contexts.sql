ALTER TABLE "quotes" DROP CONSTRAINT "quotes_confidence_check";--> statement-breakpoint
ALTER TABLE "quotes" RENAME COLUMN "confidence" TO "page_confidence";--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "identity_confidence" real DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "confidence" real GENERATED ALWAYS AS (page_confidence * identity_confidence) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "appearances" ADD COLUMN "context" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "appearances" ADD COLUMN "identity_confidence" real;--> statement-breakpoint
ALTER TABLE "name_variants" ADD COLUMN "context" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "name_variants" ADD COLUMN "confidence" real;--> statement-breakpoint
ALTER TABLE "name_variants" DROP CONSTRAINT "name_variants_pkey";--> statement-breakpoint
ALTER TABLE "name_variants" ADD CONSTRAINT "name_variants_pkey" PRIMARY KEY("blocking_key","kind","name","occupation","context");--> statement-breakpoint
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_identity_confidence_check" CHECK (identity_confidence between 0 and 1);--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_confidence_check" CHECK (page_confidence between 0 and 1 and identity_confidence between 0 and 1 and (speaker_id is not null or page_confidence = 0));
