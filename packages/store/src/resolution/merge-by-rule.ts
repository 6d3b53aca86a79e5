/**
 * Merges that rules have decided, many in few statements: what `merge` does for one that a hand asks for.
 *
 * @example await mergeByRule(tx, [{ from, into, score: 0.85, reasons: [{ reason: 'full_name', weight: 0.85 }] }])
 */
import { newId } from '../identifier.ts';
import type { Statements } from '../write-transaction.ts';
import type { Double } from './move-appearances.ts';
import type { Reason } from './score.ts';

export interface RuledMerge {
  readonly from: string;
  /** Goes into none itself. */
  readonly into: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const GIVEN = 'json_to_recordset($1::json) AS given("from" uuid, "into" uuid)';

/** Those of which both are still there. */
const THERE = `
  SELECT given.from FROM ${GIVEN}
  CROSS JOIN LATERAL (SELECT 1 FROM entities WHERE id = given.from AND merged_into_id IS NULL LIMIT 1) f
  CROSS JOIN LATERAL (SELECT 1 FROM entities WHERE id = given.into AND merged_into_id IS NULL LIMIT 1) i`;

/** A claim names an entity once: of rows that would come to name one twice its own stays, or else the first. */
const TAKE_DOUBLES = `
  WITH moving AS (
    SELECT given.from, own.claim_id, own.appearance_id, EXISTS (
        SELECT 1 FROM claim_about other WHERE other.claim_id = own.claim_id AND other.entity_id = given.into
      ) OR row_number() OVER (PARTITION BY own.claim_id, given.into ORDER BY own.position, own.appearance_id) > 1 AS double
    FROM ${GIVEN} CROSS JOIN LATERAL (SELECT * FROM claim_about WHERE entity_id = given.from) own
  )
  DELETE FROM claim_about moved USING moving
  WHERE moving.double AND moved.claim_id = moving.claim_id AND moved.entity_id = moving.from
  RETURNING moving.from, moved.claim_id, moved.appearance_id, moved.position`;

/** The articles that name those who go, by whom they go into; what was counted of both is counted again. */
const FORGET = `
  WITH touched AS (
    SELECT given.from, given.into, own.article_id
    FROM ${GIVEN} CROSS JOIN LATERAL (SELECT article_id FROM article_entities WHERE entity_id = given.from) own
  ), forgotten AS (
    DELETE FROM article_entities counted USING touched
    WHERE counted.article_id = touched.article_id AND counted.entity_id IN (touched.from, touched.into)
  )
  SELECT DISTINCT "into", article_id AS article FROM touched`;

/** All that refers to an appearance follows by ON UPDATE CASCADE. */
const MOVE = `
  UPDATE appearances SET entity_id = given.into FROM ${GIVEN} WHERE entity_id = given.from RETURNING id`;
const COUNT_AGAIN = `
  INSERT INTO article_entities (article_id, entity_id, dated_at, type, mentions, first_start)
  SELECT a.id, e.id, a.dated_at, e.type, m.mentions, m.first_start
  FROM json_to_recordset($1::json) AS touched("into" uuid, article uuid)
  CROSS JOIN LATERAL (SELECT id, dated_at FROM articles WHERE id = touched.article LIMIT 1) a
  CROSS JOIN LATERAL (SELECT id, type FROM entities WHERE id = touched.into LIMIT 1) e
  CROSS JOIN LATERAL (
    SELECT count(*) AS mentions, min(span_start) AS first_start FROM mentions
    WHERE entity_id = e.id AND article_id = a.id HAVING count(*) > 0
  ) m`;
/** Whose words they are is part of what claims are compared by. */
const COMPARE_AGAIN = `
  DELETE FROM claim_repetitions r USING claims c
  WHERE c.id = r.claim_id AND c.speaker_appearance_id = ANY ($1::uuid[])`;

/** Few are outlets, and an outlet has many documents: those of all would be read to find that there are none. */
const OUTLETS = `
  SELECT given.from, given.into FROM ${GIVEN}
  CROSS JOIN LATERAL (SELECT 1 FROM documents WHERE outlet_id = given.from LIMIT 1) d`;
const MOVE_OUTLETS = `UPDATE documents SET outlet_id = given.into FROM ${GIVEN} WHERE outlet_id = given.from`;
const FOLLOW = [
  `UPDATE aliases SET entity_id = given.into FROM ${GIVEN} WHERE entity_id = given.from`,
  `UPDATE entities SET merged_into_id = given.into FROM ${GIVEN} WHERE merged_into_id = given.from`,
  `UPDATE entities SET merged_into_id = given.into FROM ${GIVEN} WHERE id = given.from`,
];
const RECORD = `
  INSERT INTO entity_merges (id, from_id, into_id, reason, merged_by, merged_at, doubles)
  SELECT given.id, given.from, given.into, given.reason, 'rule', now(), given.doubles
  FROM json_to_recordset($1::json)
    AS given(id uuid, "from" uuid, "into" uuid, reason text, doubles jsonb, score real, reasons jsonb)`;
const JUDGE = `
  INSERT INTO entity_judgements (left_id, right_id, judgement, score, reasons, judged_by, judged_at)
  SELECT LEAST(given.from, given.into), GREATEST(given.from, given.into), 'same', given.score, given.reasons, 'rule', now()
  FROM json_to_recordset($1::json) AS given("from" uuid, "into" uuid, score real, reasons jsonb)
  ON CONFLICT (left_id, right_id) DO UPDATE
    SET judgement = 'same', score = EXCLUDED.score, reasons = EXCLUDED.reasons, judged_at = EXCLUDED.judged_at
    WHERE entity_judgements.judged_by = 'rule'`;

/** Within a transaction that holds the archive's lock alone. Returns those that were made: both were still there. */
export async function mergeByRule(tx: Statements, merges: readonly RuledMerge[]): Promise<RuledMerge[]> {
  // Plans made while tables were small would read all of them for each merge.
  await tx.$executeRawUnsafe("SELECT set_config('enable_seqscan', 'off', true)");
  const there = await tx.$queryRawUnsafe<{ from: string }[]>(THERE, JSON.stringify(merges));
  const ids = new Set(there.map(({ from }) => from));
  const made = merges.filter(({ from }) => ids.has(from));
  if (made.length === 0) return [];
  const given = JSON.stringify(made.map(({ from, into }) => ({ from, into })));
  const doubles = await tx.$queryRawUnsafe<(Double & { from: string })[]>(TAKE_DOUBLES, given);
  const touched = await tx.$queryRawUnsafe<object[]>(FORGET, given);
  const moved = await tx.$queryRawUnsafe<{ id: string }[]>(MOVE, given);
  await tx.$executeRawUnsafe(COUNT_AGAIN, JSON.stringify(touched));
  await tx.$executeRawUnsafe(
    COMPARE_AGAIN,
    moved.map(({ id }) => id),
  );
  const outlets = await tx.$queryRawUnsafe<object[]>(OUTLETS, given);
  if (outlets.length > 0) await tx.$executeRawUnsafe(MOVE_OUTLETS, JSON.stringify(outlets));
  for (const statement of FOLLOW) await tx.$executeRawUnsafe(statement, given);
  const rows = made.map((merge) => ({
    ...merge,
    id: newId(),
    reason: `resolution/${merge.reasons[0]?.reason ?? 'name'}`,
    doubles: doubles.filter((double) => double.from === merge.from).map(({ from, ...double }) => double),
  }));
  await tx.$executeRawUnsafe(RECORD, JSON.stringify(rows));
  await tx.$executeRawUnsafe(JUDGE, JSON.stringify(rows));
  return made;
}
