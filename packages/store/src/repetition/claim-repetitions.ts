/**
 * Claims made again, in the same words or in others: each is tied to the earliest.
 *
 * @example await compareClaims(tx, articleIds)
 */
import type { Statements } from '../write-transaction.ts';
import { arrayOf, type ComparedKind, MOST_NEAR, storeCompared, tieOf } from './compared-rows.ts';
import type { Compared } from './firsts.ts';
import { type ClaimPrint, claimBands, claimStems, LEAST_STEMS, saysTheSame } from './same-statement.ts';

const CONTENTS = `
  SELECT c.id, c.dated_at AS "datedAt", d.identity, c.position, c.content,
    c.speaker_id AS "speakerId"
  FROM claims c JOIN articles a ON a.id = c.article_id JOIN documents d ON d.id = a.document_id
  WHERE c.article_id = ANY ($1::uuid[]) AND NOT EXISTS (SELECT 1 FROM claim_repetitions r WHERE r.claim_id = c.id)`;

const CLAIMS: ComparedKind<Compared & ClaimPrint> = {
  insert: `
    WITH given AS (
      SELECT * FROM json_to_recordset($1::json)
        AS given(id uuid, first uuid, similarity real, dated timestamptz, tie bigint, stems int[], bands int[])
    ), banded AS (
      INSERT INTO claim_bands (band, claim_id)
      SELECT DISTINCT band, id FROM given, unnest(bands) AS band ORDER BY band, id
    )
    INSERT INTO claim_repetitions (claim_id, first_id, similarity, dated_at, tie, stems, bands)
    SELECT id, first, similarity, dated, tie, stems, bands FROM given`,
  update: `
    UPDATE claim_repetitions SET first_id = given.first, similarity = given.similarity
    FROM json_to_recordset($1::json) AS given(id uuid, first uuid, similarity real)
    WHERE claim_id = given.id AND claim_id = ANY ($2::uuid[])`,
  setBands: `
    WITH given AS (SELECT * FROM json_to_recordset($1::json) AS given(id uuid, bands int[], gone int[], added int[])
    ), dropped AS (
      DELETE FROM claim_bands b USING given
      WHERE b.claim_id = given.id AND b.band = ANY (given.gone) AND b.band = ANY ($3::int[])
    ), noted AS (
      INSERT INTO claim_bands (band, claim_id) SELECT DISTINCT band, id FROM given, unnest(added) AS band
      ON CONFLICT DO NOTHING
    )
    UPDATE claim_repetitions SET bands = given.bands FROM given
    WHERE claim_id = given.id AND claim_id = ANY ($2::uuid[])`,
  items: `
    SELECT r.claim_id AS id, r.first_id AS "firstId", r.dated_at AS "datedAt", r.tie, array_to_json(r.stems) AS stems,
      array_to_json(r.bands) AS bands,
      (SELECT speaker_id FROM claims WHERE claims.id = r.claim_id) AS "speakerId"
    FROM unnest($1::uuid[]) AS wanted(id)
    CROSS JOIN LATERAL (SELECT * FROM claim_repetitions WHERE claim_id = wanted.id LIMIT 1) r`,
  near: `
    SELECT wanted.band, near.id FROM unnest($1::int[]) AS wanted(band)
    CROSS JOIN LATERAL (SELECT claim_id AS id FROM claim_bands WHERE band = wanted.band LIMIT ${MOST_NEAR}) near`,
  repeaters: `
    SELECT claim_id AS id, first_id AS "firstId" FROM claim_repetitions
    WHERE first_id = ANY ($1::uuid[]) AND claim_id <> first_id`,
  rowOf: ({ stems }) => ({ stems: arrayOf(stems) }),
  bandsOf: (claim) => claimBands(claim),
  bandsAround: (claim) => claimBands(claim, [-1, 0, 1]),
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
export async function compareClaims(tx: Statements, articleIds: readonly string[]): Promise<void> {
  const claims = await tx.$queryRawUnsafe<Row[]>(CONTENTS, articleIds);
  const items = claims.flatMap(({ id, datedAt, identity, position, content, speakerId }) => {
    const stems = claimStems(content);
    if (stems.length < LEAST_STEMS) return [];
    return [{ id, firstId: id, datedAt, tie: tieOf(identity, position), stems, speakerId }];
  });
  await storeCompared(tx, CLAIMS, items);
}
