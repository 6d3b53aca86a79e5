import { makeSlots, type Sharing, type Slot, type Waiting } from './slots.ts';

const slotsOf = (size: number, limits: Partial<Waiting & Sharing> = {}) => {
  let made = 0;
  return makeSlots(size, () => ++made, { patience: 1000, ...limits });
};

/** Whether the promise is kept already. */
async function isThere(promise: unknown): Promise<boolean> {
  const later = new Promise((resolve) => setImmediate(resolve, false));
  return Promise.race([later, Promise.resolve(promise).then(() => true)]) as Promise<boolean>;
}

test('who shares takes one of his own up to the breadth, then one that fewest have', async () => {
  const slots = slotsOf(8, { depth: 3, breadth: 2 });
  const taken = [];
  for (let i = 0; i < 6; i += 1) taken.push((await slots.take(true)).one);
  expect(taken).toEqual([1, 2, 1, 2, 1, 2]);
  expect(await isThere(slots.take(true))).toBe(false);
  expect(slots.counts()).toEqual({ totalCount: 2, idleCount: 0, waitingCount: 1 });
});

test('who does not share never gets one that others have, nor do others get his', async () => {
  const slots = slotsOf(2, { depth: 8, breadth: 1 });
  const shared = await slots.take(true);
  const alone = await slots.take(false);
  expect([shared.one, alone.one]).toEqual([1, 2]);
  expect((await slots.take(true)).one).toBe(1);
  const other = slots.take(false);
  expect(await isThere(other)).toBe(false);
  slots.giveBack(alone);
  expect((await other).one).toBe(2);
});

test('one that nobody else may join is joined by nobody until it is free', async () => {
  const slots = slotsOf(1, { depth: 8 });
  const first = await slots.take(true);
  first.shares = false;
  const second = slots.take(true);
  expect(await isThere(second)).toBe(false);
  slots.giveBack(first);
  const third = slots.take(true);
  expect([(await second).one, (await third).one]).toEqual([1, 1]);
});

test('those who share do not come before one who came first and does not', async () => {
  const slots = slotsOf(1, { depth: 8 });
  const first = await slots.take(true);
  const order: string[] = [];
  const alone = Promise.resolve(slots.take(false)).then((slot: Slot<number>) => {
    order.push('alone');
    slots.giveBack(slot);
  });
  const shared = Promise.resolve(slots.take(true)).then(() => order.push('shared'));
  slots.giveBack(first);
  await Promise.all([alone, shared]);
  expect(order).toEqual(['alone', 'shared']);
});
