-- The rows of an archive that the version of migration 0003 wrote: a merge of a merged speaker, a renaming, an
-- attribution, and two people of one name with incompatible occupations.
insert into articles (id, url, content_hash, reading_hash, extraction, headline, lead, body, section, source, byline, language, image_caption, image_credit, image_url, published_at, captured_at, date_precision, ingested_at, stored)
  values (1, 'https://press.example/1', '_FOY5e5w6rWbmWWAqIM_OTm7KVjI45ZCcBRJL8pAKjM', 'qUVJdF2q0dKhXeEOULG7QNltEOHdQp_nYbwuq-JxF7k', 2, 'Nothing Happened', NULL, 'Nothing Happened and that is all there was to it.

“No.” Ann Lee said.', NULL, 'The Invented Press', '{}', 'en', NULL, NULL, NULL, '2024-03-01 12:00:00+00', NULL, 'INSTANT', '2026-11-01 00:00:00+00', 1);
insert into articles (id, url, content_hash, reading_hash, extraction, headline, lead, body, section, source, byline, language, image_caption, image_credit, image_url, published_at, captured_at, date_precision, ingested_at, stored)
  values (2, 'https://press.example/2', 'r_LsiotvSKRwCqNlIcKJqkhliLWecyFGlNO794NsgrA', 'MyRdhEu-pjFZrSJVSUJbKdALeCOn7MwKKD-0sMJcnAk', 2, 'Nothing Happened', NULL, 'Nothing Happened and that is all there was to it.

“No.” Anne Lee said.', NULL, 'The Invented Press', '{}', 'en', NULL, NULL, NULL, '2024-03-01 12:00:00+00', NULL, 'INSTANT', '2026-11-01 00:00:00+00', 3);
insert into articles (id, url, content_hash, reading_hash, extraction, headline, lead, body, section, source, byline, language, image_caption, image_credit, image_url, published_at, captured_at, date_precision, ingested_at, stored)
  values (3, 'https://press.example/3', 'oQ6EtQcVx8LTRRuLeR3VlIc_JoHLz9AdCq_2xpYwjlw', 'w2gacMb3Jc31HK5OR4YRO_vSBvkLCbc1Vj18Zfcioz8', 2, 'Nothing Happened', NULL, 'Nothing Happened and that is all there was to it.

“No.” Bob Fox said.', NULL, 'The Invented Press', '{}', 'en', NULL, NULL, NULL, '2024-03-01 12:00:00+00', NULL, 'INSTANT', '2026-11-01 00:00:00+00', 5);
insert into articles (id, url, content_hash, reading_hash, extraction, headline, lead, body, section, source, byline, language, image_caption, image_credit, image_url, published_at, captured_at, date_precision, ingested_at, stored)
  values (4, 'https://press.example/4', '1YH4xkvTitP8VqA-pSp-kuOoCtB0mGh8oYiqF3fGqFc', 'N0iLastKs-QsAI7YUPydu9ViWcyUYuClckl4Kk45Ctk', 2, 'Nothing Happened', NULL, 'Nothing Happened and that is all there was to it.

“No.” Ida Hart said.', NULL, 'The Invented Press', '{}', 'en', NULL, NULL, NULL, '2024-03-01 12:00:00+00', NULL, 'INSTANT', '2026-11-01 00:00:00+00', 7);
insert into articles (id, url, content_hash, reading_hash, extraction, headline, lead, body, section, source, byline, language, image_caption, image_credit, image_url, published_at, captured_at, date_precision, ingested_at, stored)
  values (5, 'https://press.example/5', '9xM3nsJfB--oX4SxtRU9sRDkpXBAVAhhKRSATavbVcI', 'dCkdUvxS4B6IK9e-UIvuA05kjDxU2FF7AqF5m62iKAM', 2, 'Nothing Happened', NULL, 'Nothing Happened and that is all there was to it.

“No.” John Smith said.', NULL, 'The Invented Press', '{}', 'en', NULL, NULL, NULL, '2024-03-01 12:00:00+00', NULL, 'INSTANT', '2026-11-01 00:00:00+00', 9);
insert into articles (id, url, content_hash, reading_hash, extraction, headline, lead, body, section, source, byline, language, image_caption, image_credit, image_url, published_at, captured_at, date_precision, ingested_at, stored)
  values (6, 'https://press.example/6', '9xM3nsJfB--oX4SxtRU9sRDkpXBAVAhhKRSATavbVcI', 'yo6rbfJLfMMTin6zjmmPshXClWyv1L38xWRKmptkxYU', 2, 'Nothing Happened', NULL, 'Nothing Happened and that is all there was to it.

“No.” John Smith said.', NULL, 'The Invented Press', '{}', 'en', NULL, NULL, NULL, '2024-03-01 12:00:00+00', NULL, 'INSTANT', '2026-11-01 00:00:00+00', 11);
insert into speakers (id, name, name_key, slug, kind, quote_count, article_count, first_quoted_at, last_quoted_at, given_name)
  values (5, 'John Smith', 'john smith', 'john-smith', 'PERSON', 1, 1, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00', NULL);
insert into speakers (id, name, name_key, slug, kind, quote_count, article_count, first_quoted_at, last_quoted_at, given_name)
  values (4, 'Dame Ida Hart', 'dame ida hart', 'ida-hart', 'PERSON', 1, 1, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00', 'Dame Ida Hart');
insert into speakers (id, name, name_key, slug, kind, quote_count, article_count, first_quoted_at, last_quoted_at, given_name)
  values (1, 'Ann Lee', 'ann lee', 'ann-lee', 'PERSON', 4, 4, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00', NULL);
insert into speakers (id, name, name_key, slug, kind, quote_count, article_count, first_quoted_at, last_quoted_at, given_name)
  values (6, 'John Smith', 'john smith', 'john-smith-2', 'PERSON', 0, 0, NULL, NULL, NULL);
insert into appearances (id, article_id, speaker_id, position, name, kind, aliases, roles, role_keys, bucket, quote_count, newest_key, oldest_key, trade, pinned_speaker_id)
  values (1, 1, 1, 0, 'Ann Lee', 'PERSON', '{"Ann Lee"}', '{mayor}', '{mayor}', 'lee', 1, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00', 'office', NULL);
insert into appearances (id, article_id, speaker_id, position, name, kind, aliases, roles, role_keys, bucket, quote_count, newest_key, oldest_key, trade, pinned_speaker_id)
  values (4, 4, 4, 0, 'Ida Hart', 'PERSON', '{"Ida Hart"}', '{}', '{}', 'hart', 1, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00', '', NULL);
insert into appearances (id, article_id, speaker_id, position, name, kind, aliases, roles, role_keys, bucket, quote_count, newest_key, oldest_key, trade, pinned_speaker_id)
  values (5, 5, 5, 0, 'John Smith', 'PERSON', '{"John Smith"}', '{goalkeeper}', '{goalkeeper}', 'smith', 1, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00', 'field', NULL);
insert into appearances (id, article_id, speaker_id, position, name, kind, aliases, roles, role_keys, bucket, quote_count, newest_key, oldest_key, trade, pinned_speaker_id)
  values (2, 2, 1, 0, 'Anne Lee', 'PERSON', '{"Anne Lee"}', '{}', '{}', 'lee', 1, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00', '', NULL);
insert into appearances (id, article_id, speaker_id, position, name, kind, aliases, roles, role_keys, bucket, quote_count, newest_key, oldest_key, trade, pinned_speaker_id)
  values (3, 3, 1, 0, 'Bob Fox', 'PERSON', '{"Bob Fox"}', '{}', '{}', 'fox', 1, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00', '', NULL);
insert into appearances (id, article_id, speaker_id, position, name, kind, aliases, roles, role_keys, bucket, quote_count, newest_key, oldest_key, trade, pinned_speaker_id)
  values (6, 6, 6, 1, 'John Smith', 'PERSON', '{"John Smith"}', '{"health minister"}', '{"health minister"}', 'smith', 0, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00', 'office', NULL);
insert into appearances (id, article_id, speaker_id, position, name, kind, aliases, roles, role_keys, bucket, quote_count, newest_key, oldest_key, trade, pinned_speaker_id)
  values (7, 6, 1, 0, '', 'PERSON', '{}', '{}', '{}', '', 1, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00', '', 1);
insert into corrections (id, kind, by, at, undone_by, undone_at, speaker_id, speaker_name, speaker_slug, other_id, other_name, other_slug, other_led, aliases, name, article_id, text_key, occurrence, quote_id, quote_text)
  values (1, 'MERGE', 'ed', '2026-11-01 00:00:00+00', NULL, NULL, 2, 'Anne Lee', 'anne-lee', 3, 'Bob Fox', 'bob-fox', '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL);
insert into corrections (id, kind, by, at, undone_by, undone_at, speaker_id, speaker_name, speaker_slug, other_id, other_name, other_slug, other_led, aliases, name, article_id, text_key, occurrence, quote_id, quote_text)
  values (2, 'MERGE', 'ed', '2026-11-01 00:00:00+00', NULL, NULL, 1, 'Ann Lee', 'ann-lee', 2, 'Anne Lee', 'anne-lee', '{3}', '{}', NULL, NULL, NULL, NULL, NULL, NULL);
insert into corrections (id, kind, by, at, undone_by, undone_at, speaker_id, speaker_name, speaker_slug, other_id, other_name, other_slug, other_led, aliases, name, article_id, text_key, occurrence, quote_id, quote_text)
  values (3, 'RENAME', 'ed', '2026-11-01 00:00:00+00', NULL, NULL, 4, 'Ida Hart', 'ida-hart', NULL, NULL, NULL, '{}', '{}', 'Dame Ida Hart', NULL, NULL, NULL, NULL, NULL);
insert into corrections (id, kind, by, at, undone_by, undone_at, speaker_id, speaker_name, speaker_slug, other_id, other_name, other_slug, other_led, aliases, name, article_id, text_key, occurrence, quote_id, quote_text)
  values (4, 'ATTRIBUTION', 'ed', '2026-11-01 00:00:00+00', NULL, NULL, 1, 'Ann Lee', 'ann-lee', 6, 'John Smith', 'john-smith-2', '{}', '{}', NULL, 6, 'k5Apjz-wxbFgSYk115yxOa7yjhxHNYtLu6YYYrnCblk', 0, 6, 'No.');
insert into correction_forms (correction_id, side, bucket, kind, name, trade)
  values (1, 'SPEAKER', 'lee', 'PERSON', 'Anne Lee', '');
insert into correction_forms (correction_id, side, bucket, kind, name, trade)
  values (1, 'OTHER', 'fox', 'PERSON', 'Bob Fox', '');
insert into correction_forms (correction_id, side, bucket, kind, name, trade)
  values (2, 'SPEAKER', 'lee', 'PERSON', 'Ann Lee', 'office');
insert into correction_forms (correction_id, side, bucket, kind, name, trade)
  values (2, 'OTHER', 'lee', 'PERSON', 'Anne Lee', '');
insert into correction_forms (correction_id, side, bucket, kind, name, trade)
  values (2, 'OTHER', 'fox', 'PERSON', 'Bob Fox', '');
insert into name_forms (bucket, kind, name, speaker_id, article_count, trade, is_torn, is_adopted)
  values ('lee', 'PERSON', 'Ann Lee', 1, 1, 'office', false, false);
insert into name_forms (bucket, kind, name, speaker_id, article_count, trade, is_torn, is_adopted)
  values ('hart', 'PERSON', 'Ida Hart', 4, 1, '', false, false);
insert into name_forms (bucket, kind, name, speaker_id, article_count, trade, is_torn, is_adopted)
  values ('smith', 'PERSON', 'John Smith', 6, 1, 'office', true, false);
insert into name_forms (bucket, kind, name, speaker_id, article_count, trade, is_torn, is_adopted)
  values ('smith', 'PERSON', 'John Smith', 5, 1, 'field', true, false);
insert into name_forms (bucket, kind, name, speaker_id, article_count, trade, is_torn, is_adopted)
  values ('lee', 'PERSON', 'Anne Lee', 1, 1, '', false, true);
insert into name_forms (bucket, kind, name, speaker_id, article_count, trade, is_torn, is_adopted)
  values ('fox', 'PERSON', 'Bob Fox', 1, 1, '', false, true);
insert into quotes (id, article_id, appearance_id, speaker_id, position, start_offset, end_offset, text, text_key, kind, mention, mention_start, mention_end, cue, cue_start, cue_end, method, confidence, newest_key, oldest_key, stored)
  values (1, 1, 1, 1, 0, 52, 55, 'No.', 'k5Apjz-wxbFgSYk115yxOa7yjhxHNYtLu6YYYrnCblk', 'DIRECT', 'Ann Lee', 57, 64, 'said', 65, 69, 'NAME', 0.9, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00', 2);
insert into quotes (id, article_id, appearance_id, speaker_id, position, start_offset, end_offset, text, text_key, kind, mention, mention_start, mention_end, cue, cue_start, cue_end, method, confidence, newest_key, oldest_key, stored)
  values (4, 4, 4, 4, 0, 52, 55, 'No.', 'k5Apjz-wxbFgSYk115yxOa7yjhxHNYtLu6YYYrnCblk', 'DIRECT', 'Ida Hart', 57, 65, 'said', 66, 70, 'NAME', 0.9, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00', 8);
insert into quotes (id, article_id, appearance_id, speaker_id, position, start_offset, end_offset, text, text_key, kind, mention, mention_start, mention_end, cue, cue_start, cue_end, method, confidence, newest_key, oldest_key, stored)
  values (5, 5, 5, 5, 0, 52, 55, 'No.', 'k5Apjz-wxbFgSYk115yxOa7yjhxHNYtLu6YYYrnCblk', 'DIRECT', 'John Smith', 57, 67, 'said', 68, 72, 'NAME', 0.9, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00', 10);
insert into quotes (id, article_id, appearance_id, speaker_id, position, start_offset, end_offset, text, text_key, kind, mention, mention_start, mention_end, cue, cue_start, cue_end, method, confidence, newest_key, oldest_key, stored)
  values (2, 2, 2, 1, 0, 52, 55, 'No.', 'k5Apjz-wxbFgSYk115yxOa7yjhxHNYtLu6YYYrnCblk', 'DIRECT', 'Anne Lee', 57, 65, 'said', 66, 70, 'NAME', 0.9, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00', 4);
insert into quotes (id, article_id, appearance_id, speaker_id, position, start_offset, end_offset, text, text_key, kind, mention, mention_start, mention_end, cue, cue_start, cue_end, method, confidence, newest_key, oldest_key, stored)
  values (3, 3, 3, 1, 0, 52, 55, 'No.', 'k5Apjz-wxbFgSYk115yxOa7yjhxHNYtLu6YYYrnCblk', 'DIRECT', 'Bob Fox', 57, 64, 'said', 65, 69, 'NAME', 0.9, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00', 6);
insert into quotes (id, article_id, appearance_id, speaker_id, position, start_offset, end_offset, text, text_key, kind, mention, mention_start, mention_end, cue, cue_start, cue_end, method, confidence, newest_key, oldest_key, stored)
  values (6, 6, 7, 1, 0, 52, 55, 'No.', 'k5Apjz-wxbFgSYk115yxOa7yjhxHNYtLu6YYYrnCblk', 'DIRECT', 'John Smith', 57, 67, 'said', 68, 72, 'CORRECTION', 1, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00', 12);
insert into read_attributions (quote_id, appearance_id, method, confidence)
  values (6, 6, 'NAME', 0.9);
insert into speaker_names (speaker_id, name, name_key, article_count)
  values (5, 'John Smith', 'john smith', 1);
insert into speaker_names (speaker_id, name, name_key, article_count)
  values (4, 'Ida Hart', 'ida hart', 1);
insert into speaker_names (speaker_id, name, name_key, article_count)
  values (4, 'Dame Ida Hart', 'dame ida hart', 0);
insert into speaker_names (speaker_id, name, name_key, article_count)
  values (1, 'Ann Lee', 'ann lee', 1);
insert into speaker_names (speaker_id, name, name_key, article_count)
  values (1, 'Anne Lee', 'anne lee', 1);
insert into speaker_names (speaker_id, name, name_key, article_count)
  values (1, 'Bob Fox', 'bob fox', 1);
insert into speaker_names (speaker_id, name, name_key, article_count)
  values (6, 'John Smith', 'john smith', 1);
insert into speaker_roles (speaker_id, title, title_key, quote_count, article_count, first_seen_at, last_seen_at)
  values (5, 'goalkeeper', 'goalkeeper', 1, 1, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00');
insert into speaker_roles (speaker_id, title, title_key, quote_count, article_count, first_seen_at, last_seen_at)
  values (1, 'mayor', 'mayor', 1, 1, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00');
insert into speaker_roles (speaker_id, title, title_key, quote_count, article_count, first_seen_at, last_seen_at)
  values (6, 'health minister', 'health minister', 0, 1, '2024-03-01 12:00:00+00', '2024-03-01 12:00:00+00');
insert into speaker_successors (id, slug, speaker_id)
  values (3, 'bob-fox', 1);
insert into speaker_successors (id, slug, speaker_id)
  values (2, 'anne-lee', 1);
select setval('appearances_id_seq', 7, true);
select setval('articles_id_seq', 6, true);
select setval('corrections_id_seq', 4, true);
select setval('quotes_id_seq', 6, true);
select setval('speakers_id_seq', 6, true);
select setval('stored_order', 12, true);
select setval('topics_id_seq', 1, false);
update archive set article_count = 6, quote_count = 6, speaker_count = 4;
