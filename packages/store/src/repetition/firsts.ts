/**
 * Which of several like things each one repeats: the earliest that is like it and itself repeats none.
 *
 * Whatever order they come in, the outcome is that of taking them by time: a thing's first depends on earlier ones alone,
 * so whoever changes has the later ones looked at again, until nothing changes.
 *
 * @example await assignFirsts(['b'], neighbours, repeaters) // Map { 'b' → { firstId: 'a', similarity: 0.8 } }
 */

/** Something compared, and what it is known to repeat. */
export interface Compared {
  readonly id: string;
  /** The earliest it is like; itself when there is none. */
  readonly firstId: string;
  readonly datedAt: Date;
  /** Decides who is earlier of two with one date. */
  readonly tie: bigint;
}

export interface First {
  readonly firstId: string;
  readonly similarity: number;
}

/** Something that is like another, and how much. */
export interface Neighbour<T extends Compared> {
  readonly item: T;
  readonly similarity: number;
}

export interface Neighbourhood<T extends Compared> {
  /** For each of these, itself and what it is like. */
  neighboursOf(ids: readonly string[]): Promise<Map<string, { item: T; like: readonly Neighbour<T>[] }>>;
  /** What is known to repeat one of these. */
  repeatersOf(ids: readonly string[]): Promise<readonly { readonly id: string; readonly firstId: string }[]>;
}

/**
 * @param ids what is new, stored as repeating nothing, or has lost its first
 * @returns the firsts that changed, by id
 */
export async function assignFirsts<T extends Compared>(
  ids: readonly string[],
  neighbourhood: Neighbourhood<T>,
): Promise<Map<string, First>> {
  const known = new Map<string, { item: T; like: readonly Neighbour<T>[] }>();
  const firsts = new Map<string, string>();
  const changed = new Map<string, First>();
  const firstOf = ({ id, firstId }: Compared) => firsts.get(id) ?? firstId;
  const fresh = new Set(ids);

  for (let open = new Set(ids); open.size > 0; ) {
    const unknown = [...open].filter((id) => !known.has(id));
    for (const [id, found] of await neighbourhood.neighboursOf(unknown)) known.set(id, found);
    const inOrder = [...open].flatMap((id) => known.get(id) ?? []).sort((a, b) => compareInTime(a.item, b.item));
    const next = new Set<string>();
    const noLongerFirst: string[] = [];
    for (const { item, like } of inOrder) {
      const before = firstOf(item);
      const isFresh = fresh.delete(item.id);
      const first = like
        .filter((other) => firstOf(other.item) === other.item.id && compareInTime(other.item, item) < 0)
        .sort((a, b) => compareInTime(a.item, b.item))[0];
      const after = first?.item.id ?? item.id;
      if (after !== before || isFresh) {
        firsts.set(item.id, after);
        changed.set(item.id, { firstId: after, similarity: first?.similarity ?? 1 });
      }
      if (before === item.id && after !== item.id) noLongerFirst.push(item.id);
      if (after === item.id && (before !== item.id || isFresh))
        for (const other of like) if (mayFollow(other.item, item, firstOf(other.item))) next.add(other.item.id);
    }
    for (const { id, firstId } of await neighbourhood.repeatersOf(noLongerFirst))
      if ((firsts.get(id) ?? firstId) === firstId) next.add(id);
    for (const [id, firstId] of firsts) if (noLongerFirst.includes(firstId) && id !== firstId) next.add(id);
    open = next;
  }
  return changed;
}

/** A later thing may turn to one that has become a first if it repeats nothing yet, or something later than that. */
function mayFollow(later: Compared, first: Compared, laterFirst: string): boolean {
  return compareInTime(first, later) < 0 && laterFirst !== first.id;
}

/** Below 0 when the one is earlier. */
export function compareInTime(one: Compared, other: Compared): number {
  const difference = one.datedAt.getTime() - other.datedAt.getTime();
  if (difference !== 0) return difference;
  return one.tie < other.tie ? -1 : one.tie > other.tie ? 1 : one.id < other.id ? -1 : 1;
}
