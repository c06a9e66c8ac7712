DROP TABLE "quote_days" CASCADE;--> statement-breakpoint
DROP TABLE "topic_days" CASCADE;