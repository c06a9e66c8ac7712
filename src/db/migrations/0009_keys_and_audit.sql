CREATE TABLE "api_keys" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"created_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"created_by" text NOT NULL,
	"expires_at" timestamp(6) with time zone,
	"revoked_at" timestamp(6) with time zone,
	"revoked_by" text,
	"last_used_at" timestamp(6) with time zone,
	CONSTRAINT "api_keys_hash_key" UNIQUE("hash"),
	CONSTRAINT "api_keys_scopes_check" CHECK (scopes <@ array['READ', 'INGEST', 'CORRECT', 'ADMIN'] and cardinality(scopes) > 0),
	CONSTRAINT "api_keys_revoked_check" CHECK ((revoked_by is null) = (revoked_at is null))
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp(6) with time zone DEFAULT clock_timestamp() NOT NULL,
	"by" text NOT NULL,
	"key_id" bigint,
	"action" text NOT NULL,
	"target_type" text,
	"target_id" bigint,
	"subject" text,
	"created_count" integer NOT NULL,
	"updated_count" integer NOT NULL,
	"removed_count" integer NOT NULL,
	"request_id" text,
	CONSTRAINT "audit_events_target_check" CHECK ((target_type is null) = (target_id is null))
);
--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_key_id_api_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."api_keys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "api_keys_name_key" ON "api_keys" USING btree ("name") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "audit_events_at_idx" ON "audit_events" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "audit_events_by_idx" ON "audit_events" USING btree ("by","at","id");--> statement-breakpoint
CREATE INDEX "audit_events_action_idx" ON "audit_events" USING btree ("action","at","id");