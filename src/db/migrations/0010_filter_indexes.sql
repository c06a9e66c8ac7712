CREATE INDEX "articles_section_idx" ON "articles" USING btree ("section","newest_key","id");--> statement-breakpoint
CREATE INDEX "articles_language_idx" ON "articles" USING btree ("language","newest_key","id");--> statement-breakpoint
CREATE INDEX "quotes_confidence_idx" ON "quotes" USING btree ("confidence") WHERE speaker_id is not null;