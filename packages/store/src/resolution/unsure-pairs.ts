/**
 * Pairs of entities that may be one: apart until somebody looks.
 *
 * @example for (const { left, right, score } of await unsurePairs(store)) …
 */
import type { EntityType } from '@isnad/core';
import type { Store } from '../open-store.ts';
import { explainDatabaseError } from '../store-error.ts';
import type { Reason } from './score.ts';

export interface UnsureEntity {
  readonly id: string;
  readonly name: string;
  /** Documents that speak of it; counted up to 1000. */
  readonly documents: number;
}

export interface UnsurePair {
  readonly type: EntityType;
  readonly left: UnsureEntity;
  readonly right: UnsureEntity;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface UnsureOptions {
  readonly type?: EntityType;
  /** Default 50. */
  readonly limit?: number;
}

const DOCUMENTS = (id: string) =>
  `(SELECT count(*)::int FROM (SELECT 1 FROM appearances WHERE entity_id = ${id} LIMIT 1000) counted)`;
const UNSURE = `
  SELECT l.type::text AS type, j.score, j.reasons,
    json_build_object('id', l.id, 'name', l.name, 'documents', ${DOCUMENTS('l.id')}) AS left,
    json_build_object('id', r.id, 'name', r.name, 'documents', ${DOCUMENTS('r.id')}) AS right
  FROM entity_judgements j JOIN entities l ON l.id = j.left_id JOIN entities r ON r.id = j.right_id
  WHERE j.judgement = 'unsure' AND l.merged_into_id IS NULL AND r.merged_into_id IS NULL
    AND ($1::entity_type IS NULL OR l.type = $1::entity_type)
  ORDER BY j.score DESC, j.left_id, j.right_id LIMIT $2`;

/** The likeliest first. `mergeEntities` joins two; `judgeApart` keeps them two. */
export async function unsurePairs(store: Store, { type, limit = 50 }: UnsureOptions = {}): Promise<UnsurePair[]> {
  return await store.query<UnsurePair>(UNSURE, [type ?? null, limit]).catch((error) => {
    throw explainDatabaseError(error);
  });
}
