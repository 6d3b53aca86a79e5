/**
 * Near-duplicate articles in the database: each is tied to its earliest copy.
 *
 * @example await compareArticles(tx, articleIds)
 */
import type { Statements } from '../write-transaction.ts';
import { arrayOf, type ComparedKind, MOST_NEAR, storeCompared, tieOf } from './compared-rows.ts';
import type { Compared } from './firsts.ts';
import { type ArticlePrint, articleBands, articlePrint, isSameText, LEAST_SHINGLES } from './same-statement.ts';

const TEXTS = `
  SELECT a.id, a.dated_at AS "datedAt", d.identity, a.position,
    (SELECT string_agg(b.text, ' ' ORDER BY b.position) FROM blocks b
      WHERE b.article_id = a.id AND b.kind IN ('paragraph', 'lead')) AS text
  FROM articles a JOIN documents d ON d.id = a.document_id
  WHERE a.id = ANY ($1::uuid[]) AND NOT EXISTS (SELECT 1 FROM article_copies c WHERE c.article_id = a.id)`;

/** A page printed every day as it was must not make the next one's search longer. */
const SO_ALIKE = 0.98;

const ARTICLES: ComparedKind<Compared & ArticlePrint> = {
  insert: `
    WITH given AS (
      SELECT * FROM json_to_recordset($1::json) AS given(id uuid, first uuid, similarity real, dated timestamptz, tie bigint,
        shingles int, sketch int[], bands int[])
    ), banded AS (
      INSERT INTO article_bands (band, article_id)
      SELECT DISTINCT band, id FROM given, unnest(bands) AS band ORDER BY band, id
    )
    INSERT INTO article_copies (article_id, first_id, similarity, dated_at, tie, shingles, sketch, bands)
    SELECT id, first, similarity, dated, tie, shingles, sketch, bands FROM given`,
  update: `
    UPDATE article_copies SET first_id = given.first, similarity = given.similarity
    FROM json_to_recordset($1::json) AS given(id uuid, first uuid, similarity real)
    WHERE article_id = given.id AND article_id = ANY ($2::uuid[])`,
  setBands: `
    WITH given AS (SELECT * FROM json_to_recordset($1::json) AS given(id uuid, bands int[], gone int[], added int[])
    ), dropped AS (
      DELETE FROM article_bands b USING given
      WHERE b.article_id = given.id AND b.band = ANY (given.gone) AND b.band = ANY ($3::int[])
    ), noted AS (
      INSERT INTO article_bands (band, article_id) SELECT DISTINCT band, id FROM given, unnest(added) AS band
      ON CONFLICT DO NOTHING
    )
    UPDATE article_copies SET bands = given.bands FROM given
    WHERE article_id = given.id AND article_id = ANY ($2::uuid[])`,
  items: `
    SELECT c.article_id AS id, c.first_id AS "firstId", c.dated_at AS "datedAt", c.tie, c.shingles,
      array_to_json(c.sketch) AS sketch, array_to_json(c.bands) AS bands
    FROM unnest($1::uuid[]) AS wanted(id)
    CROSS JOIN LATERAL (SELECT * FROM article_copies WHERE article_id = wanted.id LIMIT 1) c`,
  near: `
    SELECT wanted.band, near.id FROM unnest($1::int[]) AS wanted(band)
    CROSS JOIN LATERAL (SELECT article_id AS id FROM article_bands WHERE band = wanted.band LIMIT ${MOST_NEAR}) near`,
  repeaters: `
    SELECT article_id AS id, first_id AS "firstId" FROM article_copies
    WHERE first_id = ANY ($1::uuid[]) AND article_id <> first_id`,
  rowOf: ({ shingles, sketch }) => ({ shingles, sketch: arrayOf(sketch) }),
  bandsOf: (article, similarity) => ((similarity ?? 0) >= SO_ALIKE ? [] : articleBands(article)),
  bandsAround: articleBands,
  likeness: isSameText,
};

interface Text {
  readonly id: string;
  readonly datedAt: Date;
  readonly identity: string;
  readonly position: number;
  readonly text: string | null;
}

/** Compares these articles with all that are compared already; those among them that are so stay as they are. */
export async function compareArticles(tx: Statements, ids: readonly string[]): Promise<void> {
  const texts = await tx.$queryRawUnsafe<Text[]>(TEXTS, ids);
  const items = texts.flatMap(({ id, datedAt, identity, position, text }) => {
    const print = articlePrint(text ?? '');
    if (print.shingles < LEAST_SHINGLES) return [];
    return [{ id, firstId: id, datedAt, tie: tieOf(identity, position), ...print }];
  });
  await storeCompared(tx, ARTICLES, items);
}
