/**
 * What was judged of pairs of entities by rule: written over what rules judged before, never over a hand's word.
 *
 * @example await writeJudgements(tx, [{ left, right, verdict }])
 */
import type { Statements } from '../write-transaction.ts';
import type { Verdict } from './score.ts';

/** `left` is the smaller id. */
export interface JudgedPair {
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
}

const WRITE = `
  INSERT INTO entity_judgements (left_id, right_id, judgement, score, reasons, judged_by, judged_at)
  SELECT given.left, given.right, given.judgement, given.score, given.reasons, 'rule', now()
  FROM json_to_recordset($1::json) AS given("left" uuid, "right" uuid, judgement judgement, score real, reasons jsonb)
  CROSS JOIN LATERAL (SELECT 1 FROM entities WHERE id = given.left LIMIT 1) l
  CROSS JOIN LATERAL (SELECT 1 FROM entities WHERE id = given.right LIMIT 1) r
  ORDER BY given.left, given.right
  ON CONFLICT (left_id, right_id) DO UPDATE
    SET judgement = EXCLUDED.judgement, score = EXCLUDED.score, reasons = EXCLUDED.reasons, judged_at = EXCLUDED.judged_at
    WHERE entity_judgements.judged_by = 'rule' AND (entity_judgements.judgement, entity_judgements.score,
      entity_judgements.reasons) IS DISTINCT FROM (EXCLUDED.judgement, EXCLUDED.score, EXCLUDED.reasons)`;

export async function writeJudgements(tx: Statements, pairs: readonly JudgedPair[]): Promise<void> {
  if (pairs.length === 0) return;
  const rows = pairs.map(({ left, right, verdict }) => ({ left, right, ...verdict }));
  await tx.$executeRawUnsafe(WRITE, JSON.stringify(rows));
}
