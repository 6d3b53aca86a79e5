-- A graph large enough that PostgreSQL plans for it as for a large one: 1,500 articles, some 70,000 rows. Nothing is
-- random, so that the same plans come out each time.
SET session_replication_role = replica;

INSERT INTO entities (id, type, name, name_key, latin, country)
  SELECT md5('e' || i)::uuid, (ARRAY['person', 'person', 'organization', 'place'])[1 + i % 4]::entity_type,
    'اسم ' || i, 'اسم ' || i, 'Name ' || i, (ARRAY['JO', 'EG', 'US', NULL])[1 + i % 4]
  FROM generate_series(1, 2000) i;
INSERT INTO aliases (id, entity_id, original_id, form, key, kind)
  SELECT md5('a' || i)::uuid, md5('e' || i)::uuid, md5('e' || i)::uuid, 'اسم ' || i, 'اسم ' || i, 'full'::alias_kind FROM generate_series(1, 2000) i
  UNION ALL
  SELECT md5('l' || i)::uuid, md5('e' || i)::uuid, md5('e' || i)::uuid, 'Name ' || i, 'name ' || i, 'latin'::alias_kind FROM generate_series(1, 2000) i;
INSERT INTO documents (id, identity, text, sha256, media_type, origin, outlet_id, published_at, received_at, dated_at, status, parser_version, reading_sha256)
  SELECT md5('d' || i)::uuid, 'd' || i, repeat('كلمة ' || i || ' ', 100), sha256(i::text::bytea), 'text/plain', 'large',
    md5('e' || i % 10 * 4 + 2)::uuid, t, t, t, 'read', '1.0.0', sha256(i::text::bytea)
  FROM generate_series(1, 1500) i, LATERAL (SELECT timestamptz '2024-01-01Z' + i * interval '1 hour' AS t) dated;
INSERT INTO articles (id, document_id, dated_at, position, kind, span_start, span_end, title)
  SELECT md5('r' || i)::uuid, md5('d' || i)::uuid, dated_at, 0, 'story', 0, 400, 'عنوان ' || i || ' خبر' || i % 7
  FROM generate_series(1, 1500) i JOIN documents d ON d.id = md5('d' || i)::uuid;
INSERT INTO blocks (article_id, position, kind, span_start, span_end, text, rule)
  SELECT md5('r' || i)::uuid, p, 'paragraph', p * 100, p * 100 + 90, 'فقرة ' || p || ' من نص' || i || ' فيها خبر' || i % 11, 'layout/paragraph'
  FROM generate_series(1, 1500) i, generate_series(0, 2) p;
CREATE TEMP TABLE named AS
  SELECT DISTINCT i, 1 + (i * 7 + n * n * n * 13) % (50 * n) AS e FROM generate_series(1, 1500) i, generate_series(1, 10) n;
INSERT INTO appearances (id, document_id, entity_id, original_id, name, keys, rule, confidence)
  SELECT md5('p' || i || ',' || e)::uuid, md5('d' || i)::uuid, md5('e' || e)::uuid, md5('e' || e)::uuid, 'اسم', '{}', 'resolution/same', 1 FROM named;
INSERT INTO article_entities (article_id, entity_id, dated_at, type, mentions, first_start)
  SELECT a.id, md5('e' || e)::uuid, a.dated_at, (ARRAY['person', 'person', 'organization', 'place'])[1 + e % 4]::entity_type, 1 + e % 3, e % 400
  FROM named JOIN articles a ON a.id = md5('r' || i)::uuid;
INSERT INTO mentions (id, article_id, appearance_id, entity_id, span_start, span_end, text, form, rule, confidence)
  SELECT md5('m' || i || ',' || e)::uuid, md5('r' || i)::uuid, md5('p' || i || ',' || e)::uuid, md5('e' || e)::uuid, e % 400, e % 400 + 5, 'اسم', 'name', 'person/name', 0.9 FROM named;
INSERT INTO roles (id, article_id, appearance_id, entity_id, text, key, status, span_start, span_end, rule)
  SELECT md5('o' || i || ',' || e)::uuid, md5('r' || i)::uuid, md5('p' || i || ',' || e)::uuid, md5('e' || e)::uuid, 'وزير ' || e, 'وزير ' || e, 'current', e % 400, e % 400 + 5, 'role/before-name'
  FROM named WHERE e % 5 = 0;
CREATE TEMP TABLE said AS
  SELECT i, e, lead(e, 1, e) OVER (PARTITION BY i ORDER BY e) AS other, row_number() OVER (PARTITION BY i ORDER BY md5(i || ',' || e)) AS c FROM named;
DELETE FROM said WHERE c > 4;
INSERT INTO claims (id, article_id, dated_at, position, content, span_start, span_end, cue, lemma, speaker_kind, speaker_appearance_id, speaker_id, form, stance, class, rule, confidence)
  SELECT md5('c' || i || ',' || c)::uuid, a.id, a.dated_at, c - 1, 'قول ' || c || ' في خبر' || i % 7, c * 50, c * 50 + 40, 'قال', 'قال',
    (ARRAY['person', 'person', 'organization', 'place'])[1 + e % 4]::speaker_kind, md5('p' || i || ',' || e)::uuid, md5('e' || e)::uuid,
    'indirect', (ARRAY['asserts', 'denies', 'wants', 'predicts'])[1 + (i + c) % 4]::stance, 'say', 'claim/verb-subject', 0.9
  FROM said JOIN articles a ON a.id = md5('r' || i)::uuid;
INSERT INTO claim_about (claim_id, entity_id, appearance_id, position, dated_at)
  SELECT c.id, md5('e' || other)::uuid, md5('p' || i || ',' || other)::uuid, 0, c.dated_at FROM said s JOIN claims c ON c.id = md5('c' || i || ',' || s.c)::uuid;
INSERT INTO attribution_hops (claim_id, position, kind, appearance_id, entity_id, name, implicit, rule)
  SELECT md5('c' || i || ',' || c)::uuid, 0, 'organization', md5('p' || i || ',' || other)::uuid, md5('e' || other)::uuid, 'اسم', true, 'chain/carried' FROM said WHERE c % 2 = 0;
INSERT INTO joint_speakers (claim_id, position, appearance_id, entity_id, dated_at)
  SELECT c.id, 1, md5('p' || i || ',' || other)::uuid, md5('e' || other)::uuid, c.dated_at FROM said s JOIN claims c ON c.id = md5('c' || i || ',' || s.c)::uuid WHERE s.c = 3;
INSERT INTO article_copies (article_id, first_id, similarity, dated_at, tie, shingles)
  SELECT md5('r' || i)::uuid, md5('r' || i - i % 5 + 1)::uuid, CASE WHEN i % 5 = 1 THEN 1 ELSE 0.9 END, '2024-01-01Z', i, 9 FROM generate_series(1, 1499) i;
INSERT INTO claim_repetitions (claim_id, first_id, similarity, dated_at, tie)
  SELECT md5('c' || i || ',1')::uuid, md5('c' || i - i % 5 + 1 || ',1')::uuid, CASE WHEN i % 5 = 1 THEN 1 ELSE 0.9 END, '2024-01-01Z', i FROM generate_series(1, 1499) i;
SELECT recount_entities();
SELECT count_repeated_claims(array_agg(first_id)) FROM claim_repetitions;
DROP TABLE named, said;
RESET session_replication_role;
INSERT INTO entity_judgements (left_id, right_id, judgement, score, reasons, judged_by, judged_at)
  SELECT least(md5('e' || i)::uuid, md5('e' || i + 4)::uuid), greatest(md5('e' || i)::uuid, md5('e' || i + 4)::uuid),
    (ARRAY['unsure', 'same', 'different'])[1 + i % 3]::judgement, (i % 100) / 100.0, '[]', 'rule', '2026-01-01T00:00:00Z'
  FROM generate_series(1, 1990) i;
