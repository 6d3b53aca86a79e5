/**
 * A graph of any size, made by PostgreSQL itself in the shape of the news: few entities are in many articles.
 *
 * @example await fillGraph(databaseUrl, 20_000) // articles, each with 12 entities and 4 claims
 */
import pg from 'pg';

const ENTITIES_IN_AN_ARTICLE = 12;
const CLAIMS_IN_AN_ARTICLE = 4;

/** Words of the generated texts, by no rule of Arabic. */
const WORDS = `الحكومة أعلنت مساء المدينة الطريق اتفاق جديد المياه الوزير خلال اجتماع الدولة مشروع القانون البرلمان
  السلام الحدود التجارة الأسعار المدارس المستشفى اللجنة تقرير الخبراء الزيارة العاصمة الشمال الجنوب النهر الانتخابات`
  .trim()
  .split(/\s+/);

/** Nothing is random: the same size gives the same graph. A number below `most`, small ones far more often. */
const skewed = (seed: string, most: string) =>
  `(floor(${most} * power((hashtext(${seed}) & 1048575) / 1048576.0, 3)) + 1)::int`;
const id = (kind: string, number: string) => `md5('${kind}' || (${number}))::uuid`;
const words = (seed: string, count: number) =>
  `(SELECT string_agg(w.list[1 + (hashtext(${seed} || n) & 1048575) % ${WORDS.length}], ' ' ORDER BY n) FROM generate_series(1, ${count}) n)`;
const dated = (number: string) => `timestamptz '2024-01-01Z' + (${number}) * interval '7 minutes'`;

/** @param articles how many; entities are a quarter of that, claims four times that */
export async function fillGraph(databaseUrl: string, articles: number): Promise<void> {
  const entities = Math.max(40, Math.floor(articles / 4));
  const list = `(SELECT ARRAY[${WORDS.map((word) => `'${word}'`).join(',')}] AS list) w`;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // Keys of other tables are right by the way they are made; to look each up would take minutes.
    await client.query(`SET session_replication_role = replica; SET TimeZone = UTC;
      INSERT INTO entities (id, type, name, name_key, latin, country)
        SELECT ${id('e', 'i')}, (ARRAY['person', 'person', 'organization', 'place'])[1 + i % 4]::entity_type,
          w.list[1 + i % 30] || ' ' || w.list[1 + i / 30 % 30] || ' ' || i, w.list[1 + i % 30] || ' ' || w.list[1 + i / 30 % 30] || ' ' || i,
          'Name ' || i, (ARRAY['JO', 'EG', 'US', NULL])[1 + i % 4]
        FROM generate_series(1, ${entities}) i, ${list};
      INSERT INTO aliases (id, entity_id, original_id, form, key, kind)
        SELECT ${id('a', 'i')}, ${id('e', 'i')}, ${id('e', 'i')}, e.name, e.name_key, 'full'::alias_kind
        FROM generate_series(1, ${entities}) i JOIN entities e ON e.id = ${id('e', 'i')}
        UNION ALL SELECT ${id('l', 'i')}, ${id('e', 'i')}, ${id('e', 'i')}, 'Name ' || i, 'name ' || i, 'latin'::alias_kind FROM generate_series(1, ${entities}) i;
      INSERT INTO documents (id, identity, text, sha256, media_type, origin, source, outlet_id, published_at, received_at, dated_at, status, parser_version, reading_sha256)
        SELECT ${id('d', 'i')}, 'generated#' || i, ${words(`'text' || i`, 250)}, sha256(i::text::bytea), 'text/plain', 'generated', 'Outlet',
          ${id('e', 'i % 20 * 4 + 2')}, ${dated('i')}, ${dated('i')}, ${dated('i')}, 'read', '1.0.0', sha256(i::text::bytea)
        FROM generate_series(1, ${articles}) i, ${list};
      INSERT INTO articles (id, document_id, dated_at, position, kind, span_start, span_end, title)
        SELECT ${id('r', 'i')}, ${id('d', 'i')}, ${dated('i')}, 0, 'story', 0, 1500, ${words(`'title' || i`, 8)}
        FROM generate_series(1, ${articles}) i, ${list};
      INSERT INTO blocks (article_id, position, kind, span_start, span_end, text, rule)
        SELECT ${id('r', 'i')}, 0, 'paragraph', 0, 1500, d.text || ' رمز' || 1000 + i % 1000, 'layout/paragraph'
        FROM generate_series(1, ${articles}) i JOIN documents d ON d.id = ${id('d', 'i')};
      CREATE TEMP TABLE named AS
        SELECT DISTINCT ON (i, e) i, e, n FROM (
          SELECT i, n, ${skewed(`'in' || i || ',' || n`, String(entities))} AS e
          FROM generate_series(1, ${articles}) i, generate_series(1, ${ENTITIES_IN_AN_ARTICLE}) n) q ORDER BY i, e, n;
      INSERT INTO appearances (id, document_id, entity_id, original_id, name, keys, rule, confidence)
        SELECT ${id('p', `i || ',' || e`)}, ${id('d', 'i')}, ${id('e', 'e')}, ${id('e', 'e')}, 'name', '{}', 'resolution/same', 1 FROM named;
      INSERT INTO article_entities (article_id, entity_id, dated_at, type, mentions, first_start)
        SELECT ${id('r', 'i')}, ${id('e', 'e')}, ${dated('i')}, (ARRAY['person', 'person', 'organization', 'place'])[1 + e % 4]::entity_type, 2, n * 40 FROM named;
      INSERT INTO mentions (id, article_id, appearance_id, entity_id, span_start, span_end, text, form, rule, confidence)
        SELECT ${id('m', `i || ',' || e || ',' || k`)}, ${id('r', 'i')}, ${id('p', `i || ',' || e`)}, ${id('e', 'e')}, n * 40 + k * 500, n * 40 + k * 500 + 10, 'name', 'name', 'person/name', 0.9
        FROM named, generate_series(0, 1) k;
      CREATE TEMP TABLE said AS
        SELECT DISTINCT ON (i, c) i, c, e, lead(e, 1, e) OVER (PARTITION BY i ORDER BY n) AS other, n
        FROM (SELECT i, e, n, row_number() OVER (PARTITION BY i ORDER BY n) AS c FROM named) q ORDER BY i, c;
      DELETE FROM said WHERE c > ${CLAIMS_IN_AN_ARTICLE};
      INSERT INTO claims (id, article_id, dated_at, position, content, span_start, span_end, cue, lemma, speaker_kind, speaker_appearance_id, speaker_id, form, stance, class, rule, confidence)
        SELECT ${id('c', `i || ',' || c`)}, ${id('r', 'i')}, ${dated('i')}, c - 1, ${words(`'claim' || i || ',' || c`, 18)}, c * 200, c * 200 + 120, 'قال', 'قال',
          (ARRAY['person', 'person', 'organization', 'place'])[1 + e % 4]::speaker_kind, ${id('p', `i || ',' || e`)}, ${id('e', 'e')},
          'indirect', (ARRAY['asserts', 'denies', 'wants', 'predicts'])[1 + (i + c) % 4]::stance, 'say', 'claim/verb-subject', 0.9
        FROM said, ${list};
      INSERT INTO claim_about (claim_id, entity_id, appearance_id, position, dated_at)
        SELECT ${id('c', `i || ',' || c`)}, ${id('e', 'other')}, ${id('p', `i || ',' || other`)}, 0, ${dated('i')} FROM said;
      INSERT INTO attribution_hops (claim_id, position, kind, appearance_id, entity_id, name, implicit, rule)
        SELECT ${id('c', `i || ',' || c`)}, 0, 'organization', ${id('p', `i || ',' || other`)}, ${id('e', 'other')}, 'name', true, 'chain/carried' FROM said WHERE c % 2 = 0`);
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
