/**
 * Reads what is said again: the wordings of a claim and the copies of an article, the first seen first.
 *
 * @example (await repetitionsOf(store, claimId)).map(({ content, outlet }) => `${outlet}: ${content}`)
 */
import { isId } from '../identifier.ts';
import type { Store } from '../open-store.ts';
import { explainDatabaseError } from '../store-error.ts';

export interface Wording {
  readonly claimId: string;
  readonly articleId: string;
  readonly content: string;
  /** The name of the outlet, where it is known. */
  readonly outlet: string | null;
  readonly datedAt: Date;
  /** With the first one: 1 for itself. */
  readonly similarity: number;
  readonly isFirst: boolean;
}

export interface Copy {
  readonly articleId: string;
  readonly documentId: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly datedAt: Date;
  /** With the first one: 1 for itself. */
  readonly similarity: number;
  readonly isFirst: boolean;
}

const WORDINGS = `
  SELECT c.id AS "claimId", c.article_id AS "articleId", c.content, outlet.name AS outlet, r.dated_at AS "datedAt",
    r.similarity, r.claim_id = r.first_id AS "isFirst"
  FROM claim_repetitions own
  JOIN claim_repetitions r ON r.first_id = own.first_id
  JOIN claims c ON c.id = r.claim_id
  JOIN articles a ON a.id = c.article_id
  JOIN documents d ON d.id = a.document_id
  LEFT JOIN entities outlet ON outlet.id = d.outlet_id
  WHERE own.claim_id = $1::uuid
  ORDER BY "isFirst" DESC, r.dated_at, r.tie LIMIT $2`;

const COPIES = `
  SELECT a.id AS "articleId", d.id AS "documentId", a.title, outlet.name AS outlet, c.dated_at AS "datedAt",
    c.similarity, c.article_id = c.first_id AS "isFirst"
  FROM article_copies own
  JOIN article_copies c ON c.first_id = own.first_id
  JOIN articles a ON a.id = c.article_id
  JOIN documents d ON d.id = a.document_id
  LEFT JOIN entities outlet ON outlet.id = d.outlet_id
  WHERE own.article_id = $1::uuid
  ORDER BY "isFirst" DESC, c.dated_at, c.tie LIMIT $2`;

/** All wordings of what a claim says, itself among them; none while the claim is not compared, or too short to be. */
export async function repetitionsOf(store: Store, claimId: string, limit = 100): Promise<Wording[]> {
  return await read<Wording>(store, WORDINGS, claimId, limit);
}

/** All copies of an article, itself among them; none while it is not compared, or too short to be. */
export async function copiesOf(store: Store, articleId: string, limit = 100): Promise<Copy[]> {
  return await read<Copy>(store, COPIES, articleId, limit);
}

async function read<Row extends object>(store: Store, sql: string, id: string, limit: number): Promise<Row[]> {
  if (!isId(id)) return [];
  return await store.query<Row>(sql, [id, limit]).catch((error) => {
    throw explainDatabaseError(error);
  });
}
