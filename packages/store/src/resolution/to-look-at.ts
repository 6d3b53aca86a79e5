/**
 * Which entities the second look has yet to compare: those that got a new spelling (triggers mark them as they are
 * written), and those in doubt of whom new articles speak.
 *
 * @example const marked = await takeMarked(tx, 0); // { ids: ['0197…', …], last: 200, left: 1204 }
 */
import { timeOfId } from '../identifier.ts';
import type { Store } from '../open-store.ts';
import { type Statements, writeTransaction } from '../write-transaction.ts';

/** Entities compared in one transaction. */
const TOGETHER = 200;
/** A document is stored at most this long after its id was made: milliseconds. */
const LATEST_COMMIT = 10 * 60_000;

const TAKE = `
  DELETE FROM entities_to_compare WHERE id IN (
    SELECT id FROM entities_to_compare WHERE id > $1::bigint ORDER BY id LIMIT ${TOGETHER})
  RETURNING id, entity_id AS entity`;
const LEFT = 'SELECT count(*)::int AS left FROM entities_to_compare WHERE id > $1::bigint';

export interface Marked {
  /** Entities, each once. */
  readonly ids: readonly string[];
  /** The last mark taken: `after` for the next. */
  readonly last: number;
  /** Marks behind it. */
  readonly left: number;
}

/** Takes the marks of some off, those that were marked first; null when there are none after this one. */
export async function takeMarked(tx: Statements, after: number): Promise<Marked | null> {
  const rows = await tx.$queryRawUnsafe<{ id: string; entity: string }[]>(TAKE, after);
  if (rows.length === 0) return null;
  const last = Math.max(...rows.map(({ id }) => Number(id)));
  const [{ left } = { left: 0 }] = await tx.$queryRawUnsafe<{ left: number }[]>(LEFT, last);
  return { ids: [...new Set(rows.map(({ entity }) => entity))], last, left };
}

/** Judged to be one, and two yet: a look was stopped before it joined. */
const DUE = `
  SELECT EXISTS (SELECT 1 FROM entities_to_compare) OR EXISTS (
    SELECT 1 FROM entity_judgements j
    JOIN entities l ON l.id = j.left_id AND l.merged_into_id IS NULL
    JOIN entities r ON r.id = j.right_id AND r.merged_into_id IS NULL
    WHERE j.judgement = 'same' AND j.judged_by = 'rule') OR EXISTS (
    SELECT 1 FROM articles WHERE id > (SELECT through FROM second_looks)
  ) AS due`;

/** True when something has become known since the last look, or that was stopped. */
export async function isLookDue(store: Store): Promise<boolean> {
  const [row] = await store.query<{ due: boolean }>(DUE);
  return row?.due ?? true;
}

const MARK_ALL = `
  INSERT INTO entities_to_compare (entity_id)
  SELECT id FROM entities e
  WHERE merged_into_id IS NULL AND EXISTS (SELECT 1 FROM aliases WHERE entity_id = e.id) ORDER BY id`;
const FORGET = 'DELETE FROM entities_to_compare';
const NEWEST = `
  SELECT (SELECT id FROM articles ORDER BY id DESC LIMIT 1) AS newest, (SELECT through FROM second_looks) AS through`;
const MARK_DOUBTS = `
  WITH named AS (
    SELECT DISTINCT entity_id AS id FROM article_entities WHERE article_id > $1::uuid
  ), doubts AS (
    SELECT j.left_id, j.right_id FROM named JOIN entity_judgements j ON j.left_id = named.id
      WHERE j.judgement = 'unsure' AND j.judged_by = 'rule'
    UNION
    SELECT j.left_id, j.right_id FROM named JOIN entity_judgements j ON j.right_id = named.id
      WHERE j.judgement = 'unsure' AND j.judged_by = 'rule'
  )
  INSERT INTO entities_to_compare (entity_id)
  SELECT e.id FROM (SELECT left_id AS id FROM doubts UNION SELECT right_id FROM doubts) either
  JOIN entities e ON e.id = either.id AND e.merged_into_id IS NULL ORDER BY 1`;
const NOTE = `
  INSERT INTO second_looks (id, through) VALUES (1, $1::uuid)
  ON CONFLICT (id) DO UPDATE SET through = EXCLUDED.through`;

/** Marks everybody. */
export async function markAll(store: Store): Promise<void> {
  await writeTransaction(store.pool, async (tx) => {
    await tx.$executeRawUnsafe(FORGET);
    await tx.$executeRawUnsafe(MARK_ALL);
    await noteNewest(tx);
  });
}

/** Marks whoever is in doubt, or is doubted to be one, and is named by articles stored since the last look. */
export async function markDoubts(store: Store): Promise<void> {
  await writeTransaction(store.pool, async (tx) => {
    const through = await noteNewest(tx);
    if (through !== null) await tx.$executeRawUnsafe(MARK_DOUBTS, earlierId(through));
  });
}

/** Returns what was the newest article at the last look; null before any. */
async function noteNewest(tx: Statements): Promise<string | null> {
  const [row] = await tx.$queryRawUnsafe<{ newest: string | null; through: string | null }[]>(NEWEST);
  if (row?.newest) await tx.$executeRawUnsafe(NOTE, row.newest);
  return row?.through ?? null;
}

/** The least id made when a document could still be on its way whose id was made before this one. */
function earlierId(id: string): string {
  const hex = Math.max(0, timeOfId(id) - LATEST_COMMIT)
    .toString(16)
    .padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}
