DROP INDEX "appearances_article_pinned_key";--> statement-breakpoint
DROP INDEX "appearances_pinned_idx";--> statement-breakpoint
CREATE UNIQUE INDEX "appearances_pinned_key" ON "appearances" USING btree ("pinned_speaker_id","article_id") WHERE pinned_speaker_id is not null;--> statement-breakpoint
-- Each row is found by its whole key: DISTINCT keeps Postgres from comparing every day of a parent with every change.
CREATE OR REPLACE FUNCTION onrecord_add_quote_timelines(parent_kinds text[], parent_ids bigint[], keys timestamptz[], quotes bigint[])
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
    USING (SELECT DISTINCT c.kind, c.id, units.unit, date_trunc(units.unit, c.key AT TIME ZONE 'UTC')::date AS start
           FROM unnest(parent_kinds, parent_ids, keys, quotes) AS c(kind, id, key, quotes)
           CROSS JOIN (VALUES ('DAY'), ('MONTH')) AS units(unit) WHERE c.quotes < 0) AS changed
    WHERE s.parent_kind = changed.kind AND s.parent_id = changed.id AND s.unit = changed.unit AND s.start = changed.start
      AND s.quote_count = 0;
  END IF;
END $$;
