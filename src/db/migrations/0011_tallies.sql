CREATE TABLE "quote_days" (
	"day" date PRIMARY KEY NOT NULL,
	"quote_count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "related_topics" (
	"topic_id" bigint NOT NULL,
	"related_id" bigint NOT NULL,
	"article_count" integer NOT NULL,
	CONSTRAINT "related_topics_pkey" PRIMARY KEY("topic_id","related_id")
);
--> statement-breakpoint
CREATE TABLE "speaker_topics" (
	"speaker_id" bigint NOT NULL,
	"topic_id" bigint NOT NULL,
	"quote_count" integer NOT NULL,
	CONSTRAINT "speaker_topics_pkey" PRIMARY KEY("speaker_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "topic_days" (
	"topic_id" bigint NOT NULL,
	"day" date NOT NULL,
	"quote_count" integer NOT NULL,
	CONSTRAINT "topic_days_pkey" PRIMARY KEY("topic_id","day")
);
--> statement-breakpoint
INSERT INTO "speaker_topics" ("speaker_id", "topic_id", "quote_count")
SELECT a.speaker_id, t.topic_id, sum(a.quote_count)
FROM appearances a JOIN article_topics t ON t.article_id = a.article_id WHERE a.quote_count > 0
GROUP BY a.speaker_id, t.topic_id;--> statement-breakpoint
INSERT INTO "related_topics" ("topic_id", "related_id", "article_count")
SELECT t.topic_id, r.topic_id, count(*)
FROM article_topics t JOIN article_topics r ON r.article_id = t.article_id AND r.topic_id <> t.topic_id
GROUP BY t.topic_id, r.topic_id;--> statement-breakpoint
INSERT INTO "quote_days" ("day", "quote_count")
SELECT (newest_key AT TIME ZONE 'UTC')::date, count(*) FROM quotes WHERE isfinite(newest_key) GROUP BY 1;--> statement-breakpoint
INSERT INTO "topic_days" ("topic_id", "day", "quote_count")
SELECT t.topic_id, (t.newest_key AT TIME ZONE 'UTC')::date, sum(q.quotes)
FROM article_topics t JOIN (SELECT article_id, count(*) AS quotes FROM quotes GROUP BY article_id) q USING (article_id)
WHERE isfinite(t.newest_key) GROUP BY 1, 2;--> statement-breakpoint
CREATE INDEX "related_topics_most_shared_idx" ON "related_topics" USING btree ("topic_id","article_count","related_id");--> statement-breakpoint
CREATE INDEX "speaker_topics_of_speaker_idx" ON "speaker_topics" USING btree ("speaker_id","quote_count","topic_id");--> statement-breakpoint
CREATE INDEX "speaker_topics_of_topic_idx" ON "speaker_topics" USING btree ("topic_id","quote_count","speaker_id");--> statement-breakpoint
-- The tallies change in the statement that changes what they count, once for all of its rows: `changed` tables are sums of
-- +1 or a count for each row added, and of the same below zero for each row removed. What adds up to nothing is left
-- out. Of two tables that a tally joins, a statement changes one, so that it sees the other as it is.
CREATE FUNCTION onrecord_add_speaker_topics(speaker_ids bigint[], topic_ids bigint[], quotes bigint[]) RETURNS void
LANGUAGE plpgsql STRICT AS $$
BEGIN
  INSERT INTO speaker_topics AS s (speaker_id, topic_id, quote_count)
  SELECT * FROM unnest(speaker_ids, topic_ids, quotes) ORDER BY 1, 2
  ON CONFLICT (speaker_id, topic_id) DO UPDATE SET quote_count = s.quote_count + excluded.quote_count;
  IF 0 > ANY (quotes) THEN
    DELETE FROM speaker_topics s USING unnest(speaker_ids, topic_ids, quotes) AS c(speaker_id, topic_id, quotes)
    WHERE c.quotes < 0 AND s.speaker_id = c.speaker_id AND s.topic_id = c.topic_id AND s.quote_count = 0;
  END IF;
END $$;--> statement-breakpoint
CREATE FUNCTION onrecord_add_related_topics(topic_ids bigint[], related_ids bigint[], articles bigint[]) RETURNS void
LANGUAGE plpgsql STRICT AS $$
BEGIN
  INSERT INTO related_topics AS s (topic_id, related_id, article_count)
  SELECT * FROM unnest(topic_ids, related_ids, articles) ORDER BY 1, 2
  ON CONFLICT (topic_id, related_id) DO UPDATE SET article_count = s.article_count + excluded.article_count;
  IF 0 > ANY (articles) THEN
    DELETE FROM related_topics s USING unnest(topic_ids, related_ids, articles) AS c(topic_id, related_id, articles)
    WHERE c.articles < 0 AND s.topic_id = c.topic_id AND s.related_id = c.related_id AND s.article_count = 0;
  END IF;
END $$;--> statement-breakpoint
CREATE FUNCTION onrecord_add_quote_days(days date[], quotes bigint[]) RETURNS void LANGUAGE plpgsql STRICT AS $$
BEGIN
  INSERT INTO quote_days AS s (day, quote_count) SELECT * FROM unnest(days, quotes) ORDER BY 1
  ON CONFLICT (day) DO UPDATE SET quote_count = s.quote_count + excluded.quote_count;
  IF 0 > ANY (quotes) THEN DELETE FROM quote_days WHERE day = ANY (days) AND quote_count = 0; END IF;
END $$;--> statement-breakpoint
CREATE FUNCTION onrecord_add_topic_days(topic_ids bigint[], days date[], quotes bigint[]) RETURNS void
LANGUAGE plpgsql STRICT AS $$
BEGIN
  INSERT INTO topic_days AS s (topic_id, day, quote_count)
  SELECT * FROM unnest(topic_ids, days, quotes) ORDER BY 1, 2
  ON CONFLICT (topic_id, day) DO UPDATE SET quote_count = s.quote_count + excluded.quote_count;
  IF 0 > ANY (quotes) THEN
    DELETE FROM topic_days s USING unnest(topic_ids, days, quotes) AS c(topic_id, day, quotes)
    WHERE c.quotes < 0 AND s.topic_id = c.topic_id AND s.day = c.day AND s.quote_count = 0;
  END IF;
END $$;--> statement-breakpoint
CREATE FUNCTION onrecord_tally_appearances(speaker_ids bigint[], article_ids bigint[], quotes bigint[]) RETURNS void
LANGUAGE plpgsql STRICT AS $$
BEGIN
  PERFORM onrecord_add_speaker_topics(array_agg(speaker_id), array_agg(topic_id), array_agg(sum))
  FROM (SELECT c.speaker_id, t.topic_id, sum(c.quotes)::bigint
        FROM unnest(speaker_ids, article_ids, quotes) AS c(speaker_id, article_id, quotes)
        JOIN article_topics t ON t.article_id = c.article_id
        GROUP BY c.speaker_id, t.topic_id HAVING sum(c.quotes) <> 0) AS changed;
END $$;--> statement-breakpoint
CREATE FUNCTION onrecord_tally_quotes(article_ids bigint[], keys timestamptz[], quotes bigint[]) RETURNS void
LANGUAGE plpgsql STRICT AS $$
BEGIN
  PERFORM onrecord_add_quote_days(array_agg(day), array_agg(sum))
  FROM (SELECT (c.key AT TIME ZONE 'UTC')::date AS day, sum(c.quotes)::bigint
        FROM unnest(keys, quotes) AS c(key, quotes) WHERE isfinite(c.key)
        GROUP BY 1 HAVING sum(c.quotes) <> 0) AS changed;
  PERFORM onrecord_add_topic_days(array_agg(topic_id), array_agg(day), array_agg(sum))
  FROM (SELECT t.topic_id, (t.newest_key AT TIME ZONE 'UTC')::date AS day, sum(c.quotes)::bigint
        FROM (SELECT u.article_id, sum(u.quotes) AS quotes FROM unnest(article_ids, quotes) AS u(article_id, quotes)
              GROUP BY u.article_id HAVING sum(u.quotes) <> 0) AS c
        JOIN article_topics t ON t.article_id = c.article_id
        WHERE isfinite(t.newest_key) GROUP BY 1, 2 HAVING sum(c.quotes) <> 0) AS changed;
END $$;--> statement-breakpoint
-- `signs` are 1 for a topic that an article has now, and -1 for one that it had.
CREATE FUNCTION onrecord_tally_article_topics(article_ids bigint[], topic_ids bigint[], keys timestamptz[], signs integer[])
RETURNS void LANGUAGE plpgsql STRICT AS $$
BEGIN
  PERFORM onrecord_add_topic_days(array_agg(topic_id), array_agg(day), array_agg(sum))
  FROM (SELECT c.topic_id, (c.key AT TIME ZONE 'UTC')::date AS day, sum(c.sign * q.quotes)::bigint
        FROM unnest(article_ids, topic_ids, keys, signs) AS c(article_id, topic_id, key, sign)
        CROSS JOIN LATERAL (SELECT count(*) AS quotes FROM quotes WHERE article_id = c.article_id) AS q
        WHERE isfinite(c.key) GROUP BY 1, 2 HAVING sum(c.sign * q.quotes) <> 0) AS changed;
  PERFORM onrecord_add_speaker_topics(array_agg(speaker_id), array_agg(topic_id), array_agg(sum))
  FROM (SELECT a.speaker_id, c.topic_id, sum(c.sign * a.quote_count)::bigint
        FROM unnest(article_ids, topic_ids, signs) AS c(article_id, topic_id, sign)
        JOIN appearances a ON a.article_id = c.article_id AND a.quote_count > 0
        GROUP BY 1, 2 HAVING sum(c.sign * a.quote_count) <> 0) AS changed;
  PERFORM onrecord_add_related_topics(array_agg(topic_id), array_agg(related_id), array_agg(sum))
  FROM (SELECT one.topic_id, other.topic_id AS related_id,
          sum((one.topic_id <> ALL (removed) AND other.topic_id <> ALL (removed))::int
            - (one.topic_id <> ALL (added) AND other.topic_id <> ALL (added))::int)
        FROM (SELECT article_id, coalesce(array_agg(topic_id) FILTER (WHERE sum > 0), '{}') AS added,
                coalesce(array_agg(topic_id) FILTER (WHERE sum < 0), '{}') AS removed
              FROM (SELECT article_id, topic_id, sum(sign)
                    FROM unnest(article_ids, topic_ids, signs) AS c(article_id, topic_id, sign)
                    GROUP BY 1, 2 HAVING sum(sign) <> 0) AS net
              GROUP BY article_id) AS c
        CROSS JOIN LATERAL (
          SELECT array(SELECT topic_id FROM article_topics WHERE article_id = c.article_id) || removed AS topic_ids) AS t
        CROSS JOIN LATERAL unnest(t.topic_ids) AS one(topic_id)
        JOIN LATERAL unnest(t.topic_ids) AS other(topic_id) ON other.topic_id <> one.topic_id
        GROUP BY 1, 2
        HAVING sum((one.topic_id <> ALL (removed) AND other.topic_id <> ALL (removed))::int
            - (one.topic_id <> ALL (added) AND other.topic_id <> ALL (added))::int) <> 0) AS changed;
END $$;--> statement-breakpoint
CREATE FUNCTION onrecord_appearances_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM onrecord_tally_appearances(array_agg(speaker_id), array_agg(article_id), array_agg(quote_count::bigint))
    FROM added WHERE quote_count > 0;
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM onrecord_tally_appearances(array_agg(speaker_id), array_agg(article_id), array_agg(-quote_count::bigint))
    FROM removed WHERE quote_count > 0;
  ELSE
    PERFORM onrecord_tally_appearances(array_agg(speaker_id), array_agg(article_id), array_agg(sum))
    FROM (SELECT speaker_id, article_id, sum(quotes)
          FROM (SELECT speaker_id, article_id, quote_count AS quotes FROM added
                UNION ALL SELECT speaker_id, article_id, -quote_count FROM removed) AS c
          GROUP BY 1, 2 HAVING sum(quotes) <> 0) AS changed;
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION onrecord_quotes_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM onrecord_tally_quotes(array_agg(article_id), array_agg(newest_key), array_agg(count))
    FROM (SELECT article_id, newest_key, count(*) FROM added GROUP BY 1, 2) AS changed;
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM onrecord_tally_quotes(array_agg(article_id), array_agg(newest_key), array_agg(-count))
    FROM (SELECT article_id, newest_key, count(*) FROM removed GROUP BY 1, 2) AS changed;
  ELSE
    PERFORM onrecord_tally_quotes(array_agg(article_id), array_agg(newest_key), array_agg(sum))
    FROM (SELECT article_id, newest_key, sum(quotes)
          FROM (SELECT article_id, newest_key, 1 AS quotes FROM added
                UNION ALL SELECT article_id, newest_key, -1 FROM removed) AS c
          GROUP BY 1, 2 HAVING sum(quotes) <> 0) AS changed;
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION onrecord_article_topics_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM onrecord_tally_article_topics(array_agg(article_id), array_agg(topic_id), array_agg(newest_key), array_agg(1))
    FROM added;
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM onrecord_tally_article_topics(array_agg(article_id), array_agg(topic_id), array_agg(newest_key), array_agg(-1))
    FROM removed;
  ELSE
    PERFORM onrecord_tally_article_topics(array_agg(article_id), array_agg(topic_id), array_agg(newest_key),
      array_agg(sum::integer))
    FROM (SELECT article_id, topic_id, newest_key, sum(sign)
          FROM (SELECT article_id, topic_id, newest_key, 1 AS sign FROM added
                UNION ALL SELECT article_id, topic_id, newest_key, -1 FROM removed) AS c
          GROUP BY 1, 2, 3 HAVING sum(sign) <> 0) AS changed;
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "appearances_insert_tally" AFTER INSERT ON "appearances" REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION onrecord_appearances_changed();--> statement-breakpoint
CREATE TRIGGER "appearances_update_tally" AFTER UPDATE ON "appearances" REFERENCING OLD TABLE AS removed NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION onrecord_appearances_changed();--> statement-breakpoint
CREATE TRIGGER "appearances_delete_tally" AFTER DELETE ON "appearances" REFERENCING OLD TABLE AS removed
FOR EACH STATEMENT EXECUTE FUNCTION onrecord_appearances_changed();--> statement-breakpoint
CREATE TRIGGER "quotes_insert_tally" AFTER INSERT ON "quotes" REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION onrecord_quotes_changed();--> statement-breakpoint
CREATE TRIGGER "quotes_update_tally" AFTER UPDATE ON "quotes" REFERENCING OLD TABLE AS removed NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION onrecord_quotes_changed();--> statement-breakpoint
CREATE TRIGGER "quotes_delete_tally" AFTER DELETE ON "quotes" REFERENCING OLD TABLE AS removed
FOR EACH STATEMENT EXECUTE FUNCTION onrecord_quotes_changed();--> statement-breakpoint
CREATE TRIGGER "article_topics_insert_tally" AFTER INSERT ON "article_topics" REFERENCING NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION onrecord_article_topics_changed();--> statement-breakpoint
CREATE TRIGGER "article_topics_update_tally" AFTER UPDATE ON "article_topics" REFERENCING OLD TABLE AS removed NEW TABLE AS added
FOR EACH STATEMENT EXECUTE FUNCTION onrecord_article_topics_changed();--> statement-breakpoint
CREATE TRIGGER "article_topics_delete_tally" AFTER DELETE ON "article_topics" REFERENCING OLD TABLE AS removed
FOR EACH STATEMENT EXECUTE FUNCTION onrecord_article_topics_changed();