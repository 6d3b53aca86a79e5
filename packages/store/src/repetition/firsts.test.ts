import { assignFirsts, type Compared, compareInTime, type Neighbourhood } from './firsts.ts';

interface Thing extends Compared {
  readonly at: number;
}

/** Things on a line: alike when they are near each other. An archive of them that remembers firsts, as the tables do. */
function archive(reach: number) {
  const stored = new Map<string, Thing>();
  const neighbourhood: Neighbourhood<Thing> = {
    async neighboursOf(ids) {
      return new Map(
        ids.map((id) => {
          const item = stored.get(id) as Thing;
          const near = [...stored.values()].filter((other) => other.id !== id && Math.abs(other.at - item.at) <= reach);
          return [id, { item, like: near.map((other) => ({ item: other, similarity: 0.5 })) }];
        }),
      );
    },
    async repeatersOf(ids) {
      return [...stored.values()].filter(({ id, firstId }) => id !== firstId && ids.includes(firstId));
    },
  };
  return {
    stored,
    async add(things: readonly Thing[]) {
      for (const thing of things) stored.set(thing.id, thing);
      const changed = await assignFirsts(
        things.map(({ id }) => id),
        neighbourhood,
      );
      for (const [id, { firstId }] of changed) stored.set(id, { ...(stored.get(id) as Thing), firstId });
    },
  };
}

/** Taken by time, each repeats the earliest that is like it and repeats none. */
function byTime(things: readonly Thing[], reach: number): Map<string, string> {
  const firsts = new Map<string, string>();
  const inOrder = [...things].sort(compareInTime);
  for (const thing of inOrder) {
    const first = inOrder.find((other) => firsts.get(other.id) === other.id && Math.abs(other.at - thing.at) <= reach);
    firsts.set(thing.id, first?.id ?? thing.id);
  }
  return firsts;
}

/** A small generator of numbers that are the same on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  'in whatever order things come, firsts are those of time (%d)',
  async (seed) => {
    const next = numbers(seed);
    const things = Array.from({ length: 30 }, (_, index): Thing => {
      const id = `thing ${index}`;
      return {
        id,
        firstId: id,
        at: Math.floor(next() * 40),
        datedAt: new Date(Math.floor(next() * 10)),
        tie: BigInt(index),
      };
    });
    const expected = byTime(things, 3);
    const { stored, add } = archive(3);
    const shuffled = [...things].sort(() => next() - 0.5);
    while (shuffled.length > 0) await add(shuffled.splice(0, 1 + Math.floor(next() * 6)));
    expect(new Map([...stored].map(([id, { firstId }]) => [id, firstId]).sort() as [string, string][])).toEqual(
      new Map([...expected].sort()),
    );
    expect([...expected].some(([id, first]) => id !== first)).toBe(true);
  },
);
