/**
 * What is compared, as rows: tied to what each repeats, and found by its bands from then on.
 *
 * @example await storeCompared(tx, ARTICLES, articles)
 */
import type { Statements } from '../write-transaction.ts';
import { assignFirsts, type Compared, type First, type Neighbourhood } from './firsts.ts';
import { hashOf } from './sketch.ts';

/** A kind of things that are compared, and where they are kept. No statement reads more rows than it is given ids or bands. */
export interface ComparedKind<T extends Compared> {
  /** Stores rows given as JSON: `id`, `first`, `similarity`, `dated`, `tie`, `bands` and what `rowOf` gives. */
  readonly insert: string;
  /** Sets firsts given as JSON (`id`, `first`, `similarity`), their ids once more as an array. */
  readonly update: string;
  /** Gives things other bands: as JSON (`id`, `bands`, what of them is `gone`, what `added`), their ids, all that are gone. */
  readonly setBands: string;
  /** The things of these ids, with the bands they have. */
  readonly items: string;
  /** For an array of bands: each with the `id` of what has it. */
  readonly near: string;
  /** What repeats things of these ids. */
  readonly repeaters: string;
  /** The columns that only this kind has. */
  rowOf(item: T): Readonly<Record<string, unknown>>;
  /** The bands it is found by, when it repeats its first with this similarity: none when what is like it is like that. */
  bandsOf(item: T, similarity: number | null): readonly number[];
  /** The bands in which something like it would be. */
  bandsAround(item: T): readonly number[];
  /** How alike two are when the one repeats the other; else null. */
  likeness(one: T, other: T): number | null;
}

/** Things looked at of those that share a band with one. */
export const MOST_NEAR = 300;

/** As it is stored: a bigint comes as text, and the bands it is found by are known. */
type Stored<T> = Omit<T, 'tie'> & { readonly tie: string; readonly bands: readonly number[] };

/** What has a band. */
interface Banded {
  readonly band: number;
  readonly id: string;
}

/** Stores things that are not stored yet, each with its first, and ties those to them that turn out to repeat them. */
export async function storeCompared<T extends Compared>(
  tx: Statements,
  kind: ComparedKind<T>,
  fresh: readonly T[],
): Promise<void> {
  if (fresh.length === 0) return;
  const ids = fresh.map(({ id }) => id);
  const changed = await assignFirsts(ids, neighbourhoodOf(tx, kind, fresh));
  const rows = fresh.map((item) => {
    const { firstId, similarity } = changed.get(item.id) as First;
    const bands = kind.bandsOf(item, firstId === item.id ? null : similarity);
    const { id, datedAt, tie } = item;
    const known = { id, first: firstId, similarity, dated: datedAt, tie: String(tie), bands: arrayOf(bands) };
    return { ...known, ...kind.rowOf(item) };
  });
  await tx.$executeRawUnsafe(kind.insert, JSON.stringify(rows));
  for (const id of ids) changed.delete(id);
  if (changed.size > 0) await change(tx, kind, changed);
}

/** Gives what is stored other firsts, and the bands that come of that. */
async function change<T extends Compared>(tx: Statements, kind: ComparedKind<T>, changed: ReadonlyMap<string, First>) {
  const rows = [...changed].map(([id, { firstId, similarity }]) => ({ id, first: firstId, similarity }));
  await tx.$executeRawUnsafe(kind.update, JSON.stringify(rows), [...changed.keys()]);
  const moved = (await tx.$queryRawUnsafe<Stored<T>[]>(kind.items, [...changed.keys()])).flatMap((stored) => {
    const { firstId, similarity } = changed.get(stored.id) as First;
    const bands = [...new Set(kind.bandsOf(itemOf(stored), firstId === stored.id ? null : similarity))];
    const gone = stored.bands.filter((band) => !bands.includes(band));
    const added = bands.filter((band) => !stored.bands.includes(band));
    return gone.length + added.length === 0 ? [] : [{ id: stored.id, bands, gone, added }];
  });
  if (moved.length === 0) return;
  const movedIds = moved.map(({ id }) => id);
  const gone = moved.flatMap((item) => item.gone);
  await tx.$executeRawUnsafe(kind.setBands, JSON.stringify(moved), movedIds, gone);
}

/** What is like what: of those that are stored already, and of those about to be. */
function neighbourhoodOf<T extends Compared>(
  tx: Statements,
  kind: ComparedKind<T>,
  fresh: readonly T[],
): Neighbourhood<T> {
  const items = new Map(fresh.map((item) => [item.id, item]));
  const freshIn = new Map<number, string[]>();
  for (const item of fresh) for (const band of new Set(kind.bandsOf(item, null))) noteIn(freshIn, band, item.id);

  async function learn(ids: Iterable<string>): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !items.has(id));
    if (unknown.length === 0) return;
    for (const stored of await tx.$queryRawUnsafe<Stored<T>[]>(kind.items, unknown))
      items.set(stored.id, itemOf(stored));
  }

  return {
    async neighboursOf(ids) {
      if (ids.length === 0) return new Map();
      await learn(ids);
      const around = ids.flatMap((id) => {
        const item = items.get(id);
        return item === undefined ? [] : [{ item, bands: kind.bandsAround(item) }];
      });
      // In order: neighbours in the index are read one after the other, which costs two thirds.
      const wanted = [...new Set(around.flatMap(({ bands }) => bands))].sort((a, b) => a - b);
      const storedIn = new Map<number, string[]>();
      for (const { band, id } of await tx.$queryRawUnsafe<Banded[]>(kind.near, arrayOf(wanted)))
        noteIn(storedIn, band, id);
      const near = around.map(({ item, bands }) => {
        const ofBands = bands.flatMap((band) => [...(freshIn.get(band) ?? []), ...(storedIn.get(band) ?? [])]);
        return { item, others: [...new Set(ofBands)].filter((id) => id !== item.id).slice(0, MOST_NEAR) };
      });
      await learn(near.flatMap(({ others }) => others));
      return new Map(near.map(({ item, others }) => [item.id, { item, like: others.flatMap(isLike(item)) }]));
    },
    async repeatersOf(ids) {
      return ids.length === 0 ? [] : await tx.$queryRawUnsafe<{ id: string; firstId: string }[]>(kind.repeaters, ids);
    },
  };

  function isLike(one: T) {
    return (id: string) => {
      const item = items.get(id);
      const similarity = item === undefined ? null : kind.likeness(one, item);
      return item === undefined || similarity === null ? [] : [{ item, similarity }];
    };
  }
}

function noteIn(lists: Map<number, string[]>, band: number, id: string): void {
  const list = lists.get(band);
  if (list === undefined) lists.set(band, [id]);
  else list.push(id);
}

function itemOf<T extends Compared>(stored: Stored<T>): T {
  return { ...stored, tie: BigInt(stored.tie) } as unknown as T;
}

/** Numbers as PostgreSQL reads an array from text, in a third of the time it takes for one in JSON. */
export function arrayOf(numbers: readonly number[]): string {
  return `{${numbers.join()}}`;
}

/** From what the document is, so that every archive decides alike who of two of one date is first. */
export function tieOf(identity: string, position: number): bigint {
  return (BigInt(hashOf(identity) >>> 0) << 16n) | BigInt(Math.min(position, 0xffff));
}
