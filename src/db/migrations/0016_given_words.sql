ALTER TABLE "articles" ALTER COLUMN "words" DROP EXPRESSION;--> statement-breakpoint
ALTER TABLE "quotes" ALTER COLUMN "words" DROP EXPRESSION;--> statement-breakpoint
-- An ingest gives the words of most texts, which it makes in its threads. Those of other texts are made here; also where
-- the text of a row changes and its words are not given.
CREATE FUNCTION onrecord_make_article_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.words := onrecord_words(NEW.headline, NEW.body);
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE FUNCTION onrecord_make_quote_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.words := onrecord_words(NEW.text);
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER "articles_make_words" BEFORE INSERT ON "articles" FOR EACH ROW
WHEN (NEW.words IS NULL) EXECUTE FUNCTION onrecord_make_article_words();--> statement-breakpoint
CREATE TRIGGER "articles_remake_words" BEFORE UPDATE OF "headline", "body", "words" ON "articles" FOR EACH ROW
WHEN (NEW.words IS NULL OR ((NEW.headline, NEW.body) IS DISTINCT FROM (OLD.headline, OLD.body)
  AND NEW.words IS NOT DISTINCT FROM OLD.words)) EXECUTE FUNCTION onrecord_make_article_words();--> statement-breakpoint
CREATE TRIGGER "quotes_make_words" BEFORE INSERT ON "quotes" FOR EACH ROW
WHEN (NEW.words IS NULL) EXECUTE FUNCTION onrecord_make_quote_words();--> statement-breakpoint
CREATE TRIGGER "quotes_remake_words" BEFORE UPDATE OF "text", "words" ON "quotes" FOR EACH ROW
WHEN (NEW.words IS NULL OR (NEW.text IS DISTINCT FROM OLD.text AND NEW.words IS NOT DISTINCT FROM OLD.words))
EXECUTE FUNCTION onrecord_make_quote_words();
