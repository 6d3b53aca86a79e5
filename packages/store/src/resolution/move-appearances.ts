/**
 * Moves appearances from one entity to another, and keeps what is counted by entity true.
 *
 * @example const doubles = await moveAppearances(tx, { from, to, appearanceIds });
 */
import type { Transaction } from './candidates.ts';

/** A row of `claim_about` that a move took out, because the claim was about both entities. */
export interface Double {
  readonly claim_id: string;
  readonly appearance_id: string;
  readonly position: number;
}

export interface Move {
  readonly from: string;
  readonly to: string;
  readonly appearanceIds: readonly string[];
}

const ARTICLES = `
  SELECT DISTINCT article_id AS id FROM mentions WHERE appearance_id = ANY ($1::uuid[])`;

/** A claim names an entity once: where it would come to do so twice, the mover's row goes. */
const TAKE_DOUBLES = `
  DELETE FROM claim_about moved
  WHERE moved.appearance_id = ANY ($1::uuid[]) AND moved.entity_id = $2::uuid
    AND EXISTS (SELECT 1 FROM claim_about other WHERE other.claim_id = moved.claim_id AND other.entity_id = $3::uuid)
  RETURNING claim_id, appearance_id, position`;

/** All that refers to an appearance follows by ON UPDATE CASCADE. */
const MOVE = 'UPDATE appearances SET entity_id = $3::uuid WHERE id = ANY ($1::uuid[]) AND entity_id = $2::uuid';

const FORGET = 'DELETE FROM article_entities WHERE article_id = ANY ($1::uuid[]) AND entity_id = ANY ($2::uuid[])';
const COUNT_AGAIN = `
  INSERT INTO article_entities (article_id, entity_id, dated_at, type, mentions, first_start)
  SELECT a.id, e.id, a.dated_at, e.type, count(*), min(m.span_start)
  FROM mentions m JOIN articles a ON a.id = m.article_id JOIN entities e ON e.id = m.entity_id
  WHERE m.article_id = ANY ($1::uuid[]) AND m.entity_id = ANY ($2::uuid[])
  GROUP BY a.id, e.id`;

/** Whose words they are is part of what claims are compared by. */
const COMPARE_AGAIN = `
  DELETE FROM claim_repetitions r USING claims c
  WHERE c.id = r.claim_id AND c.speaker_appearance_id = ANY ($1::uuid[])`;

/** Returns the rows of `claim_about` that became doubles. */
export async function moveAppearances(tx: Transaction, { from, to, appearanceIds }: Move): Promise<Double[]> {
  if (appearanceIds.length === 0) return [];
  const articles = (await tx.$queryRawUnsafe<{ id: string }[]>(ARTICLES, appearanceIds)).map(({ id }) => id);
  const doubles = await tx.$queryRawUnsafe<Double[]>(TAKE_DOUBLES, appearanceIds, from, to);
  await tx.$executeRawUnsafe(FORGET, articles, [from, to]);
  await tx.$executeRawUnsafe(MOVE, appearanceIds, from, to);
  await tx.$executeRawUnsafe(COUNT_AGAIN, articles, [from, to]);
  await tx.$executeRawUnsafe(COMPARE_AGAIN, appearanceIds);
  return doubles;
}

/** Gives doubles back to where they were, as far as their claims and appearances are still there. */
export async function returnDoubles(tx: Transaction, doubles: readonly Double[]): Promise<void> {
  if (doubles.length === 0) return;
  await tx.$executeRawUnsafe(RETURN_DOUBLES, JSON.stringify(doubles));
}

const RETURN_DOUBLES = `
  INSERT INTO claim_about (claim_id, entity_id, appearance_id, position, dated_at)
  SELECT double.claim_id, a.entity_id, a.id, double.position, c.dated_at
  FROM json_to_recordset($1::json) AS double(claim_id uuid, appearance_id uuid, position int)
  JOIN claims c ON c.id = double.claim_id
  JOIN appearances a ON a.id = double.appearance_id
  ON CONFLICT DO NOTHING`;
