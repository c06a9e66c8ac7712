ALTER TABLE "name_forms" RENAME TO "name_variants";--> statement-breakpoint
ALTER TABLE "correction_forms" RENAME TO "correction_name_variants";--> statement-breakpoint
ALTER TABLE "read_attributions" RENAME TO "extracted_attributions";--> statement-breakpoint
ALTER TABLE "appearances" RENAME COLUMN "bucket" TO "blocking_key";--> statement-breakpoint
ALTER TABLE "appearances" RENAME COLUMN "trade" TO "occupation";--> statement-breakpoint
ALTER TABLE "name_variants" RENAME COLUMN "bucket" TO "blocking_key";--> statement-breakpoint
ALTER TABLE "name_variants" RENAME COLUMN "trade" TO "occupation";--> statement-breakpoint
ALTER TABLE "name_variants" RENAME COLUMN "is_torn" TO "is_ambiguous";--> statement-breakpoint
ALTER TABLE "name_variants" RENAME COLUMN "is_adopted" TO "is_by_merge";--> statement-breakpoint
ALTER TABLE "correction_name_variants" RENAME COLUMN "bucket" TO "blocking_key";--> statement-breakpoint
ALTER TABLE "correction_name_variants" RENAME COLUMN "trade" TO "occupation";--> statement-breakpoint
ALTER TABLE "corrections" RENAME COLUMN "other_led" TO "other_predecessor_ids";--> statement-breakpoint
ALTER TABLE "speakers" RENAME COLUMN "given_name" TO "assigned_name";--> statement-breakpoint
ALTER TABLE "name_variants" RENAME CONSTRAINT "name_forms_pkey" TO "name_variants_pkey";--> statement-breakpoint
ALTER TABLE "name_variants" RENAME CONSTRAINT "name_forms_count_check" TO "name_variants_count_check";--> statement-breakpoint
ALTER TABLE "name_variants" RENAME CONSTRAINT "name_forms_speaker_id_speakers_id_fk" TO "name_variants_speaker_id_speakers_id_fk";--> statement-breakpoint
ALTER TABLE "correction_name_variants" RENAME CONSTRAINT "correction_forms_pkey" TO "correction_name_variants_pkey";--> statement-breakpoint
ALTER TABLE "correction_name_variants" RENAME CONSTRAINT "correction_forms_side_check" TO "correction_name_variants_side_check";--> statement-breakpoint
ALTER TABLE "correction_name_variants" RENAME CONSTRAINT "correction_forms_correction_id_corrections_id_fk" TO "correction_name_variants_correction_id_corrections_id_fk";--> statement-breakpoint
ALTER TABLE "extracted_attributions" RENAME CONSTRAINT "read_attributions_pkey" TO "extracted_attributions_pkey";--> statement-breakpoint
ALTER TABLE "extracted_attributions" RENAME CONSTRAINT "read_attributions_method_check" TO "extracted_attributions_method_check";--> statement-breakpoint
ALTER TABLE "extracted_attributions" RENAME CONSTRAINT "read_attributions_quote_id_quotes_id_fk" TO "extracted_attributions_quote_id_quotes_id_fk";--> statement-breakpoint
ALTER TABLE "extracted_attributions" RENAME CONSTRAINT "read_attributions_appearance_id_appearances_id_fk" TO "extracted_attributions_appearance_id_appearances_id_fk";--> statement-breakpoint
ALTER INDEX "appearances_bucket_idx" RENAME TO "appearances_blocking_key_idx";--> statement-breakpoint
ALTER INDEX "name_forms_speaker_idx" RENAME TO "name_variants_speaker_idx";--> statement-breakpoint
ALTER INDEX "correction_forms_bucket_idx" RENAME TO "correction_name_variants_blocking_key_idx";--> statement-breakpoint
ALTER INDEX "read_attributions_appearance_idx" RENAME TO "extracted_attributions_appearance_idx";
