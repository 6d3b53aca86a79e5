/**
 * Runs planned statements: those that come again are prepared, so that PostgreSQL plans them once for a connection.
 *
 * @example const read = makeReader(store); await read({ text: 'SELECT $1::int AS data', values: [1] })
 */
import type { Store } from '@isnad/store';
import type { BoundPlan } from '../plan/plan-operation.ts';

export type PlannedData = Readonly<Record<string, unknown>>;
export type ReadStatement = (plan: BoundPlan) => Promise<PlannedData>;

/** From this use on a statement is prepared: queries made up for one request are not worth keeping. */
const USES = 3;
/** A connection keeps what it has prepared for as long as it lives, so a client must not be able to add without end. */
const MOST_PREPARED = 300;
/** Statements whose uses are counted. */
const MOST_COUNTED = 5000;

export function makeReader(store: Pick<Store, 'query' | 'pool'>): ReadStatement {
  const uses = new Map<string, number>();
  const prepared = new Set<string>();
  const isPrepared = (text: string): boolean => {
    if (prepared.has(text)) return true;
    const count = (uses.get(text) ?? 0) + 1;
    if (uses.size >= MOST_COUNTED) uses.clear();
    uses.set(text, count);
    if (count < USES || prepared.size >= MOST_PREPARED) return false;
    prepared.add(text);
    uses.delete(text);
    return true;
  };
  return async ({ text, values }) => {
    const rows: { data: PlannedData }[] = isPrepared(text)
      ? await store.query<{ data: PlannedData }>(text, values)
      : (await store.pool.query<{ data: PlannedData }>(text, [...values])).rows;
    return rows[0]?.data ?? {};
  };
}
