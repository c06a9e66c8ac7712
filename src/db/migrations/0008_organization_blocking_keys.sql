-- Organizations and groups share a block by the initials of their names, as `organizationInitials` in
-- src/names/organization-name.ts computes them; until now their key was the folded name. Decisions of editors and pages that
-- are not ingested again keep their blocks. The function is dropped at the end.
CREATE FUNCTION onrecord_initials_of(folded text, printed text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  body text := regexp_replace(folded, '(?<=\m[[:alpha:]]) (?=[[:alpha:]]\M)', '', 'g');
  words text[];
  initials text;
BEGIN
  WHILE body ~ '^(the .|us .+ )' LOOP
    body := regexp_replace(body, '^(the|us) ', '');
  END LOOP;
  WHILE body ~ '. (inc|incorporated|ltd|limited|llc|llp|lp|corp|corporation|co|plc|gmbh|ag|sa|nv)$' LOOP
    body := regexp_replace(body, ' [^ ]+$', '');
  END LOOP;
  body := CASE body
    WHEN 'us' THEN 'united states'
    WHEN 'usa' THEN 'united states'
    WHEN 'united states of america' THEN 'united states'
    WHEN 'uk' THEN 'united kingdom'
    WHEN 'un' THEN 'united nations'
    WHEN 'eu' THEN 'european union'
    WHEN 'gop' THEN 'republican party'
    WHEN 'doj' THEN 'department of justice'
    WHEN 'dod' THEN 'department of defense'
    WHEN 'doe' THEN 'department of energy'
    WHEN 'doi' THEN 'department of the interior'
    WHEN 'dol' THEN 'department of labor'
    WHEN 'dot' THEN 'department of transportation'
    WHEN 'dos' THEN 'department of state'
    WHEN 'dhs' THEN 'department of homeland security'
    WHEN 'hhs' THEN 'department of health and human services'
    WHEN 'hud' THEN 'department of housing and urban development'
    WHEN 'usda' THEN 'department of agriculture'
    WHEN 'mod' THEN 'ministry of defence'
    WHEN 'cdc' THEN 'centers for disease control and prevention'
    WHEN 'centers for disease control' THEN 'centers for disease control and prevention'
    WHEN 'nypd' THEN 'new york police department'
    WHEN 'lapd' THEN 'los angeles police department'
    WHEN 'scotus' THEN 'supreme court'
    WHEN 'ap' THEN 'associated press'
    ELSE body
  END;
  words := ARRAY(SELECT word FROM regexp_split_to_table(body, ' ') AS word
    WHERE word <> '' AND word NOT IN ('the', 'of', 'and', 'for', 'in', 'on', 'to', 'at', 'by', 'a', 'an'));
  IF cardinality(words) = 0 THEN RETURN folded; END IF;
  IF cardinality(words) = 1 AND printed !~ '^(the )?[A-Z]([.&]?[A-Z]){1,4}\.?$' THEN RETURN words[1]; END IF;
  initials := CASE WHEN cardinality(words) = 1 THEN words[1]
    ELSE (SELECT string_agg(left(word, 1), '') FROM unnest(words) AS word) END;
  RETURN (SELECT string_agg(letter, '' ORDER BY letter COLLATE "C") FROM regexp_split_to_table(initials, '') AS letter);
END $$;--> statement-breakpoint
UPDATE "appearances" SET "blocking_key" = onrecord_initials_of("blocking_key", "name") WHERE "kind" <> 'PERSON';--> statement-breakpoint
UPDATE "name_variants" SET "blocking_key" = onrecord_initials_of("blocking_key", "name") WHERE "kind" <> 'PERSON';--> statement-breakpoint
UPDATE "correction_name_variants" SET "blocking_key" = onrecord_initials_of("blocking_key", "name") WHERE "kind" <> 'PERSON';--> statement-breakpoint
DROP FUNCTION onrecord_initials_of(text, text);
