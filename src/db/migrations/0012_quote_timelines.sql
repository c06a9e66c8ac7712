CREATE TABLE "quote_timelines" (
	"parent_kind" text NOT NULL,
	"parent_id" bigint NOT NULL,
	"unit" text NOT NULL,
	"start" date NOT NULL,
	"quote_count" integer NOT NULL,
	CONSTRAINT "quote_timelines_pkey" PRIMARY KEY("parent_kind","parent_id","unit","start")
);
--> statement-breakpoint
INSERT INTO "quote_timelines" ("parent_kind", "parent_id", "unit", "start", "quote_count")
WITH counted AS (
  SELECT article_id, speaker_id, newest_key, count(*) AS quotes FROM quotes GROUP BY 1, 2, 3),
parent AS (
  SELECT 'ARCHIVE' AS kind, 0 AS id, newest_key, quotes FROM counted
  UNION ALL SELECT 'SPEAKER', speaker_id, newest_key, quotes FROM counted WHERE speaker_id IS NOT NULL
  UNION ALL SELECT 'TOPIC', t.topic_id, t.newest_key, c.quotes FROM counted c JOIN article_topics t USING (article_id))
SELECT kind, id, unit, date_trunc(unit, newest_key AT TIME ZONE 'UTC')::date, sum(quotes)
FROM parent CROSS JOIN (VALUES ('DAY'), ('MONTH')) AS units(unit)
WHERE isfinite(newest_key) GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4;--> statement-breakpoint
CREATE FUNCTION onrecord_add_quote_timelines(parent_kinds text[], parent_ids bigint[], keys timestamptz[], quotes bigint[])
RETURNS void LANGUAGE plpgsql STRICT AS $$
BEGIN
  INSERT INTO quote_timelines AS s (parent_kind, parent_id, unit, start, quote_count)
  SELECT c.kind, c.id, units.unit, date_trunc(units.unit, c.key AT TIME ZONE 'UTC')::date, sum(c.quotes)
  FROM unnest(parent_kinds, parent_ids, keys, quotes) AS c(kind, id, key, quotes)
  CROSS JOIN (VALUES ('DAY'), ('MONTH')) AS units(unit)
  WHERE isfinite(c.key) GROUP BY 1, 2, 3, 4 HAVING sum(c.quotes) <> 0 ORDER BY 1, 2, 3, 4
  ON CONFLICT (parent_kind, parent_id, unit, start) DO UPDATE SET quote_count = s.quote_count + excluded.quote_count;
  IF 0 > ANY (quotes) THEN
    DELETE FROM quote_timelines s
    USING unnest(parent_kinds, parent_ids, keys, quotes) AS c(kind, id, key, quotes), (VALUES ('DAY'), ('MONTH')) AS units(unit)
    WHERE c.quotes < 0 AND s.parent_kind = c.kind AND s.parent_id = c.id AND s.unit = units.unit
      AND s.start = date_trunc(units.unit, c.key AT TIME ZONE 'UTC')::date AND s.quote_count = 0;
  END IF;
END $$;--> statement-breakpoint
DROP FUNCTION onrecord_tally_quotes(bigint[], timestamptz[], bigint[]);--> statement-breakpoint
CREATE FUNCTION onrecord_tally_quotes(article_ids bigint[], speaker_ids bigint[], keys timestamptz[], quotes bigint[])
RETURNS void LANGUAGE plpgsql STRICT AS $$
BEGIN
  PERFORM onrecord_add_quote_timelines(array_agg(kind), array_agg(id), array_agg(key), array_agg(sum))
  FROM (SELECT parent.kind, parent.id, parent.key, sum(c.quotes)::bigint
        FROM unnest(article_ids, speaker_ids, keys, quotes) AS c(article_id, speaker_id, key, quotes)
        CROSS JOIN LATERAL (
          SELECT 'ARCHIVE', 0, c.key
          UNION ALL SELECT 'SPEAKER', c.speaker_id, c.key WHERE c.speaker_id IS NOT NULL
          UNION ALL SELECT 'TOPIC', topic_id, newest_key FROM article_topics WHERE article_id = c.article_id
        ) AS parent(kind, id, key)
        GROUP BY 1, 2, 3 HAVING sum(c.quotes) <> 0) AS changed;
END $$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION onrecord_quotes_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM onrecord_tally_quotes(array_agg(article_id), array_agg(speaker_id), array_agg(newest_key), array_agg(count))
    FROM (SELECT article_id, speaker_id, newest_key, count(*) FROM added GROUP BY 1, 2, 3) AS changed;
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM onrecord_tally_quotes(array_agg(article_id), array_agg(speaker_id), array_agg(newest_key), array_agg(-count))
    FROM (SELECT article_id, speaker_id, newest_key, count(*) FROM removed GROUP BY 1, 2, 3) AS changed;
  ELSE
    PERFORM onrecord_tally_quotes(array_agg(article_id), array_agg(speaker_id), array_agg(newest_key), array_agg(sum))
    FROM (SELECT article_id, speaker_id, newest_key, sum(quotes)
          FROM (SELECT article_id, speaker_id, newest_key, 1 AS quotes FROM added
                UNION ALL SELECT article_id, speaker_id, newest_key, -1 FROM removed) AS c
          GROUP BY 1, 2, 3 HAVING sum(quotes) <> 0) AS changed;
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
-- `signs` are 1 for a topic that an article has now, and -1 for one that it had.
CREATE OR REPLACE FUNCTION onrecord_tally_article_topics(article_ids bigint[], topic_ids bigint[], keys timestamptz[], signs integer[])
RETURNS void LANGUAGE plpgsql STRICT AS $$
BEGIN
  PERFORM onrecord_add_quote_timelines(array_agg('TOPIC'::text), array_agg(topic_id), array_agg(key), array_agg(sum))
  FROM (SELECT c.topic_id, c.key, sum(c.sign * q.quotes)::bigint
        FROM unnest(article_ids, topic_ids, keys, signs) AS c(article_id, topic_id, key, sign)
        CROSS JOIN LATERAL (SELECT count(*) AS quotes FROM quotes WHERE article_id = c.article_id) AS q
        GROUP BY 1, 2 HAVING sum(c.sign * q.quotes) <> 0) AS changed;
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
DROP FUNCTION onrecord_add_quote_days(date[], bigint[]);--> statement-breakpoint
DROP FUNCTION onrecord_add_topic_days(bigint[], date[], bigint[]);
