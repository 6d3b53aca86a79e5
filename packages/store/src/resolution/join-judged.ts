/**
 * Joins what has been judged one by rule and is still two.
 *
 * @example const joined = await joinJudged(store); // 12
 */
import type { EntityType } from '@isnad/core';
import { lockArchive } from '../document/delete-reading.ts';
import type { Store } from '../open-store.ts';
import { writeTransaction } from '../write-transaction.ts';
import { decideMerges, type Member } from './decide-merges.ts';
import { mergeByRule } from './merge-by-rule.ts';
import type { Reason } from './score.ts';

/** Merges that one transaction makes: while it does no document is written. */
const TOGETHER = 100;

/** Pairs of entities that are there, unless a hand judged them. */
const JUDGED = `
  SELECT j.left_id AS left, j.right_id AS right, j.judgement::text AS judgement, j.score, j.reasons
  FROM entity_judgements j
  JOIN entities l ON l.id = j.left_id AND l.merged_into_id IS NULL
  JOIN entities r ON r.id = j.right_id AND r.merged_into_id IS NULL
  WHERE j.judgement = 'same' AND j.judged_by = 'rule'`;
const APART = `
  SELECT left_id || ' ' || right_id AS pair FROM entity_judgements
  WHERE judgement = 'different' AND left_id = ANY ($1::uuid[]) AND right_id = ANY ($1::uuid[])`;
const MEMBERS = `
  SELECT e.id, e.type::text AS type, COALESCE(e.base_key, e.name_key) AS base, e.known_key AS "knownKey",
    COALESCE(e.country, (SELECT min(country) FROM entities gone WHERE gone.merged_into_id = e.id)) AS country,
    e.gender::text AS gender, COALESCE(c.articles, 0) AS articles,
    ARRAY(SELECT e.name_key UNION SELECT gone.name_key FROM entities gone WHERE gone.merged_into_id = e.id
      AND NOT EXISTS (SELECT 1 FROM entity_merges m WHERE m.from_id = gone.id AND m.undone_at IS NULL
        AND m.merged_by = 'rule' AND m.reason = 'resolution/slip_of_the_pen')) AS "nameKeys"
  FROM entities e LEFT JOIN entity_counts c ON c.entity_id = e.id WHERE e.id = ANY ($1::uuid[])`;
/** What was judged one and stays two, because others stand between them, is doubt. */
const DOUBT = `
  UPDATE entity_judgements SET judgement = 'unsure'
  WHERE judgement = 'same' AND judged_by = 'rule' AND (left_id || ' ' || right_id) = ANY ($1::text[])`;

interface Judged {
  readonly left: string;
  readonly right: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Whoever others were joined to, and whoever was in doubt beside the one or the other, may now be judged otherwise. */
const MARK_CONCERNED = `
  INSERT INTO entities_to_compare (entity_id)
  SELECT e.id FROM (
    SELECT id FROM unnest($1::uuid[]) AS kept(id)
    UNION SELECT right_id FROM entity_judgements WHERE left_id = ANY ($1::uuid[] || $2::uuid[]) AND judgement = 'unsure'
    UNION SELECT left_id FROM entity_judgements WHERE right_id = ANY ($1::uuid[] || $2::uuid[]) AND judgement = 'unsure'
  ) concerned JOIN entities e ON e.id = concerned.id AND e.merged_into_id IS NULL ORDER BY 1`;

/** Returns how many were joined to another. Those concerned are marked to be compared anew. */
export async function joinJudged(store: Store): Promise<number> {
  const judged = await store.query<Judged>(JUDGED);
  if (judged.length === 0) return 0;
  const ids = [...new Set(judged.flatMap(({ left, right }) => [left, right]))];
  const members = await store.query<Member & { type: EntityType }>(MEMBERS, [ids]);
  const apart = new Set((await store.query<{ pair: string }>(APART, [ids])).map(({ pair }) => pair));
  const pairs = judged.map((pair) => ({ ...pair, isSlip: pair.reasons[0]?.reason === 'slip_of_the_pen' }));
  const merges = decideMerges(pairs, new Map(members.map((member) => [member.id, member])), apart);
  const reasonsOf = new Map(judged.map(({ left, right, reasons }) => [`${left} ${right}`, reasons]));
  for (let start = 0; start < merges.length; start += TOGETHER) {
    const ruled = merges.slice(start, start + TOGETHER).map(({ left, right, from, into, score }) => {
      return { from, into, score, reasons: reasonsOf.get(`${left} ${right}`) ?? [] };
    });
    await writeTransaction(store.pool, async (tx) => {
      await lockArchive(tx, 'changing');
      await mergeByRule(tx, ruled);
      await tx.$executeRawUnsafe(
        MARK_CONCERNED,
        ruled.map(({ into }) => into),
        ruled.map(({ from }) => from),
      );
    });
  }
  const rootOf = new Map(merges.map(({ from, into }) => [from, into]));
  const still = judged.filter(({ left, right }) => (rootOf.get(left) ?? left) !== (rootOf.get(right) ?? right));
  await store.query(DOUBT, [still.map(({ left, right }) => `${left} ${right}`)]);
  await store.query('SELECT fold_entity_counts()');
  return merges.length;
}
