/**
 * Claims made again, in the same words or in others: each is tied to the earliest.
 *
 * @example await compareClaims(tx, articleIds)
 */
import type { Transaction } from '../resolution/candidates.ts';
import { type ComparedKind, MOST_NEAR, storeCompared, tieOf } from './compared-rows.ts';
import type { Compared } from './firsts.ts';
import { type ClaimPrint, claimBands, claimStems, LEAST_STEMS, saysTheSame } from './same-statement.ts';

const CONTENTS = `
  SELECT c.id, c.dated_at AS "datedAt", d.identity, c.position, c.content,
    c.speaker_id AS "speakerId"
  FROM claims c JOIN articles a ON a.id = c.article_id JOIN documents d ON d.id = a.document_id
  WHERE c.article_id = ANY ($1::uuid[]) AND NOT EXISTS (SELECT 1 FROM claim_repetitions r WHERE r.claim_id = c.id)`;

const COLUMNS = `r.claim_id AS id, r.first_id AS "firstId", r.dated_at AS "datedAt", r.tie, r.stems,
  (SELECT speaker_id FROM claims WHERE claims.id = r.claim_id) AS "speakerId"`;
const CLAIMS: ComparedKind<Compared & ClaimPrint> = {
  insert: `
    WITH given AS (
      SELECT * FROM json_to_recordset($1::json)
        AS given(id uuid, dated_at timestamptz, tie bigint, stems int[], bands int[])
    ), banded AS (
      INSERT INTO claim_bands (band, claim_id) SELECT DISTINCT band, id FROM given, unnest(bands) AS band
    )
    INSERT INTO claim_repetitions (claim_id, first_id, similarity, dated_at, tie, stems, bands)
    SELECT id, id, 1, dated_at, tie, stems, bands FROM given`,
  update: `
    UPDATE claim_repetitions SET first_id = given.first_id, similarity = given.similarity
    FROM json_to_recordset($1::json) AS given(id uuid, first_id uuid, similarity real) WHERE claim_id = given.id`,
  setBands: `
    WITH given AS (SELECT * FROM json_to_recordset($1::json) AS given(id uuid, bands int[])
    ), dropped AS (
      DELETE FROM claim_bands b USING given, claim_repetitions c, unnest(c.bands) AS own(band)
      WHERE c.claim_id = given.id AND b.band = own.band AND b.claim_id = c.claim_id AND b.band <> ALL (given.bands)
    ), added AS (
      INSERT INTO claim_bands (band, claim_id) SELECT DISTINCT band, id FROM given, unnest(bands) AS band
      ON CONFLICT DO NOTHING
    )
    UPDATE claim_repetitions SET bands = given.bands FROM given WHERE claim_id = given.id`,
  items: `SELECT ${COLUMNS} FROM claim_repetitions r WHERE r.claim_id = ANY ($1::uuid[])`,
  near: `
    SELECT wanted.id AS "of", ${COLUMNS}
    FROM json_to_recordset($1::json) AS wanted(id uuid, bands int[])
    CROSS JOIN LATERAL (
      SELECT DISTINCT b.claim_id FROM unnest(wanted.bands) AS own(band) JOIN claim_bands b ON b.band = own.band
      WHERE b.claim_id <> wanted.id LIMIT ${MOST_NEAR}
    ) near
    JOIN claim_repetitions r ON r.claim_id = near.claim_id`,
  repeaters: `
    SELECT claim_id AS id, first_id AS "firstId" FROM claim_repetitions
    WHERE first_id = ANY ($1::uuid[]) AND claim_id <> first_id`,
  bandsOf: (claim) => claimBands(claim),
  bandsAround: (claim) => [-1, 0, 1].flatMap((spans) => claimBands(claim, spans)),
  likeness: saysTheSame,
};

interface Row {
  readonly id: string;
  readonly datedAt: Date;
  readonly identity: string;
  readonly position: number;
  readonly content: string;
  readonly speakerId: string | null;
}

/** Compares the claims of these articles with all that are compared already; those that are so stay as they are. */
export async function compareClaims(tx: Transaction, articleIds: readonly string[]): Promise<void> {
  const claims = await tx.$queryRawUnsafe<Row[]>(CONTENTS, articleIds);
  const rows = claims.flatMap(({ id, datedAt, identity, position, content, speakerId }) => {
    const stems = claimStems(content);
    if (stems.length < LEAST_STEMS) return [];
    const tie = String(tieOf(identity, position));
    return [{ id, dated_at: datedAt, tie, stems, bands: claimBands({ stems, speakerId, datedAt }) }];
  });
  await storeCompared(tx, CLAIMS, rows);
}
