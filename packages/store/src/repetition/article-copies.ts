/**
 * Near-duplicate articles in the database: each is tied to its earliest copy.
 *
 * @example await compareArticles(tx, articleIds)
 */
import type { Transaction } from '../resolution/candidates.ts';
import { type ComparedKind, MOST_NEAR, storeCompared, tieOf } from './compared-rows.ts';
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

const COLUMNS = 'c.article_id AS id, c.first_id AS "firstId", c.dated_at AS "datedAt", c.tie, c.shingles, c.sketch';
const ARTICLES: ComparedKind<Compared & ArticlePrint> = {
  insert: `
    WITH given AS (
      SELECT * FROM json_to_recordset($1::json)
        AS given(id uuid, dated_at timestamptz, tie bigint, shingles int, sketch int[], bands int[])
    ), banded AS (
      INSERT INTO article_bands (band, article_id) SELECT DISTINCT band, id FROM given, unnest(bands) AS band
    )
    INSERT INTO article_copies (article_id, first_id, similarity, dated_at, tie, shingles, sketch, bands)
    SELECT id, id, 1, dated_at, tie, shingles, sketch, bands FROM given`,
  update: `
    UPDATE article_copies SET first_id = given.first_id, similarity = given.similarity
    FROM json_to_recordset($1::json) AS given(id uuid, first_id uuid, similarity real) WHERE article_id = given.id`,
  setBands: `
    WITH given AS (SELECT * FROM json_to_recordset($1::json) AS given(id uuid, bands int[])
    ), dropped AS (
      DELETE FROM article_bands b USING given, article_copies c, unnest(c.bands) AS own(band)
      WHERE c.article_id = given.id AND b.band = own.band AND b.article_id = c.article_id AND b.band <> ALL (given.bands)
    ), added AS (
      INSERT INTO article_bands (band, article_id) SELECT DISTINCT band, id FROM given, unnest(bands) AS band
      ON CONFLICT DO NOTHING
    )
    UPDATE article_copies SET bands = given.bands FROM given WHERE article_id = given.id`,
  items: `SELECT ${COLUMNS} FROM article_copies c WHERE c.article_id = ANY ($1::uuid[])`,
  near: `
    SELECT wanted.id AS "of", ${COLUMNS}
    FROM json_to_recordset($1::json) AS wanted(id uuid, bands int[])
    CROSS JOIN LATERAL (
      SELECT DISTINCT b.article_id FROM unnest(wanted.bands) AS own(band) JOIN article_bands b ON b.band = own.band
      WHERE b.article_id <> wanted.id LIMIT ${MOST_NEAR}
    ) near
    JOIN article_copies c ON c.article_id = near.article_id`,
  repeaters: `
    SELECT article_id AS id, first_id AS "firstId" FROM article_copies
    WHERE first_id = ANY ($1::uuid[]) AND article_id <> first_id`,
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
export async function compareArticles(tx: Transaction, ids: readonly string[]): Promise<void> {
  const texts = await tx.$queryRawUnsafe<Text[]>(TEXTS, ids);
  const rows = texts.flatMap(({ id, datedAt, identity, position, text }) => {
    const print = articlePrint(text ?? '');
    if (print.shingles < LEAST_SHINGLES) return [];
    const tie = String(tieOf(identity, position));
    return [{ id, dated_at: datedAt, tie, ...print, bands: articleBands(print) }];
  });
  await storeCompared(tx, ARTICLES, rows);
}
