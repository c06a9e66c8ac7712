CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
-- `fold` of fold.ts: case, accents and letters that readers type plainly. Texts and searches are folded here
-- alike, whatever the two know of rare scripts. A final sigma is a sigma.
CREATE FUNCTION onrecord_fold(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN replace(replace(replace(replace(translate(
  lower(regexp_replace(normalize(given, NFKD),
    U&'[\0300-\036F\0483-\0489\0591-\05BD\05BF\05C1\05C2\05C4\05C5\05C7\0610-\061A\064B-\065F\0670\06D6-\06DC\06DF-\06E4\06E7\06E8\06EA-\06ED\1AB0-\1AFF\1DC0-\1DFF\20D0-\20FF\3099\309A\FE20-\FE2F]+',
    '', 'g')),
  'øłđðıς', 'olddiσ'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');--> statement-breakpoint
-- Every word where it stands, small ones too, and nothing stemmed. Marks and punctuation only part words: left to
-- itself the parser takes "end.The", "he/she" and "<b>" for a host, a path and a tag. A tsvector holds 1 MB: at the
-- worst 200,000 characters make 800 kB.
CREATE FUNCTION onrecord_words(given text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN to_tsvector('pg_catalog.simple',
  regexp_replace(left(onrecord_fold(left(given, 200000)), 200000), '[^[:alnum:]]+', ' ', 'g'));--> statement-breakpoint
-- The word between the two keeps a phrase from beginning in the headline and ending in the body.
CREATE FUNCTION onrecord_words(headline text, body text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ts_delete(
  setweight(onrecord_words(left(coalesce(headline, ''), 2000) || ' 0endofheadline0'), 'A') || onrecord_words(body),
  '0endofheadline0');--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "words" "tsvector" GENERATED ALWAYS AS (onrecord_words(headline, body)) STORED;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "words" "tsvector" GENERATED ALWAYS AS (onrecord_words(text)) STORED;--> statement-breakpoint
CREATE INDEX "articles_words_idx" ON "articles" USING gin ("words");--> statement-breakpoint
CREATE INDEX "quotes_words_idx" ON "quotes" USING gin ("words");--> statement-breakpoint
CREATE INDEX "speaker_names_parts_idx" ON "speaker_names" USING gin ("name_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "speakers_name_parts_idx" ON "speakers" USING gin ("name_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "topics_name_parts_idx" ON "topics" USING gin ("name_key" gin_trgm_ops);