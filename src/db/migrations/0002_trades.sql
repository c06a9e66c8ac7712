ALTER TABLE "appearances" ADD COLUMN "trade" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "name_forms" ADD COLUMN "trade" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "name_forms" ADD COLUMN "is_torn" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "name_forms" DROP CONSTRAINT "name_forms_pkey";
--> statement-breakpoint
ALTER TABLE "name_forms" ADD CONSTRAINT "name_forms_pkey" PRIMARY KEY("bucket","kind","name","trade");