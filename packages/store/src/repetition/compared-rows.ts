/**
 * What is compared, as rows: stored as repeating nothing, then tied to what each repeats.
 *
 * @example await storeCompared(tx, ARTICLES, rows)
 */
import type { Transaction } from '../resolution/candidates.ts';
import { assignFirsts, type Compared, type First, type Neighbourhood } from './firsts.ts';
import { hashOf } from './sketch.ts';

/** A kind of things that are compared, and where they are kept. */
export interface ComparedKind<T extends Compared> {
  /** Stores rows given as JSON, each as its own first, with their bands. */
  readonly insert: string;
  /** Sets firsts given as JSON (`id`, `first_id`, `similarity`). */
  readonly update: string;
  /** Gives things the bands given as JSON (`id`, `bands`) instead of those they have. */
  readonly setBands: string;
  /** The things of these ids. */
  readonly items: string;
  /** For JSON of `id` and `bands`: what else shares a band, each with `of`, the id it was found for. */
  readonly near: string;
  /** What repeats things of these ids. */
  readonly repeaters: string;
  /** The bands it is found by, when it repeats its first with this similarity: none when what is like it is like that. */
  bandsOf(item: T, similarity: number | null): readonly number[];
  /** The bands in which something like it would be. */
  bandsAround(item: T): readonly number[];
  /** How alike two are when the one repeats the other; else null. */
  likeness(one: T, other: T): number | null;
}

/** Things looked at of those that share a band with one. */
export const MOST_NEAR = 300;

export async function storeCompared<T extends Compared>(
  tx: Transaction,
  kind: ComparedKind<T>,
  rows: readonly { readonly id: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.$executeRawUnsafe(kind.insert, JSON.stringify(rows));
  const changed = await assignFirsts(
    rows.map(({ id }) => id),
    neighbourhoodIn(tx, kind),
  );
  const fresh = new Set(rows.map(({ id }) => id));
  const updates = [...changed]
    .filter(([id, { firstId }]) => firstId !== id || !fresh.has(id))
    .map(([id, { firstId, similarity }]) => ({ id, first_id: firstId, similarity }));
  if (updates.length === 0) return;
  await tx.$executeRawUnsafe(kind.update, JSON.stringify(updates));
  const items = await tx.$queryRawUnsafe<T[]>(
    kind.items,
    updates.map(({ id }) => id),
  );
  const bands = items.map((item) => {
    const { firstId, similarity } = changed.get(item.id) as First;
    return { id: item.id, bands: kind.bandsOf(item, firstId === item.id ? null : similarity) };
  });
  await tx.$executeRawUnsafe(kind.setBands, JSON.stringify(bands));
}

function neighbourhoodIn<T extends Compared>(tx: Transaction, kind: ComparedKind<T>): Neighbourhood<T> {
  return {
    async neighboursOf(ids) {
      if (ids.length === 0) return new Map();
      const items = await tx.$queryRawUnsafe<T[]>(kind.items, ids);
      const wanted = items.map((item) => ({ id: item.id, bands: kind.bandsAround(item) }));
      const near = await tx.$queryRawUnsafe<(T & { of: string })[]>(kind.near, JSON.stringify(wanted));
      const known = new Map(items.map((item) => [item.id, { item, like: [] as { item: T; similarity: number }[] }]));
      for (const other of near) {
        const one = known.get(other.of);
        const similarity = one === undefined ? null : kind.likeness(one.item, other);
        if (similarity !== null) one?.like.push({ item: other, similarity });
      }
      return known;
    },
    async repeatersOf(ids) {
      return ids.length === 0 ? [] : await tx.$queryRawUnsafe<{ id: string; firstId: string }[]>(kind.repeaters, ids);
    },
  };
}

/** From what the document is, so that every archive decides alike who of two of one date is first. */
export function tieOf(identity: string, position: number): bigint {
  return (BigInt(hashOf(identity) >>> 0) << 16n) | BigInt(Math.min(position, 0xffff));
}
